import fc from 'fast-check';
import type { Day, LocalMoment } from '../src/base/day.ts';
import { catalogue } from '../src/content/catalogue.ts';
import { breakOffer } from '../src/protocol/breaks.ts';
import { isPhase } from '../src/protocol/episode.ts';
import type { Baseline, CareFact, Effect, NewSign, Shift } from '../src/protocol/fact.ts';
import { apply, emptyRecord, type CareRecord } from '../src/protocol/record.ts';
import type { PlannedSession } from '../src/protocol/schedule.ts';
import { todayOf } from '../src/protocol/today.ts';
import { Person, type Went } from '../scripts/people/person.ts';
import { clearancesOf, type Presentation } from './living.ts';

/** What somebody may do, or what may happen to their clock, in any order and at any time. */
export type Act =
  | { readonly act: 'wait'; readonly minutes: number }
  /** The clock of the device is put forward or back. */
  | { readonly act: 'clock'; readonly minutes: number }
  /** To another time zone. */
  | { readonly act: 'travel'; readonly offsetMinutes: number }
  /** `which` exercise of the session feels like this; the others feel better. */
  | { readonly act: 'session'; readonly painAbove: number; readonly which: number; readonly effect: Effect | null; readonly shift: Shift; readonly skips: boolean }
  /** `times` 2: the same answer is sent twice. */
  | { readonly act: 'after30'; readonly effect: Effect; readonly newSign: NewSign; readonly times: 1 | 2 }
  | { readonly act: 'morning'; readonly effect: Effect; readonly legStillThere: boolean; readonly times: 1 | 2 }
  | { readonly act: 'open' } | { readonly act: 'pause' } | { readonly act: 'sit'; readonly minutes: number };

const often = <T>(usual: T, ...seldom: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, ...seldom.map((value) => ({ weight: 1, arbitrary: fc.constant(value) })));

const session = fc.record({
  act: fc.constant('session' as const), painAbove: fc.constantFrom(0, 0, 0, 1, 3), which: fc.nat(2), effect: often<Effect | null>('better', 'same', 'worse', null),
  shift: often<Shift>('same', 'towards_spine', 'down_leg', 'down_leg', 'down_leg'), skips: often(false, true),
});
const times = often<1 | 2>(1, 2, 2);
const after30 = fc.record({ act: fc.constant('after30' as const), effect: often<Effect>('better', 'same', 'same', 'worse'), newSign: often<NewSign>('none', 'none', 'tingling_numbness', 'weakness_or_ces'), times });
const morning = fc.record({ act: fc.constant('morning' as const), effect: often<Effect>('better', 'same', 'same', 'worse'), legStillThere: often(false, false, false, true), times });
const wait = (minutes: number): Act => ({ act: 'wait', minutes });

/** A day that goes by the book, so that doses do grow and there is something to get wrong. */
const goodDay: readonly Act[] = [
  { act: 'open' }, { act: 'morning', effect: 'better', legStillThere: false, times: 1 }, wait(60),
  { act: 'session', painAbove: 0, which: 0, effect: 'better', shift: 'same', skips: false }, wait(40), { act: 'after30', effect: 'better', newSign: 'none', times: 1 }, wait(600),
  { act: 'session', painAbove: 0, which: 0, effect: 'better', shift: 'same', skips: false }, wait(40), { act: 'after30', effect: 'better', newSign: 'none', times: 1 }, wait(700),
];
const acts = (clocks: boolean): fc.Arbitrary<readonly Act[]> => fc.oneof(
  { weight: 10, arbitrary: fc.constant(goodDay) },
  { weight: 10, arbitrary: session.map((act): readonly Act[] => [act]) },
  { weight: 5, arbitrary: after30.map((act): readonly Act[] => [act]) },
  { weight: 4, arbitrary: morning.map((act): readonly Act[] => [act]) },
  { weight: 5, arbitrary: fc.integer({ min: 10, max: 1500 }).map((minutes): readonly Act[] => [wait(minutes)]) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 25 }).map((days): readonly Act[] => [wait(days * 1440)]) },
  { weight: 2, arbitrary: fc.constant<readonly Act[]>([{ act: 'open' }]) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 150 }).map((minutes): readonly Act[] => [{ act: 'sit', minutes }]) },
  { weight: 1, arbitrary: fc.constant<readonly Act[]>([{ act: 'pause' }]) },
  ...(clocks ? [
    { weight: 2, arbitrary: fc.integer({ min: -3000, max: 3000 }).map((minutes): readonly Act[] => [{ act: 'clock', minutes }]) },
    { weight: 2, arbitrary: fc.integer({ min: -11, max: 14 }).map((hours): readonly Act[] => [{ act: 'travel', offsetMinutes: hours * 60 }]) },
  ] : []),
);

/** A few weeks of somebody who lives by no book. */
export const wanderings = (clocks: boolean): fc.Arbitrary<readonly Act[]> => fc.array(acts(clocks), { minLength: 15, maxLength: 45 }).map((parts) => parts.flat());

export interface Told { readonly fact: CareFact; readonly moment: LocalMoment; readonly before: CareRecord; readonly record: CareRecord; readonly during: Act['act'] | 'begin' }
export interface Done { readonly planned: PlannedSession; readonly moment: LocalMoment; readonly before: CareRecord }
export interface Offered { readonly action: string; readonly moment: LocalMoment; readonly breaksDone: number }

