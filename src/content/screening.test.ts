import { describe, expect, it } from 'vitest';
import { answers, tiers, type Question, type Tier } from '../protocol/catalogue.ts';
import { catalogue } from './catalogue.ts';
import { screening } from './screening.ts';

const { questions, questionById, cards, combinations, dailyBank } = screening;
const rank = (tier: Tier): number => tiers.indexOf(tier);
const byId = (id: string): Question | undefined => questions.find((question) => question.id === id);
const withExtra = (key: keyof Question) => Object.fromEntries(questions.filter((q) => q[key] !== undefined).map((q) => [q.id, q[key]]));

const fallingTiers = (checked: readonly Question[]): string[] => checked
  .filter(({ tier }) => answers.some((answer, n) => n > 0 && rank(tier[answer]) < rank(tier[answers[n - 1] ?? 'no'])))
  .map(({ id }) => id);

describe('questions', () => {
  it('are 73, each found by its id', () => {
    expect(questions).toHaveLength(73);
    expect(questionById.size).toBe(73);
    for (const question of questions) expect(questionById.get(question.id)).toBe(question);
  });

  it('INV39: stand on exactly one card, the one that they name, in its order', () => {
    const placed = cards.flatMap((card) => card.lines.flatMap((line) => line.questions.map((id) => [id, card.id])));
    expect(questions.map(({ id, card }) => [id, card])).toEqual(placed);
    expect(new Set(placed.map(([id]) => id)).size).toBe(placed.length);
  });

  it('INV03: never fall from no over old and unsure to new; "no" is clear and nothing else is', () => {
    expect(fallingTiers(questions)).toEqual([]);
    for (const { id, tier } of questions) {
      expect(tier.no, id).toBe('CLEARED');
      for (const answer of answers.slice(1)) expect(rank(tier[answer]), id).toBeGreaterThanOrEqual(1);
    }
  });

  it('INV03 would see "not sure" below "old"', () => {
    const broken = questions.map((q) => (q.id === 'RF01' ? { ...q, tier: { ...q.tier, unsure: 'CONDITIONAL' as const } } : q));
    expect(fallingTiers(broken)).toEqual(['RF01']);
  });

  it('send to emergency care what may be cauda equina, the heart, an artery or sepsis', () => {
    const emergencies = questions.filter(({ tier }) => tier.yes_new === 'EMERGENCY').map(({ id }) => id);
    expect(emergencies).toEqual([
      'RF01', 'RF02', 'RF03', 'RF04', 'RF05', 'RF06A', 'RF13', 'RF26', 'RF09A', 'RF15', 'RF10A', 'RF17',
    ]);
    expect(questions.filter(({ tier }) => tier.yes_assessed === 'EMERGENCY').map(({ id }) => id)).toEqual(['RF13', 'RF09A']);
  });

  it('take an agreement for 90 days, in pregnancy for 28, after spine surgery from 84 days on', () => {
    const usual = { maxAgeDays: 90 };
    expect(withExtra('clearance')).toEqual({
      EX01: { maxAgeDays: 28 }, EX02: { maxAgeDays: 90, minDaysAfterEvent: 84 },
      EX03: usual, EX03B: usual, EX04: usual, EX04B: usual, RF10B: usual, CN25: usual,
    });
    for (const { id, clearance, tier } of questions) if (clearance) expect(tier.yes_assessed, id).toBe('CONDITIONAL');
  });

  it('are asked of everyone but three', () => {
    expect(withExtra('askIf')).toEqual({ EX01: { ageAtMost: 60 }, RF17: { question: 'EX01', not: 'no' }, CN26: { ageBelow: 26 } });
    expect(questions.findIndex(({ id }) => id === 'EX01')).toBeLessThan(questions.findIndex(({ id }) => id === 'RF17'));
  });

  it('advise a routine visit for two, and ask for blood thinners early after an accident', () => {
    expect(withExtra('advice')).toEqual({ RF18: 'BOOK_ROUTINE_VISIT', RF22: 'BOOK_ROUTINE_VISIT' });
    expect(withExtra('alsoAskedWith')).toEqual({ CN08: ['RF10A', 'RF10B', 'RF10C'] });
  });
});

