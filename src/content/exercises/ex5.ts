import { designChoice, seed } from '../provenance.ts';
import { exercise, rungs, type Form } from './ladder.ts';

const smallBackBendCounter: Form = {
  form: 'small-back-bend-counter', pose: 'stand_ext_counter', unit: 'seconds', floor: false,
  loads: ['EXT_MILD', 'STAND'],
};

const standingBackExtension: Form = {
  form: 'standing-back-extension', pose: 'stand_ext', unit: 'seconds', floor: false,
  loads: ['EXT_END', 'STAND', 'STAND_FREE'],
};

// "Several times a day" is read as 3 to 8, in practice 6 at most as breaks from sitting.
export const ex5 = exercise(
  'EX5',
  {
    ...seed('SEED: L160-174'),
    direction: 'extension',
    screenVisible: true,
    isBreak: true,
    published: { hold: { unit: 'seconds', min: 3, max: 3 }, repetitions: { min: 5, max: 5 }, timesADay: { min: 3, max: 8 } },
  },
  rungs(
    smallBackBendCounter,
    ['EX5-0', 2, 3, 2, designChoice('OWN: easier form')],
    ['EX5-0S2', 3, 5, 2, designChoice('OWN: step')],
  ),
  rungs(
    standingBackExtension,
    ['EX5-1', 3, 5, 3, seed('SEED: L164', 'SEED: L166', 'SEED: L168', 'SEED: L170', 'SEED: L174')],
    ['EX5-1S2', 3, 5, 4, seed('SEED: L170', 'SEED: L174')],
    ['EX5-2', 3, 5, 6, seed('SEED: L170', 'SEED: L174')],
  ),
);
