import { describe, expect, test } from 'vitest';
import { momentOf } from '../scripts/people/day.ts';
import { catalogue } from '../src/content/catalogue.ts';
import type { ExerciseId, RungId } from '../src/protocol/catalogue.ts';
import { happen } from '../src/protocol/consequences.ts';
import { newEpisode, type Episode, type EpisodeState } from '../src/protocol/episode.ts';
import type { CareFact, Pain, PlanItem, SessionId } from '../src/protocol/fact.ts';
import { apply, type CareRecord } from '../src/protocol/record.ts';
import { review } from '../src/protocol/review.ts';
import { dayAt, doneSession, painDay, recordWith, usualBaseline, type Known } from '../src/protocol/testing/known-record.ts';

const day = 20_458;
const today = dayAt(day);
const noon = momentOf(today, 720);
const minutes = (count: number): number => count * 60_000;
const itemOf = (rung: string): PlanItem => ({ exercise: rung.slice(0, rung.indexOf('-')) as ExerciseId, branch: null, rung: rung as RungId, half: false, since: dayAt(day - 30) });

const recordOf = (state: EpisodeState, { screening, care, plan, sessions, ...rest }: Known = {}, episode: Partial<Episode> = {}): CareRecord => recordWith({
  ...rest,
  screening: { tier: 'CLEARED', fullOn: dayAt(day - 5), form: { age: 40, mainArea: 'low_back', answers: {}, clearances: {}, safeFloorTransfer: false } as never, ...screening },
  care: {
    baseline: usualBaseline, firstBaseline: usualBaseline, measuredSince: dayAt(day - 40), ...care,
    episode: { ...newEpisode, state, phase: 'BUILD', phaseSince: dayAt(day - 3), screenedOn: dayAt(day - 5), ...episode },
  },
  plan: { startedOn: dayAt(day - 10), items: ['EX6-1', 'EX5-1', 'EX4-1S2'].map(itemOf), ...plan },
  sessions: { lastDay: dayAt(day - 1), ...sessions },
});
const saidOf = (facts: readonly CareFact[]): readonly string[] => facts.map((fact) => (
  fact.fact === 'told' ? fact.verdict.rule : fact.fact === 'phase-changed' ? `${fact.event} because ${fact.because}` : fact.fact === 'session-ended' ? fact.how
    : fact.fact === 'plan-made' ? `plan: ${fact.changes.map(({ exercise, kind, to, rule }) => `${exercise} ${kind} ${to ?? '-'} by ${rule}`).join(', ')}` : fact.fact));
const brings = (record: CareRecord, moment = noon) => saidOf(review(catalogue, record, moment).facts);
const events = (record: CareRecord, moment = noon) => brings(record, moment).filter((line) => line.includes(' because '));

describe('a session left open', () => {
  const open = (ago: number): Known => ({ sessions: { lastDay: today, open: doneSession('S1', day, {}, { startedAt: noon.at - ago, endedAt: null, how: null }) } });
  test('for an hour is closed as it stands', () => {
    expect(brings(recordOf('IN_SESSION', open(minutes(60) - 1)))).toEqual([]);
    expect(brings(recordOf('IN_SESSION', open(minutes(60))))).toEqual(['abandoned']);
    expect(brings(recordOf('IN_SESSION', open(-minutes(60))))).toEqual(['abandoned']);
    expect(review(catalogue, recordOf('IN_SESSION', open(minutes(60))), noon).facts[0]).toEqual({ fact: 'session-ended', session: 'S1', how: 'abandoned', painNow: null });
  });
});

