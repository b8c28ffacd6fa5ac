import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../src/base/random.ts';
import type { Entry, Fact } from '../src/protocol/fact.ts';
import { apply, inOrder, recordOf } from '../src/protocol/record.ts';
import { entryOf } from '../src/protocol/testing/entry.ts';
import { live } from './living.ts';
import { patterns, presentations } from './living-people.ts';

/** What the store would hold of somebody after three weeks: ids are random, so that they say nothing of the order. */
const historyOf = (person: string, pattern: string): { readonly entries: readonly Entry[]; readonly record: ReturnType<typeof recordOf> } => {
  const random = seededRandom(person.length * 100 + pattern.length);
  const entries: Entry[] = [];
  const { record } = live(presentations[person]!, patterns[pattern]!, 21, {
    onFact: (fact, moment) => {
      const id = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
      entries.push(entryOf(fact, { day: moment.day, minuteOfDay: moment.minuteOfDay, at: moment.at }, id, entries.length));
    },
  });
  return { entries, record };
};

const histories = [
  ['healthySitter', 'better'], ['discAndLegStable', 'mixed'], ['frailAtEighty', 'downTheLeg'], ['noFloor', 'oneBadDay'], ['pregnant', 'worseDuring'],
] as const;

describe.each(histories)('three weeks of %s, %s', (person, pattern) => {
  const { entries, record } = historyOf(person, pattern);

  test('INV22 the record of all entries is the one that grew entry by entry', () => {
    expect(entries.length).toBeGreaterThan(20);
    expect(recordOf(entries)).toEqual(record);
    expect(inOrder(entries)).toEqual(entries);
  });

  test('INV27 it is the same in every order of arrival, with entries that arrive twice', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), fc.shuffledSubarray([...entries]), (shuffled, again) => {
      expect(recordOf([...shuffled, ...again])).toEqual(record);
    }), { numRuns: 8 });
  });

  test('a fact of a newer version in the middle of it is counted and passed over', () => {
    const strange: Fact = { fact: 'unknown', kind: 'later', json: '{}' };
    const middle = entries[Math.floor(entries.length / 2)]!;
    expect(recordOf([...entries, entryOf(strange, middle, 'f'.repeat(32), 100_000)])).toEqual({ ...record, unread: 1 });
    expect(apply(record, strange, middle)).toEqual({ ...record, unread: 1 });
  });
});
