import { describe, expect, test } from 'vitest';
import { episodeEvents, rankOfTier, type FiredEvent } from '../episode.ts';
import type { Baseline, CareFact, ScreeningFact } from '../fact.ts';
import { noonOf } from '../testing/entry.ts';
import { applyEpisode, emptyEpisodeArea, type EpisodeArea } from './episode.ts';

type Screened = Extract<ScreeningFact, { fact: 'screen-completed' }>;
const screened = (tier: Screened['tier'], more: Partial<Screened> = {}, mainArea: Screened['form']['mainArea'] = 'low_back'): Screened => ({
  fact: 'screen-completed', screening: 'screening-1' as never, scope: 'full', answered: [], tier, because: [], restrictions: [], deferred: [],
  form: { age: 40, mainArea, answers: {}, clearances: {}, safeFloorTransfer: false }, protocolVersion: '1', edition: 'e', ...more,
});
const baseline: Baseline = {
  painNow: 4, painUsual: 3, zone: 1, side: 'middle', duration: 'acute_subacute', worseWith: 'both', wakeMinute: 400, sleepMinute: 1300, times: [], weekdays: [],
};
const given: CareFact = { fact: 'baseline-given', baseline };
const fired = (event: (typeof episodeEvents)[number]): CareFact => ({ fact: 'phase-changed', event: event as FiredEvent, because: 'test', sources: ['OWN'] });
const seen = (block: string, kind: 'seen' | 'granted' | 'refused' = 'seen'): CareFact => ({ fact: 'clearance-given', kind, block, who: 'Dr. Abara', on: 100 as never, questions: [] });
const after = (...facts: readonly CareFact[]): EpisodeArea => facts.reduce((area, fact) => applyEpisode(area, fact, noonOf(100)), emptyEpisodeArea);
const stateOf = (...facts: readonly CareFact[]): string => after(...facts).episode.state;

describe('a completed screen', () => {
  test('opens the episode and settles it by its tier', () => {
    expect(stateOf(screened('CLEARED'))).toBe('BASELINE');
    expect(stateOf(screened('SOON'))).toBe('BLOCKED_SOON');
    expect(stateOf(screened('OUT_OF_SCOPE'))).toBe('OUT_OF_SCOPE');
    expect(after(screened('EMERGENCY')).episode).toMatchObject({ state: 'BLOCKED_EMERGENCY', block: 'screening-1', floorTier: 'EMERGENCY' });
  });

  test('SC3 without a main area leads to MAINTAIN, once only', () => {
    expect(stateOf(screened('CLEARED', {}, 'none'), given)).toBe('MAINTAIN');
    expect(stateOf(screened('CLEARED'), given)).toBe('SETTLE');
    expect(stateOf(screened('CLEARED'), given, fired('RESCREEN_TIMER'), screened('CLEARED', {}, 'none'), given)).toBe('SETTLE');
  });

  test('of a later card changes nothing unless it blocks', () => {
    const settled = [screened('CLEARED'), given] as const;
    expect(after(...settled, screened('CONDITIONAL', { scope: 'card' }))).toEqual(after(...settled));
    expect(after(...settled, screened('CLEARED', { scope: 'card' }))).toEqual(after(...settled));
    expect(stateOf(...settled, screened('SAME_DAY', { scope: 'card' }))).toBe('BLOCKED_SAME_DAY');
    expect(stateOf(...settled, screened('NEEDS_CLEARANCE', { scope: 'card' }))).toBe('AWAITING_CLEARANCE');
  });

  test('in the middle of a phase, unasked, is refused and counted', () => {
    const area = after(screened('CLEARED'), given, screened('CLEARED'));
    expect([area.episode.state, area.refused]).toEqual(['SETTLE', 1]);
  });
});

