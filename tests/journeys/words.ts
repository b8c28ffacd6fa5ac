import { en } from '../../src/content/words/en.ts';
import { person } from '../../src/content/words/en/screens-person.ts';

/** Every word that a person can see, under short names. Journeys find things by these alone. */
export const { about, answers, cards, questions, regions, results, session, verdicts } = en;
export const { welcome, pain, safety, baseline, today, player, checkin, errors, data, more } = en.screens;
export { en, person as forms };
