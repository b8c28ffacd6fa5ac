import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../base/assert.ts';
import type { Rung } from './catalogue.ts';
import { pacingOf, positionOf, protocolPacing, sayingKey, setDose, setSeconds, type Position, type Saying } from './pacing.ts';
import { tagSet, type LoadTag } from './restriction.ts';
import { exerciseId, rungId, smallCatalogue, smallExercises, smallPacing } from './testing/small-catalogue.ts';

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);
const rungOf = (id: string): Rung => present(smallCatalogue.rungById.get(rungId(id)), id);
const exerciseOf = (id: string) => present(smallCatalogue.exerciseById.get(exerciseId(id)), id);
const secondsOf = (id: string, half = false): number => setSeconds(exerciseOf(rungOf(id).exercise), rungOf(id), half);

describe('what a set takes, against the sum done by hand', () => {
  it.each([
    ['REACH-0', 25 + 3 * (10 + 5)],
    ['ROUND-1', 25 + 3 * (2 * 5 + 5)],
    ['DOG-1', 25 + 2 * (5 * 6 + 15)],
    ['PRESS-0', 25 + 30 + 5],
    ['WALK-0', 25 + 180 + 5],
  ])('%s', (id, seconds) => expect(secondsOf(id)).toBe(seconds));

  it('halves the repetitions, and leaves one at least', () => {
    expect(secondsOf('REACH-2', true)).toBe(25 + 2 * (30 + 5));
    expect(secondsOf('WALK-0', true)).toBe(25 + 180 + 5);
  });

  it('stops head down at 60 s a hold and 300 s a set', () => {
    expect(setDose(exerciseOf('DOG'), rungOf('DOG-2'), false, 6000)).toEqual({ repetitions: 5, holdMilliseconds: 60_000, breaths: 10 });
    const long: Rung = { ...rungOf('DOG-2'), hold: { unit: 'seconds', amount: 90 }, repetitions: 10 };
    expect(setDose(exerciseOf('DOG'), long, false, 6000)).toEqual({ repetitions: 5, holdMilliseconds: 60_000, breaths: null });
    const deep: Rung = { ...rungOf('DOG-2'), hold: { unit: 'breaths', amount: 14 }, repetitions: 2 };
    expect(setDose(exerciseOf('DOG'), deep, false, 5600).breaths).toBe(10);
    const tilted: Rung = { ...long, load: tagSet(['HEAD_DOWN_FULL']) };
    expect(setDose(exerciseOf('DOG'), tilted, false, 6000).holdMilliseconds).toBe(60_000);
    expect(setDose(exerciseOf('DOG'), { ...long, load: tagSet(['HEAD_LOW']) }, false, 6000)).toEqual({ repetitions: 10, holdMilliseconds: 90_000, breaths: null });
  });

  it('keeps the cap of a resting position', () => {
    const rest: Rung = { ...rungOf('PRESS-0'), hold: { unit: 'breaths', amount: 12 }, restPosition: { maxHoldSeconds: 45 } };
    expect(setDose(exerciseOf('PRESS'), rest, false, 6000)).toEqual({ repetitions: 1, holdMilliseconds: 42_000, breaths: 7 });
  });

  it('never gives more than the rung, for any rung, half or whole, at any breath', () => {
    for (const exercise of smallExercises) for (const rung of exercise.ladder) for (const half of [false, true]) {
      for (const breathMilliseconds of [4000, 5000, 6000]) {
        const dose = setDose(exercise, rung, half, breathMilliseconds);
        expect(dose.repetitions).toBeGreaterThanOrEqual(1);
        expect(dose.repetitions).toBeLessThanOrEqual(half ? Math.max(1, Math.floor(rung.repetitions / 2)) : rung.repetitions);
        if (dose.breaths !== null) expect(dose.breaths * breathMilliseconds).toBe(dose.holdMilliseconds);
      }
    }
  });
});

