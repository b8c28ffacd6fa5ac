import { cards } from './en/cards.ts';
import { exercises } from './en/exercises.ts';
import { equipmentForms } from './en/forms-equipment.ts';
import { floorForms } from './en/forms-floor.ts';
import { uprightForms } from './en/forms-upright.ts';
import { methods } from './en/methods.ts';
import { answers, questions } from './en/questions.ts';
import { regions } from './en/regions.ts';
import { restrictions } from './en/restrictions.ts';
import { results } from './en/results.ts';
import { about, more } from './en/screens-more.ts';
import { data } from './en/screens-data.ts';
import { errors } from './en/errors.ts';
import { baseline } from './en/baseline.ts';
import { pain } from './en/pain.ts';
import { safety } from './en/safety.ts';
import { welcome } from './en/welcome.ts';
import { person } from './en/screens-person.ts';
import { checkin, player, today } from './en/screens-today.ts';
import { session } from './en/session.ts';
import { tables } from './en/tables.ts';
import { verdicts } from './en/verdicts.ts';
import type { Words } from './words.ts';

/** American English. */
export const en = {
  language: 'en-US',
  questions, answers, cards, regions, results, restrictions, exercises,
  forms: { ...floorForms, ...uprightForms, ...equipmentForms },
  methods, session, verdicts,
  screens: { welcome, pain, safety, baseline, today, player, checkin, errors, data, more, person },
  about, tables,
} satisfies Words;
