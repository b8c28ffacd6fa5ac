import type { PacingChoice, Saying } from '../protocol/pacing.ts';
import { spoken, stepCounts } from './words/spoken.ts';
import type { Words } from './words/words.ts';

/** About 130 words a minute: slower than talk, so that each instruction can be followed while it is heard. */
const millisecondsPerWord = 450;

/** How long these words take to say and how many steps each form has: what a script needs to know of a language. */
export const wordsPacing = (words: Words): Pick<PacingChoice, 'speechMilliseconds' | 'stepsOf' | 'wayOutStepsOf'> => ({
  ...stepCounts(words), speechMilliseconds: (saying) => speechMilliseconds(words, saying),
});

/** Whole milliseconds, for a voice without a recording of its own. */
export const speechMilliseconds = (words: Words, saying: Saying): number =>
  millisecondsPerWord * spoken(words, saying).split(/\s+/).filter((word) => word !== '').length;
