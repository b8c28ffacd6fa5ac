import { describe, expect, test } from 'vitest';
import { everyCombination, type Inputs } from '../table.ts';
import { breakOfferTable, decideBreakOffer } from './break-offer.ts';
import { consultRuleTable, decideConsultRule } from './consult-rule.ts';
import { decideEquipmentGate, equipmentGateTable } from './equipment-gate.ts';
import { decideExerciseResponse, exerciseResponseTable } from './exercise-response.ts';
import { decideMidSessionSymptom } from './mid-session-symptom.ts';
import { decideNextDose, nextDoseTable } from './next-dose.ts';
import { decideProgressReview, progressReviewTable } from './progress-review.ts';
import { rankOfResponse, responseOrders, responseRanks } from './ranks.ts';
import { decideSessionGate, sessionGateTable } from './session-gate.ts';
import { decideStartingDirection, startingDirectionTable } from './starting-direction.ts';

type Response = Inputs<(typeof exerciseResponseTable)['domains']>;

/** Every way to make one input of one combination worse by one step. */
function* everyWorsening(): Generator<{ readonly before: Response; readonly after: Response; readonly input: string }> {
  for (const before of everyCombination(exerciseResponseTable.domains)) {
    for (const [input, order] of Object.entries(responseOrders)) {
      const at = (order as readonly string[]).indexOf(before[input as keyof Response]);
      const next = order[at + 1];
      if (at >= 0 && next !== undefined) yield { before, after: { ...before, [input]: next }, input };
    }
  }
}

describe('D2', () => {
  const responses = [...everyCombination(exerciseResponseTable.domains)];

  test('ranks every action that it can give, each once, the stop and the screen highest', () => {
    expect([...responseRanks].sort()).toEqual([...new Set(exerciseResponseTable.rows.map(({ then }) => then))].sort());
    expect(responseRanks.map(rankOfResponse)).toEqual(responseRanks.map((_, n) => n));
    expect(responseRanks.slice(-3)).toEqual(['REMOVE_EXERCISE', 'STOP_ALL_CONSULT', 'ESCALATE']);
  });

  test('INV17 is monotone: no worse single input gives a less protective action, in 6912 steps', () => {
    const steps = [...everyWorsening()];
    const rank = (inputs: Response): number => rankOfResponse(decideExerciseResponse(inputs).then);
    expect(steps).toHaveLength(6912);
    expect(steps.filter(({ before, after }) => rank(after) < rank(before))).toEqual([]);
  });

  test('INV18 down the leg or new tingling removes the exercise at least; with an earlier event it stops the plan', () => {
    const leg = responses.filter(({ location, newNeuro }) => location === 'down_leg' || newNeuro === 'tingling_numbness');
    const rank = (inputs: Response): number => rankOfResponse(decideExerciseResponse(inputs).then);
    expect(leg.length).toBeGreaterThan(500);
    expect(leg.filter((inputs) => rank(inputs) < rankOfResponse('REMOVE_EXERCISE'))).toEqual([]);
    expect(leg.filter((inputs) => inputs.legEventBefore14d === 'yes' && rank(inputs) < rankOfResponse('STOP_ALL_CONSULT'))).toEqual([]);
  });

  test('INV19 weakness or a cauda equina sign escalates, whatever else was said', () => {
    const weak = responses.filter(({ newNeuro }) => newNeuro === 'weakness_or_ces');
    expect(new Set(weak.map((inputs) => decideExerciseResponse(inputs).then))).toEqual(new Set(['ESCALATE']));
  });

  test('is never GREEN nor NEUTRAL while an answer is pending', () => {
    const pending = responses.filter(({ after30min, nextMorning }) => after30min === 'pending' || nextMorning === 'pending');
    const open = pending.filter((inputs) => rankOfResponse(decideExerciseResponse(inputs).then) < rankOfResponse('HOLD'));
    expect(open).toEqual([]);
  });

  test('a leg symptom that is still there in the morning stops the plan', () => {
    const still = responses.filter(({ legStillThereMorning, newNeuro }) => legStillThereMorning === 'yes' && newNeuro !== 'weakness_or_ces');
    expect(new Set(still.map((inputs) => decideExerciseResponse(inputs).then))).toEqual(new Set(['STOP_ALL_CONSULT']));
  });
});

describe('D7', () => {
  const allowed = [...everyCombination(equipmentGateTable.domains)].filter((inputs) => decideEquipmentGate(inputs).then === 'ALLOW_WITHIN_CAPS');

  test('INV13 equipment needs a screen that clears, an opt-in, no forbidden tag and no flare; M2 and M3B a clinician as well', () => {
    expect(allowed.length).toBeGreaterThan(0);
    expect(allowed.filter(({ tier, explicitOptIn, forbiddenTagHit, symptomState }) =>
      tier === 'other' || explicitOptIn === 'no' || forbiddenTagHit === 'yes' || symptomState === 'flare')).toEqual([]);
    expect(allowed.filter(({ method, clinicianEnabled }) => (method === 'M2' || method === 'M3B') && clinicianEnabled === 'no')).toEqual([]);
    expect(allowed.filter(({ frail, clinicianEnabled }) => frail === 'yes' && clinicianEnabled === 'no')).toEqual([]);
    expect(allowed.filter(({ method, daysWithoutStop }) => (method === 'M2' || method === 'M3A') && daysWithoutStop === '<14')).toEqual([]);
  });

  test('each method can be reached by somebody', () => expect(new Set(allowed.map(({ method }) => method))).toEqual(new Set(['M2', 'M3A', 'M3B', 'M4'])));
});

