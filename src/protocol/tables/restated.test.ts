import { describe, expect, test } from 'vitest';
import { everyCombination } from '../table.ts';
import { everyTable } from '../testing/every-table.ts';

/*
 * The decisions said a second time, action by action and not row by row, from what each table is for. No action is said in the
 * order of the rows: each names when it is meant, so a row that is changed, moved or lost disagrees with one of these.
 */
type Said = Readonly<Record<string, string>>;
type Meaning = readonly (readonly [action: string, isMeant: (said: Said) => boolean])[];

const among = (word: string | undefined, ...words: readonly string[]): boolean => word !== undefined && words.includes(word);

/** Before a session: what is new comes first, then pain that is far above usual, then an answer that is owed. */
const gate = (() => {
  const alarmed = (s: Said) => s['redFlagToday'] === 'yes' || s['unwell'] === 'yes';
  const extreme = (s: Said) => s['painNow'] === '9-10' && among(s['vsUsual'], 'up2plus', 'no_usual_yet');
  const free = (s: Said) => !alarmed(s) && !extreme(s) && s['checkinOverdue'] === 'no';
  const raised = (s: Said) => among(s['painNow'], '7-8', '9-10') && s['vsUsual'] !== 'within';
  const light = (s: Said) => raised(s) || s['painNow'] === '9-10' || s['flare'] === 'yes';
  return [
    ['ESCALATE_SCREEN', (s) => s['redFlagToday'] === 'yes'],
    ['NO_SESSION_SCREEN_RF09', (s) => s['redFlagToday'] === 'no' && s['unwell'] === 'yes'],
    ['NO_SESSION_ADVISE_SOON', (s) => !alarmed(s) && extreme(s) && s['highDaysInRow'] === '2+'],
    ['NO_SESSION_C1_CARD', (s) => !alarmed(s) && extreme(s) && s['highDaysInRow'] === '0-1'],
    ['ANSWER_CHECKIN_FIRST', (s) => !alarmed(s) && !extreme(s) && s['checkinOverdue'] === 'yes'],
    ['LIGHT_SESSION', (s) => free(s) && light(s)],
    ['GO', (s) => free(s) && !light(s)],
  ] satisfies Meaning;
})();

/** Bone first, then a narrow canal, then where bending back hurts, then a disc, then what makes it worse. */
const direction = (() => {
  const osteo = (s: Said) => s['osteo'] === 'yes';
  const narrow = (s: Said) => s['extensionBlocked'] === 'yes';
  const hurtsBack = (s: Said) => s['worseWith'] === 'bend_back';
  const nervous = (s: Said) => s['knownDisc'] === 'yes' || s['legPain'] === 'yes';
  const open = (s: Said) => !osteo(s) && !narrow(s);
  const extends_ = (s: Said) => s['worseWith'] === 'sit_bend' || (s['knownDisc'] === 'yes' && among(s['worseWith'], 'both', 'neither_or_unknown'));
  const flexes = (s: Said) => s['worseWith'] === 'stand_walk' && s['knownDisc'] === 'no';
  return [
    ['NEUTRAL_ONLY', (s) => (osteo(s) && narrow(s)) || (open(s) && hurtsBack(s) && nervous(s))],
    ['EXTENSION_ONLY', (s) => osteo(s) && !narrow(s)],
    ['FLEXION_ONLY', (s) => !osteo(s) && narrow(s)],
    ['EXTENSION_FIRST', (s) => open(s) && extends_(s)],
    ['FLEXION_FIRST', (s) => open(s) && (flexes(s) || (hurtsBack(s) && !nervous(s)))],
    ['MIXED_TEST_BOTH', (s) => open(s) && !hurtsBack(s) && !extends_(s) && !flexes(s)],
  ] satisfies Meaning;
})();

