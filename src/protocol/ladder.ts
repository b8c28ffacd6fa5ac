import type { Day } from '../base/day.ts';
import type { Catalogue, Exercise, ExerciseId, Rung, RungId } from './catalogue.ts';
import type { PlanItem } from './fact.ts';
import { meet, type Restriction, type TagSet } from './restriction.ts';

/** What decides which rungs are open to a person on one day. */
export interface Openness {
  readonly forbidden: TagSet;
  readonly restrictions: ReadonlySet<Restriction>;
  /** Day of the programme, counted from 1. */
  readonly programmeDay: number;
}

/** The order in which the branches of an exercise are tried. */
const branchOrder = ['main', 'C', 'W', 'P', 'B'] as const;

export const isOpen = (rung: Rung, { forbidden, restrictions, programmeDay }: Openness): boolean =>
  !rung.clinicianOnly && !meet(rung.load, forbidden) &&
  rung.notBefore.every(({ day, withAny }) => programmeDay >= day || (withAny.length > 0 && !withAny.some((r) => restrictions.has(r))));

/**
 * The open rungs of one branch, from its first to the last before a closed one. A branch whose first rung is closed is not entered
 * higher up, and a closed rung is not jumped over: both would need a clinician.
 */
export const openBranch = (exercise: Exercise, branch: string, open: Openness): readonly Rung[] => {
  const rungs: Rung[] = [];
  for (const rung of exercise.ladder) {
    if (rung.branch !== branch) continue;
    if (!isOpen(rung, open)) break;
    rungs.push(rung);
  }
  return rungs;
};

/** The first branch that is open, or the named one alone. Empty when the exercise is closed. */
export const openLadder = (exercise: Exercise, branch: string | null, open: Openness): readonly Rung[] => {
  for (const name of branch === null ? branchOrder : [branch]) {
    const rungs = openBranch(exercise, name, open);
    if (rungs.length > 0) return rungs;
  }
  return [];
};

/** The rung of an item as it may be done today, and the ladder around it. */
export interface Standing { readonly rung: Rung; readonly ladder: readonly Rung[]; readonly position: number }

/** The item's own rung; else the highest open one below it in its branch; else the first of another open branch; else nothing. */
export const standingOf = (catalogue: Catalogue, item: PlanItem, open: Openness): Standing | null => {
  const exercise = catalogue.exerciseById.get(item.exercise);
  const wanted = catalogue.rungById.get(item.rung);
  if (exercise === undefined || wanted === undefined) return null;
  const own = openBranch(exercise, wanted.branch, open);
  if (own.length > 0) {
    const at = own.findIndex(({ id }) => id === wanted.id);
    const position = at >= 0 ? at : own.length - 1;
    return standing(own, position);
  }
  return standing(openLadder(exercise, item.branch, open), 0);
};

const standing = (ladder: readonly Rung[], position: number): Standing | null => {
  const rung = ladder[position];
  return rung === undefined ? null : { rung, ladder, position };
};

/** A new item at the rung that is named, or the highest open one below it, or the start of another branch. */
export const enteredAt = (
  catalogue: Catalogue, rung: RungId, lower: boolean, open: Openness, today: Day,
): PlanItem | null => {
  const wanted = catalogue.rungById.get(rung);
  const exercise = wanted === undefined ? undefined : catalogue.exerciseById.get(wanted.exercise);
  if (wanted === undefined || exercise === undefined) return null;
  const named: PlanItem = { exercise: exercise.id, branch: null, rung, half: false, since: today };
  const found = standingOf(catalogue, named, open);
  if (found === null) return null;
  const start = found.ladder[lower ? Math.max(0, found.position - 1) : found.position];
  return start === undefined ? null : { ...named, rung: start.id };
};

/** A new item at the first open rung. */
export const enteredAtStart = (
  catalogue: Catalogue, id: ExerciseId, branch: string | null, open: Openness, today: Day,
): PlanItem | null => {
  const exercise = catalogue.exerciseById.get(id);
  const first = exercise === undefined ? undefined : openLadder(exercise, branch, open)[0];
  return first === undefined ? null : { exercise: id, branch, rung: first.id, half: false, since: today };
};
