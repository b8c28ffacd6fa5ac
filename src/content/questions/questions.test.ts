import { expect, it } from 'vitest';
import type { Tier } from '../../protocol/catalogue.ts';
import { screening } from '../screening.ts';

const letters: Readonly<Record<Tier, string>> = {
  CLEARED: '-', CONDITIONAL: 'C', NEEDS_CLEARANCE: 'N', SOON: 'S', SAME_DAY: 'D', EMERGENCY: 'E',
};

/** Written down a second time, apart from the questions: how far "yes, new", "yes, old" and "not sure" go, and what any of them adds. */
const agreed: Readonly<Record<string, string>> = {
  RF01: 'ENE', RF02: 'ECE', RF23: 'NCN', RF03: 'ENE', RF04: 'END', RF05: 'END R_BALANCE', RF06A: 'ENE', RF06B: 'DND R_BALANCE',
  RF24: 'SCS R_LEG', RF24B: 'DNS R_LEG', RF07: 'DND', RF13: 'EEE', RF26: 'END R_CVD', RF09A: 'EEE',
  RF08: 'DNS', RF08B: 'SNS', RF09: 'DND', RF27: 'NCN', RF11: 'SNS', RF12: 'SNS', RF12B: 'CCC', RF14: 'DND R_ROLL',
  RF25: 'DND R_ROLL', RF15: 'END', RF16: 'DND', RF10A: 'END', RF10B: 'NCN', RF10C: 'SNS R_OSTEO', RF21: 'CCC', RF22: 'CCC',
  RF18: 'NCC',
  EX01: 'NCN R_PREG', RF17: 'END', EX04: 'NCN R_POSTOP', EX02: 'NCN R_SPINESURG', EX04B: 'NCN R_POSTOP', RF28: 'DND R_ROLL',
  EX03: 'NCN R_OSTEO', EX03B: 'NCN R_OSTEO', CN01: 'NCC R_EXTBLOCK', CN02: 'CCC R_DISC', CN27: 'CCC R_LEG',
  CN20: 'CCC R_HYPERMOB', CN19: 'NCN R_NECK', CN19B: 'DCN R_NECK', CN26: 'NCN R_EXTBLOCK',
  RF19: 'DNN R_BP_UNC', CN05: 'CCC R_BP_UNC', CN06: 'CCC R_BP_CTRL', RF20: 'DND R_EYE', CN04: 'CCC R_EYE', CN07: 'DCN R_CVD',
  CN11: 'SCC R_EAR', CN11B: 'DCS R_EAR R_BALANCE', CN18: 'SCC R_BALANCE', CN13: 'CCC R_SHOULDER', CN13B: 'CCC R_SHOULDER_UNST',
  CN14: 'CCC R_WRIST', CN15: 'CCC R_KNEE', CN15B: 'CCC R_HIP', CN09: 'CCC R_REFLUX', CN10: 'CCC R_HERNIA', CN17: 'CCC R_FLOOR',
  CN24: 'CCC R_NOSTAND', CN25: 'NCN R_SCI R_BALANCE',
  CN08: 'CCC R_ANTICOAG', CN16: 'CCC R_ANKLE', CN21: 'CCC R_ROLL', CN22: 'CCC R_IMPLANT', CN23: 'CCC R_WEIGHT',
  CN03: 'CCC R_TIGHTBACK', CN12: 'CCC R_EYEINF', CN22B: 'CCC R_SHUNT',
};

it('every question goes exactly as far as agreed, and adds what was agreed', () => {
  const found = screening.questions.map(({ id, tier, adds }) =>
    [id, [letters[tier.yes_new] + letters[tier.yes_assessed] + letters[tier.unsure], ...adds].join(' ')]);
  expect(Object.fromEntries(found)).toEqual(agreed);
});
