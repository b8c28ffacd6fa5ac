import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tiers, type Answer, type MainArea } from '../src/protocol/catalogue.ts';
import { questions, screened } from './screen-forms.ts';

interface Vignette {
  readonly id: string; readonly story: string; readonly age: number; readonly mainArea: MainArea; readonly answers: Readonly<Record<string, Answer>>;
  readonly tier: string; readonly because: readonly string[]; readonly flags: number; readonly looksAlarming: boolean;
}
interface Bank { readonly expected: string; readonly vignettes: readonly Vignette[] }

const banks = globSync('scenarios/screening/*.json').sort().map((path) => JSON.parse(readFileSync(path, 'utf8')) as Bank);
const vignettes = banks.flatMap((bank) => bank.vignettes);
const mayStart = ['CLEARED', 'CONDITIONAL'];

describe.each(banks)('people who should be told $expected', ({ expected, vignettes: people }) => {
  test('are enough, all written down as such', () => {
    expect(people.length).toBeGreaterThanOrEqual(expected === 'OUT_OF_SCOPE' ? 10 : 15);
    expect(people.filter(({ tier }) => tier !== expected)).toEqual([]);
  });

  test('are told so, for the reasons that were written down', () => {
    const wrong = people.flatMap(({ id, age, mainArea, answers, tier, because }) => {
      const found = screened(answers, age, mainArea);
      return found.tier === tier && JSON.stringify(found.because) === JSON.stringify(because) ? [] : [{ id, tier, because, found: [found.tier, found.because] }];
    });
    expect(wrong).toEqual([]);
  });
});

test('nobody who should not start is let in', () => {
  const letIn = vignettes.filter(({ age, mainArea, answers, tier }) => !mayStart.includes(tier) && mayStart.includes(screened(answers, age, mainArea).tier));
  expect(letIn.map(({ id }) => id)).toEqual([]);
});

describe('the bank', () => {
  test('has every result, and every person once', () => {
    expect(banks.map(({ expected }) => expected).sort()).toEqual([...tiers, 'OUT_OF_SCOPE'].sort());
    expect(new Set(vignettes.map(({ id }) => id)).size).toBe(vignettes.length);
    expect(new Set(vignettes.map(({ story }) => story)).size).toBe(vignettes.length);
  });

  test('names only questions that exist, and counts the flags of each person', () => {
    const known = new Set<string>(questions.map(({ id }) => id));
    expect(vignettes.filter(({ answers }) => Object.keys(answers).some((id) => !known.has(id))).map(({ id }) => id)).toEqual([]);
    const miscounted = vignettes.filter(({ answers, flags }) => Object.values(answers).filter((answer) => answer !== 'no').length !== flags);
    expect(miscounted.map(({ id }) => id)).toEqual([]);
  });

  test('has forty people with two flags, and thirty who look alarming and may start all the same', () => {
    expect(vignettes.filter(({ flags }) => flags >= 2).length).toBeGreaterThanOrEqual(40);
    expect(vignettes.filter(({ looksAlarming, tier }) => looksAlarming && mayStart.includes(tier)).length).toBeGreaterThanOrEqual(30);
  });

  test('asks every question of somebody', () => {
    const asked = new Set(vignettes.flatMap(({ answers }) => Object.keys(answers)));
    expect(questions.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