describe('cards', () => {
  it('are six, two of them for later, with lines that are numbered', () => {
    expect(cards.map(({ id, asked, lines }) => [id, asked, lines.length])).toEqual([
      ['C1', 'always', 11], ['C2', 'always', 10], ['C3', 'always', 8], ['C4', 'always', 7], ['C5', 'before-equipment', 5],
      ['C6', 'before-harder-rungs', 3],
    ]);
    for (const { id, lines } of cards) expect(lines.map((line) => line.id)).toEqual(lines.map((_, n) => `${id}-${n + 1}`));
  });

  it('INV38: for later hold only questions that a restriction can stand in for', () => {
    const later = cards.filter(({ asked }) => asked !== 'always').flatMap((card) => card.lines.flatMap((line) => line.questions));
    const added = later.flatMap((id) => questionById.get(id)?.adds ?? []);
    expect(added).toEqual(['R_ANTICOAG', 'R_ANKLE', 'R_ROLL', 'R_IMPLANT', 'R_WEIGHT', 'R_TIGHTBACK', 'R_EYEINF', 'R_SHUNT']);
    for (const id of later) expect(questionById.get(id)?.tier.yes_new, id).toBe('CONDITIONAL');
  });
});

describe('combination rules', () => {
  it('are twelve and name questions that exist, never one on both sides', () => {
    expect(combinations.map(({ id }) => id)).toEqual([
      'CR1', 'CR2', 'CR3', 'CR4', 'CR4B', 'CR5', 'CR6', 'CR7', 'CR7B', 'CR8', 'CR8B', 'CR9',
    ]);
    for (const { id, anyOf, and } of combinations) {
      const right = 'anyOf' in and ? and.anyOf : [];
      for (const question of [...anyOf, ...right]) expect(questionById.has(question), `${id} ${question}`).toBe(true);
      expect(right.filter((question) => anyOf.includes(question)), id).toEqual([]);
    }
  });

  it('listen to "not sure" wherever they listen to an old yes, and always to a new one', () => {
    for (const rule of combinations) {
      for (const side of [rule, ...('anyOf' in rule.and ? [rule.and] : [])]) {
        expect(side.answers, rule.id).toContain('yes_new');
        if (side.answers.includes('yes_assessed')) expect(side.answers, rule.id).toContain('unsure');
        expect(side.answers, rule.id).not.toContain('no');
      }
    }
  });

  it('raise at least one pair above what its answers reach alone', () => {
    for (const { id, anyOf, answers: left, and, raiseTo, advice } of combinations) {
      const alone = (ids: readonly string[], given: readonly (keyof Question['tier'])[]): number[] =>
        ids.flatMap((question) => given.map((answer) => rank(byId(question)?.tier[answer] ?? 'EMERGENCY')));
      const least = 'anyOf' in and ? Math.min(...alone(and.anyOf, and.answers)) : 0;
      const raises = Math.max(Math.min(...alone(anyOf, left)), least) < rank(raiseTo);
      expect(raises || advice !== undefined, id).toBe(true);
    }
    expect(combinations.filter(({ advice }) => advice).map(({ id }) => id)).toEqual(['CR5']);
  });
});

describe('what is asked again', () => {
  it('every day is the short bank, all of it on cards that are always asked', () => {
    expect(dailyBank).toEqual(['RF01', 'RF02', 'RF03', 'RF06A', 'RF06B', 'RF24', 'RF25']);
    for (const id of dailyBank) expect(['C1', 'C2']).toContain(questionById.get(id)?.card);
  });

  it('after dizziness are the five that can tell why', () => {
    expect(screening.afterDizziness).toEqual(['CN11', 'CN11B', 'RF13', 'RF19', 'RF20']);
    expect([screening.midBackQuestion, screening.unwellQuestion]).toEqual(['RF21', 'RF09']);
    expect(catalogue.screening).toBe(screening);
  });
});
