import type { Day, LocalMoment } from '../../src/base/day.ts';

const dayMilliseconds = 86_400_000;

/** A moment of a person who lives where local time is UTC; the 04:00 boundary is the caller's concern. */
export const momentOf = (day: Day, minuteOfDay: number): LocalMoment => ({ day, minuteOfDay, at: day * dayMilliseconds + minuteOfDay * 60_000 });
