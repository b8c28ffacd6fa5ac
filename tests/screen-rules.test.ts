import { describe, expect, test } from 'vitest';
import { catalogue } from '../src/content/catalogue.ts';
import { tiers, type Answer, type Tier } from '../src/protocol/catalogue.ts';
import { everyNo, questions, screened, screenedOnly, type Said } from './screen-forms.ts';

const anyYes: readonly Answer[] = ['yes_new', 'yes_assessed', 'unsure'];
const newOrUnsure: readonly Answer[] = ['yes_new', 'unsure'];
const onlyNew: readonly Answer[] = ['yes_new'];
const nerves = ['RF05', 'RF06A', 'RF06B', 'RF07'];

type Side = readonly [questions: readonly string[], answers: readonly Answer[]];
interface Rule { readonly id: string; readonly left: Side; readonly right: Side | number; readonly atLeast: Tier }

/** The combination rules a second time, as the protocol lists them; a number is an age. */
const rules: readonly Rule[] = [
  { id: 'CR1', left: [['RF08', 'RF08B'], anyYes], right: [nerves, newOrUnsure], atLeast: 'EMERGENCY' },
  { id: 'CR2', left: [['RF08', 'RF08B'], anyYes], right: [['RF11', 'RF12', 'RF12B', 'RF21'], newOrUnsure], atLeast: 'SAME_DAY' },
  { id: 'CR3', left: [['EX03', 'EX03B'], anyYes], right: [['RF10B'], newOrUnsure], atLeast: 'SOON' },
  { id: 'CR4', left: [['RF09'], newOrUnsure], right: [nerves, onlyNew], atLeast: 'EMERGENCY' },
  { id: 'CR4B', left: [['RF27'], anyYes], right: [nerves, onlyNew], atLeast: 'EMERGENCY' },
  { id: 'CR5', left: [['RF22'], newOrUnsure], right: 50, atLeast: 'CONDITIONAL' },
  { id: 'CR6', left: [['CN08'], anyYes], right: [['RF10A', 'RF10B'], newOrUnsure], atLeast: 'SAME_DAY' },
  { id: 'CR7', left: [['RF21'], newOrUnsure], right: [['EX03', 'EX03B', 'RF09', 'RF11', 'RF12', 'RF10B', 'RF27'], anyYes], atLeast: 'SOON' },
  { id: 'CR7B', left: [['RF21'], onlyNew], right: 50, atLeast: 'SOON' },
  { id: 'CR8', left: [['RF12B'], newOrUnsure], right: [['RF09', 'RF11', 'EX03', 'EX03B', 'RF27'], anyYes], atLeast: 'SOON' },
  { id: 'CR8B', left: [['RF12B'], onlyNew], right: 50, atLeast: 'SOON' },
  { id: 'CR9', left: [['EX04B'], anyYes], right: [['RF09', 'RF24', ...nerves], newOrUnsure], atLeast: 'EMERGENCY' },
];

const hits = ([ids, answers]: Side, said: Said): boolean => ids.some((id) => answers.includes(said[id] ?? 'no'));
const applies = ({ left, right }: Rule, said: Said, age: number): boolean => hits(left, said) && (typeof right === 'number' ? age >= right : hits(right, said));

/** The tier and the reasons of a few answers, everything else "no", computed from the rules above. */
const expected = (said: Said, age: number): { readonly tier: Tier; readonly because: readonly string[] } => {
  const alone = Object.entries(said).map(([id, answer]) => [id, questions.find((question) => question.id === id)!.tier[answer]] as const);
  const found = [...alone, ...rules.filter((rule) => applies(rule, said, age)).map(({ id, atLeast }) => [id, atLeast] as const)];
  const tier = tiers[Math.max(0, ...found.map(([, reached]) => tiers.indexOf(reached)))]!;
  return { tier, because: tier === 'CLEARED' ? [] : found.filter(([, reached]) => reached === tier).map(([id]) => id).sort() };
};

test('the catalogue has these rules and no others', () =>
  expect(catalogue.screening.combinations.map(({ id, raiseTo }) => [id, raiseTo])).toEqual(rules.map(({ id, atLeast }) => [id, atLeast])));

describe.each(rules)('$id', (rule) => {
  const { left, right } = rule;
  const answers: readonly Answer[] = ['no', 'yes_assessed', 'unsure', 'yes_new'];
  const pairs = left[0].flatMap((a) => answers.flatMap((x) => (typeof right === 'number' ? [{ [a]: x }] : right[0].flatMap((b) => answers.map((y) => ({ [a]: x, [b]: y }))))));

  test('is hit by each pair that it names and by no other, at 30, 49, 50 and 70', () => {
    const forms = [30, 49, 50, 70].flatMap((age) => pairs.map((said) => ({ said: said as Said, age })));
    const wrong = forms.filter(({ said, age }) => {
      const { tier, because } = screened(said, age);
      return JSON.stringify({ tier, because }) !== JSON.stringify(expected(said, age));
    });
    expect(wrong).toEqual([]);
    expect(forms.some(({ said, age }) => applies(rule, said, age)) && forms.some(({ said, age }) => !applies(rule, said, age))).toBe(true);
  });
});