describe('D6', () => {
  const all = [...everyCombination(breakOfferTable.domains)];
  const action = (inputs: (typeof all)[number]) => decideBreakOffer(inputs).then;

  test('INV29 offers nothing to do unless the plan is active; stopped or blocked, in a meeting or in quiet hours it is silent', () => {
    expect(all.filter((inputs) => action(inputs).startsWith('OFFER') && inputs.planState !== 'active')).toEqual([]);
    const silent = all.filter(({ planState, inMeetingOrDriving, quietHours }) =>
      planState === 'stopped_or_blocked' || inMeetingOrDriving === 'yes' || quietHours === 'yes');
    expect(new Set(silent.map(action))).toEqual(new Set(['SILENT']));
  });

  test('offers the standing back bend only to who stands, may bend back, has it in the plan and is under the cap', () => {
    const bends = all.filter((inputs) => action(inputs).startsWith('OFFER_EX5'));
    expect(bends).toHaveLength(2);
    expect(bends.filter(({ ex5Status, extensionAllowed, canStand, doneToday, minutesSitting }) =>
      ex5Status !== 'in_plan' || extensionAllowed === 'no' || canStand === 'no' || doneToday === '>=cap' || minutesSitting === '<30')).toEqual([]);
  });
});

describe('D1', () => {
  const all = [...everyCombination(startingDirectionTable.domains)];
  const action = (inputs: (typeof all)[number]) => decideStartingDirection(inputs).then;

  test('never begins with bending back where it is blocked or where it hurts', () => {
    const back = all.filter(({ worseWith, extensionBlocked }) => worseWith === 'bend_back' || extensionBlocked === 'yes');
    expect(back.filter((inputs) => action(inputs) === 'EXTENSION_FIRST')).toEqual([]);
    expect(all.filter((inputs) => inputs.extensionBlocked === 'yes' && /EXTENSION|MIXED/.test(action(inputs)))).toEqual([]);
  });

  test('never bends osteoporotic bone forward', () =>
    expect(all.filter((inputs) => inputs.osteo === 'yes' && /FLEX|MIXED/.test(action(inputs)))).toEqual([]));
});

describe('D0', () => {
  const calm = { redFlagToday: 'no', unwell: 'no', painNow: '0-3', vsUsual: 'within', highDaysInRow: '0-1', flare: 'no', checkinOverdue: 'no' } as const;
  const all = [...everyCombination(sessionGateTable.domains)];
  const starts = (inputs: (typeof all)[number]): boolean => ['GO', 'LIGHT_SESSION'].includes(decideSessionGate(inputs).then);

  test('a usual pain of seven goes on', () =>
    expect(decideSessionGate({ ...calm, painNow: '7-8', highDaysInRow: '2+' }).then).toBe('GO'));

  test('nobody with a red flag, unwell or with an answer overdue starts', () =>
    expect(all.filter((inputs) => (inputs.redFlagToday === 'yes' || inputs.unwell === 'yes' || inputs.checkinOverdue === 'yes') && starts(inputs))).toEqual([]));

  test('nobody with nine or ten of pain does a whole session', () =>
    expect(all.filter((inputs) => inputs.painNow === '9-10' && decideSessionGate(inputs).then === 'GO')).toEqual([]));
});

describe('D3, D4, D5 and D8', () => {
  test('D3 raises a dose only after GREEN, three days of it, enough days on the rung and nothing that blocks', () => {
    const raised = [...everyCombination(nextDoseTable.domains)].filter((inputs) => decideNextDose(inputs).then === 'LEVEL_UP');
    expect(raised.length).toBeGreaterThan(0);
    expect(raised.filter(({ signal, greenDays, daysAtLevel, levelUpBlocked, atTop }) =>
      signal !== 'GREEN' || greenDays !== '3+' || daysAtLevel !== '>=min' || levelUpBlocked === 'yes' || atTop === 'yes')).toEqual([]);
  });

  test('D4 ends the session for whatever may be an emergency, and never goes on through a leg symptom', () => {
    for (const cordInjury of ['no', 'yes'] as const) {
      for (const kind of ['weakness_or_ces', 'chest_or_breath'] as const) expect(decideMidSessionSymptom({ kind, cordInjury }).then).toBe('END_SESSION_EMERGENCY_SCREEN');
      expect(decideMidSessionSymptom({ kind: 'leg_symptom', cordInjury }).then).toBe('STOP_EXERCISE_COUNT_LEG_EVENT');
    }
  });

  test('D5 sends to a clinician whoever has worsened, in any week', () => {
    const worsened = [...everyCombination(progressReviewTable.domains)].filter(({ trend }) => trend === 'worsened');
    expect(new Set(worsened.map((inputs) => decideProgressReview(inputs).then))).toEqual(new Set(['CONSULT_WITHIN_DAYS']));
  });

  test('D8 goes on only when none of the four counts is reached', () => {
    const goOn = [...everyCombination(consultRuleTable.domains)].filter((inputs) => decideConsultRule(inputs).then === 'GO_ON');
    expect(goOn).toEqual([{ badSessions7d: '0-2', restDays7d: '0-1', legEvents14d: '0-1', planEmptiedByRemovals: 'no' }]);
  });
});
