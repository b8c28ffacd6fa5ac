import { describe, expect, it } from 'vitest';
import type { OrderEntry } from '../protocol/catalogue.ts';
import type { Restriction } from '../protocol/restriction.ts';
import { catalogue } from './catalogue.ts';

const { orders, fillers, starters, light, exerciseById, rungById } = catalogue;
const text = ({ exercise, branch }: OrderEntry): string => (branch === null ? exercise : `${exercise}:${branch}`);

describe('orders', () => {
  it('name exercises and branches that exist, each exercise once', () => {
    for (const [direction, { exercises }] of Object.entries(orders)) {
      for (const { exercise, branch } of exercises) {
        const branches = exerciseById.get(exercise)?.ladder.map((rung) => rung.branch);
        expect(branches, direction).toContain(branch ?? 'main');
      }
      expect(new Set(exercises.map(({ exercise }) => exercise)).size).toBe(exercises.length);
    }
  });

  it('begin with the overhead stretch and then lean the way that they are named for', () => {
    expect(Object.fromEntries(Object.entries(orders).map(([direction, order]) => [direction, order.exercises.map(text).join(' ')]))).toEqual({
      EXTENSION_FIRST: 'EX6 EX5 EX4 EX2 EX1 EX3', FLEXION_FIRST: 'EX6 EX1 EX2 EX3 EX5 EX4', MIXED_TEST_BOTH: 'EX6 EX5 EX1 EX2 EX4 EX3',
      EXTENSION_ONLY: 'EX6 EX5 EX4 EX2:W EX3', FLEXION_ONLY: 'EX6 EX1 EX2:C EX3', NEUTRAL_ONLY: 'EX6',
    });
  });

  it('are filled up with every neutral exercise', () => expect(fillers.map(text)).toEqual(['N1', 'N2', 'N5', 'N3', 'N4', 'N6']));
});

describe('starters', () => {
  it('go from the most careful to the one that fits everyone', () => {
    const when = starters.map(({ id, painAtLeast, anyRestriction, directions, ageAtLeast }) =>
      [id, ...(painAtLeast ? [painAtLeast] : []), ...(anyRestriction ?? []), ...(directions ?? []), ...(ageAtLeast ? [ageAtLeast] : [])]);
    expect(when).toEqual([
      ['ST1', 7], ['ST2', 'R_NOSTAND', 'R_SCI'], ['ST3', 'NEUTRAL_ONLY'], ['ST4', 'EXTENSION_ONLY'], ['ST5', 'R_PREG'], ['ST6', 'FLEXION_ONLY'],
      ['ST7', 'R_DISC', 'R_LEG'], ['ST8', 65], ['ST9', 'R_FLOOR'], ['ST10', 'EXTENSION_FIRST'], ['ST11', 'FLEXION_FIRST'], ['ST12'],
    ]);
  });

  it('hold two or three rungs of different exercises, each the first of a form', () => {
    expect(starters.map(({ rungs }) => rungs.join(' '))).toEqual([
      'EX6-0 N1-0', 'EX6-0 N2-0 N5-0', 'EX6-0 N1-0 N2-0', 'EX6-0 EX5-0 N1-0', 'EX6-0 EX2-0 EX1-1P', 'EX1-0 EX6-0 N1-0', 'EX5-0 EX4-0 EX6-0',
      'EX6-0 N1-0 EX1-0', 'EX6-0 EX5-0 N1-0', 'EX6-1 EX5-1 EX4-1', 'EX6-1 EX1-0 N1-0', 'EX6-1 EX5-0 EX1-0',
    ]);
    for (const { id, rungs } of starters) {
      expect(new Set(rungs.map((rung) => rungById.get(rung)?.exercise)).size, id).toBe(rungs.length);
      for (const rungId of rungs) {
        const rung = rungById.get(rungId);
        const before = rung && exerciseById.get(rung.exercise)?.ladder.find(({ form, branch }) => form === rung.form && branch === rung.branch);
        expect(before?.id, rungId).toBe(rungId);
      }
    }
  });

  it('ask nothing of day 1 that waits for a later day', () => {
    for (const { id, rungs, anyRestriction } of starters) {
      const active: readonly Restriction[] = anyRestriction ?? [];
      for (const rung of rungs.map((each) => rungById.get(each))) {
        const waits = (rung?.notBefore ?? []).filter(({ withAny }) => withAny.length === 0 || withAny.some((r) => active.includes(r)));
        expect(waits, id).toEqual([]);
      }
    }
  });
});

describe('a light session', () => {
  it('falls back on the lowest rung of a stretch that needs no floor', () => {
    expect(light).toEqual({ always: 'EX6-0', extension: 'EX5-0', flexion: 'EX1-0' });
    for (const id of Object.values(light)) {
      const rung = rungById.get(id);
      expect(rung?.floor, id).toBe(false);
      expect(rung && exerciseById.get(rung.exercise)?.ladder[0]).toBe(rung);
    }
    const directionOf = (id: typeof light.always) => exerciseById.get(rungById.get(id)?.exercise ?? ('' as never))?.direction;
    expect([directionOf(light.always), directionOf(light.extension), directionOf(light.flexion)]).toEqual(['unloading', 'extension', 'flexion']);
  });
});
