import { compile, table } from '../table.ts';

/** D7. Equipment gate. */
export const equipmentGateTable = table('D7', 'Equipment gate', {
  tier: ['CLEARED', 'CONDITIONAL', 'other'],
  forbiddenTagHit: ['no', 'yes'],
  explicitOptIn: ['no', 'yes'],
  clinicianEnabled: ['no', 'yes'],
  method: ['M2', 'M3A', 'M3B', 'M4'],
  symptomState: ['stable', 'flare'],
  frail: ['no', 'yes'],
  daysWithoutStop: ['<14', '>=14'],
}, [
  {
    id: 'D7-1', when: { tier: ['other'] },
    then: 'DENY', tag: 'seed', sources: ['SEED: L43'],
  },
  {
    id: 'D7-2', when: { forbiddenTagHit: ['yes'] },
    then: 'DENY', tag: 'guideline', sources: ['SEED: L76', 'TEETER'],
  },
  {
    id: 'D7-3', when: { symptomState: ['flare'] },
    then: 'DENY', tag: 'design-choice', sources: ['OWN'],
  },
  {
    id: 'D7-4', when: { explicitOptIn: ['no'] },
    then: 'INFO_ONLY', tag: 'design-choice', sources: ['SEED: L76', 'NG59', 'WHO23'],
  },
  {
    id: 'D7-7', when: { method: ['M2', 'M3A'], daysWithoutStop: ['<14'] },
    then: 'INFO_ONLY', tag: 'design-choice', sources: ['OWN'],
  },
  {
    id: 'D7-8', when: { frail: ['yes'], clinicianEnabled: ['no'] },
    then: 'INFO_ONLY', tag: 'design-choice', sources: ['OWN'],
  },
  {
    id: 'D7-5', when: { method: ['M2', 'M3B'], clinicianEnabled: ['no'] },
    then: 'INFO_ONLY', tag: 'design-choice', sources: ['NG59', 'WHO23', 'OWN: the article gives no dose'],
  },
  {
    id: 'D7-6', when: {},
    then: 'ALLOW_WITHIN_CAPS', tag: 'seed', sources: ['SEED: L78-86'],
  },
]);

export const decideEquipmentGate = compile(equipmentGateTable);
