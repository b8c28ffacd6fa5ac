import { beatAt, isHold, isWait, spliced, type Beat, type Script, type Tone, type WaitBeat } from './beat.ts';
import type { ExerciseId } from './catalogue.ts';
import type { Effect, Pain, PlannedExercise, SessionFact, SessionId, Shift, SymptomKind } from './fact.ts';
import type { Saying } from './pacing.ts';
import { again, atHand, begunAt, brokenHold, following, holdsAhead, wayOutAt, type TakeUp } from './place.ts';

export type PauseReason = 'asked' | 'interrupted' | 'clock-gap' | 'hurt';

/** A session under way: a script, and where we are in it. */
export interface Session {
  readonly id: SessionId;
  readonly script: Script;
  readonly exercises: readonly PlannedExercise[];
  readonly index: number;
  /** Inside the beat; 0 in a wait. */
  readonly elapsedMilliseconds: number;
  /** `finished` and `stopped` are for good. */
  readonly status: 'running' | 'waiting' | 'paused' | 'finished' | 'stopped';
  readonly pausedBy: PauseReason | null;
  /** The way out of the position was said, so the body is no longer where the script has it. */
  readonly outOfPosition: boolean;
  /** Asked how it was, and not answered yet. */
  readonly pendingEffects: readonly ExerciseId[];
  /** An easier form is offered once for each exercise. */
  readonly easierOffered: readonly ExerciseId[];
  /** Why the rest was called off, if it was. */
  readonly stoppedBy: string | null;
}

export type SessionEvent =
  /** Where the sound is. `byTheSound` is false when a silent clock tells, which does not know whether a phone slept. */
  | { readonly event: 'played'; readonly track: number; readonly atMilliseconds: number; readonly byTheSound: boolean }
  /** The sound itself played to its end. */
  | { readonly event: 'track-ended'; readonly track: number }
  | { readonly event: 'readied' }
  | { readonly event: 'answered'; readonly exercise: ExerciseId; readonly effect: Effect; readonly shift: Shift }
  | { readonly event: 'easier'; readonly accepted: boolean }
  /** A wait that may go on by itself ran out. */
  | { readonly event: 'unanswered' }
  /** More time for a wait: it begins again. */
  | { readonly event: 'extended' }
  | { readonly event: 'paused'; readonly why: Exclude<PauseReason, 'hurt' | 'clock-gap'> }
  /** From here, or from the start of the repetition. After "it hurts" it is always told again from the start of the repetition. */
  | { readonly event: 'resumed'; readonly from: 'here' | 'repetition' }
  /** The instruction again, then the same repetition from its start; in a wait, its words again. */
  | { readonly event: 'repeated' }
  | { readonly event: 'skipped' }
  /** Stops everything at once. `null`: what it was is told afterwards, by a second such event. */
  | { readonly event: 'hurt'; readonly kind: SymptomKind | null }
  | { readonly event: 'ended'; readonly painNow: Pain | null };

/** For the senses. The shell performs them in order and decides nothing; sayings wait for the one before. */
export type Cue =
  | { readonly cue: 'play-track'; readonly track: number; readonly fromMilliseconds: number }
  | { readonly cue: 'silence' }
  | { readonly cue: 'say'; readonly sayings: readonly Saying[] }
  | { readonly cue: 'tone'; readonly tone: Tone }
  | { readonly cue: 'vibrate'; readonly pattern: 'short' | 'long' | 'alarm' }
  | { readonly cue: 'show-wait'; readonly wait: WaitBeat['beat']; readonly goesOnAfterMilliseconds: number | null }
  /** The beats are over: what is pending and the pain now may be told, then the session ends. */
  | { readonly cue: 'finish' };

export interface Advanced { readonly session: Session; readonly cues: readonly Cue[]; readonly facts: readonly SessionFact[] }

/** A session at its first beat, with the cue that starts its sound. */
export const begin = (id: SessionId, script: Script): Advanced => enter({
  id, script, exercises: script.exercises, index: 0, elapsedMilliseconds: 0, status: 'running', pausedBy: null, outOfPosition: false,
  pendingEffects: [], easierOffered: [], stoppedBy: null,
}, 0, noFacts);

