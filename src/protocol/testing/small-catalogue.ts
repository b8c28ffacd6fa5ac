import type { NonEmpty } from '../../base/id.ts';
import type {
  CardId, Catalogue, Exercise, ExerciseId, Order, PoseId, Question, QuestionId, Rung, RungId, StartingDirection,
} from '../catalogue.ts';
import type { Provenance } from '../evidence.ts';
import type { PlannedExercise } from '../fact.ts';
import { pacingOf, sayingKey, type Pacing, type PacingChoice } from '../pacing.ts';
import { restrictions, tagSet, type LoadTag, type Restriction } from '../restriction.ts';

/*
 * A catalogue that fits on a page, for tests of the core: REACH is seated, ROUND holds two movements in turn and has a branch,
 * DOG is head down and paced by breath, PRESS lies face down on the floor or on a bed, WALK is counted in minutes.
 */

const ours: Provenance = { tag: 'design-choice', sources: ['OWN'] };
export const exerciseId = (id: string): ExerciseId => id as ExerciseId;
export const rungId = (id: string): RungId => id as RungId;

type Form = Pick<Rung, 'form' | 'hold' | 'repetitions'> & Partial<Pick<Rung, 'branch' | 'timesADay' | 'floor' | 'clinicianOnly' | 'restPosition'>>;

const rungsOf = (exercise: string, loads: readonly LoadTag[], forms: Readonly<Record<string, Form>>): readonly Rung[] =>
  Object.entries(forms).map(([id, form]) => ({
    ...ours, id: rungId(id), exercise: exerciseId(exercise), pose: form.form as PoseId, branch: 'main', timesADay: 1, loads, load: tagSet(loads),
    floor: loads.includes('FLOOR'), clinicianOnly: false, notBefore: [], ...form,
  }));

const exerciseOf = (id: string, ladder: readonly Rung[], rest: Partial<Exercise> = {}): Exercise => ({
  ...ours, id: exerciseId(id), kind: 'exercise', direction: 'neutral', screenVisible: true, holdsPerRepetition: 1, restSeconds: 5, isBreak: false,
  countsTowardMinutes: true, variations: [], ladder: ladder as unknown as NonEmpty<Rung>, ...rest,
});

const seconds = (amount: number) => ({ unit: 'seconds', amount }) as const;
const breaths = (amount: number) => ({ unit: 'breaths', amount }) as const;

export const smallExercises: readonly Exercise[] = [
  exerciseOf('REACH', rungsOf('REACH', ['SIT_UNSUPPORTED'], {
    'REACH-0': { form: 'low-reach', hold: seconds(10), repetitions: 3, timesADay: 2 },
    'REACH-1': { form: 'high-reach', hold: seconds(20), repetitions: 3, timesADay: 2 },
    'REACH-2': { form: 'high-reach', hold: seconds(30), repetitions: 5, timesADay: 3 },
  }), { direction: 'unloading', isBreak: true }),
  exerciseOf('ROUND', [
    ...rungsOf('ROUND', ['FLEX_MILD', 'EXT_MILD', 'KNEEL', 'WRIST_LOAD', 'FLOOR'], {
      'ROUND-1': { form: 'round-and-arch', hold: seconds(5), repetitions: 3 },
      'ROUND-2': { form: 'round-and-arch', hold: seconds(5), repetitions: 5, timesADay: 2 },
    }),
    ...rungsOf('ROUND', ['FLEX_MILD', 'KNEEL', 'WRIST_LOAD', 'FLOOR'], {
      'ROUND-C': { form: 'round-only', hold: seconds(2), repetitions: 2, branch: 'C' },
    }),
  ], { direction: 'both', screenVisible: false, holdsPerRepetition: 2 }),
  exerciseOf('DOG', rungsOf('DOG', ['FLEX_END', 'HEAD_DOWN_PARTIAL', 'KNEEL', 'STAND', 'WRIST_LOAD', 'FLOOR'], {
    'DOG-1': { form: 'dog', hold: breaths(5), repetitions: 2 },
    'DOG-2': { form: 'dog', hold: breaths(10), repetitions: 10, timesADay: 2, clinicianOnly: true },
  }), { direction: 'flexion', screenVisible: false, restSeconds: 15 }),
  exerciseOf('PRESS', [
    ...rungsOf('PRESS', ['PRONE', 'FLOOR', 'FLOOR_ROLL', 'EXT_MILD'], {
      'PRESS-0': { form: 'lie', hold: breaths(5), repetitions: 1, restPosition: { maxHoldSeconds: 60 } },
      'PRESS-1': { form: 'low-press', hold: seconds(3), repetitions: 3 },
    }),
    ...rungsOf('PRESS', ['PRONE', 'FLOOR_ROLL', 'EXT_MILD'], {
      'PRESS-0B': { form: 'lie-on-bed', hold: breaths(5), repetitions: 1, branch: 'B' },
    }),
  ], { direction: 'extension', screenVisible: false, minHoursApart: 6 }),
  exerciseOf('WALK', rungsOf('WALK', ['STAND'], {
    'WALK-0': { form: 'walk', hold: { unit: 'minutes', amount: 3 }, repetitions: 1 },
    'WALK-1': { form: 'walk', hold: { unit: 'minutes', amount: 4 }, repetitions: 1 },
  }), { kind: 'neutral', countsTowardMinutes: false, minDaysAtRung: 2 }),
];

