import { hourMilliseconds, type Day, type LocalMoment } from '../base/day.ts';
import type { Catalogue, ExerciseId } from './catalogue.ts';
import { clearedOn } from './context.ts';
import type { EpisodeState } from './episode.ts';
import { isPhase } from './episode.ts';
import type { SessionId } from './fact.ts';
import { dueMorning } from './gate.ts';
import { checkins, phaseCaps, planning } from './limits.ts';
import { hasTag } from './restriction.ts';
import type { CareRecord } from './record.ts';
import { countedSecondsOf, isQuiet, lightSession, sessionsOf, type PlannedSession } from './schedule.ts';
import { rankOfResponse } from './tables/ranks.ts';

/** Why there is no session to start now. */
export type NoSession =
  | { readonly why: 'rest-day' | 'off-day' | 'done' | 'enough-today' | 'quiet-hours' }
  | { readonly why: 'too-soon'; readonly fromAt: number };

/** Questions that wait for an answer. */
export interface Due {
  readonly after30: { readonly session: SessionId; readonly dueAt: number; readonly isDue: boolean } | null;
  readonly morning: Day | null;
}

/** What today is for one person, ready to be shown. */
export interface Today {
  readonly state: EpisodeState;
  readonly due: Due;
  readonly sessions: readonly PlannedSession[];
  /** The session that may be started now, once the gate is passed. */
  readonly next: PlannedSession | null;
  readonly none: NoSession | null;
}

export const todayOf = (catalogue: Catalogue, record: CareRecord, moment: LocalMoment): Today => {
  const { state } = record.care.episode;
  const due = { after30: dueAfter30(record, moment), morning: dueMorning(record, moment) };
  const cleared = clearedOn(catalogue, record, moment);
  if (cleared === null || !(isPhase(state) || state === 'CHECKIN_PENDING')) return { state, due, sessions: [], next: null, none: null };
  const everGreen = everGreenIn(record);
  const planned = sessionsOf(catalogue, cleared, record.plan, everGreen);
  const sessions = cleared.phase === 'FLARE'
    ? planned.map(({ slot, minuteOfDay }) => lightSession(catalogue, cleared, record.plan, everGreen, slot, minuteOfDay)) : planned;
  const none = noSession(record, moment, sessions);
  const open = none === null && isPhase(state) ? (slotNow(record, moment, sessions) ?? null) : null;
  const next = open === null ? null : stillAllowed(catalogue, record, moment, open);
  return { state, due, sessions, next, none: none ?? (next === null && isPhase(state) ? { why: 'done' } : null) };
};

/** The session that the gate lets start: the planned one, or a light one. */
export const gatedSession = (catalogue: Catalogue, record: CareRecord, moment: LocalMoment): PlannedSession | null => {
  const { gate } = record.verdicts;
  const { next } = todayOf(catalogue, record, moment);
  const cleared = clearedOn(catalogue, record, moment);
  if (next === null || cleared === null || gate === null || gate.day !== moment.day) return null;
  if (gate.verdict.action === 'GO') return next;
  if (gate.verdict.action !== 'LIGHT_SESSION') return null;
  return next.light ? next : stillAllowed(catalogue, record, moment, lightSession(catalogue, cleared, record.plan, everGreenIn(record), next.slot, next.minuteOfDay));
};

export const everGreenIn = ({ verdicts }: CareRecord) => (exercise: ExerciseId): boolean => verdicts.progress[exercise]?.everGreen ?? false;

const dueAfter30 = ({ sessions, care }: CareRecord, { at }: LocalMoment): Due['after30'] => {
  const last = sessions.recent.at(-1);
  if (last === undefined || last.after30 !== null || last.endedAt === null || care.episode.state !== 'CHECKIN_PENDING') return null;
  const dueAt = last.endedAt + checkins.after30Minutes * 60_000;
  return { session: last.session, dueAt, isDue: at >= dueAt };
};

