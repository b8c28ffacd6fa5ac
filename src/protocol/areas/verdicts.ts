import type { Day, LocalMoment } from '../../base/day.ts';
import type { ExerciseId } from '../catalogue.ts';
import type { Fact, SessionId, Verdict } from '../fact.ts';
import { rankOfResponse, type ResponseAction } from '../tables/ranks.ts';

/** How one exercise has gone: what its next dose depends on. */
export interface Progress {
  /** Days in a row on which it was GREEN, each counted once. */
  readonly greenDays: number;
  readonly everGreen: boolean;
  readonly neutralDays: number;
  /** The last day for which its response was settled, and how bad it was. */
  readonly settledFor: Day | null;
  readonly signal: ResponseAction;
  /** The last day for which a next dose was decided: it is decided once a day. */
  readonly dosedFor: Day | null;
  /** The last bad day at the lowest rung. */
  readonly bottomOn: Day | null;
}
export interface DayResult { readonly day: Day; readonly worst: number; readonly hold: boolean }
/** `exercise` is null when it was told after the session. */
export interface LegEvent { readonly day: Day; readonly session: SessionId; readonly exercise: ExerciseId | null }

export interface VerdictArea {
  readonly progress: Readonly<Record<string, Progress>>;
  readonly days: readonly DayResult[];
  readonly badSessions: readonly { readonly day: Day; readonly session: SessionId | null }[];
  readonly legEvents: readonly LegEvent[];
  readonly lastBadOn: Day | null;
  readonly lastStopOn: Day | null;
  readonly everGreen: boolean;
  /** Days on which a session was refused because pain stayed very high. */
  readonly highPainAdvice: readonly Day[];
  readonly reviewedOn: Day | null;
  /** A verdict that stops the plan or sends to a doctor, until the episode has acted on it. */
  readonly stop: { readonly escalate: boolean; readonly verdict: Verdict } | null;
  /** The gate that was told last. */
  readonly gate: { readonly day: Day; readonly at: number; readonly verdict: Verdict } | null;
  readonly review: Verdict | null;
  /** The newest verdicts, for the person to read. */
  readonly told: readonly { readonly day: Day; readonly at: number; readonly verdict: Verdict; readonly exercise: ExerciseId | null; readonly of: Day }[];
}

export const emptyVerdicts: VerdictArea = {
  progress: {}, days: [], badSessions: [], legEvents: [], lastBadOn: null, lastStopOn: null, everGreen: false, highPainAdvice: [],
  reviewedOn: null, stop: null, gate: null, review: null, told: [],
};

export const freshProgress: Progress = {
  greenDays: 0, everGreen: false, neutralDays: 0, settledFor: null, signal: 'NEUTRAL', dosedFor: null, bottomOn: null,
};
const keptVerdicts = 40;

export const applyVerdicts = (area: VerdictArea, fact: Fact, moment: LocalMoment): VerdictArea => {
  if (fact.fact === 'plan-made') return withNewRungs(area, fact.changes);
  // A clinician has seen the person since: what led there is dealt with, and the counts of D8 start anew.
  if (fact.fact === 'clearance-given' && fact.kind === 'seen') return { ...area, badSessions: [], legEvents: [], highPainAdvice: [] };
  // A gate opens one session. The next one is asked for again.
  if (fact.fact === 'session-started') return { ...area, gate: null };
  const leg = legEventOf(fact, moment);
  if (leg !== null) return withLegEvent(area, leg);
  if (area.stop !== null && (fact.fact === 'phase-changed' || fact.fact === 'screen-completed')) return { ...area, stop: null };
  if (fact.fact !== 'told') return area;
  const { verdict, exercise, of } = fact;
  const told = [...(area.told.length >= keptVerdicts ? area.told.slice(1) : area.told), { day: moment.day, at: moment.at, verdict, exercise, of }];
  const next: VerdictArea = { ...area, told, stop: stoppedBy(area.stop, verdict) };
  switch (verdict.table) {
    case 'D0': return {
      ...next, gate: { day: moment.day, at: moment.at, verdict },
      highPainAdvice: verdict.action === 'NO_SESSION_ADVISE_SOON' ? unique(area.highPainAdvice, moment.day) : area.highPainAdvice,
    };
    case 'D2': return exercise === null ? next : afterResponse(next, verdict.action as ResponseAction, exercise, of, fact.session);
    case 'D3': return exercise === null ? next : afterDose(next, verdict.action, exercise, of);
    case 'D5': return { ...next, reviewedOn: moment.day, review: verdict };
    case 'D8': return verdict.action === 'STOP_ALL_CONSULT' ? { ...next, lastStopOn: moment.day } : next;
    default: return next;
  }
};

const escalating: ReadonlySet<string> = new Set(['ESCALATE', 'END_SESSION_EMERGENCY_SCREEN', 'SIT_UP_EMERGENCY_CARD']);
const stopping: ReadonlySet<string> = new Set(['STOP_ALL_CONSULT']);

