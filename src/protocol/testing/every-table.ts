import type { DecisionTable, Decide, Domains } from '../table.ts';
import { breakOfferTable, decideBreakOffer } from '../tables/break-offer.ts';
import { consultRuleTable, decideConsultRule } from '../tables/consult-rule.ts';
import { decideEquipmentGate, equipmentGateTable } from '../tables/equipment-gate.ts';
import { decideExerciseResponse, exerciseResponseTable } from '../tables/exercise-response.ts';
import { decideMidSessionSymptom, midSessionSymptomTable } from '../tables/mid-session-symptom.ts';
import { decideNextDose, nextDoseTable } from '../tables/next-dose.ts';
import { decideProgressReview, progressReviewTable } from '../tables/progress-review.ts';
import { decideSessionGate, sessionGateTable } from '../tables/session-gate.ts';
import { decideStartingDirection, startingDirectionTable } from '../tables/starting-direction.ts';

type AnyTable = DecisionTable<Domains, string>;
type AnyDecide = Decide<Domains, string>;

/** All nine, with the functions that the rest of the core calls. */
export const everyTable: readonly (readonly [table: AnyTable, decide: AnyDecide])[] = [
  [sessionGateTable, decideSessionGate], [startingDirectionTable, decideStartingDirection], [exerciseResponseTable, decideExerciseResponse],
  [nextDoseTable, decideNextDose], [midSessionSymptomTable, decideMidSessionSymptom], [progressReviewTable, decideProgressReview],
  [breakOfferTable, decideBreakOffer], [equipmentGateTable, decideEquipmentGate], [consultRuleTable, decideConsultRule],
] as unknown as readonly (readonly [AnyTable, AnyDecide])[];
