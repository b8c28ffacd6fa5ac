import { compile, table } from '../table.ts';

/** D2. Response to one exercise after a session. */
export const exerciseResponseTable = table('D2', 'Response to one exercise after a session', {
  during: ['better', 'same', 'worse'],
  after30min: ['better', 'same', 'worse', 'pending'],
  nextMorning: ['better', 'same', 'worse', 'pending'],
  location: ['towards_spine', 'same', 'down_leg'],
  newNeuro: ['none', 'tingling_numbness', 'weakness_or_ces'],
  legEventBefore14d: ['no', 'yes'],
  legStillThereMorning: ['no', 'yes'],
}, [
  {
    id: 'D2-1', when: { newNeuro: ['weakness_or_ces'] },
    then: 'ESCALATE', tag: 'guideline', sources: ['CES', 'SEED: L53', 'SEED: L192'],
  },
  {
    id: 'D2-18', when: { legStillThereMorning: ['yes'] },
    then: 'STOP_ALL_CONSULT', tag: 'seed', sources: ['SEED: L62', 'SEED: L98', 'OWN'],
  },
  {
    id: 'D2-19', when: { location: ['down_leg'], legEventBefore14d: ['yes'] },
    then: 'STOP_ALL_CONSULT', tag: 'seed', sources: ['SEED: L62', 'OWN: second event'],
  },
  {
    id: 'D2-20', when: { newNeuro: ['tingling_numbness'], legEventBefore14d: ['yes'] },
    then: 'STOP_ALL_CONSULT', tag: 'seed', sources: ['SEED: L62', 'OWN: second event'],
  },
  {
    id: 'D2-2', when: { location: ['down_leg'], after30min: ['worse'] },
    then: 'STOP_ALL_CONSULT', tag: 'seed', sources: ['SEED: L62', 'SEED: L98'],
  },
  {
    id: 'D2-3', when: { location: ['down_leg'], nextMorning: ['worse'] },
    then: 'STOP_ALL_CONSULT', tag: 'seed', sources: ['SEED: L62', 'SEED: L98'],
  },
  {
    id: 'D2-4', when: { newNeuro: ['tingling_numbness'], after30min: ['worse'] },
    then: 'STOP_ALL_CONSULT', tag: 'seed', sources: ['SEED: L62', 'SEED: L98'],
  },
  {
    id: 'D2-5', when: { newNeuro: ['tingling_numbness'], nextMorning: ['worse'] },
    then: 'STOP_ALL_CONSULT', tag: 'seed', sources: ['SEED: L62', 'SEED: L98'],
  },
  {
    id: 'D2-6', when: { location: ['down_leg'] },
    then: 'REMOVE_EXERCISE', tag: 'seed', sources: ['SEED: L98', 'MDT'],
  },
  {
    id: 'D2-7', when: { newNeuro: ['tingling_numbness'] },
    then: 'REMOVE_EXERCISE', tag: 'seed', sources: ['SEED: L98'],
  },
  {
    id: 'D2-8', when: { after30min: ['worse'], nextMorning: ['worse'] },
    then: 'STOP_ALL_CONSULT', tag: 'seed', sources: ['SEED: L62'],
  },
  {
    id: 'D2-9', when: { after30min: ['worse'] },
    then: 'REST_DAY_THEN_REGRESS', tag: 'design-choice', sources: ['SEED: L98', 'MDT: 24-hour rule'],
  },
  {
    id: 'D2-10', when: { nextMorning: ['worse'] },
    then: 'REST_DAY_THEN_REGRESS', tag: 'design-choice', sources: ['SEED: L98', 'MDT: 24-hour rule'],
  },
  {
    id: 'D2-11', when: { during: ['worse'], location: ['towards_spine'] },
    then: 'HOLD', tag: 'guideline', sources: ['MDT: leg eases while the centre aches'],
  },
  {
    id: 'D2-12', when: { during: ['worse'] },
    then: 'REGRESS', tag: 'seed', sources: ['SEED: L98'],
  },
  {
    id: 'D2-21', when: { after30min: ['pending'] },
    then: 'HOLD', tag: 'design-choice', sources: ['OWN: never GREEN before the answer'],
  },
  {
    id: 'D2-13', when: { nextMorning: ['pending'] },
    then: 'HOLD', tag: 'design-choice', sources: ['OWN: no progress before the next-morning answer'],
  },
  {
    id: 'D2-14', when: { location: ['towards_spine'] },
    then: 'GREEN', tag: 'guideline', sources: ['MDT'],
  },
  {
    id: 'D2-15', when: { after30min: ['better'] },
    then: 'GREEN', tag: 'seed', sources: ['SEED: L98'],
  },
  {
    id: 'D2-16', when: { nextMorning: ['better'] },
    then: 'GREEN', tag: 'seed', sources: ['SEED: L98'],
  },
  {
    id: 'D2-22', when: { during: ['better'] },
    then: 'GREEN_MINOR', tag: 'design-choice', sources: ['SEED: L98', 'OWN'],
  },
  {
    id: 'D2-17', when: {},
    then: 'NEUTRAL', tag: 'seed', sources: ['SEED: L98'],
  },
]);

export const decideExerciseResponse = compile(exerciseResponseTable);
