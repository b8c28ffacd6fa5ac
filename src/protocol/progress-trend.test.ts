import { describe, expect, test } from 'vitest';
import type { Pain, Zone } from './fact.ts';
import { mayMaintain, progressReview, trendOf } from './review.ts';
import { dayAt, painDay, recordWith, usualBaseline, type Known } from './testing/known-record.ts';

const today = dayAt(100);
const at = (painUsual: Pain, pains: readonly Pain[], more: Known = {}) => recordWith({
  ...more,
  care: { firstBaseline: { ...usualBaseline, painUsual }, measuredSince: dayAt(10), ...more.care },
  responses: { pain: pains.map((pain, n) => painDay(101 - pains.length + n, pain)), ...more.responses },
});
const trend = (...from: Parameters<typeof at>) => trendOf(at(...from), today);

describe('the trend against the usual pain at the start', () => {
  test('is worse from three days two points above it', () => {
    expect([trend(4, [6, 6, 6]), trend(4, [6, 5, 6]), trend(4, [5, 5, 6]), trend(4, [6, 6])]).toEqual(['worsened', 'worsened', 'unchanged', 'unchanged']);
    expect(trend(4, [4, 4, 4, 4, 6, 6, 6])).toBe('worsened');
  });

  test('is worse from a week one and a half points above it', () => {
    expect(trend(4, [6, 6, 6, 6, 6, 5, 5])).toBe('worsened');
    expect(trend(4, [5, 6, 6, 5, 5, 6, 5])).toBe('unchanged');
    expect(trend(4, [5, 6, 6, 5])).toBe('worsened');
  });

  test('is worse when the leg was farther down on two days of a week', () => {
    const zones = (...days: readonly (readonly [number, Zone])[]) => ({ responses: { zones: days.map(([day, zone]) => ({ day: dayAt(day), zone })) } });
    expect(trend(4, [4], zones([95, 2], [99, 2]))).toBe('worsened');
    expect(trend(4, [4], zones([94, 2], [100, 3]))).toBe('worsened');
    expect(trend(4, [4], zones([93, 2], [99, 2]))).toBe('unchanged');
    expect(trend(4, [4], zones([99, 2], [99, 3]))).toBe('unchanged');
    expect(trend(4, [4], zones([98, 1], [99, 1]))).toBe('unchanged');
    expect(trend(4, [4], { ...zones([97, 2], [99, 2]), care: { measuredSince: dayAt(98) } })).toBe('unchanged');
    expect(trend(4, [4], { ...zones([97, 2], [99, 2]), care: { measuredSince: dayAt(97) } })).toBe('worsened');
  });

  test('is better by thirty per cent or two points, of three readings in a week', () => {
    expect([trend(10, [8, 8, 8]), trend(10, [8, 9, 9]), trend(10, [8, 8])]).toEqual(['improved_30pct', 'unchanged', 'unchanged']);
    expect([trend(3, [2, 2, 2]), trend(4, [3, 3, 3]), trend(1, [0, 0, 0])]).toEqual(['improved_30pct', 'unchanged', 'improved_30pct']);
    expect(trend(0, [0, 0, 0])).toBe('unchanged');
  });

  test('follows the questionnaire of function as well: five points, or thirty per cent less', () => {
    const function24 = (first: number, latest: number) => trend(4, [4], { measures: { RMDQ24: { first, latest, day: dayAt(90) } } });
    expect([function24(8, 12), function24(8, 13)]).toEqual(['unchanged', 'worsened']);
    expect([function24(20, 16), function24(20, 15), function24(10, 8), function24(10, 7), function24(0, 0)]).toEqual(
      ['unchanged', 'improved_30pct', 'unchanged', 'improved_30pct', 'unchanged'],
    );
  });

  test('before the first reading of a day is that of the days before it', () => {
    const until = (last: number) => trendOf(at(4, [], { responses: { pain: [6, 6, 6].map((pain, n) => painDay(last - 2 + n, pain as Pain)) } }), today);
    expect([until(100), until(99), until(95), until(94)]).toEqual(['worsened', 'worsened', 'worsened', 'unchanged']);
  });

  test('is unknown, and so unchanged, before the first answers', () => expect(trendOf(recordWith({ responses: { pain: [painDay(99, 10), painDay(100, 10)] } }), today)).toBe('unchanged'));
});