/** The next state of a session, what is to be heard and seen of it, and what is to be remembered. */
export const advance = (session: Session, event: SessionEvent): Advanced => {
  if (isOver(session)) return event.event === 'hurt' ? { session, cues: [silence], facts: noFacts } : unchanged(session);
  switch (event.event) {
    case 'played': return played(session, event.track, event.atMilliseconds, event.byTheSound);
    case 'track-ended': return played(session, event.track, Infinity, true);
    case 'readied': return readied(session);
    case 'answered': return answered(session, event);
    case 'easier': return easier(session, event.accepted);
    case 'unanswered': return unanswered(session);
    case 'extended': return session.status === 'waiting' ? { session, cues: [shownWait(waitAt(session))], facts: noFacts } : unchanged(session);
    case 'paused': return session.status === 'paused' ? unchanged(session) : paused(session, event.why);
    case 'resumed': return session.status === 'paused' ? resumed(session, event.from) : unchanged(session);
    case 'repeated': return repeated(session);
    case 'skipped': return skipped(session);
    case 'hurt': return hurt(session, event.kind);
    case 'ended': return ended(session, event.painNow);
  }
};

const noFacts: readonly SessionFact[] = [];
const noCues: readonly Cue[] = [];
const silence: Cue = { cue: 'silence' };
/** A silent clock that jumps further than this has slept. */
const longestJumpMilliseconds = 2000;
const holdBegan: readonly Cue[] = [{ cue: 'vibrate', pattern: 'short' }];
const holdEnded: readonly Cue[] = [{ cue: 'vibrate', pattern: 'long' }];

export const isOver = ({ status }: Session): boolean => status === 'finished' || status === 'stopped';
const unchanged = (session: Session): Advanced => ({ session, cues: noCues, facts: noFacts });
const waitAt = ({ script, index }: Session): Beat => beatAt(script, index);
const asFacts = (...facts: readonly (SessionFact | null)[]): readonly SessionFact[] => facts.filter((fact) => fact !== null);

/** The one function from a reported position to where the session is. A position behind the present one changes nothing. */
const played = (session: Session, track: number, atMilliseconds: number, byTheSound: boolean): Advanced => {
  const { script, index } = session;
  if (session.status !== 'running' || script.trackOf[index] !== track) return unchanged(session);
  const now = (script.starts[index] ?? 0) + session.elapsedMilliseconds;
  const at = Math.floor(atMilliseconds);
  if (!(at > now)) return unchanged(session);
  if (!byTheSound && at - now > longestJumpMilliseconds) return paused(session, 'clock-gap');
  return moved(session, script.tracks[track]?.last ?? index, at);
};

const moved = (session: Session, last: number, at: number): Advanced => {
  const { script } = session;
  let { index } = session;
  let facts: SessionFact[] | null = null;
  for (; index <= last; index += 1) {
    const beat = beatAt(script, index);
    if (at < (script.starts[index] ?? 0) + beat.milliseconds) break;
    if (!beat.endsRepetition) continue;
    const { exercise, rung, repetition } = beat;
    const heldMilliseconds = beat.heldBeforeMilliseconds + beat.milliseconds;
    (facts ??= []).push({ fact: 'repetition-held', session: session.id, exercise, rung, repetition, heldMilliseconds, complete: true });
  }
  if (index > last) return enter(session, index, facts ?? noFacts);
  const cues = index === session.index ? noCues : crossingCues(script, index);
  return { session: { ...session, index, elapsedMilliseconds: at - (script.starts[index] ?? 0) }, cues, facts: facts ?? noFacts };
};

/** The sound is in the track; the hand feels where a hold begins and ends. */
const crossingCues = (script: Script, index: number): readonly Cue[] =>
  (isHold(beatAt(script, index)) ? holdBegan : isHold(beatAt(script, index - 1)) ? holdEnded : noCues);

