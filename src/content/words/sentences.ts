import { present } from '../../base/assert.ts';
import type { ExerciseKey, FormKey, RowKey } from './keys.ts';
import type { FormWords, Words } from './words.ts';

/** What a rule decided, as a person reads it. */
export const sentenceOf = (words: Pick<Words, 'verdicts' | 'exercises'>, rule: string, exercise: string | null): string =>
  present(words.verdicts.byRow[rule as RowKey], `words for ${rule}`)(exercise === null ? '' : exerciseName(words, exercise, 'calledAloud'));

/** The name of an exercise: as it stands alone, or inside a sentence. */
export const exerciseName = (words: Pick<Words, 'exercises'>, exercise: string, form: 'name' | 'calledAloud'): string =>
  present(words.exercises.byExercise[exercise as ExerciseKey], `words for ${exercise}`)[form];

/** The words of one form of an exercise. */
export const formWords = (words: Pick<Words, 'forms'>, form: string): FormWords => present(words.forms[form as FormKey], `words for ${form}`);
