import { designChoice, seed } from '../provenance.ts';
import { exercise, fromDay, rungs, type Form } from './ladder.ts';

const wallDog: Form = {
  form: 'wall-dog', pose: 'wall_dog', unit: 'breaths', floor: false,
  loads: ['SHOULDER_OVERHEAD', 'FLEX_MILD', 'STAND'],
};

const downwardDog: Form = {
  form: 'downward-dog', pose: 'down_dog', unit: 'breaths', floor: true,
  loads: [
    'FLEX_MILD', 'FLEX_END', 'FLEX_HIGH', 'HEAD_DOWN_PARTIAL', 'NERVE_TENSION', 'HIP_DEEP', 'KNEEL', 'STAND', 'WRIST_LOAD',
    'SHOULDER_LOADED', 'SHOULDER_OVERHEAD', 'FLOOR',
  ],
  notBefore: fromDay(21),
};

const clinicianDownwardDog: Form = { ...downwardDog, clinicianOnly: true };

// The hips and the trunk bend: it counts as flexion. The long rest is for the head to come up between two holds.
export const ex3 = exercise(
  'EX3',
  {
    ...seed('SEED: L128-142'),
    direction: 'flexion',
    screenVisible: false,
    restSeconds: 15,
    published: { hold: { unit: 'breaths', min: 5, max: 10 }, repetitions: { min: 5, max: 10 }, timesADay: { min: 2, max: 2 } },
    variations: [{ id: 'EX3-BENT', adds: [], forms: ['downward-dog'], offer: 'always', ...designChoice('OWN') }],
  },
  rungs(
    wallDog,
    ['EX3-0', 3, 3, 1, designChoice('OWN: easier form')],
    ['EX3-0S2', 4, 3, 1, designChoice('OWN: step')],
    ['EX3-0S3', 5, 3, 1, designChoice('OWN: step')],
  ),
  rungs(
    downwardDog,
    ['EX3-1', 5, 2, 1, designChoice('SEED: L138', 'OWN: below the article dose on purpose')],
    ['EX3-1S2', 5, 3, 1, designChoice('SEED: L138', 'OWN: step')],
    ['EX3-1S3', 5, 2, 2, designChoice('SEED: L138', 'OWN: step')],
    ['EX3-1S4', 5, 3, 2, designChoice('SEED: L138', 'OWN: step')],
    ['EX3-1S5', 5, 4, 2, designChoice('SEED: L138', 'OWN: step')],
    ['EX3-2', 5, 5, 2, seed('SEED: L132', 'SEED: L138', 'SEED: L142')],
    ['EX3-2S2', 7, 5, 2, seed('SEED: L138', 'SEED: L142')],
    ['EX3-3', 7, 7, 2, seed('SEED: L138', 'SEED: L142')],
  ),
  rungs(clinicianDownwardDog, ['EX3-4', 10, 10, 2, seed('SEED: L138', 'SEED: L142')]),
);