describe('the answer after a session', () => {
  const done = (ago: number, more: object = {}, expiredInARow = 0): Known => ({
    care: { expiredInARow }, sessions: { recent: [doneSession('S1', day, {}, { startedAt: noon.at - ago - 1000, endedAt: noon.at - ago, ...more })] },
  });
  const hours36 = minutes(36 * 60);
  const expiry = (known: Known, state: EpisodeState = 'CHECKIN_PENDING') => brings(recordOf(state, known)).filter((line) => line.startsWith('CHECKIN') || line.startsWith('plan'));

  test('is no longer asked for after 36 hours', () => {
    expect([expiry(done(hours36 - 1)), expiry(done(hours36)), expiry(done(-hours36)), expiry(done(hours36), 'BUILD')]).toEqual([[], ['CHECKIN_EXPIRED because expired'], ['CHECKIN_EXPIRED because expired'], []]);
    expect([expiry(done(0, { endedAt: null, startedAt: noon.at - hours36 })), expiry(done(hours36 - 500))]).toEqual([['CHECKIN_EXPIRED because expired'], []]);
    expect(expiry({})).toEqual([]);
  });

  test('that did not come twice in a row takes every exercise one rung down', () => {
    const down = 'plan: EX6 level-down EX6-0S2 by expired, EX5 level-down EX5-0S2 by expired, EX4 level-down EX4-1 by expired';
    expect([0, 1, 2, 3].map((before) => expiry(done(hours36, {}, before)).slice(1))).toEqual([[], [down], [], [down]]);
    expect(expiry({ ...done(hours36, {}, 1), plan: { items: ['EX6-0', 'EX5-0', 'EX4-1'].map(itemOf) } }).slice(1)).toEqual(['plan: EX4 level-down EX4-0 by expired']);
  });
});

describe('a screen', () => {
  test('is asked again when it is too old for its phase', () => {
    const old = (state: EpisodeState, days: number, phase: Episode['phase'] = 'BUILD') => events(recordOf(state, {}, { phase, screenedOn: dayAt(day - days) }));
    const again = ['RESCREEN_TIMER because RESCREEN_TIMER'];
    expect([old('BUILD', 28), old('BUILD', 29), old('SETTLE', 14, 'SETTLE'), old('SETTLE', 15, 'SETTLE'), old('MAINTAIN', 90, 'MAINTAIN'), old('MAINTAIN', 91, 'MAINTAIN')]).toEqual([[], again, [], again, [], again]);
    expect([old('PAUSED', 14), old('PAUSED', 15), old('BASELINE', 7), old('BASELINE', 8), old('CHECKIN_PENDING', 28), old('CHECKIN_PENDING', 29)]).toEqual([[], again, [], again, [], again]);
    expect([old('IN_SESSION', 99), old('STOPPED_CONSULT', 99), old('SCREENING', 99)]).toEqual([[], [], []]);
  });

  test('is asked again after fourteen days without a session, in a phase', () => {
    const lapsed = (ago: number, state: EpisodeState = 'BUILD') => events(recordOf(state, { sessions: { lastDay: dayAt(day - ago) } }));
    expect([lapsed(13), lapsed(14), lapsed(-14), lapsed(14, 'CHECKIN_PENDING')]).toEqual([[], ['LAPSE_14D because LAPSE_14D'], ['LAPSE_14D because LAPSE_14D'], []]);
    const never = (started: number | null) => events(recordOf('BUILD', { sessions: { lastDay: null }, plan: { startedOn: started === null ? null : dayAt(day - started) } }));
    expect([never(13), never(14), never(null)]).toEqual([[], ['LAPSE_14D because LAPSE_14D'], []]);
  });
});

describe('the daily review', () => {
  const rules = (record: CareRecord) => brings(record).filter((line) => line.startsWith('D5'));
  test('comes once a day while a plan runs', () => {
    expect([rules(recordOf('BUILD')), rules(recordOf('BUILD', { verdicts: { reviewedOn: today } })), rules(recordOf('BUILD', { verdicts: { reviewedOn: dayAt(day - 1) } }))]).toEqual([['D5-5'], [], ['D5-5']]);
    expect([rules(recordOf('BUILD', { plan: { startedOn: null } })), rules(recordOf('CHECKIN_PENDING')), rules(recordOf('FLARE'))]).toEqual([[], [], ['D5-5']]);
  });

  test('stops a plan that made things worse', () => {
    const worse = recordOf('BUILD', { responses: { pain: [1, 2, 3].map((ago) => painDay(day - 4 + ago, 9)) } });
    expect(brings(worse)).toEqual(['D5-1', 'WORSENED_REVIEW because D5-1']);
  });
});

