import { describe, expect, it } from 'vitest';
import type { Exercise, Rung } from '../protocol/catalogue.ts';
import { sourceIdOf, tags, type Provenance, type Source } from '../protocol/evidence.ts';
import { sourceRegister } from '../protocol/sources.ts';
import { hasTag, loadTags } from '../protocol/restriction.ts';
import { catalogue } from './catalogue.ts';
import { poses } from './poses.ts';
import { formKeys } from './words/keys.ts';

const { exercises, methods, screening } = catalogue;
const rungs = exercises.flatMap(({ ladder }) => ladder);
const equipment = methods.flatMap(({ ladder }) => ladder);
const allRungs = [...rungs, ...equipment];

interface Row extends Provenance { readonly id: string }
const named = (prefix: string, record: Readonly<Record<string, Provenance>>): Row[] =>
  Object.entries(record).map(([key, row]) => ({ ...row, id: `${prefix} ${key}` }));
const rows: readonly Row[] = [
  ...exercises, ...exercises.flatMap(({ variations }) => variations), ...allRungs, ...methods,
  ...named('restriction', catalogue.restrictions), ...catalogue.relaxations.map((row) => ({ ...row, id: `relaxation ${row.restriction}` })),
  ...screening.questions, ...screening.combinations, ...named('order', catalogue.orders), ...catalogue.starters,
];

const withoutKnownTag = (checked: readonly Row[]): string[] =>
  checked.filter(({ tag, sources }) => !(tags as readonly string[]).includes(tag) || sources.length === 0).map(({ id }) => id);

/** A line of the article is named as "SEED: L43" or "SEED: L43-53" and is one of its 249 lines. */
const isArticleLine = (place: string): boolean => {
  const [, from, to = from] = /^L(\d+)(?:-(\d+))?$/.exec(place) ?? [];
  return from !== undefined && Number(from) >= 1 && Number(from) <= Number(to) && Number(to) <= 249;
};

const isKnown = (source: Source): boolean =>
  sourceIdOf(source) in sourceRegister && (sourceIdOf(source) !== 'SEED' || isArticleLine(source.slice('SEED: '.length)));

const unknownSources = (checked: readonly Row[]): string[] =>
  checked.flatMap(({ id, sources }) => sources.filter((source) => !isKnown(source)).map((source) => `${id}: ${source}`));

const secondsOf = ({ hold }: Rung): number => hold.amount * { seconds: 1, breaths: 6, minutes: 60 }[hold.unit];
const volumeOf = (rung: Rung, holds: number): number => secondsOf(rung) * rung.repetitions * rung.timesADay * holds;

/** Steps up to a rung for a clinician alone are a clinician's, and from lying still to moving there is nothing to compare. */
const tooLargeSteps = ({ ladder, holdsPerRepetition }: { ladder: readonly Rung[]; holdsPerRepetition: number }): string[] =>
  [...new Set(ladder.map(({ branch }) => branch))].flatMap((branch) => {
    const steps = ladder.filter((rung) => rung.branch === branch);
    return steps.slice(1).flatMap((higher, n) => {
      const lower = steps[n];
      if (lower === undefined || lower.restPosition !== undefined || higher.clinicianOnly) return [];
      const before = volumeOf(lower, holdsPerRepetition);
      const most = Math.max(before * 1.5, before + (higher.hold.unit === 'breaths' ? 5 * 6 : 20));
      return volumeOf(higher, holdsPerRepetition) > most ? [`${lower.id} -> ${higher.id}`] : [];
    });
  });

