import { assert } from '../../base/assert.ts';
import type { NonEmpty } from '../../base/id.ts';
import type { Exercise, ExerciseId, Hold, PoseId, Rung, RungId } from '../../protocol/catalogue.ts';
import type { Provenance } from '../../protocol/evidence.ts';
import { tagSet, type LoadTag, type Restriction } from '../../protocol/restriction.ts';

/** What all rungs of one form share. */
export interface Form {
  readonly form: string;
  readonly pose: string;
  /** Absent: the main ladder. */
  readonly branch?: string;
  readonly unit: Hold['unit'];
  readonly floor: boolean;
  readonly loads: readonly LoadTag[];
  readonly notBefore?: Rung['notBefore'];
  readonly clinicianOnly?: boolean;
  readonly restPosition?: Rung['restPosition'];
}

/** One dose of a form. `hold` counts in the unit of the form. */
export type Step = readonly [id: string, hold: number, repetitions: number, timesADay: number, from: Provenance];

/** The rungs of one form, from its lowest dose to its highest. */
export const rungs = (form: Form, ...steps: NonEmpty<Step>): readonly RungDraft[] => steps.map((step) => draftOf(form, step));

/** Joins an exercise with the rungs of all its forms. */
export const exercise = (id: string, traits: ExerciseTraits, ...forms: NonEmpty<readonly RungDraft[]>): Exercise => ({
  ...usual, ...traits, id: id as ExerciseId, ladder: ladderOf(id, ...forms),
});

/** Throws on an empty ladder, so that `NonEmpty` is the truth. Equipment methods have ladders as well. */
export const ladderOf = (owner: string, ...forms: NonEmpty<readonly RungDraft[]>): NonEmpty<Rung> => {
  const [first, ...rest] = forms.flat().map((draft): Rung => ({ ...draft, exercise: owner as ExerciseId }));
  assert(first !== undefined, `${owner} has a rung`);
  return [first, ...rest];
};

export const exerciseId = (id: string): ExerciseId => id as ExerciseId;

/** "Not before" for everyone. */
export const fromDay = (day: number): Rung['notBefore'] => [{ day, withAny: [] }];

/** "Not before" for people with one of these restrictions alone. */
export const fromDayWith = (day: number, ...withAny: NonEmpty<Restriction>): Rung['notBefore'] => [{ day, withAny }];

type RungDraft = Omit<Rung, 'exercise'>;
type Usual = 'kind' | 'holdsPerRepetition' | 'restSeconds' | 'isBreak' | 'countsTowardMinutes' | 'variations';
type ExerciseTraits = Omit<Exercise, 'id' | 'ladder' | Usual> & Partial<Pick<Exercise, Usual>>;

/** Holds for most exercises; an exercise that differs says so. The rest between repetitions is the protocol's default of 5 s. */
const usual: Pick<Exercise, Usual> = {
  kind: 'exercise', holdsPerRepetition: 1, restSeconds: 5, isBreak: false, countsTowardMinutes: true, variations: [],
};

const draftOf = (form: Form, [id, amount, repetitions, timesADay, from]: Step): RungDraft => ({
  ...from,
  id: id as RungId,
  form: form.form,
  pose: form.pose as PoseId,
  branch: form.branch ?? 'main',
  hold: { unit: form.unit, amount },
  repetitions,
  timesADay,
  loads: form.loads,
  load: tagSet(form.loads),
  floor: form.floor,
  clinicianOnly: form.clinicianOnly ?? false,
  notBefore: form.notBefore ?? [],
  ...(form.restPosition && { restPosition: form.restPosition }),
});
