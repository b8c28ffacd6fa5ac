import type { Day, LocalMoment } from '../base/day.ts';
import { err, ok, type Result } from '../base/result.ts';
import { beatAt, isWait, type Script } from './beat.ts';
import type { ExerciseId } from './catalogue.ts';
import type { PlannedExercise, SessionFact, SessionId } from './fact.ts';
import { heldAt } from './place.ts';
import { brokenBy, enter, isOver, takenUp, type Advanced, type PauseReason, type Session } from './session.ts';

/** Where a session stands: one row, written over at each beat and each second of a hold. It is no fact, and has nothing but plain data. */
export interface Checkpoint {
  readonly session: SessionId;
  /** The hash of the script. The script itself is kept beside it and changes seldom. */
  readonly script: string;
  readonly exercises: readonly PlannedExercise[];
  readonly index: number;
  readonly elapsedMilliseconds: number;
  /** Of the repetition under way. */
  readonly heldMilliseconds: number;
  /** What has to be recorded if the session never goes on. */
  readonly broken: SessionFact | null;
  readonly pausedBy: PauseReason | null;
  readonly outOfPosition: boolean;
  readonly pendingEffects: readonly ExerciseId[];
  readonly easierOffered: readonly ExerciseId[];
  /** Epoch milliseconds and local day at which it was written. */
  readonly at: number;
  readonly day: Day;
}

/** What to write down now; `null` once the session is over, when the row goes. */
export const checkpointOf = (session: Session, { at, day }: LocalMoment): Checkpoint | null => {
  if (isOver(session)) return null;
  const { id, script, exercises, index, elapsedMilliseconds, pausedBy, outOfPosition, pendingEffects, easierOffered } = session;
  return {
    session: id, script: script.hash, exercises, index, elapsedMilliseconds, heldMilliseconds: heldAt(script, index, elapsedMilliseconds),
    broken: brokenBy(session), pausedBy, outOfPosition, pendingEffects, easierOffered, at, day,
  };
};

/** A session can be taken up again within this time, on the same local day. */
export const resumeWithinMinutes = 30;

/** Why a session is closed instead: `facts` close it as stopped, with what was held of the broken repetition. */
export interface ResumeRefusal { readonly type: 'TooLate' | 'OtherScript'; readonly facts: readonly SessionFact[] }

/**
 * The session after a crash. It gets ready again and begins the same repetition from its start; what was held before the crash is recorded.
 * After "it hurts" it stays paused. A clock that went back counts as too late.
 */
export const resume = (checkpoint: Checkpoint, script: Script, moment: LocalMoment): Result<Advanced, ResumeRefusal> => {
  const { session: id, exercises, index, elapsedMilliseconds, broken, pausedBy, outOfPosition, pendingEffects, easierOffered } = checkpoint;
  const minutes = (moment.at - checkpoint.at) / 60_000;
  const inTime = moment.day === checkpoint.day && minutes >= 0 && minutes <= resumeWithinMinutes;
  if (!inTime) return err({ type: 'TooLate', facts: closing(id, broken) });
  if (script.hash !== checkpoint.script || index >= script.beats.length) return err({ type: 'OtherScript', facts: closing(id, broken) });
  const session: Session = {
    id, script, exercises, index, elapsedMilliseconds, status: 'paused', pausedBy, outOfPosition, pendingEffects, easierOffered, stoppedBy: null,
  };
  if (pausedBy === 'hurt') return ok({ session, cues: [{ cue: 'silence' }], facts: [] });
  return ok(isWait(beatAt(script, index)) ? enter(session, index, []) : takenUp(session, 'ready'));
};

const closing = (session: SessionId, broken: SessionFact | null): readonly SessionFact[] => {
  const end: SessionFact = { fact: 'session-ended', session, how: 'stopped', painNow: null };
  return broken === null ? [end] : [broken, end];
};
