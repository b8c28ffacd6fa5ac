import { describe, expect, test } from 'vitest';
import { isStopped, live, type Presentation } from './living.ts';
import { patterns, presentations } from './living-people.ts';
import { Witness } from './witness.ts';

const days = 28;
const calmPatterns = ['better', 'same', 'neverAnswers', 'mixed', 'oneBadDay'];

interface Lived { readonly name: string; readonly witness: Witness; readonly stopped: boolean; readonly phase: string }

const lifeOf = (person: string, who: Presentation, name: string): Lived => {
  const witness = new Witness(who, `${person}/${name}`, name !== 'neverAnswers');
  const end = live(who, patterns[name]!, days, witness);
  return { name: `${person}/${name}`, witness, stopped: isStopped(end), phase: end.record.care.episode.phase };
};

/** By pattern, everybody who lived it for four weeks. */
const lives: Readonly<Record<string, readonly Lived[]>> = Object.fromEntries(Object.keys(patterns).map((name) =>
  [name, Object.entries(presentations).map(([person, who]) => lifeOf(person, who, name))]));
const everyLife = Object.values(lives).flat();
const of = (...names: readonly string[]): readonly Lived[] => names.flatMap((name) => lives[name] ?? []);
const namesOf = (found: readonly Lived[]): readonly string[] => found.map(({ name }) => name);
const complaints = (invariant: string): readonly string[] => everyLife.flatMap(({ witness }) => witness.complaints.filter((text) => text.startsWith(invariant)));

test('19 people live 10 patterns, and something grows, joins and stops on the way', () => {
  expect([Object.keys(presentations).length, Object.keys(patterns).length, everyLife.length]).toEqual([19, 10, 190]);
  const sum = (count: (witness: Witness) => number): number => everyLife.reduce((total, { witness }) => total + count(witness), 0);
  expect(sum(({ levelUps }) => levelUps)).toBeGreaterThan(250);
  expect(sum(({ joins }) => joins)).toBeGreaterThan(50);
  expect(sum(({ sessions }) => sessions)).toBeGreaterThan(4000);
  expect(everyLife.filter(({ stopped }) => stopped)).toHaveLength(5 * 19);
});

describe('on every day of four weeks', () => {
  test('INV09 nothing is done that an active restriction forbids', () => expect(complaints('INV09')).toEqual([]));
  test('INV15 one level up in 48 hours, after enough days on the rung, after the morning, on no day on which something was worse', () =>
    expect(complaints('INV15')).toEqual([]));
  test('INV16 a level up has three GREEN days in a row behind it', () => expect(complaints('INV16')).toEqual([]));
  test('INV35 two items at least are in the plan, and something to do on every day that is no day of rest', () => expect(complaints('INV35')).toEqual([]));
  test('INV36 the minutes of a session and of a day stay within the phase', () => expect(complaints('INV36')).toEqual([]));
  test('INV37 a person gets down to the floor no more often than the phase and the age allow', () => expect(complaints('INV37')).toEqual([]));
  test('INV41 what waits for a clinician is never planned by rule', () => expect(complaints('INV41')).toEqual([]));
  test('INV42 disc or leg: no end of range in the first week; nobody does downward dog before day 21', () => expect(complaints('INV42')).toEqual([]));
});

describe('what is worse', () => {
  test('INV33 three bad sessions or two days of rest stop the plan within four days', () => {
    const worse = of('worseAfter30', 'worseNextMorning', 'worseDuring');
    expect(namesOf(worse.filter(({ stopped, witness }) => !stopped || witness.stoppedOn > 4))).toEqual([]);
  });

  test('INV34 the second leg event stops the plan', () => {
    const leg = of('downTheLeg', 'tingling');
    expect(namesOf(leg.filter(({ stopped, witness }) => !stopped || witness.legEvents < 1 || witness.legEvents > 2))).toEqual([]);
  });
});

describe('what is not', () => {
  test('nobody is stopped without a cause, one bad day included', () => {
    expect(namesOf(of(...calmPatterns).filter(({ stopped }) => stopped))).toEqual([]);
  });

  test('who gets better reaches BUILD, in two weeks as in four, and grows', () => {
    expect(namesOf(of('better').filter(({ phase, witness }) => phase !== 'BUILD' || witness.builtOn > 14 || witness.levelUps === 0))).toEqual([]);
  });

  test('who never answers grows nothing and gains nothing', () => {
    expect(namesOf(of('neverAnswers').filter(({ witness }) => witness.levelUps + witness.joins > 0))).toEqual([]);
  });

  test('who is the same all the time goes no rung up', () => {
    expect(namesOf(of('same').filter(({ witness }) => witness.levelUps > 0))).toEqual([]);
  });
});
