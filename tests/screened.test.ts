import { expect, test } from 'vitest';
import { catalogue } from '../src/content/catalogue.ts';
import type { Day } from '../src/base/day.ts';
import type { Answer, QuestionId } from '../src/protocol/catalogue.ts';
import type { ScreeningFormFact } from '../src/protocol/fact.ts';
import { apply, emptyRecord, type CareRecord } from '../src/protocol/record.ts';
import { judge } from '../src/protocol/screened.ts';

const today = 20_500 as Day;
const nobody = Object.fromEntries(catalogue.screening.questions.map(({ id }) => [id, 'no'])) as Record<QuestionId, Answer>;
const formAt = (age: number, answers: Partial<Record<string, Answer>> = {}): ScreeningFormFact =>
  ({ age, mainArea: 'low_back', answers: { ...nobody, ...answers }, clearances: {}, safeFloorTransfer: false });
const knowing = (question: string, daysAgo: number): CareRecord =>
  ({ ...emptyRecord, screening: { ...emptyRecord.screening, clearances: { [question]: { who: 'Dr. Abara', day: (today - daysAgo) as Day } } } });
const cards = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'];

test('a clearance given before counts for 90 days, and is not asked for again', () => {
  const form = formAt(40, { RF01: 'yes_assessed' });
  expect(judge(catalogue, emptyRecord, { form, cards }, today).tier).toBe('NEEDS_CLEARANCE');
  expect(judge(catalogue, knowing('RF01', 90), { form, cards }, today).tier).toBe('CONDITIONAL');
  expect(judge(catalogue, knowing('RF01', 91), { form, cards }, today).tier).toBe('NEEDS_CLEARANCE');
});

test('SC2: at 16 and 17 a named clinician clears; at 15 nobody does', () => {
  expect(judge(catalogue, emptyRecord, { form: formAt(17), cards }, today)).toMatchObject({ tier: 'NEEDS_CLEARANCE', because: ['SC2'] });
  expect(judge(catalogue, knowing('SC2', 10), { form: formAt(16), cards }, today)).toMatchObject({ tier: 'CONDITIONAL', because: ['SC2'] });
  expect(judge(catalogue, knowing('SC2', 91), { form: formAt(16), cards }, today).tier).toBe('NEEDS_CLEARANCE');
  expect(judge(catalogue, knowing('SC2', 10), { form: formAt(15), cards }, today).tier).toBe('OUT_OF_SCOPE');
});

test('a card that is put off answers "no" for the result, and what was said of it before still counts', () => {
  const withoutAnswers = { ...formAt(40), answers: Object.fromEntries(Object.entries(nobody).filter(([id]) => !['CN08', 'CN22'].includes(id))) };
  expect(judge(catalogue, emptyRecord, { form: withoutAnswers, cards: ['C1', 'C2', 'C3', 'C4'] }, today).tier).toBe('CLEARED');
  expect(judge(catalogue, emptyRecord, { form: withoutAnswers, cards }, today).tier).toBe('CONDITIONAL');
  expect(judge(catalogue, emptyRecord, { form: formAt(40, { CN08: 'yes_new' }), cards: ['C1', 'C2', 'C3', 'C4'] }, today).restrictions).toContain('R_ANTICOAG');
});

test('after spine surgery an agreement counts only with the day of the operation, twelve weeks before it', () => {
  const form = formAt(40, { EX02: 'yes_assessed' });
  const agreed = (eventDaysAgo: number | null): CareRecord => apply({ ...emptyRecord }, {
    fact: 'clearance-given', kind: 'granted', block: 'b', who: 'Dr. Abara', on: (today - 10) as Day, questions: ['EX02' as QuestionId],
    ...(eventDaysAgo === null ? {} : { eventDay: (today - eventDaysAgo) as Day }),
  }, { day: today, minuteOfDay: 600, at: 0 });
  expect(judge(catalogue, agreed(null), { form, cards }, today).tier).toBe('NEEDS_CLEARANCE');
  expect(judge(catalogue, agreed(93), { form, cards }, today).tier).toBe('NEEDS_CLEARANCE');
  expect(judge(catalogue, agreed(94), { form, cards }, today).tier).toBe('CONDITIONAL');
});
