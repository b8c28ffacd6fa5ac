import { addDays, dayFromCivil, type Day } from '../../src/base/day.ts';
import { seededRandom } from '../../src/base/random.ts';
import type { Answer, Catalogue, ExerciseId } from '../../src/protocol/catalogue.ts';
import type { Script } from '../../src/protocol/beat.ts';
import { isPhase, type EpisodeState } from '../../src/protocol/episode.ts';
import type { Baseline, CareFact, Effect, Pain, Zone } from '../../src/protocol/fact.ts';
import { mayMaintain } from '../../src/protocol/review.ts';
import { momentOf } from './day.ts';
import { lawsByFact, type LawsByFact } from './laws.ts';
import { Person, wentWell, type PersonForm, type Tamper, type Went } from './person.ts';

/** What a seeded population went through. A person-day is one local day of one person with an open episode. */
export interface Outcomes {
  people: number;
  personDays: number;
  unblockedDays: number;
  sessions: number;
  beats: number;
  facts: number;
  levelUps: number;
  joins: number;
  stops: number;
  escalations: number;
  sessionsOnUnblockedDays: number[];
  finalStates: Map<EpisodeState, number>;
  breaches: Map<string, number>;
  firstBreaches: string[];
}

/** How one person is and answers. All of it comes from the seed. */
interface Nature {
  readonly form: PersonForm;
  readonly baseline: Baseline;
  /** How much pain falls a day, and how each direction is borne: above 0 it helps. */
  readonly recovery: number;
  readonly liking: Readonly<Record<string, number>>;
  readonly adherence: number;
  readonly answering: number;
  readonly legProne: number;
}

const start = dayFromCivil(2026, 1, 5);

/** Lives `days` days of `count` people through the real core, with every law looked at after every fact. */
export const simulate = (catalogue: Catalogue, count: number, days: number, seed: number, tamper: Tamper | null = null): Outcomes => {
  const outcomes: Outcomes = {
    people: count, personDays: 0, unblockedDays: 0, sessions: 0, beats: 0, facts: 0, levelUps: 0, joins: 0, stops: 0, escalations: 0,
    sessionsOnUnblockedDays: [], finalStates: new Map(), breaches: new Map(), firstBreaches: [],
  };
  const laws = lawsByFact(catalogue);
  const scripts = new Map<string, Script>();
  for (let n = 0; n < count; n += 1) live(catalogue, seededRandom(seed * 1_000_003 + n), days, laws, scripts, outcomes, tamper);
  return outcomes;
};

const live = (
  catalogue: Catalogue, random: () => number, days: number, laws: LawsByFact, scripts: Map<string, Script>,
  outcomes: Outcomes, tamper: Tamper | null,
): void => {
  const nature = natureOf(catalogue, random);
  const person = new Person(catalogue, (fact, moment, before, after) => {
    tally(outcomes, fact);
    for (const [name, law] of laws.get(fact.fact) ?? []) {
      const what = law(fact, moment, before, after);
      if (what === null) continue;
      outcomes.breaches.set(name, (outcomes.breaches.get(name) ?? 0) + 1);
      if (outcomes.firstBreaches.length < 20) outcomes.firstBreaches.push(`${name}: ${what} (day ${moment.day - start + 1}, ${fact.fact})`);
    }
  }, scripts, tamper);
  let pain = nature.baseline.painNow;
  for (let n = 0; n < days; n += 1) {
    const day = addDays(start, n);
    pain = Math.max(0, Math.min(10, pain - nature.recovery + (random() - 0.5) * 1.6 + (random() < 0.015 ? 3 : 0)));
    if (person.record.care.episode.state !== 'CLOSED') outcomes.personDays += 1;
    liveDay(person, nature, day, Math.round(pain), random, outcomes);
  }
  outcomes.beats += person.beats;
  outcomes.facts += person.facts;
  const { state } = person.record.care.episode;
  outcomes.finalStates.set(state, (outcomes.finalStates.get(state) ?? 0) + 1);
};

