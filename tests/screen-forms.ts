import { catalogue } from '../src/content/catalogue.ts';
import type { Answer, Catalogue, MainArea, QuestionId, Tier } from '../src/protocol/catalogue.ts';
import { rankOfTier } from '../src/protocol/episode.ts';
import { screen, type ScreeningForm, type ScreeningResult } from '../src/protocol/screening.ts';

export type Said = Readonly<Record<string, Answer>>;

export const questions = catalogue.screening.questions;

/** "No" to everything. */
export const everyNo: Said = Object.fromEntries(questions.map(({ id }) => [id, 'no']));

/** The same questions with nothing to offer: where only the tier is looked at, thousands of screens cost a second. */
const tiersAlone: Catalogue = { ...catalogue, exercises: [], methods: [] };

const formOf = (answers: Said, age: number, mainArea: MainArea, rest: Partial<ScreeningForm>): ScreeningForm =>
  ({ age, mainArea, answers: answers as Readonly<Record<QuestionId, Answer>>, ...rest });

/** The screen of somebody of this age who says "no" to everything else. */
export const screened = (answers: Said, age = 30, mainArea: MainArea = 'low_back', rest: Partial<ScreeningForm> = {}): ScreeningResult =>
  screen(catalogue, formOf({ ...everyNo, ...answers }, age, mainArea, rest));

/** The screen of exactly these answers; the others are left out. */
export const screenedOnly = (answers: Said, age = 30, mainArea: MainArea = 'low_back', rest: Partial<ScreeningForm> = {}): ScreeningResult =>
  screen(catalogue, formOf(answers, age, mainArea, rest));

/** Only how high the screen goes, 0 (cleared) to 5 (emergency). */
export const rankOf = (answers: Said, age: number): number => {
  const { tier } = screen(tiersAlone, formOf(answers, age, 'low_back', {}));
  return rankOfTier(tier as Tier);
};
