import { catalogue } from '../src/content/catalogue.ts';
import type { Rung, RungId } from '../src/protocol/catalogue.ts';
import { activeRestrictions } from '../src/protocol/context.ts';
import { isPhase, maySession } from '../src/protocol/episode.ts';
import type { PlannedExercise } from '../src/protocol/fact.ts';
import { phaseCaps } from '../src/protocol/limits.ts';
import type { CareRecord } from '../src/protocol/record.ts';
import type { Told, Wanderer } from './wandering.ts';

const hourMilliseconds = 3_600_000;
const rungOf = (id: RungId): Rung => catalogue.rungById.get(id)!;
const isQuiet = (minuteOfDay: number): boolean => minuteOfDay >= 22 * 60 || minuteOfDay < 7 * 60;

/** A law of a whole history: every place in it where the law does not hold. */
export type Law = (wanderer: Wanderer) => readonly string[];

const at = ({ moment }: { readonly moment: { readonly day: number; readonly minuteOfDay: number } }): string => `day ${moment.day} minute ${moment.minuteOfDay}`;

/** INV01. */
export const startsOnlyWhenCleared: Law = ({ told }) => told
  .filter(({ fact, before, moment }) => fact.fact === 'session-started' && !(isPhase(before.care.episode.state) && maySession(before.care.episode, moment.day))).map(at);

/** INV09, and that a removed exercise and a resting direction stay out. */
export const doesNothingForbidden: Law = ({ done }) => done.flatMap(({ planned, moment, before }) => {
  const active = activeRestrictions(before, moment.day);
  const relaxed = (rung: Rung, tag: string): boolean => tag === 'FLEX_END' && active.includes('R_LEG') &&
    !active.some((restriction) => restriction !== 'R_LEG' && rung.loads.some((load) => catalogue.restrictions[restriction].forbids.includes(load)));
  return planned.exercises.map(({ rung }) => rungOf(rung)).filter((rung) => rung.clinicianOnly ||
    active.some((restriction) => rung.loads.some((load) => catalogue.restrictions[restriction].forbids.includes(load) && !relaxed(rung, load))))
    .map((rung) => `${rung.id} ${at({ moment })}`);
});

/** INV18: what a leg symptom took out stays out, and its direction rests. What the neutral module lends does not bend the spine. */
export const doesNothingRemoved: Law = ({ done }) => done.flatMap(({ planned, moment, before }) => planned.exercises.filter(({ exercise }) => {
  const { kind, direction } = catalogue.exerciseById.get(exercise)!;
  const removed = before.plan.blocks.some((block) => block.exercise === exercise && block.until > moment.day);
  const rests = before.plan.resting.some((rest) => rest.untilAt > moment.at && (rest.direction === direction || (rest.direction === 'both' && direction !== 'unloading') || (direction === 'both')));
  return kind === 'exercise' && (removed || rests);
}).map(({ rung }) => `${rung}${planned.light ? ' (light)' : ''} ${at({ moment })}`));

/** INV12. */
export const keepsToTheArticle: Law = ({ done }) => done.flatMap(({ planned }) => planned.exercises.filter(({ exercise, rung: id }) => {
  const { published } = catalogue.exerciseById.get(exercise)!;
  const { hold, repetitions, timesADay, restPosition } = rungOf(id);
  if (published === undefined) return false;
  return repetitions > published.repetitions.max || timesADay > published.timesADay.max ||
    (restPosition === undefined ? hold.unit !== published.hold.unit || hold.amount > published.hold.max : hold.amount * 6 > restPosition.maxHoldSeconds);
}).map(({ rung }) => rung));

/** INV23: three hours between sessions, and the phase's number of them a day. */
export const keepsSessionsApart: Law = ({ done }) => done.flatMap(({ moment, before }, n) => {
  const sameDay = done.filter((other, m) => m < n && other.moment.day === moment.day).length;
  const last = done[n - 1];
  const tooSoon = last !== undefined && Math.abs(moment.at - last.moment.at) < 3 * hourMilliseconds;
  return [
    ...(tooSoon ? [`too soon ${at({ moment })}`] : []),
    ...(sameDay + 1 > phaseCaps[before.care.episode.phase].sessionsPerDay ? [`${sameDay + 1} sessions ${at({ moment })}`] : []),
  ];
});

