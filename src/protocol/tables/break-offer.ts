import { compile, table } from '../table.ts';

/** D6. Break offer. */
export const breakOfferTable = table('D6', 'Break offer', {
  minutesSitting: ['<30', '30-59', '60+'],
  quietHours: ['no', 'yes'],
  doneToday: ['<cap', '>=cap'],
  planState: ['active', 'active_rest_day', 'stopped_or_blocked'],
  ex5Status: ['in_plan', 'removed_or_rest', 'not_in_plan'],
  extensionAllowed: ['no', 'yes'],
  inMeetingOrDriving: ['no', 'yes'],
  canStand: ['no', 'yes'],
}, [
  {
    id: 'D6-1', when: { planState: ['stopped_or_blocked'] },
    then: 'SILENT', tag: 'design-choice', sources: ['OWN'],
  },
  {
    id: 'D6-2', when: { inMeetingOrDriving: ['yes'] },
    then: 'SILENT', tag: 'design-choice', sources: ['OWN'],
  },
  {
    id: 'D6-3', when: { quietHours: ['yes'] },
    then: 'SILENT', tag: 'design-choice', sources: ['OWN'],
  },
  {
    id: 'D6-4', when: { minutesSitting: ['<30'] },
    then: 'SILENT', tag: 'design-choice', sources: ['WAON21'],
  },
  {
    id: 'D6-5', when: { doneToday: ['>=cap'] },
    then: 'CHANGE_POSITION_REMINDER', tag: 'design-choice', sources: ['SEED: L58'],
  },
  {
    id: 'D6-10', when: { planState: ['active_rest_day'] },
    then: 'CHANGE_POSITION_REMINDER', tag: 'design-choice', sources: ['SEED: L58', 'OWN'],
  },
  {
    id: 'D6-9', when: { canStand: ['no'] },
    then: 'OFFER_SEATED_ITEM_OR_SHIFT', tag: 'design-choice', sources: ['SEED: L178', 'OWN'],
  },
  {
    id: 'D6-6', when: { extensionAllowed: ['no'] },
    then: 'OFFER_EX6_OR_WALK', tag: 'design-choice', sources: ['SEED: L178'],
  },
  {
    id: 'D6-11', when: { ex5Status: ['removed_or_rest', 'not_in_plan'] },
    then: 'OFFER_EX6_OR_WALK', tag: 'design-choice', sources: ['SEED: L178'],
  },
  {
    id: 'D6-7', when: { minutesSitting: ['60+'] },
    then: 'OFFER_EX5_STRONG', tag: 'seed', sources: ['SEED: L162', 'SEED: L174'],
  },
  {
    id: 'D6-8', when: {},
    then: 'OFFER_EX5', tag: 'seed', sources: ['SEED: L162', 'SEED: L174'],
  },
]);

export const decideBreakOffer = compile(breakOfferTable);