describe('a clearance', () => {
  test('INV07 lifts the block that it names, into a new screen', () => {
    expect(after(screened('SOON'), seen('screening-1')).episode).toMatchObject({ state: 'SCREENING', floorTier: 'CLEARED', block: null });
    expect(stateOf(screened('NEEDS_CLEARANCE'), seen('screening-1', 'granted'))).toBe('SCREENING');
    expect(stateOf(screened('NEEDS_CLEARANCE'), seen('screening-1', 'refused'))).toBe('CLOSED');
  });

  test('INV07 lifts no other', () => {
    const area = after(screened('SOON'), seen('screening-0'));
    expect([area.episode.state, area.episode.floorTier, area.refused]).toEqual(['BLOCKED_SOON', 'SOON', 1]);
  });

  test('INV07 is the only fact that lifts a block: no event that is merely reported lowers the floor', () => {
    const blocked = [[screened('EMERGENCY')], [screened('SOON')], [screened('CLEARED'), given, fired('WORSENED_REVIEW')]];
    const lowered = blocked.flatMap((facts) => episodeEvents.filter((event) =>
      rankOfTier(after(...facts, fired(event)).episode.floorTier) < rankOfTier(after(...facts).episode.floorTier)));
    expect(lowered).toEqual([]);
  });
});

describe('the first answers', () => {
  test('are kept as the first for good, and as the latest', () => {
    const later: CareFact = { fact: 'baseline-given', baseline: { ...baseline, painNow: 7 } };
    const area = after(screened('CLEARED'), given, fired('RESCREEN_TIMER'), screened('CLEARED'), later);
    expect([area.firstBaseline?.painNow, area.baseline?.painNow, area.episode.state]).toEqual([4, 7, 'SETTLE']);
  });
});

describe('an episode', () => {
  const inSession = [screened('CLEARED'), given,
    { fact: 'session-started', session: 's' as never, slot: 0, exercises: [], light: false, painNow: 3, script: 'x', edition: 'e' } satisfies CareFact] as const;
  const ended = (how: 'completed' | 'stopped' | 'abandoned'): CareFact => ({ fact: 'session-ended', session: 's' as never, how, painNow: null });
  const answered: CareFact = { fact: 'checkin-answered', checkin: 'after30', session: 's' as never, effect: 'same', newSign: 'none', painNow: 3, blamed: null };

  test('goes through a session and waits for its answer, however it ended', () => {
    expect(stateOf(...inSession)).toBe('IN_SESSION');
    for (const how of ['completed', 'stopped', 'abandoned'] as const) expect(stateOf(...inSession, ended(how))).toBe('CHECKIN_PENDING');
  });

  test('counts the answers that never came, in a row', () => {
    const twice = [...inSession, ended('completed'), fired('CHECKIN_EXPIRED'), inSession[2], ended('completed'), fired('CHECKIN_EXPIRED')];
    expect(after(...twice).expiredInARow).toBe(2);
    expect(after(...twice, inSession[2], ended('completed'), answered).expiredInARow).toBe(0);
  });

  test('pauses, and is screened again before it goes on', () => {
    const paused: CareFact = { fact: 'pause-set', paused: true };
    expect(stateOf(screened('CLEARED'), given, paused)).toBe('PAUSED');
    expect(stateOf(screened('CLEARED'), given, paused, { fact: 'pause-set', paused: false })).toBe('RESCREEN_DUE');
  });

  test('is screened again when a condition changes, and when a mistaken tap is mended', () => {
    expect(stateOf(screened('CLEARED'), given, { fact: 'condition-changed', what: null })).toBe('SCREENING');
    expect(stateOf(screened('NEEDS_CLEARANCE'), { fact: 'answer-corrected' })).toBe('SCREENING');
    expect(stateOf(screened('SOON'), { fact: 'answer-corrected' })).toBe('BLOCKED_SOON');
  });

  test('INV08 opens anew only when it was closed, with its floor and nothing else', () => {
    const opened: CareFact = { fact: 'episode-opened' };
    expect(after(screened('CLEARED'), given, opened)).toMatchObject({ refused: 1, episode: { state: 'SETTLE' } });
    expect(after(screened('SOON'), fired('CLOSE'), opened)).toMatchObject({ refused: 0, baseline: null, episode: { state: 'NEW', floorTier: 'SOON' } });
    expect(stateOf(screened('SOON'), fired('CLOSE'), opened, screened('CLEARED'))).toBe('BLOCKED_SOON');
  });
});
