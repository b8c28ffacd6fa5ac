import { describe, expect, test } from 'vitest';
import type { CareFact, PlanChange, PlanState, SessionId } from '../fact.ts';
import { noonOf } from '../testing/entry.ts';
import { applyPlan, emptyPlan, type PlanArea } from './plan.ts';
import { applyResponse, emptyResponses, type ResponseArea } from './response.ts';
import { applyScreening, emptyScreening, type ScreeningState } from './screening.ts';
import { applySession, emptySessions, feltOf, type SessionArea } from './session.ts';
import { applyVerdicts, emptyVerdicts, freshProgress, progressOf, type VerdictArea } from './verdicts.ts';

type Dated = readonly [day: number, fact: CareFact];
const fold = <A>(apply: (area: A, fact: CareFact, moment: ReturnType<typeof noonOf>) => A, empty: A, facts: readonly Dated[]): A =>
  facts.reduce((area, [day, fact]) => apply(area, fact, noonOf(day)), empty);
const id = <T extends string>(text: string): T => text as T;

describe('the screening', () => {
  const of = (...facts: readonly Dated[]): ScreeningState => fold(applyScreening, emptyScreening, facts);
  const screen = (scope: 'full' | 'card'): CareFact => ({
    fact: 'screen-completed', screening: id('s'), scope, answered: ['C1'], tier: 'CONDITIONAL', because: ['CN04'], restrictions: ['R_EYE'], deferred: ['R_SHUNT'],
    form: { age: 40, mainArea: 'low_back', answers: {}, clearances: { [id<never>('EX01')]: { who: 'Dr. B', day: 99 as never } }, safeFloorTransfer: false }, protocolVersion: '1', edition: 'e',
  });
  const dizzy: CareFact = {
    fact: 'told', verdict: { table: 'D4', rule: 'D4-2', action: 'RETURN_UPRIGHT_END_SESSION_ADD_R_DIZZY', tag: 'design-choice', sources: ['OWN'] },
    exercise: null, session: null, of: 100 as never, protocolVersion: '1', edition: 'e',
  };

  test('keeps what the last screen gave, and the day of the last full one', () => {
    expect(of([100, screen('full')])).toMatchObject({ tier: 'CONDITIONAL', because: ['CN04'], restrictions: ['R_EYE'], deferred: ['R_SHUNT'], answered: ['C1'], fullOn: 100 });
    expect(of([100, screen('full')], [105, screen('card')]).fullOn).toBe(100);
  });

  test('keeps dizziness until every card was asked again', () => {
    expect([of([100, dizzy]).dizzy, of([100, dizzy], [101, screen('card')]).dizzy, of([100, dizzy], [101, screen('full')]).dizzy]).toEqual([true, true, false]);
  });

  test('adds what a clinician granted to the clearances of the form, and nothing else', () => {
    const granted = (kind: 'granted' | 'seen'): CareFact => ({ fact: 'clearance-given', kind, block: 's', who: 'Dr. C', on: 101 as never, questions: [id('EX03')] });
    expect(of([100, screen('full')], [101, granted('granted')]).clearances).toEqual({ EX01: { who: 'Dr. B', day: 99 }, EX03: { who: 'Dr. C', day: 101 } });
    expect(of([100, screen('full')], [101, granted('seen')]).clearances).toEqual({ EX01: { who: 'Dr. B', day: 99 } });
  });
});

describe('the plan', () => {
  const state = (restOn: number | null = null): PlanState => ({ items: [], blocks: [], resting: [], restOn: restOn as never });
  const change = (kind: PlanChange['kind']): PlanChange => ({ exercise: id('EX6'), kind, from: null, to: id('EX6-1'), rule: 'D3-11', sources: ['OWN'] });
  const made = (changes: readonly PlanChange[], restOn: number | null = null): CareFact => ({ fact: 'plan-made', plan: state(restOn), changes, edition: 'e' });
  const of = (...facts: readonly Dated[]): PlanArea => fold(applyPlan, emptyPlan, facts);

  test('counts its days from the first one, and its versions', () => {
    expect(of([100, made([change('started')])], [104, made([])])).toMatchObject({ startedOn: 100, version: 2 });
    expect(of([100, made([])], [101, { fact: 'episode-opened' }])).toEqual(emptyPlan);
  });

  test('remembers when it last grew, by a rung, a new exercise or a substitute alone', () => {
    for (const kind of ['level-up', 'joined', 'replaced'] as const) expect(of([100, made([change(kind)])]).grewAt, kind).toBe(noonOf(100).at);
    for (const kind of ['level-down', 'halved', 'removed', 'dropped', 'held', 'restricted', 'started', 'resumed'] as const) expect(of([100, made([change(kind)])]).grewAt, kind).toBe(null);
    expect(of([100, made([change('level-up')])], [103, made([change('level-down')])])).toMatchObject({ grewAt: noonOf(100).at, grew: { kind: 'level-up' } });
  });

  test('keeps the changes of one day together, and the day of the last drop', () => {
    const area = of([100, made([change('dropped')])], [100, made([change('joined')])], [102, made([change('held')])]);
    expect([of([100, made([change('dropped')])], [100, made([change('joined')])]).changes.length, area.changes.map(({ kind }) => kind), area.droppedOn]).toEqual([2, ['held'], 100]);
  });

  test('keeps the last eight days of rest, each once', () => {
    const days = Array.from({ length: 10 }, (_, n) => [100 + n, made([], 101 + n)] as const);
    expect(of([100, made([], 101)], [101, made([], 101)]).restDays).toEqual([101]);
    expect(of(...days).restDays).toEqual([103, 104, 105, 106, 107, 108, 109, 110]);
  });
});

