import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../base/day.ts';
import { tiers, type Tier } from './catalogue.ts';
import {
  episodeEvents, episodeStates, isPhase, isScreenValid, maySession, newEpisode, rankOfTier, reopened, screenEventOf, step, worseTier,
  type Episode, type EpisodeEvent, type EpisodeState,
} from './episode.ts';
import { phases, screenValidDays } from './limits.ts';
import { after, everyEpisode, keyOf, today, wayTo, type Edge } from './testing/every-episode.ts';
import { transitionRows, transitions } from './transitions.ts';

const { episodes, edges } = everyEpisode();
const isBlocked = ({ state }: Episode): boolean => state.startsWith('BLOCKED_') || state === 'STOPPED_CONSULT';
const exercises: readonly EpisodeState[] = [...phases, 'IN_SESSION', 'BASELINE'];
const told = ({ from, move, to }: Edge): string => `${from.state} ${move} ${to.state} (floor ${from.floorTier} ${to.floorTier})`;
const lowers = ['CLINICIAN_SEEN', 'CLEARANCE_GRANTED', 'CORRECT_ANSWER'] as const;
const stepped = (episode: Episode, ...events: readonly EpisodeEvent[]): Episode => events.reduce((now, event) => {
  const next = step(now, event, today, 'cause');
  if (!next.ok) throw new Error(`${now.state} refuses ${event}`);
  return next.value;
}, episode);

test('the model has a few hundred episodes, and every state and every event among them', () => {
  expect(episodes.length).toBeGreaterThan(150);
  expect(new Set(episodes.map(({ state }) => state))).toEqual(new Set(episodeStates));
  expect(new Set(edges.map(({ move }) => move))).toEqual(new Set([...episodeEvents, 'OPEN']));
});