/** One local day: what time brings, the screen if it is asked, the morning's answer, every planned session, the answers after it. */
const liveDay = (person: Person, nature: Nature, day: Day, pain: Pain, random: () => number, outcomes: Outcomes): void => {
  const morning = momentOf(day, 430);
  person.review(morning);
  settleScreen(person, nature, day, pain, random);
  const { state } = person.record.care.episode;
  if (!isPhase(state) && state !== 'CHECKIN_PENDING') return;
  const last = person.record.sessions.recent.at(-1);
  if (state === 'CHECKIN_PENDING' && random() < nature.answering) answerAfter(person, nature, day, 455, pain, random);
  if (last !== undefined && last.day === day - 1 && last.done.length > 0 && random() < nature.answering) {
    const legStillThere = last.after30?.newSign === 'tingling_numbness' && random() < 0.2;
    person.tell({ fact: 'checkin-answered', checkin: 'morning', of: last.day, effect: felt(random, 0.1), legStillThere, painNow: pain, zone: zoneOf(nature, random) }, momentOf(day, 460));
  }
  const offered = mayMaintain(person.record, day);
  if (offered !== null) person.tell({ fact: 'phase-changed', event: offered, because: 'person', sources: ['OWN'] }, morning);
  if (!isPhase(person.record.care.episode.state)) return;
  outcomes.unblockedDays += 1;
  let done = 0;
  for (const minute of nature.baseline.times.map(({ minuteOfDay }) => minuteOfDay + 5)) {
    if (random() > nature.adherence || person.next(momentOf(day, minute)) === null) continue;
    const flags = { redFlag: random() < 0.0005, unwell: random() < 0.0005 };
    const planned = person.session(pain, (exercise) => wentOf(nature, exercise, random), momentOf(day, minute), flags);
    if (planned === null) continue;
    done += 1;
    outcomes.sessions += 1;
    if (random() < nature.answering) answerAfter(person, nature, day, minute + 45, pain, random);
  }
  outcomes.sessionsOnUnblockedDays.push(done);
};

/** Whoever is asked the screen answers it; whoever is blocked sees someone after some days. */
const settleScreen = (person: Person, nature: Nature, day: Day, pain: Pain, random: () => number): void => {
  const at = (minute: number) => momentOf(day, minute);
  const { state, block } = person.record.care.episode;
  const blocked = state.startsWith('BLOCKED_') || state === 'STOPPED_CONSULT';
  if (blocked && random() < 0.25) person.tell({ fact: 'clearance-given', kind: 'seen', block: block ?? '', who: 'Dr Lee', on: day, questions: [] }, at(440));
  if (state === 'AWAITING_CLEARANCE' && random() < 0.3) {
    const questions = person.record.screening.because as never;
    person.tell({ fact: 'clearance-given', kind: 'granted', block: block ?? '', who: 'Dr Lee', on: day, questions }, at(440));
  }
  if (['NEW', 'SCREENING', 'RESCREEN_DUE'].includes(person.record.care.episode.state)) person.screen(nature.form, at(445));
  if (person.record.care.episode.state === 'BASELINE') person.baseline({ ...nature.baseline, painNow: pain, painUsual: Math.max(nature.baseline.painUsual, pain) }, at(450));
};

const answerAfter = (person: Person, nature: Nature, day: Day, minute: number, pain: Pain, random: () => number): void => {
  const last = person.record.sessions.recent.at(-1);
  if (last === undefined || last.after30 !== null) return;
  const newSign = random() < 0.0004 ? 'weakness_or_ces' : random() < nature.legProne ? 'tingling_numbness' : 'none';
  person.tell({ fact: 'checkin-answered', checkin: 'after30', session: last.session, effect: felt(random, 0.15), newSign, painNow: pain, blamed: null }, momentOf(day, minute));
};

const felt = (random: () => number, liking: number): Effect => {
  const roll = random() + liking;
  return roll > 0.72 ? 'better' : roll > 0.1 ? 'same' : 'worse';
};

const wentOf = (nature: Nature, exercise: ExerciseId, random: () => number): Went => {
  const roll = random();
  if (roll < 0.03) return { ...wentWell, skips: true };
  if (roll < 0.04) return { ...wentWell, effect: 'worse', hurts: 'pain_up', easier: random() < 0.5 };
  if (roll < 0.04 + nature.legProne) return { ...wentWell, hurts: 'leg_symptom' };
  if (roll < 0.0405 + nature.legProne) return { ...wentWell, hurts: random() < 0.5 ? 'dizzy_vision_headache' : 'weakness_or_ces' };
  if (roll > 0.98) return { effect: null, shift: 'same' };
  const liking = nature.liking[exercise] ?? 0;
  const shift = random() < nature.legProne ? 'down_leg' : random() < 0.1 + Math.max(0, liking) / 4 ? 'towards_spine' : 'same';
  return { effect: felt(random, liking), shift };
};

