import type { DecisionTable, Domains } from '../table.ts';
import { breakOfferTable } from './break-offer.ts';
import { consultRuleTable } from './consult-rule.ts';
import { equipmentGateTable } from './equipment-gate.ts';
import { exerciseResponseTable } from './exercise-response.ts';
import { midSessionSymptomTable } from './mid-session-symptom.ts';
import { nextDoseTable } from './next-dose.ts';
import { progressReviewTable } from './progress-review.ts';
import { sessionGateTable } from './session-gate.ts';
import { startingDirectionTable } from './starting-direction.ts';

/** Every decision table, in the order in which a day meets them. */
export const allTables = [
  sessionGateTable, startingDirectionTable, exerciseResponseTable, consultRuleTable, nextDoseTable, midSessionSymptomTable,
  progressReviewTable, breakOfferTable, equipmentGateTable,
] as unknown as readonly DecisionTable<Domains, string>[];
