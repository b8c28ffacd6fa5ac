import type { NonEmpty } from '../../base/id.ts';
import type { Question } from '../../protocol/catalogue.ts';
import { designChoice, guideline, seed } from '../provenance.ts';
import { always, questionsOf, tiers } from './question.ts';

const question = questionsOf('C1');

/** In the order in which the lines of the card open them. */
export const c1: NonEmpty<Question> = [
  question('RF01', tiers('EMERGENCY', 'NEEDS_CLEARANCE', 'EMERGENCY'), guideline('CES')),
  question('RF02', tiers('EMERGENCY', 'CONDITIONAL', 'EMERGENCY'), guideline('CES')),
  question('RF23', tiers('NEEDS_CLEARANCE', 'CONDITIONAL', 'NEEDS_CLEARANCE'), designChoice('OWN: needs a check, not an ambulance')),
  question('RF03', tiers('EMERGENCY', 'NEEDS_CLEARANCE', 'EMERGENCY'), guideline('CES')),
  question('RF04', tiers('EMERGENCY', 'NEEDS_CLEARANCE', 'SAME_DAY'), guideline('CES')),
  question('RF05', tiers('EMERGENCY', 'NEEDS_CLEARANCE', 'SAME_DAY'), guideline('CES', 'OWN: balance limit'), { adds: ['R_BALANCE'] }),
  question('RF06A', tiers('EMERGENCY', 'NEEDS_CLEARANCE', 'EMERGENCY'), guideline('CES', 'SEED: L53', 'SEED: L192')),
  question(
    'RF06B', tiers('SAME_DAY', 'NEEDS_CLEARANCE', 'SAME_DAY'), guideline('SEED: L53', 'SEED: L192', 'NHSLOTHIAN'),
    { adds: ['R_BALANCE'] },
  ),
  question('RF24', tiers('SOON', 'CONDITIONAL', 'SOON'), seed('SEED: L62', 'SEED: L98', 'SEED: L192', 'OWN: tier'), { adds: ['R_LEG'] }),
  question('RF24B', tiers('SAME_DAY', 'NEEDS_CLEARANCE', 'SOON'), designChoice('OWN'), { adds: ['R_LEG'] }),
  question('RF07', tiers('SAME_DAY', 'NEEDS_CLEARANCE', 'SAME_DAY'), guideline('IFOMPT20', 'NG234')),
  question('RF13', always('EMERGENCY'), guideline('GENERAL')),
  question('RF26', tiers('EMERGENCY', 'NEEDS_CLEARANCE', 'SAME_DAY'), guideline('NG156', 'OWN: tiers'), { adds: ['R_CVD'] }),
  question('RF09A', always('EMERGENCY'), guideline('GENERAL: sepsis warning signs')),
];