describe('the content as a whole', () => {
  it('has 94 rungs, 11 rungs of equipment, 6 exercises, 6 neutral ones and 11 methods, each under one id', () => {
    expect([rungs.length, equipment.length, methods.length]).toEqual([94, 11, 11]);
    expect(exercises.map(({ id }) => id)).toEqual(['EX1', 'EX2', 'EX3', 'EX4', 'EX5', 'EX6', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6']);
    expect(exercises.map(({ kind }) => kind)).toEqual([...Array(6).fill('exercise'), ...Array(6).fill('neutral')]);
    expect(methods.map(({ id }) => id)).toEqual(['M1', 'M2', 'M3A', 'M3B', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10']);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('finds every exercise and rung by its id, and no rung of equipment without its method', () => {
    for (const exercise of exercises) expect(catalogue.exerciseById.get(exercise.id)).toBe(exercise);
    for (const rung of rungs) expect(catalogue.rungById.get(rung.id)).toBe(rung);
    expect([catalogue.exerciseById.size, catalogue.rungById.size]).toEqual([12, 94]);
    for (const owner of [...exercises, ...methods]) for (const rung of owner.ladder) expect(rung.exercise).toBe(owner.id);
  });

  it('has an edition of letters and digits', () => expect(catalogue.edition).toMatch(/^[0-9a-z]{8,11}$/));

  it('INV30: every row has a known tag and a source', () => {
    expect(withoutKnownTag(rows)).toEqual([]);
    expect(rows.length).toBeGreaterThan(94 + 11 + 36 + 73 + 12);
  });

  it('INV30 would see a row without either', () => {
    const broken = [{ id: 'no tag', tag: 'rumor', sources: ['OWN'] }, { id: 'no source', tag: 'seed', sources: [] }] as unknown as Row[];
    expect(withoutKnownTag(broken)).toEqual(['no tag', 'no source']);
  });

  it('INV44: every source that is named exists, and every line is one of the article', () => expect(unknownSources(rows)).toEqual([]));

  it('INV44 would see a source that does not exist', () => {
    const broken = ['HEARSAY: a friend', 'SEED: L250', 'SEED: L9-3', 'SEED'].map((source) => ({ id: 'row', tag: 'seed', sources: [source] }));
    expect(unknownSources(broken as unknown as Row[])).toHaveLength(4);
  });
});

describe('every rung', () => {
  it('has loads that agree with their set, a drawn pose and a form that has words', () => {
    for (const rung of allRungs) {
      expect(loadTags.filter((tag) => hasTag(rung.load, tag)), rung.id).toEqual(loadTags.filter((tag) => rung.loads.includes(tag)));
      expect(new Set(rung.loads).size).toBe(rung.loads.length);
      expect(poses.has(rung.pose), rung.pose).toBe(true);
      expect(formKeys).toContain(rung.form);
    }
  });

  it('says that it needs the floor exactly when it carries the load', () => {
    for (const rung of allRungs) expect(rung.floor, rung.id).toBe(rung.loads.includes('FLOOR'));
  });

  it('shows no screen to someone who lies on the stomach, hangs the head or kneels', () => {
    for (const { id, screenVisible, ladder } of exercises) {
      const away = ladder.some(({ loads }) => loads.includes('PRONE') || loads.includes('HEAD_LOW') || loads.includes('HEAD_DOWN_PARTIAL'));
      expect(screenVisible, id).toBe(!away);
    }
  });

  it('INV12: has no dose above the published maximum, other than a position to rest in, with 60 s at most', () => {
    const resting = rungs.filter((rung) => rung.restPosition !== undefined);
    expect(resting.map(({ id }) => id)).toEqual(['EX4-0', 'EX4-0B']);
    for (const rung of resting) {
      expect(rung.restPosition?.maxHoldSeconds).toBe(60);
      expect(secondsOf(rung)).toBeLessThanOrEqual(60);
    }
    for (const { published, ladder, kind } of exercises) {
      expect(published === undefined).toBe(kind === 'neutral');
      if (published === undefined) continue;
      for (const rung of ladder) {
        if (rung.restPosition === undefined) {
          expect(rung.hold.unit, rung.id).toBe(published.hold.unit);
          expect(rung.hold.amount, rung.id).toBeLessThanOrEqual(published.hold.max);
        }
        expect(rung.repetitions, rung.id).toBeLessThanOrEqual(published.repetitions.max);
        expect(rung.timesADay, rung.id).toBeLessThanOrEqual(published.timesADay.max);
      }
    }
  });

  it('has the published doses of the article', () => {
    const of = ({ published }: Exercise) => published && [
      published.hold.min, published.hold.max, published.hold.unit, published.repetitions.min, published.repetitions.max,
      published.timesADay.min, published.timesADay.max,
    ];
    expect(exercises.slice(0, 6).map(of)).toEqual([
      [15, 30, 'seconds', 5, 10, 2, 3], [5, 5, 'seconds', 5, 10, 2, 3], [5, 10, 'breaths', 5, 10, 2, 2],
      [3, 5, 'seconds', 3, 5, 1, 2], [3, 3, 'seconds', 5, 5, 3, 8], [20, 30, 'seconds', 5, 10, 3, 6],
    ]);
  });

  it('INV14: never hangs longer than 45 s, never inverts longer than 300 s or steeper than 60 degrees', () => {
    const longest = (id: string): number => Math.max(...equipment.filter(({ exercise }) => exercise === id).map(secondsOf));
    expect(longest('M3A')).toBe(45);
    expect(longest('M2')).toBeLessThanOrEqual(300);
    const capsOf = (id: string) => methods.find((method) => method.id === id)?.caps;
    expect(capsOf('M3A')).toEqual({ seconds: 45, timesADay: 1 });
    expect(capsOf('M2')).toEqual({ seconds: 300, timesADay: 1, angleDegrees: 60, secondPersonPresent: true });
    for (const { id, gate, caps, ladder } of methods) {
      expect(caps !== undefined, id).toBe(gate === 'equipment');
      for (const rung of ladder) expect([secondsOf(rung) <= (caps?.seconds ?? 0), rung.timesADay], rung.id).toEqual([true, caps?.timesADay]);
    }
  });

  it('keeps the head down for 60 s a hold and 300 s a set at most, without a clinician', () => {
    const headDown = allRungs.filter(({ loads, clinicianOnly }) => !clinicianOnly && loads.includes('HEAD_DOWN_PARTIAL'));
    expect(headDown.length).toBe(10);
    for (const rung of headDown) {
      expect(secondsOf(rung), rung.id).toBeLessThanOrEqual(60);
      expect(secondsOf(rung) * rung.repetitions, rung.id).toBeLessThanOrEqual(300);
    }
    expect(allRungs.filter(({ loads, clinicianOnly }) => !clinicianOnly && loads.includes('HEAD_DOWN_FULL'))).toEqual([]);
  });

  it('INV41: waits for a clinician where it says so: five rungs, none of them a way in, a start or a fallback', () => {
    const waiting = allRungs.filter(({ clinicianOnly }) => clinicianOnly).map(({ id }) => id);
    expect(waiting).toEqual(['EX1-4', 'EX3-4', 'M2-3', 'M3B-1', 'M3B-2']);
    const { always, extension, flexion } = catalogue.light;
    for (const id of [...catalogue.starters.flatMap((starter) => starter.rungs), always, extension, flexion]) {
      expect(catalogue.rungById.get(id)?.clinicianOnly, id).toBe(false);
    }
    for (const { ladder } of exercises) {
      const above = ladder.filter((rung, n) => ladder[n - 1]?.clinicianOnly === true && ladder[n - 1]?.branch === rung.branch);
      expect(above).toEqual([]);
    }
  });

  it('INV43: carries at most half more a day than the one below, or 20 s (5 breaths) more', () => {
    expect(exercises.flatMap(tooLargeSteps)).toEqual([]);
    // Inversion doubles from one angle to the next; no step of it is taken without a clinician (D7, INV13).
    const withoutClinician = methods.filter(({ id }) => id === 'M3A' || id === 'M4');
    expect(withoutClinician.flatMap(({ ladder }) => tooLargeSteps({ ladder, holdsPerRepetition: 1 }))).toEqual([]);
  });

  it('INV43 would see one rung with too much in every ladder that has a step', () => {
    for (const { id, ladder, holdsPerRepetition } of exercises.filter((exercise) => exercise.ladder.length > 1)) {
      const last = ladder.findLastIndex(({ clinicianOnly }) => !clinicianOnly);
      const broken = ladder.map((rung, n) => (n === last ? { ...rung, repetitions: rung.repetitions * 9 } : rung));
      expect(tooLargeSteps({ ladder: broken, holdsPerRepetition }), id).toHaveLength(1);
    }
  });

  it('waits for its day: downward dog and child\'s pose for 21, low cobra and sit to stand for 3', () => {
    const waiting = allRungs.filter(({ notBefore }) => notBefore.length > 0).map((rung) => [rung.id, rung.notBefore] as const);
    const legOrDisc = (day: number) => [{ day, withAny: ['R_DISC', 'R_LEG'] }];
    const expected = (id: string) => {
      if (id.startsWith('EX3')) return [{ day: 21, withAny: [] }];
      if (id.startsWith('N3')) return [{ day: 3, withAny: [] }];
      return legOrDisc(id.startsWith('EX1') ? 21 : 3);
    };
    for (const [id, notBefore] of waiting) expect(notBefore, id).toEqual(expected(id));
    const waitingIds = new Set<string>(waiting.map(([id]) => id));
    const free = rungs.filter(({ id }) => !waitingIds.has(id) && /^(EX1|EX3|EX4|N3)-/.test(id)).map(({ id }) => id);
    expect(free).toEqual([
      'EX1-0', 'EX1-0S2', 'EX1-1', 'EX1-1S2', 'EX1-1S3', 'EX1-1S4', 'EX1-1P', 'EX1-1PS2', 'EX3-0', 'EX3-0S2', 'EX3-0S3', 'EX4-0', 'EX4-0B',
    ]);
    expect(waiting.length).toBe(7 + 9 + 12 + 3);
  });
});

describe('every exercise', () => {
  it('has the pace and the place in the day that the protocol gives it', () => {
    const pick = (differs: (exercise: Exercise) => boolean) => exercises.filter(differs).map(({ id }) => id as string);
    expect(pick(({ restSeconds }) => restSeconds === 15)).toEqual(['EX3']);
    expect(pick(({ restSeconds }) => restSeconds !== 15 && restSeconds !== 5)).toEqual([]);
    expect(pick(({ holdsPerRepetition }) => holdsPerRepetition === 2)).toEqual(['EX2']);
    expect(pick(({ isBreak }) => isBreak)).toEqual(['EX5', 'EX6']);
    expect(pick(({ minHoursApart }) => minHoursApart === 6)).toEqual(['EX4']);
    expect(pick(({ minHoursApart }) => minHoursApart !== undefined)).toEqual(['EX4']);
    expect(pick(({ minDaysAtRung }) => minDaysAtRung === 2)).toEqual(['N1']);
    expect(pick(({ minDaysAtRung }) => minDaysAtRung !== undefined)).toEqual(['N1']);
    expect(pick(({ countsTowardMinutes }) => !countsTowardMinutes)).toEqual(['N1']);
  });

  it('has one direction', () => {
    const neutral = Array(6).fill('neutral');
    expect(exercises.map(({ direction }) => direction)).toEqual(['flexion', 'both', 'flexion', 'extension', 'extension', 'unloading', ...neutral]);
  });

  it('has its variations; the side stretch waits for pain on one side', () => {
    expect(exercises.flatMap(({ variations }) => variations.map(({ id, adds, offer }) => [id, offer, ...adds]))).toEqual([
      ['EX1-SIDE', 'one-sided-pain', 'SIDE_END'], ['EX3-BENT', 'always'],
    ]);
    for (const { variations, ladder } of exercises) {
      for (const { id, forms } of variations) for (const form of forms) expect(ladder.map((rung) => rung.form), id).toContain(form);
    }
  });

  it('has its branches in one piece, in the order in which they are tried', () => {
    const branches = exercises.map(({ ladder }) => ladder.map(({ branch }) => branch).filter((branch, n, all) => branch !== all[n - 1]).join(' '));
    expect(branches.slice(0, 6)).toEqual(['main P', 'main C W', 'main', 'main B', 'main', 'main']);
    expect(new Set(branches.slice(6))).toEqual(new Set(['main']));
  });
});

describe('every method', () => {
  it('stands behind its gate, and the screen lists what is no exercise and not off', () => {
    const gates = Object.fromEntries(methods.map(({ id, gate }) => [id, gate]));
    expect(gates).toEqual({
      M1: 'exercises', M2: 'equipment', M3A: 'equipment', M3B: 'equipment', M4: 'equipment', M5: 'always', M6: 'cleared', M7: 'building',
      M8: 'everyday', M9: 'off', M10: 'neutral-module',
    });
    expect(methods.filter(({ listed }) => listed).map(({ id }) => id)).toEqual(['M2', 'M3A', 'M3B', 'M4', 'M5', 'M6', 'M7', 'M8']);
  });
});
