import { describe, expect, test } from 'vitest';
import { episodeStates, type EpisodeState } from '../../protocol/episode.ts';
import { addressOfHash, hasNavigation, homeOf, screenAt, screenNames } from './address.ts';

describe('an address', () => {
  test.each([
    ['', { screen: 'today', part: '' }],
    ['#more', { screen: 'more', part: '' }],
    ['#screening/C1', { screen: 'screening', part: 'C1' }],
    ['#card/C6.CN03', { screen: 'card', part: 'C6.CN03' }],
  ])('%s', (hash, value) => expect(addressOfHash(hash)).toEqual({ ok: true, value }));

  test.each(['#nowhere', '#TODAY', '#screening/C1/RF01', '#__proto__', '#//'])('%s is refused by name', (hash) => {
    expect(addressOfHash(hash)).toEqual({ ok: false, error: { type: 'NoSuchPage', text: hash.slice(1) } });
  });
});

const noExercise: readonly EpisodeState[] = [
  'NEW', 'SCREENING', 'BLOCKED_EMERGENCY', 'BLOCKED_SAME_DAY', 'BLOCKED_SOON', 'AWAITING_CLEARANCE', 'OUT_OF_SCOPE', 'BASELINE', 'STOPPED_CONSULT',
  'RESCREEN_DUE', 'PAUSED', 'CLOSED',
];

describe('which screen is shown', () => {
  test.each(noExercise)('in %s no address leads to exercise', (state) => {
    for (const screen of screenNames) expect(['today', 'session', 'checkin', 'card']).not.toContain(screenAt(state, { screen, part: '' }).screen);
  });
  test.each(episodeStates)('in %s every address leads to a screen that is open there', (state) => {
    for (const screen of screenNames) {
      const at = screenAt(state, { screen, part: '' });
      expect(screenAt(state, at)).toEqual(at);
      expect(screenAt(state, { screen: homeOf[state], part: '' }).screen).toBe(homeOf[state]);
    }
  });
  test.each(['BLOCKED_EMERGENCY', 'BLOCKED_SAME_DAY', 'BLOCKED_SOON', 'STOPPED_CONSULT'] as const)('in %s the answers cannot be given again before a clinician was seen', (state) => {
    expect(screenAt(state, { screen: 'screening', part: '' }).screen).toBe('result');
    expect(screenAt(state, { screen: 'agreed', part: '' }).screen).toBe('result');
    expect(screenAt(state, { screen: 'seen', part: '' }).screen).toBe('seen');
  });
  test('what is kept can be seen, saved and deleted from everywhere', () => {
    for (const state of episodeStates) expect(screenAt(state, { screen: 'data', part: '' }).screen).toBe('data');
  });
});

test('the tabs stay away while questions are asked and when help is needed now', () => {
  expect(hasNavigation('SETTLE', { screen: 'today', part: '' })).toBe(true);
  expect(hasNavigation('SETTLE', { screen: 'session', part: '' })).toBe(false);
  expect(hasNavigation('NEW', { screen: 'screening', part: '' })).toBe(false);
  expect(hasNavigation('BLOCKED_EMERGENCY', { screen: 'result', part: '' })).toBe(false);
  expect(hasNavigation('BLOCKED_SOON', { screen: 'result', part: '' })).toBe(true);
});
