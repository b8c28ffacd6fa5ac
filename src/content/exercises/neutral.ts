import type { Exercise } from '../../protocol/catalogue.ts';
import { designChoice } from '../provenance.ts';
import { exercise, fromDay, rungs, type Form } from './ladder.ts';

/** Every one of these is done upright, facing the screen. */
const neutral = { ...designChoice('TFTF14', 'SEED: L96', 'OWN'), kind: 'neutral', direction: 'neutral', screenVisible: true } as const;

const easyWalking: Form = {
  form: 'easy-walking', pose: 'walk', unit: 'minutes', floor: false,
  loads: ['STAND'],
};

const shoulderBladeSqueeze: Form = {
  form: 'shoulder-blade-squeeze', pose: 'blade_squeeze', unit: 'seconds', floor: false,
  loads: [],
};

const sitToStand: Form = {
  form: 'sit-to-stand', pose: 'sit_to_stand', unit: 'seconds', floor: false,
  loads: ['STAND'],
  notBefore: fromDay(3),
};

const heelRaise: Form = {
  form: 'heel-raise', pose: 'heel_raise', unit: 'seconds', floor: false,
  loads: ['STAND'],
};

const bellyBrace: Form = {
  form: 'belly-brace', pose: 'belly_brace', unit: 'seconds', floor: false,
  loads: [],
};

const slowBreathing: Form = {
  form: 'slow-breathing', pose: 'calm_breath', unit: 'breaths', floor: false,
  loads: [],
};

const n1 = exercise(
  'N1', { ...neutral, minDaysAtRung: 2, countsTowardMinutes: false },
  rungs(
    easyWalking,
    ['N1-0', 3, 1, 1, designChoice('SEED: L96', 'WALKBACK')],
    ['N1-1', 4, 1, 1, designChoice('SEED: L96', 'WALKBACK')],
    ['N1-2', 5, 1, 1, designChoice('SEED: L96', 'WALKBACK')],
    ['N1-3', 6, 1, 1, designChoice('SEED: L96', 'WALKBACK')],
    ['N1-4', 8, 1, 1, designChoice('SEED: L96', 'WALKBACK')],
    ['N1-5', 10, 1, 1, designChoice('SEED: L96', 'WALKBACK')],
  ),
);

const n2 = exercise(
  'N2', neutral,
  rungs(
    shoulderBladeSqueeze,
    ['N2-0', 3, 5, 2, designChoice('TFTF14', 'OWN: dose')],
    ['N2-1', 5, 5, 2, designChoice('TFTF14', 'OWN: dose')],
    ['N2-2', 5, 7, 2, designChoice('TFTF14', 'OWN: dose')],
  ),
);

const n3 = exercise(
  'N3', neutral,
  rungs(
    sitToStand,
    ['N3-0', 2, 3, 1, designChoice('TFTF14', 'OWN: dose')],
    ['N3-1', 2, 4, 1, designChoice('TFTF14', 'OWN: dose')],
    ['N3-2', 2, 5, 1, designChoice('TFTF14', 'OWN: dose')],
  ),
);

const n4 = exercise(
  'N4', neutral,
  rungs(
    heelRaise,
    ['N4-0', 2, 5, 1, designChoice('TFTF14', 'OWN: dose')],
    ['N4-1', 2, 6, 1, designChoice('TFTF14', 'OWN: dose')],
    ['N4-2', 2, 8, 1, designChoice('TFTF14', 'OWN: dose')],
  ),
);

const n5 = exercise(
  'N5', neutral,
  rungs(
    bellyBrace,
    ['N5-0', 5, 3, 1, designChoice('SEED: L70', 'SEED: L196', 'OWN: dose')],
    ['N5-1', 5, 5, 1, designChoice('SEED: L70', 'SEED: L196', 'OWN: dose')],
    ['N5-2', 5, 4, 2, designChoice('SEED: L70', 'SEED: L196', 'OWN: dose')],
    ['N5-3', 5, 5, 2, designChoice('SEED: L70', 'SEED: L196', 'OWN: dose')],
  ),
);

const n6 = exercise(
  'N6', neutral,
  rungs(slowBreathing, ['N6-0', 6, 1, 2, designChoice('OWN')]),
);

/** Something sensible to do for a person whose restrictions close most exercises. */
export const neutralExercises: readonly Exercise[] = [n1, n2, n3, n4, n5, n6];
