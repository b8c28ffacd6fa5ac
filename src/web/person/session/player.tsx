import { useEffect, useRef, useState } from 'preact/hooks';
import { en } from '../../../content/words/en.ts';
import { sentenceOf } from '../../../content/words/sentences.ts';
import { beatAt } from '../../../protocol/beat.ts';
import type { ExerciseId } from '../../../protocol/catalogue.ts';
import { isOver, type Session } from '../../../protocol/session.ts';
import type { Care } from '../care.ts';
import { HowWasIt } from './ask.tsx';
import { Ending } from './ending.tsx';
import { Sign } from './icons.tsx';
import { eventOfKey } from './keys.ts';
import { EasierPanel, HurtButton, HurtPanel, PausedPanel, ReadyPanel, RunningPanel, type PanelProps } from './panels.tsx';
import { createSenses, primeSenses, type Senses } from './senses.ts';
import { Caption, Segments, Stage } from './stage.tsx';
import type { ToldFact } from './told.tsx';
import { usePress } from './use-press.ts';
import { useSession, type Running } from './use-session.ts';
import { viewOf, wayOutOf } from './view.ts';
import './player.css';

const { session: words, screens: { player, errors, today } } = en;

export interface PlayerProps {
  readonly care: Care;
  readonly onDone: () => void;
  /** Already primed by the tap that led here. */
  readonly senses?: Senses | undefined;
}

