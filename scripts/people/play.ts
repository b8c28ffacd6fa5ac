import { dayFromCivil, type Day, type LocalMoment } from '../../src/base/day.ts';
import { breakOffer } from '../../src/protocol/breaks.ts';
import type { Catalogue, ExerciseId, QuestionId } from '../../src/protocol/catalogue.ts';
import { equipmentGate } from '../../src/protocol/equipment.ts';
import type { Baseline, CareFact, Clearance } from '../../src/protocol/fact.ts';
import type { CareRecord } from '../../src/protocol/record.ts';
import { verdictOf } from '../../src/protocol/told.ts';
import { todayOf } from '../../src/protocol/today.ts';
import type { PlannedSession } from '../../src/protocol/schedule.ts';
import { momentOf } from './day.ts';
import { Person, wentWell, type PersonForm, type Went } from './person.ts';
import type { Expectation, Step, Story, StoryBaseline, StoryForm } from './story.ts';

/** What one step of a story brought. */
export interface Played {
  readonly step: Step | { readonly act: 'screen' | 'baseline'; readonly day: number; readonly at: string };
  readonly moment: LocalMoment;
  readonly facts: readonly CareFact[];
  readonly record: CareRecord;
  readonly session: PlannedSession | null;
  /** The action of a break offer or an equipment gate. */
  readonly offers: string | null;
  /** Everything that was expected and is otherwise. */
  readonly complaints: readonly string[];
}

/** Day 1 of every story is Monday, 5 January 2026. */
const dayBeforeFirst = dayFromCivil(2026, 1, 4);
export const dayOfStory = (n: number): Day => (dayBeforeFirst + n) as Day;
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
/** Before 04:00 the local day is still the one before. */
const momentAt = (day: number, time: string): LocalMoment => momentOf(dayOfStory(day), minuteOf(time));

/** Plays a story through the real core: the screen and the start questions first, then step by step. */
export const playStory = (catalogue: Catalogue, story: Story): readonly Played[] => {
  let facts: CareFact[] = [];
  const person = new Person(catalogue, (fact) => facts.push(fact));
  const played: Played[] = [];
  const keep = (step: Played['step'], expect: Expectation | undefined, outcome: Outcome) => {
    const now = momentAt(step.day, step.at);
    const one = { step, moment: now, facts, record: person.record, session: outcome.session, offers: outcome.offers };
    played.push({ ...one, complaints: expect === undefined ? [] : complaintsOf(catalogue, one, expect) });
    facts = [];
  };
  const first = momentAt(1, '07:30');
  person.screen(formOf(story.person.form, 1), first);
  keep({ act: 'screen', day: 1, at: '07:30' }, undefined, nothing);
  if (person.record.care.episode.state === 'BASELINE') {
    person.baseline(baselineOf(story.person.baseline), first);
    keep({ act: 'baseline', day: 1, at: '07:30' }, undefined, nothing);
  }
  for (const step of story.steps) keep(step, step.expect, act(catalogue, person, step, momentAt(step.day, step.at)));
  return played;
};

interface Outcome { readonly session: PlannedSession | null; readonly offers: string | null }
const nothing: Outcome = { session: null, offers: null };

const act = (catalogue: Catalogue, person: Person, step: Step, moment: LocalMoment): Outcome => {
  const last = person.record.sessions.recent.at(-1);
  if (step.act !== 'lives') person.review(moment);
  switch (step.act) {
    case 'screen': person.screen(formOf(step.form, step.day), moment); break;
    case 'baseline': person.baseline(baselineOf(step.baseline), moment); break;
    case 'session': return { ...nothing, session: person.session(step.painNow, feltBy(step.felt), moment, flagsOf(step)) };
    case 'after30':
      if (last !== undefined) person.tell({ fact: 'checkin-answered', checkin: 'after30', session: last.session, effect: step.effect, newSign: step.newSign, painNow: step.painNow, blamed: step.blamed as ExerciseId | null }, moment);
      break;
    case 'morning':
      if (last !== undefined) person.tell({ fact: 'checkin-answered', checkin: 'morning', of: last.day, effect: step.effect, legStillThere: step.legStillThere, painNow: step.painNow, zone: step.zone }, moment);
      break;
    case 'clearance':
      person.tell({ fact: 'clearance-given', kind: step.kind, block: person.record.care.episode.block ?? '', who: step.who, on: moment.day, questions: step.questions as readonly string[] as readonly QuestionId[] }, moment);
      break;
    case 'changed': person.tell({ fact: 'condition-changed', what: step.what }, moment); break;
    case 'correct': person.tell({ fact: 'answer-corrected' }, moment); break;
    case 'pause': case 'resume': person.tell({ fact: 'pause-set', paused: step.act === 'pause' }, moment); break;
    case 'reopen': person.tell({ fact: 'episode-opened' }, moment); break;
    case 'event': person.tell({ fact: 'phase-changed', event: step.event, because: 'person', sources: ['OWN'] }, moment); break;
    case 'measure': person.tell({ fact: 'outcome-measured', measure: step.measure, score: step.score, items: [] }, moment); break;
    case 'sits': return told(person, verdictOf(breakOffer(catalogue, person.record, step, moment).row), moment, catalogue);
    case 'asks-for': {
      const method = catalogue.methods.find(({ id }) => id === step.method);
      if (method === undefined) break;
      return told(person, verdictOf(equipmentGate(catalogue, person.record, method, { explicitOptIn: step.optIn, clinicianEnabled: step.clinicianEnabled }, moment)), moment, catalogue);
    }
    case 'lives': live(person, step); break;
    case 'open-app': break;
  }
  return nothing;
};

