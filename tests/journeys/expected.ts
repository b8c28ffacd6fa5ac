import { catalogue } from '../../src/content/catalogue.ts';
import { wordsPacing } from '../../src/content/scripts.ts';
import { en } from '../../src/content/words/en.ts';
import type { PlannedExercise } from '../../src/protocol/fact.ts';
import { pacingOf } from '../../src/protocol/pacing.ts';
import { scriptOf } from '../../src/protocol/script.ts';

export interface Held { readonly exercise: string; readonly rung: string; readonly repetition: number; readonly heldMilliseconds: number }

/** What is held when a session is done from its first move to its last. */
export const heldInFull = (exercises: readonly PlannedExercise[]): readonly Held[] =>
  scriptOf(catalogue, exercises, pacingOf({ words: 'full', ...wordsPacing(en) })).beats.filter(({ endsRepetition }) => endsRepetition)
    .map(({ exercise, rung, repetition, heldBeforeMilliseconds, milliseconds }) => ({ exercise, rung, repetition, heldMilliseconds: heldBeforeMilliseconds + milliseconds }));

export const heldOf = ({ exercise, rung, repetition, heldMilliseconds }: Held): Held => ({ exercise, rung, repetition, heldMilliseconds });
