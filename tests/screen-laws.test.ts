import { describe, expect, test } from 'vitest';
import { seededRandom } from '../src/base/random.ts';
import { catalogue } from '../src/content/catalogue.ts';
import type { Answer, Tier } from '../src/protocol/catalogue.ts';
import { rankOfTier } from '../src/protocol/episode.ts';
import { forbiddenBy, type Restriction } from '../src/protocol/restriction.ts';
import { deferredRestrictions, isPermitted } from '../src/protocol/screening.ts';
import { answerOrder } from '../src/protocol/tables/ranks.ts';
import { everyNo, questions, rankOf, screened, screenedOnly, type Said } from './screen-forms.ts';

const ages = [30, 70] as const;
const emergency = rankOfTier('EMERGENCY');

describe('INV03 the screen never falls when one answer gets worse', () => {
  test.each(ages)('for every single question at %i', (age) => {
    const falls = questions.filter(({ id }) => {
      const ranks = answerOrder.map((answer) => rankOf({ ...everyNo, [id]: answer }, age));
      return ranks.some((rank, n) => n > 0 && rank < (ranks[n - 1] ?? 0));
    });
    expect(falls.map(({ id }) => id)).toEqual([]);
  });

  test.each(ages)('for every pair of questions at %i: 42 048 forms', (age) => {
    const falls: string[] = [];
    let forms = 0;
    for (const [n, first] of questions.entries()) {
      for (const second of questions.slice(n + 1)) {
        const ranks = answerOrder.map((a) => answerOrder.map((b) => rankOf({ ...everyNo, [first.id]: a, [second.id]: b }, age)));
        forms += 16;
        for (let a = 0; a < 4; a += 1) {
          for (let b = 0; b < 4; b += 1) {
            const here = ranks[a]?.[b] ?? 0;
            if (here < (ranks[a - 1]?.[b] ?? 0) || here < (ranks[a]?.[b - 1] ?? 0)) falls.push(`${first.id} ${answerOrder[a]} ${second.id} ${answerOrder[b]}`);
          }
        }
      }
    }
    expect(falls).toEqual([]);
    expect(forms).toBe(42_048);
  }, 30_000);
});