describe('in every reachable episode', () => {
  test('INV01 a session starts only on a screen that clears, is valid, and with no floor', () => {
    const starts = edges.filter(({ to }) => to.state === 'IN_SESSION');
    expect(starts.length).toBeGreaterThan(0);
    expect(starts.filter(({ from, to }) =>
      !isScreenValid(from, today) || rankOfTier(to.tier) > rankOfTier('CONDITIONAL') || to.floorTier !== 'CLEARED' || to.screenedOn === null).map(told)).toEqual([]);
    expect(episodes.filter((episode) => isPhase(episode.state) && !maySession(episode, today)).map(({ state }) => state)).toEqual([]);
  });

  test('INV05 a red flag is heard wherever a plan is shown or paused, and leads to the screen alone', () => {
    const shows: readonly EpisodeState[] = [
      ...phases, 'IN_SESSION', 'CHECKIN_PENDING', 'BASELINE', 'PAUSED', 'AWAITING_CLEARANCE', 'STOPPED_CONSULT', 'RESCREEN_DUE', 'BLOCKED_SAME_DAY', 'BLOCKED_SOON',
    ];
    const heard = edges.filter(({ move }) => move === 'RED_FLAG');
    expect(new Set(heard.map(({ from }) => from.state))).toEqual(new Set(shows));
    expect(heard.filter(({ to }) => to.state !== 'SCREENING').map(told)).toEqual([]);
  });

  test('INV06 no way leads from a block or a stop to a session without a clinician, by closing and opening neither', () => {
    const blocked = episodes.filter(isBlocked);
    expect(blocked.length).toBeGreaterThan(15);
    const around = blocked.map((from) => wayTo(from, ({ state }) => state === 'IN_SESSION', ['CLINICIAN_SEEN', 'CLEARANCE_GRANTED']));
    expect(around.filter((way) => way !== null)).toEqual([]);
  });

  test('INV06 even with a clinician a full new screen lies between', () => {
    const straight = edges.filter(({ from, to }) => (isBlocked(from) || from.state === 'AWAITING_CLEARANCE') && exercises.includes(to.state));
    expect(straight.map(told)).toEqual([]);
    const unscreened = episodes.filter(isBlocked).map((from) => wayTo(from, ({ state }) => state === 'IN_SESSION', ['SCREEN_CLEARED', 'SCREEN_CONDITIONAL']));
    expect(unscreened.filter((way) => way !== null)).toEqual([]);
  });

  test('INV07 floorTier falls only when a clinician was seen or agreed, or a tap is mended that the screen alone had raised', () => {
    const falls = edges.filter(({ from, to, move }) => rankOfTier(to.floorTier) < rankOfTier(from.floorTier) && !(move === 'OPEN'));
    expect(falls.length).toBeGreaterThan(0);
    expect(falls.filter(({ move }) => !(lowers as readonly string[]).includes(move)).map(told)).toEqual([]);
    expect(falls.filter(({ move, from }) => move === 'CORRECT_ANSWER' && from.floorFrom !== 'screen').map(told)).toEqual([]);
    expect(falls.filter(({ to }) => to.state !== 'SCREENING').map(told)).toEqual([]);
  });

  test('INV08 closing and opening again keeps the floor and whatever it came from', () => {
    const opened = edges.filter(({ move }) => move === 'OPEN');
    expect(opened.some(({ from }) => from.floorTier === 'EMERGENCY')).toBe(true);
    expect(opened.filter(({ from, to }) => from.floorTier !== to.floorTier || from.floorFrom !== to.floorFrom || to.state !== 'NEW').map(told)).toEqual([]);
  });

  test('nobody is stuck: a way leads to a session, and every state but the closed one can be closed', () => {
    const stuck = episodes.filter((from) => wayTo(from, ({ state }) => state === 'IN_SESSION') === null);
    expect(stuck.map(({ state }) => state)).toEqual([]);
    expect(episodeStates.filter((state) => state !== 'CLOSED' && transitions[state]?.CLOSE !== 'CLOSED')).toEqual([]);
    expect(transitions.CLOSED).toBeUndefined();
  });

  test('whoever waits for a clinician, is stopped, asked again or out of scope has no screen that counts', () => {
    const without: readonly EpisodeState[] = ['SCREENING', 'RESCREEN_DUE', 'STOPPED_CONSULT', 'OUT_OF_SCOPE'];
    expect(episodes.filter((episode) => (without.includes(episode.state) || episode.state.startsWith('BLOCKED_') || episode.state === 'AWAITING_CLEARANCE') &&
      maySession(episode, today)).map(({ state }) => state)).toEqual([]);
    expect(episodes.filter(({ state, screenedOn }) => without.includes(state) && screenedOn !== null).map(({ state }) => state)).toEqual([]);
  });

  test('a block has a name as long as there is a floor, and none without', () => {
    expect(episodes.filter(({ floorTier, block }) => (floorTier === 'CLEARED') !== (block === null)).map(keyOf)).toEqual([]);
    expect(episodes.filter(({ floorTier, floorFrom }) => (floorTier === 'CLEARED') !== (floorFrom === 'none')).map(keyOf)).toEqual([]);
  });

  test('a floor is at least what blocks', () => {
    const least: Readonly<Partial<Record<EpisodeState, Tier>>> = {
      BLOCKED_EMERGENCY: 'EMERGENCY', BLOCKED_SAME_DAY: 'SAME_DAY', BLOCKED_SOON: 'SOON', STOPPED_CONSULT: 'NEEDS_CLEARANCE', AWAITING_CLEARANCE: 'NEEDS_CLEARANCE',
    };
    expect(episodes.filter(({ state, floorTier }) => rankOfTier(floorTier) < rankOfTier(least[state] ?? 'CLEARED')).map(keyOf)).toEqual([]);
  });
});

