import { describe, expect, test } from 'vitest';
import type { ExerciseId, QuestionId, RungId } from '../catalogue.ts';
import type { CareFact, Fact, Pain, PlanChange, PlanState, SessionId } from '../fact.ts';
import { apply, emptyRecord, type CareRecord } from '../record.ts';
import type { ResponseAction } from '../tables/ranks.ts';
import { noonOf } from '../testing/entry.ts';
import { dayAt } from '../testing/known-record.ts';

const after = (facts: readonly (readonly [day: number, fact: Fact])[], start: CareRecord = emptyRecord): CareRecord =>
  facts.reduce((record, [day, fact]) => apply(record, fact, noonOf(day)), start);
const ex = (id: string): ExerciseId => id as ExerciseId;
const session = (id: string): SessionId => id as SessionId;

const verdict = (rule: string, action: string) => ({ table: rule.slice(0, 2), rule, action, tag: 'seed', sources: ['SEED: L98'] }) as const;
const told = (rule: string, action: string, of: number, exercise: string | null = null, id = 'S1'): CareFact =>
  ({ fact: 'told', verdict: verdict(rule, action), exercise: exercise === null ? null : ex(exercise), session: session(id), of: dayAt(of), protocolVersion: '1', edition: 'e' });
const response = (action: ResponseAction, of: number, exercise = 'A', id = 'S1'): readonly [number, Fact] => [of + 1, told('D2-1', action, of, exercise, id)];
const verdicts = (...facts: readonly (readonly [number, Fact])[]) => after(facts).verdicts;

const none: PlanState = { items: [], blocks: [], resting: [], restOn: null };
const change = (kind: PlanChange['kind'], exercise = 'A'): PlanChange => ({ exercise: ex(exercise), kind, from: 'A-0' as RungId, to: 'A-1' as RungId, rule: 'D3-11', sources: ['OWN'] });
const made = (changes: readonly PlanChange[], restOn: number | null = null): Fact => ({ fact: 'plan-made', plan: { ...none, restOn: restOn === null ? null : dayAt(restOn) }, changes, edition: 'e' });
const seen: Fact = { fact: 'clearance-given', kind: 'seen', block: 'B', who: 'Dr. Sato', on: dayAt(1), questions: [] } as unknown as Fact;

