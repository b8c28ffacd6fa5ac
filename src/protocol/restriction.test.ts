import { describe, expect, test } from 'vitest';
import { forbiddenBy, hasTag, loadTags, meet, noTags, restrictions, tagSet, union, without, type LoadTag, type Restriction } from './restriction.ts';

const rows = Object.fromEntries(restrictions.map((id) => [id, { forbidden: noTags }])) as Record<Restriction, { forbidden: typeof noTags }>;
const has = (tags: readonly LoadTag[]): readonly LoadTag[] => loadTags.filter((tag) => hasTag(tagSet(tags), tag));

describe('sets of load tags', () => {
  test('hold each tag apart from every other, on both sides of a machine word', () => {
    expect(loadTags.length).toBe(34);
    for (const tag of loadTags) expect(has([tag])).toEqual([tag]);
    expect(has(loadTags)).toEqual(loadTags);
    expect(has([])).toEqual([]);
  });

  test('are two machine words: the first holds the first thirty-one tags', () => {
    expect(noTags).toEqual({ low: 0, high: 0 });
    const words = (n: number) => tagSet([loadTags[n]!]);
    expect([words(0), words(1), words(30), words(31), words(33)]).toEqual([{ low: 1, high: 0 }, { low: 2, high: 0 }, { low: 2 ** 30, high: 0 }, { low: 0, high: 1 }, { low: 0, high: 4 }]);
  });

  test('meet exactly when they share a tag', () => {
    for (const one of loadTags) for (const other of loadTags) expect(meet(tagSet([one]), tagSet([other])), `${one} ${other}`).toBe(one === other);
    expect(meet(tagSet(loadTags), noTags)).toBe(false);
  });

  test('join and part tag by tag', () => {
    const low: LoadTag = 'FLEX_MILD';
    const high: LoadTag = 'ANKLE_STRAP';
    expect(union(tagSet([low]), tagSet([high]))).toEqual(tagSet([low, high]));
    expect(without(tagSet([low, high]), tagSet([high]))).toEqual(tagSet([low]));
    expect(without(tagSet([low, high]), tagSet([low]))).toEqual(tagSet([high]));
    expect(without(tagSet([low]), tagSet([high]))).toEqual(tagSet([low]));
  });

  test('forbidden by several restrictions is everything that any of them forbids', () => {
    const table = { ...rows, R_EYE: { forbidden: tagSet(['HEAD_LOW']) }, R_ROLL: { forbidden: tagSet(['PRESSURE_ROLL']) }, R_WRIST: { forbidden: tagSet(['GRIP']) } };
    expect(forbiddenBy(table, ['R_EYE', 'R_ROLL'])).toEqual(tagSet(['HEAD_LOW', 'PRESSURE_ROLL']));
    expect(forbiddenBy(table, [])).toEqual(noTags);
  });
});
