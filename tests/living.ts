import type { Day, LocalMoment } from '../src/base/day.ts';
import { catalogue } from '../src/content/catalogue.ts';
import type { Answer, ExerciseId } from '../src/protocol/catalogue.ts';
import { isPhase } from '../src/protocol/episode.ts';
import type { Baseline, CareFact, Clearance, Effect, NewSign, Pain, Shift, WorseWith } from '../src/protocol/fact.ts';
import { apply, emptyRecord, type CareRecord } from '../src/protocol/record.ts';
import type { PlannedSession } from '../src/protocol/schedule.ts';
import { todayOf } from '../src/protocol/today.ts';
import { momentOf } from '../scripts/people/day.ts';
import { Person } from '../scripts/people/person.ts';

/** Somebody who begins: what the screen hears of them, and what makes the pain worse. */
export interface Presentation {
  readonly age: number;
  readonly worseWith: WorseWith;
  readonly pain: Pain;
  readonly answers?: Readonly<Record<string, Answer>>;
}

/** What one session feels like during it, after it and in the morning; null is an answer that never comes. */
export interface Feeling {
  readonly during: Effect;
  readonly after30: Effect | null;
  readonly nextMorning: Effect | null;
  readonly shift: Shift;
  readonly newSign: NewSign;
}
/** By the day of the programme, the session of the day and the exercise of the session. */
export type Pattern = (day: number, session: number, exercise: number) => Feeling;

/** What is looked at: every fact with the record that holds it, every session that was let in, every day. */
export interface Watch {
  readonly onFact?: (fact: CareFact, moment: LocalMoment, record: CareRecord) => void;
  readonly onSession?: (planned: PlannedSession, day: number, record: CareRecord, moment: LocalMoment) => void;
  /** At the end of a day on which a phase was open in the morning. */
  readonly onDay?: (day: number, sessions: number, record: CareRecord, moment: LocalMoment) => void;
}

export const firstDay = 20_400 as Day;
export const dayOf = (day: number): Day => (firstDay + day - 1) as Day;
/** Sessions at eight in the morning and seven in the evening, both at home, an hour and a half after rising. */
export const sessionMinutes = [8 * 60, 19 * 60] as const;

const baselineOf = ({ pain, worseWith }: Presentation): Baseline => ({
  painNow: pain, painUsual: pain, zone: 1, side: 'middle', duration: 'acute_subacute', worseWith, wakeMinute: 6 * 60 + 30, sleepMinute: 22 * 60 + 30,
  times: sessionMinutes.map((minuteOfDay) => ({ minuteOfDay, home: true })), weekdays: [],
});

/** A named clinician agreed yesterday, to everything that asks for an agreement, a year after whatever had to heal. */
export const clearancesOf = (answers: Readonly<Record<string, Answer>>, today: Day): Readonly<Record<string, Clearance>> =>
  Object.fromEntries(Object.keys(answers).map((id) => [id, { who: 'Dr. Okafor', day: (today - 1) as Day, eventDay: (today - 366) as Day }]));

/** Screens a person and asks the first questions. */
export const begun = (who: Presentation, moment: LocalMoment, watch: Watch = {}, scripts?: ConstructorParameters<typeof Person>[2]): Person => {
  let record = emptyRecord;
  const person = new Person(catalogue, (fact, moment) => {
    record = apply(record, fact, moment);
    watch.onFact?.(fact, moment, record);
  }, scripts);
  screenAgain(person, who, moment);
  return person;
};

const screenAgain = (person: Person, who: Presentation, moment: LocalMoment): void => {
  const answers = who.answers ?? {};
  person.screen({ age: who.age, mainArea: 'low_back', answers, clearances: clearancesOf(answers, moment.day) }, moment);
  if (person.record.care.episode.state === 'BASELINE') person.baseline(baselineOf(who), moment);
};

const scripts = new Map();

/** Lives for some days: rises, answers what is asked, does every session that may be started, and comes back after each. */
export const live = (who: Presentation, pattern: Pattern, days: number, watch: Watch = {}): Person => {
  const person = begun(who, momentOf(firstDay, 6 * 60 + 40), watch, scripts);
  for (let day = 1; day <= days; day += 1) {
    if (!liveDay(person, who, pattern, day, watch)) break;
  }
  return person;
};

/** One day; false once the plan has stopped. */
const liveDay = (person: Person, who: Presentation, pattern: Pattern, day: number, watch: Watch): boolean => {
  const today = dayOf(day);
  person.review(momentOf(today, 7 * 60));
  answerMorning(person, who, pattern, day);
  if (person.record.care.episode.state === 'RESCREEN_DUE') screenAgain(person, who, momentOf(today, 7 * 60 + 20));
  const open = isPhase(person.record.care.episode.state);
  let sessions = 0;
  for (const [slot, minute] of sessionMinutes.entries()) {
    person.review(momentOf(today, minute));
    if (!isPhase(person.record.care.episode.state)) continue;
    const moment = momentOf(today, minute);
    const planned = person.session(who.pain, (_: ExerciseId, n: number) => {
      const { during, shift } = pattern(day, slot, n);
      return { effect: during, shift };
    }, moment);
    if (planned === null) continue;
    sessions += 1;
    watch.onSession?.(planned, day, person.record, moment);
    answerAfter30(person, who, pattern(day, slot, 0), momentOf(today, minute + 45));
  }
  if (open) watch.onDay?.(day, sessions, person.record, momentOf(today, 21 * 60));
  return !isStopped(person);
};

export const isStopped = ({ record }: Person): boolean => record.care.episode.state === 'STOPPED_CONSULT' || record.care.episode.state === 'SCREENING';

const answerAfter30 = (person: Person, who: Presentation, { after30, newSign }: Feeling, moment: LocalMoment): void => {
  const { after30: due } = todayOf(catalogue, person.record, moment).due;
  if (due === null || after30 === null) return;
  person.tell({ fact: 'checkin-answered', checkin: 'after30', session: due.session, effect: after30, newSign, painNow: who.pain, blamed: null }, moment);
};

/** The morning asks about yesterday as a whole: its first session speaks for it. */
const answerMorning = (person: Person, who: Presentation, pattern: Pattern, day: number): void => {
  const moment = momentOf(dayOf(day), 7 * 60 + 10);
  const { morning } = todayOf(catalogue, person.record, moment).due;
  const { nextMorning } = pattern(day - 1, 0, 0);
  if (morning === null || nextMorning === null) return;
  person.tell({ fact: 'checkin-answered', checkin: 'morning', of: morning, effect: nextMorning, legStillThere: false, painNow: who.pain, zone: 1 }, moment);
};