describe('a person\'s pacing', () => {
  it('has the protocol\'s values when nothing is chosen', () => {
    expect(smallPacing()).toMatchObject({
      breathInMilliseconds: 2500, breathOutMilliseconds: 3500, getReadyMilliseconds: 5000, changePositionMilliseconds: 20_000,
      answerMilliseconds: 20_000, waits: { goOnAfterMilliseconds: 25_000 },
    });
  });

  it('stays within 4 to 6 seconds a breath, and 20 to 30 a wait, whatever is chosen', () => {
    fc.assert(fc.property(fc.double({ min: -5, max: 100, noNaN: true }), fc.integer({ min: -5, max: 100 }), (secondsPerBreath, goOnAfterSeconds) => {
      const pacing = smallPacing({ secondsPerBreath, goOnAfterSeconds });
      const breath = pacing.breathInMilliseconds + pacing.breathOutMilliseconds;
      expect(breath).toBe(Math.round(1000 * Math.min(6, Math.max(4, secondsPerBreath))));
      expect(Number.isInteger(pacing.breathInMilliseconds)).toBe(true);
      expect(pacing.breathInMilliseconds / breath).toBeCloseTo(2500 / 6000, 3);
      expect(pacing.waits).toEqual({ goOnAfterMilliseconds: 1000 * Math.min(30, Math.max(20, goOnAfterSeconds)) });
    }));
  });

  it('waits for a tap when that is chosen', () => expect(smallPacing({ goOnAfterSeconds: null }).waits).toBe('until-tap'));

  it('takes voice and words as they are', () => {
    const speechMilliseconds = () => 7;
    expect(pacingOf({ words: 'short', speechMilliseconds, stepsOf: () => 1, wayOutStepsOf: () => 3 })).toMatchObject({ words: 'short', speechMilliseconds });
  });

  it('says where its numbers come from', () => expect(protocolPacing.provenance.sources).not.toHaveLength(0));
});

describe('the position of a rung', () => {
  it.each<[readonly LoadTag[], boolean, Position]>([
    [[], false, 'sitting'], [['SIT_UNSUPPORTED', 'SHOULDER_OVERHEAD'], false, 'sitting'], [['STAND', 'EXT_MILD'], false, 'standing'],
    [['KNEEL', 'FLOOR', 'WRIST_LOAD'], true, 'kneeling'], [['HEAD_DOWN_PARTIAL', 'KNEEL', 'STAND', 'FLOOR'], true, 'head-down'],
    [['PRONE', 'FLOOR'], true, 'face-down'], [['PRONE'], false, 'face-down-on-bed'], [['SUPINE', 'FLOOR'], true, 'face-up'],
    [['TRACTION_HANG', 'STAND'], false, 'hanging'], [['HEAD_DOWN_FULL', 'TRACTION_HANG', 'PRONE'], false, 'hanging'],
    [['TRACTION_HIGH', 'HEAD_DOWN_PARTIAL'], false, 'tilted'],
  ])('%j on the floor %s is %s', (loads, floor, position) =>
    expect(positionOf({ ...rungOf('REACH-0'), loads, load: tagSet(loads), floor })).toBe(position));
});

describe('the key of a saying', () => {
  const word = fc.stringMatching(/^[a-z/-]{1,6}$/);
  const number = fc.integer({ min: 1, max: 12 });
  const position = fc.constantFrom<Position>('sitting', 'kneeling', 'face-down');
  const saying: fc.Arbitrary<Saying> = fc.oneof(
    fc.record({ say: fc.constant('orient' as const), exercise: word.map(exerciseId), position }),
    fc.record({ say: fc.constant('change-position' as const), from: position, to: position }),
    fc.record({ say: fc.constantFrom('step' as const, 'way-out' as const), form: word, step: number }),
    fc.record({ say: fc.constant('hold' as const), form: word, movement: fc.constantFrom(1 as const, 2 as const) }),
    fc.record({ say: fc.constantFrom('reminder' as const, 'release' as const), form: word }),
    fc.record({ say: fc.constant('repetition' as const), repetition: number, of: number }),
    fc.record({ say: fc.constant('side' as const), side: fc.constantFrom('left' as const, 'middle' as const, 'right' as const) }),
    fc.record({ say: fc.constantFrom('get-ready' as const, 'halfway' as const, 'ask-effect' as const) }),
  );
  it('is the same for the same saying and for no other', () => {
    fc.assert(fc.property(saying, saying, (a, b) => {
      const same = JSON.stringify(Object.entries(a).toSorted(byName)) === JSON.stringify(Object.entries(b).toSorted(byName));
      expect(sayingKey(a) === sayingKey(b)).toBe(same);
    }), { numRuns: 2000 });
  });
});