describe('the weeks of the programme', () => {
  const since = (days: number, more: Known = {}) => at(4, [4], { ...more, plan: { startedOn: dayAt(100 - days) } });
  const row = (days: number, more: Known = {}) => progressReview(since(days, more), today).id;

  test('turn at two, four and twelve', () => {
    expect([13, 14, 27, 28, 83, 84].map((days) => row(days))).toEqual(['D5-5', 'D5-4', 'D5-4', 'D5-3', 'D5-3', 'D5-3']);
    const chronic = { care: { firstBaseline: { ...usualBaseline, duration: 'chronic_12w+' as const } } };
    expect([14, 27, 28].map((days) => row(days, chronic))).toEqual(['D5-5', 'D5-5', 'D5-3']);
    expect(progressReview(at(10, [7, 7, 7], { plan: { startedOn: dayAt(16) } }), today).id).toBe('D5-6');
    expect(progressReview(at(10, [7, 7, 7], { plan: { startedOn: dayAt(17) } }), today).id).toBe('D5-5');
  });
});

describe('recovered', () => {
  const two = (score: number, day = 90) => ({ RMDQ24: { first: 10, latest: score, day: dayAt(day) } });
  const quiet = (pains: readonly (readonly [day: number, highest: Pain])[], measures: Known['measures'] = two(2)) => progressReview(recordWith({
    measures: measures ?? {}, care: { firstBaseline: usualBaseline, measuredSince: dayAt(10) }, plan: { startedOn: dayAt(70) },
    responses: { pain: pains.map(([day, highest]) => painDay(day, Math.min(1, highest) as Pain, highest)) },
  }), today).then === 'OFFER_MAINTENANCE';
  const days = (first: number, count: number, highest: Pain = 1) => Array.from({ length: count }, (_, n) => [first + n, highest] as const);

  test('is pain of one or less over two weeks, with seven readings that begin ten days ago or earlier', () => {
    expect(quiet(days(90, 7))).toBe(true);
    expect(quiet(days(91, 7))).toBe(false);
    expect(quiet(days(90, 6))).toBe(false);
    expect(quiet([...days(88, 6), [96, 2]])).toBe(false);
    expect(quiet([[86, 9], ...days(88, 8)])).toBe(true);
    expect(quiet([[87, 9], ...days(88, 8)])).toBe(false);
  });

  test('needs the questionnaire: two or less, within four weeks', () => {
    expect(quiet(days(88, 8), {})).toBe(false);
    expect([two(2), two(3), two(2, 72), two(2, 71)].map((measures) => quiet(days(88, 8), measures))).toEqual([true, false, true, false]);
  });
});

describe('maintaining may be offered', () => {
  const state = (name: 'SETTLE' | 'BUILD' | 'MAINTAIN' | 'FLARE', startedOn: number, lastStopOn: number | null = null, pains: readonly Pain[] = [4, 4, 4]) => {
    const record = at(4, pains, { plan: { startedOn: dayAt(startedOn) }, verdicts: { lastStopOn: lastStopOn === null ? null : dayAt(lastStopOn) } });
    return mayMaintain({ ...record, care: { ...record.care, episode: { ...record.care.episode, state: name } } }, today);
  };

  test('after twelve weeks that did not worsen, with four weeks without a stop', () => {
    expect([state('BUILD', 16), state('BUILD', 17), state('SETTLE', 16)]).toEqual(['STABLE_12W', null, 'STABLE_12W']);
    expect([state('BUILD', 16, 72), state('BUILD', 16, 73)]).toEqual(['STABLE_12W', null]);
    expect(state('BUILD', 16, null, [7, 7, 7])).toBeNull();
  });

  test('in the phases that lead there alone', () => expect([state('MAINTAIN', 16), state('FLARE', 16)]).toEqual([null, null]));

  test('to who has recovered', () => {
    const record = recordWith({
      measures: { RMDQ24: { first: 10, latest: 1, day: dayAt(99) } }, care: { firstBaseline: usualBaseline, measuredSince: dayAt(10) }, plan: { startedOn: dayAt(70) },
      responses: { pain: Array.from({ length: 14 }, (_, n) => painDay(87 + n, 1)) },
    });
    expect(mayMaintain({ ...record, care: { ...record.care, episode: { ...record.care.episode, state: 'SETTLE' } } }, today)).toBe('RECOVERED');
  });
});