/** Somebody who wanders, with everything that was told, done and offered. */
export class Wanderer {
  readonly told: Told[] = [];
  readonly done: Done[] = [];
  readonly offered: Offered[] = [];
  readonly person: Person;
  private readonly who: Presentation;
  private readonly times: Baseline['times'];
  private at = 20_500 * 86_400_000 + 6 * 3_600_000;
  private offsetMinutes = 0;
  private during: Told['during'] = 'begin';
  private last: CareRecord;
  private breaks = { day: 0, done: 0 };

  constructor(who: Presentation, times: Baseline['times'], scripts: ConstructorParameters<typeof Person>[2]) {
    this.who = who;
    this.times = times;
    this.last = emptyRecord;
    this.person = new Person(catalogue, (fact, moment) => {
      const before = this.last;
      this.last = apply(before, fact, moment);
      this.told.push({ fact, moment, before, record: this.last, during: this.during });
    }, scripts);
    this.begin();
  }

  live(acts: readonly Act[]): this {
    for (const act of acts) {
      this.during = act.act;
      this.do(act);
    }
    return this;
  }

  /** Local time by the clock of the device; before four in the morning it is still the day before. */
  get now(): LocalMoment {
    const localMinutes = Math.floor(this.at / 60_000) + this.offsetMinutes;
    return { at: this.at, minuteOfDay: ((localMinutes % 1440) + 1440) % 1440, day: Math.floor((localMinutes - 240) / 1440) as Day };
  }

  private do(act: Act): void {
    const { person, now } = this;
    switch (act.act) {
      case 'wait': case 'clock': this.at += act.minutes * 60_000; return;
      case 'travel': this.offsetMinutes = act.offsetMinutes; return;
      case 'open': person.review(now); return this.begin();
      case 'pause': person.tell({ fact: 'pause-set', paused: person.record.care.episode.state !== 'PAUSED' }, now); return;
      case 'session': return this.session(act);
      case 'after30': return this.answer30(act);
      case 'morning': return this.answerMorning(act);
      case 'sit': return this.sit(act.minutes);
    }
  }

  /** Whatever is asked before a plan: a clinician after a block, the screen, the first questions. */
  private begin(): void {
    const { person, now } = this;
    const { block } = person.record.care.episode;
    const state = () => person.record.care.episode.state;
    if ((state().startsWith('BLOCKED_') || state() === 'STOPPED_CONSULT') && block !== null) {
      person.tell({ fact: 'clearance-given', kind: 'seen', block, who: 'Dr. Lindqvist', on: now.day, questions: [] }, now);
    }
    if (state() === 'NEW' || state() === 'RESCREEN_DUE' || state() === 'SCREENING') {
      const answers = this.who.answers ?? {};
      person.screen({ age: this.who.age, mainArea: 'low_back', answers, clearances: clearancesOf(answers, now.day) }, now);
    }
    if (state() === 'BASELINE') person.baseline(this.baseline, now);
  }

  private get baseline(): Baseline {
    const { pain, worseWith } = this.who;
    return {
      painNow: pain, painUsual: pain, zone: 1, side: 'left', duration: 'acute_subacute', worseWith, wakeMinute: 390, sleepMinute: 1350, times: this.times, weekdays: [],
    };
  }

  private session({ painAbove, which, effect, shift, skips }: Extract<Act, { act: 'session' }>): void {
    const { person, now } = this;
    person.review(now);
    this.begin();
    if (!isPhase(person.record.care.episode.state)) return;
    const before = person.record;
    const went = (_: unknown, n: number): Went => ({ effect: n === which ? effect : 'better', shift: n === which ? shift : 'same', skips: skips && n !== which });
    const planned = person.session(Math.min(10, this.who.pain + painAbove), went, now);
    if (planned !== null) this.done.push({ planned, moment: now, before });
  }

  private answer30({ effect, newSign, times }: Extract<Act, { act: 'after30' }>): void {
    const { person, now } = this;
    const due = todayOf(catalogue, person.record, now).due.after30;
    if (due === null) return;
    const fact: CareFact = { fact: 'checkin-answered', checkin: 'after30', session: due.session, effect, newSign, painNow: null, blamed: null };
    for (let n = 0; n < times; n += 1) person.tell(fact, now);
  }

  private answerMorning({ effect, legStillThere, times }: Extract<Act, { act: 'morning' }>): void {
    const { person, now } = this;
    const of = todayOf(catalogue, person.record, now).due.morning;
    if (of === null) return;
    const fact: CareFact = { fact: 'checkin-answered', checkin: 'morning', of, effect, legStillThere, painNow: null, zone: null };
    for (let n = 0; n < times; n += 1) person.tell(fact, now);
  }

  /** Sits, and takes every break that is offered. */
  private sit(minutes: number): void {
    const { now } = this;
    if (this.breaks.day !== now.day) this.breaks = { day: now.day, done: 0 };
    const { row } = breakOffer(catalogue, this.person.record, { minutes, inMeetingOrDriving: false, breaksDone: this.breaks.done }, now);
    this.offered.push({ action: row.then, moment: now, breaksDone: this.breaks.done });
    if (row.then.startsWith('OFFER')) this.breaks.done += 1;
  }
}
