import { weekdayOf } from '../base/day.ts';
import type { Catalogue, ExerciseId, OrderEntry, Rung } from './catalogue.ts';
import type { Cleared } from './context.ts';
import type { PlannedExercise, PlanState, SessionTime } from './fact.ts';
import { enteredAtStart, standingOf } from './ladder.ts';
import { phaseCaps, planning } from './limits.ts';
import { setSeconds } from './pacing.ts';
import { activeItems, isKeptOut } from './plan.ts';
import { hasTag, meet, tagSet } from './restriction.ts';

export interface PlannedSession {
  /** Which of the day's chosen times. */
  readonly slot: number;
  readonly minuteOfDay: number;
  readonly exercises: readonly PlannedExercise[];
  /** Seconds that count toward the day's minutes; walking does not. */
  readonly countedSeconds: number;
  readonly light: boolean;
}

/** One item of the plan as it may be done today. */
interface Candidate { readonly planned: PlannedExercise; readonly rung: Rung; readonly rank: number; readonly minHoursApart: number; readonly seconds: number }

/**
 * The sessions of one day, within the caps of the phase. What does not fit leaves: first from later sessions, then from the end of
 * the order. Nothing is ever added to make up for what was missed.
 */
export const sessionsOf = (catalogue: Catalogue, cleared: Cleared, plan: PlanState, everGreen: (id: ExerciseId) => boolean): readonly PlannedSession[] => {
  if (!isChosenDay(cleared)) return [];
  const candidates = candidatesOf(catalogue, cleared, plan, everGreen);
  const slots = slotsOf(cleared, candidates);
  const floorSlots = floorSlotsOf(cleared, slots);
  let secondsLeft = phaseCaps[cleared.phase].minutesPerDay * 60;
  return slots.flatMap((time, slot) => {
    const wanted = candidates.filter((candidate) => isWanted(candidate, slot, slots, floorSlots, cleared));
    const fits = trimmed(wanted.length > 0 ? wanted : standIns(catalogue, cleared, slot), Math.min(secondsLeft, phaseCaps[cleared.phase].minutesPerSession * 60));
    if (fits.length === 0) return [];
    const countedSeconds = totalSeconds(fits);
    secondsLeft -= countedSeconds;
    return [{ slot, minuteOfDay: time.minuteOfDay, exercises: inSequence(fits), countedSeconds, light: false }];
  });
};

/** Seconds that count toward the day's minutes. */
export const countedSecondsOf = (catalogue: Catalogue, planned: readonly PlannedExercise[]): number => planned.reduce((sum, { exercise, rung, half }) => {
  const one = catalogue.exerciseById.get(exercise);
  const at = catalogue.rungById.get(rung);
  return one === undefined || at === undefined || !one.countsTowardMinutes ? sum : sum + setSeconds(one, at, half);
}, 0);

/** Two gentle items without the floor, one rung down: on a day of strong pain, or in a flare. */
export const lightSession = (catalogue: Catalogue, cleared: Cleared, plan: PlanState, everGreen: (id: ExerciseId) => boolean, slot: number, minuteOfDay: number): PlannedSession => {
  const helped = activeItems(catalogue, plan, cleared.at).filter(({ exercise }) => everGreen(exercise)).flatMap((item) => {
    const standing = standingOf(catalogue, item, cleared.open);
    const rung = standing?.ladder[Math.max(0, standing.position - 1)];
    return rung === undefined || rung.floor ? [] : [candidateOf(catalogue, cleared, rung, item.half, 0)];
  });
  const { always, extension, flexion } = catalogue.light;
  const bendsBack = cleared.direction === 'EXTENSION_FIRST' || cleared.direction === 'EXTENSION_ONLY' || cleared.direction === 'MIXED_TEST_BOTH';
  const usual = [always, bendsBack ? extension : flexion].flatMap((id) => {
    const rung = catalogue.rungById.get(id);
    const closed = rung === undefined || rung.floor || meet(rung.load, cleared.open.forbidden) || isKeptOut(catalogue, plan, rung.exercise, cleared);
    return closed ? [] : [candidateOf(catalogue, cleared, rung, false, 0)];
  });
  const chosen = uniqueByExercise([...helped, ...usual, ...standIns(catalogue, cleared, 0)]).slice(0, planning.light.items);
  const fits = trimmed(chosen, phaseCaps.FLARE.minutesPerSession * 60);
  return { slot, minuteOfDay, exercises: inSequence(fits), countedSeconds: totalSeconds(fits), light: true };
};

const isChosenDay = ({ baseline, phase, today }: Cleared): boolean => {
  const chosen = baseline.weekdays.length === 0 ? [0, 2, 4] : [...baseline.weekdays].sort((a, b) => a - b);
  if (phase !== 'MAINTAIN') return baseline.weekdays.length === 0 || chosen.includes(weekdayOf(today));
  return chosen.slice(0, phaseCaps.MAINTAIN.daysPerWeek).includes(weekdayOf(today));
};

/** The order of the starting direction says which exercises come first; what has helped comes before what has not. */
const candidatesOf = (catalogue: Catalogue, cleared: Cleared, plan: PlanState, everGreen: (id: ExerciseId) => boolean): readonly Candidate[] => {
  const place = (id: ExerciseId, order: readonly OrderEntry[]) => order.findIndex(({ exercise }) => exercise === id);
  return activeItems(catalogue, plan, cleared.at).flatMap((item) => {
    const standing = standingOf(catalogue, item, cleared.open);
    const rank = place(item.exercise, cleared.order) + (everGreen(item.exercise) ? 0 : 100);
    return standing === null ? [] : [candidateOf(catalogue, cleared, standing.rung, item.half, rank)];
  }).sort((a, b) => a.rank - b.rank);
};

