import type { NonEmpty } from '../../base/id.ts';
import type { Question } from '../../protocol/catalogue.ts';
import { designChoice, guideline } from '../provenance.ts';
import { always, questionId, questionsOf } from './question.ts';

const question = questionsOf('C5');

/** In the order in which the lines of the card open them. */
export const c5: NonEmpty<Question> = [
  question(
    'CN08', always('CONDITIONAL'), guideline('TEETER'),
    { adds: ['R_ANTICOAG'], alsoAskedWith: [questionId('RF10A'), questionId('RF10B'), questionId('RF10C')] },
  ),
  question('CN16', always('CONDITIONAL'), designChoice('OWN'), { adds: ['R_ANKLE'] }),
  question('CN21', always('CONDITIONAL'), guideline('BARTSCH21'), { adds: ['R_ROLL'] }),
  question('CN22', always('CONDITIONAL'), guideline('TEETER'), { adds: ['R_IMPLANT'] }),
  question('CN23', always('CONDITIONAL'), guideline('TEETER'), { adds: ['R_WEIGHT'] }),
];
