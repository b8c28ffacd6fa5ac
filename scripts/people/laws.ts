import type { LocalMoment } from '../../src/base/day.ts';
import type { Catalogue, Rung, Tier } from '../../src/protocol/catalogue.ts';
import { activeRestrictions, programmeDay } from '../../src/protocol/context.ts';
import { isPhase, maySession, rankOfTier } from '../../src/protocol/episode.ts';
import { sourceIdOf, tags } from '../../src/protocol/evidence.ts';
import { sourceRegister } from '../../src/protocol/sources.ts';
import type { CareFact } from '../../src/protocol/fact.ts';
import { phaseCaps, planning } from '../../src/protocol/limits.ts';
import { setSeconds } from '../../src/protocol/pacing.ts';
import type { CareRecord } from '../../src/protocol/record.ts';
import { forbiddenBy, hasTag, meet, tagSet, without, type Restriction, type TagSet } from '../../src/protocol/restriction.ts';
import { isQuiet } from '../../src/protocol/schedule.ts';
import type { Answers } from '../../src/protocol/screening.ts';
import { allTables } from '../../src/protocol/tables/all.ts';
import { rankOfResponse } from '../../src/protocol/tables/ranks.ts';

/** The invariants of the protocol as they can be seen from outside, fact by fact. They share no code with what plans and doses. */
export type Law = (fact: CareFact, moment: LocalMoment, before: CareRecord, after: CareRecord) => string | null;

const hour = 3_600_000;

