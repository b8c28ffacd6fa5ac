import type { Day } from '../../base/day.ts';
import type { PainDay } from '../areas/response.ts';
import type { Felt, SessionDone } from '../areas/session.ts';
import type { ExerciseId } from '../catalogue.ts';
import type { Baseline, Pain, SessionId } from '../fact.ts';
import { emptyRecord, type CareRecord } from '../record.ts';

/** What is said of a record area by area; everything that is not said is as in a record of nothing. */
export type Known = { readonly [Area in 'screening' | 'care' | 'plan' | 'sessions' | 'responses' | 'verdicts']?: Partial<CareRecord[Area]> } & Partial<Pick<CareRecord, 'measures'>>;

export const recordWith = ({ measures, ...areas }: Known): CareRecord => ({
  ...emptyRecord, ...(measures === undefined ? {} : { measures }),
  ...Object.fromEntries(Object.entries(areas).map(([area, said]) => [area, { ...emptyRecord[area as 'care'], ...said }])),
});

/** Day 100 is the day that most of these tests live in. */
export const dayAt = (day: number): Day => day as Day;

export const painDay = (day: number, latest: Pain, highest: Pain = latest): PainDay => ({ day: dayAt(day), latest, highest });

export const usualBaseline: Baseline = {
  painNow: 4, painUsual: 4, zone: 1, side: 'middle', duration: 'acute_subacute', worseWith: 'sit_bend', wakeMinute: 390, sleepMinute: 1350,
  times: [{ minuteOfDay: 480, home: true }, { minuteOfDay: 1140, home: true }], weekdays: [],
};

export const nothingSaid: Felt = { effect: 'same', shift: 'same', symptom: null };

/** A session at noon that was done to the end; each exercise went as named. */
export const doneSession = (id: string, day: number, felt: Readonly<Record<string, Partial<Felt>>>, more: Partial<SessionDone> = {}): SessionDone => ({
  session: id as SessionId, day: dayAt(day), slot: 0, startedAt: day * 86_400_000 + 43_200_000, endedAt: day * 86_400_000 + 43_800_000, how: 'completed', light: false,
  exercises: [], painBefore: 4, painAfter: 4, done: Object.keys(felt) as ExerciseId[],
  felt: Object.fromEntries(Object.entries(felt).map(([exercise, said]) => [exercise, { ...nothingSaid, ...said }])),
  repetitions: 0, heldMilliseconds: 0, after30: null, ...more,
});
