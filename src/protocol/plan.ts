import { hourMilliseconds, type Day } from '../base/day.ts';
import type { Catalogue, Direction, ExerciseId, OrderEntry, RungId, Starter } from './catalogue.ts';
import type { Cleared } from './context.ts';
import type { Sources } from './evidence.ts';
import type { ExerciseBlock, PlanChange, PlanChangeKind, PlanItem, PlanState } from './fact.ts';
import { enteredAt, enteredAtStart, standingOf } from './ladder.ts';
import { phaseCaps, planning } from './limits.ts';

/** A new version of the plan and what differs from the one before. */
export interface PlanStep { readonly plan: PlanState; readonly changes: readonly PlanChange[] }

const none: PlanState = { items: [], blocks: [], resting: [], restOn: null };
const ownSources: Sources = ['SEED: L98', 'OWN'];

/** The first day: the first starter that fits, at least two items. */
export const startPlan = (catalogue: Catalogue, cleared: Cleared): PlanStep => {
  const starter = catalogue.starters.find((candidate) => starts(candidate, cleared));
  const lower = startsLower(cleared);
  const items: PlanItem[] = [];
  for (const rung of starter?.rungs ?? []) {
    const item = enteredAt(catalogue, rung, lower, cleared.open, cleared.today);
    if (item !== null && !items.some(({ exercise }) => exercise === item.exercise)) items.push(item);
  }
  const rule = starter?.id ?? 'starter';
  const sources = starter?.sources ?? ownSources;
  const changes = items.map((item) => changeOf('started', item.exercise, null, item.rung, rule, sources));
  return filled(catalogue, cleared, { plan: { ...none, items }, changes }, 'started');
};

/** After a new screen: every item that is still open, one rung lower when a break of two weeks or more lies behind. */
export const resumePlan = (catalogue: Catalogue, cleared: Cleared, plan: PlanState, lower: boolean): PlanStep => {
  if (plan.items.length === 0) return startPlan(catalogue, cleared);
  const refitted = refitPlan(catalogue, cleared, plan);
  if (!lower) return refitted;
  return stepDown(catalogue, cleared, refitted, 'lapse', ['OWN']);
};

/** Every item one rung down: after a lapse, or when two answers in a row never came. */
export const stepDown = (catalogue: Catalogue, cleared: Cleared, from: PlanStep, rule: string, sources: Sources): PlanStep => {
  const changes: PlanChange[] = [...from.changes];
  const items = from.plan.items.map((item) => {
    const standing = standingOf(catalogue, item, cleared.open);
    const below = standing?.ladder[standing.position - 1];
    if (standing === null || below === undefined) return item;
    changes.push(changeOf('level-down', item.exercise, standing.rung.id, below.id, rule, sources));
    return { ...item, rung: below.id, since: cleared.today };
  });
  return { plan: { ...from.plan, items }, changes };
};

/** The same plan under today's restrictions: closed rungs give way to lower ones, closed exercises leave, two items always stay. */
export const refitPlan = (catalogue: Catalogue, cleared: Cleared, plan: PlanState): PlanStep => {
  const changes: PlanChange[] = [];
  const items = plan.items.flatMap((item) => {
    const standing = standingOf(catalogue, item, cleared.open);
    if (standing?.rung.id === item.rung) return [item];
    changes.push(changeOf('restricted', item.exercise, item.rung, standing?.rung.id ?? null, 'load-tags', ['OWN']));
    return standing === null ? [] : [{ ...item, rung: standing.rung.id, since: cleared.today }];
  });
  const current = { ...plan, items, blocks: currentBlocks(plan.blocks, cleared.today), resting: plan.resting.filter(({ untilAt }) => untilAt > cleared.at) };
  return filled(catalogue, cleared, { plan: current, changes }, 'replaced');
};

/** The next exercise of the order joins at its start rung; null when nothing more is open or there is no room. */
export const joinNext = (catalogue: Catalogue, cleared: Cleared, plan: PlanState): PlanStep | null => {
  if (plan.items.length >= phaseCaps[cleared.phase].items) return null;
  const item = nextOf(catalogue, cleared, plan, cleared.order);
  if (item === null) return null;
  return { plan: withItem(plan, item), changes: [changeOf('joined', item.exercise, null, item.rung, 'joining', ownSources)] };
};

