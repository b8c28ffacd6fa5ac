import { useEffect, useRef, useState } from 'preact/hooks';
import { textOfMinute } from '../../../base/day.ts';
import { en } from '../../../content/words/en.ts';
import { exerciseName } from '../../../content/words/sentences.ts';
import { feltOf, type SessionDone } from '../../../protocol/areas/session.ts';
import type { ExerciseId } from '../../../protocol/catalogue.ts';
import { isOver, type Session, type SessionEvent } from '../../../protocol/session.ts';
import { todayOf } from '../../../protocol/today.ts';
import { deviceZone, localMoment } from '../../effects/clock.ts';
import type { Care } from '../care.ts';
import { PainPad } from '../today/pain-pad.tsx';
import { HowWasIt } from './ask.tsx';
import { HurtButton } from './panels.tsx';
import { Told, type ToldFact } from './told.tsx';

const { session: words, screens: { player, today: todayWords, errors } } = en;

export interface EndingProps {
  readonly care: Care;
  readonly session: Session;
  /** Everything that was told in this session, and what was told just now. */
  readonly told: readonly ToldFact[];
  readonly toldNow: readonly ToldFact[];
  readonly send: (event: SessionEvent) => void;
  /** Says a question aloud. */
  readonly onAsk: (text: string) => void;
  readonly onBack: (() => void) | null;
  readonly onDone: () => void;
}

/** What was not answered yet, the pain now, and then what came of it. */
export function Ending(props: EndingProps) {
  const { session, send, onBack, onAsk, toldNow } = props;
  const [skipped, setSkipped] = useState<readonly ExerciseId[]>([]);
  if (isOver(session)) return <Result {...props} />;
  const pending = session.pendingEffects.find((exercise) => !skipped.includes(exercise));
  return (
    <div class="ending">
      <h1 tabIndex={-1} data-first>{player.endAsk}</h1>
      {toldNow.length > 0 && <div class="panel"><Told facts={toldNow} /></div>}
      {pending === undefined
        ? <>
            <PainPad legend={words.end.painNow} onTap={(painNow) => send({ event: 'ended', painNow })} />
            <button type="button" class="button-link" onClick={() => send({ event: 'ended', painNow: null })}>{player.skipQuestion}</button>
          </>
        : <>
            <p>{player.pending} <strong>{exerciseName(en, pending, 'name')}</strong></p>
            <HowWasIt
              key={pending} onAsk={onAsk} skipLabel={player.skipQuestion} onSkip={() => setSkipped([...skipped, pending])}
              onAnswer={(effect, shift) => send({ event: 'answered', exercise: pending, effect, shift })}
            />
          </>}
      {session.pausedBy !== 'hurt' && <HurtButton send={(event) => { onBack?.(); send(event); }} />}
      {onBack !== null && <button type="button" class="button-link" onClick={onBack}>{player.back}</button>}
    </div>
  );
}

function Result({ care, session, told, onDone }: EndingProps) {
  const done = care.record.sessions.recent.find((one) => one.session === session.id);
  const title = session.status === 'finished' ? words.end.done : words.end.stopped;
  // What was settled at once and changed nothing is not said twice.
  const kept = told.filter(({ verdict }) => verdict.action !== 'CONTINUE');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="ending">
      <h1 tabIndex={-1} ref={heading}>{title}</h1>
      <p>{words.end.standSlowly}</p>
      {kept.length > 0 && <div class="panel"><Told facts={kept} /></div>}
      {done !== undefined && done.done.length > 0 && <Felt done={done} />}
      <AskedNext care={care} />
      <p class="quiet" role="status">{care.saved === 'saved' ? '' : care.problem === null ? player.finishing : `${errors.store[care.problem.type]} ${errors.stillSafe}`}</p>
      <div class="page-actions"><button type="button" class="button" onClick={onDone}>{en.screens.checkin.toToday}</button></div>
    </div>
  );
}

function Felt({ done }: { readonly done: SessionDone }) {
  const answered = done.done.filter((exercise) => feltOf(done, exercise).effect !== null);
  if (answered.length === 0) return null;
  return (
    <section class="panel">
      <h2>{player.howItWent}</h2>
      <dl class="felt">
        {answered.map((exercise) => {
          const { effect, shift } = feltOf(done, exercise);
          return (
            <div key={exercise}>
              <dt>{exerciseName(en, exercise, 'name')}</dt>
              <dd>{effect === null ? '' : words.howWasIt.effects[effect]}, {words.howWasIt.shifts[shift].toLowerCase()}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** When the next question comes. */
function AskedNext({ care }: { readonly care: Care }) {
  const { after30 } = todayOf(care.catalogue, care.record, care.moment()).due;
  if (after30 === null) return null;
  return <p>{todayWords.askAt(textOfMinute(localMoment(after30.dueAt, deviceZone()).minuteOfDay))}</p>;
}