/** INV23: the press-up lying face down twice a day at most, six hours apart. */
export const keepsCobraApart: Law = ({ done }) => {
  const cobras = done.filter(({ planned }) => planned.exercises.some(({ exercise }) => exercise === 'EX4'));
  return cobras.flatMap(({ moment, planned }, n) => {
    const last = cobras[n - 1];
    const tooSoon = last !== undefined && Math.abs(moment.at - last.moment.at) < 6 * hourMilliseconds;
    const third = cobras.filter((other, m) => m < n && other.moment.day === moment.day).length >= 2;
    return tooSoon || third ? [`${planned.light ? 'light ' : ''}${at({ moment })} after ${last === undefined ? '' : at(last)}`] : [];
  });
};

/** INV23: nothing in quiet hours. */
export const sleepsAtNight: Law = ({ done, offered }) => [
  ...done.filter(({ moment }) => isQuiet(moment.minuteOfDay)).map((each) => `session ${at(each)}`),
  ...offered.filter(({ action, moment }) => action !== 'SILENT' && isQuiet(moment.minuteOfDay)).map((each) => `${each.action} ${at(each)}`),
];

/** INV23 and INV29: six breaks a day at most. */
export const takesFewBreaks: Law = ({ offered }) => offered.filter(({ action, breaksDone }) => action.startsWith('OFFER') && breaksDone >= 6).map(at);

const grows = ({ fact }: Told): readonly { readonly exercise: string; readonly kind: string }[] =>
  (fact.fact === 'plan-made' ? fact.changes.filter(({ kind }) => kind === 'level-up' || kind === 'joined') : []);

/** INV25: a dose grows after a morning's answer alone, not after a pause, a gap, a clock that moved, or a second sending of the same answer. */
export const growsByAnswersAlone: Law = ({ told }) => told.filter((each) => grows(each).length > 0 && each.during !== 'morning').map((each) => `${each.during} ${at(each)}`);

/** INV15. */
export const growsSlowly: Law = ({ told }) => {
  const growths = told.filter((each) => grows(each).length > 0);
  return growths.flatMap((each, n) => {
    const last = growths[n - 1];
    const close = last !== undefined && Math.abs(each.moment.at - last.moment.at) < 48 * hourMilliseconds;
    return close || grows(each).length > 1 ? [`${grows(each).map(({ exercise, kind }) => `${exercise} ${kind}`).join(' ')} ${at(each)}`] : [];
  });
};

/** INV16 and INV25: three days in a row, each told GREEN of this exercise, since it stands on its rung. */
export const growsOnGreen: Law = ({ told }) => told.flatMap((each, n) => grows(each).filter(({ kind }) => kind === 'level-up').flatMap(({ exercise }) => {
  const since = told.slice(0, n).findLastIndex(({ fact }) => fact.fact === 'plan-made' && fact.changes.some((change) =>
    change.exercise === exercise && change.kind !== 'halved' && change.kind !== 'held'));
  const byDay = new Map<number, boolean>();
  for (const { fact } of told.slice(since + 1, n)) {
    if (fact.fact !== 'told' || fact.verdict.table !== 'D2' || fact.exercise !== exercise) continue;
    byDay.set(fact.of, (byDay.get(fact.of) ?? true) && fact.verdict.action === 'GREEN');
  }
  const lastThree = [...byDay.values()].slice(-3);
  return lastThree.length === 3 && lastThree.every(Boolean) ? [] : [`${exercise} ${at(each)}`];
}));

/** INV25: whoever was away for two weeks is screened again, and comes back no higher, one rung lower where there is one. */
export const comesBackLower: Law = ({ told }) => told.flatMap((each, n) => {
  const last = each.before.sessions.lastDay ?? each.before.plan.startedOn;
  if (each.fact.fact !== 'baseline-given' || last === null || Math.abs(each.moment.day - last) < 14 || each.before.plan.items.length === 0) return [];
  const next = told[n + 1];
  const { items } = (next?.fact.fact === 'plan-made' ? next : each).record.plan;
  return items.filter(({ exercise, rung }) => {
    const was = each.before.plan.items.find((item) => item.exercise === exercise);
    return was !== undefined && placeOf(rung) > Math.max(0, placeOf(was.rung) - 1) && sameBranch(rung, was.rung);
  }).map(({ rung }) => `${rung} ${at(each)}`);
});
const branchOf = (id: RungId): readonly Rung[] => catalogue.exerciseById.get(rungOf(id).exercise)!.ladder.filter(({ branch }) => branch === rungOf(id).branch);
const placeOf = (id: RungId): number => branchOf(id).findIndex((rung) => rung.id === id);
const sameBranch = (a: RungId, b: RungId): boolean => rungOf(a).branch === rungOf(b).branch;