const questionId = (id: string): QuestionId => id as QuestionId;
const cardId = (id: string): CardId => id as CardId;
const tier = { no: 'CLEARED', yes_assessed: 'CONDITIONAL', unsure: 'SOON', yes_new: 'EMERGENCY' } as const;
const questions: NonEmpty<Question> = [
  { ...ours, id: questionId('SIGN'), card: cardId('SIGNS'), tier, adds: [] },
  { ...ours, id: questionId('EYES'), card: cardId('SIGNS'), tier: { ...tier, yes_new: 'NEEDS_CLEARANCE' }, adds: ['R_EYE'] },
];

const forbids: Partial<Record<Restriction, readonly LoadTag[]>> = {
  R_EYE: ['HEAD_LOW', 'HEAD_DOWN_PARTIAL', 'HEAD_DOWN_FULL'], R_PREG: ['PRONE', 'SUPINE'], R_FLOOR: ['FLOOR'], R_WRIST: ['WRIST_LOAD'],
  R_OSTEO: ['FLEX_END', 'PRONE'], R_EXTBLOCK: ['EXT_MILD', 'EXT_END'], R_NOSTAND: ['STAND', 'STAND_FREE'],
};

const entry = (exercise: string, branch: string | null = null) => ({ exercise: exerciseId(exercise), branch });
const orderOf = (...exercises: readonly string[]): Order => ({ ...ours, exercises: exercises.map((id) => entry(id)) });
const orders: Readonly<Record<StartingDirection, Order>> = {
  EXTENSION_FIRST: orderOf('REACH', 'PRESS', 'ROUND', 'DOG'), FLEXION_FIRST: orderOf('REACH', 'DOG', 'ROUND', 'PRESS'),
  MIXED_TEST_BOTH: orderOf('REACH', 'PRESS', 'DOG', 'ROUND'), EXTENSION_ONLY: orderOf('REACH', 'PRESS'),
  FLEXION_ONLY: { ...ours, exercises: [entry('REACH'), entry('ROUND', 'C'), entry('DOG')] }, NEUTRAL_ONLY: orderOf('REACH'),
};

export const smallCatalogue: Catalogue = {
  edition: 'small',
  exercises: smallExercises,
  exerciseById: new Map(smallExercises.map((exercise) => [exercise.id, exercise])),
  rungById: new Map(smallExercises.flatMap(({ ladder }) => ladder.map((rung) => [rung.id, rung] as const))),
  methods: [],
  restrictions: Object.fromEntries(restrictions.map((id) => {
    const tags = forbids[id] ?? [];
    return [id, { ...ours, id, forbids: tags, forbidden: tagSet(tags) }];
  })) as unknown as Catalogue['restrictions'],
  relaxations: [],
  screening: {
    questions, questionById: new Map(questions.map((question) => [question.id, question])),
    cards: [{ id: cardId('SIGNS'), asked: 'always', lines: [
      { id: 'sign', questions: [questionId('SIGN')] }, { id: 'eyes', questions: [questionId('EYES')] },
    ] }],
    combinations: [], dailyBank: [questionId('SIGN')], midBackQuestion: questionId('SIGN'), unwellQuestion: questionId('SIGN'),
    afterDizziness: [questionId('SIGN')],
  },
  orders,
  fillers: [entry('WALK')],
  starters: [{ ...ours, id: 'ANY', rungs: [rungId('REACH-0'), rungId('WALK-0')] }],
  light: { always: rungId('REACH-0'), extension: rungId('PRESS-0'), flexion: rungId('REACH-0') },
};

/** A voice that takes 50 ms a letter of the key, two steps into each form and two out of it. */
export const smallPacing = (choice: Partial<PacingChoice> = {}): Pacing => pacingOf({
  words: 'full', speechMilliseconds: (saying) => 50 * sayingKey(saying).length, stepsOf: () => 2, wayOutStepsOf: () => 2, ...choice,
});

/** `planned('REACH-1', 'PRESS-1')`, each at its full dose unless told otherwise. */
export const planned = (...rungs: readonly (string | PlannedExercise)[]): readonly PlannedExercise[] => rungs.map((one) => {
  if (typeof one !== 'string') return one;
  const rung = smallCatalogue.rungById.get(rungId(one));
  if (rung === undefined) throw new Error(`The small catalogue has no rung ${one}`);
  return { exercise: rung.exercise, rung: rung.id, half: false };
});