/** After a session: nerve signs, then the leg, then what is worse, then what is not known yet, then what is better. */
const response = (() => {
  const weak = (s: Said) => s['newNeuro'] === 'weakness_or_ces';
  const leg = (s: Said) => s['location'] === 'down_leg' || s['newNeuro'] === 'tingling_numbness';
  const later = (s: Said) => s['after30min'] === 'worse' || s['nextMorning'] === 'worse';
  const both = (s: Said) => s['after30min'] === 'worse' && s['nextMorning'] === 'worse';
  const stops = (s: Said) => s['legStillThereMorning'] === 'yes' || (leg(s) && (later(s) || s['legEventBefore14d'] === 'yes')) || (!leg(s) && both(s));
  const quiet = (s: Said) => !weak(s) && !leg(s) && !later(s) && s['legStillThereMorning'] === 'no';
  const hurtIn = (s: Said) => s['during'] === 'worse';
  const inward = (s: Said) => s['location'] === 'towards_spine';
  const unknown = (s: Said) => s['after30min'] === 'pending' || s['nextMorning'] === 'pending';
  const eased = (s: Said) => inward(s) || s['after30min'] === 'better' || s['nextMorning'] === 'better';
  const known = (s: Said) => quiet(s) && !hurtIn(s) && !unknown(s);
  return [
    ['ESCALATE', weak],
    ['STOP_ALL_CONSULT', (s) => !weak(s) && stops(s)],
    ['REMOVE_EXERCISE', (s) => !weak(s) && leg(s) && !stops(s)],
    ['REST_DAY_THEN_REGRESS', (s) => !weak(s) && !leg(s) && later(s) && !stops(s)],
    ['REGRESS', (s) => quiet(s) && hurtIn(s) && !inward(s)],
    ['HOLD', (s) => quiet(s) && (hurtIn(s) ? inward(s) : unknown(s))],
    ['GREEN', (s) => known(s) && eased(s)],
    ['GREEN_MINOR', (s) => known(s) && !eased(s) && s['during'] === 'better'],
    ['NEUTRAL', (s) => known(s) && !eased(s) && s['during'] === 'same'],
  ] satisfies Meaning;
})();

const dose = (() => {
  const bad = (s: Said) => among(s['signal'], 'REGRESS', 'REST_DAY_THEN_REGRESS');
  const rests = (s: Said) => s['signal'] === 'REST_DAY_THEN_REGRESS';
  const drops = (s: Said) => s['signal'] === 'NEUTRAL' && s['neutralDays'] === '14+' && s['dropAllowed'] === 'yes';
  const ready = (s: Said) => s['greenDays'] === '3+' && s['daysAtLevel'] === '>=min' && s['atTop'] === 'no' && s['levelUpBlocked'] === 'no';
  const rises = (s: Said) => s['signal'] === 'GREEN' && ready(s);
  return [
    ['PLAN_STOP_ESCALATE', (s) => s['signal'] === 'ESCALATE'],
    ['PLAN_STOP_CONSULT', (s) => s['signal'] === 'STOP_ALL_CONSULT'],
    ['REMOVE_UNTIL_REVIEW_BLOCK_DIRECTION_48H', (s) => s['signal'] === 'REMOVE_EXERCISE'],
    ['REMOVE_AND_SUBSTITUTE', (s) => bad(s) && s['atBottom'] === 'yes_again'],
    ['REST_1_DAY_HALVE_DOSE', (s) => rests(s) && s['atBottom'] === 'yes_first'],
    ['HALVE_DOSE', (s) => s['signal'] === 'REGRESS' && s['atBottom'] === 'yes_first'],
    ['REST_1_DAY_LEVEL_DOWN', (s) => rests(s) && s['atBottom'] === 'no'],
    ['LEVEL_DOWN', (s) => s['signal'] === 'REGRESS' && s['atBottom'] === 'no'],
    ['DROP_AND_OFFER_OTHER', drops],
    ['LEVEL_UP', rises],
    ['SAME', (s) => among(s['signal'], 'HOLD', 'GREEN_MINOR', 'NEUTRAL', 'GREEN') && !drops(s) && !rises(s)],
  ] satisfies Meaning;
})();

const flushed = (s: Said) => s['kind'] === 'headache_sweat_flush';
const symptom: Meaning = [
  ['END_SESSION_EMERGENCY_SCREEN', (s) => among(s['kind'], 'weakness_or_ces', 'chest_or_breath')],
  ['SIT_UP_EMERGENCY_CARD', (s) => flushed(s) && s['cordInjury'] === 'yes'],
  ['RETURN_UPRIGHT_END_SESSION_ADD_R_DIZZY', (s) => s['kind'] === 'dizzy_vision_headache' || (flushed(s) && s['cordInjury'] === 'no')],
  ['STOP_EXERCISE_COUNT_LEG_EVENT', (s) => s['kind'] === 'leg_symptom'],
  ['STOP_EXERCISE_OFFER_EASIER_ONCE', (s) => s['kind'] === 'pain_up'],
  ['CONTINUE', (s) => among(s['kind'], 'none', 'stretch_only')],
];

