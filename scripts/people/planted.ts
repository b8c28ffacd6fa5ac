import { addDays } from '../../src/base/day.ts';
import type { Catalogue, ExerciseId, RungId } from '../../src/protocol/catalogue.ts';
import type { CareFact, PlanItem } from '../../src/protocol/fact.ts';
import type { CareRecord } from '../../src/protocol/record.ts';
import type { Tamper } from './person.ts';

/** A fault put between the core and the record, and the laws of which at least one must notice it. */
export interface PlantedBug { readonly name: string; readonly laws: readonly string[]; readonly tamper: Tamper }

type Made = Extract<CareFact, { fact: 'plan-made' }>;
type Started = Extract<CareFact, { fact: 'session-started' }>;

export const plantedBugs = (catalogue: Catalogue): readonly PlantedBug[] => [
  { name: 'restrictions are forgotten when a plan is made', laws: ['INV09'], tamper: onPlan((plan) => withItem(plan, itemAt(catalogue, 'EX4', 'EX4-1'))) },
  { name: 'restrictions are forgotten when a session starts', laws: ['INV09'], tamper: onStart((start) => withExercise(start, 'EX3', 'EX3-0')) },
  { name: 'a rung that only a clinician may give joins by rule', laws: ['INV41'], tamper: onPlan((plan) => withItem(plan, itemAt(catalogue, 'EX1', 'EX1-4'))) },
  { name: 'downward dog comes in the first week', laws: ['INV42', 'INV09'], tamper: onStart((start) => withExercise(start, 'EX3', 'EX3-1')) },
  { name: 'a stop verdict does not stop the plan', laws: ['INV33', 'INV34'], tamper: lose((fact) => fact.fact === 'phase-changed' && (fact.event === 'CHECKIN_STOP_CONSULT' || fact.event === 'WORSENED_REVIEW')) },
  { name: 'a red flag goes on as before', laws: ['INV19'], tamper: lose((fact) => fact.fact === 'phase-changed' && (fact.event === 'RED_FLAG' || fact.event === 'CHECKIN_ESCALATE')) },
  { name: 'an exercise stays after a leg symptom', laws: ['INV18'], tamper: (fact, before) => (fact.fact === 'plan-made' && fact.changes.some(({ kind }) => kind === 'removed') ? { ...fact, plan: before.plan } : fact) },
  { name: 'the plan falls to one exercise', laws: ['INV35'], tamper: onPlan((plan) => ({ ...plan, plan: { ...plan.plan, items: plan.plan.items.slice(0, 1) } })) },
  { name: 'two exercises rise at once', laws: ['INV15'], tamper: onPlan((plan) => ({ ...plan, changes: plan.changes.flatMap((change) => (change.kind === 'level-up' ? [change, change] : [change])) })) },
  { name: 'every plan says that something rose', laws: ['INV15', 'INV16'], tamper: onPlan((plan, before) => ({ ...plan, changes: [...plan.changes, ...rise(before)] })) },
  { name: 'a day of rest is forgotten', laws: ['INV29'], tamper: onPlan((plan) => ({ ...plan, plan: { ...plan.plan, restOn: null } })) },
  { name: 'the gate lets everyone through', laws: ['INV30 action'], tamper: replace((fact) => (fact.fact === 'told' && fact.verdict.table === 'D0' ? { ...fact, verdict: { ...fact.verdict, action: 'GO' } } : fact)) },
  { name: 'a session is packed with everything', laws: ['INV36', 'INV37', 'INV09'], tamper: onStart((start, before) => ({ ...start, exercises: [...start.exercises, ...before.plan.items, ...before.plan.items] })) },
  { name: 'a verdict loses its source', laws: ['INV30'], tamper: replace((fact) => (fact.fact === 'told' ? { ...fact, verdict: { ...fact.verdict, sources: [] as never } } : fact)) },
  { name: 'a rule is invented', laws: ['INV30'], tamper: replace((fact) => (fact.fact === 'told' ? { ...fact, verdict: { ...fact.verdict, rule: 'D9-1' } } : fact)) },
  { name: 'a screen that blocks is taken for one that lets start', laws: ['INV02'], tamper: replace((fact) => (fact.fact === 'screen-completed' ? { ...fact, tier: 'CLEARED', restrictions: [], deferred: [] } : fact)) },
];

const replace = (change: (fact: CareFact) => CareFact): Tamper => (fact) => change(fact);
const lose = (gone: (fact: CareFact) => boolean): Tamper => (fact) => (gone(fact) ? null : fact);
function onPlan(change: (fact: Made, before: CareRecord) => CareFact): Tamper {
  return (fact, before) => (fact.fact === 'plan-made' ? change(fact, before) : fact);
}
function onStart(change: (fact: Started, before: CareRecord) => CareFact): Tamper {
  return (fact, before) => (fact.fact === 'session-started' ? change(fact, before) : fact);
}

const itemAt = (catalogue: Catalogue, exercise: string, rung: string): PlanItem => ({
  exercise: exercise as ExerciseId, branch: null, rung: (catalogue.rungById.get(rung as RungId)?.id ?? rung) as RungId, half: false, since: addDays(20_000 as never, 0),
});
const withItem = (fact: Made, item: PlanItem): CareFact =>
  ({ ...fact, plan: { ...fact.plan, items: [...fact.plan.items.filter(({ exercise }) => exercise !== item.exercise), item] } });
const withExercise = (fact: Started, exercise: string, rung: string): CareFact =>
  ({ ...fact, exercises: [...fact.exercises, { exercise: exercise as ExerciseId, rung: rung as RungId, half: false }] });

const rise = ({ plan }: CareRecord): Made['changes'] => plan.items.slice(0, 1).map(({ exercise, rung }) =>
  ({ exercise, kind: 'level-up', from: rung, to: rung, rule: 'D3-11', sources: ['OWN'] }));