const noSession = (record: CareRecord, moment: LocalMoment, sessions: readonly PlannedSession[]): NoSession | null => {
  const last = record.sessions.recent.at(-1);
  const result = record.verdicts.days.at(-1);
  if (record.plan.restOn === moment.day) return { why: 'rest-day' };
  if (result?.day === moment.day && result.worst >= rankOfResponse('REST_DAY_THEN_REGRESS')) return { why: 'enough-today' };
  if (sessions.length === 0) return { why: 'off-day' };
  if (doneToday(record, moment.day).length >= sessions.length) return { why: 'done' };
  const gap = planning.minHoursBetweenSessions * hourMilliseconds;
  const lastAt = last === undefined ? null : (last.endedAt ?? last.startedAt);
  // A clock that went back makes the gap negative: then the wait begins anew from the time that it shows.
  if (lastAt !== null && Math.abs(moment.at - lastAt) < gap) return { why: 'too-soon', fromAt: lastAt + gap };
  return isQuiet(moment.minuteOfDay) ? { why: 'quiet-hours' } : null;
};

const doneToday = ({ sessions }: CareRecord, day: Day) => sessions.recent.filter((session) => session.day === day);

/** A session may be done until the next one's time has come; then it is left out and never made up for. */
const slotNow = (record: CareRecord, { day, minuteOfDay }: LocalMoment, sessions: readonly PlannedSession[]): PlannedSession | undefined => {
  const done = doneToday(record, day).map(({ slot }) => slot);
  const least = Math.max(-1, ...done);
  return sessions.find(({ slot }, n) => slot > least && (n === sessions.length - 1 || minuteOfDay < (sessions[n + 1]?.minuteOfDay ?? 0)));
};

/**
 * What of the planned session may still be done today: not too soon after the last set, not more sets than the rung has, not more
 * get-downs or minutes than the day. The plan may have changed since the morning.
 */
const stillAllowed = (catalogue: Catalogue, record: CareRecord, { at, day, minuteOfDay }: LocalMoment, session: PlannedSession): PlannedSession | null => {
  const wake = record.care.baseline?.wakeMinute ?? 0;
  const today = doneToday(record, day);
  const cap = phaseCaps[record.care.episode.phase];
  const older = (record.screening.form?.age ?? 0) >= planning.olderAge;
  const getDowns = today.filter(({ exercises }) => exercises.some(({ rung }) => catalogue.rungById.get(rung)?.floor)).length;
  const mayGetDown = getDowns < Math.min(cap.getDownsPerDay, older ? planning.maxGetDownsWhenOlder : cap.getDownsPerDay);
  let secondsLeft = cap.minutesPerDay * 60 - today.reduce((sum, { exercises }) => sum + countedSecondsOf(catalogue, exercises), 0);
  const exercises = session.exercises.filter((planned) => {
    const rung = catalogue.rungById.get(planned.rung);
    if (rung === undefined || (rung.floor && !mayGetDown)) return false;
    if (today.filter(({ done }) => done.includes(planned.exercise)).length >= rung.timesADay) return false;
    const bends = hasTag(rung.load, 'FLEX_END') || hasTag(rung.load, 'FLEX_HIGH');
    if (bends && minuteOfDay >= wake && minuteOfDay - wake < planning.noEndFlexionMinutesAfterRising) return false;
    const hours = catalogue.exerciseById.get(planned.exercise)?.minHoursApart ?? 0;
    const last = record.sessions.recent.findLast(({ done }) => done.includes(planned.exercise));
    if (last !== undefined && Math.abs(at - (last.endedAt ?? last.startedAt)) < hours * hourMilliseconds) return false;
    const seconds = countedSecondsOf(catalogue, [planned]);
    if (seconds > secondsLeft) return false;
    secondsLeft -= seconds;
    return true;
  });
  return exercises.length === 0 ? null : { ...session, exercises, countedSeconds: countedSecondsOf(catalogue, exercises) };
};
