import type { LocalMoment } from '../base/day.ts';
import type { Script } from './beat.ts';
import type { Catalogue, ExerciseId } from './catalogue.ts';
import { follow } from './consequences.ts';
import { clearedOn } from './context.ts';
import type { CareFact, PlannedExercise, SessionId } from './fact.ts';
import { happening, type Happening } from './happening.ts';
import { interrupt, type Order } from './interrupt.ts';
import { standingOf } from './ladder.ts';
import type { Pacing } from './pacing.ts';
import { activeItems } from './plan.ts';
import { apply, type CareRecord } from './record.ts';
import type { PlannedSession } from './schedule.ts';
import { advance, begin, isOver, type Advanced, type Cue, type Session, type SessionEvent } from './session.ts';

/** A session and everything known of the person, moved together, so that the shell takes no decision. */
export interface Guidance { readonly session: Session; readonly record: CareRecord }
export interface Guided { readonly guidance: Guidance; readonly cues: readonly Cue[]; readonly facts: readonly CareFact[] }

/** Starts a session that the gate has let through. Its script is frozen with it. */
export const startGuidance = (
  catalogue: Catalogue, record: CareRecord, planned: PlannedSession, id: SessionId, script: Script, moment: LocalMoment,
): Guided => {
  const h = happening(catalogue, record, moment);
  h.add({
    fact: 'session-started', session: id, slot: planned.slot, exercises: planned.exercises, light: planned.light,
    painNow: record.responses.before?.painNow ?? record.care.baseline?.painNow ?? 0, script: script.hash, edition: catalogue.edition,
  });
  const { session, cues } = begin(id, script);
  return { guidance: { session, record: h.record }, cues, facts: h.facts };
};

/** The one path of a session: an event, the facts that it makes, what follows from them, and what a verdict does to the session. */
export const guide = (catalogue: Catalogue, { session, record }: Guidance, event: SessionEvent, moment: LocalMoment, pacing: Pacing): Guided => {
  const next = advance(session, event);
  if (next.facts.every(({ fact }) => fact === 'repetition-held')) {
    // A repetition that was held has no consequence but itself, and most events bring no more than that.
    const held = next.facts.reduce((known, fact) => apply(known, fact, moment), record);
    return { guidance: { session: next.session, record: held }, cues: next.cues, facts: next.facts };
  }
  const h = happening(catalogue, record, moment);
  take(h, next.facts);
  const order = orderOf(h);
  const ordered = order === null ? next : obeyed(h, session, next, event, order, pacing);
  const left = leaveOut(h, ordered);
  return { guidance: { session: left.session, record: h.record }, cues: left.cues, facts: h.facts };
};

const take = (h: Happening, facts: readonly CareFact[]): void => {
  for (const fact of facts) {
    h.add(fact);
    follow(h, fact);
  }
};

/** What each action does to a session, the strictest first. */
const orders: readonly (readonly [action: string, order: Order['order']])[] = [
  ['ESCALATE', 'emergency'], ['END_SESSION_EMERGENCY_SCREEN', 'emergency'], ['SIT_UP_EMERGENCY_CARD', 'emergency'],
  ['STOP_ALL_CONSULT', 'end-session'], ['RETURN_UPRIGHT_END_SESSION_ADD_R_DIZZY', 'end-session'],
  ['STOP_EXERCISE_COUNT_LEG_EVENT', 'end-exercise'], ['STOP_EXERCISE_OFFER_EASIER_ONCE', 'offer-easier'],
];

const orderOf = ({ catalogue, record, moment, facts }: Happening): Order | null => {
  const told = facts.filter((fact) => fact.fact === 'told');
  for (const [action, order] of orders) {
    const found = told.find(({ verdict }) => verdict.action === action);
    if (found === undefined) continue;
    if (order !== 'offer-easier') return order === 'end-session' ? { order, why: found.verdict.rule } : { order };
    const planned = found.exercise === null ? null : easierThan(catalogue, record, found.exercise, moment);
    return planned === null ? { order: 'end-exercise' } : { order, planned };
  }
  return null;
};

/** The rung below the one that hurt, when it is open. */
const easierThan = (catalogue: Catalogue, record: CareRecord, exercise: ExerciseId, moment: LocalMoment): PlannedExercise | null => {
  const cleared = clearedOn(catalogue, record, moment);
  const doing = record.sessions.open?.exercises.find((planned) => planned.exercise === exercise);
  if (cleared === null || doing === undefined) return null;
  const standing = standingOf(catalogue, { exercise, branch: null, rung: doing.rung, half: false, since: moment.day }, cleared.open);
  const below = standing?.ladder[standing.position - 1];
  return below === undefined ? null : { exercise, rung: below.id, half: false };
};

/** A verdict after an answer meets the session where it stands: nothing of the next beat may be announced before it. */
const obeyed = (h: Happening, session: Session, next: Advanced, event: SessionEvent, order: Order, pacing: Pacing): Advanced => {
  const hurt = event.event === 'hurt';
  const changed = interrupt(h.catalogue, hurt ? next.session : session, order, pacing);
  take(h, changed.facts);
  return { session: changed.session, cues: hurt ? [...next.cues, ...changed.cues] : changed.cues, facts: [] };
};

/** After a leg symptom its direction rests: what is still ahead in that direction is left out of this session too. */
const leaveOut = (h: Happening, from: Advanced): Advanced => {
  let now = from;
  for (let ahead = now.session.exercises.length; ahead > 0 && rests(h, now.session); ahead -= 1) {
    now = advance(now.session, { event: 'skipped' });
    take(h, now.facts);
  }
  return now;
};

const rests = ({ catalogue, record, moment }: Happening, session: Session): boolean => {
  const beat = session.script.beats[session.index];
  if (isOver(session) || record.plan.resting.length === 0 || beat === undefined || beat.beat === 'wait-end' || beat.beat === 'ask-effect') return false;
  const inPlan = record.plan.items.some(({ exercise }) => exercise === beat.exercise);
  return inPlan && !activeItems(catalogue, record.plan, moment.at).some(({ exercise }) => exercise === beat.exercise);
};
