import type { Method, MethodId } from '../protocol/catalogue.ts';
import { ladderOf, rungs, type Form } from './exercises/ladder.ts';
import { designChoice, guideline, seed } from './provenance.ts';

const lowInversion: Form = {
  form: 'inversion-15-20', pose: 'm2-1', unit: 'seconds', floor: false,
  loads: ['TRACTION_HIGH', 'HEAD_DOWN_PARTIAL', 'ANKLE_STRAP', 'FALL'],
};

const middleInversion: Form = {
  form: 'inversion-30', pose: 'm2-2', unit: 'seconds', floor: false,
  loads: ['TRACTION_HIGH', 'HEAD_DOWN_PARTIAL', 'ANKLE_STRAP', 'FALL'],
};

const steepInversion: Form = {
  form: 'inversion-60', pose: 'm2-3', unit: 'seconds', floor: false,
  loads: ['TRACTION_HIGH', 'HEAD_DOWN_PARTIAL', 'ANKLE_STRAP', 'FALL', 'HEAD_DOWN_FULL'],
  clinicianOnly: true,
};

const feetAssistedHang: Form = {
  form: 'feet-assisted-hang', pose: 'm3a-1', unit: 'seconds', floor: false,
  loads: ['SHOULDER_OVERHEAD', 'SHOULDER_LOADED', 'GRIP', 'TRACTION_HANG', 'STAND', 'STAND_FREE', 'EXT_MILD', 'FALL'],
};

const longerFeetAssistedHang: Form = { ...feetAssistedHang, pose: 'm3a-2' };

const fullHang: Form = {
  form: 'full-hang', pose: 'm3a-3', unit: 'seconds', floor: false,
  loads: ['SHOULDER_OVERHEAD', 'SHOULDER_LOADED', 'GRIP', 'TRACTION_HANG', 'STAND', 'STAND_FREE', 'EXT_MILD', 'FALL'],
};

const longerFullHang: Form = { ...fullHang, pose: 'm3a-4' };

const supportedMachineHang: Form = {
  form: 'supported-machine-hang', pose: 'm3b-1', unit: 'seconds', floor: false,
  loads: ['FLEX_END', 'FLEX_LOADED', 'HEAD_DOWN_FULL', 'TRACTION_HANG', 'PRONE', 'FALL'],
  clinicianOnly: true,
};

const machineHang: Form = {
  form: 'machine-hang', pose: 'm3b-2', unit: 'seconds', floor: false,
  loads: ['FLEX_END', 'FLEX_LOADED', 'HEAD_DOWN_FULL', 'TRACTION_HANG', 'PRONE', 'FALL'],
  clinicianOnly: true,
};

const lieOverRoller: Form = {
  form: 'lie-over-roller', pose: 'm4-1', unit: 'breaths', floor: true,
  loads: ['PRESSURE_ROLL', 'SUPINE', 'EXT_MILD', 'FLOOR', 'FLOOR_ROLL', 'NECK_EXT'],
};

const slowRolling: Form = {
  form: 'slow-rolling', pose: 'm4-2', unit: 'seconds', floor: true,
  loads: ['PRESSURE_ROLL', 'SUPINE', 'EXT_MILD', 'FLOOR', 'FLOOR_ROLL', 'NECK_EXT', 'WRIST_LOAD'],
};

const methodId = (id: string): MethodId => id as MethodId;

export const methods: readonly Method[] = [
  {
    ...seed('SEED: L70'),
    id: methodId('M1'), gate: 'exercises', listed: false, ladder: [],
  },
  {
    ...designChoice('SEED: L74', 'TEETER', 'LEMARR84', 'OWN: caps'),
    id: methodId('M2'), gate: 'equipment', listed: true,
    caps: { seconds: 300, timesADay: 1, angleDegrees: 60, secondPersonPresent: true },
    ladder: ladderOf(
      'M2',
      rungs(lowInversion, ['M2-1', 30, 1, 1, designChoice('OWN')]),
      rungs(middleInversion, ['M2-2', 60, 1, 1, designChoice('OWN')]),
      rungs(steepInversion, ['M2-3', 60, 1, 1, designChoice('OWN')]),
    ),
  },
  {
    ...seed('SEED: L80'),
    id: methodId('M3A'), gate: 'equipment', listed: true,
    caps: { seconds: 45, timesADay: 1 },
    ladder: ladderOf(
      'M3A',
      rungs(feetAssistedHang, ['M3A-1', 10, 1, 1, designChoice('SEED: L80', 'OWN: easier form')]),
      rungs(longerFeetAssistedHang, ['M3A-2', 20, 1, 1, designChoice('SEED: L80', 'OWN: easier form')]),
      rungs(fullHang, ['M3A-3', 30, 1, 1, seed('SEED: L80')]),
      rungs(longerFullHang, ['M3A-4', 45, 1, 1, seed('SEED: L80')]),
    ),
  },
  {
    ...designChoice('SEED: L82', 'OWN: dose'),
    id: methodId('M3B'), gate: 'equipment', listed: true,
    caps: { seconds: 30, timesADay: 1 },
    ladder: ladderOf(
      'M3B',
      rungs(supportedMachineHang, ['M3B-1', 10, 1, 1, designChoice('OWN')]),
      rungs(machineHang, ['M3B-2', 15, 1, 1, designChoice('OWN')]),
    ),
  },
  {
    ...designChoice('SEED: L86', 'BARTSCH21', 'OWN: dose'),
    id: methodId('M4'), gate: 'equipment', listed: true,
    caps: { seconds: 60, timesADay: 1 },
    ladder: ladderOf(
      'M4',
      rungs(lieOverRoller, ['M4-1', 5, 1, 1, designChoice('BARTSCH21', 'OWN')]),
      rungs(slowRolling, ['M4-2', 30, 1, 1, designChoice('BARTSCH21', 'OWN')]),
    ),
  },
  {
    ...seed('SEED: L58', 'SEED: L90', 'SEED: L162'),
    id: methodId('M5'), gate: 'always', listed: true, ladder: [],
  },
  {
    ...seed('SEED: L96'),
    id: methodId('M6'), gate: 'cleared', listed: true, ladder: [],
  },
  {
    ...seed('SEED: L96'),
    id: methodId('M7'), gate: 'building', listed: true, ladder: [],
  },
  {
    ...guideline('WALKBACK', 'SEED: L96'),
    id: methodId('M8'), gate: 'everyday', listed: true, ladder: [],
  },
  {
    ...designChoice('SEED: L70', 'SEED: L196', 'OWN'),
    id: methodId('M9'), gate: 'off', listed: false, ladder: [],
  },
  {
    ...designChoice('OWN', 'TFTF14'),
    id: methodId('M10'), gate: 'neutral-module', listed: false, ladder: [],
  },
];