const progress = (() => {
  const worse = (s: Said) => s['trend'] === 'worsened';
  const maintains = (s: Said) => !worse(s) && ((s['recovered'] === 'yes' && s['week'] !== '<2') || (s['trend'] === 'improved_30pct' && s['week'] === '>=12'));
  const stuck = (s: Said) => s['trend'] === 'unchanged' && !maintains(s);
  const asks = (s: Said) => stuck(s) && among(s['week'], '4-12', '>=12');
  const tells = (s: Said) => stuck(s) && s['week'] === '2-4' && s['durationAtStart'] === 'acute_subacute';
  return [
    ['CONSULT_WITHIN_DAYS', worse], ['OFFER_MAINTENANCE', maintains], ['CONSULT_ROUTINE', asks], ['CONTINUE_AND_TELL_4_WEEK_RULE', tells],
    ['CONTINUE', (s) => !worse(s) && !maintains(s) && !asks(s) && !tells(s)],
  ] satisfies Meaning;
})();

const breaks = (() => {
  const silent = (s: Said) =>
    s['planState'] === 'stopped_or_blocked' || s['inMeetingOrDriving'] === 'yes' || s['quietHours'] === 'yes' || s['minutesSitting'] === '<30';
  const only = (s: Said) => !silent(s) && (s['doneToday'] === '>=cap' || s['planState'] === 'active_rest_day');
  const offers = (s: Said) => !silent(s) && !only(s);
  const bends = (s: Said) => offers(s) && s['canStand'] === 'yes' && s['extensionAllowed'] === 'yes' && s['ex5Status'] === 'in_plan';
  return [
    ['SILENT', silent], ['CHANGE_POSITION_REMINDER', only], ['OFFER_SEATED_ITEM_OR_SHIFT', (s) => offers(s) && s['canStand'] === 'no'],
    ['OFFER_EX6_OR_WALK', (s) => offers(s) && s['canStand'] === 'yes' && !bends(s)],
    ['OFFER_EX5_STRONG', (s) => bends(s) && s['minutesSitting'] === '60+'], ['OFFER_EX5', (s) => bends(s) && s['minutesSitting'] === '30-59'],
  ] satisfies Meaning;
})();

const equipment = (() => {
  const denied = (s: Said) => s['tier'] === 'other' || s['forbiddenTagHit'] === 'yes' || s['symptomState'] === 'flare';
  const needsClinician = (s: Said) => s['frail'] === 'yes' || among(s['method'], 'M2', 'M3B');
  const needsTwoWeeks = (s: Said) => among(s['method'], 'M2', 'M3A');
  const allowed = (s: Said) => !denied(s) && s['explicitOptIn'] === 'yes' && (!needsClinician(s) || s['clinicianEnabled'] === 'yes') &&
    (!needsTwoWeeks(s) || s['daysWithoutStop'] === '>=14');
  return [['DENY', denied], ['ALLOW_WITHIN_CAPS', allowed], ['INFO_ONLY', (s) => !denied(s) && !allowed(s)]] satisfies Meaning;
})();

const reached = (s: Said) => s['badSessions7d'] === '3+' || s['restDays7d'] === '2+' || s['legEvents14d'] === '2+' || s['planEmptiedByRemovals'] === 'yes';
const consult: Meaning = [['STOP_ALL_CONSULT', reached], ['GO_ON', (s) => !reached(s)]];

const meanings: Readonly<Record<string, Meaning>> = {
  D0: gate, D1: direction, D2: response, D3: dose, D4: symptom, D5: progress, D6: breaks, D7: equipment, D8: consult,
};

describe.each(everyTable.map(([of, decide]) => ({ id: of.id, of, decide })))('$id said twice', ({ id, of, decide }) => {
  const meaning = meanings[id] ?? [];
  const combinations = [...everyCombination(of.domains)];

  test('names every action once', () =>
    expect(meaning.map(([action]) => action).sort()).toEqual([...new Set(of.rows.map(({ then }) => then))].sort()));

  test('means exactly one action for each combination, the one of the table', () => {
    const differs = combinations.flatMap((inputs) => {
      const meant = meaning.filter(([, isMeant]) => isMeant(inputs)).map(([action]) => action);
      return meant.length === 1 && meant[0] === decide(inputs).then ? [] : [{ inputs, meant, decided: decide(inputs).id }];
    });
    expect(differs).toEqual([]);
  });
});
