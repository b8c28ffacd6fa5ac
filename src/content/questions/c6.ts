import type { NonEmpty } from '../../base/id.ts';
import type { Question } from '../../protocol/catalogue.ts';
import { guideline, seed } from '../provenance.ts';
import { always, questionsOf } from './question.ts';

const question = questionsOf('C6');

/** In the order in which the lines of the card open them. */
export const c6: NonEmpty<Question> = [
  question('CN03', always('CONDITIONAL'), seed('SEED: L146'), { adds: ['R_TIGHTBACK'] }),
  question('CN12', always('CONDITIONAL'), guideline('TEETER'), { adds: ['R_EYEINF'] }),
  question('CN22B', always('CONDITIONAL'), guideline('TEETER'), { adds: ['R_SHUNT'] }),
];