const candidateOf = (catalogue: Catalogue, cleared: Cleared, rung: Rung, half: boolean, rank: number): Candidate => {
  const exercise = catalogue.exerciseById.get(rung.exercise);
  const oneSided = cleared.baseline.side === 'left' || cleared.baseline.side === 'right';
  const sides = exercise?.variations.some(({ offer, adds, forms }) =>
    offer === 'one-sided-pain' && oneSided && forms.includes(rung.form) && !meet(tagSet(adds), cleared.open.forbidden)) ?? false;
  return {
    planned: { exercise: rung.exercise, rung: rung.id, half, ...(sides ? { sides } : {}) }, rung, rank,
    minHoursApart: exercise?.minHoursApart ?? planning.minHoursBetweenSessions,
    seconds: countedSecondsOf(catalogue, [{ exercise: rung.exercise, rung: rung.id, half }]),
  };
};

/** Chosen times outside the quiet hours and three hours apart, as many as the phase and the doses have use for. */
const slotsOf = ({ baseline, phase }: Cleared, candidates: readonly Candidate[]): readonly SessionTime[] => {
  const times: SessionTime[] = [];
  for (const time of [...baseline.times].sort((a, b) => a.minuteOfDay - b.minuteOfDay)) {
    const last = times.at(-1);
    const apart = last === undefined || time.minuteOfDay - last.minuteOfDay >= planning.minHoursBetweenSessions * 60;
    if (apart && !isQuiet(time.minuteOfDay)) times.push(time);
  }
  const useful = Math.max(1, ...candidates.map(({ rung }) => rung.timesADay));
  const count = Math.min(times.length, useful, phaseCaps[phase].sessionsPerDay, planning.maxSessionsPerDay);
  if (count === times.length) return times;
  if (count === 1) return times.filter((_, n) => n === (candidates.some(({ rung }) => rung.floor) ? times.findLastIndex(({ home }) => home) : 0)).concat(times).slice(0, 1);
  return Array.from({ length: count }, (_, n) => times[Math.round((n * (times.length - 1)) / (count - 1))]).flatMap((time) => (time === undefined ? [] : [time]));
};

export const isQuiet = (minuteOfDay: number): boolean => minuteOfDay >= planning.quietFromMinute || minuteOfDay < planning.quietUntilMinute;

/** At home only, as late as possible, as few as the phase and the age ask for. */
const floorSlotsOf = ({ phase, age }: Cleared, slots: readonly SessionTime[]): readonly number[] => {
  const most = Math.min(phaseCaps[phase].getDownsPerDay, age >= planning.olderAge ? planning.maxGetDownsWhenOlder : planning.maxSessionsPerDay);
  const home = slots.flatMap(({ home: atHome }, slot) => (atHome ? [slot] : []));
  return most === 0 ? [] : home.slice(-most);
};

const isWanted = (candidate: Candidate, slot: number, slots: readonly SessionTime[], floorSlots: readonly number[], { baseline }: Cleared): boolean => {
  const { rung } = candidate;
  const minute = slots[slot]?.minuteOfDay ?? 0;
  const endFlexion = hasTag(rung.load, 'FLEX_END') || hasTag(rung.load, 'FLEX_HIGH');
  if (endFlexion && minute - baseline.wakeMinute < planning.noEndFlexionMinutesAfterRising && minute >= baseline.wakeMinute) return false;
  const open = rung.floor ? [...floorSlots].reverse() : slots.map((_, n) => n);
  const used: number[] = [];
  for (const at of open) {
    const fits = used.every((other) => Math.abs((slots[other]?.minuteOfDay ?? 0) - (slots[at]?.minuteOfDay ?? 0)) >= candidate.minHoursApart * 60);
    if (fits && used.length < rung.timesADay) used.push(at);
  }
  return used.includes(slot);
};

/** Where nothing of the plan fits a slot, the neutral module keeps something to do in the first one. */
const standIns = (catalogue: Catalogue, cleared: Cleared, slot: number): readonly Candidate[] => {
  if (slot > 0) return [];
  const items = catalogue.fillers.flatMap(({ exercise, branch }) => enteredAtStart(catalogue, exercise, branch, cleared.open, cleared.today) ?? []);
  return items.slice(0, planning.minItems).flatMap(({ rung }) => {
    const found = catalogue.rungById.get(rung);
    return found === undefined ? [] : [candidateOf(catalogue, cleared, found, false, 0)];
  });
};

const uniqueByExercise = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter((candidate, n) => candidates.findIndex(({ rung }) => rung.exercise === candidate.rung.exercise) === n);

const totalSeconds = (candidates: readonly Candidate[]): number => candidates.reduce((sum, { seconds }) => sum + seconds, 0);

const trimmed = (candidates: readonly Candidate[], seconds: number): readonly Candidate[] => {
  let kept = candidates;
  while (kept.length > 0 && totalSeconds(kept) > seconds) kept = kept.slice(0, -1);
  return kept;
};

/** Upright items, then one block on the floor, with the fewest changes of position. */
const inSequence = (candidates: readonly Candidate[]): readonly PlannedExercise[] => {
  const place = ({ rung }: Candidate): number => (hasTag(rung.load, 'PRONE') ? 3 : rung.floor ? 2 : hasTag(rung.load, 'STAND') ? 1 : 0);
  return candidates.map((candidate, n) => ({ candidate, n })).sort((a, b) => place(a.candidate) - place(b.candidate) || a.n - b.n)
    .map(({ candidate }) => candidate.planned);
};
