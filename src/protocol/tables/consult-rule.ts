import { compile, table } from '../table.ts';

/** D8. Consult rule, after every answer and before the next dose. */
export const consultRuleTable = table('D8', 'Consult rule, after every answer and before the next dose', {
  badSessions7d: ['0-2', '3+'],
  restDays7d: ['0-1', '2+'],
  legEvents14d: ['0-1', '2+'],
  planEmptiedByRemovals: ['no', 'yes'],
}, [
  {
    id: 'D8-1', when: { legEvents14d: ['2+'] },
    then: 'STOP_ALL_CONSULT', tag: 'seed', sources: ['SEED: L62', 'SEED: L98'],
  },
  {
    id: 'D8-2', when: { restDays7d: ['2+'] },
    then: 'STOP_ALL_CONSULT', tag: 'seed', sources: ['SEED: L62', 'SEED: L192'],
  },
  {
    id: 'D8-3', when: { badSessions7d: ['3+'] },
    then: 'STOP_ALL_CONSULT', tag: 'seed', sources: ['SEED: L62', 'SEED: L192'],
  },
  {
    id: 'D8-4', when: { planEmptiedByRemovals: ['yes'] },
    then: 'STOP_ALL_CONSULT', tag: 'seed', sources: ['SEED: L62'],
  },
  {
    id: 'D8-5', when: {},
    then: 'GO_ON', tag: 'design-choice', sources: ['OWN'],
  },
]);

export const decideConsultRule = compile(consultRuleTable);
