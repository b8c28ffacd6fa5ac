import { addDays, hourMilliseconds, type Day } from '../base/day.ts';
import type { Catalogue } from './catalogue.ts';
import { activeRestrictions, type Cleared } from './context.ts';
import type { PlanItem, PlanState } from './fact.ts';
import { progressOf } from './areas/verdicts.ts';
import type { Standing } from './ladder.ts';
import { adaptation, planning } from './limits.ts';
import { activeItems, changeOf, hasSubstitute, takeOut, type PlanStep } from './plan.ts';
import type { CareRecord } from './record.ts';
import type { Inputs } from './table.ts';
import { decideConsultRule } from './tables/consult-rule.ts';
import { decideNextDose, type nextDoseTable } from './tables/next-dose.ts';
import { rankOfResponse } from './tables/ranks.ts';

type DoseInputs = Inputs<(typeof nextDoseTable)['domains']>;
export type DoseRow = ReturnType<typeof decideNextDose>;

/** D8: whether the whole plan stops and a clinician is advised. */
export const consultRule = (catalogue: Catalogue, record: CareRecord, today: Day) => {
  const { badSessions, legEvents } = record.verdicts;
  const within = (day: Day, days: number) => Math.abs(today - day) < days;
  const legSessions = new Set(legEvents.filter(({ day }) => within(day, adaptation.legEventDays)).map(({ session }) => session));
  return decideConsultRule({
    badSessions7d: badSessions.filter(({ day }) => within(day, adaptation.badSessionDays)).length >= 3 ? '3+' : '0-2',
    restDays7d: record.plan.restDays.filter((day) => within(day, adaptation.badSessionDays)).length >= 2 ? '2+' : '0-1',
    legEvents14d: legSessions.size >= 2 ? '2+' : '0-1',
    planEmptiedByRemovals: isEmptiedByRemovals(catalogue, record) ? 'yes' : 'no',
  });
};

/** None of the article's exercises is left, and bad responses took out at least one since a clinician was last seen. */
const isEmptiedByRemovals = (catalogue: Catalogue, { plan }: CareRecord): boolean =>
  plan.removals > 0 &&
  plan.items.every(({ exercise }) => catalogue.exerciseById.get(exercise)?.kind === 'neutral');

/** D3 for one item, from the day's settled signal. */
export const nextDose = (catalogue: Catalogue, record: CareRecord, cleared: Cleared, item: PlanItem, of: Day, standing: Standing): DoseRow =>
  decideNextDose(doseInputs(catalogue, record, cleared, item, of, standing));

const doseInputs = (catalogue: Catalogue, record: CareRecord, cleared: Cleared, item: PlanItem, of: Day, standing: Standing): DoseInputs => {
  const progress = progressOf(record.verdicts, item.exercise);
  const bottomAgain = progress.bottomOn !== null && of - progress.bottomOn < adaptation.bottomAgainWithinDays;
  return {
    signal: progress.signal,
    greenDays: progress.greenDays >= adaptation.greenDaysForLevelUp ? '3+' : '0-2',
    daysAtLevel: cleared.today - item.since >= minDaysAtRung(catalogue, record, cleared, item) ? '>=min' : '<min',
    neutralDays: progress.neutralDays >= adaptation.neutralDaysToDrop ? '14+' : '0-13',
    dropAllowed: mayDrop(catalogue, record, cleared) ? 'yes' : 'no',
    // A halved dose still has its full one above it.
    atTop: standing.position === standing.ladder.length - 1 && !item.half ? 'yes' : 'no',
    atBottom: standing.position > 0 ? 'no' : bottomAgain ? 'yes_again' : 'yes_first',
    levelUpBlocked: growthBlocked(record, of, cleared.at) ? 'yes' : 'no',
  };
};

const minDaysAtRung = (catalogue: Catalogue, record: CareRecord, cleared: Cleared, { exercise }: PlanItem): number => {
  const own = catalogue.exerciseById.get(exercise)?.minDaysAtRung;
  if (own !== undefined) return own;
  const slow = cleared.age >= planning.olderAge || activeRestrictions({ ...record, screening: { ...record.screening, deferred: [] } }, cleared.today).length > 0;
  return slow ? adaptation.minDaysAtRungWhenOlderOrRestricted : adaptation.minDaysAtRung;
};