describe('a phase', () => {
  const settle = (since: number, verdicts: Known['verdicts'] = {}) => events(recordOf('SETTLE', { verdicts }, { phase: 'SETTLE', phaseSince: dayAt(day - since) }));
  const up = ['PHASE_UP because settled'];
  const quietly = ['PHASE_UP because settled-without-green'];

  test('SETTLE becomes BUILD after seven days with something that helped and no stop', () => {
    expect([settle(6, { everGreen: true }), settle(7, { everGreen: true }), settle(7)]).toEqual([[], up, []]);
    expect([8, 7, 6].map((ago) => settle(7, { everGreen: true, lastStopOn: dayAt(day - ago) }))).toEqual([up, [], []]);
  });

  test('or after fourteen days in which nothing was bad', () => {
    expect([settle(13), settle(14)]).toEqual([[], quietly]);
    expect([13, 14].map((ago) => settle(14, { lastBadOn: dayAt(day - ago) }))).toEqual([[], quietly]);
    expect(events(recordOf('BUILD', { verdicts: { everGreen: true } }, { phaseSince: dayAt(day - 20) }))).toEqual([]);
  });

  test('a flare ends after seven days, or when two days in a row are within a point of what was usual', () => {
    const flare = (since: number, ...pains: readonly (readonly [ago: number, latest: Pain])[]) =>
      events(recordOf('FLARE', { responses: { pain: pains.map(([ago, latest]) => painDay(day - ago, latest)) } }, { phase: 'FLARE', phaseSince: dayAt(day - since) }));
    const usual = [[13, 4], [12, 4], [11, 4]] as const;
    expect([flare(6, [1, 9]), flare(7, [1, 9])]).toEqual([[], ['FLARE_OFF because flare-seven-days']]);
    const eased = ['FLARE_OFF because flare-eased'];
    expect([flare(5, [1, 5], [0, 5]), flare(5, [1, 6], [0, 5]), flare(5, [1, 5], [0, 6]), flare(5, [0, 5])]).toEqual([eased, [], [], []]);
    expect([flare(5, [2, 5], [1, 5]), flare(5, [3, 5], [2, 5]), flare(1, [1, 5], [0, 5]), flare(0, [1, 5], [0, 5])]).toEqual([eased, [], eased, []]);
    expect(flare(5, ...usual, [1, 5], [0, 5])).toEqual(eased);
  });
});

describe('the plan of a new day', () => {
  test('gives way where a restriction closes a rung', () => {
    const refitted = (known: Known, state: EpisodeState = 'BUILD') => brings(recordOf(state, known)).filter((line) => line.startsWith('plan'));
    expect(refitted({})).toEqual([]);
    expect(refitted({ screening: { restrictions: ['R_FLOOR'] } })).toEqual(['plan: EX4 restricted EX4-0B by load-tags']);
    expect(refitted({ screening: { restrictions: ['R_EXTBLOCK'] } })).toEqual(['plan: EX5 restricted - by load-tags, EX4 restricted - by load-tags, EX1 replaced EX1-0 by two-items']);
    expect(refitted({ screening: { restrictions: ['R_FLOOR'] } }, 'CHECKIN_PENDING')).toEqual([]);
  });
});

