import { expect, it } from 'vitest';
import { meet, restrictions } from '../protocol/restriction.ts';
import { catalogue } from './catalogue.ts';

const allRungs = [...catalogue.exercises, ...catalogue.methods].flatMap(({ ladder }) => ladder);

/** Written down a second time, apart from the tags: the lowest rung of each form that one restriction alone closes. */
const agreed: Readonly<Record<string, string>> = {
  R_OSTEO:
    'EX1-0 EX1-1 EX1-2 EX1-1P EX2-0 EX2-1 EX2-C EX3-0 EX3-1 EX4-0 EX4-1 EX4-3 EX4-4 EX4-0B EX4-1B EX5-1 M2-1 M2-2 M2-3'
    + ' M3A-1 M3A-3 M3B-1 M3B-2 M4-1 M4-2',
  R_EXTBLOCK:
    'EX2-0 EX2-1 EX2-W EX4-0 EX4-1 EX4-3 EX4-4 EX4-0B EX4-1B EX5-0 EX5-1 EX6-2 M2-1 M2-2 M2-3 M3A-1 M3A-3 M3B-1 M3B-2 M4-1'
    + ' M4-2',
  R_DISC: 'EX3-1 M3B-1 M3B-2',
  R_LEG: 'EX1-2 EX2-1 EX2-C EX3-1 M3B-1 M3B-2',
  R_TIGHTBACK: 'EX4-3 EX4-4',
  R_PREG:
    'EX1-1 EX1-2 EX2-1 EX2-C EX3-1 EX4-0 EX4-1 EX4-3 EX4-4 EX4-0B EX4-1B EX5-1 EX6-2 M2-1 M2-2 M2-3 M3A-1 M3A-3 M3B-1 M3B-2'
    + ' M4-1 M4-2',
  R_POSTOP: 'EX1-1 EX1-2 EX2-1 EX2-C EX2-W EX3-1 EX4-0 EX4-1 EX4-3 EX4-4 EX4-0B EX4-1B EX5-1 M2-1 M2-2 M2-3 M3A-1 M3A-3 M3B-1 M3B-2',
  R_SPINESURG: 'EX1-2 EX2-1 EX2-C EX3-1 EX4-3 EX4-4 EX5-1 M2-1 M2-2 M2-3 M3A-1 M3A-3 M3B-1 M3B-2 M4-1 M4-2',
  R_EYE: 'EX1-2 EX2-1 EX2-C EX3-1 M2-1 M2-2 M2-3 M3B-1 M3B-2',
  R_BP_UNC: 'EX1-2 EX2-1 EX2-C EX3-1 M2-1 M2-2 M2-3 M3A-1 M3A-3 M3B-1 M3B-2',
  R_BP_CTRL: 'M2-1 M2-2 M2-3 M3B-1 M3B-2',
  R_CVD: 'EX3-1 M2-1 M2-2 M2-3 M3A-1 M3A-3 M3B-1 M3B-2',
  R_ANTICOAG: 'M2-1 M2-2 M2-3 M3B-1 M3B-2 M4-1 M4-2',
  R_REFLUX: 'EX1-1 EX1-2 EX3-1 M2-1 M2-2 M2-3 M3B-1 M3B-2',
  R_HERNIA: 'EX1-1 EX1-2 M2-1 M2-2 M2-3 M3A-1 M3A-3 M3B-1 M3B-2',
  R_EAR: 'EX1-2 EX2-1 EX2-C EX2-W EX3-1 EX4-0 EX4-1 EX4-3 EX4-4 EX4-0B EX4-1B M2-1 M2-2 M2-3 M3A-1 M3A-3 M3B-1 M3B-2 M4-1 M4-2',
  R_DIZZY: 'EX1-2 EX2-1 EX2-C EX2-W EX3-1 EX4-0 EX4-1 EX4-3 EX4-4 EX4-0B EX4-1B M2-1 M2-2 M2-3 M3A-1 M3A-3 M3B-1 M3B-2 M4-1 M4-2',
  R_EYEINF: 'EX3-1 M2-1 M2-2 M2-3 M3B-1 M3B-2',
  R_SHOULDER: 'EX1-1 EX1-2 EX3-0 EX3-1 EX6-1 EX6-2 M3A-1 M3A-3 M3B-1 M3B-2',
  R_SHOULDER_UNST: 'EX1-1 EX1-2 EX2-1 EX2-C EX2-W EX3-0 EX3-1 EX4-1 EX4-3 EX4-4 EX4-1B EX6-1 EX6-2 M3A-1 M3A-3 M3B-1 M3B-2',
  R_WRIST: 'EX1-1 EX1-2 EX2-1 EX2-C EX2-W EX3-1 EX4-3 EX4-4 M3A-1 M3A-3 M4-2',
  R_KNEE: 'EX1-1 EX1-2 EX1-1P EX2-1 EX2-C EX2-W EX3-1',
  R_HIP: 'EX1-0 EX1-1 EX1-2 EX1-1P EX3-1',
  R_ANKLE: 'M2-1 M2-2 M2-3',
  R_FLOOR: 'EX1-1 EX1-2 EX1-1P EX2-1 EX2-C EX2-W EX3-1 EX4-0 EX4-1 EX4-3 EX4-4 M2-1 M2-2 M2-3 M3A-1 M3A-3 M3B-1 M3B-2 M4-1 M4-2',
  R_BALANCE: 'EX3-1 EX5-1 EX6-2 M2-1 M2-2 M2-3 M3A-1 M3A-3 M3B-1 M3B-2',
  R_NOSTAND:
    'EX1-1 EX1-2 EX1-1P EX2-1 EX2-C EX2-W EX3-0 EX3-1 EX4-0 EX4-1 EX4-3 EX4-4 EX4-0B EX4-1B EX5-0 EX5-1 EX6-2 N1-0 N3-0'
    + ' N4-0 M2-1 M2-2 M2-3 M3A-1 M3A-3 M3B-1 M3B-2 M4-1 M4-2',
  R_SCI:
    'EX1-0 EX1-1 EX1-2 EX1-1P EX2-0 EX2-1 EX2-C EX3-1 EX4-0 EX4-1 EX4-3 EX4-4 EX4-0B EX4-1B EX6-0 EX6-1 M2-1 M2-2 M2-3'
    + ' M3A-1 M3A-3 M3B-1 M3B-2 M4-1 M4-2',
  R_NECK: 'EX2-1 EX2-W EX3-1 EX4-3 EX4-4 M2-1 M2-2 M2-3 M3B-1 M3B-2 M4-1 M4-2',
  R_HYPERMOB: 'EX1-2 EX2-1 EX2-C EX3-1 EX4-3 EX4-4 EX5-1 M2-1 M2-2 M2-3 M3A-1 M3A-3 M3B-1 M3B-2',
  R_ROLL: 'M4-1 M4-2',
  R_IMPLANT: 'M2-1 M2-2 M2-3 M3B-1 M3B-2',
  R_SHUNT: 'EX3-1 M2-1 M2-2 M2-3 M3B-1 M3B-2',
  R_WEIGHT: 'M2-1 M2-2 M2-3 M3A-1 M3A-3 M3B-1 M3B-2',
  R_AGE65: 'EX1-2S2 EX2-1S3 EX3-1',
  R_WEEK1: 'EX1-2 EX2-1 EX2-C EX3-1 EX4-3 EX4-4 EX5-1 M3B-1 M3B-2',
};

it('every restriction closes exactly what was agreed, and from a closed rung on everything above it in its form', () => {
  const found = restrictions.map((id) => {
    const closed = allRungs.filter(({ load }) => meet(load, catalogue.restrictions[id].forbidden));
    const formOf = ({ exercise, form }: (typeof allRungs)[number]): string => `${exercise} ${form}`;
    const lowest = closed.filter((rung, n) => closed.findIndex((other) => formOf(other) === formOf(rung)) === n);
    for (const rung of lowest) {
      const above = allRungs.filter((other) => formOf(other) === formOf(rung));
      expect(above.slice(above.indexOf(rung)).every((other) => closed.includes(other)), `${id} ${rung.id}`).toBe(true);
    }
    return [id, lowest.map((rung) => rung.id).join(' ')];
  });
  expect(Object.fromEntries(found)).toEqual(agreed);
});