describe('a combination says more than its parts', () => {
  const cases: readonly (readonly [id: string, hit: Said, nearMiss: Said, age: number, raised: Tier, alone: Tier])[] = [
    ['CR1', { RF08: 'yes_assessed', RF07: 'unsure' }, { RF08: 'yes_assessed', RF07: 'yes_assessed' }, 40, 'EMERGENCY', 'NEEDS_CLEARANCE'],
    ['CR2', { RF08B: 'yes_assessed', RF12B: 'unsure' }, { RF08B: 'yes_assessed', RF12B: 'yes_assessed' }, 40, 'SAME_DAY', 'NEEDS_CLEARANCE'],
    ['CR3', { EX03B: 'yes_assessed', RF10B: 'unsure' }, { EX03B: 'yes_assessed', RF10B: 'yes_assessed' }, 40, 'SOON', 'CONDITIONAL'],
    ['CR4', { RF09: 'unsure', RF06B: 'yes_new' }, { RF09: 'unsure', RF06B: 'unsure' }, 40, 'EMERGENCY', 'SAME_DAY'],
    ['CR4B', { RF27: 'yes_assessed', RF07: 'yes_new' }, { RF27: 'yes_assessed', RF07: 'unsure' }, 40, 'EMERGENCY', 'SAME_DAY'],
    ['CR6', { CN08: 'yes_assessed', RF10B: 'unsure' }, { CN08: 'yes_assessed', RF10B: 'yes_assessed' }, 40, 'SAME_DAY', 'CONDITIONAL'],
    ['CR7', { RF21: 'unsure', RF27: 'yes_assessed' }, { RF21: 'yes_assessed', RF27: 'yes_assessed' }, 40, 'SOON', 'CONDITIONAL'],
    ['CR7B', { RF21: 'yes_new' }, { RF21: 'unsure' }, 50, 'SOON', 'CONDITIONAL'],
    ['CR8', { RF12B: 'unsure', EX03: 'yes_assessed' }, { RF12B: 'yes_assessed', EX03: 'yes_assessed' }, 40, 'SOON', 'CONDITIONAL'],
    ['CR8B', { RF12B: 'yes_new' }, { RF12B: 'unsure' }, 50, 'SOON', 'CONDITIONAL'],
    ['CR9', { EX04B: 'yes_assessed', RF24: 'unsure' }, { EX04B: 'yes_assessed', RF24: 'yes_assessed' }, 40, 'EMERGENCY', 'CONDITIONAL'],
  ];
  test.each(cases)('%s', (id, hit, nearMiss, age, raised, alone) => {
    expect(screened(hit, age)).toMatchObject({ tier: raised, because: [id] });
    expect(screened(nearMiss, age).tier).toBe(alone);
    expect(screened(nearMiss, age).because).not.toContain(id);
  });

  test('CR5 only advises a visit that the answer alone advises too', () => {
    expect(screened({ RF22: 'unsure' }, 50)).toMatchObject({ tier: 'CONDITIONAL', because: ['CR5', 'RF22'], advice: ['BOOK_ROUTINE_VISIT'] });
    expect(screened({ RF22: 'unsure' }, 49)).toMatchObject({ tier: 'CONDITIONAL', because: ['RF22'], advice: ['BOOK_ROUTINE_VISIT'] });
    expect(screened({}, 50).advice).toEqual([]);
    expect(screened({ RF18: 'yes_new' }).advice).toEqual(['BOOK_ROUTINE_VISIT']);
  });
});