describe('the answers before a session', () => {
  const before = (painNow: Pain, more: object = {}): CareFact => ({ fact: 'checkin-answered', checkin: 'before', painNow, redFlag: false, unwell: false, flare: false, ...more }) as CareFact;
  const follows = (fact: CareFact, state: EpisodeState = 'BUILD', known: Known = {}) => saidOf(happen(catalogue, recordOf(state, known), fact, noon).facts).slice(1);

  test('begin a flare two points above what is usual, or when the person says so', () => {
    expect([follows(before(5)), follows(before(6)), follows(before(2, { flare: true }))]).toEqual([['D0-7'], ['FLARE_ON because pain-above-usual', 'D0-6'], ['FLARE_ON because person', 'D0-6']]);
    expect((['SETTLE', 'BUILD', 'MAINTAIN'] as const).map((state) => follows(before(6), state)[0])).toEqual(Array.from({ length: 3 }, () => 'FLARE_ON because pain-above-usual'));
    expect(follows(before(6), 'FLARE')).toEqual(['D0-7']);
    expect(follows(before(9), 'BUILD', { care: { baseline: null } })).toEqual(['D0-3']);
  });

  test('open the screen on something new or an illness', () => {
    expect([follows(before(4, { redFlag: true })), follows(before(4, { unwell: true }))]).toEqual([['D0-1', 'RED_FLAG because D0-1'], ['D0-2', 'RED_FLAG because D0-2']]);
  });

  test('stop the plan when very high pain was refused on two days', () => {
    const high = (...advised: readonly number[]): Known => ({ responses: { pain: [painDay(day - 1, 9)] }, verdicts: { highPainAdvice: advised.map((ago) => dayAt(day - ago)) } });
    expect(follows(before(10), 'FLARE', high())).toEqual(['D0-8']);
    expect(follows(before(10), 'FLARE', high(0))).toEqual(['D0-8']);
    expect(follows(before(10), 'FLARE', high(1))).toEqual(['D0-8', 'WORSENED_REVIEW because D0-8']);
  });
});

