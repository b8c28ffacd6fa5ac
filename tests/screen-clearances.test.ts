import { describe, expect, test } from 'vitest';
import type { Day } from '../src/base/day.ts';
import { catalogue } from '../src/content/catalogue.ts';
import type { Answer, QuestionId, Tier } from '../src/protocol/catalogue.ts';
import type { Clearance } from '../src/protocol/fact.ts';
import { settledAnswers } from '../src/protocol/screening.ts';
import { questions, screened } from './screen-forms.ts';

const today = 20_500 as Day;
const daysAgo = (days: number): Day => (today - days) as Day;

const settled = (id: string, answer: Answer, clearance?: Clearance): { readonly answer: Answer | undefined; readonly cleared: boolean; readonly tier: Tier | 'OUT_OF_SCOPE' } => {
  const { answers, cleared } = settledAnswers(catalogue, { [id]: answer } as Record<QuestionId, Answer>, clearance === undefined ? {} : ({ [id]: clearance } as Record<QuestionId, Clearance>), today);
  return { answer: answers[id as QuestionId], cleared: cleared.has(id as QuestionId), tier: screened(answers as Record<string, Answer>, 30, 'low_back', { cleared }).tier };
};
const agreed = (days: number, more: Partial<Clearance> = {}): Clearance => ({ who: 'Dr. Sato', day: daysAgo(days), ...more });

describe('INV40 an agreement', () => {
  const limits = questions.flatMap(({ id, clearance }) => (clearance === undefined ? [] : [{ id: id as string, ...clearance }]));

  test('is asked for by eight questions', () => expect(limits.map(({ id }) => id).sort()).toEqual(['CN25', 'EX01', 'EX02', 'EX03', 'EX03B', 'EX04', 'EX04B', 'RF10B']));

  test.each(limits)('for $id counts for $maxAgeDays days and not for one more', ({ id, maxAgeDays }) => {
    const long = { eventDay: daysAgo(400) };
    expect([0, 1, maxAgeDays].map((days) => settled(id, 'yes_assessed', agreed(days, long)).answer)).toEqual(['yes_assessed', 'yes_assessed', 'yes_assessed']);
    expect(settled(id, 'yes_assessed', agreed(maxAgeDays + 1, long)).answer).toBe('yes_new');
    expect(settled(id, 'yes_assessed', agreed(maxAgeDays + 1, long)).tier).toBe('NEEDS_CLEARANCE');
  });

  test.each(limits)('for $id needs a name and a day that has come', ({ id }) => {
    const long = { eventDay: daysAgo(400) };
    expect(settled(id, 'yes_assessed').answer).toBe('yes_new');
    expect(settled(id, 'yes_assessed', agreed(1, { ...long, who: '' })).answer).toBe('yes_new');
    expect(settled(id, 'yes_assessed', agreed(1, { ...long, who: '  ' })).answer).toBe('yes_new');
    expect(settled(id, 'yes_assessed', agreed(-1, long)).answer).toBe('yes_new');
  });

  test('after spine surgery must come twelve weeks after the operation', () => {
    const after = (weeks: number, more: number): Answer | undefined => settled('EX02', 'yes_assessed', agreed(10, { eventDay: daysAgo(10 + weeks * 7 + more) })).answer;
    expect([after(12, -1), after(12, 0), after(12, 1)]).toEqual(['yes_new', 'yes_assessed', 'yes_assessed']);
    expect(settled('EX02', 'yes_assessed', agreed(10)).answer).toBe('yes_new');
    expect(settled('EX02', 'yes_assessed', agreed(10, { eventDay: today })).answer).toBe('yes_new');
    expect(settled('EX03', 'yes_assessed', agreed(10)).answer).toBe('yes_assessed');
  });

  test('leaves every other answer as it was said', () => {
    for (const answer of ['no', 'unsure', 'yes_new'] as const) expect(settled('EX03', answer, agreed(400)).answer).toBe(answer);
    expect(settled('CN02', 'yes_assessed').answer).toBe('yes_assessed');
    expect(settled('RF01', 'yes_assessed').answer).toBe('yes_assessed');
  });
});

describe('what a named clinician has cleared', () => {
  test('counts as CONDITIONAL where it stood on NEEDS_CLEARANCE', () => {
    expect(settled('RF01', 'yes_assessed', agreed(3))).toEqual({ answer: 'yes_assessed', cleared: true, tier: 'CONDITIONAL' });
    expect(settled('EX03', 'yes_new', agreed(3))).toEqual({ answer: 'yes_new', cleared: true, tier: 'CONDITIONAL' });
    expect(settled('RF01', 'yes_assessed')).toEqual({ answer: 'yes_assessed', cleared: false, tier: 'NEEDS_CLEARANCE' });
  });

  test('never comes down from SOON or above', () => {
    const urgent = questions.flatMap(({ id, tier }) => (['yes_assessed', 'unsure', 'yes_new'] as const)
      .filter((answer) => ['SOON', 'SAME_DAY', 'EMERGENCY'].includes(tier[answer])).map((answer) => ({ id: id as string, answer, tier: tier[answer] })));
    expect(urgent.length).toBeGreaterThan(60);
    expect(urgent.filter(({ id, answer, tier }) => settled(id, answer, agreed(3, { eventDay: daysAgo(400) })).tier !== tier)).toEqual([]);
  });

  test('is believed for 90 days, in pregnancy for 28', () => {
    expect([90, 91].map((days) => settled('RF01', 'yes_assessed', agreed(days)).cleared)).toEqual([true, false]);
    expect([28, 29].map((days) => settled('EX01', 'unsure', agreed(days)).cleared)).toEqual([true, false]);
    expect(settled('RF01', 'yes_assessed', agreed(3, { who: ' ' })).cleared).toBe(false);
  });

  test('does not answer a question that was left out', () => {
    const { answers, cleared } = settledAnswers(catalogue, {}, { EX03: agreed(1) } as Record<QuestionId, Clearance>, today);
    expect([answers, cleared.size]).toEqual([{}, 0]);
  });
});
