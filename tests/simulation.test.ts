import { describe, expect, test } from 'vitest';
import { plantedBugs } from '../scripts/people/planted.ts';
import { simulate } from '../scripts/people/simulated.ts';
import { catalogue } from '../src/content/catalogue.ts';

describe('a small population over twelve weeks', () => {
  const outcomes = simulate(catalogue, 60, 84, 7);
  test('breaks no law', () => expect({ laws: [...outcomes.breaches], first: outcomes.firstBreaches }).toEqual({ laws: [], first: [] }));
  test('really lives: it exercises, grows, stops, and is sent to a clinician', () => {
    expect(outcomes.personDays).toBe(60 * 84);
    const inOrder = [...outcomes.sessionsOnUnblockedDays].sort((a, b) => a - b);
    expect(inOrder[Math.floor(inOrder.length / 2)]).toBeGreaterThanOrEqual(1);
    for (const count of [outcomes.levelUps, outcomes.joins, outcomes.stops, outcomes.escalations]) expect(count).toBeGreaterThan(0);
  });
  test('gives the same for the same seed', () => {
    const again = simulate(catalogue, 5, 30, 3);
    expect(simulate(catalogue, 5, 30, 3)).toEqual(again);
    expect(simulate(catalogue, 5, 30, 4)).not.toEqual(again);
  });
});

describe('planted bugs', () => {
  const bugs = plantedBugs(catalogue);
  test('are at least ten', () => expect(bugs.length).toBeGreaterThanOrEqual(10));
  test.each(bugs)('$name', ({ laws, tamper }) => {
    const { breaches } = simulate(catalogue, 40, 42, 11, tamper);
    expect([...breaches.keys()].filter((law) => laws.some((expected) => law.startsWith(expected)))).not.toEqual([]);
  });
});