describe('what the episode keeps of a fact', () => {
  const after = (fact: object, state: EpisodeState, known: Known = {}, episode: Partial<Episode> = {}) => apply(recordOf(state, known, episode), fact as CareFact, noon).care;
  const screen = (scope: 'full' | 'card', tier: string, mainArea = 'low_back') =>
    ({ fact: 'screen-completed', screening: 'SCR', scope, tier, form: { age: 40, mainArea, answers: {}, clearances: {}, safeFloorTransfer: false }, answered: [], because: [], restrictions: [], deferred: [], protocolVersion: '1', edition: 'e' });
  const clearance = (kind: string, block: string) => ({ fact: 'clearance-given', kind, block, who: 'Dr. Sato', on: today, questions: [] });
  const fired = (event: string) => ({ fact: 'phase-changed', event, because: 'x', sources: ['OWN'] });

  test('a card that says nothing new leaves it; one that does opens the screen', () => {
    expect(['CLEARED', 'CONDITIONAL', 'SOON'].map((tier) => after(screen('card', tier), 'BUILD').episode.state)).toEqual(['BUILD', 'BUILD', 'BLOCKED_SOON']);
    expect(after(screen('full', 'CLEARED'), 'RESCREEN_DUE').episode.state).toBe('BASELINE');
    expect(after(screen('full', 'CLEARED'), 'BUILD')).toMatchObject({ episode: { state: 'BUILD' }, refused: 1 });
  });

  test('SC3 without pain begins in MAINTAIN, unless there was pain before', () => {
    const none = (baseline: typeof usualBaseline | null, area = 'none') => after(screen('full', 'CLEARED', area), 'SCREENING', { care: { baseline } }, { phase: 'SETTLE' }).episode.phase;
    expect([none(null), none(usualBaseline), none(null, 'low_back')]).toEqual(['MAINTAIN', 'SETTLE', 'SETTLE']);
  });

  test('a block falls to the clearance that names it; a clinician who was seen measures anew', () => {
    const stopped = { block: 'B1', floorTier: 'NEEDS_CLEARANCE' as const };
    expect(after(clearance('seen', 'B1'), 'STOPPED_CONSULT', {}, stopped)).toMatchObject({ episode: { state: 'SCREENING', floorTier: 'CLEARED' }, firstBaseline: null, measuredSince: null });
    expect(after(clearance('seen', 'B2'), 'STOPPED_CONSULT', {}, stopped)).toMatchObject({ episode: { state: 'STOPPED_CONSULT' }, refused: 1, measuredSince: day - 40 });
    expect(after(clearance('granted', 'B1'), 'AWAITING_CLEARANCE', {}, stopped)).toMatchObject({ episode: { state: 'SCREENING' }, measuredSince: day - 40 });
    expect(after(clearance('refused', 'B1'), 'AWAITING_CLEARANCE', {}, stopped).episode.state).toBe('CLOSED');
  });

  test('answers that never came count in a row until one comes', () => {
    expect(after(fired('CHECKIN_EXPIRED'), 'CHECKIN_PENDING', { care: { expiredInARow: 1 } }).expiredInARow).toBe(2);
    expect(after(fired('CHECKIN_OK'), 'CHECKIN_PENDING', { care: { expiredInARow: 1 } }).expiredInARow).toBe(1);
    const answer = (checkin: string) => after({ fact: 'checkin-answered', checkin, session: 'S1' as SessionId, of: today, effect: 'same', newSign: 'none', legStillThere: false, painNow: null, zone: null, blamed: null }, 'CHECKIN_PENDING', { care: { expiredInARow: 1 } }).expiredInARow;
    expect([answer('after30'), answer('morning')]).toEqual([0, 1]);
  });

  test('an event that only a fact of its own may bring is refused, and so is a new episode beside an open one', () => {
    expect(after(fired('CLINICIAN_SEEN'), 'STOPPED_CONSULT')).toMatchObject({ episode: { state: 'STOPPED_CONSULT' }, refused: 1 });
    expect(after({ fact: 'episode-opened' }, 'BUILD')).toMatchObject({ episode: { state: 'BUILD' }, refused: 1 });
    expect(after({ fact: 'episode-opened' }, 'CLOSED', {}, { closedOn: dayAt(day - 30), floorTier: 'SOON', floorFrom: 'act' })).toMatchObject({ episode: { state: 'NEW', floorTier: 'SOON', floorFrom: 'act' }, baseline: null, refused: 0 });
    expect(after({ fact: 'episode-opened' }, 'CLOSED', {}, { closedOn: dayAt(day - 31), floorTier: 'SOON' }).episode.floorTier).toBe('CLEARED');
  });

  test('the first answers measure progress, the latest plan the day', () => {
    const again = { ...usualBaseline, painUsual: 9 as Pain };
    expect(after({ fact: 'baseline-given', baseline: again }, 'BASELINE')).toMatchObject({ baseline: again, firstBaseline: usualBaseline, measuredSince: day - 40, episode: { state: 'BUILD' } });
    expect(after({ fact: 'baseline-given', baseline: again }, 'BASELINE', { care: { firstBaseline: null, measuredSince: null } })).toMatchObject({ firstBaseline: again, measuredSince: day });
  });

  test('pausing, coming back, changing and correcting move it', () => {
    expect([after({ fact: 'pause-set', paused: true }, 'BUILD'), after({ fact: 'pause-set', paused: false }, 'PAUSED'), after({ fact: 'condition-changed' }, 'BUILD')].map(({ episode }) => episode.state)).toEqual(['PAUSED', 'RESCREEN_DUE', 'SCREENING']);
    const end = (how: string) => after({ fact: 'session-ended', session: 'S1', how, painNow: null }, 'IN_SESSION').episode.state;
    expect([end('completed'), end('stopped'), end('abandoned')]).toEqual(['CHECKIN_PENDING', 'CHECKIN_PENDING', 'CHECKIN_PENDING']);
  });
});
