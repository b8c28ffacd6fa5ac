import { describe, expect, it } from 'vitest';
import type { Rung } from '../protocol/catalogue.ts';
import { forbiddenBy, hasTag, loadTags, meet, restrictions, type LoadTag, type Restriction } from '../protocol/restriction.ts';
import { catalogue } from './catalogue.ts';
import { relaxations, restrictionRows } from './restrictions.ts';

const rungs = catalogue.exercises.flatMap(({ ladder }) => ladder);
const allRungs = [...rungs, ...catalogue.methods.flatMap(({ ladder }) => ladder)];
const leftOf = (from: readonly Rung[], ...active: Restriction[]): readonly Rung[] => {
  const forbidden = forbiddenBy(catalogue.restrictions, active);
  return from.filter(({ load }) => !meet(load, forbidden));
};
const carriesAny = ({ loads }: Rung, ...wanted: LoadTag[]): boolean => loads.some((tag) => wanted.includes(tag));
const flexions = loadTags.filter((tag) => tag.startsWith('FLEX_'));
const extensions = loadTags.filter((tag) => tag.startsWith('EXT_'));

describe('restrictions', () => {
  it('are 36, in the order of the register, each with a set that agrees with its list', () => {
    expect(restrictionRows.map(({ id }) => id)).toEqual(restrictions);
    expect(restrictions).toHaveLength(36);
    for (const { id, forbids, forbidden } of restrictionRows) {
      expect(loadTags.filter((tag) => hasTag(forbidden, tag)), id).toEqual(loadTags.filter((tag) => forbids.includes(tag)));
      expect(new Set(forbids).size).toBe(forbids.length);
    }
  });

  it('each close a rung or a variation', () => {
    const carried = new Set<LoadTag>([
      ...allRungs.flatMap(({ loads }) => loads), ...catalogue.exercises.flatMap(({ variations }) => variations.flatMap(({ adds }) => adds)),
    ]);
    for (const { id, forbids } of restrictionRows) expect(forbids.some((tag) => carried.has(tag)), id).toBe(true);
    expect(loadTags.filter((tag) => !carried.has(tag))).toEqual([]);
    expect(loadTags.filter((tag) => !restrictionRows.some(({ forbids }) => forbids.includes(tag)))).toEqual([]);
  });

  it('INV10: one more never opens a rung, for every pair', () => {
    let pairs = 0;
    for (const a of restrictions) {
      const open = new Set(leftOf(allRungs, a));
      for (const b of restrictions) {
        pairs += 1;
        expect(leftOf(allRungs, a, b).filter((rung) => !open.has(rung)), `${a} ${b}`).toEqual([]);
        expect(new Set(leftOf(rungs, a, b).map(({ exercise }) => exercise)).size, `${a} ${b}`).toBeGreaterThanOrEqual(2);
      }
    }
    expect(pairs).toBe(1296);
  });

  it('INV24: R_OSTEO leaves nothing bent forward or face down, R_EXTBLOCK nothing bent back, both only the neutral', () => {
    const osteo = leftOf(allRungs, 'R_OSTEO');
    const blocked = leftOf(allRungs, 'R_EXTBLOCK');
    expect(osteo.filter((rung) => carriesAny(rung, ...flexions, 'PRONE'))).toEqual([]);
    expect(blocked.filter((rung) => carriesAny(rung, ...extensions))).toEqual([]);
    const both = leftOf(allRungs, 'R_OSTEO', 'R_EXTBLOCK');
    const directions = new Set(both.map(({ exercise }) => catalogue.exerciseById.get(exercise)?.direction));
    directions.delete(undefined);
    expect(directions).toEqual(new Set(['unloading', 'neutral']));
    expect(osteo.length).toBeGreaterThan(0);
    expect(blocked.length).toBeGreaterThan(0);
  });

  it('leave nobody standing who cannot stand, and nobody on the floor who cannot get there', () => {
    expect(leftOf(allRungs, 'R_NOSTAND').filter((rung) => carriesAny(rung, 'STAND', 'STAND_FREE', 'FLOOR'))).toEqual([]);
    expect(leftOf(allRungs, 'R_FLOOR').filter(({ floor }) => floor)).toEqual([]);
  });

  it('INV35: leave at least two exercises, all of them at once', () => {
    const left = leftOf(rungs, ...restrictions).map(({ id }) => id);
    expect(left).toEqual(['N2-0', 'N2-1', 'N2-2', 'N5-0', 'N5-1', 'N5-2', 'N5-3', 'N6-0']);
    expect(leftOf(allRungs, ...restrictions)).toHaveLength(left.length);
  });

  it('close downward dog with disc or leg pain, and every end of range in the first week', () => {
    for (const id of ['R_DISC', 'R_LEG'] as const) expect(leftOf(rungs, id).some(({ pose }) => pose === 'down_dog'), id).toBe(false);
    expect(leftOf(rungs, 'R_WEEK1').filter((rung) => carriesAny(rung, 'FLEX_END', 'FLEX_HIGH', 'EXT_END', 'COBRA_HIGH'))).toEqual([]);
  });

  it('are added by a question, by age or for a while, none by nothing', () => {
    const asked = new Set(catalogue.screening.questions.flatMap(({ adds }) => adds));
    expect(restrictions.filter((id) => !asked.has(id))).toEqual(['R_DIZZY', 'R_AGE65', 'R_WEEK1']);
  });

  it('relax once only: R_LEG, in bending to the end, from day 21, after 3 green days on EX1-0, with RF24 asked again', () => {
    expect(relaxations.map(({ tag: _tag, sources: _sources, ...rule }) => rule)).toEqual([
      { restriction: 'R_LEG', tags: ['FLEX_END'], fromProgrammeDay: 21, greenDays: 3, onRung: 'EX1-0', askAgain: 'RF24' },
    ]);
    for (const { restriction, tags, onRung, askAgain } of relaxations) {
      for (const tag of tags) expect(catalogue.restrictions[restriction].forbids).toContain(tag);
      const rung = catalogue.rungById.get(onRung);
      expect(rung && meet(rung.load, catalogue.restrictions[restriction].forbidden)).toBe(false);
      expect(catalogue.screening.questionById.has(askAgain)).toBe(true);
    }
  });
});