describe('what a response counts', () => {
  const progress = (...facts: readonly (readonly [number, Fact])[]) => verdicts(...facts).progress['A'];

  test('GREEN counts once a day, and only days in a row', () => {
    expect(progress(response('GREEN', 1))).toMatchObject({ greenDays: 1, everGreen: true, signal: 'GREEN', settledFor: 1, neutralDays: 0 });
    expect(progress(response('GREEN', 1), response('GREEN', 1, 'A', 'S2'))?.greenDays).toBe(1);
    expect(progress(response('GREEN', 1), response('GREEN', 2), response('GREEN', 3))?.greenDays).toBe(3);
    for (const other of ['GREEN_MINOR', 'NEUTRAL', 'HOLD', 'REGRESS'] as const) expect(progress(response('GREEN', 1), response(other, 2))?.greenDays, other).toBe(0);
    expect(progress(response('GREEN', 1), response('NEUTRAL', 2))?.everGreen).toBe(true);
  });

  test('the least good response speaks for its day', () => {
    expect(progress(response('GREEN', 1), response('REGRESS', 1))).toMatchObject({ signal: 'REGRESS', greenDays: 0 });
    expect(progress(response('REGRESS', 1), response('GREEN', 1))).toMatchObject({ signal: 'REGRESS', greenDays: 0, everGreen: false });
    expect(progress(response('REGRESS', 1), response('GREEN', 2))).toMatchObject({ signal: 'GREEN', greenDays: 1 });
  });

  test('neutral days add up once a day, wait over a day that says nothing, and begin again after a good or a bad one', () => {
    expect(progress(response('NEUTRAL', 1), response('NEUTRAL', 1), response('NEUTRAL', 2))?.neutralDays).toBe(2);
    expect(progress(response('NEUTRAL', 1), response('HOLD', 2), response('NEUTRAL', 3))?.neutralDays).toBe(2);
    for (const other of ['GREEN', 'REGRESS', 'REMOVE_EXERCISE'] as const) expect(progress(response('NEUTRAL', 1), response(other, 2))?.neutralDays, other).toBe(0);
    expect(progress(response('NEUTRAL', 1), response('GREEN_MINOR', 2))?.neutralDays).toBe(1);
  });

  test('a day keeps its worst response, and whether anything was on hold', () => {
    expect(verdicts(response('GREEN', 1), response('REGRESS', 1, 'B'), response('HOLD', 1, 'C'), response('NEUTRAL', 2)).days).toEqual([
      { day: 1, worst: 4, hold: true }, { day: 2, worst: 2, hold: false },
    ]);
    expect(verdicts(...Array.from({ length: 30 }, (_, n) => response('GREEN', n + 1))).days.map(({ day }) => day)).toEqual(Array.from({ length: 28 }, (_, n) => n + 3));
  });

  test('a bad session counts once; one rung down is the least that is bad', () => {
    const bad = verdicts(response('HOLD', 1), response('REGRESS', 2), response('REGRESS', 2, 'B'), response('REGRESS', 2, 'B', 'S2'), response('REST_DAY_THEN_REGRESS', 3));
    expect(bad.badSessions).toEqual([{ day: 2, session: 'S1' }, { day: 2, session: 'S2' }, { day: 3, session: 'S1' }]);
    expect([bad.lastBadOn, bad.lastStopOn, bad.everGreen]).toEqual([3, null, false]);
    expect(verdicts(response('REGRESS', 2), response('GREEN', 3)).lastBadOn).toBe(2);
    expect(verdicts(...Array.from({ length: 25 }, (_, n) => response('REGRESS', n + 1))).badSessions.map(({ day }) => day)).toEqual(Array.from({ length: 21 }, (_, n) => n + 5));
  });

  test('a stop and an escalation are the last stop', () => {
    expect(verdicts(response('STOP_ALL_CONSULT', 4)).lastStopOn).toBe(4);
    expect(verdicts(response('ESCALATE', 5)).lastStopOn).toBe(5);
    expect(verdicts([6, told('D8-1', 'STOP_ALL_CONSULT', 5)]).lastStopOn).toBe(6);
    expect(verdicts([6, told('D8-5', 'GO_ON', 5)]).lastStopOn).toBeNull();
    expect(verdicts([6, told('D2-1', 'GREEN', 5)])).toMatchObject({ progress: {}, days: [] });
  });

  test('a dose is decided for its day; half a dose marks the bottom', () => {
    const dose = (action: string) => verdicts(response('REGRESS', 4), [5, told('D3-14', action, 4, 'A')]).progress['A'];
    expect(['HALVE_DOSE', 'REST_1_DAY_HALVE_DOSE', 'LEVEL_DOWN'].map((action) => [dose(action)?.dosedFor, dose(action)?.bottomOn])).toEqual([[4, 4], [4, 4], [4, null]]);
    expect(verdicts([5, told('D3-14', 'HALVE_DOSE', 4, 'A')], [7, told('D3-6', 'SAME', 6, 'A')]).progress['A']).toMatchObject({ dosedFor: 6, bottomOn: 4 });
    expect(verdicts([5, told('D3-14', 'HALVE_DOSE', 4)]).progress).toEqual({});
  });

  test('a new rung begins its own count of days; half a dose does not', () => {
    const counts = (kind: PlanChange['kind']) => {
      const { progress } = verdicts(response('GREEN', 1), response('GREEN', 2), response('NEUTRAL', 1, 'B'), [4, made([change(kind), change(kind, 'B')])]);
      return [progress['A']?.greenDays, progress['B']?.neutralDays, progress['A']?.everGreen];
    };
    for (const kind of ['level-up', 'level-down', 'joined', 'replaced'] as const) expect(counts(kind), kind).toEqual([0, 0, true]);
    for (const kind of ['started', 'halved', 'removed', 'dropped', 'restricted'] as const) expect(counts(kind), kind).toEqual([2, 1, true]);
    expect(verdicts([4, made([change('joined')])]).progress['A']).toMatchObject({ greenDays: 0, neutralDays: 0, settledFor: null });
    expect(verdicts([4, made([change('halved')])]).progress).toEqual({});
  });
});