/** Takes an exercise out until a day. `replace` brings in the next of the order, at most one a day. */
export const takeOut = (
  catalogue: Catalogue, cleared: Cleared, plan: PlanState, block: ExerciseBlock, kind: 'removed' | 'dropped', replace: boolean,
  rule: string, sources: Sources,
): PlanStep => {
  const gone = plan.items.find(({ exercise }) => exercise === block.exercise);
  if (gone === undefined) return { plan, changes: [] };
  const direction = catalogue.exerciseById.get(block.exercise)?.direction ?? 'neutral';
  const rests = block.why === 'leg-event' && direction !== 'neutral' && direction !== 'unloading';
  const left: PlanState = {
    ...plan,
    items: plan.items.filter((item) => item !== gone),
    blocks: [...plan.blocks.filter(({ exercise }) => exercise !== block.exercise), block],
    resting: rests ? [...plan.resting, { direction, untilAt: cleared.at + planning.directionBlockHours * hourMilliseconds }] : plan.resting,
  };
  const changes = [changeOf(kind, block.exercise, gone.rung, null, rule, sources)];
  const next = replace ? nextOf(catalogue, cleared, left, cleared.order) : null;
  if (next === null) return filled(catalogue, cleared, { plan: left, changes }, 'replaced');
  const replaced = changeOf('replaced', next.exercise, null, next.rung, 'replacing', ownSources);
  return filled(catalogue, cleared, { plan: withItem(left, next), changes: [...changes, replaced] }, 'replaced');
};

/** Whether another exercise could come in for one that leaves. */
export const hasSubstitute = (catalogue: Catalogue, cleared: Cleared, plan: PlanState): boolean =>
  nextOf(catalogue, cleared, plan, cleared.order) !== null;

/** Items that may be done now: their direction does not rest. */
export const activeItems = (catalogue: Catalogue, plan: PlanState, at: number): readonly PlanItem[] =>
  plan.items.filter(({ exercise }) => !isResting(catalogue, plan, exercise, at));

export const changeOf = (
  kind: PlanChangeKind, exercise: ExerciseId, from: RungId | null, to: RungId | null, rule: string, sources: Sources,
): PlanChange => ({ exercise, kind, from, to, rule, sources });

/** Never fewer than two items that may be done today. */
const filled = (catalogue: Catalogue, cleared: Cleared, from: PlanStep, kind: 'started' | 'replaced'): PlanStep => {
  let { plan, changes } = from;
  while (activeItems(catalogue, plan, cleared.at).length < planning.minItems) {
    const item = nextOf(catalogue, cleared, plan, cleared.order) ?? nextOf(catalogue, cleared, { ...plan, blocks: [] }, catalogue.fillers);
    if (item === null) break;
    plan = withItem(plan, item);
    changes = [...changes, changeOf(kind, item.exercise, null, item.rung, 'two-items', ownSources)];
  }
  return { plan, changes };
};

const nextOf = (catalogue: Catalogue, cleared: Cleared, plan: PlanState, order: readonly OrderEntry[]): PlanItem | null => {
  for (const { exercise, branch } of order) {
    if (plan.items.some((item) => item.exercise === exercise)) continue;
    if (isKeptOut(catalogue, plan, exercise, cleared)) continue;
    const item = enteredAtStart(catalogue, exercise, branch, cleared.open, cleared.today);
    if (item === null) continue;
    // What was too much at its lowest rung comes back at half its dose.
    return plan.blocks.some((block) => block.exercise === exercise && block.why === 'worse-at-bottom') ? { ...item, half: true } : item;
  }
  return null;
};

const withItem = (plan: PlanState, item: PlanItem): PlanState =>
  ({ ...plan, items: [...plan.items, item], blocks: plan.blocks.filter(({ exercise }) => exercise !== item.exercise) });

/** A block that has ended is forgotten, save that an exercise which was too much comes back at half its dose. */
const currentBlocks = (blocks: readonly ExerciseBlock[], today: Day): readonly ExerciseBlock[] =>
  blocks.filter(({ until, why }) => until > today || why === 'worse-at-bottom');

/** Taken out for some days, or of a direction that rests. */
export const isKeptOut = (catalogue: Catalogue, plan: PlanState, exercise: ExerciseId, { today, at }: Pick<Cleared, 'today' | 'at'>): boolean =>
  plan.blocks.some((block) => block.exercise === exercise && block.until > today) || isResting(catalogue, plan, exercise, at);

const isResting = (catalogue: Catalogue, plan: PlanState, exercise: ExerciseId, at: number): boolean => {
  const direction = catalogue.exerciseById.get(exercise)?.direction ?? 'neutral';
  return plan.resting.some((rest) => rest.untilAt > at && overlap(rest.direction, direction));
};

const overlap = (a: Direction, b: Direction): boolean => {
  const bends = (direction: Direction) => direction === 'flexion' || direction === 'extension' || direction === 'both';
  return bends(a) && bends(b) && (a === b || a === 'both' || b === 'both');
};

const starts = ({ painAtLeast, anyRestriction, directions, ageAtLeast }: Starter, { baseline, open, direction, age }: Cleared): boolean =>
  (painAtLeast === undefined || baseline.painNow >= painAtLeast) &&
  (anyRestriction === undefined || anyRestriction.some((restriction) => open.restrictions.has(restriction))) &&
  (directions === undefined || directions.includes(direction)) &&
  (ageAtLeast === undefined || age >= ageAtLeast);

const startsLower = ({ baseline, age, open }: Cleared): boolean =>
  baseline.painNow >= planning.oneRungLowerFromPain || age >= planning.olderAge || open.restrictions.has('R_FLOOR') || open.restrictions.has('R_BALANCE');
