import type { Day } from '../base/day.ts';
import { progressOf } from './areas/verdicts.ts';
import type { SessionDone } from './areas/session.ts';
import { consultRule, dosed, growthBlocked, nextDose, rested } from './adaptation.ts';
import type { ExerciseId } from './catalogue.ts';
import { clearedOn, type Cleared } from './context.ts';
import type { Happening } from './happening.ts';
import { standingOf } from './ladder.ts';
import { planning } from './limits.ts';
import { joinNext, refitPlan, type PlanStep } from './plan.ts';
import { respond } from './response.ts';
import { told } from './told.ts';
import { rankOfResponse } from './tables/ranks.ts';

const bad = rankOfResponse('REGRESS');
const immediate = rankOfResponse('REMOVE_EXERCISE');

/** In a session: what must act at once does, the rest waits for the answers after it. */
export const settleInSession = (h: Happening, session: SessionDone, exercise: ExerciseId): void => {
  const row = respond(h.record, session, exercise, true);
  if (rankOfResponse(row.then) < immediate) return;
  h.add(told(h.catalogue, row, session.day, exercise, session.session));
  consult(h);
  dose(h, session.day, [exercise]);
};

/** After the 30-minute answer: bad responses act now, good ones wait for the next morning. */
export const settleSession = (h: Happening, session: SessionDone): void => {
  const before = h.record;
  if (session.done.length === 0) return settleUndone(h, session);
  const rows = session.done.map((exercise) => ({ exercise, row: respond(before, session, exercise, false) }));
  const worse = rows.filter(({ exercise, row }) => rankOfResponse(row.then) >= bad && !isKnown(h, session, exercise, rankOfResponse(row.then)));
  for (const { exercise, row } of worse) h.add(told(h.catalogue, row, session.day, exercise, session.session));
  consult(h);
  dose(h, session.day, worse.map(({ exercise }) => exercise));
};

/** Nothing was done, and yet a new sign was told: an alarming one counts as much, the leg is counted by D8. */
const settleUndone = (h: Happening, session: SessionDone): void => {
  const row = respond(h.record, session, null, false);
  if (row.then === 'ESCALATE') h.add(told(h.catalogue, row, session.day, null, session.session));
  consult(h);
};

/** Once a day, when the next morning is known or will not come: every response, then every next dose, then perhaps a new exercise. */
export const settleDay = (h: Happening, of: Day): void => {
  const before = h.record;
  const sessions = before.sessions.recent.filter(({ day }) => day === of);
  const rows = sessions.flatMap((session) => session.done.map((exercise) => ({ session, exercise, row: respond(before, session, exercise, false) })));
  for (const { session, exercise, row } of rows) {
    const rank = rankOfResponse(row.then);
    const worst = Math.max(...rows.filter((other) => other.exercise === exercise).map((other) => rankOfResponse(other.row.then)));
    // Every bad session is told. Of good ones the least good speaks for the day, once.
    const speaks = rank >= bad ? !isKnown(h, session, exercise, rank) : rank === worst && (progressOf(h.record.verdicts, exercise).settledFor ?? -1) < of;
    if (speaks) h.add(told(h.catalogue, row, of, exercise, session.session));
  }
  consult(h, rows.length > 0);
  dose(h, of, [...new Set(rows.map(({ exercise }) => exercise))]);
  if (rows.length > 0) join(h, of);
};

/** Days of sessions whose responses were never settled, oldest first. */
export const unsettledDays = ({ record }: Happening): readonly Day[] => {
  const days = record.sessions.recent.filter(({ day, done }) =>
    done.some((exercise) => (progressOf(record.verdicts, exercise).settledFor ?? -1) < day)).map(({ day }) => day);
  return [...new Set(days)];
};

