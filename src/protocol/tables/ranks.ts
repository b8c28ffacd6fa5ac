import type { Answer } from '../catalogue.ts';
import { exerciseResponseTable } from './exercise-response.ts';

export type ResponseAction = (typeof exerciseResponseTable)['rows'][number]['then'];

/** The actions of D2 from the least to the most protective. */
export const responseRanks: readonly ResponseAction[] = [
  'GREEN', 'GREEN_MINOR', 'NEUTRAL', 'HOLD', 'REGRESS', 'REST_DAY_THEN_REGRESS', 'REMOVE_EXERCISE', 'STOP_ALL_CONSULT', 'ESCALATE',
];
export const rankOfResponse = (action: ResponseAction): number => responseRanks.indexOf(action);

/** Each input of D2 from good to worrying. "Pending" stands outside the order. */
export const responseOrders = {
  during: ['better', 'same', 'worse'],
  after30min: ['better', 'same', 'worse'],
  nextMorning: ['better', 'same', 'worse'],
  location: ['towards_spine', 'same', 'down_leg'],
  newNeuro: ['none', 'tingling_numbness', 'weakness_or_ces'],
  legEventBefore14d: ['no', 'yes'],
  legStillThereMorning: ['no', 'yes'],
} as const;

/** Answers of the screen from good to worrying. */
export const answerOrder: readonly Answer[] = ['no', 'yes_assessed', 'unsure', 'yes_new'];
