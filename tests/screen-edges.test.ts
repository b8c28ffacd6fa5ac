import { describe, expect, test } from 'vitest';
import type { Day } from '../src/base/day.ts';
import { catalogue } from '../src/content/catalogue.ts';
import type { Catalogue, Question, QuestionId } from '../src/protocol/catalogue.ts';
import type { Restriction } from '../src/protocol/restriction.ts';
import { deferredRestrictions, isAsked, isFrail, screen, settledAnswers } from '../src/protocol/screening.ts';
import { everyNo, screened, screenedOnly } from './screen-forms.ts';

const id = (text: string): QuestionId => text as QuestionId;
const questionOf = (text: string): Question => catalogue.screening.questionById.get(id(text))!;
const without = (...left: readonly string[]) => Object.fromEntries(Object.entries(everyNo).filter(([key]) => !left.includes(key)));

describe('a question left out', () => {
  test('counts as "not sure" where it applies', () => {
    for (const { id: question, tier, askIf } of catalogue.screening.questions) {
      if (askIf !== undefined) continue;
      expect(screenedOnly(without(question)).tier, question).toBe(screened({ [question]: 'unsure' }).tier);
      expect(screenedOnly(without(question)).restrictions, question).toEqual(screened({ [question]: 'unsure' }).restrictions);
      expect(tier.unsure, question).not.toBe('CLEARED');
    }
  });

  test('EX01 is asked up to 60 and counts as "no" from 61 on', () => {
    expect([59, 60, 61].map((age) => screenedOnly(without('EX01'), age).tier)).toEqual(['NEEDS_CLEARANCE', 'NEEDS_CLEARANCE', 'CLEARED']);
    expect([60, 61].map((age) => isAsked(questionOf('EX01'), {}, age))).toEqual([true, false]);
  });

  test('CN26 is asked under 26 and counts as "no" from then on', () => {
    expect([25, 26].map((age) => screenedOnly(without('CN26'), age).tier)).toEqual(['NEEDS_CLEARANCE', 'CLEARED']);
    expect([25, 26].map((age) => isAsked(questionOf('CN26'), {}, age))).toEqual([true, false]);
  });

  test('RF17 is asked of everyone who does not say "no" to EX01', () => {
    const asked = (answers: Parameters<typeof isAsked>[1]) => isAsked(questionOf('RF17'), answers, 30);
    expect([asked({}), asked({ [id('EX01')]: 'unsure' }), asked({ [id('EX01')]: 'yes_assessed' }), asked({ [id('EX01')]: 'yes_new' })]).toEqual([true, true, true, true]);
    expect(asked({ [id('EX01')]: 'no' })).toBe(false);
    expect(screenedOnly({ ...without('RF17'), EX01: 'yes_assessed' }).tier).toBe('SAME_DAY');
    expect(screenedOnly(without('RF17')).tier).toBe('CLEARED');
    expect(screenedOnly(without('RF17', 'EX01')).tier).toBe('SAME_DAY');
  });

  test('every other question is asked at any age', () => {
    for (const age of [16, 40, 90]) expect(isAsked(questionOf('RF01'), everyNo, age)).toBe(true);
  });
});

describe('a clinician who agreed', () => {
  const cleared = (...ids: readonly string[]) => ({ cleared: new Set(ids.map(id)) });

  test('lowers NEEDS_CLEARANCE to CONDITIONAL, for the question that is named', () => {
    expect(screened({ EX03: 'yes_new' }, 40, 'low_back', cleared('EX03'))).toMatchObject({ tier: 'CONDITIONAL', because: ['EX03'] });
    expect(screened({ EX03: 'yes_new' }, 40, 'low_back', cleared('EX02')).tier).toBe('NEEDS_CLEARANCE');
  });

  test('never lowers SOON or above', () => {
    for (const [question, tier] of [['RF01', 'EMERGENCY'], ['RF06B', 'SAME_DAY'], ['RF11', 'SOON']] as const) {
      expect(screened({ [question]: 'yes_new' }, 40, 'low_back', cleared(question)).tier, question).toBe(tier);
    }
  });

  test('makes nothing of an answer that was clear', () => expect(screened({}, 40, 'low_back', cleared('EX03')).tier).toBe('CLEARED'));

  test('is counted for answers on NEEDS_CLEARANCE alone', () => {
    const today = 20_500 as Day;
    const named = { who: 'Dr. Sato', day: (today - 3) as Day };
    const { cleared: counted } = settledAnswers(
      catalogue, { [id('RF08')]: 'yes_new', [id('RF08B')]: 'yes_assessed', [id('CN19')]: 'no' },
      { [id('RF08')]: named, [id('RF08B')]: named, [id('CN19')]: named, [id('RF27')]: named }, today,
    );
    expect([...counted]).toEqual(['RF08B']);
  });

  test('of a question without a limit of its own counts for ninety days', () => {
    const today = 20_500 as Day;
    const counted = (days: number) =>
      settledAnswers(catalogue, { [id('RF08B')]: 'yes_assessed' }, { [id('RF08B')]: { who: 'Dr. Sato', day: (today - days) as Day } }, today).cleared.size;
    expect([0, 90, 91, -1].map(counted)).toEqual([1, 1, 0, 0]);
  });
});

