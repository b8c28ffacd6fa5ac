import { describe, expect, test } from 'vitest';
import type { Pain } from './fact.ts';
import { highPainDays, medianOf, readingsIn, usualPain } from './pain.ts';
import { dayAt, painDay, recordWith, usualBaseline } from './testing/known-record.ts';

const today = dayAt(100);
const told = (painUsual: Pain) => ({ care: { baseline: { ...usualBaseline, painUsual } } });
type Told = readonly [day: number, latest: Pain, highest?: Pain];
const readings = (...days: readonly Told[]) => ({ responses: { pain: days.map(([day, latest, highest]) => painDay(day, latest, highest)) } });

test('the median is the middle number, and of two middles their mean', () => {
  expect([[], [7], [9, 1], [5, 1, 3], [10, 2, 4, 1], [2, 10, 9]].map(medianOf)).toEqual([null, 7, 5, 3, 3, 9]);
});

describe('the usual pain before a day', () => {
  const usual = (...days: readonly Told[]) => usualPain(recordWith({ ...told(10), ...readings(...days) }), today);

  test('is that of the seven days before it, not of the day itself', () => {
    expect(usual([92, 1], [93, 5], [94, 6], [99, 7], [100, 0])).toBe(6);
    expect(usual([91, 1], [92, 1], [93, 5], [94, 5], [95, 5])).toBe(5);
  });

  test('takes in what was told at the start while there are fewer than three readings', () => {
    expect(usual()).toBe(10);
    expect(usual([99, 2])).toBe(6);
    expect(usual([98, 2], [99, 2])).toBe(2);
    expect(usual([97, 2], [98, 2], [99, 3])).toBe(2);
    expect(usual([97, 2], [98, 4], [99, 8])).toBe(4);
  });

  test('is unknown without readings and without a start', () => expect(usualPain(recordWith({}), today)).toBeNull());
});

test('days of nine or ten count while they follow one another up to today', () => {
  const row = (...days: readonly Told[]) => highPainDays(recordWith(readings(...days)), today);
  expect(row()).toBe(0);
  expect(row([100, 3, 8])).toBe(0);
  expect(row([100, 3, 9])).toBe(1);
  expect(row([99, 2, 10], [100, 3, 9])).toBe(2);
  expect(row([97, 9], [99, 9], [100, 9])).toBe(2);
  expect(row([98, 9], [99, 9])).toBe(0);
});

test('readings of the last days count from today back, and never from before change was measured', () => {
  const record = (measuredSince: number) => recordWith({ care: { measuredSince: dayAt(measuredSince) }, ...readings([96, 1], [97, 2], [98, 3], [100, 4], [101, 5]) });
  expect(readingsIn(record(90), today, 3)).toEqual([3, 4]);
  expect(readingsIn(record(90), today, 4)).toEqual([2, 3, 4]);
  expect(readingsIn(record(98), today, 7)).toEqual([3, 4]);
  expect(readingsIn(recordWith(readings([99, 1], [100, 4])), today, 7)).toEqual([4]);
});
