import { compile, table } from '../table.ts';

/** D0. Gate before every session. */
export const sessionGateTable = table('D0', 'Gate before every session', {
  redFlagToday: ['no', 'yes'],
  unwell: ['no', 'yes'],
  painNow: ['0-3', '4-6', '7-8', '9-10'],
  vsUsual: ['within', 'up1', 'up2plus', 'no_usual_yet'],
  highDaysInRow: ['0-1', '2+'],
  flare: ['no', 'yes'],
  checkinOverdue: ['no', 'yes'],
}, [
  {
    id: 'D0-1', when: { redFlagToday: ['yes'] },
    then: 'ESCALATE_SCREEN', tag: 'guideline', sources: ['CES'],
  },
  {
    id: 'D0-2', when: { unwell: ['yes'] },
    then: 'NO_SESSION_SCREEN_RF09', tag: 'guideline', sources: ['IFOMPT20'],
  },
  {
    id: 'D0-8', when: { painNow: ['9-10'], vsUsual: ['up2plus', 'no_usual_yet'], highDaysInRow: ['2+'] },
    then: 'NO_SESSION_ADVISE_SOON', tag: 'design-choice', sources: ['OWN'],
  },
  {
    id: 'D0-3', when: { painNow: ['9-10'], vsUsual: ['up2plus', 'no_usual_yet'] },
    then: 'NO_SESSION_C1_CARD', tag: 'design-choice', sources: ['OWN'],
  },
  {
    id: 'D0-4', when: { checkinOverdue: ['yes'] },
    then: 'ANSWER_CHECKIN_FIRST', tag: 'design-choice', sources: ['SEED: L62'],
  },
  {
    id: 'D0-5', when: { painNow: ['7-8', '9-10'], vsUsual: ['up1', 'up2plus', 'no_usual_yet'] },
    then: 'LIGHT_SESSION', tag: 'design-choice', sources: ['NG59', 'SMITH17', 'OWN'],
  },
  {
    id: 'D0-9', when: { painNow: ['9-10'] },
    then: 'LIGHT_SESSION', tag: 'design-choice', sources: ['NG59', 'SMITH17', 'OWN'],
  },
  {
    id: 'D0-6', when: { flare: ['yes'] },
    then: 'LIGHT_SESSION', tag: 'design-choice', sources: ['OWN'],
  },
  {
    id: 'D0-7', when: {},
    then: 'GO', tag: 'seed', sources: ['SEED: L43'],
  },
]);

export const decideSessionGate = compile(sessionGateTable);
