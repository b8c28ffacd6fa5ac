import { designChoice, seed } from '../provenance.ts';
import { exercise, rungs, type Form } from './ladder.ts';

const seatedReach: Form = {
  form: 'seated-reach', pose: 'overhead_seated_easy', unit: 'seconds', floor: false,
  loads: ['SIT_UNSUPPORTED'],
};

const seatedOverheadStretch: Form = {
  form: 'seated-overhead-stretch', pose: 'overhead_seated', unit: 'seconds', floor: false,
  loads: ['SHOULDER_OVERHEAD', 'SIT_UNSUPPORTED'],
};

const standingOverheadStretch: Form = {
  form: 'standing-overhead-stretch', pose: 'overhead_standing', unit: 'seconds', floor: false,
  loads: ['SHOULDER_OVERHEAD', 'STAND', 'STAND_FREE', 'EXT_MILD', 'ARM_LONG'],
};

// "Several times a day" is read as 3 to 6, in practice 3.
export const ex6 = exercise(
  'EX6',
  {
    ...seed('SEED: L176-188'),
    direction: 'unloading',
    screenVisible: true,
    isBreak: true,
    published: { hold: { unit: 'seconds', min: 20, max: 30 }, repetitions: { min: 5, max: 10 }, timesADay: { min: 3, max: 6 } },
  },
  rungs(
    seatedReach,
    ['EX6-0', 10, 3, 2, designChoice('SEED: L178', 'OWN: easier form')],
    ['EX6-0S2', 15, 3, 2, designChoice('OWN: step')],
  ),
  rungs(
    seatedOverheadStretch,
    ['EX6-1', 20, 3, 2, seed('SEED: L180', 'SEED: L182', 'SEED: L186')],
    ['EX6-1S2', 20, 4, 2, seed('SEED: L186', 'SEED: L188')],
    ['EX6-1S3', 20, 5, 2, seed('SEED: L186', 'SEED: L188')],
    ['EX6-1S4', 20, 5, 3, seed('SEED: L186', 'SEED: L188')],
  ),
  rungs(
    standingOverheadStretch,
    ['EX6-2', 25, 5, 3, seed('SEED: L178', 'SEED: L186', 'SEED: L188')],
    ['EX6-3', 30, 5, 3, seed('SEED: L178', 'SEED: L186', 'SEED: L188')],
  ),
);