/** A bad response of this session was told already and is not worse now. */
const isKnown = ({ record }: Happening, { session, day }: SessionDone, exercise: ExerciseId, rank: number): boolean => {
  const { settledFor, signal } = progressOf(record.verdicts, exercise);
  return settledFor === day && rank >= bad && rankOfResponse(signal) >= rank && record.verdicts.badSessions.some((b) => b.session === session);
};

/** D8 is told whenever it stops, and once for each settled day. */
export const consult = (h: Happening, daily = false): void => {
  if (h.record.verdicts.stop !== null) return;
  const row = consultRule(h.catalogue, h.record, h.moment.day);
  if (daily || row.then === 'STOP_ALL_CONSULT') h.add(told(h.catalogue, row, h.moment.day));
};

/** D3 for each of these exercises, in the order of the plan, at most once for a day; a later and worse answer only adds to it. */
const dose = (h: Happening, of: Day, exercises: readonly ExerciseId[]): void => {
  for (const { exercise } of h.record.plan.items.filter((item) => exercises.includes(item.exercise))) {
    const cleared = clearedOn(h.catalogue, h.record, h.moment);
    const item = h.record.plan.items.find((candidate) => candidate.exercise === exercise);
    const standing = item === undefined || cleared === null ? null : standingOf(h.catalogue, item, cleared.open);
    const { settledFor, dosedFor } = progressOf(h.record.verdicts, exercise);
    // A day that is settled late, after a newer one, changes no dose any more.
    if (cleared === null || item === undefined || standing === null || settledFor !== of) continue;
    const row = nextDose(h.catalogue, h.record, cleared, item, of, standing);
    const again = dosedFor === of;
    const removes = row.then === 'REMOVE_UNTIL_REVIEW_BLOCK_DIRECTION_48H';
    if (again && !removes) { if (row.then.startsWith('REST_1_DAY')) restOnly(h, cleared, of); continue; }
    h.add(told(h.catalogue, row, of, exercise));
    made(h, dosed(h.catalogue, cleared, h.record.plan, item, standing, row, of, wentToLeg(h, exercise, of)));
  }
};

const wentToLeg = ({ record }: Happening, exercise: ExerciseId, of: Day): boolean =>
  record.verdicts.legEvents.some((event) => event.day === of && (event.exercise === null || event.exercise === exercise));

const restOnly = (h: Happening, cleared: Cleared, of: Day): void => {
  const { items, blocks, resting, restOn } = h.record.plan;
  made(h, rested({ plan: { items, blocks, resting, restOn }, changes: [] }, cleared, of));
};

/** Writes a new version of the plan when something in it changed, always as today's restrictions let it be. */
export const made = (h: Happening, step: PlanStep): void => {
  if (step.changes.length === 0 && step.plan.restOn === h.record.plan.restOn) return;
  const cleared = clearedOn(h.catalogue, h.record, h.moment);
  const fitted = cleared === null ? null : refitPlan(h.catalogue, cleared, step.plan);
  const { items, blocks, resting, restOn } = fitted?.plan ?? step.plan;
  const changes = [...step.changes, ...(fitted?.changes ?? [])];
  h.add({ fact: 'plan-made', plan: { items, blocks, resting, restOn }, changes, edition: h.catalogue.edition });
};

/** One more exercise after two good days in a row of everything in the plan, when nothing grew for 48 hours. */
const join = (h: Happening, of: Day): void => {
  const cleared = clearedOn(h.catalogue, h.record, h.moment);
  if (cleared === null || h.record.verdicts.stop !== null || cleared.open.programmeDay < planning.joinNotBeforeDay) return;
  const good = h.record.verdicts.days.slice(-planning.joinAfterGoodDays);
  const enough = good.length >= planning.joinAfterGoodDays && good.every(({ worst, hold }) => worst <= rankOfResponse('NEUTRAL') && !hold);
  if (!enough || growthBlocked(h.record, of, h.moment.at) || cleared.phase === 'FLARE') return;
  const step = joinNext(h.catalogue, cleared, h.record.plan);
  if (step !== null) made(h, step);
};
