import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Baseline } from '../src/protocol/fact.ts';
import { presentations } from './living-people.ts';
import * as laws from './wandering-laws.ts';
import { Wanderer, wanderings, type Act, type Told } from './wandering.ts';

const atHome = (...minutes: readonly number[]): Baseline['times'] => minutes.map((minuteOfDay) => ({ minuteOfDay, home: true }));
const times: readonly Baseline['times'][] = [
  atHome(480, 1140), atHome(420, 600, 780, 960, 1200), atHome(540, 720), atHome(1330, 400, 900), [{ minuteOfDay: 485, home: false }, { minuteOfDay: 1000, home: true }],
];

interface Life { readonly name: string; readonly wanderer: Wanderer; readonly live: () => Wanderer }
const scripts = new Map();

/** A seeded crowd: the same people, weeks and clocks each time. */
const crowd = (clocks: boolean, size: number, seed: number): readonly Life[] =>
  fc.sample(fc.tuple(fc.constantFrom(...Object.entries(presentations)), fc.constantFrom(...times), wanderings(clocks)), { numRuns: size, seed })
    .map(([[name, who], slots, acts]: readonly [readonly [string, (typeof presentations)[string]], Baseline['times'], readonly Act[]]) => {
      const live = (): Wanderer => new Wanderer(who, slots, scripts).live(acts);
      return { name, wanderer: live(), live };
    });

const steady = crowd(false, 260, 11);
const adrift = crowd(true, 260, 12);
const everyone = [...steady, ...adrift];
const broken = (law: laws.Law): readonly string[] => everyone.flatMap(({ name, wanderer }) => law(wanderer).map((what) => `${name}: ${what}`)).slice(0, 12);
const count = (lives: readonly Life[], is: (told: Told) => boolean): number => lives.reduce((sum, { wanderer }) => sum + wanderer.told.filter(is).length, 0);

describe.each([['with a clock that runs', steady], ['with a clock that jumps and a person who travels', adrift]] as const)('the crowd %s', (_, lives) => {
  test('does a thousand sessions, grows, comes back after two weeks and is stopped: there is something to get wrong', () => {
    const changes = (kind: string): number => count(lives, ({ fact }) => fact.fact === 'plan-made' && fact.changes.some((change) => change.kind === kind));
    expect(lives.reduce((sum, { wanderer }) => sum + wanderer.done.length, 0)).toBeGreaterThan(1000);
    expect(changes('level-up')).toBeGreaterThan(25);
    expect(changes('joined')).toBeGreaterThan(25);
    expect(changes('removed')).toBeGreaterThan(25);
    expect(count(lives, ({ fact }) => fact.fact === 'phase-changed' && fact.event === 'LAPSE_14D')).toBeGreaterThan(50);
    expect(count(lives, ({ fact }) => fact.fact === 'told' && fact.verdict.action === 'STOP_ALL_CONSULT')).toBeGreaterThan(15);
    expect(count(lives, ({ fact }) => fact.fact === 'told' && fact.verdict.action === 'ESCALATE')).toBeGreaterThan(5);
    expect(lives.reduce((sum, { wanderer }) => sum + wanderer.done.filter(({ planned }) => planned.light).length, 0)).toBeGreaterThan(100);
    expect(lives.reduce((sum, { wanderer }) => sum + wanderer.offered.filter(({ action }) => action.startsWith('OFFER')).length, 0)).toBeGreaterThan(50);
  });
});

describe('whatever people do, and whatever their clocks show', () => {
  test('INV01 a session starts only in a phase, on a screen that clears', () => expect(broken(laws.startsOnlyWhenCleared)).toEqual([]));
  test('INV09 nothing is done that an active restriction forbids', () => expect(broken(laws.doesNothingForbidden)).toEqual([]));
  test('INV11 a restriction goes only with a new screen', () => expect(broken(laws.losesNoRestriction)).toEqual([]));
  test('INV12 no dose is above the article', () => expect(broken(laws.keepsToTheArticle)).toEqual([]));
  test('INV15 one thing grows in 48 hours', () => expect(broken(laws.growsSlowly)).toEqual([]));
  test('INV16 a dose grows on three GREEN days in a row', () => expect(broken(laws.growsOnGreen)).toEqual([]));
  test('INV18 what a leg symptom took out stays out, and its direction rests', () => expect(broken(laws.doesNothingRemoved)).toEqual([]));
  test('INV19 weakness after a session leads to the screen', () => expect(broken(laws.screensAfterWeakness)).toEqual([]));
  test('INV23 sessions are three hours apart and no more than the phase allows', () => expect(broken(laws.keepsSessionsApart)).toEqual([]));
  test('INV23 the press-up is six hours apart and twice a day at most', () => expect(broken(laws.keepsCobraApart)).toEqual([]));
  test('INV23 nothing happens in quiet hours', () => expect(broken(laws.sleepsAtNight)).toEqual([]));
  test('INV23 six breaks a day are enough', () => expect(broken(laws.takesFewBreaks)).toEqual([]));
  test('INV25 a dose grows by a morning answer alone: no pause, gap, clock or second sending raises it', () => expect(broken(laws.growsByAnswersAlone)).toEqual([]));
  test('INV25 after two weeks away a person comes back one rung lower', () => expect(broken(laws.comesBackLower)).toEqual([]));
  test('INV33 a bad week stops the plan', () => expect(broken(laws.stopsAfterBadWeek)).toEqual([]));
  test('INV34 a second leg event stops the plan', () => expect(broken(laws.stopsAfterLegEvents)).toEqual([]));
  test('INV34 no verdict that stops is passed over', () => expect(broken(laws.actsOnEveryStop)).toEqual([]));
  test('INV35 whoever is cleared has two things to do', () => expect(broken(laws.keepsTwoItems)).toEqual([]));
  test('INV36 a session stays within its minutes, with one way down to the floor', () => expect(broken(laws.staysWithinMinutes)).toEqual([]));
});

describe('INV22 the same life', () => {
  test('gives the same facts, byte for byte', () => {
    const differs = everyone.filter((_, n) => n % 8 === 0).filter(({ wanderer, live }) =>
      JSON.stringify(live().told.map(({ fact }) => fact)) !== JSON.stringify(wanderer.told.map(({ fact }) => fact)));
    expect(differs.map(({ name }) => name)).toEqual([]);
  });
});