test('frail is 65 or more, or one of four conditions', () => {
  expect([64, 65, 66].map((age) => isFrail(age, []))).toEqual([false, true, true]);
  for (const one of ['R_FLOOR', 'R_BALANCE', 'R_KNEE', 'R_NOSTAND'] as const satisfies readonly Restriction[]) expect(isFrail(40, ['R_EYE', one]), one).toBe(true);
  expect(isFrail(40, ['R_EYE', 'R_WRIST', 'R_AGE65'])).toBe(false);
});

test('equipment may be read about while one of its rungs is left', () => {
  expect(screened({ CN14: 'yes_new' }).offered).toContain('M4');
  expect(screened({ CN14: 'yes_new' }).offered).not.toContain('M3A');
});

describe('the advice to book a visit', () => {
  const onlyRules: Catalogue = {
    ...catalogue,
    screening: {
      ...catalogue.screening,
      questions: catalogue.screening.questions.map(({ advice: _advice, ...question }) => question) as unknown as Catalogue['screening']['questions'],
    },
  };
  const adviceOf = (age: number, answers: Parameters<typeof screened>[0]) => screen(onlyRules, { age, mainArea: 'low_back', answers: { ...everyNo, ...answers } }).advice;

  test('comes from a rule that gives it, when the rule is hit', () => {
    expect([49, 50].map((age) => adviceOf(age, { RF22: 'yes_new' }))).toEqual([[], ['BOOK_ROUTINE_VISIT']]);
    expect(adviceOf(50, { EX03: 'yes_assessed', RF10B: 'yes_new' })).toEqual([]);
  });

  test('comes from no question but those that give it', () => {
    const advising = catalogue.screening.questions.filter(({ id: question }) => screened({ [question]: 'yes_new' }).advice.length > 0).map(({ id: question }) => question);
    expect(advising).toEqual(catalogue.screening.questions.filter(({ advice }) => advice !== undefined).map(({ id: question }) => question));
    expect(advising).toContain('RF22');
  });
});

test('cards put off close everything that their questions can add, and nothing else', () => {
  expect(deferredRestrictions(catalogue, ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'])).toEqual([]);
  expect(deferredRestrictions(catalogue, ['C1', 'C2', 'C3', 'C4'])).toEqual(
    ['R_ANKLE', 'R_ANTICOAG', 'R_EYEINF', 'R_IMPLANT', 'R_ROLL', 'R_SHUNT', 'R_TIGHTBACK', 'R_WEIGHT'],
  );
});

test('a question that does not apply restricts nothing', () => {
  expect(screenedOnly(without('EX01'), 61).restrictions).toEqual([]);
  expect(screenedOnly(without('CN26'), 26).restrictions).toEqual([]);
  expect(screenedOnly(without('EX01'), 60).restrictions).toEqual(['R_PREG']);
});

describe('SC2, sixteen and seventeen', () => {
  const at = (age: number, ...cleared: readonly string[]) => screened({}, age, 'low_back', { cleared: new Set(cleared.map(id)) });
  const today = 20_500 as Day;
  const clears = (days: number, who = 'Dr. Sato') => [...settledAnswers(catalogue, {}, { [id('SC2')]: { who, day: (today - days) as Day } }, today).cleared];

  test('is lowered by a named clinician as a question is', () => {
    expect([at(16, 'SC2'), at(17, 'SC2')].map(({ tier, because }) => [tier, because])).toEqual([['CONDITIONAL', ['SC2']], ['CONDITIONAL', ['SC2']]]);
    expect([at(17, 'EX03').tier, at(17).tier, at(18, 'SC2').tier, at(15, 'SC2').tier]).toEqual(['NEEDS_CLEARANCE', 'NEEDS_CLEARANCE', 'CLEARED', 'OUT_OF_SCOPE']);
  });

  test('for ninety days, with a name', () => {
    expect([clears(0), clears(90), clears(91), clears(-1), clears(1, ' ')]).toEqual([['SC2'], ['SC2'], [], [], []]);
    expect(settledAnswers(catalogue, {}, {}, today).cleared.size).toBe(0);
  });
});
