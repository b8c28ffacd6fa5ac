import type { NonEmpty } from '../../base/id.ts';
import type { Question } from '../../protocol/catalogue.ts';
import { designChoice, guideline, seed } from '../provenance.ts';
import { always, questionsOf, tiers } from './question.ts';

const question = questionsOf('C2');

/** In the order in which the lines of the card open them. */
export const c2: NonEmpty<Question> = [
  question('RF08', tiers('SAME_DAY', 'NEEDS_CLEARANCE', 'SOON'), guideline('NG234', 'IFOMPT20')),
  question('RF08B', tiers('SOON', 'NEEDS_CLEARANCE', 'SOON'), designChoice('NG234', 'OWN')),
  question('RF09', tiers('SAME_DAY', 'NEEDS_CLEARANCE', 'SAME_DAY'), guideline('IFOMPT20')),
  question('RF27', tiers('NEEDS_CLEARANCE', 'CONDITIONAL', 'NEEDS_CLEARANCE'), designChoice('IFOMPT20', 'OWN')),
  question('RF11', tiers('SOON', 'NEEDS_CLEARANCE', 'SOON'), guideline('IFOMPT20')),
  question('RF12', tiers('SOON', 'NEEDS_CLEARANCE', 'SOON'), guideline('IFOMPT20')),
  question('RF12B', always('CONDITIONAL'), guideline('IFOMPT20', 'HARDING05')),
  question('RF14', tiers('SAME_DAY', 'NEEDS_CLEARANCE', 'SAME_DAY'), guideline('GENERAL'), { adds: ['R_ROLL'] }),
  question(
    'RF25', tiers('SAME_DAY', 'NEEDS_CLEARANCE', 'SAME_DAY'), guideline('IFOMPT20', 'BARTSCH21', 'OWN: tiers'),
    { adds: ['R_ROLL'] },
  ),
  question('RF15', tiers('EMERGENCY', 'NEEDS_CLEARANCE', 'SAME_DAY'), guideline('GENERAL: renal colic and other organ causes')),
  question('RF16', tiers('SAME_DAY', 'NEEDS_CLEARANCE', 'SAME_DAY'), guideline('GENERAL: urinary infection and stones')),
  question('RF10A', tiers('EMERGENCY', 'NEEDS_CLEARANCE', 'SAME_DAY'), guideline('SEED: L45', 'IFOMPT20')),
  question('RF10B', tiers('NEEDS_CLEARANCE', 'CONDITIONAL', 'NEEDS_CLEARANCE'), seed('SEED: L45'), { clearance: { maxAgeDays: 90 } }),
  question('RF10C', tiers('SOON', 'NEEDS_CLEARANCE', 'SOON'), guideline('IFOMPT20'), { adds: ['R_OSTEO'] }),
  question('RF21', always('CONDITIONAL'), designChoice('IFOMPT20: thoracic pain in combinations')),
  question('RF22', always('CONDITIONAL'), seed('SEED: L192'), { advice: 'BOOK_ROUTINE_VISIT' }),
  question('RF18', tiers('NEEDS_CLEARANCE', 'CONDITIONAL', 'CONDITIONAL'), guideline('NG65'), { advice: 'BOOK_ROUTINE_VISIT' }),
];