describe('scope', () => {
  test('SC1 the programme begins at sixteen', () => {
    expect([15, 16].map((age) => screened({}, age).tier)).toEqual(['OUT_OF_SCOPE', 'NEEDS_CLEARANCE']);
    expect(screened({}, 15)).toMatchObject({ because: ['SC1'], offered: [] });
  });

  test('SC2 at sixteen and seventeen a clinician must agree', () => {
    expect([17, 18].map((age) => [screened({}, age).tier, screened({}, age).because])).toEqual([['NEEDS_CLEARANCE', ['SC2']], ['CLEARED', []]]);
    expect(screened({ RF12: 'yes_new' }, 17)).toMatchObject({ tier: 'SOON', because: ['RF12'] });
  });

  test('SC3 without a main area nothing changes in the result', () => expect(screened({}, 30, 'none')).toEqual(screened({}, 30)));

  test('SC4 the neck is out of scope, and an answer below SOON does not change that', () => {
    expect(screened({}, 30, 'neck')).toMatchObject({ tier: 'OUT_OF_SCOPE', because: ['SC4'], offered: [] });
    expect(screened({ EX01: 'yes_new' }, 30, 'neck')).toMatchObject({ tier: 'OUT_OF_SCOPE', because: ['SC4'] });
    expect(screened({}, 12, 'neck')).toMatchObject({ tier: 'OUT_OF_SCOPE', because: ['SC1', 'SC4'] });
  });

  test('SC5 the middle of the back counts as its question answered "yes, new", unless a clinician knows', () => {
    const { RF21: _left, ...rest } = everyNo;
    for (const answers of [rest, { ...rest, RF21: 'no' }, { ...rest, RF21: 'unsure' }, { ...rest, RF21: 'yes_new' }] as readonly Said[]) {
      expect(screenedOnly(answers, 30, 'mid_back')).toMatchObject({ tier: 'CONDITIONAL', because: ['RF21'] });
      expect(screenedOnly(answers, 50, 'mid_back')).toMatchObject({ tier: 'SOON', because: ['CR7B'] });
    }
    expect(screenedOnly({ ...rest, RF21: 'yes_assessed' }, 50, 'mid_back')).toMatchObject({ tier: 'CONDITIONAL', because: ['RF21'] });
    expect(screenedOnly({ ...rest, RF21: 'no' }, 50, 'low_back').tier).toBe('CLEARED');
  });

  test('SC6 from 65 on the age itself restricts', () =>
    expect([64, 65].map((age) => screened({}, age).restrictions)).toEqual([[], ['R_AGE65']]));

  test('SC7 from 65 on, thin bones close the floor until the way down and up is safe', () => {
    const thin: Said = { EX03: 'yes_assessed' };
    expect(screened(thin, 64).restrictions).toEqual(['R_OSTEO']);
    expect(screened(thin, 65).restrictions).toEqual(['R_AGE65', 'R_FLOOR', 'R_OSTEO']);
    expect(screened(thin, 65, 'low_back', { safeFloorTransfer: true }).restrictions).toEqual(['R_AGE65', 'R_OSTEO']);
    expect(screened({}, 65, 'low_back', { safeFloorTransfer: false }).restrictions).toEqual(['R_AGE65']);
  });

  test('SC8 an answer that was given and reaches SOON outranks the scope; a missing one does not', () => {
    expect(screened({ RF12: 'yes_new' }, 12, 'neck')).toMatchObject({ tier: 'SOON', because: ['RF12'] });
    expect(screened({ RF01: 'unsure' }, 15)).toMatchObject({ tier: 'EMERGENCY', because: ['RF01'] });
    expect(screenedOnly({}, 15).tier).toBe('OUT_OF_SCOPE');
    expect(screenedOnly({}, 30, 'neck').tier).toBe('OUT_OF_SCOPE');
  });

  test('SC8 so do answers that reach SOON only together (decision 0004)', () => {
    expect(screened({ EX03: 'yes_assessed', RF10B: 'yes_new' }, 40, 'neck')).toMatchObject({ tier: 'SOON', because: ['CR3'] });
    expect(screened({ EX03: 'yes_assessed', RF10B: 'yes_assessed' }, 40, 'neck').tier).toBe('OUT_OF_SCOPE');
  });
});

describe('the floor', () => {
  test('is the least that a screen gives, and says so', () => {
    expect(screened({}, 30, 'low_back', { floorTier: 'SOON' })).toMatchObject({ tier: 'SOON', because: ['floor'], offered: [] });
    expect(screened({ RF08: 'yes_new' }, 30, 'low_back', { floorTier: 'SOON' })).toMatchObject({ tier: 'SAME_DAY', because: ['RF08'] });
    expect(screened({}, 30, 'low_back', { floorTier: 'CLEARED' })).toEqual(screened({}));
  });
});

describe('what is offered', () => {
  test('to somebody with nothing to report is every rung but those of a clinician, and what may be read about', () => {
    const { offered } = screened({});
    const rungs = catalogue.exercises.flatMap(({ ladder }) => ladder.filter(({ clinicianOnly }) => !clinicianOnly).map(({ id }) => id as string));
    expect([...offered]).toEqual([...rungs, 'M2', 'M3A', 'M3B', 'M4', 'M5', 'M6', 'M7', 'M8'].sort());
  });

  test('shrinks with a restriction, and loses equipment of which no rung is left', () => {
    const { offered } = screened({ CN04: 'yes_assessed' });
    for (const id of ['EX1-2', 'EX3-1', 'M2', 'M3B']) expect(offered).not.toContain(id);
    for (const id of ['EX1-0', 'EX6-1', 'M3A', 'M4', 'M5']) expect(offered).toContain(id);
  });
});