/** INV11: a restriction of the screen goes only with a new screen. */
export const losesNoRestriction: Law = ({ told }) => told.filter(({ fact, before, record }) => {
  const lost = (of: (from: CareRecord) => readonly string[]): boolean => of(before).some((restriction) => !of(record).includes(restriction));
  return fact.fact !== 'screen-completed' && (lost(({ screening }) => screening.restrictions) || lost(({ screening }) => screening.deferred) || (before.screening.dizzy && !record.screening.dizzy));
}).map((each) => `${each.fact.fact} ${at(each)}`);

/** What happened since a clinician was last seen, up to this fact. */
const sinceClinician = (told: readonly Told[], n: number): readonly Told[] =>
  told.slice(1 + told.findLastIndex(({ fact }, m) => m < n && fact.fact === 'clearance-given'), n);

const startsAfter = (told: readonly Told[], days: number, most: number, counts: (each: Told) => boolean): readonly string[] => told.flatMap((each, n) => {
  if (each.fact.fact !== 'session-started') return [];
  const lately = sinceClinician(told, n);
  // What is settled late of a session from before the clinician was seen is not a new event.
  const started = new Set(lately.flatMap(({ fact }) => (fact.fact === 'session-started' ? [fact.session] : [])));
  const sessions = new Set(lately.filter(counts).flatMap(({ fact }) =>
    (fact.fact === 'told' && fact.session !== null && started.has(fact.session) && Math.abs(each.moment.day - fact.of) < days ? [fact.session] : [])));
  return sessions.size >= most ? [`${sessions.size} ${at(each)}`] : [];
});
const badActions: readonly string[] = ['REGRESS', 'REST_DAY_THEN_REGRESS', 'REMOVE_EXERCISE', 'STOP_ALL_CONSULT'];

/** INV33: after three bad sessions in seven days nobody starts a fourth, unless a clinician was seen. */
export const stopsAfterBadWeek: Law = ({ told }) =>
  startsAfter(told, 7, 3, ({ fact }) => fact.fact === 'told' && fact.verdict.table === 'D2' && badActions.includes(fact.verdict.action));

/** INV34: after two sessions with a leg event in fourteen days nobody starts another, unless a clinician was seen. */
export const stopsAfterLegEvents: Law = ({ told }) =>
  startsAfter(told, 14, 2, ({ fact }) => fact.fact === 'told' && ['REMOVE_EXERCISE', 'STOP_EXERCISE_COUNT_LEG_EVENT'].includes(fact.verdict.action));

/** Whatever stops the plan is acted on: no session starts between a verdict that stops and a clinician. */
export const actsOnEveryStop: Law = ({ told }) => told.flatMap((each, n) => (each.fact.fact === 'session-started' &&
  sinceClinician(told, n).some(({ fact }) => fact.fact === 'told' && fact.verdict.action === 'STOP_ALL_CONSULT') ? [at(each)] : []));

/** INV19. */
export const screensAfterWeakness: Law = ({ told }) => told.flatMap((each, n) => {
  const weak = each.fact.fact === 'checkin-answered' && each.fact.checkin === 'after30' && each.fact.newSign === 'weakness_or_ces';
  const next = told.slice(n + 1).find(({ record }) => record.care.episode.state !== each.record.care.episode.state);
  return weak && each.before.care.episode.state !== 'SCREENING' && next?.record.care.episode.state !== 'SCREENING' ? [at(each)] : [];
});

/** INV35: whoever is cleared has two things to do. */
export const keepsTwoItems: Law = ({ told }) => told.filter(({ fact }) => fact.fact === 'plan-made' && fact.plan.items.length < 2).map(at);

/** INV37 and INV36 by the words of the plan: one block on the floor, minutes within the phase. */
export const staysWithinMinutes: Law = ({ done }) => done.filter(({ planned, before }) => {
  const caps = phaseCaps[before.care.episode.phase];
  const floor = planned.exercises.map(({ rung }: PlannedExercise) => rungOf(rung).floor);
  const downs = floor.filter((isFloor, n) => isFloor && floor[n - 1] !== true).length;
  return planned.countedSeconds > caps.minutesPerSession * 60 || downs > Math.min(1, caps.getDownsPerDay);
}).map(at);