/** The stricter verdict stays. */
const stoppedBy = (before: VerdictArea['stop'], verdict: Verdict): VerdictArea['stop'] => {
  if (before?.escalate === true) return before;
  if (escalating.has(verdict.action)) return { escalate: true, verdict };
  return before ?? (stopping.has(verdict.action) ? { escalate: false, verdict } : null);
};

export const progressOf = (area: VerdictArea, exercise: ExerciseId): Progress => area.progress[exercise] ?? freshProgress;

const unique = (days: readonly Day[], day: Day): readonly Day[] => (days.at(-1) === day ? days : [...days, day].slice(-8));

/** A new rung starts its own count of days. */
const withNewRungs = (area: VerdictArea, changes: readonly { readonly exercise: ExerciseId; readonly kind: string }[]): VerdictArea => {
  const moved = changes.filter(({ kind }) => kind === 'level-up' || kind === 'level-down' || kind === 'joined' || kind === 'replaced');
  if (moved.length === 0) return area;
  const progress = { ...area.progress };
  for (const { exercise } of moved) progress[exercise] = { ...(progress[exercise] ?? freshProgress), greenDays: 0, neutralDays: 0 };
  return { ...area, progress };
};

const afterResponse = (area: VerdictArea, action: ResponseAction, exercise: ExerciseId, of: Day, session: SessionId | null): VerdictArea => {
  const rank = rankOfResponse(action);
  const bad = rank >= rankOfResponse('REGRESS');
  const before = progressOf(area, exercise);
  const again = before.settledFor === of;
  const signal = again && rankOfResponse(before.signal) > rank ? before.signal : action;
  const last = area.days.at(-1);
  const sameDay = last !== undefined && last.day === of ? last : null;
  const result: DayResult = { day: of, worst: Math.max(rank, sameDay?.worst ?? 0), hold: action === 'HOLD' || (sameDay?.hold ?? false) };
  return {
    ...area,
    progress: { ...area.progress, [exercise]: counted(before, signal, action, of, again) },
    days: sameDay === null ? [...area.days.slice(-27), result] : area.days.with(-1, result),
    badSessions: bad && !area.badSessions.some((b) => b.session === session && b.day === of) ? [...area.badSessions.slice(-20), { day: of, session }] : area.badSessions,
    lastBadOn: bad ? of : area.lastBadOn,
    lastStopOn: action === 'STOP_ALL_CONSULT' || action === 'ESCALATE' ? of : area.lastStopOn,
    everGreen: area.everGreen || action === 'GREEN',
  };
};

/** Only days in a row count: whatever is not GREEN starts the count again. */
const counted = (before: Progress, signal: ResponseAction, action: ResponseAction, of: Day, again: boolean): Progress => {
  const green = action === 'GREEN' && signal === 'GREEN';
  return {
    ...before,
    greenDays: green ? (again && before.signal === 'GREEN' ? before.greenDays : before.greenDays + 1) : 0,
    everGreen: before.everGreen || green,
    neutralDays: signal === 'NEUTRAL' ? (again && before.signal === 'NEUTRAL' ? before.neutralDays : before.neutralDays + 1)
      : green || rankOfResponse(signal) >= rankOfResponse('REGRESS') ? 0 : before.neutralDays,
    settledFor: of,
    signal,
  };
};

const afterDose = (area: VerdictArea, action: string, exercise: ExerciseId, of: Day): VerdictArea => {
  const before = progressOf(area, exercise);
  const bottomOn = action === 'HALVE_DOSE' || action === 'REST_1_DAY_HALVE_DOSE' ? of : before.bottomOn;
  return { ...area, progress: { ...area.progress, [exercise]: { ...before, dosedFor: of, bottomOn } } };
};

/** What a person says of the leg is the event, whatever the rules make of it. */
const legEventOf = (fact: Fact, { day }: LocalMoment): LegEvent | null => {
  switch (fact.fact) {
    case 'symptom-reported': return fact.kind === 'leg_symptom' ? { day, session: fact.session, exercise: fact.exercise } : null;
    case 'effect-reported': return fact.shift === 'down_leg' ? { day, session: fact.session, exercise: fact.exercise } : null;
    case 'checkin-answered':
      return fact.checkin === 'after30' && fact.newSign === 'tingling_numbness' ? { day, session: fact.session, exercise: null } : null;
    default: return null;
  }
};

/** One exercise in one session is one event, however often it is reported. */
const withLegEvent = (area: VerdictArea, event: LegEvent): VerdictArea => {
  const known = area.legEvents.some(({ session, exercise }) => session === event.session && exercise === event.exercise);
  return known ? area : { ...area, legEvents: [...area.legEvents.slice(-10), event] };
};