describe('a step', () => {
  test('that no row lists is refused and changes nothing', () => {
    const listed = new Set(transitionRows.flatMap(({ from, on }) => from.map((state) => `${state} ${on}`)));
    const wrong = episodes.flatMap((from) => episodeEvents.filter((event) => !listed.has(`${from.state} ${event}`) && after(from, event) !== null));
    expect(wrong).toEqual([]);
    expect(listed.size).toBe(104);
    expect(step(newEpisode, 'SESSION_START', today, 'x')).toEqual({ ok: false, error: { type: 'EventNotAllowed', state: 'NEW', event: 'SESSION_START' } });
  });

  test('of the screen never gives less than the floor', () => {
    const answers = edges.filter(({ from, move }) => from.state === 'SCREENING' && move.startsWith('SCREEN_') && move !== 'SCREEN_OUT_OF_SCOPE');
    const said = (move: string): Tier => move.slice('SCREEN_'.length) as Tier;
    expect(answers.filter(({ from, move, to }) => to.tier !== worseTier(said(move), from.floorTier)).map(told)).toEqual([]);
    expect(tiers.map(screenEventOf)).toEqual(tiers.map((tier) => `SCREEN_${tier}`));
  });

  test('comes back to the phase it left', () => {
    const cleared = stepped(newEpisode, 'START', 'SCREEN_CLEARED', 'BASELINE_DONE');
    expect(cleared).toMatchObject({ state: 'SETTLE', phase: 'SETTLE', phaseSince: today, screenedOn: today });
    const built = stepped(cleared, 'PHASE_UP', 'SESSION_START', 'SESSION_COMPLETE', 'CHECKIN_OK');
    expect(built).toMatchObject({ state: 'BUILD', phase: 'BUILD' });
    expect(stepped(built, 'RESCREEN_TIMER', 'START', 'SCREEN_CLEARED', 'BASELINE_DONE').state).toBe('BUILD');
  });

  test('keeps the day since which a phase runs, until another begins', () => {
    const settle = stepped(newEpisode, 'START', 'SCREEN_CLEARED', 'BASELINE_DONE');
    const later = addDays(today, 3);
    const session = ['SESSION_START', 'SESSION_COMPLETE', 'CHECKIN_OK'] as const;
    const back = session.reduce((now, event) => after(now, event, later)!, settle);
    expect(back.phaseSince).toBe(today);
    expect(after(back, 'PHASE_UP', later)!.phaseSince).toBe(later);
  });

  test('names the block by its cause, and keeps the name until it is lifted', () => {
    const blocked = step(stepped(newEpisode, 'START'), 'SCREEN_SOON', today, 'screening-7');
    expect(blocked.ok && blocked.value.block).toBe('screening-7');
    expect(blocked.ok && stepped(blocked.value, 'RED_FLAG').block).toBe('screening-7');
    expect(blocked.ok && stepped(blocked.value, 'CLINICIAN_SEEN').block).toBe(null);
  });
});

describe('a screen', () => {
  const inPhase = (phase: Episode['phase'], state: EpisodeState = phase): Episode => ({ ...newEpisode, state, phase, screenedOn: today });

  test.each(Object.entries(screenValidDays))('INV01 in %s is valid for %i days and not for one more', (state, days) => {
    const episode = isPhase(state as EpisodeState) ? inPhase(state as Episode['phase']) : inPhase('MAINTAIN', state as EpisodeState);
    expect([days, days + 1].map((n) => isScreenValid(episode, addDays(today, n)))).toEqual([true, false]);
    expect([-days, -days - 1].map((n) => isScreenValid(episode, addDays(today, n)))).toEqual([true, false]);
  });

  test('INV01 that has expired starts no session', () => {
    for (const phase of phases) {
      const days = screenValidDays[phase];
      expect(step(inPhase(phase), 'SESSION_START', addDays(today, days), 'x').ok, phase).toBe(true);
      expect(step(inPhase(phase), 'SESSION_START', addDays(today, days + 1), 'x').ok, phase).toBe(false);
    }
    expect(isScreenValid({ ...inPhase('SETTLE'), screenedOn: null }, today)).toBe(false);
  });
});

describe('INV08 a closed episode', () => {
  const closed: Episode = { ...newEpisode, state: 'CLOSED', phase: 'BUILD', tier: 'SOON', floorTier: 'SOON', floorFrom: 'act', block: 'b', closedOn: today };
  const floorAfter = (days: number): Tier => reopened(closed, (today + days) as Day).floorTier;

  test('gives its floor to the next one for 30 days', () => {
    expect([0, 29, 30, 31].map(floorAfter)).toEqual(['SOON', 'SOON', 'SOON', 'CLEARED']);
    expect(reopened(closed, today)).toEqual({ ...newEpisode, floorTier: 'SOON', floorFrom: 'act', block: 'b' });
  });

  test('keeps it when the clock went back', () => expect(floorAfter(-400)).toBe('SOON'));
  test('of which the day is not known gives none', () => expect(reopened({ ...closed, closedOn: null }, today)).toEqual(newEpisode));
});
