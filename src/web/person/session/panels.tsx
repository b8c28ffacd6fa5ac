import { en } from '../../../content/words/en.ts';
import { formWords } from '../../../content/words/sentences.ts';
import type { SessionEvent, Session } from '../../../protocol/session.ts';
import type { SymptomKind } from '../../../protocol/fact.ts';
import { Sign } from './icons.tsx';
import { usePress } from './use-press.ts';
import { Told, type ToldFact } from './told.tsx';

const { session: words, screens: { player } } = en;

export interface PanelProps {
  readonly session: Session;
  readonly send: (event: SessionEvent) => void;
  /** One touch does one thing. */
  readonly press: (action: () => void) => () => void;
  readonly told: readonly ToldFact[];
  readonly onEnd: () => void;
}

/** Stopping is never more than one touch, and never waits for a second thought. */
export function HurtButton({ send }: Pick<PanelProps, 'send'>) {
  const hurt = usePress()(() => send({ event: 'hurt', kind: null }));
  return (
    <button type="button" class="big big-hurt" key="hurt" onPointerDown={hurt} onClick={hurt}><Sign name="hurt" /><span>{words.itHurts.button}</span></button>
  );
}

function Feet({ send, press }: Pick<PanelProps, 'send' | 'press'>) {
  return (
    <div class="feet">
      <HurtButton send={send} />
      <button type="button" class="big big-plain" key="skip" onClick={press(() => send({ event: 'skipped' }))}><Sign name="skip" /><span>{words.controls.skip}</span></button>
    </div>
  );
}

export function RunningPanel({ session, send, press }: PanelProps) {
  const moving = session.script.beats[session.index]?.beat === 'change-position';
  const pause = press(() => send({ event: 'paused', why: 'asked' }));
  return (
    <div class="controls">
      {moving
        ? <button type="button" class="big big-first" key="ready" data-first onClick={press(() => send({ event: 'readied' }))}><Sign name="play" size={44} /><span>{player.imReady}</span></button>
        : <button type="button" class="big big-first" key="pause" data-first onPointerDown={pause} onClick={pause}><Sign name="pause" size={52} /><span>{words.controls.pause}</span></button>}
      <Feet send={send} press={press} />
    </div>
  );
}

export function ReadyPanel({ session, send, press, told }: PanelProps) {
  const beat = session.script.beats[session.index];
  const goesOn = beat?.beat === 'wait-ready' && beat.goesOnAfterMilliseconds !== null;
  return (
    <div class="controls">
      {told.length > 0 && <Told facts={told} />}
      <button type="button" class="big big-first" key="ready" data-first onClick={press(() => send({ event: 'readied' }))}>
        <Sign name="play" size={44} /><span>{player.imReady}</span>
      </button>
      {goesOn && <button type="button" class="button-link" onClick={() => send({ event: 'extended' })}>{player.moreTime}</button>}
      <Feet send={send} press={press} />
    </div>
  );
}

export function EasierPanel({ session, send, press, told }: PanelProps) {
  const beat = session.script.beats[session.index];
  return (
    <div class="controls">
      {told.length > 0 && <Told facts={told} />}
      <h2 tabIndex={-1} data-first>{beat === undefined ? words.easier.ask : words.easier.offer(formWords(en, beat.form).name)}</h2>
      <p class="quiet">{words.easier.once}</p>
      <button type="button" class="big big-second" key="accept" data-key="1" onClick={press(() => send({ event: 'easier', accepted: true }))}>{words.easier.accept}</button>
      <button type="button" class="big big-plain" key="decline" data-key="2" onClick={press(() => send({ event: 'easier', accepted: false }))}>{words.easier.decline}</button>
      <HurtButton send={send} />
    </div>
  );
}

/** Where to go on after a pause. The body has left its position when something else took the attention. */
const resumeOf = ({ pausedBy }: Session): SessionEvent => ({ event: 'resumed', from: pausedBy === 'asked' ? 'here' : 'repetition' });

export function PausedPanel({ session, send, press, onEnd }: PanelProps) {
  return (
    <div class="controls">
      <h2 tabIndex={-1}>{player.pausedTitle}</h2>
      <p class="quiet">{player.pausedHow}</p>
      <button type="button" class="big big-first" key="resume" data-first onClick={press(() => send(resumeOf(session)))}><Sign name="play" size={44} /><span>{words.controls.resume}</span></button>
      <div class="feet feet-even">
        <button type="button" class="big big-plain" key="repeat" onClick={press(() => send({ event: 'repeated' }))}><Sign name="repeat" /><span>{words.controls.repeat}</span></button>
        <button type="button" class="big big-plain" key="skip" onClick={press(() => send({ event: 'skipped' }))}><Sign name="skip" /><span>{words.controls.skip}</span></button>
      </div>
      <HurtButton send={send} />
      <button type="button" class="button-link" key="end" onClick={press(onEnd)}>{words.controls.stop}</button>
    </div>
  );
}

/** What cannot wait stands where it is seen first, also on a small screen. */
const inOrder: readonly SymptomKind[] = [
  'chest_or_breath', 'weakness_or_ces', 'headache_sweat_flush', 'dizzy_vision_headache', 'leg_symptom', 'pain_up', 'stretch_only',
];
const kinds = inOrder.map((kind) => [kind, words.itHurts.kinds[kind]] as const);

/** Silence, the way out, and only then what it was. */
export function HurtPanel({ send, press, told, wayOut, onEnd }: PanelProps & { readonly wayOut: readonly string[] }) {
  if (told.length > 0) return <HurtTold send={send} press={press} told={told} onEnd={onEnd} />;
  return (
    <div class="controls controls-hurt">
      {wayOut.length > 0 && <h2 tabIndex={-1} data-first>{words.itHurts.stopped}</h2>}
      {wayOut.length > 0 && <ol>{wayOut.map((step) => <li key={step}>{step}</li>)}</ol>}
      <h2 id="what-hurts" tabIndex={-1} data-first>{words.itHurts.question}</h2>
      <div class="kinds" role="group" aria-labelledby="what-hurts">
        {kinds.map(([kind, label]) => (
          <button type="button" class="big big-line" key={kind} onClick={press(() => send({ event: 'hurt', kind }))}>{label}</button>
        ))}
      </div>
      <button type="button" class="button-link" key="end" onClick={press(onEnd)}>{words.controls.stop}</button>
    </div>
  );
}

/** The rules let the session go on; whether it does is the person's choice. */
function HurtTold({ send, press, told, onEnd }: Pick<PanelProps, 'send' | 'press' | 'told' | 'onEnd'>) {
  return (
    <div class="controls">
      <Told facts={told} />
      <button type="button" class="big big-first" key="resume" data-first onClick={press(() => send({ event: 'resumed', from: 'repetition' }))}>
        <Sign name="play" size={44} /><span>{words.controls.resume}</span>
      </button>
      <button type="button" class="big big-plain" key="leave" onClick={press(() => send({ event: 'skipped' }))}><Sign name="skip" /><span>{player.skipMove}</span></button>
      <button type="button" class="button-link" key="end" onClick={press(onEnd)}>{words.controls.stop}</button>
    </div>
  );
}
