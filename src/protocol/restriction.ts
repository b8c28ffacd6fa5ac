import type { Provenance } from './evidence.ts';

/**
 * How an exercise loads the body. Rungs carry load tags, restrictions forbid them, and a rung is offered only when the two
 * do not meet: so one more restriction can never offer more exercises.
 */
export const loadTags = [
  'FLEX_MILD', 'FLEX_END', 'FLEX_HIGH', 'FLEX_LOADED', 'EXT_MILD', 'EXT_END', 'COBRA_HIGH', 'SIDE_END', 'NERVE_TENSION', 'HIP_DEEP',
  'ABD_PRESS', 'HEAD_LOW', 'HEAD_DOWN_PARTIAL', 'HEAD_DOWN_FULL', 'TRACTION_HANG', 'TRACTION_HIGH', 'FALL', 'PRONE', 'SUPINE',
  'FLOOR_ROLL', 'KNEEL', 'KNEE_DEEP', 'WRIST_LOAD', 'SHOULDER_OVERHEAD', 'SHOULDER_LOADED', 'ARM_LONG', 'GRIP', 'FLOOR', 'STAND',
  'STAND_FREE', 'SIT_UNSUPPORTED', 'NECK_EXT', 'PRESSURE_ROLL', 'ANKLE_STRAP',
] as const;
export type LoadTag = (typeof loadTags)[number];

export const restrictions = [
  'R_OSTEO', 'R_EXTBLOCK', 'R_DISC', 'R_LEG', 'R_TIGHTBACK', 'R_PREG', 'R_POSTOP', 'R_SPINESURG', 'R_EYE', 'R_BP_UNC', 'R_BP_CTRL',
  'R_CVD', 'R_ANTICOAG', 'R_REFLUX', 'R_HERNIA', 'R_EAR', 'R_DIZZY', 'R_EYEINF', 'R_SHOULDER', 'R_SHOULDER_UNST', 'R_WRIST', 'R_KNEE',
  'R_HIP', 'R_ANKLE', 'R_FLOOR', 'R_BALANCE', 'R_NOSTAND', 'R_SCI', 'R_NECK', 'R_HYPERMOB', 'R_ROLL', 'R_IMPLANT', 'R_SHUNT',
  'R_WEIGHT', 'R_AGE65', 'R_WEEK1',
] as const;
export type Restriction = (typeof restrictions)[number];

/** What a restriction forbids, and from where we know it. */
export interface RestrictionRow extends Provenance {
  readonly id: Restriction;
  readonly forbids: readonly LoadTag[];
}

/** A set of load tags in two machine words: asking whether two sets meet costs two instructions. */
export interface TagSet { readonly low: number; readonly high: number }

export const noTags: TagSet = { low: 0, high: 0 };

const bitOf: Readonly<Record<string, TagSet>> = Object.fromEntries(
  loadTags.map((tag, n) => [tag, n < 31 ? { low: 1 << n, high: 0 } : { low: 0, high: 1 << (n - 31) }]),
);

export const union = (a: TagSet, b: TagSet): TagSet => ({ low: a.low | b.low, high: a.high | b.high });
export const without = (a: TagSet, b: TagSet): TagSet => ({ low: a.low & ~b.low, high: a.high & ~b.high });
export const meet = (a: TagSet, b: TagSet): boolean => (a.low & b.low) !== 0 || (a.high & b.high) !== 0;
export const tagSet = (tags: readonly LoadTag[]): TagSet => tags.reduce((set, tag) => union(set, bitOf[tag] ?? noTags), noTags);
export const hasTag = (set: TagSet, tag: LoadTag): boolean => meet(set, bitOf[tag] ?? noTags);

/** Everything that these restrictions forbid together. */
export const forbiddenBy = (
  rows: Readonly<Record<Restriction, { readonly forbidden: TagSet }>>, active: Iterable<Restriction>,
): TagSet => {
  let forbidden = noTags;
  for (const restriction of active) forbidden = union(forbidden, rows[restriction].forbidden);
  return forbidden;
};