/** A session on the whole screen. All that it decides is what to show. */
export default function Player({ care, onDone, senses: primed }: PlayerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [senses] = useState(() => primed ?? createSenses(en.language));
  const { running, send, takeOver } = useSession(care, en, senses);
  const emergency = running.state === 'running' && running.session.stoppedBy === 'emergency';
  useEffect(() => {
    const shown = dialog.current;
    if (shown !== null && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  // After an emergency the screen that follows has the word.
  useEffect(() => { if (emergency || running.state === 'nothing') onDone(); }, [emergency, running.state]);
  return (
    <dialog
      class="player" ref={dialog} onPointerDown={() => primeSenses(senses)} onKeyDown={() => primeSenses(senses)}
      aria-label={player.session} onCancel={(event) => { event.preventDefault(); send({ event: 'paused', why: 'asked' }); }}
    >
      {running.state === 'running' && !emergency && <Playing care={care} running={running} send={send} senses={senses} onDone={onDone} />}
      {running.state === 'other-tab' && (
        <Message title={errors.secondTab} button={errors.secondTabHere} onButton={takeOver} other={en.screens.checkin.toToday} onOther={onDone} />
      )}
      {running.state === 'closed' && <Message title={today.closedTitle} text={today.closedText} button={en.screens.checkin.toToday} onButton={onDone} />}
      {running.state === 'opening' && <p class="hidden-label" role="status">{player.ready}</p>}
    </dialog>
  );
}

interface MessageProps {
  readonly title: string; readonly text?: string; readonly button: string; readonly onButton: () => void; readonly other?: string; readonly onOther?: () => void;
}
function Message({ title, text, button, onButton, other, onOther }: MessageProps) {
  return (
    <div class="ending">
      <h1 tabIndex={-1}>{title}</h1>
      {text !== undefined && <p>{text}</p>}
      <div class="page-actions">
        <button type="button" class="button" onClick={onButton}>{button}</button>
        {other !== undefined && <button type="button" class="button button-plain" onClick={onOther}>{other}</button>}
      </div>
    </div>
  );
}

type Live = Extract<Running, { state: 'running' }>;
export interface PlayingProps {
  readonly care: Care; readonly running: Live; readonly send: PanelProps['send']; readonly senses: Pick<Senses, 'voice'>; readonly onDone: () => void;
}

export function Playing({ care, running, send, senses, onDone }: PlayingProps) {
  const { session, heard, told, screenStaysOn } = running;
  const press = usePress();
  const room = useRef<HTMLDivElement>(null);
  const [leaving, setLeaving] = useState(false);
  const all = useAllTold(running);
  const beat = beatAt(session.script, session.index);
  const ending = leaving || isOver(session) || (beat.beat === 'wait-end' && session.status === 'waiting');
  const panel = panelOf(session);
  useEffect(() => {
    const first = told?.facts[0];
    if (first !== undefined) senses.voice.say([sentenceOf(en, first.verdict.rule, first.exercise)]);
  }, [told]);
  useFocus(room, `${ending ? 'ending' : panel} ${told?.facts.length ?? 0}`);
  useKeys(room, (key) => {
    const known = eventOfKey(key, session);
    const event = ending && known?.event !== 'hurt' ? null : known;
    if (event?.event === 'hurt') setLeaving(false);
    if (event !== null) press(() => send(event))();
    return event !== null;
  });
  const view = viewOf(en, session);
  const onAsk = (text: string): void => {
    senses.voice.silence();
    senses.voice.say([text]);
  };
  const onTop = press(() => send(session.status === 'running' ? { event: 'paused', why: 'asked' } : { event: 'readied' }));
  const now = told !== null && (told.index === session.index) ? told.facts : [];
  const props: PanelProps = { session, send, press, told: now, onEnd: () => setLeaving(true) };
  return (
    <div class={`room room-${ending ? 'ending' : panel}`} ref={room}>
      <p class="hidden-label" role="status" aria-live="polite">{heard}</p>
      {ending
        ? <Ending care={care} session={session} told={all} toldNow={now} send={send} onAsk={onAsk} onDone={onDone} onBack={leaving && !isOver(session) ? () => setLeaving(false) : null} />
        : <>
            <RoomHead view={view} voice={senses.voice} />
            {/* The session goes on all the same; at its end a copy can be saved. */}
            {care.problem !== null && <p class="quiet small">{en.screens.errors.store[care.problem.type]}</p>}
            {/* The upper half is one large place to pause, for a hand that does not look; keys and the button below do the same. */}
            {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
            <div class="upper" onPointerDown={panel === 'running' || panel === 'ready' ? onTop : undefined}>
              <Stage view={view} still={prefersLessMotion()} />
              {panel !== 'ask' && panel !== 'easier' && <Caption view={view} />}
              {panel === 'ready' && !senses.voice.canSpeak() && <p class="quiet small">{player.noVoice}</p>}
              {!screenStaysOn && panel === 'ready' && <p class="quiet small">{player.wakeLockLost}</p>}
            </div>
            <PanelOf panel={panel} exerciseIn={beat.exercise} onAsk={onAsk} {...props} />
          </>}
    </div>
  );
}

/** Where the session is, its name, and the voice on or off. */
function RoomHead({ view, voice }: { readonly view: ReturnType<typeof viewOf>; readonly voice: PlayingProps['senses']['voice'] }) {
  const [voiceOn, setVoiceOn] = useState(true);
  return (
    <header class="room-head">
      <Segments segments={view.segments} progress={view.progress} />
      <div class="room-title">
        <div><p>{view.progress}</p><h1>{view.name}</h1></div>
        <button type="button" class="round" aria-pressed={voiceOn} aria-label={words.controls.voice} onClick={() => { voice.setOn(!voiceOn); setVoiceOn(!voiceOn); }}>
          <Sign name={voiceOn ? 'voice' : 'silent'} size={28} />
        </button>
      </div>
    </header>
  );
}

type PanelName = 'running' | 'ready' | 'ask' | 'easier' | 'paused' | 'hurt';
const panelOf = ({ status, pausedBy, script, index }: Session): PanelName => {
  if (status === 'paused') return pausedBy === 'hurt' ? 'hurt' : 'paused';
  const { beat } = beatAt(script, index);
  return status === 'running' ? 'running' : beat === 'ask-effect' ? 'ask' : beat === 'ask-easier' ? 'easier' : 'ready';
};

interface PanelOfProps extends PanelProps { readonly panel: PanelName; readonly exerciseIn: ExerciseId; readonly onAsk: (text: string) => void }

function PanelOf({ panel, exerciseIn, onAsk, ...props }: PanelOfProps) {
  const { session, send } = props;
  switch (panel) {
    case 'running': return <RunningPanel {...props} />;
    case 'ready': return <ReadyPanel {...props} />;
    case 'easier': return <EasierPanel {...props} />;
    case 'paused': return <PausedPanel {...props} />;
    case 'hurt': return <HurtPanel {...props} wayOut={wayOutOf(en, session)} />;
    case 'ask': return (
      <div class="controls" key={session.index}>
        <HowWasIt
          onAsk={onAsk} skipLabel={player.skipQuestion} onSkip={() => send({ event: 'unanswered' })}
          onAnswer={(effect, shift) => send({ event: 'answered', exercise: exerciseIn, effect, shift })}
        />
        <HurtButton send={send} />
      </div>
    );
  }
}

/** Everything that was told in this session, for its end. */
const useAllTold = ({ told }: Live): readonly ToldFact[] => {
  const all = useRef<readonly ToldFact[]>([]);
  if (told !== null && !told.facts.every((fact) => all.current.includes(fact))) all.current = [...all.current, ...told.facts];
  return all.current;
};

const prefersLessMotion = (): boolean => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

/** When the panel changes, the focus goes to what comes first in it, so that no key leads nowhere. */
const useFocus = (room: { readonly current: HTMLElement | null }, panel: string): void => {
  useEffect(() => room.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: false }), [panel]);
};

/** Single keys work wherever the focus is. A button under the focus keeps its own keys. */
const useKeys = (room: { readonly current: HTMLElement | null }, onKey: (key: string) => boolean): void => {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const onButton = event.target instanceof HTMLElement && event.target.closest('button, a, summary, input') !== null;
      if (event.key === ' ' && onButton) return;
      const answer = /^[1-9]$/.test(event.key) ? room.current?.querySelector<HTMLButtonElement>(`[data-key="${event.key}"]`) : null;
      answer?.click();
      if (latest.current(event.key) || answer) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
};
