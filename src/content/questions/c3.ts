import type { NonEmpty } from '../../base/id.ts';
import type { Question } from '../../protocol/catalogue.ts';
import { designChoice, guideline, seed } from '../provenance.ts';
import { always, questionId, questionsOf, tiers } from './question.ts';

const question = questionsOf('C3');

/** In the order in which the lines of the card open them. */
export const c3: NonEmpty<Question> = [
  question(
    'EX01', tiers('NEEDS_CLEARANCE', 'CONDITIONAL', 'NEEDS_CLEARANCE'), seed('SEED: L47'),
    { adds: ['R_PREG'], askIf: { ageAtMost: 60 }, clearance: { maxAgeDays: 28 } },
  ),
  question(
    'RF17', tiers('EMERGENCY', 'NEEDS_CLEARANCE', 'SAME_DAY'), guideline('ACOG804', 'GENERAL'),
    { askIf: { question: questionId('EX01'), not: 'no' } },
  ),
  question(
    'EX04', tiers('NEEDS_CLEARANCE', 'CONDITIONAL', 'NEEDS_CLEARANCE'), guideline('HSEIE', 'OWN: 12 weeks'),
    { adds: ['R_POSTOP'], clearance: { maxAgeDays: 90 } },
  ),
  question(
    'EX02', tiers('NEEDS_CLEARANCE', 'CONDITIONAL', 'NEEDS_CLEARANCE'), seed('SEED: L49'),
    { adds: ['R_SPINESURG'], clearance: { maxAgeDays: 90, minDaysAfterEvent: 84 } },
  ),
  question(
    'EX04B', tiers('NEEDS_CLEARANCE', 'CONDITIONAL', 'NEEDS_CLEARANCE'), designChoice('OWN'),
    { adds: ['R_POSTOP'], clearance: { maxAgeDays: 90 } },
  ),
  question(
    'RF28', tiers('SAME_DAY', 'NEEDS_CLEARANCE', 'SAME_DAY'), guideline('IFOMPT20: spinal infection after a procedure'),
    { adds: ['R_ROLL'] },
  ),
  question(
    'EX03', tiers('NEEDS_CLEARANCE', 'CONDITIONAL', 'NEEDS_CLEARANCE'), seed('SEED: L51', 'SINAKI84'),
    { adds: ['R_OSTEO'], clearance: { maxAgeDays: 90 } },
  ),
  question(
    'EX03B', tiers('NEEDS_CLEARANCE', 'CONDITIONAL', 'NEEDS_CLEARANCE'), guideline('NOGG17', 'SFEIR18', 'LEE19'),
    { adds: ['R_OSTEO'], clearance: { maxAgeDays: 90 } },
  ),
  question('CN01', tiers('NEEDS_CLEARANCE', 'CONDITIONAL', 'CONDITIONAL'), guideline('MATSUWAKA18', 'PARS'), { adds: ['R_EXTBLOCK'] }),
  question('CN02', always('CONDITIONAL'), seed('SEED: L94'), { adds: ['R_DISC'] }),
  question('CN27', always('CONDITIONAL'), seed('SEED: L98', 'OWN'), { adds: ['R_LEG'] }),
  question('CN20', always('CONDITIONAL'), designChoice('OWN'), { adds: ['R_HYPERMOB'] }),
  question('CN19', tiers('NEEDS_CLEARANCE', 'CONDITIONAL', 'NEEDS_CLEARANCE'), designChoice('OWN'), { adds: ['R_NECK'] }),
  question('CN19B', tiers('SAME_DAY', 'CONDITIONAL', 'NEEDS_CLEARANCE'), designChoice('OWN'), { adds: ['R_NECK'] }),
  question(
    'CN26', tiers('NEEDS_CLEARANCE', 'CONDITIONAL', 'NEEDS_CLEARANCE'), guideline('PARS', 'OWN: age limit'),
    { adds: ['R_EXTBLOCK'], askIf: { ageBelow: 26 } },
  ),
];