describe('leg events', () => {
  const symptom = (exercise: string, id: string, kind = 'leg_symptom'): Fact => ({ fact: 'symptom-reported', session: session(id), exercise: ex(exercise), kind } as Fact);
  const effect = (exercise: string, id: string, shift = 'down_leg'): Fact => ({ fact: 'effect-reported', session: session(id), exercise: ex(exercise), effect: 'same', shift } as Fact);
  const sign = (id: string, newSign: string): Fact => ({ fact: 'checkin-answered', checkin: 'after30', session: session(id), effect: 'same', newSign, painNow: null, blamed: null } as Fact);

  test('come from a symptom in the session, from a shift down the leg, and from tingling afterwards', () => {
    expect(verdicts([1, symptom('A', 'S1')], [2, effect('B', 'S2')], [3, sign('S3', 'tingling_numbness')]).legEvents).toEqual([
      { day: 1, session: 'S1', exercise: 'A' }, { day: 2, session: 'S2', exercise: 'B' }, { day: 3, session: 'S3', exercise: null },
    ]);
    expect(verdicts([1, symptom('A', 'S1', 'pain_up')], [2, effect('B', 'S2', 'towards_spine')], [3, sign('S3', 'none')]).legEvents).toEqual([]);
  });

  test('of one exercise in one session are one', () => {
    expect(verdicts([1, symptom('A', 'S1')], [1, effect('A', 'S1')]).legEvents).toHaveLength(1);
    expect(verdicts([1, symptom('A', 'S1')], [1, effect('B', 'S1')], [1, effect('A', 'S2')]).legEvents).toHaveLength(3);
    expect(verdicts(...Array.from({ length: 14 }, (_, n): readonly [number, Fact] => [n, symptom('A', `S${n}`)])).legEvents.map(({ day }) => day)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  test('are dealt with when a clinician was seen, with bad sessions and the days of very high pain', () => {
    const before = [[1, symptom('A', 'S1')], response('REGRESS', 1), [1, told('D0-3', 'NO_SESSION_ADVISE_SOON', 1)]] as const;
    expect(verdicts(...before)).toMatchObject({ legEvents: [{}], badSessions: [{}], highPainAdvice: [1] });
    expect(verdicts(...before, [5, seen])).toMatchObject({ legEvents: [], badSessions: [], highPainAdvice: [], lastBadOn: 1 });
    expect(verdicts(...before, [5, { ...seen, kind: 'granted' } as Fact]).legEvents).toHaveLength(1);
  });
});

describe('what was told', () => {
  test('of the gate stands until a session starts', () => {
    const gate = [4, told('D0-7', 'GO', 4)] as const;
    expect(verdicts(gate).gate).toMatchObject({ day: 4, at: noonOf(4).at, verdict: { rule: 'D0-7' } });
    const started: Fact = { fact: 'session-started', session: session('S1'), slot: 0, exercises: [], light: false, painNow: 4, script: '', edition: 'e' };
    expect(verdicts(gate, [4, started]).gate).toBeNull();
  });

  test('of very high pain counts once a day, for the last eight days', () => {
    const advised = (days: readonly number[]) => verdicts(...days.map((day): readonly [number, Fact] => [day, told('D0-3', 'NO_SESSION_ADVISE_SOON', day)])).highPainAdvice;
    expect(advised([1, 1, 2])).toEqual([1, 2]);
    expect(advised([1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(verdicts([1, told('D0-7', 'GO', 1)]).highPainAdvice).toEqual([]);
  });

  test('is kept forty verdicts back', () => {
    const all = verdicts(...Array.from({ length: 43 }, (_, n): readonly [number, Fact] => [n, told('D5-5', 'CONTINUE', n)])).told;
    expect(all.map(({ day }) => day)).toEqual(Array.from({ length: 40 }, (_, n) => n + 3));
    expect(all[0]).toMatchObject({ day: 3, at: noonOf(3).at, verdict: { rule: 'D5-5' }, exercise: null, of: 3 });
  });

  test('of the review is known by its day', () => expect(verdicts([7, told('D5-3', 'CONSULT_ROUTINE', 7)])).toMatchObject({ reviewedOn: 7, review: { rule: 'D5-3' } }));

  test('the stricter stop stays until the episode has acted', () => {
    const stop = (...actions: readonly string[]) => verdicts(...actions.map((action, n): readonly [number, Fact] => [n, told('D4-1', action, n)])).stop;
    expect(stop('STOP_ALL_CONSULT')?.escalate).toBe(false);
    for (const action of ['ESCALATE', 'END_SESSION_EMERGENCY_SCREEN', 'SIT_UP_EMERGENCY_CARD']) expect(stop(action)?.escalate, action).toBe(true);
    expect(stop('STOP_ALL_CONSULT', 'ESCALATE')?.verdict.action).toBe('ESCALATE');
    expect(stop('ESCALATE', 'END_SESSION_EMERGENCY_SCREEN', 'STOP_ALL_CONSULT')?.verdict.action).toBe('ESCALATE');
    expect(stop('GREEN', 'REGRESS')).toBeNull();
    const acted: Fact = { fact: 'phase-changed', event: 'WORSENED_REVIEW', because: 'D2-1', sources: ['OWN'] };
    expect(verdicts([1, told('D8-1', 'STOP_ALL_CONSULT', 1)], [1, acted]).stop).toBeNull();
    expect(verdicts([1, told('D8-1', 'STOP_ALL_CONSULT', 1)], [1, { fact: 'pause-set', paused: true }]).stop).not.toBeNull();
  });
});

describe('what a plan leaves', () => {
  const plan = (...facts: readonly (readonly [number, Fact])[]) => after(facts).plan;

  test('the first one starts the programme, each has a number', () =>
    expect(plan([3, made([])], [5, made([])])).toMatchObject({ startedOn: 3, version: 2 }));

  test('it grew by a rung up, a new exercise or another in its place, and by nothing else', () => {
    for (const kind of ['level-up', 'joined', 'replaced'] as const) expect(plan([3, made([change('halved', 'B'), change(kind)])]), kind).toMatchObject({ grewAt: noonOf(3).at, grew: { kind, exercise: 'A' } });
    for (const kind of ['started', 'level-down', 'halved', 'removed', 'dropped'] as const) expect(plan([3, made([change(kind)])]), kind).toMatchObject({ grewAt: null, grew: null });
    expect(plan([3, made([change('joined')])], [5, made([change('halved')])])).toMatchObject({ grewAt: noonOf(3).at, grew: { kind: 'joined' } });
    expect(plan([3, made([change('joined')])], [5, made([change('level-up')])])).toMatchObject({ grewAt: noonOf(5).at, grew: { kind: 'level-up' } });
  });

  test('removals and drops are counted', () => {
    expect(plan([3, made([change('removed'), change('removed', 'B'), change('dropped', 'C')])], [4, made([change('removed')])])).toMatchObject({ removals: 3, droppedOn: 3 });
    expect(plan([3, made([change('dropped')])], [6, made([change('dropped'), change('joined')])]).droppedOn).toBe(6);
    expect(plan([3, made([change('joined')])]).droppedOn).toBeNull();
  });

  test('the changes of one day stand together, those of the day before are gone', () => {
    const changes = plan([3, made([change('joined')])], [4, made([change('removed')])], [4, made([change('halved')])]);
    expect(changes.changes.map(({ kind }) => kind)).toEqual(['removed', 'halved']);
    expect(changes.changedOn).toBe(4);
  });

  test('a day of rest counts once, eight are kept', () => {
    expect(plan([3, made([], 4)], [3, made([], 4)], [5, made([])], [6, made([], 7)])).toMatchObject({ restDays: [4, 7], restOn: 7 });
    expect(plan(...Array.from({ length: 10 }, (_, n): readonly [number, Fact] => [n, made([], n + 1)])).restDays).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('a clinician who was seen clears rest days and removals; a new episode clears all', () => {
    const before = [3, made([change('removed')], 4)] as const;
    expect(plan(before, [5, seen])).toMatchObject({ restDays: [], removals: 0, version: 1 });
    expect(plan(before, [5, { ...seen, kind: 'granted' } as Fact])).toMatchObject({ restDays: [4], removals: 1 });
    expect(plan(before, [5, { fact: 'episode-opened' }])).toMatchObject({ version: 0, startedOn: null });
  });
});

describe('what sessions and answers leave', () => {
  const start = (id: string): Fact => ({ fact: 'session-started', session: session(id), slot: 1, exercises: [{ exercise: ex('A'), rung: 'A-0' as RungId, half: false }], light: true, painNow: 5, script: 'h', edition: 'e' });
  const end = (id: string, painNow: Pain | null = 3): Fact => ({ fact: 'session-ended', session: session(id), how: 'completed', painNow });
  const held = (id: string, complete: boolean): Fact => ({ fact: 'repetition-held', session: session(id), exercise: ex('A'), rung: 'A-0' as RungId, repetition: 1, heldMilliseconds: 900, complete });
  const felt = (id: string, exercise: string): Fact => ({ fact: 'effect-reported', session: session(id), exercise: ex(exercise), effect: 'better', shift: 'towards_spine' });
  const later = (id: string): Fact => ({ fact: 'checkin-answered', checkin: 'after30', session: session(id), effect: 'worse', newSign: 'none', painNow: 6, blamed: ex('A') });

  test('a session begins empty and keeps what was done and felt', () => {
    expect(after([[4, start('S1')]]).sessions.open).toEqual({
      session: 'S1', day: 4, slot: 1, startedAt: noonOf(4).at, endedAt: null, how: null, light: true, exercises: [{ exercise: 'A', rung: 'A-0', half: false }],
      painBefore: 5, painAfter: null, done: [], felt: {}, repetitions: 0, heldMilliseconds: 0, after30: null,
    });
    const hurt: Fact = { fact: 'symptom-reported', session: session('S1'), exercise: ex('A'), kind: 'pain_up' };
    const { open, recent, total, lastDay } = after([[4, start('S1')], [4, held('S1', true)], [4, held('S1', false)], [4, hurt], [4, felt('S1', 'A')], [4, felt('S1', 'B')], [4, end('S1')], [4, later('S1')]]).sessions;
    expect([open, total, lastDay]).toEqual([null, 1, 4]);
    expect(recent[0]).toMatchObject({
      done: ['A', 'B'], repetitions: 1, heldMilliseconds: 1800, endedAt: noonOf(4).at, how: 'completed', painAfter: 3,
      felt: { A: { effect: 'better', shift: 'towards_spine', symptom: 'pain_up' }, B: { effect: 'better', shift: 'towards_spine', symptom: null } },
      after30: { effect: 'worse', newSign: 'none', painNow: 6, blamed: 'A' },
    });
  });

  test('what is said of a session reaches that session, open or done, and no other', () => {
    const two = after([[4, start('S1')], [4, end('S1')], [5, start('S2')], [5, felt('S1', 'C')], [5, held('S2', true)], [5, later('S9')], [5, end('S9')]]).sessions;
    expect(two.recent.map(({ done }) => done)).toEqual([['C']]);
    expect(two.open).toMatchObject({ session: 'S2', done: ['A'], after30: null });
    expect(after([[4, end('S1')]]).sessions).toEqual(emptyRecord.sessions);
  });

  test('sessions are kept for four weeks', () => {
    const days = [1, 2, 29, 30].flatMap((day): readonly (readonly [number, Fact])[] => [[day, start(`S${day}`)], [day, end(`S${day}`)]]);
    expect(after(days.slice(0, 6)).sessions.recent.map(({ day }) => day)).toEqual([1, 2, 29]);
    expect(after(days).sessions).toMatchObject({ total: 4, recent: [{ day: 2 }, { day: 29 }, { day: 30 }] });
  });

  test('pain has one day each, with its latest and its highest reading', () => {
    const before = (painNow: Pain): Fact => ({ fact: 'checkin-answered', checkin: 'before', painNow, redFlag: false, unwell: false, flare: false });
    const { responses } = after([[4, before(7)], [4, start('S1')], [4, end('S1', 3)], [4, later('S1')], [5, before(2)], [6, start('S2')], [6, end('S2', null)]]);
    expect(responses.pain).toEqual([{ day: 4, latest: 6, highest: 7 }, { day: 5, latest: 2, highest: 2 }]);
    expect(responses.before).toEqual({ at: noonOf(5).at, day: 5, painNow: 2 });
    expect(after(Array.from({ length: 31 }, (_, n): readonly [number, Fact] => [n, before(1)])).responses.pain.map(({ day }) => day)).toEqual(Array.from({ length: 29 }, (_, n) => n + 2));
  });

  test('mornings are kept two weeks back, zones four', () => {
    const morning = (of: number, zone: 1 | null = 1): Fact => ({ fact: 'checkin-answered', checkin: 'morning', of: dayAt(of), effect: 'same', legStillThere: true, painNow: null, zone });
    const { responses } = after([[2, morning(1, null)], ...Array.from({ length: 30 }, (_, n): readonly [number, Fact] => [n + 3, morning(n + 2)])]);
    expect(responses.mornings.map(({ of }) => of)).toEqual(Array.from({ length: 14 }, (_, n) => n + 18));
    expect(responses.mornings[0]).toEqual({ of: 18, effect: 'same', legStillThere: true, painNow: null });
    expect(responses.zones.map(({ day }) => day)).toEqual(Array.from({ length: 29 }, (_, n) => n + 4));
    expect(responses.pain).toEqual([]);
  });
});

describe('what a screen and a clearance leave', () => {
  const form = { age: 40, mainArea: 'low_back', answers: {}, clearances: { EX03: { who: 'Dr. Sato', day: 1 } }, safeFloorTransfer: false };
  const screen = (scope: 'full' | 'card', tier = 'CLEARED'): Fact => ({
    fact: 'screen-completed', screening: 'SCR', scope, form, answered: ['C1'], tier, because: ['RF01'], restrictions: ['R_EYE'], deferred: ['R_ROLL'], protocolVersion: '1', edition: 'e',
  } as unknown as Fact);
  const dizzy = told('D4-2', 'RETURN_UPRIGHT_END_SESSION_ADD_R_DIZZY', 3);
  const granted = { ...seen, kind: 'granted', questions: ['EX02' as QuestionId], on: dayAt(6) } as Fact;

  test('a full screen is dated and ends the restriction after dizziness; a card leaves both', () => {
    expect(after([[3, screen('full')]]).screening).toMatchObject({ fullOn: 3, tier: 'CLEARED', because: ['RF01'], restrictions: ['R_EYE'], deferred: ['R_ROLL'], answered: ['C1'], dizzy: false });
    expect(after([[3, screen('full')], [3, dizzy], [5, screen('card')]]).screening).toMatchObject({ fullOn: 3, dizzy: true });
    expect(after([[3, screen('full')], [3, dizzy], [5, screen('full')]]).screening).toMatchObject({ fullOn: 5, dizzy: false });
    expect(after([[3, told('D4-3', 'STOP_EXERCISE_COUNT_LEG_EVENT', 3)]]).screening.dizzy).toBe(false);
  });

  test('an agreement is kept by its question, with the name and the day', () => {
    expect(after([[3, screen('full')], [6, granted]]).screening.clearances).toEqual({ EX03: { who: 'Dr. Sato', day: 1 }, EX02: { who: 'Dr. Sato', day: 6 } });
    expect(after([[6, granted], [7, screen('full')]]).screening.clearances).toEqual({ EX03: { who: 'Dr. Sato', day: 1 }, EX02: { who: 'Dr. Sato', day: 6 } });
    expect(after([[6, { ...granted, kind: 'refused' } as Fact]]).screening.clearances).toEqual({});
  });
});
