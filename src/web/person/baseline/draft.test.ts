import { describe, expect, test } from 'vitest';
import { emptyRecord } from '../../../protocol/record.ts';
import { baselineOf, baselineOfText, newBaseline, partsFor, wrongsOf, type BaselineDraft } from './draft.ts';

const empty = newBaseline(emptyRecord);
const whole: BaselineDraft = { ...empty, painNow: 3, painUsual: 5, zone: 1, duration: 'chronic_12w+', worseWith: 'both' };

test('pain is never chosen beforehand', () => expect([empty.painNow, empty.painUsual, empty.zone, empty.side, empty.duration, empty.worseWith]).toEqual([null, null, null, null, null, null]));
test('a whole answer', () => {
  expect(baselineOf(whole, 'low_back')).toEqual({
    painNow: 3, painUsual: 5, zone: 1, side: 'middle', duration: 'chronic_12w+', worseWith: 'both', wakeMinute: 420, sleepMinute: 1380,
    times: [{ minuteOfDay: 480, home: true }, { minuteOfDay: 1080, home: true }], weekdays: [0, 1, 2, 3, 4, 5, 6],
  });
});
test('off the center the side is asked', () => {
  expect(wrongsOf({ ...whole, zone: 4 }, 'place')).toHaveProperty('side');
  expect(baselineOf({ ...whole, zone: 4, side: 'left' }, 'low_back')?.side).toBe('left');
});
test('a time away from home is known', () => expect(baselineOf({ ...whole, away: [1080] }, 'low_back')?.times[1]).toEqual({ minuteOfDay: 1080, home: false }));
test('without pain, how long and with what is not asked', () => {
  expect(partsFor('none')).toEqual(['pain', 'place', 'day']);
  expect(baselineOf({ ...whole, duration: null, worseWith: null }, 'none')).not.toBeNull();
});

describe('is refused', () => {
  test.each([
    ['without pain now', { painNow: null }], ['without usual pain', { painUsual: null }], ['without a zone', { zone: null }], ['without a duration', { duration: null }],
    ['without what makes it worse', { worseWith: null }], ['without a day', { weekdays: [] }], ['without a time', { times: [] }],
    ['with times two hours apart', { times: [480, 600] }], ['with four times', { times: [420, 600, 780, 960] }], ['with hour 25', { wake: '25:00' }],
  ] as const)('%s', (_, change) => expect(baselineOf({ ...whole, ...change }, 'low_back')).toBeNull());
});

test('a draft comes back as it was, and nothing else is taken for one', () => {
  expect(baselineOfText(JSON.stringify(whole))).toEqual(whole);
  for (const text of [null, '', '{}', '[]', JSON.stringify({ ...whole, painNow: 11 })]) expect(baselineOfText(text)).toBeNull();
});