describe('the responses', () => {
  const of = (...facts: readonly Dated[]): ResponseArea => fold(applyResponse, emptyResponses, facts);
  const before = (painNow: number): CareFact => ({ fact: 'checkin-answered', checkin: 'before', painNow, redFlag: false, unwell: false, flare: false });
  const morning = (day: number, zone: 1 | 3 | null): CareFact => ({ fact: 'checkin-answered', checkin: 'morning', of: day as never, effect: 'same', legStillThere: false, painNow: null, zone });

  test('keep the latest and the highest pain of a day', () => {
    expect(of([100, before(7)], [100, before(3)], [101, before(2)]).pain).toEqual([{ day: 100, latest: 3, highest: 7 }, { day: 101, latest: 2, highest: 2 }]);
    expect(of([100, { fact: 'session-ended', session: id('s'), how: 'stopped', painNow: 6 }]).pain).toEqual([{ day: 100, latest: 6, highest: 6 }]);
    expect(of([100, { fact: 'session-ended', session: id('s'), how: 'stopped', painNow: null }])).toEqual(emptyResponses);
  });

  test('keep four weeks of pain and two of mornings', () => {
    expect(of(...Array.from({ length: 40 }, (_, n) => [100 + n, before(4)] as const)).pain.length).toBe(29);
    expect(of(...Array.from({ length: 40 }, (_, n) => [100 + n, morning(99 + n, null)] as const)).mornings.length).toBe(14);
  });

  test('keep where it was felt, on the mornings on which that was told', () => {
    expect(of([100, morning(99, 3)], [101, morning(100, null)], [140, morning(139, 1)]).zones).toEqual([{ day: 140, zone: 1 }]);
    expect(of([100, morning(99, 3)], [128, morning(127, 1)]).zones.length).toBe(2);
  });

  test('keep what was said before the session', () => expect(of([100, before(5)]).before).toEqual({ at: noonOf(100).at, day: 100, painNow: 5 }));
});

describe('the sessions', () => {
  const of = (...facts: readonly Dated[]): SessionArea => fold(applySession, emptySessions, facts);
  const started = (session: string): CareFact => ({ fact: 'session-started', session: id<SessionId>(session), slot: 0, exercises: [], light: false, painNow: 4, script: 'x', edition: 'e' });
  const held = (session: string, complete: boolean): CareFact => ({ fact: 'repetition-held', session: id<SessionId>(session), exercise: id('EX6'), rung: id('EX6-1'), repetition: 1, heldMilliseconds: 900, complete });
  const ended = (session: string): CareFact => ({ fact: 'session-ended', session: id<SessionId>(session), how: 'completed', painNow: 2 });

  test('hold what was done and felt, also when it is told after the end', () => {
    const effect: CareFact = { fact: 'effect-reported', session: id('a'), exercise: id('EX6'), effect: 'better', shift: 'towards_spine' };
    const symptom: CareFact = { fact: 'symptom-reported', session: id('a'), exercise: id('EX5'), kind: 'pain_up' };
    const answer: CareFact = { fact: 'checkin-answered', checkin: 'after30', session: id('a'), effect: 'worse', newSign: 'none', painNow: 5, blamed: null };
    const { open, recent, total, lastDay } = of([100, started('a')], [100, held('a', true)], [100, held('a', false)], [100, symptom], [100, ended('a')], [100, effect], [100, answer]);
    expect([open, total, lastDay]).toEqual([null, 1, 100]);
    expect(recent[0]).toMatchObject({ done: ['EX6', 'EX5'], repetitions: 1, heldMilliseconds: 1800, how: 'completed', painAfter: 2, endedAt: noonOf(100).at, after30: { effect: 'worse' } });
    expect([feltOf(recent[0]!, id('EX6')), feltOf(recent[0]!, id('EX5'))]).toEqual([
      { effect: 'better', shift: 'towards_spine', symptom: null }, { effect: null, shift: 'same', symptom: 'pain_up' }]);
  });

  test('know nothing of another session', () => {
    expect(of([100, started('a')], [100, held('b', true)], [100, ended('b')])).toEqual(of([100, started('a')]));
    expect(of([100, held('a', true)])).toEqual(emptySessions);
  });

  test('of the last four weeks are kept', () => {
    const { recent, total } = of([100, started('a')], [100, ended('a')], [128, started('b')], [128, ended('b')], [129, started('c')], [129, ended('c')]);
    expect([recent.map(({ session }) => session), total]).toEqual([['b', 'c'], 3]);
  });
});

