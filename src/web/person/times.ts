import { civilOf, type Day } from '../../base/day.ts';

const language = 'en-US';
const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });

/** "November 22, 2026". */
export const dayText = (day: Day): string => {
  const { year, month, dayOfMonth } = civilOf(day);
  return days.format(Date.UTC(year, month - 1, dayOfMonth));
};

/** "8:30 AM". */
export const clockText = (minuteOfDay: number): string => clock.format(minuteOfDay * 60_000);
