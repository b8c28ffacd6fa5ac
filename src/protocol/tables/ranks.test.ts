import { describe, expect, test } from 'vitest';
import { exerciseResponseTable } from './exercise-response.ts';
import { rankOfResponse, responseOrders, responseRanks } from './ranks.ts';

describe('the actions after a session, from least to most protective', () => {
  test('are those of D2, each once', () => expect([...responseRanks].sort()).toEqual([...new Set(exerciseResponseTable.rows.map(({ then }) => then))].sort()));

  test('rise from GREEN to ESCALATE, with a rest day between one rung lower and the end of an exercise', () => {
    expect(responseRanks.map(rankOfResponse)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    const rising = ['GREEN', 'GREEN_MINOR', 'NEUTRAL', 'HOLD', 'REGRESS', 'REST_DAY_THEN_REGRESS', 'REMOVE_EXERCISE', 'STOP_ALL_CONSULT', 'ESCALATE'] as const;
    expect(rising.map(rankOfResponse)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('the words of each input are those of the table, without "pending"', () => {
    for (const [name, words] of Object.entries(responseOrders)) {
      const domain: readonly string[] = exerciseResponseTable.domains[name as keyof typeof responseOrders];
      expect([...words], name).toEqual(domain.filter((word) => word !== 'pending'));
    }
  });
});