describe('of 6000 forms drawn at random', () => {
  const random = seededRandom(20_261);
  const drawn = (): Said => {
    const often = random() * 0.4;
    return Object.fromEntries(questions.map(({ id }) => [id, random() < often ? answerOrder[1 + Math.floor(random() * 3)]! : 'no']));
  };
  const forms = Array.from({ length: 6000 }, (_, n) => {
    const said = drawn();
    const { id } = questions[Math.floor(random() * questions.length)]!;
    const worse = answerOrder[answerOrder.indexOf(said[id]!) + 1];
    const age = [24, 30, 55, 70][n % 4]!;
    return { said, age, full: screened(said, age), worse: worse === undefined ? null : screened({ ...said, [id]: worse }, age) };
  });
  const pairs = forms.flatMap(({ full, worse }) => (worse === null ? [] : [{ full, worse }]));
  const rank = (tier: Tier | 'OUT_OF_SCOPE'): number => rankOfTier(tier as Tier);

  test('INV03 no worse answer lowers the result, loses a restriction or offers more', () => {
    expect(pairs.length).toBeGreaterThan(4000);
    expect(pairs.filter(({ full, worse }) => rank(worse.tier) < rank(full.tier))).toEqual([]);
    expect(pairs.filter(({ full, worse }) => full.restrictions.some((restriction) => !worse.restrictions.includes(restriction)))).toEqual([]);
    expect(pairs.filter(({ full, worse }) => worse.offered.some((id) => !full.offered.includes(id)))).toEqual([]);
  });

  test('INV02 one emergency answer is an emergency, whatever the others are', () => {
    const emergencies = forms.filter(({ said }) => questions.some(({ id, tier }) => tier[said[id]!] === 'EMERGENCY'));
    expect(emergencies.length).toBeGreaterThan(1000);
    expect(emergencies.filter(({ full }) => full.tier !== 'EMERGENCY')).toEqual([]);
  });

  test('INV38 with the later cards put off, nothing is open that the full form would close, and no result is lower for it', () => {
    const later = new Set(catalogue.screening.cards.filter(({ asked }) => asked !== 'always').map(({ id }) => id));
    const deferred = deferredRestrictions(catalogue, ['C1', 'C2', 'C3', 'C4']);
    const rungs = catalogue.exercises.flatMap(({ ladder }) => ladder);
    const faults = forms.flatMap(({ said, age, full }) => {
      const early = screened(Object.fromEntries(questions.map((question) =>
        [question.id, later.has(question.card) && !(question.alsoAskedWith ?? []).some((id) => said[id] !== 'no') ? 'no' as const : said[question.id]!])), age);
      const lower = rank(early.tier) < rank(full.tier) && !(early.tier === 'CLEARED' && full.tier === 'CONDITIONAL');
      const closed = forbiddenBy(catalogue.restrictions, [...early.restrictions, ...deferred]);
      const closedByAll = forbiddenBy(catalogue.restrictions, full.restrictions);
      const open = full.offered.length > 0 ? rungs.filter((rung) => isPermitted(rung, closed) && !isPermitted(rung, closedByAll)) : [];
      return lower || open.length > 0 ? [{ said, full: full.tier, early: early.tier, open: open.map(({ id }) => id) }] : [];
    });
    expect(faults).toEqual([]);
    expect(deferred).toEqual(['R_ANKLE', 'R_ANTICOAG', 'R_EYEINF', 'R_IMPLANT', 'R_ROLL', 'R_SHUNT', 'R_TIGHTBACK', 'R_WEIGHT'] satisfies Restriction[]);
    expect(deferredRestrictions(catalogue, ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'])).toEqual([]);
  });

  test('whoever may not start is offered nothing', () =>
    expect(forms.filter(({ full }) => rank(full.tier) > rankOfTier('CONDITIONAL') && full.offered.length > 0)).toEqual([]));
});

test('INV02 every emergency answer with every other answer to every other question is an emergency', () => {
  const emergencies = questions.flatMap(({ id, tier }) => answerOrder.filter((answer) => tier[answer] === 'EMERGENCY').map((answer) => [id, answer] as const));
  expect(emergencies.length).toBeGreaterThan(12);
  const missed = emergencies.flatMap(([id, answer]) => questions.flatMap((other) => answerOrder
    .filter((also) => other.id !== id && rankOf({ ...everyNo, [other.id]: also, [id]: answer }, 40) !== emergency).map((also) => `${id} ${answer} ${other.id} ${also}`)));
  expect(missed).toEqual([]);
  const outside = emergencies.filter(([id, answer]) => screened({ [id]: answer }, 12, 'neck').tier !== 'EMERGENCY');
  expect(outside).toEqual([]);
});

describe('INV04 what is missing or not sure', () => {
  /** The other answers that make a question apply. */
  const around = (id: string): Said => (id === 'RF17' ? { ...everyNo, EX01: 'yes_assessed' } : everyNo);
  const given = (id: string, answer: Answer): number => rankOf({ ...around(id), [id]: answer }, 24);

  test('is never lower than an old yes, for every question', () => {
    const lower = questions.filter(({ id }) => {
      const left = Object.fromEntries(Object.entries(around(id)).filter(([other]) => other !== id));
      return rankOf(left, 24) < given(id, 'yes_assessed') || given(id, 'unsure') < given(id, 'yes_assessed') || rankOf(left, 24) !== given(id, 'unsure');
    });
    expect(lower.map(({ id }) => id)).toEqual([]);
  });

  test('an empty form is an emergency, and one with a single gap is never clear', () => {
    expect(screenedOnly({})).toMatchObject({ tier: 'EMERGENCY', offered: [] });
    const cleared = questions.filter(({ id }) => screenedOnly(Object.fromEntries(Object.entries(around(id)).filter(([other]) => other !== id)), 24).tier === 'CLEARED');
    expect(cleared).toEqual([]);
  });

  test('does not count where the question is not asked', () => {
    const without = (id: string): Said => Object.fromEntries(Object.entries(everyNo).filter(([other]) => other !== id));
    expect([60, 61].map((age) => screenedOnly(without('EX01'), age).tier)).toEqual(['NEEDS_CLEARANCE', 'CLEARED']);
    expect([25, 26].map((age) => screenedOnly(without('CN26'), age).tier)).toEqual(['NEEDS_CLEARANCE', 'CLEARED']);
    expect(screenedOnly(without('RF17')).tier).toBe('CLEARED');
    expect(screenedOnly({ ...without('RF17'), EX01: 'yes_assessed' }).tier).toBe('SAME_DAY');
  });
});
