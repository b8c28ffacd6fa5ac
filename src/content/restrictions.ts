import { assert } from '../base/assert.ts';
import type { NonEmpty } from '../base/id.ts';
import type { QuestionId, Relaxation, RestrictionContent, RungId } from '../protocol/catalogue.ts';
import type { Provenance } from '../protocol/evidence.ts';
import { restrictions, tagSet, type LoadTag, type Restriction } from '../protocol/restriction.ts';
import { designChoice, guideline, seed } from './provenance.ts';

const row = (id: Restriction, from: Provenance, ...forbids: NonEmpty<LoadTag>): RestrictionContent => ({
  ...from, id, forbids, forbidden: tagSet(forbids),
});

/** In the order of the register in `protocol/restriction.ts`. */
export const restrictionRows: readonly RestrictionContent[] = [
  row(
    'R_OSTEO', guideline('SEED: L51', 'SINAKI84', 'TFTF14', 'SFEIR18', 'BONEFIT'),
    'FLEX_MILD', 'FLEX_END', 'FLEX_HIGH', 'FLEX_LOADED', 'EXT_END', 'TRACTION_HANG', 'TRACTION_HIGH', 'HEAD_DOWN_FULL',
    'PRESSURE_ROLL', 'PRONE', 'SIDE_END',
  ),
  row('R_EXTBLOCK', guideline('MATSUWAKA18', 'OWN'), 'EXT_MILD', 'EXT_END', 'COBRA_HIGH', 'TRACTION_HANG', 'TRACTION_HIGH'),
  row('R_DISC', seed('SEED: L94', 'OWN: nerve tension'), 'FLEX_LOADED', 'NERVE_TENSION'),
  row('R_LEG', designChoice('SEED: L62', 'SEED: L98', 'OWN'), 'NERVE_TENSION', 'FLEX_END', 'FLEX_HIGH', 'FLEX_LOADED'),
  row('R_TIGHTBACK', seed('SEED: L146'), 'COBRA_HIGH'),
  row(
    'R_PREG', designChoice('SEED: L47', 'ACOG804', 'TEETER'),
    'PRONE', 'SUPINE', 'TRACTION_HANG', 'TRACTION_HIGH', 'HEAD_DOWN_PARTIAL', 'HEAD_DOWN_FULL', 'EXT_END', 'FLEX_END', 'FLEX_HIGH',
    'FLEX_LOADED', 'ABD_PRESS', 'ARM_LONG', 'FALL',
  ),
  row(
    'R_POSTOP', designChoice('HSEIE', 'OWN'),
    'PRONE', 'EXT_END', 'TRACTION_HANG', 'TRACTION_HIGH', 'HEAD_DOWN_PARTIAL', 'HEAD_DOWN_FULL', 'FLEX_LOADED', 'SHOULDER_LOADED',
    'ABD_PRESS',
  ),
  row(
    'R_SPINESURG', designChoice('SEED: L49', 'OWN'),
    'FLEX_END', 'FLEX_HIGH', 'FLEX_LOADED', 'EXT_END', 'TRACTION_HANG', 'TRACTION_HIGH', 'PRESSURE_ROLL', 'HEAD_DOWN_PARTIAL',
    'NERVE_TENSION', 'SIDE_END',
  ),
  row('R_EYE', guideline('JASIEN15', 'FRIBERG85', 'TEETER'), 'HEAD_LOW', 'HEAD_DOWN_PARTIAL', 'HEAD_DOWN_FULL', 'TRACTION_HIGH'),
  row('R_BP_UNC', guideline('LEMARR84', 'TEETER'), 'HEAD_LOW', 'HEAD_DOWN_PARTIAL', 'HEAD_DOWN_FULL', 'TRACTION_HIGH', 'TRACTION_HANG'),
  row('R_BP_CTRL', designChoice('LEMARR84', 'TEETER'), 'HEAD_DOWN_FULL', 'TRACTION_HIGH'),
  row('R_CVD', guideline('TEETER', 'NG156'), 'HEAD_DOWN_PARTIAL', 'HEAD_DOWN_FULL', 'TRACTION_HIGH', 'TRACTION_HANG'),
  row('R_ANTICOAG', guideline('TEETER'), 'HEAD_DOWN_FULL', 'TRACTION_HIGH', 'PRESSURE_ROLL'),
  row('R_REFLUX', guideline('TEETER', 'OWN: belly pressure'), 'HEAD_DOWN_FULL', 'HEAD_DOWN_PARTIAL', 'TRACTION_HIGH', 'ABD_PRESS'),
  row('R_HERNIA', guideline('TEETER', 'OWN: belly pressure'), 'HEAD_DOWN_FULL', 'TRACTION_HIGH', 'TRACTION_HANG', 'ABD_PRESS'),
  row(
    'R_EAR', guideline('TEETER', 'OWN: rolling'),
    'HEAD_LOW', 'HEAD_DOWN_PARTIAL', 'HEAD_DOWN_FULL', 'TRACTION_HIGH', 'TRACTION_HANG', 'NECK_EXT', 'FLOOR_ROLL', 'FALL',
  ),
  row(
    'R_DIZZY', designChoice('FRIBERG85', 'OWN'),
    'HEAD_LOW', 'HEAD_DOWN_PARTIAL', 'HEAD_DOWN_FULL', 'TRACTION_HIGH', 'TRACTION_HANG', 'NECK_EXT', 'SUPINE', 'FLOOR_ROLL',
  ),
  row('R_EYEINF', guideline('TEETER'), 'HEAD_DOWN_PARTIAL', 'HEAD_DOWN_FULL', 'TRACTION_HIGH'),
  row('R_SHOULDER', designChoice('LEE19', 'OWN'), 'SHOULDER_OVERHEAD', 'TRACTION_HANG'),
  row('R_SHOULDER_UNST', designChoice('OWN'), 'SHOULDER_OVERHEAD', 'TRACTION_HANG', 'SHOULDER_LOADED'),
  row('R_WRIST', designChoice('OWN'), 'WRIST_LOAD', 'GRIP'),
  row('R_KNEE', designChoice('OWN'), 'KNEEL', 'KNEE_DEEP'),
  row('R_HIP', designChoice('HSS'), 'HIP_DEEP'),
  row('R_ANKLE', designChoice('OWN'), 'ANKLE_STRAP'),
  row('R_FLOOR', designChoice('OWN'), 'FLOOR', 'KNEEL', 'KNEE_DEEP', 'TRACTION_HANG', 'TRACTION_HIGH', 'FALL'),
  row('R_BALANCE', designChoice('OWN'), 'STAND_FREE', 'HEAD_DOWN_PARTIAL', 'TRACTION_HANG', 'TRACTION_HIGH', 'FALL'),
  row(
    'R_NOSTAND', designChoice('OWN'),
    'STAND', 'STAND_FREE', 'FLOOR', 'KNEEL', 'KNEE_DEEP', 'TRACTION_HANG', 'TRACTION_HIGH', 'FALL', 'FLOOR_ROLL',
  ),
  row(
    'R_SCI', designChoice('BYCROFT05', 'OWN'),
    'SIT_UNSUPPORTED', 'PRONE', 'NERVE_TENSION', 'HIP_DEEP', 'HEAD_LOW', 'HEAD_DOWN_PARTIAL', 'HEAD_DOWN_FULL', 'TRACTION_HANG',
    'TRACTION_HIGH', 'PRESSURE_ROLL', 'FALL',
  ),
  row('R_NECK', designChoice('OWN'), 'NECK_EXT', 'HEAD_DOWN_PARTIAL', 'HEAD_DOWN_FULL', 'TRACTION_HIGH'),
  row('R_HYPERMOB', designChoice('OWN'), 'FLEX_END', 'FLEX_HIGH', 'EXT_END', 'SIDE_END', 'TRACTION_HANG', 'TRACTION_HIGH'),
  row('R_ROLL', guideline('BARTSCH21'), 'PRESSURE_ROLL'),
  row('R_IMPLANT', guideline('TEETER'), 'HEAD_DOWN_FULL', 'TRACTION_HIGH'),
  row('R_SHUNT', guideline('TEETER'), 'HEAD_DOWN_PARTIAL', 'HEAD_DOWN_FULL', 'TRACTION_HIGH'),
  row('R_WEIGHT', guideline('TEETER'), 'TRACTION_HIGH', 'TRACTION_HANG'),
  row('R_AGE65', designChoice('SFEIR18', 'LEE19', 'OWN'), 'FLEX_HIGH'),
  row('R_WEEK1', designChoice('SEED: L98', 'SEED: L146', 'OWN'), 'FLEX_END', 'FLEX_HIGH', 'EXT_END', 'COBRA_HIGH'),
];

/** Refuses to load unless every restriction has exactly one row. */
const byId = (rows: readonly RestrictionContent[]): Readonly<Record<Restriction, RestrictionContent>> => {
  const found = Object.fromEntries(rows.map((each) => [each.id, each])) as Record<Restriction, RestrictionContent>;
  assert(rows.length === restrictions.length && restrictions.every((id) => found[id]?.id === id), 'every restriction has one row');
  return found;
};

export const restrictionContent = byId(restrictionRows);

/** Bending to the end may return after three weeks, when the easy form has shown for three days that it helps the leg. */
export const relaxations: readonly Relaxation[] = [
  {
    ...designChoice('SEED: L62', 'SEED: L98', 'OWN'),
    restriction: 'R_LEG', tags: ['FLEX_END'], fromProgrammeDay: 21, greenDays: 3,
    onRung: 'EX1-0' as RungId, askAgain: 'RF24' as QuestionId,
  },
];
