import { compile, table } from '../table.ts';

/** D3. Next dose of one exercise, once a day. */
export const nextDoseTable = table('D3', 'Next dose of one exercise, once a day', {
  signal: ['GREEN', 'GREEN_MINOR', 'NEUTRAL', 'HOLD', 'REGRESS', 'REST_DAY_THEN_REGRESS', 'REMOVE_EXERCISE', 'STOP_ALL_CONSULT', 'ESCALATE'],
  greenDays: ['0-2', '3+'],
  daysAtLevel: ['<min', '>=min'],
  neutralDays: ['0-13', '14+'],
  dropAllowed: ['no', 'yes'],
  atTop: ['no', 'yes'],
  atBottom: ['no', 'yes_first', 'yes_again'],
  levelUpBlocked: ['no', 'yes'],
}, [
  {
    id: 'D3-1', when: { signal: ['ESCALATE'] },
    then: 'PLAN_STOP_ESCALATE', tag: 'guideline', sources: ['CES'],
  },
  {
    id: 'D3-2', when: { signal: ['STOP_ALL_CONSULT'] },
    then: 'PLAN_STOP_CONSULT', tag: 'seed', sources: ['SEED: L62'],
  },
  {
    id: 'D3-3', when: { signal: ['REMOVE_EXERCISE'] },
    then: 'REMOVE_UNTIL_REVIEW_BLOCK_DIRECTION_48H', tag: 'seed', sources: ['SEED: L98', 'OWN: 7 days'],
  },
  {
    id: 'D3-4', when: { signal: ['REST_DAY_THEN_REGRESS', 'REGRESS'], atBottom: ['yes_again'] },
    then: 'REMOVE_AND_SUBSTITUTE', tag: 'design-choice', sources: ['SEED: L98', 'OWN'],
  },
  {
    id: 'D3-13', when: { signal: ['REST_DAY_THEN_REGRESS'], atBottom: ['yes_first'] },
    then: 'REST_1_DAY_HALVE_DOSE', tag: 'design-choice', sources: ['SEED: L98', 'OWN'],
  },
  {
    id: 'D3-14', when: { signal: ['REGRESS'], atBottom: ['yes_first'] },
    then: 'HALVE_DOSE', tag: 'design-choice', sources: ['SEED: L98', 'OWN'],
  },
  {
    id: 'D3-5', when: { signal: ['REST_DAY_THEN_REGRESS'] },
    then: 'REST_1_DAY_LEVEL_DOWN', tag: 'design-choice', sources: ['SEED: L98', 'OWN'],
  },
  {
    id: 'D3-6', when: { signal: ['REGRESS'] },
    then: 'LEVEL_DOWN', tag: 'design-choice', sources: ['SEED: L98', 'OWN'],
  },
  {
    id: 'D3-7', when: { signal: ['HOLD'] },
    then: 'SAME', tag: 'design-choice', sources: ['OWN'],
  },
  {
    id: 'D3-15', when: { signal: ['GREEN_MINOR'] },
    then: 'SAME', tag: 'design-choice', sources: ['OWN'],
  },
  {
    id: 'D3-8', when: { signal: ['NEUTRAL'], neutralDays: ['14+'], dropAllowed: ['yes'] },
    then: 'DROP_AND_OFFER_OTHER', tag: 'seed', sources: ['SEED: L98', 'SEED: L196'],
  },
  {
    id: 'D3-9', when: { signal: ['NEUTRAL'] },
    then: 'SAME', tag: 'design-choice', sources: ['OWN'],
  },
  {
    id: 'D3-10', when: { signal: ['GREEN'], atTop: ['yes'] },
    then: 'SAME', tag: 'design-choice', sources: ['OWN'],
  },
  {
    id: 'D3-16', when: { signal: ['GREEN'], levelUpBlocked: ['yes'] },
    then: 'SAME', tag: 'design-choice', sources: ['OWN'],
  },
  {
    id: 'D3-11', when: { signal: ['GREEN'], greenDays: ['3+'], daysAtLevel: ['>=min'] },
    then: 'LEVEL_UP', tag: 'design-choice', sources: ['SEED: L152'],
  },
  {
    id: 'D3-12', when: {},
    then: 'SAME', tag: 'design-choice', sources: ['OWN'],
  },
]);

export const decideNextDose = compile(nextDoseTable);
