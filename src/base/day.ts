import { err, ok, type Result } from './result.ts';

declare const day: unique symbol;

/** A civil day where the person lives, counted from 1970-01-01. Never a moment in time. */
export type Day = number & { readonly [day]: true };

export type DayRefusal = { readonly type: 'NotADay'; readonly text: string };

export const addDays = (from: Day, days: number): Day => (from + days) as Day;

/** 0 is Monday, 6 is Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (of: Day): number => (((of + 3) % 7) + 7) % 7;

/** Days from the civil calendar (proleptic Gregorian), after Howard Hinnant's `days_from_civil`. */
export const dayFromCivil = (year: number, month: number, dayOfMonth: number): Day => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as Day;
};

export const civilOf = (of: Day): { readonly year: number; readonly month: number; readonly dayOfMonth: number } => {
  const z = of + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
};

const two = (n: number): string => String(n).padStart(2, '0');

/** 'YYYY-MM-DD'. */
export const textOfDay = (of: Day): string => {
  const { year, month, dayOfMonth } = civilOf(of);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
};

/** Refuses anything that is not a real day of the calendar written 'YYYY-MM-DD'. */
export const dayOfText = (text: string): Result<Day, DayRefusal> => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return err({ type: 'NotADay', text });
  const found = dayFromCivil(Number(match[1]), Number(match[2]), Number(match[3]));
  return textOfDay(found) === text ? ok(found) : err({ type: 'NotADay', text });
};

export const hourMilliseconds = 3_600_000;

/** Where the person is in local time. `at` is the instant itself (epoch milliseconds), so that hours apart are true hours. */
export interface LocalMoment {
  /** The local day by the 04:00 boundary: 02:30 at night still belongs to the day before. */
  readonly day: Day;
  /** Minutes since local midnight, 0 to 1439. */
  readonly minuteOfDay: number;
  readonly at: number;
}

/** 'HH:MM' of a minute of the day. */
export const textOfMinute = (minuteOfDay: number): string => `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
