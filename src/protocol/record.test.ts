import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, EntryId, Fact } from './fact.ts';
import { apply, emptyRecord, inOrder, recordOf } from './record.ts';
import { entryOf, noonOf } from './testing/entry.ts';

const score = (n: number): Fact => ({ fact: 'outcome-measured', measure: 'PSFS', score: n, items: [n] });
const pain = (painNow: number): Fact => ({ fact: 'checkin-answered', checkin: 'before', painNow, redFlag: false, unwell: false, flare: false });
const correction = (entry: string, instead: Fact | null): Fact => ({ fact: 'correction', entry: entry as EntryId, instead: instead as never });
const measured = (entries: readonly Entry[]): number | undefined => recordOf(entries).measures['PSFS']?.latest;

describe('entries', () => {
  test('are one each, however often they arrive', () => {
    const entry = entryOf({ fact: 'unknown', kind: 'later', json: '{}' }, noonOf(100), 'a', 1);
    expect(recordOf([entry, entry, { ...entry }]).unread).toBe(1);
    expect(inOrder([entry, entry])).toEqual([entry]);
  });

  test('go by day, then by time, then by the order of their device, then by id', () => {
    const dawn = { ...noonOf(101, 60), day: 100 as never };
    const entries = [
      entryOf(score(1), noonOf(101), 'z', 9), entryOf(score(2), dawn, 'y', 8), entryOf(score(3), noonOf(100), 'b', 3), entryOf(score(4), noonOf(100), 'a', 4),
    ];
    expect(inOrder(entries).map(({ id }) => id)).toEqual(['b', 'a', 'y', 'z']);
    const other = [entryOf(score(5), noonOf(100), 'd', 1, 'tablet'), entryOf(score(6), noonOf(100), 'c', 1, 'watch')];
    expect(measured(other)).toBe(measured([...other].reverse()));
  });

  /** Two devices, a few milliseconds, entries of one event side by side. */
  const stream = fc.array(fc.record({ device: fc.constantFrom('phone', 'tablet'), at: fc.integer({ min: 0, max: 1 }), id: fc.stringMatching(/^[0-9a-f]{6}$/) }), {
    minLength: 2, maxLength: 8,
  }).map((drawn) => drawn.sort((a, b) => a.at - b.at).map(({ device, at, id }, n) =>
    entryOf(score(n), { ...noonOf(100), at: noonOf(100).at + at }, `${id}${n}`, n, device)));

  test('INV27 make the same record in every order of arrival, from two devices in the same millisecond too', () => {
    fc.assert(fc.property(stream.chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length }))), ([entries, shuffled]) => {
      expect(inOrder(shuffled).map(({ id }) => id)).toEqual(inOrder(entries).map(({ id }) => id));
    }), { numRuns: 500 });
  });
});

describe('a correction', () => {
  const said = entryOf(score(4), noonOf(100), 'said', 1);

  test('stands in for what was said', () => expect(measured([said, entryOf(correction('said', score(7)), noonOf(101), 'c', 2)])).toBe(7));
  test('that names nothing instead takes it back', () => expect(measured([said, entryOf(correction('said', null), noonOf(101), 'c', 2)])).toBeUndefined());
  test('of another kind of fact is none, and changes nothing', () => {
    const record = recordOf([said, entryOf(correction('said', pain(9)), noonOf(101), 'c', 2)]);
    expect([measured([said]), record.measures, record.responses.pain]).toEqual([4, recordOf([said]).measures, []]);
  });
  test('may itself be followed by another: the last one counts, in every order of arrival', () => {
    const entries = [said, entryOf(correction('said', score(7)), noonOf(101), 'c', 2), entryOf(correction('said', score(2)), noonOf(102), 'd', 3)];
    expect([measured(entries), measured([...entries].reverse())]).toEqual([2, 2]);
  });
  test('that arrives before what it corrects counts all the same', () =>
    expect(measured([entryOf(correction('said', score(7)), noonOf(99), 'c', 2), said])).toBe(7));
  test('of an entry that is not there changes nothing', () => expect(measured([said, entryOf(correction('other', score(7)), noonOf(101), 'c', 2)])).toBe(4));

  test('applies to what a person said of their body, and to nothing else', () => {
    const screened: Fact = {
      fact: 'screen-completed', screening: 's' as never, scope: 'full', answered: [], tier: 'EMERGENCY', because: ['RF01'], restrictions: ['R_EYE'], deferred: [],
      form: { age: 40, mainArea: 'low_back', answers: {}, clearances: {}, safeFloorTransfer: false }, protocolVersion: '1', edition: 'e',
    };
    const kept = [screened, { fact: 'clearance-given', kind: 'seen', block: 's', who: 'Dr. A', on: 100 as never, questions: [] } satisfies Fact,
      { fact: 'told', verdict: { table: 'D0', rule: 'D0-7', action: 'GO', tag: 'seed', sources: ['SEED'] }, exercise: null, session: null, of: 100 as never, protocolVersion: '1', edition: 'e' } satisfies Fact,
    ];
    const entries = kept.map((fact, n) => entryOf(fact, noonOf(100 + n), `k${n}`, n));
    const attempts = kept.map((_, n) => entryOf(correction(`k${n}`, null), noonOf(110 + n), `c${n}`, 10 + n));
    const { screening, verdicts, care } = recordOf([...entries, ...attempts]);
    expect([screening, verdicts, care]).toEqual([recordOf(entries).screening, recordOf(entries).verdicts, recordOf(entries).care]);
    expect(screening.tier).toBe('EMERGENCY');
  });
});

describe('a fact of a newer version', () => {
  test('is counted and changes nothing else', () => {
    const strange: Fact = { fact: 'unknown', kind: 'sleep-logged', json: '{"hours":7}' };
    const record = recordOf([entryOf(score(3), noonOf(100), 'a', 1), entryOf(strange, noonOf(100), 'b', 2), entryOf(strange, noonOf(101), 'c', 3)]);
    expect(record).toEqual({ ...recordOf([entryOf(score(3), noonOf(100), 'a', 1)]), unread: 2 });
  });
});

test('the first and the latest score of each measure are kept, with the day of the latest', () => {
  const other: Fact = { fact: 'outcome-measured', measure: 'RMDQ24', score: 8, items: [] };
  const entries = [entryOf(score(3), noonOf(100), 'a', 1), entryOf(other, noonOf(100), 'b', 2), entryOf(score(5), noonOf(103), 'c', 3), entryOf(score(4), noonOf(105), 'd', 4)];
  expect(recordOf(entries).measures).toEqual({ PSFS: { first: 3, latest: 4, day: 105 }, RMDQ24: { first: 8, latest: 8, day: 100 } });
});

test('one fact more is the same as the record of all of them', () => {
  const facts = [pain(4), score(2), pain(9), score(6)];
  const entries = facts.map((fact, n) => entryOf(fact, noonOf(100 + n), `e${n}`, n));
  expect(facts.reduce((record, fact, n) => apply(record, fact, noonOf(100 + n)), emptyRecord)).toEqual(recordOf(entries));
});
