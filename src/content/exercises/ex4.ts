import { designChoice, seed } from '../provenance.ts';
import { exercise, fromDayWith, rungs, type Form } from './ladder.ts';

const lieOnStomach: Form = {
  form: 'lie-on-stomach', pose: 'prone_lie', unit: 'breaths', floor: true,
  loads: ['PRONE', 'FLOOR', 'FLOOR_ROLL', 'EXT_MILD'],
  restPosition: { maxHoldSeconds: 60 },
};

const lowCobra: Form = {
  form: 'low-cobra', pose: 'low_cobra', unit: 'seconds', floor: true,
  loads: ['PRONE', 'FLOOR', 'FLOOR_ROLL', 'EXT_MILD', 'SHOULDER_LOADED'],
  notBefore: fromDayWith(3, 'R_DISC', 'R_LEG'),
};

const partWayPress: Form = {
  form: 'part-way-press', pose: 'cobra_part', unit: 'seconds', floor: true,
  loads: ['PRONE', 'FLOOR', 'FLOOR_ROLL', 'EXT_END', 'COBRA_HIGH', 'WRIST_LOAD', 'SHOULDER_LOADED', 'NECK_EXT'],
  notBefore: fromDayWith(3, 'R_DISC', 'R_LEG'),
};

const fullCobra: Form = {
  form: 'full-cobra', pose: 'cobra_full', unit: 'seconds', floor: true,
  loads: ['PRONE', 'FLOOR', 'FLOOR_ROLL', 'EXT_END', 'COBRA_HIGH', 'WRIST_LOAD', 'SHOULDER_LOADED', 'NECK_EXT'],
  notBefore: fromDayWith(3, 'R_DISC', 'R_LEG'),
};

const lieOnStomachBed: Form = {
  form: 'lie-on-stomach-bed', pose: 'prone_lie_bed', branch: 'B', unit: 'breaths', floor: false,
  loads: ['PRONE', 'FLOOR_ROLL', 'EXT_MILD'],
  restPosition: { maxHoldSeconds: 60 },
};

const lowCobraBed: Form = {
  form: 'low-cobra-bed', pose: 'low_cobra_bed', branch: 'B', unit: 'seconds', floor: false,
  loads: ['PRONE', 'FLOOR_ROLL', 'EXT_MILD', 'SHOULDER_LOADED'],
  notBefore: fromDayWith(3, 'R_DISC', 'R_LEG'),
};

export const ex4 = exercise(
  'EX4',
  {
    ...seed('SEED: L144-158'),
    direction: 'extension',
    screenVisible: false,
    minHoursApart: 6,
    published: { hold: { unit: 'seconds', min: 3, max: 5 }, repetitions: { min: 3, max: 5 }, timesADay: { min: 1, max: 2 } },
  },
  rungs(lieOnStomach, ['EX4-0', 5, 1, 1, designChoice('MDT', 'OWN: rest position with its own cap of 60 s')]),
  rungs(
    lowCobra,
    ['EX4-1', 3, 3, 1, seed('SEED: L148', 'SEED: L152', 'SEED: L154', 'SEED: L158')],
    ['EX4-1S2', 3, 3, 2, seed('SEED: L152', 'SEED: L154', 'SEED: L158')],
    ['EX4-1S3', 5, 3, 2, seed('SEED: L152', 'SEED: L154', 'SEED: L158')],
    ['EX4-2', 5, 5, 2, seed('SEED: L152', 'SEED: L158')],
  ),
  rungs(
    partWayPress,
    ['EX4-3', 3, 3, 1, seed('SEED: L152')],
    ['EX4-3S2', 3, 3, 2, seed('SEED: L152')],
  ),
  rungs(
    fullCobra,
    ['EX4-4', 3, 3, 1, seed('SEED: L152', 'SEED: L158')],
    ['EX4-4S2', 3, 3, 2, seed('SEED: L152', 'SEED: L158')],
    ['EX4-4S3', 5, 3, 2, seed('SEED: L152', 'SEED: L158')],
    ['EX4-5', 5, 5, 2, seed('SEED: L152', 'SEED: L158')],
  ),
  rungs(lieOnStomachBed, ['EX4-0B', 5, 1, 1, designChoice('MDT', 'OWN: bed form for people who cannot use the floor')]),
  rungs(
    lowCobraBed,
    ['EX4-1B', 3, 3, 1, designChoice('SEED: L152', 'OWN: bed form')],
    ['EX4-1BS2', 3, 3, 2, designChoice('SEED: L152', 'OWN: bed form')],
  ),
);