/** Enters a beat at its start: its track is played, or its wait is shown and spoken. */
export const enter = (session: Session, index: number, facts: readonly SessionFact[], before: readonly Cue[] = noCues): Advanced => {
  const beat = beatAt(session.script, index);
  const waiting = isWait(beat);
  const { pendingEffects } = session;
  const entered: Session = {
    ...session, index, elapsedMilliseconds: 0, status: waiting ? 'waiting' : 'running', pausedBy: null,
    pendingEffects: beat.beat === 'ask-effect' && !pendingEffects.includes(beat.exercise) ? [...pendingEffects, beat.exercise] : pendingEffects,
  };
  return { session: entered, cues: [...before, ...entryCues(entered)], facts };
};

const entryCues = ({ script, index, elapsedMilliseconds }: Session): readonly Cue[] => {
  const beat = beatAt(script, index);
  if (isWait(beat)) return [shownWait(beat), { cue: 'say', sayings: beat.sayings }];
  return [{ cue: 'play-track', track: script.trackOf[index] ?? 0, fromMilliseconds: (script.starts[index] ?? 0) + elapsedMilliseconds }];
};
const shownWait = (beat: Beat): Cue => (beat.beat === 'wait-end' || !isWait(beat)
  ? { cue: 'finish' } : { cue: 'show-wait', wait: beat.beat, goesOnAfterMilliseconds: beat.goesOnAfterMilliseconds });

/** The rest of the script after the present beat is replaced, and entered. */
export const turned = (session: Session, rest: readonly Beat[], facts: readonly SessionFact[], before: readonly Cue[] = [silence]): Advanced =>
  enter({ ...session, script: spliced(session.script, session.index + 1, rest), outOfPosition: false }, session.index + 1, facts, before);

/** What was held of the repetition under way, unless "it hurts" has already recorded it. */
export const brokenBy = ({ id, script, index, elapsedMilliseconds, pausedBy }: Session): SessionFact | null =>
  (pausedBy === 'hurt' ? null : brokenHold(id, script, index, elapsedMilliseconds));

/** Ready for what the wait was for. Said during the move itself, it ends the move. */
const readied = (session: Session): Advanced => {
  const { script, index } = session;
  const { beat } = beatAt(script, index);
  if (session.status === 'waiting' && beat === 'wait-ready') return enter(session, index + 1, noFacts);
  if (session.status !== 'running' || beat !== 'change-position') return unchanged(session);
  return enter(session, script.beats.findIndex((later, n) => n > index && later.beat !== 'wait-ready'), noFacts, [silence]);
};

const answered = (session: Session, { exercise, effect, shift }: Extract<SessionEvent, { event: 'answered' }>): Advanced => {
  if (!session.pendingEffects.includes(exercise)) return unchanged(session);
  const facts: readonly SessionFact[] = [{ fact: 'effect-reported', session: session.id, exercise, effect, shift }];
  const told: Session = { ...session, pendingEffects: session.pendingEffects.filter((pending) => pending !== exercise) };
  const beat = beatAt(session.script, session.index);
  return session.status === 'waiting' && beat.beat === 'ask-effect' && beat.exercise === exercise
    ? enter(told, session.index + 1, facts) : { session: told, cues: noCues, facts };
};

const easier = (session: Session, accepted: boolean): Advanced => {
  if (session.status !== 'waiting' || waitAt(session).beat !== 'ask-easier') return unchanged(session);
  return accepted
    ? enter(session, session.index + 1, noFacts) : turned(session, following(session.script, session.index, 'anywhere'), noFacts, noCues);
};

const unanswered = (session: Session): Advanced => {
  const beat = waitAt(session);
  if (session.status !== 'waiting' || !isWait(beat) || beat.goesOnAfterMilliseconds === null) return unchanged(session);
  return beat.beat === 'ask-easier' ? easier(session, false) : enter(session, session.index + 1, noFacts);
};

const paused = (session: Session, why: PauseReason): Advanced => ({
  session: { ...session, status: 'paused', pausedBy: why },
  // A call has taken the sound away; nobody would hear the word.
  cues: why === 'interrupted' ? [silence] : [silence, { cue: 'say', sayings: [{ say: 'paused' }] }],
  facts: noFacts,
});