export const lawsFor = (catalogue: Catalogue): readonly (readonly [name: string, law: Law])[] => [
  ['INV01', (fact, moment, before) => fact.fact === 'session-started' && !(isPhase(before.care.episode.state) && maySession(before.care.episode, moment.day))
    ? `a session starts in ${before.care.episode.state}` : null],
  ['INV01 gate', (fact, moment, before) => fact.fact === 'session-started' && !(before.verdicts.gate?.day === moment.day && ['GO', 'LIGHT_SESSION'].includes(before.verdicts.gate.verdict.action))
    ? 'a session starts without its gate' : null],
  ['INV02', (fact) => fact.fact !== 'screen-completed' || fact.tier === 'OUT_OF_SCOPE' ? null : understated(catalogue, fact.form.answers, fact.tier)],
  ['INV05', (fact, _m, before, after) => fact.fact === 'phase-changed' && fact.event === 'RED_FLAG' && before.care.episode.state !== 'SCREENING' && after.care.episode.state !== 'SCREENING'
    ? `a red flag leads to ${after.care.episode.state}` : null],
  ['INV07', (fact, _m, before, after) => rankOfTier(after.care.episode.floorTier) < rankOfTier(before.care.episode.floorTier) && !['clearance-given', 'answer-corrected', 'episode-opened'].includes(fact.fact)
    ? `the floor falls by ${fact.fact}` : null],
  ['INV09', (fact, moment, before, after) => firstOf(rungsOf(catalogue, fact), (rung) => meet(rung.load, forbiddenToday(catalogue, after, moment)) || meet(rung.load, sessionForbids(catalogue, fact, before, moment))
    ? `${rung.id} is forbidden` : null)],
  ['INV15', growsSlowly],
  ['INV16', (fact, _m, before) => levelUps(fact, (exercise) => (before.verdicts.progress[exercise]?.greenDays ?? 0) < 2 ? `${exercise} rises without three good days` : null)],
  ['INV16 worse', (fact, moment, _b, after) => levelUps(fact, (exercise) => after.verdicts.days.some(({ day, worst }) => day >= moment.day - 1 && worst >= rankOfResponse('REGRESS'))
    ? `${exercise} rises after a worse day` : null)],
  // The neutral module may come back at once when nothing else is left: two items always stay (INV35).
  ['INV18', (fact, _m, _b, after) => fact.fact === 'told' && fact.exercise !== null && catalogue.exerciseById.get(fact.exercise)?.kind === 'exercise' && fact.verdict.action === 'REMOVE_EXERCISE' && isPhase(after.care.episode.state) && after.plan.items.some(({ exercise }) => exercise === fact.exercise) && !after.plan.blocks.some(({ exercise }) => exercise === fact.exercise) && after.verdicts.stop === null && after.care.episode.floorTier === 'CLEARED'
    ? `${fact.exercise} stays after a leg symptom` : null],
  ['INV19', (fact, _m, _b, after) => fact.fact === 'checkin-answered' && fact.checkin === 'after30' && fact.newSign === 'weakness_or_ces' && !['SCREENING', 'BLOCKED_EMERGENCY'].includes(after.care.episode.state)
    ? `weakness leads to ${after.care.episode.state}` : null],
  ['INV19 escalation', (fact, _m, _b, after) => fact.fact === 'told' && escalating.has(fact.verdict.action) && !['SCREENING', 'BLOCKED_EMERGENCY'].includes(after.care.episode.state)
    ? `${fact.verdict.rule} leads to ${after.care.episode.state}` : null],
  ['INV23 gap', (fact, moment, before) => fact.fact === 'session-started' && before.sessions.recent.some(({ endedAt, startedAt }) => Math.abs(moment.at - (endedAt ?? startedAt)) < planning.minHoursBetweenSessions * hour)
    ? 'two sessions within three hours' : null],
  ['INV23 cap', (fact, moment, before) => fact.fact === 'session-started' && before.sessions.recent.filter(({ day }) => day === moment.day).length >= phaseCaps[before.care.episode.phase].sessionsPerDay
    ? 'more sessions than the phase allows' : null],
  ['INV23 quiet', (fact, moment) => fact.fact === 'session-started' && isQuiet(moment.minuteOfDay) ? 'a session in the quiet hours' : null],
  ['INV23 hours', (fact, moment, before) => fact.fact !== 'session-started' ? null : firstOf(fact.exercises, ({ exercise }) => {
    const hours = catalogue.exerciseById.get(exercise)?.minHoursApart ?? 0;
    return before.sessions.recent.some(({ done, startedAt }) => done.includes(exercise) && Math.abs(moment.at - startedAt) < hours * hour) ? `${exercise} within ${hours} hours` : null;
  })],
  ['INV29', (fact, moment, before) => fact.fact === 'session-started' && before.plan.restOn === moment.day ? 'a session on a day of rest' : null],
  ['INV29 told', (fact, moment, before) => fact.fact === 'session-started' && before.verdicts.told.some(({ verdict, of, day }) => verdict.action.startsWith('REST_1_DAY') && (of === moment.day - 1 || (day === moment.day && of < moment.day)))
    ? 'a session on the day after a bad day' : null],
  ['INV30 action', (fact) => fact.fact === 'told' && actionOf.get(fact.verdict.rule) !== fact.verdict.action ? `${fact.verdict.rule} does not say ${fact.verdict.action}` : null],
  ['INV30', (fact) => fact.fact === 'told' && !(ruleIds.has(fact.verdict.rule) && tags.includes(fact.verdict.tag) && fact.verdict.sources.length > 0 && fact.verdict.sources.every((source) => sourceIdOf(source) in sourceRegister))
    ? `${fact.verdict.rule} has no rule or source` : null],
  ['INV33', (_f, moment, _b, after) => isPhase(after.care.episode.state) && badLately(after, moment) >= 3 ? 'three bad sessions in a week without a consult' : null],
  ['INV34', (_f, moment, _b, after) => isPhase(after.care.episode.state) && legSessions(after, moment) >= 2 ? 'two leg events in two weeks without a consult' : null],
  ['INV35', (fact, _m, _b, after) => fact.fact === 'plan-made' && isPhase(after.care.episode.state) && fact.plan.items.length < planning.minItems ? `a plan of ${fact.plan.items.length}` : null],
  ['INV36', (fact, moment, before) => fact.fact === 'session-started' ? overMinutes(catalogue, fact.exercises, before, moment) : null],
  ['INV37', (fact, moment, before) => fact.fact === 'session-started' ? overGetDowns(catalogue, fact.exercises, before, moment) : null],
  ['INV41', (fact) => firstOf(rungsOf(catalogue, fact), (rung) => (rung.clinicianOnly ? `${rung.id} came by rule` : null))],
  ['INV42', (fact, moment, before) => fact.fact !== 'session-started' ? null : firstOf(rungsOf(catalogue, fact), (rung) => tooEarly(rung, before, moment))],
];