const zoneOf = ({ baseline }: Nature, random: () => number): Zone =>
  Math.max(0, Math.min(5, baseline.zone + (random() < 0.01 ? 1 : random() < 0.3 ? -1 : 0))) as Zone;

const usualAnswers: readonly (readonly [share: number, answers: Readonly<Record<string, Answer>>])[] = [
  [0.37, {}], [0.1, { CN02: 'yes_assessed' }], [0.08, { CN27: 'yes_assessed' }], [0.06, { CN01: 'yes_assessed' }],
  [0.06, { EX03: 'yes_assessed', EX03B: 'yes_assessed' }], [0.05, { CN17: 'yes_new' }], [0.04, { CN15: 'yes_new', CN06: 'yes_new' }],
  [0.03, { CN24: 'yes_assessed' }], [0.03, { EX01: 'yes_assessed' }], [0.03, { CN11: 'yes_assessed' }], [0.03, { CN13: 'yes_new' }],
  [0.02, { EX03B: 'yes_assessed', CN01: 'yes_assessed' }], [0.02, { CN04: 'yes_new', CN05: 'unsure' }], [0.06, { RF24: 'yes_new' }],
  [0.01, { RF10B: 'yes_new' }], [0.01, { RF09: 'yes_new' }], [0.005, { RF01: 'yes_new' }],
];

const natureOf = (catalogue: Catalogue, random: () => number): Nature => {
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  const roll = random();
  let sum = 0;
  const found = usualAnswers.find(([share]) => (sum += share) > roll);
  const answers = found?.[1] ?? {};
  const painUsual = 2 + Math.floor(random() * 5);
  const clearances = Object.fromEntries(catalogue.screening.questions.filter(({ id, clearance }) => clearance !== undefined && answers[id] === 'yes_assessed')
    .map(({ id }) => [id, { who: 'Dr Lee', day: addDays(start, -3), eventDay: addDays(start, -200) }]));
  return {
    form: { age: 18 + Math.floor(random() * 70), mainArea: pick(['low_back', 'low_back', 'low_back', 'mid_back']), answers, clearances, safeFloorTransfer: random() < 0.5 },
    baseline: {
      painNow: Math.min(10, painUsual + Math.floor(random() * 3)), painUsual, zone: pick([1, 1, 1, 2, 2, 3, 4] as const),
      side: pick(['left', 'right', 'middle', 'both'] as const), duration: pick(['acute_subacute', 'chronic_12w+'] as const),
      worseWith: pick(['sit_bend', 'sit_bend', 'stand_walk', 'both', 'bend_back', 'neither_or_unknown'] as const),
      wakeMinute: 390, sleepMinute: 1350,
      times: pick([[{ minuteOfDay: 510, home: true }, { minuteOfDay: 1110, home: true }], [{ minuteOfDay: 480, home: true }, { minuteOfDay: 780, home: false }, { minuteOfDay: 1140, home: true }], [{ minuteOfDay: 1080, home: true }]]),
      weekdays: [],
    },
    recovery: 0.01 + random() * 0.05,
    liking: Object.fromEntries(catalogue.exercises.map(({ id }) => [id, (random() - 0.35) * 0.5])),
    adherence: 0.75 + random() * 0.25, answering: 0.85 + random() * 0.15, legProne: random() < 0.15 ? 0.01 : 0.0008,
  };
};

const tally = (outcomes: Outcomes, fact: CareFact): void => {
  if (fact.fact === 'plan-made') {
    for (const { kind } of fact.changes) {
      if (kind === 'level-up') outcomes.levelUps += 1;
      if (kind === 'joined') outcomes.joins += 1;
    }
  }
  if (fact.fact !== 'phase-changed') return;
  if (fact.event === 'CHECKIN_STOP_CONSULT' || fact.event === 'WORSENED_REVIEW') outcomes.stops += 1;
  if (fact.event === 'RED_FLAG' || fact.event === 'CHECKIN_ESCALATE') outcomes.escalations += 1;
};
