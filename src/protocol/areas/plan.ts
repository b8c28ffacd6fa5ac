import type { Day, LocalMoment } from '../../base/day.ts';
import type { Fact, PlanChange, PlanState } from '../fact.ts';

export interface PlanArea extends PlanState {
  /** The first day of the programme, which rules count as day 1. */
  readonly startedOn: Day | null;
  readonly version: number;
  /** When the plan last grew: a rung up or a new exercise. */
  readonly grewAt: number | null;
  readonly grew: PlanChange | null;
  readonly droppedOn: Day | null;
  /** Exercises that bad responses took out since a clinician was last seen. */
  readonly removals: number;
  /** What changed last and when, to be told to the person. */
  readonly changes: readonly PlanChange[];
  readonly changedOn: Day | null;
  /** Days of rest that rules have ordered, newest last. */
  readonly restDays: readonly Day[];
}

export const emptyPlan: PlanArea = {
  items: [], blocks: [], resting: [], restOn: null, startedOn: null, version: 0, grewAt: null, grew: null, droppedOn: null, removals: 0, changes: [], changedOn: null,
  restDays: [],
};

export const applyPlan = (area: PlanArea, fact: Fact, moment: LocalMoment): PlanArea => {
  if (fact.fact === 'episode-opened') return emptyPlan;
  if (fact.fact === 'clearance-given' && fact.kind === 'seen') return { ...area, restDays: [], removals: 0 };
  if (fact.fact !== 'plan-made') return area;
  const { plan, changes } = fact;
  const growth = changes.find(({ kind }) => kind === 'level-up' || kind === 'joined' || kind === 'replaced') ?? null;
  const rests = plan.restOn !== null && !area.restDays.includes(plan.restOn);
  return {
    items: plan.items, blocks: plan.blocks, resting: plan.resting, restOn: plan.restOn,
    startedOn: area.startedOn ?? moment.day,
    version: area.version + 1,
    grewAt: growth === null ? area.grewAt : moment.at,
    grew: growth ?? area.grew,
    droppedOn: changes.some(({ kind }) => kind === 'dropped') ? moment.day : area.droppedOn,
    removals: area.removals + changes.filter(({ kind }) => kind === 'removed').length,
    changes: area.changedOn === moment.day ? [...area.changes, ...changes] : changes,
    changedOn: moment.day,
    restDays: rests && plan.restOn !== null ? [...area.restDays, plan.restOn].slice(-8) : area.restDays,
  };
};
