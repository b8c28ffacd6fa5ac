import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../base/day.ts';
import { present } from '../../../base/assert.ts';
import { catalogue } from '../../../content/catalogue.ts';
import { answers, mainAreas } from '../../../protocol/catalogue.ts';
import { emptyRecord } from '../../../protocol/record.ts';
import { careOf, draftSaying, screened, type Said } from '../testing/somebody.ts';
import { draftOfText, newDraft, scopeNow } from './draft.ts';
import { addressOf, answersOf, firstOpen, linesOf, optionsOf, stepsOf } from './flow.ts';

const pages = (said: Said) => stepsOf(catalogue, emptyRecord, draftSaying(said)).map(addressOf);
const today = 20_780 as Day;
const tierOf = (said: Said) => { const fact = screened(said); return fact.fact === 'screen-completed' ? fact.tier : null; };

describe('the pages of the screen', () => {
  test('without a tick: age and place, four cards, the review', () => expect(pages({})).toEqual(['about', 'C1', 'C2', 'C3', 'C4', 'review']));
  test('a ticked line opens its own questions after its card', () => {
    expect(pages({ ticks: ['C1-1', 'C1-2'] })).toEqual(['about', 'C1', 'RF01', 'RF02', 'RF23', 'C2', 'C3', 'C4', 'review']);
  });
  test('a question that hangs on another one is asked only with it', () => {
    expect(pages({ age: 30, ticks: ['C3-1'], answers: { EX01: 'yes_new' } })).toContain('RF17');
    expect(pages({ age: 30, ticks: ['C3-1'], answers: { EX01: 'no' } })).not.toContain('RF17');
  });
  test('blood thinners are asked together with an accident', () => expect(pages({ ticks: ['C2-7'] })).toContain('CN08'));
  test('lines for another age are left out', () => {
    expect(linesOf(catalogue, draftSaying({ age: 25 }), 'C3').map(({ id }) => id)).toContain('C3-8');
    expect(linesOf(catalogue, draftSaying({ age: 26 }), 'C3').map(({ id }) => id)).not.toContain('C3-8');
  });
  test('the floor is asked about with thin bones from 65 on, and only then', () => {
    const thinBones: Said = { ticks: ['C3-3'], answers: { EX03: 'yes_new' } };
    expect(pages({ ...thinBones, age: 65 })).toContain('floor');
    expect(pages({ ...thinBones, age: 64 })).not.toContain('floor');
    expect(pages({ age: 80 })).not.toContain('floor');
  });
  test('nothing is ticked or chosen beforehand', () => {
    const draft = newDraft(catalogue, emptyRecord, 'full');
    expect([draft.age, draft.mainArea, draft.ticked, draft.answers, draft.floorSafe]).toEqual(['', null, {}, {}, null]);
    expect(addressOf(firstOpen(catalogue, emptyRecord, draft))).toBe('about');
  });
});

describe('what the answers say', () => {
  test('a line that is not ticked says no to all its questions', () => {
    const said = answersOf(catalogue, emptyRecord, draftSaying({ ticks: ['C1-1'], answers: { RF01: 'yes_new' } }));
    expect(Object.entries(said).filter(([, answer]) => answer !== 'no')).toEqual([['RF01', 'yes_new']]);
    expect(Object.keys(said)).toHaveLength(catalogue.screening.questions.filter(({ card }) => card !== 'C5' && card !== 'C6').length);
  });
  test('an answer of a line that is no longer ticked does not count', () => {
    const draft = draftSaying({ ticks: ['C1-1'], answers: { RF01: 'yes_new' } });
    expect(answersOf(catalogue, emptyRecord, { ...draft, ticked: { ...draft.ticked, C1: [] } })).toMatchObject({ RF01: 'no' });
  });
  test('the way to each result', () => {
    expect(tierOf({})).toBe('CLEARED');
    expect(tierOf({ ticks: ['C1-1'], answers: { RF01: 'yes_new' } })).toBe('EMERGENCY');
    expect(tierOf({ ticks: ['C2-5'], answers: { RF14: 'unsure' } })).toBe('SAME_DAY');
    expect(tierOf({ ticks: ['C2-3'], answers: { RF11: 'unsure' } })).toBe('SOON');
    expect(tierOf({ ticks: ['C3-2'], answers: { EX02: 'yes_new' } })).toBe('NEEDS_CLEARANCE');
    expect(tierOf({ ticks: ['C3-5'], answers: { CN02: 'yes_new' } })).toBe('CONDITIONAL');
    expect(tierOf({ mainArea: 'neck' })).toBe('OUT_OF_SCOPE');
  });
  test('an agreement with who and when counts, one that is too old does not', () => {
    const agreed = (day: string): Said => ({
      ticks: ['C3-3'], answers: { EX03: 'yes_assessed' }, agreements: { EX03: { who: 'Dr. Li', day, eventDay: '' } },
    });
    expect(tierOf(agreed('2026-11-01'))).toBe('CONDITIONAL');
    expect(tierOf(agreed('2026-01-01'))).toBe('NEEDS_CLEARANCE');
  });
  test('"not sure" to a whole card is never less than "no" to it', () => {
    const lines = catalogue.screening.cards.filter(({ asked }) => asked === 'always').flatMap((card) => card.lines);
    for (const line of lines) {
      const unsure = Object.fromEntries(line.questions.map((id) => [id, 'unsure' as const]));
      expect(tierOf({ age: 25, ticks: [line.id], answers: unsure }), line.id).not.toBe('CLEARED');
    }
  });
  test('cards put off leave their restrictions on and their tier out', () => {
    const fact = screened({});
    if (fact.fact !== 'screen-completed') throw new Error(fact.fact);
    expect(fact.answered).toEqual(['C1', 'C2', 'C3', 'C4']);
    expect(fact.deferred).toEqual(['R_ANKLE', 'R_ANTICOAG', 'R_EYEINF', 'R_IMPLANT', 'R_ROLL', 'R_SHUNT', 'R_TIGHTBACK', 'R_WEIGHT']);
  });
});

