import { describe, expect, test } from 'vitest';
import { sourceIdOf, tags } from '../evidence.ts';
import { sourceRegister } from '../sources.ts';
import { combinationCount, deadRows, everyCombination, printed } from '../table.ts';
import { everyTable } from '../testing/every-table.ts';

/** How often each row decides when every combination is tried once. A row that says something else decides another number of times. */
const decided: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  D0: { 'D0-1': 256, 'D0-2': 128, 'D0-8': 8, 'D0-3': 8, 'D0-4': 56, 'D0-5': 16, 'D0-9': 4, 'D0-6': 18, 'D0-7': 18 },
  D1: {
    'D1-1': 20, 'D1-2': 20, 'D1-3': 20, 'D1-9': 2, 'D1-10': 1, 'D1-11': 1, 'D1-4': 6, 'D1-5': 2, 'D1-6': 2, 'D1-7': 2, 'D1-8': 4,
  },
  D2: {
    'D2-1': 576, 'D2-18': 576, 'D2-19': 96, 'D2-20': 96, 'D2-2': 24, 'D2-3': 18, 'D2-4': 24, 'D2-5': 18, 'D2-6': 54, 'D2-7': 54,
    'D2-8': 12, 'D2-9': 36, 'D2-10': 36, 'D2-11': 18, 'D2-12': 18, 'D2-21': 24, 'D2-13': 16, 'D2-14': 16, 'D2-15': 8, 'D2-16': 4,
    'D2-22': 2, 'D2-17': 2,
  },
  D3: {
    'D3-1': 192, 'D3-2': 192, 'D3-3': 192, 'D3-4': 128, 'D3-13': 64, 'D3-14': 64, 'D3-5': 64, 'D3-6': 64, 'D3-7': 192, 'D3-15': 192,
    'D3-8': 48, 'D3-9': 144, 'D3-10': 96, 'D3-16': 48, 'D3-11': 12, 'D3-12': 36,
  },
  D4: { 'D4-1': 4, 'D4-6': 1, 'D4-2': 3, 'D4-3': 2, 'D4-4': 2, 'D4-5': 4 },
  D5: { 'D5-1': 16, 'D5-2': 12, 'D5-6': 2, 'D5-3': 4, 'D5-4': 1, 'D5-5': 13 },
  D6: {
    'D6-1': 288, 'D6-2': 288, 'D6-3': 144, 'D6-4': 48, 'D6-5': 48, 'D6-10': 24, 'D6-9': 12, 'D6-6': 6, 'D6-11': 4, 'D6-7': 1, 'D6-8': 1,
  },
  D7: { 'D7-1': 256, 'D7-2': 256, 'D7-3': 128, 'D7-4': 64, 'D7-7': 16, 'D7-8': 12, 'D7-5': 6, 'D7-6': 30 },
  D8: { 'D8-1': 8, 'D8-2': 4, 'D8-3': 2, 'D8-4': 1, 'D8-5': 1 },
};

test('nine tables answer 5760 combinations with 94 rows', () => {
  expect(everyTable.map(([{ id }]) => id)).toEqual(Object.keys(decided));
  expect(everyTable.reduce((sum, [{ domains }]) => sum + combinationCount(domains), 0)).toBe(5760);
  expect(everyTable.reduce((sum, [{ rows }]) => sum + rows.length, 0)).toBe(94);
});

describe.each(everyTable.map(([of, decide]) => ({ id: of.id, of, decide })))('$id', ({ id, of, decide }) => {
  const combinations = [...everyCombination(of.domains)];

  test('INV21 the compiled table gives the first row that fits, for every combination', () => {
    const firstFit = (inputs: Readonly<Record<string, string>>) =>
      of.rows.find(({ when }) => Object.entries(when).every(([name, words]) => words!.includes(inputs[name] ?? '')));
    expect(combinations.filter((inputs) => firstFit(inputs) === undefined || decide(inputs) !== firstFit(inputs))).toEqual([]);
  });

  test('INV21 every row decides, as often as was counted', () => {
    expect(deadRows(of)).toEqual([]);
    const counts = Object.fromEntries(of.rows.map((row) => [row.id, combinations.filter((inputs) => decide(inputs) === row).length]));
    expect(counts).toEqual(decided[id]);
  });

  test('names only words of its domains, each row with an id of its own, a tag and sources that exist', () => {
    expect(new Set(of.rows.map((row) => row.id)).size).toBe(of.rows.length);
    for (const row of of.rows) {
      expect(row.id.startsWith(`${id}-`)).toBe(true);
      expect(tags).toContain(row.tag);
      expect(row.sources.length).toBeGreaterThan(0);
      expect(row.sources.filter((source) => !(sourceIdOf(source) in sourceRegister)), row.id).toEqual([]);
      const strange = Object.entries(row.when).filter(([name, words]) => words!.length === 0 || words!.some((word) => !of.domains[name]?.includes(word)));
      expect(strange, row.id).toEqual([]);
    }
  });

  test('is printed with every row', () => {
    const text = printed(of);
    for (const row of of.rows) expect(text).toContain(`  ${row.id}  if `);
    expect(text.startsWith(`${id} ${of.title} (${combinations.length} combinations`)).toBe(true);
  });
});