const resumed = (session: Session, from: 'here' | 'repetition'): Advanced => {
  const { script, index } = session;
  const beat = beatAt(script, index);
  const hurt = session.pausedBy === 'hurt';
  if (!isWait(beat) && (hurt || from === 'repetition')) return takenUp(session, session.outOfPosition ? 'moved' : 'ready');
  const moved = hurt && session.outOfPosition && beat.beat === 'ask-effect';
  const back: Session = {
    ...session, status: isWait(beat) ? 'waiting' : 'running', pausedBy: null, outOfPosition: false,
    script: moved ? spliced(script, index + 1, following(script, index, 'anywhere')) : script,
  };
  return { session: back, cues: entryCues(back), facts: noFacts };
};

/** Takes the exercise up again, from the start of the repetition under way. */
export const takenUp = (session: Session, takeUp: TakeUp): Advanced =>
  turned(session, again(session.script, session.index, session.elapsedMilliseconds, takeUp), asFacts(brokenBy(session)));

const repeated = (session: Session): Advanced => {
  if (session.status === 'waiting') return { session, cues: entryCues(session), facts: noFacts };
  return isWait(waitAt(session)) ? resumed(session, 'here') : takenUp(session, session.outOfPosition ? 'moved' : 'told');
};

/** Leaves the rest of an exercise out. If any of it was done, how it was is still asked. */
const skipped = (session: Session): Advanced => {
  const { id, script, index, elapsedMilliseconds } = session;
  const beat = beatAt(script, index);
  if (beat.beat === 'wait-end') return unchanged(session);
  const from = session.outOfPosition ? 'anywhere' : beat.position;
  const rest = following(script, index, from);
  if (beat.beat === 'ask-effect' || beat.beat === 'ask-easier') return turned(session, rest, noFacts);
  const ask = begunAt(script, index, elapsedMilliseconds)
    ? script.beats.filter((later, n) => n > index && later.block === beat.block && later.beat === 'ask-effect') : [];
  return turned(session, [...ask, ...rest], asFacts(brokenBy(session), { fact: 'exercise-skipped', session: id, exercise: beat.exercise }));
};

/** Silence first, in every state. Nothing is asked before it, and nothing goes on by itself after it. */
const hurt = (session: Session, kind: SymptomKind | null): Advanced => {
  const { script, index } = session;
  const already = session.pausedBy === 'hurt';
  const symptom: SessionFact | null = kind === null
    ? null : { fact: 'symptom-reported', session: session.id, exercise: atHand(script, index).block.exercise, kind };
  const wayOut = kind === null && !session.outOfPosition ? wayOutAt(script, index) : [];
  const alarm: readonly Cue[] = already ? [] : [{ cue: 'tone', tone: 'stop' }, { cue: 'vibrate', pattern: 'alarm' }];
  return {
    session: { ...session, status: 'paused', pausedBy: 'hurt', outOfPosition: session.outOfPosition || wayOut.length > 0 },
    cues: [silence, ...alarm, ...saidIfAny(wayOut)],
    facts: asFacts(brokenBy(session), symptom),
  };
};
export const saidIfAny = (sayings: readonly Saying[]): readonly Cue[] => (sayings.length > 0 ? [{ cue: 'say', sayings }] : []);

/** The end, by the person: complete when nothing was left to hold. */
const ended = (session: Session, painNow: Pain | null): Advanced => {
  const complete = !holdsAhead(session.script, session.index);
  const wayOut = complete || session.outOfPosition ? [] : wayOutAt(session.script, session.index);
  return {
    session: { ...session, status: complete ? 'finished' : 'stopped', pausedBy: null, stoppedBy: complete ? null : 'asked' },
    cues: [silence, ...saidIfAny(wayOut)],
    facts: asFacts(brokenBy(session), { fact: 'session-ended', session: session.id, how: complete ? 'completed' : 'stopped', painNow }),
  };
};
