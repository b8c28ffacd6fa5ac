import type { LocalMoment } from '../base/day.ts';
import type { Catalogue, Method } from './catalogue.ts';
import { clearedOn } from './context.ts';
import type { CareRecord } from './record.ts';
import { isFrail, isPermitted } from './screening.ts';
import { decideEquipmentGate } from './tables/equipment-gate.ts';

export interface EquipmentWish { readonly explicitOptIn: boolean; readonly clinicianEnabled: boolean }

const twoWeeks = 14;

/** D7: whether this person may read about, or use, a piece of equipment. Without a valid screen the answer is no. */
export const equipmentGate = (catalogue: Catalogue, record: CareRecord, method: Method, wish: EquipmentWish, moment: LocalMoment) => {
  const cleared = clearedOn(catalogue, record, moment);
  const lastStop = record.verdicts.lastStopOn ?? record.plan.startedOn;
  const yes = (holds: boolean) => (holds ? 'yes' : 'no');
  return decideEquipmentGate({
    tier: cleared === null ? 'other' : record.care.episode.tier === 'CLEARED' ? 'CLEARED' : 'CONDITIONAL',
    forbiddenTagHit: yes(cleared === null || !method.ladder.some((rung) => isPermitted(rung, cleared.open.forbidden))),
    explicitOptIn: yes(wish.explicitOptIn),
    clinicianEnabled: yes(wish.clinicianEnabled),
    method: method.id as string as 'M2' | 'M3A' | 'M3B' | 'M4',
    symptomState: record.care.episode.phase === 'FLARE' ? 'flare' : 'stable',
    frail: yes(cleared === null || isFrail(cleared.age, [...cleared.open.restrictions])),
    daysWithoutStop: lastStop !== null && moment.day - lastStop >= twoWeeks ? '>=14' : '<14',
  });
};