describe('the verdicts', () => {
  const of = (...facts: readonly Dated[]): VerdictArea => fold(applyVerdicts, emptyVerdicts, facts);
  const told = (rule: string, action: string, day: number, session: string | null = 's', exercise: string | null = 'EX6'): Dated => [day, {
    fact: 'told', verdict: { table: rule.slice(0, 2), rule, action, tag: 'seed', sources: ['SEED'] }, exercise: exercise === null ? null : id(exercise),
    session: session === null ? null : id(session), of: day as never, protocolVersion: '1', edition: 'e',
  }];
  const green = (day: number): Dated => told('D2-15', 'GREEN', day);
  const daysOf = (area: VerdictArea): number => progressOf(area, id('EX6')).greenDays;

  test('INV16 count GREEN days in a row, once a day; anything else starts again', () => {
    expect(daysOf(of(green(100), green(101), green(102)))).toBe(3);
    expect(daysOf(of(green(100), green(100), green(100)))).toBe(1);
    for (const [rule, action] of [['D2-12', 'REGRESS'], ['D2-17', 'NEUTRAL'], ['D2-13', 'HOLD'], ['D2-22', 'GREEN_MINOR']] as const) expect(daysOf(of(green(100), green(101), told(rule, action, 102)))).toBe(0);
    expect(daysOf(of(green(100), told('D2-12', 'REGRESS', 100), green(100)))).toBe(0);
  });

  test('start the count of a new rung anew', () => {
    const up = (kind: 'level-up' | 'halved'): Dated => [103, { fact: 'plan-made', plan: { items: [], blocks: [], resting: [], restOn: null }, edition: 'e', changes: [{ exercise: id('EX6'), kind, from: null, to: null, rule: 'D3-11', sources: ['OWN'] }] }];
    expect([daysOf(of(green(100), green(101), up('level-up'))), daysOf(of(green(100), green(101), up('halved')))]).toEqual([0, 2]);
    expect(progressOf(emptyVerdicts, id('EX6'))).toEqual(freshProgress);
  });

  test('INV33 count a bad session once, however often it is told', () => {
    expect(of(told('D2-12', 'REGRESS', 100), told('D2-9', 'REST_DAY_THEN_REGRESS', 100), told('D2-12', 'REGRESS', 101, 't')).badSessions.length).toBe(2);
    expect(of(green(100)).badSessions).toEqual([]);
  });

  test('INV34 count what was said of the leg, one exercise in one session once, until a clinician was seen', () => {
    const shifted = (session: string, exercise: string): Dated => [100, { fact: 'effect-reported', session: id(session), exercise: id(exercise), effect: 'same', shift: 'down_leg' }];
    const pointed = (session: string, exercise: string): Dated => [100, { fact: 'symptom-reported', session: id(session), exercise: id(exercise), kind: 'leg_symptom' }];
    const seen: Dated = [101, { fact: 'clearance-given', kind: 'seen', block: 'D2-19', who: 'Dr. D', on: 101 as never, questions: [] }];
    expect(of(shifted('s', 'EX6'), pointed('s', 'EX6'), shifted('s', 'EX5'), shifted('t', 'EX6')).legEvents.length).toBe(3);
    expect(of([100, { fact: 'effect-reported', session: id('s'), exercise: id('EX6'), effect: 'worse', shift: 'towards_spine' }]).legEvents).toEqual([]);
    expect(of(shifted('s', 'EX6'), told('D2-12', 'REGRESS', 100), seen)).toMatchObject({ legEvents: [], badSessions: [] });
  });

  test('keep the stricter of two verdicts that stop, until the episode has acted', () => {
    const stop = told('D8-3', 'STOP_ALL_CONSULT', 100);
    const alarm = told('D2-1', 'ESCALATE', 100);
    expect([of(stop).stop?.escalate, of(stop, alarm).stop?.escalate, of(alarm, stop).stop?.escalate]).toEqual([false, true, true]);
    expect(of(stop, [100, { fact: 'phase-changed', event: 'WORSENED_REVIEW', because: 'D8-3', sources: ['OWN'] }]).stop).toBe(null);
    expect(of(green(100)).stop).toBe(null);
    for (const action of ['END_SESSION_EMERGENCY_SCREEN', 'SIT_UP_EMERGENCY_CARD']) expect(of(told('D4-1', action, 100)).stop?.escalate).toBe(true);
  });

  test('keep the last gate, the last review and the days of advice', () => {
    expect(of(told('D0-8', 'NO_SESSION_ADVISE_SOON', 100), told('D0-8', 'NO_SESSION_ADVISE_SOON', 100), told('D0-7', 'GO', 101))).toMatchObject({ highPainAdvice: [100], gate: { day: 101, verdict: { action: 'GO' } } });
    expect(of(told('D5-5', 'CONTINUE', 101, null, null))).toMatchObject({ reviewedOn: 101, review: { rule: 'D5-5' } });
  });

  test('keep the forty newest for the person to read', () =>
    expect(of(...Array.from({ length: 50 }, (_, n) => green(100 + n))).told.map(({ of: day }) => day)).toEqual(Array.from({ length: 40 }, (_, n) => 110 + n)));
});
