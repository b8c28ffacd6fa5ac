import { designChoice, seed } from '../provenance.ts';
import { exercise, fromDayWith, rungs, type Form } from './ladder.ts';

const chairForwardReach: Form = {
  form: 'chair-forward-reach', pose: 'chair_reach', unit: 'seconds', floor: false,
  loads: ['FLEX_MILD', 'SIT_UNSUPPORTED', 'HIP_DEEP'],
};

const proppedChildsPose: Form = {
  form: 'propped-childs-pose', pose: 'child_pose_propped', unit: 'seconds', floor: true,
  loads: ['FLEX_MILD', 'KNEEL', 'KNEE_DEEP', 'HIP_DEEP', 'ABD_PRESS', 'FLOOR', 'WRIST_LOAD', 'SHOULDER_LOADED', 'SHOULDER_OVERHEAD'],
};

const childsPose: Form = {
  form: 'childs-pose', pose: 'child_pose', unit: 'seconds', floor: true,
  loads: [
    'FLEX_END', 'HEAD_LOW', 'KNEEL', 'KNEE_DEEP', 'HIP_DEEP', 'ABD_PRESS', 'FLOOR', 'WRIST_LOAD', 'SHOULDER_LOADED',
    'SHOULDER_OVERHEAD',
  ],
  notBefore: fromDayWith(21, 'R_DISC', 'R_LEG'),
};

const higherChildsPose: Form = { ...childsPose, loads: [...childsPose.loads, 'FLEX_HIGH'] };

const clinicianChildsPose: Form = { ...higherChildsPose, clinicianOnly: true };

const wideKneeChildsPose: Form = {
  form: 'wide-knee-childs-pose', pose: 'child_pose_wide', branch: 'P', unit: 'seconds', floor: true,
  loads: ['FLEX_MILD', 'KNEEL', 'KNEE_DEEP', 'HIP_DEEP', 'FLOOR'],
};

export const ex1 = exercise(
  'EX1',
  {
    ...seed('SEED: L100-114'),
    direction: 'flexion',
    screenVisible: false,
    published: { hold: { unit: 'seconds', min: 15, max: 30 }, repetitions: { min: 5, max: 10 }, timesADay: { min: 2, max: 3 } },
    // The article does not say toward or away from the sore side: both are offered.
    variations: [{
      ...seed('SEED: L110'), id: 'EX1-SIDE', adds: ['SIDE_END'], forms: ['propped-childs-pose', 'childs-pose'], offer: 'one-sided-pain',
    }],
  },
  rungs(
    chairForwardReach,
    ['EX1-0', 10, 3, 1, designChoice('OWN: easier form for people who cannot kneel')],
    ['EX1-0S2', 15, 3, 1, designChoice('OWN: step')],
  ),
  rungs(
    proppedChildsPose,
    ['EX1-1', 15, 3, 1, designChoice('SEED: L108', 'OWN: below the article dose on purpose')],
    ['EX1-1S2', 15, 4, 1, designChoice('SEED: L108', 'OWN: step')],
    ['EX1-1S3', 15, 3, 2, designChoice('SEED: L108', 'OWN: step')],
    ['EX1-1S4', 15, 4, 2, designChoice('SEED: L108', 'OWN: step')],
  ),
  rungs(childsPose, ['EX1-2', 15, 5, 2, seed('SEED: L104', 'SEED: L108', 'SEED: L114')]),
  rungs(
    higherChildsPose,
    ['EX1-2S2', 15, 7, 2, seed('SEED: L108', 'SEED: L114')],
    ['EX1-3', 20, 7, 2, seed('SEED: L108', 'SEED: L114')],
    ['EX1-3S2', 20, 10, 2, seed('SEED: L108', 'SEED: L114')],
    ['EX1-3S3', 25, 10, 2, seed('SEED: L108', 'SEED: L114')],
    ['EX1-3S4', 30, 10, 2, seed('SEED: L108', 'SEED: L114')],
  ),
  rungs(clinicianChildsPose, ['EX1-4', 30, 10, 3, seed('SEED: L108', 'SEED: L114')]),
  rungs(
    wideKneeChildsPose,
    ['EX1-1P', 15, 3, 1, designChoice('ACOG804', 'OWN: pregnancy form')],
    ['EX1-1PS2', 15, 4, 1, designChoice('ACOG804', 'OWN: step')],
  ),
);
