import type { NonEmpty } from '../../base/id.ts';
import type { Question } from '../../protocol/catalogue.ts';
import { designChoice, guideline } from '../provenance.ts';
import { always, questionsOf, tiers } from './question.ts';

const question = questionsOf('C4');

/** In the order in which the lines of the card open them. */
export const c4: NonEmpty<Question> = [
  question(
    'RF19', tiers('SAME_DAY', 'NEEDS_CLEARANCE', 'NEEDS_CLEARANCE'), guideline('GENERAL: severe high pressure, same-day check'),
    { adds: ['R_BP_UNC'] },
  ),
  question('CN05', always('CONDITIONAL'), guideline('LEMARR84', 'TEETER'), { adds: ['R_BP_UNC'] }),
  question('CN06', always('CONDITIONAL'), designChoice('LEMARR84', 'TEETER'), { adds: ['R_BP_CTRL'] }),
  question(
    'RF20', tiers('SAME_DAY', 'NEEDS_CLEARANCE', 'SAME_DAY'), guideline('GENERAL: possible retinal detachment', 'FRIBERG85'),
    { adds: ['R_EYE'] },
  ),
  question('CN04', always('CONDITIONAL'), guideline('JASIEN15', 'FRIBERG85', 'TEETER'), { adds: ['R_EYE'] }),
  question('CN07', tiers('SAME_DAY', 'CONDITIONAL', 'NEEDS_CLEARANCE'), guideline('TEETER', 'OWN: tiers'), { adds: ['R_CVD'] }),
  question('CN11', tiers('SOON', 'CONDITIONAL', 'CONDITIONAL'), guideline('TEETER', 'OWN: tiers'), { adds: ['R_EAR'] }),
  question('CN11B', tiers('SAME_DAY', 'CONDITIONAL', 'SOON'), designChoice('OWN'), { adds: ['R_EAR', 'R_BALANCE'] }),
  question('CN18', tiers('SOON', 'CONDITIONAL', 'CONDITIONAL'), designChoice('OWN'), { adds: ['R_BALANCE'] }),
  question('CN13', always('CONDITIONAL'), designChoice('LEE19', 'OWN'), { adds: ['R_SHOULDER'] }),
  question('CN13B', always('CONDITIONAL'), designChoice('OWN'), { adds: ['R_SHOULDER_UNST'] }),
  question('CN14', always('CONDITIONAL'), designChoice('OWN'), { adds: ['R_WRIST'] }),
  question('CN15', always('CONDITIONAL'), designChoice('OWN'), { adds: ['R_KNEE'] }),
  question('CN15B', always('CONDITIONAL'), designChoice('HSS'), { adds: ['R_HIP'] }),
  question('CN09', always('CONDITIONAL'), guideline('TEETER'), { adds: ['R_REFLUX'] }),
  question('CN10', always('CONDITIONAL'), guideline('TEETER'), { adds: ['R_HERNIA'] }),
  question('CN17', always('CONDITIONAL'), designChoice('OWN'), { adds: ['R_FLOOR'] }),
  question('CN24', always('CONDITIONAL'), designChoice('OWN'), { adds: ['R_NOSTAND'] }),
  question(
    'CN25', tiers('NEEDS_CLEARANCE', 'CONDITIONAL', 'NEEDS_CLEARANCE'), designChoice('BYCROFT05', 'OWN'),
    { adds: ['R_SCI', 'R_BALANCE'], clearance: { maxAgeDays: 90 } },
  ),
];