describe('the answers that are offered', () => {
  const offered = (id: string) => optionsOf(catalogue, present([...catalogue.screening.questions].find((question) => question.id === id), id));
  test('four where new and old differ', () => expect(offered('RF01')).toEqual(['no', 'yes_new', 'yes_assessed', 'unsure']));
  test('four where only a combination tells them apart', () => expect(offered('RF21')).toHaveLength(4));
  test('three where a yes is a yes', () => expect(offered('RF13')).toEqual(['no', 'yes_new', 'unsure']));
  test('"not sure" is always among them', () => {
    for (const question of catalogue.screening.questions) expect(optionsOf(catalogue, question)).toContain('unsure');
  });
});

describe('asked again', () => {
  test('after an agreement only the first two cards, and the rest stands', () => {
    const care = careOf();
    care.happen(screened({ age: 34, ticks: ['C3-1'], answers: { EX01: 'yes_new' } }));
    expect(scopeNow(catalogue, care.record, today)).toBe('full');
    const block = present(care.record.care.episode.block, 'block');
    care.happen({ fact: 'clearance-given', kind: 'granted', block, who: 'Ann', on: (today - 3) as Day, questions: ['EX01' as never] });
    expect(scopeNow(catalogue, care.record, today)).toBe('again');
    expect(stepsOf(catalogue, care.record, newDraft(catalogue, care.record, 'again')).map(addressOf)).toEqual(['C1', 'C2', 'review']);
    care.happen(screened({}, care.record, 'again'));
    expect([care.record.care.episode.state, care.record.screening.restrictions]).toEqual(['BASELINE', ['R_PREG']]);
  });
  test('while one reason is without an agreement, everything is asked', () => {
    const care = careOf();
    care.happen(screened({ age: 34, ticks: ['C3-1', 'C3-2'], answers: { EX01: 'yes_new', EX02: 'yes_new' } }));
    care.happen({ fact: 'clearance-given', kind: 'granted', block: present(care.record.care.episode.block, 'block'), who: 'Ann', on: today, questions: ['EX01' as never] });
    expect(scopeNow(catalogue, care.record, today)).toBe('full');
  });
  test('a new sign on those cards still blocks', () => {
    const care = careOf();
    care.happen(screened({ ticks: ['C3-2'], answers: { EX02: 'yes_new' } }));
    care.happen({ fact: 'clearance-given', kind: 'granted', block: present(care.record.care.episode.block, 'block'), who: 'Ann', on: today, questions: ['EX02' as never] });
    care.happen(screened({ ticks: ['C1-1'], answers: { RF01: 'yes_new' } }, care.record, 'again'));
    expect(care.record.care.episode.state).toBe('BLOCKED_EMERGENCY');
  });
  test('a mistaken tap is mended on its own card, with the other answers as they were', () => {
    const care = careOf();
    care.happen(screened({ ticks: ['C3-2', 'C4-6'], answers: { EX02: 'yes_new', CN09: 'yes_new' } }));
    care.happen({ fact: 'answer-corrected' });
    const draft = newDraft(catalogue, care.record, 'mend');
    expect([draft.cards, draft.ticked, addressOf(firstOpen(catalogue, care.record, draft))]).toEqual([['C3'], { C3: ['C3-2'] }, 'review']);
    expect(answersOf(catalogue, care.record, { ...draft, ticked: { C3: [] } })).toMatchObject({ EX02: 'no', CN09: 'yes_new' });
  });
  test('a card that was put off is answered alone, and counts as answered', () => {
    const care = careOf();
    care.happen(screened({}));
    const fact = screened({}, care.record, 'card:C6');
    expect(fact).toMatchObject({ scope: 'card', answered: ['C1', 'C2', 'C3', 'C4', 'C6'], tier: 'CLEARED' });
  });
});

test('a draft outlives a reload, and only a draft is taken for one', () => {
  const anyDraft = fc.record({ age: fc.integer({ min: 16, max: 120 }), mainArea: fc.constantFrom(...mainAreas), answer: fc.constantFrom(...answers) });
  fc.assert(fc.property(anyDraft, ({ age, mainArea, answer }) => {
    const draft = draftSaying({ age, mainArea, ticks: ['C1-1', 'C3-3'], answers: { RF01: answer } });
    expect(draftOfText(JSON.stringify(draft))).toEqual(draft);
  }), { numRuns: 30 });
  fc.assert(fc.property(fc.json(), (text) => { expect(draftOfText(text)).toBeNull(); }), { numRuns: 200 });
  expect([draftOfText(null), draftOfText('{')]).toEqual([null, null]);
});