/** The facts that each law speaks of; a law that is not named here looks at all of them but held repetitions. */
const speaksOf: Readonly<Record<string, readonly CareFact['fact'][]>> = {
  INV01: ['session-started'], 'INV01 gate': ['session-started'], INV02: ['screen-completed'], INV05: ['phase-changed'],
  INV09: ['session-started', 'plan-made'], INV15: ['plan-made'], INV16: ['plan-made'], 'INV16 worse': ['plan-made'], INV18: ['told'],
  INV19: ['checkin-answered'], 'INV19 escalation': ['told'], 'INV23 gap': ['session-started'], 'INV23 cap': ['session-started'],
  'INV23 quiet': ['session-started'], 'INV23 hours': ['session-started'], INV29: ['session-started'], 'INV29 told': ['session-started'],
  'INV30 action': ['told'], INV30: ['told'], INV33: ['checkin-answered', 'phase-changed', 'session-ended', 'baseline-given'],
  INV34: ['checkin-answered', 'phase-changed', 'session-ended', 'baseline-given'], INV35: ['plan-made'], INV36: ['session-started'],
  INV37: ['session-started'], INV41: ['session-started', 'plan-made'], INV42: ['session-started'],
};
const everyFact: readonly CareFact['fact'][] = [
  'screen-completed', 'clearance-given', 'condition-changed', 'answer-corrected', 'baseline-given', 'phase-changed', 'pause-set',
  'episode-opened', 'plan-made', 'session-started', 'exercise-skipped', 'symptom-reported', 'effect-reported', 'session-ended',
  'checkin-answered', 'told', 'outcome-measured',
];

export type LawsByFact = ReadonlyMap<CareFact['fact'], readonly (readonly [name: string, law: Law])[]>;

export const lawsByFact = (catalogue: Catalogue): LawsByFact => {
  const laws = lawsFor(catalogue);
  return new Map(everyFact.map((fact) => [fact, laws.filter(([name]) => (speaksOf[name] ?? everyFact).includes(fact))]));
};

const escalating: ReadonlySet<string> = new Set(['ESCALATE', 'ESCALATE_SCREEN', 'NO_SESSION_SCREEN_RF09', 'END_SESSION_EMERGENCY_SCREEN', 'SIT_UP_EMERGENCY_CARD']);
const actionOf = new Map(allTables.flatMap(({ rows }) => rows.map(({ id, then }) => [id, then])));

/** No result is milder than an answer at SOON or above, which nothing may lower. */
const understated = (catalogue: Catalogue, answers: Answers, tier: Tier): string | null => firstOf(catalogue.screening.questions, ({ id, tier: tierBy }) => {
  const asked = tierBy[answers[id] ?? 'unsure'];
  return rankOfTier(asked) >= rankOfTier('SOON') && rankOfTier(asked) > rankOfTier(tier) ? `${id} is ${asked}, the screen says ${tier}` : null;
});

const ruleIds = new Set(allTables.flatMap(({ rows }) => rows.map(({ id }) => id)));

const firstOf = <T>(things: readonly T[], complaint: (thing: T) => string | null): string | null => {
  for (const thing of things) {
    const found = complaint(thing);
    if (found !== null) return found;
  }
  return null;
};

const rungsOf = (catalogue: Catalogue, fact: CareFact): readonly Rung[] => {
  const planned = fact.fact === 'session-started' ? fact.exercises : fact.fact === 'plan-made' ? fact.plan.items : [];
  return planned.flatMap(({ rung }) => catalogue.rungById.get(rung) ?? []);
};

/** Restrictions without the one easing that a therapist's rule may give; that one is judged by its own conditions. */
const forbiddenToday = (catalogue: Catalogue, record: CareRecord, { day }: LocalMoment): TagSet => {
  const active = activeRestrictions(record, day);
  const forbidden = forbiddenBy(catalogue.restrictions, active);
  const eased = catalogue.relaxations.filter(({ restriction, fromProgrammeDay }) => active.includes(restriction) && programmeDay(record, day) >= fromProgrammeDay);
  return eased.reduce((set, { tags: easing, restriction }) => {
    const others = forbiddenBy(catalogue.restrictions, active.filter((other) => other !== restriction));
    return without(set, without(tagSet(easing), others));
  }, forbidden);
};