const told = (person: Person, verdict: ReturnType<typeof verdictOf>, moment: LocalMoment, { edition }: Catalogue): Outcome => {
  person.tell({ fact: 'told', verdict, exercise: null, session: null, of: moment.day, protocolVersion: '', edition }, moment);
  return { ...nothing, offers: verdict.action };
};

const flagsOf = ({ redFlag, unwell, flare }: Extract<Step, { act: 'session' }>) => ({ redFlag: redFlag ?? false, unwell: unwell ?? false, flare: flare ?? false });

/** Day after day: what time brings, the morning's answer, every session that is offered, and the answer half an hour after it. */
const live = (person: Person, step: Extract<Step, { act: 'lives' }>): void => {
  for (let day = step.day; day <= step.until; day += 1) {
    const morning = momentAt(day, '07:10');
    person.review(morning);
    const last = person.record.sessions.recent.at(-1);
    if (step.morning !== null && last?.day === dayOfStory(day - 1) && !person.record.responses.mornings.some(({ of }) => of === last.day)) {
      person.tell({ fact: 'checkin-answered', checkin: 'morning', of: last.day, effect: step.morning, legStillThere: false, painNow: step.painNow, zone: step.zone }, morning);
    }
    for (const time of ['08:30', '13:00', '18:30']) {
      if (day === step.day && minuteOf(time) < minuteOf(step.at)) continue;
      if (person.next(momentAt(day, time)) === null) continue;
      if (person.session(step.painNow, feltBy(step.felt), momentAt(day, time)) === null) continue;
      const done = person.record.sessions.recent.at(-1);
      if (done === undefined || step.after30 === null || person.record.care.episode.state !== 'CHECKIN_PENDING') continue;
      const later = momentOf(dayOfStory(day), minuteOf(time) + 45);
      person.tell({ fact: 'checkin-answered', checkin: 'after30', session: done.session, effect: step.after30, newSign: 'none', painNow: step.painNow, blamed: null }, later);
    }
  }
};

const feltBy = (felt: Readonly<Record<string, unknown>>) => (exercise: ExerciseId): Went => {
  const said = (felt[exercise] ?? felt['all']) as Went | undefined;
  return said ?? wentWell;
};

export const formOf = (form: StoryForm, day: number): PersonForm => ({
  age: form.age, mainArea: form.mainArea, answers: form.answers, cards: form.cards, safeFloorTransfer: form.safeFloorTransfer,
  clearances: Object.fromEntries(Object.entries(form.clearances).map(([id, { who, daysBefore, eventDaysBefore }]): [string, Clearance] =>
    [id, { who, day: dayOfStory(day - daysBefore), ...(eventDaysBefore === undefined ? {} : { eventDay: dayOfStory(day - eventDaysBefore) }) }])),
});

export const baselineOf = ({ wake, sleep, times, ...rest }: StoryBaseline): Baseline => ({
  ...rest, wakeMinute: minuteOf(wake), sleepMinute: minuteOf(sleep),
  times: times.map(({ at, home }) => ({ minuteOfDay: minuteOf(at), home })),
});

const complaintsOf = (catalogue: Catalogue, { facts, record, session, moment, offers }: Omit<Played, 'complaints'>, expect: Expectation): readonly string[] => {
  const complaints: string[] = [];
  const want = (what: string, expected: unknown, got: unknown) => {
    if (expected !== undefined && JSON.stringify(expected) !== JSON.stringify(got)) complaints.push(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
  };
  const rules = facts.flatMap((fact) => (fact.fact === 'told' ? [fact.verdict.rule] : []));
  for (const rule of expect.told ?? []) if (!rules.includes(rule)) complaints.push(`told ${rule}: got ${[...new Set(rules)].join(' ') || 'nothing'}`);
  for (const rule of expect.notTold ?? []) if (rules.includes(rule)) complaints.push(`must not tell ${rule}`);
  want('state', expect.state, record.care.episode.state);
  want('tier', expect.tier, record.screening.tier);
  want('because', expect.because, record.screening.because);
  for (const restriction of expect.restrictions ?? []) if (!(record.screening.restrictions as readonly string[]).includes(restriction)) complaints.push(`restriction ${restriction} is not on`);
  for (const [exercise, rung] of Object.entries(expect.rungs ?? {})) want(`rung of ${exercise}`, rung, record.plan.items.find((item) => item.exercise === exercise)?.rung ?? null);
  want('items', expect.items, expect.items === undefined ? undefined : record.plan.items.map(({ exercise }) => exercise));
  want('half', expect.half, expect.half === undefined ? undefined : record.plan.items.filter(({ half }) => half).map(({ exercise }) => exercise));
  want('session', expect.session, session === null ? null : session.exercises.map(({ rung }) => rung));
  want('light', expect.light, session?.light ?? null);
  want('rest on day', expect.restOnDay, record.plan.restOn === null ? null : record.plan.restOn - dayBeforeFirst);
  if (expect.noneToday !== undefined) want('none today', expect.noneToday, todayOf(catalogue, record, moment).none?.why ?? null);
  want('offers', expect.offers, offers);
  return complaints;
};
