import { designChoice, seed } from '../provenance.ts';
import { exercise, rungs, type Form } from './ladder.ts';

const seatedCatCow: Form = {
  form: 'seated-cat-cow', pose: 'cat_cow_seated', unit: 'seconds', floor: false,
  loads: ['FLEX_MILD', 'EXT_MILD', 'SIT_UNSUPPORTED'],
};

const catCow: Form = {
  form: 'cat-cow', pose: 'cat_cow', unit: 'seconds', floor: true,
  loads: ['FLEX_END', 'EXT_MILD', 'NECK_EXT', 'HEAD_LOW', 'KNEEL', 'WRIST_LOAD', 'SHOULDER_LOADED', 'FLOOR'],
};

const higherCatCow: Form = { ...catCow, loads: [...catCow.loads, 'FLEX_HIGH'] };

const catOnly: Form = {
  form: 'cat-only', pose: 'cat', branch: 'C', unit: 'seconds', floor: true,
  loads: ['FLEX_END', 'HEAD_LOW', 'KNEEL', 'WRIST_LOAD', 'SHOULDER_LOADED', 'FLOOR'],
};

const cowToNeutral: Form = {
  form: 'cow-to-neutral', pose: 'cow_neutral', branch: 'W', unit: 'seconds', floor: true,
  loads: ['EXT_MILD', 'NECK_EXT', 'KNEEL', 'WRIST_LOAD', 'SHOULDER_LOADED', 'FLOOR'],
};

// One repetition is a cat and a cow. Each half alone is a branch, for people to whom the other half is closed.
export const ex2 = exercise(
  'EX2',
  {
    ...seed('SEED: L116-126'),
    direction: 'both',
    screenVisible: false,
    holdsPerRepetition: 2,
    published: { hold: { unit: 'seconds', min: 5, max: 5 }, repetitions: { min: 5, max: 10 }, timesADay: { min: 2, max: 3 } },
  },
  rungs(
    seatedCatCow,
    ['EX2-0', 3, 3, 2, designChoice('OWN: easier form')],
    ['EX2-0S2', 3, 4, 2, designChoice('OWN: step')],
    ['EX2-0S3', 5, 3, 2, designChoice('OWN: step')],
  ),
  rungs(
    catCow,
    ['EX2-1', 5, 5, 1, seed('SEED: L120', 'SEED: L122', 'SEED: L124', 'SEED: L126')],
    ['EX2-1S2', 5, 7, 1, seed('SEED: L122', 'SEED: L124', 'SEED: L126')],
  ),
  rungs(
    higherCatCow,
    ['EX2-1S3', 5, 5, 2, seed('SEED: L122', 'SEED: L124', 'SEED: L126')],
    ['EX2-1S4', 5, 7, 2, seed('SEED: L126')],
    ['EX2-2', 5, 8, 2, seed('SEED: L126')],
    ['EX2-2S2', 5, 10, 2, seed('SEED: L126')],
    ['EX2-3', 5, 10, 3, seed('SEED: L126')],
  ),
  rungs(
    catOnly,
    ['EX2-C', 5, 3, 1, designChoice('SEED: L122', 'OWN: one half of cat-cow')],
    ['EX2-CS2', 5, 4, 1, designChoice('SEED: L122', 'OWN: one half of cat-cow')],
    ['EX2-CS3', 5, 3, 2, designChoice('SEED: L122', 'OWN: one half of cat-cow')],
    ['EX2-CS4', 5, 4, 2, designChoice('SEED: L122', 'OWN: one half of cat-cow')],
    ['EX2-CS5', 5, 5, 2, designChoice('SEED: L122', 'OWN: one half of cat-cow')],
  ),
  rungs(
    cowToNeutral,
    ['EX2-W', 5, 3, 1, designChoice('SEED: L124', 'OWN: one half of cat-cow')],
    ['EX2-WS2', 5, 4, 1, designChoice('SEED: L124', 'OWN: one half of cat-cow')],
    ['EX2-WS3', 5, 3, 2, designChoice('SEED: L124', 'OWN: one half of cat-cow')],
    ['EX2-WS4', 5, 4, 2, designChoice('SEED: L124', 'OWN: one half of cat-cow')],
    ['EX2-WS5', 5, 5, 2, designChoice('SEED: L124', 'OWN: one half of cat-cow')],
  ),
);