const mayDrop = (catalogue: Catalogue, { plan, responses, care }: CareRecord, cleared: Cleared): boolean => {
  const pain = responses.pain.at(-1)?.latest ?? care.baseline?.painNow ?? 0;
  const lately = plan.droppedOn !== null && cleared.today - plan.droppedOn < adaptation.dropAtMostPerDays;
  return hasSubstitute(catalogue, cleared, plan) && activeItems(catalogue, plan, cleared.at).length > planning.minItems && cleared.phase !== 'MAINTAIN' && pain > adaptation.dropOnlyAbovePain && !lately;
};

/** Nothing grows within 48 hours of the last growth, nor on a day on which any exercise was worse. */
export const growthBlocked = ({ verdicts, plan }: CareRecord, of: Day, at: number): boolean => {
  const worseThatDay = verdicts.days.some(({ day, worst }) => day >= of && worst >= rankOfResponse('REGRESS'));
  const lately = plan.grewAt !== null && Math.abs(at - plan.grewAt) < planning.hoursBetweenChanges * hourMilliseconds;
  return worseThatDay || lately;
};

/** What a row of D3 does to the plan. */
export const dosed = (
  catalogue: Catalogue, cleared: Cleared, plan: PlanState, item: PlanItem, standing: Standing, row: DoseRow, of: Day, forLeg: boolean,
): PlanStep => {
  const moved = (kind: 'level-up' | 'level-down', position: number): PlanStep => {
    const rung = standing.ladder[position] ?? standing.rung;
    return withItem(plan, { ...item, rung: rung.id, half: false, since: cleared.today }, changeOf(kind, item.exercise, standing.rung.id, rung.id, row.id, row.sources));
  };
  const halved = (): PlanStep =>
    withItem(plan, { ...item, rung: standing.rung.id, half: true }, changeOf('halved', item.exercise, standing.rung.id, standing.rung.id, row.id, row.sources));
  const out = (days: number, why: 'leg-event' | 'worse-at-bottom' | 'neutral', replace: boolean): PlanStep =>
    takeOut(catalogue, cleared, plan, { exercise: item.exercise, until: addDays(cleared.today, days), why }, why === 'neutral' ? 'dropped' : 'removed', replace, row.id, row.sources);
  switch (row.then) {
    // From half the dose the next step up is the whole one.
    case 'LEVEL_UP': return moved('level-up', item.half ? standing.position : standing.position + 1);
    case 'LEVEL_DOWN': return moved('level-down', standing.position - 1);
    case 'REST_1_DAY_LEVEL_DOWN': return rested(moved('level-down', standing.position - 1), cleared, of);
    case 'HALVE_DOSE': return halved();
    case 'REST_1_DAY_HALVE_DOSE': return rested(halved(), cleared, of);
    case 'REMOVE_AND_SUBSTITUTE': return out(planning.worseAtBottomBlockDays, 'worse-at-bottom', true);
    case 'DROP_AND_OFFER_OTHER': return out(planning.neutralDropBlockDays, 'neutral', true);
    // A plan that stops for the leg does not come back with the exercise that it stopped for.
    case 'PLAN_STOP_CONSULT': case 'PLAN_STOP_ESCALATE': return forLeg ? out(planning.legEventBlockDays, 'leg-event', false) : { plan, changes: [] };
    case 'REMOVE_UNTIL_REVIEW_BLOCK_DIRECTION_48H': return out(planning.legEventBlockDays, 'leg-event', false);
    default: return { plan, changes: [] };
  }
};

/** The day after a bad day is a day of rest; told late, today is. */
export const rested = ({ plan, changes }: PlanStep, cleared: Cleared, of: Day): PlanStep =>
  ({ plan: { ...plan, restOn: Math.max(of + 1, cleared.today) as Day }, changes });

const withItem = (plan: PlanState, item: PlanItem, change: PlanStep['changes'][number]): PlanStep =>
  ({ plan: { ...plan, items: plan.items.map((old) => (old.exercise === item.exercise ? item : old)) }, changes: [change] });

