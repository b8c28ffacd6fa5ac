import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Baseline } from '../src/protocol/fact.ts';
import { presentations } from './living-people.ts';
import * as laws from './wandering-laws.ts';
import { Wanderer, wanderings, type Act } from './wandering.ts';

const daysOf = (...minutes: readonly number[]): Baseline['times'] => minutes.map((minuteOfDay) => ({ minuteOfDay, home: true }));
const times: readonly Baseline['times'][] = [
  daysOf(480, 1140), daysOf(420, 600, 780, 960, 1200), daysOf(540, 720), daysOf(1330, 400, 900), [{ minuteOfDay: 485, home: false }, { minuteOfDay: 1000, home: true }],
];

const scripts = new Map();
interface Life { readonly name: string; readonly wanderer: Wanderer; readonly acts: readonly Act[] }

/** A seeded crowd: the same people, the same weeks and the same clocks each time. */
const crowd = (clocks: boolean, size: number, seed: number): readonly Life[] =>
  fc.sample(fc.tuple(fc.constantFrom(...Object.entries(presentations)), fc.constantFrom(...times), wanderings(clocks)), { numRuns: size, seed })
    .map(([[name, who], slots, acts]) => ({ name, wanderer: new Wanderer(who, slots, scripts).live(acts), acts }));

const steady = crowd(false, 300, 11);
const adrift = crowd(true, 300, 12);
const all = [...steady, ...adrift];
const broken = (lives: readonly Life[], law: laws.Law): readonly string[] => lives.flatMap(({ name, wanderer }) => law(wanderer).map((what) => `${name}: ${what}`)).slice(0, 12);

test('the crowd does sessions, grows, is stopped and is screened again', () => {
  const count = (lives: readonly Life[], is: (told: Wanderer['told'][number]) => boolean): number => lives.reduce((sum, { wanderer }) => sum + wanderer.told.filter(is).length, 0);
  console.log([steady, adrift].map((lives) => [
    lives.reduce((s, l) => s + l.wanderer.done.length, 0),
    count(lives, ({ fact }) => fact.fact === 'plan-made' && fact.changes.some(({ kind }) => kind === 'level-up')),
    count(lives, ({ fact }) => fact.fact === 'plan-made' && fact.changes.some(({ kind }) => kind === 'joined')),
    count(lives, ({ fact }) => fact.fact === 'screen-completed'),
    count(lives, ({ fact }) => fact.fact === 'phase-changed' && fact.event === 'LAPSE_14D'),
    count(lives, ({ record, before }) => record.care.episode.state === 'STOPPED_CONSULT' && before.care.episode.state !== 'STOPPED_CONSULT'),
    lives.reduce((s, l) => s + l.wanderer.done.filter(({ planned }) => planned.light).length, 0),
    lives.reduce((s, l) => s + l.wanderer.offered.filter(({ action }) => action.startsWith('OFFER')).length, 0),
  ]));
});

describe.each(Object.entries(laws))('%s', (_, law) => {
  test('all', () => expect(broken(all, law as laws.Law)).toEqual([]));
});
