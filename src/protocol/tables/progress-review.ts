import { compile, table } from '../table.ts';

/** D5. Progress review, every day. */
export const progressReviewTable = table('D5', 'Progress review, every day', {
  week: ['<2', '2-4', '4-12', '>=12'],
  trend: ['improved_30pct', 'unchanged', 'worsened'],
  durationAtStart: ['acute_subacute', 'chronic_12w+'],
  recovered: ['no', 'yes'],
}, [
  {
    id: 'D5-1', when: { trend: ['worsened'] },
    then: 'CONSULT_WITHIN_DAYS', tag: 'seed', sources: ['SEED: L192', 'SEED: L62'],
  },
  {
    id: 'D5-2', when: { recovered: ['yes'], week: ['2-4', '4-12', '>=12'] },
    then: 'OFFER_MAINTENANCE', tag: 'design-choice', sources: ['SEED: L196', 'KAMPER10'],
  },
  {
    id: 'D5-6', when: { trend: ['improved_30pct'], week: ['>=12'] },
    then: 'OFFER_MAINTENANCE', tag: 'design-choice', sources: ['SEED: L196', 'OWN: 12 weeks stable'],
  },
  {
    id: 'D5-3', when: { trend: ['unchanged'], week: ['4-12', '>=12'] },
    then: 'CONSULT_ROUTINE', tag: 'seed', sources: ['SEED: L192'],
  },
  {
    id: 'D5-4', when: { trend: ['unchanged'], week: ['2-4'], durationAtStart: ['acute_subacute'] },
    then: 'CONTINUE_AND_TELL_4_WEEK_RULE', tag: 'seed', sources: ['SEED: L192'],
  },
  {
    id: 'D5-5', when: {},
    then: 'CONTINUE', tag: 'seed', sources: ['SEED: L192'],
  },
]);

export const decideProgressReview = compile(progressReviewTable);