const sessionForbids = (catalogue: Catalogue, fact: CareFact, before: CareRecord, moment: LocalMoment): TagSet =>
  fact.fact === 'session-started' ? forbiddenToday(catalogue, before, moment) : { low: 0, high: 0 };

function growsSlowly(fact: CareFact, moment: LocalMoment, before: CareRecord): string | null {
  if (fact.fact !== 'plan-made') return null;
  const growth = fact.changes.filter(({ kind }) => kind === 'level-up' || kind === 'joined');
  if (growth.length > 1) return 'two things grow at once';
  const { grewAt } = before.plan;
  return growth.length === 1 && grewAt !== null && moment.at - grewAt < planning.hoursBetweenChanges * hour ? 'something grows within 48 hours' : null;
}

const levelUps = (fact: CareFact, complaint: (exercise: string) => string | null): string | null =>
  fact.fact === 'plan-made' ? firstOf(fact.changes.filter(({ kind }) => kind === 'level-up'), ({ exercise }) => complaint(exercise)) : null;

const badLately = ({ verdicts }: CareRecord, { day }: LocalMoment): number => verdicts.badSessions.filter((session) => day - session.day < 7).length;
const legSessions = ({ verdicts }: CareRecord, { day }: LocalMoment): number =>
  new Set(verdicts.legEvents.filter((event) => day - event.day < 14).map(({ session }) => session)).size;

type Planned = Extract<CareFact, { fact: 'session-started' }>['exercises'];

const secondsOf = (catalogue: Catalogue, planned: Planned): number => planned.reduce((sum, { exercise, rung, half }) => {
  const one = catalogue.exerciseById.get(exercise);
  const at = catalogue.rungById.get(rung);
  return one === undefined || at === undefined || !one.countsTowardMinutes ? sum : sum + setSeconds(one, at, half);
}, 0);

const overMinutes = (catalogue: Catalogue, planned: Planned, before: CareRecord, { day }: LocalMoment): string | null => {
  const cap = phaseCaps[before.care.episode.phase];
  const seconds = secondsOf(catalogue, planned);
  const today = before.sessions.recent.filter((session) => session.day === day).reduce((sum, { exercises }) => sum + secondsOf(catalogue, exercises), 0);
  if (seconds > cap.minutesPerSession * 60) return `a session of ${seconds} s`;
  return today + seconds > cap.minutesPerDay * 60 ? `${today + seconds} s in a day` : null;
};

const needsFloor = (catalogue: Catalogue, planned: Planned): boolean => planned.some(({ rung }) => catalogue.rungById.get(rung)?.floor === true);

const overGetDowns = (catalogue: Catalogue, planned: Planned, before: CareRecord, { day }: LocalMoment): string | null => {
  if (!needsFloor(catalogue, planned)) return null;
  const older = (before.screening.form?.age ?? 0) >= planning.olderAge;
  const most = Math.min(phaseCaps[before.care.episode.phase].getDownsPerDay, older ? 1 : 9);
  const done = before.sessions.recent.filter((session) => session.day === day && needsFloor(catalogue, session.exercises)).length;
  return done >= most ? `${done + 1} times to the floor` : null;
};

const tooEarly = (rung: Rung, before: CareRecord, { day }: LocalMoment): string | null => {
  const nth = programmeDay(before, day);
  const { restrictions } = before.screening;
  const disc = restrictions.includes('R_DISC') || restrictions.includes('R_LEG' satisfies Restriction);
  if (disc && nth <= 7 && (hasTag(rung.load, 'FLEX_END') || hasTag(rung.load, 'EXT_END'))) return `${rung.id} on day ${nth}`;
  return hasTag(rung.load, 'HEAD_DOWN_PARTIAL') && nth < 21 ? `${rung.id} on day ${nth}` : null;
};

