import { describe, expect, test } from 'vitest';
import { momentOf } from '../scripts/people/day.ts';
import { catalogue } from '../src/content/catalogue.ts';
import { consultRule, growthBlocked, nextDose } from '../src/protocol/adaptation.ts';
import { freshProgress, type Progress } from '../src/protocol/areas/verdicts.ts';
import { breakCap, breakOffer } from '../src/protocol/breaks.ts';
import type { ExerciseId, RungId } from '../src/protocol/catalogue.ts';
import { activeRestrictions, clearedOn, programmeDay } from '../src/protocol/context.ts';
import { newEpisode } from '../src/protocol/episode.ts';
import { equipmentGate } from '../src/protocol/equipment.ts';
import type { Effect, NewSign, Pain, PlanItem, SessionId } from '../src/protocol/fact.ts';
import { dueMorning, isCheckinOverdue, sessionGate } from '../src/protocol/gate.ts';
import { standingOf } from '../src/protocol/ladder.ts';
import { blamedIn, effectOf, respond } from '../src/protocol/response.ts';
import { hasTag } from '../src/protocol/restriction.ts';
import { dayAt, doneSession, painDay, recordWith, usualBaseline, type Known } from '../src/protocol/testing/known-record.ts';

const day = 100;
const today = dayAt(day);
const noon = momentOf(today, 720);
const hours = (count: number): number => count * 3_600_000;
const ex = (id: string): ExerciseId => id as ExerciseId;
const itemOf = (rung: string, more: Partial<PlanItem> = {}): PlanItem => ({ exercise: ex(rung.slice(0, rung.indexOf('-'))), branch: null, rung: rung as RungId, half: false, since: dayAt(80), ...more });
const usualItems = ['EX6-1', 'EX5-1', 'EX4-1S2'].map((rung) => itemOf(rung));

/** Somebody of forty who may exercise: day 61 of the programme, in BUILD, with three items. */
const cleared = ({ screening, care, plan, ...rest }: Known = {}) => recordWith({
  ...rest,
  screening: { tier: 'CLEARED', fullOn: dayAt(90), form: { age: 40, mainArea: 'low_back', answers: {}, clearances: {}, safeFloorTransfer: false }, ...screening } as never,
  care: { baseline: usualBaseline, firstBaseline: usualBaseline, measuredSince: dayAt(40), episode: { ...newEpisode, state: 'BUILD', phase: 'BUILD', phaseSince: dayAt(60), screenedOn: dayAt(90) }, ...care },
  plan: { startedOn: dayAt(40), items: usualItems, ...plan },
});
const aged = (age: number): Known => ({ screening: { form: { age, mainArea: 'low_back', answers: {}, clearances: {}, safeFloorTransfer: false } as never } });
const inPhase = (phase: 'SETTLE' | 'BUILD' | 'MAINTAIN' | 'FLARE', phaseSince = 60): Known =>
  ({ care: { episode: { ...newEpisode, state: phase, phase, phaseSince: dayAt(phaseSince), screenedOn: dayAt(90) } } });
const restricted = (...restrictions: readonly string[]): Known => ({ screening: { restrictions: restrictions as never } });

describe('D8 counts', () => {
  const rule = (known: Known) => consultRule(catalogue, cleared(known), today).id;
  const bad = (...days: readonly number[]): Known => ({ verdicts: { badSessions: days.map((on, n) => ({ day: dayAt(on), session: `S${n}` as SessionId })) } });
  const legs = (...events: readonly (readonly [on: number, session: string])[]): Known =>
    ({ verdicts: { legEvents: events.map(([on, session]) => ({ day: dayAt(on), session: session as SessionId, exercise: null })) } });
  test('three bad sessions in seven days', () => {
    expect([rule(bad(98, 99)), rule(bad(98, 99, 100)), rule(bad(94, 99, 100)), rule(bad(93, 99, 100))]).toEqual(['D8-5', 'D8-3', 'D8-3', 'D8-5']);
  });
  test('two days of rest in seven', () => {
    const rests = (...days: readonly number[]): Known => ({ plan: { restDays: days.map(dayAt) } });
    expect([rule(rests(100)), rule(rests(94, 100)), rule(rests(93, 100)), rule(rests(100, 101))]).toEqual(['D8-5', 'D8-2', 'D8-5', 'D8-2']);
  });
  test('two sessions with a leg event in fourteen days', () => {
    expect([rule(legs([99, 'A'])), rule(legs([99, 'A'], [99, 'A'])), rule(legs([87, 'A'], [99, 'B'])), rule(legs([86, 'A'], [99, 'B']))]).toEqual(['D8-5', 'D8-5', 'D8-1', 'D8-5']);
  });
  test('a plan that bad responses have emptied of the exercises of the article', () => {
    const left = (removals: number, ...rungs: readonly string[]): Known => ({ plan: { removals, items: rungs.map((rung) => itemOf(rung)) } });
    expect([rule(left(1, 'N1-0', 'N2-0')), rule(left(1, 'N1-0', 'EX6-0')), rule(left(0, 'N1-0', 'N2-0')), rule(left(1))]).toEqual(['D8-4', 'D8-5', 'D8-5', 'D8-4']);
  });
});

describe('the next dose of an exercise', () => {
  const rowOf = (known: Known, progress: Partial<Progress>, item = itemOf('EX4-1S2'), of = 99) => {
    const record = cleared({ ...known, verdicts: { ...known.verdicts, progress: { [item.exercise]: { ...freshProgress, settledFor: dayAt(of), ...progress } } } });
    const allowed = clearedOn(catalogue, record, noon)!;
    return nextDose(catalogue, record, allowed, item, dayAt(of), standingOf(catalogue, item, allowed.open)!).id;
  };
  const green: Partial<Progress> = { signal: 'GREEN', greenDays: 3 };

  test('rises after three green days', () => expect([2, 3, 4].map((greenDays) => rowOf({}, { ...green, greenDays }))).toEqual(['D3-12', 'D3-11', 'D3-11']));
  test('rises after seven days at a rung, fourteen from 65 on or with a restriction, two for walking', () => {
    const after = (days: number, known: Known = {}, rung = 'EX4-1S2') => rowOf(known, green, itemOf(rung, { since: dayAt(day - days) }));
    expect([after(6), after(7)]).toEqual(['D3-12', 'D3-11']);
    expect([after(13, aged(65)), after(14, aged(65)), after(7, aged(64))]).toEqual(['D3-12', 'D3-11', 'D3-11']);
    expect([after(13, restricted('R_EYE')), after(14, restricted('R_EYE'))]).toEqual(['D3-12', 'D3-11']);
    expect(after(7, { screening: { deferred: ['R_ROLL'] } })).toBe('D3-11');
    expect([after(1, aged(80), 'N1-0'), after(2, aged(80), 'N1-0')]).toEqual(['D3-12', 'D3-11']);
  });
  test('stays at the top of what is open; half of the top has its whole above it', () => {
    expect([rowOf({}, green, itemOf('EX5-2')), rowOf({}, green, itemOf('EX5-2', { half: true })), rowOf({}, green, itemOf('EX5-1S2'))]).toEqual(['D3-10', 'D3-11', 'D3-11']);
  });
  test('stays within 48 hours of the last growth, and on a day that was worse for any exercise', () => {
    const grown = (ago: number): Known => ({ plan: { grewAt: noon.at - ago } });
    expect([rowOf(grown(hours(48) - 1), green), rowOf(grown(hours(48)), green), rowOf(grown(-hours(48) + 1), green)]).toEqual(['D3-16', 'D3-11', 'D3-16']);
    const worst = (on: number, rank: number): Known => ({ verdicts: { days: [{ day: dayAt(on), worst: rank, hold: false }] } });
    expect([rowOf(worst(99, 4), green), rowOf(worst(99, 3), green), rowOf(worst(98, 4), green), rowOf(worst(100, 5), green)]).toEqual(['D3-16', 'D3-11', 'D3-11', 'D3-16']);
    expect([growthBlocked(cleared(), today, noon.at), growthBlocked(cleared(grown(0)), today, noon.at)]).toEqual([false, true]);
  });
  test('at the bottom is halved at first and taken out when it was halved within seven days', () => {
    const low = itemOf('EX4-0');
    const bottom = (on: number | null, signal: Progress['signal'] = 'REGRESS') => rowOf({}, { signal, bottomOn: on === null ? null : dayAt(on) }, low);
    expect([bottom(null), bottom(93), bottom(92), bottom(99)]).toEqual(['D3-14', 'D3-4', 'D3-14', 'D3-4']);
    expect([bottom(null, 'REST_DAY_THEN_REGRESS'), rowOf({}, { signal: 'REGRESS' }), rowOf({}, { signal: 'REST_DAY_THEN_REGRESS' })]).toEqual(['D3-13', 'D3-6', 'D3-5']);
  });
  test('without effect for fourteen days is dropped, at most one in a week', () => {
    const neutral = (neutralDays: number, known: Known = {}) => rowOf({ ...known, responses: { pain: [painDay(99, 4)], ...known.responses } }, { signal: 'NEUTRAL', neutralDays });
    expect([neutral(13), neutral(14)]).toEqual(['D3-9', 'D3-8']);
    expect([94, 93].map((on) => neutral(14, { plan: { droppedOn: dayAt(on) } }))).toEqual(['D3-9', 'D3-8']);
  });
  test('is never dropped among the last two, in MAINTAIN, or at pain of two or less', () => {
    const neutral = (known: Known) => rowOf(known, { signal: 'NEUTRAL', neutralDays: 14 });
    expect(neutral({ plan: { items: usualItems.slice(1) } })).toBe('D3-9');
    expect([neutral(inPhase('MAINTAIN')), neutral(inPhase('BUILD')), neutral(inPhase('SETTLE'))]).toEqual(['D3-9', 'D3-8', 'D3-8']);
    const pain = (...readings: readonly Pain[]): Known => ({ responses: { pain: readings.map((latest, n) => painDay(90 + n, latest)) } });
    expect([neutral(pain(5, 2)), neutral(pain(2, 3)), neutral(pain())]).toEqual(['D3-9', 'D3-8', 'D3-8']);
    const told = (painNow: Pain): Known => ({ care: { baseline: { ...usualBaseline, painNow }, episode: inPhase('BUILD').care!.episode! } });
    expect([neutral(told(2)), neutral(told(3))]).toEqual(['D3-9', 'D3-8']);
  });
});

describe('restrictions in force', () => {
  const active = (known: Known) => activeRestrictions(cleared(known), today);
  const started = (on: number, known: Known): Known => ({ ...known, plan: { startedOn: dayAt(on) } });
  const leg = (on: number): Known['verdicts'] => ({ legEvents: [{ day: dayAt(on), session: 'S' as SessionId, exercise: null }] });

  test('are those of the screen, of the cards put off, and after dizziness', () => {
    expect(active({ screening: { restrictions: ['R_EYE'], deferred: ['R_ROLL'], dizzy: true } })).toEqual(['R_EYE', 'R_ROLL', 'R_DIZZY']);
    expect(active({})).toEqual([]);
  });

  test('with a disc or leg pain the first seven days keep the ends of range closed, and seven days after a leg event', () => {
    for (const one of ['R_DISC', 'R_LEG']) {
      expect([94, 93].map((on) => active(started(on, restricted(one))).includes('R_WEEK1')), one).toEqual([true, false]);
      expect([94, 93].map((on) => active({ ...restricted(one), verdicts: leg(on)! }).includes('R_WEEK1')), one).toEqual([true, false]);
    }
    const zone = (at: 2 | 3) => active({ care: { baseline: { ...usualBaseline, zone: at } }, plan: { startedOn: today } });
    expect([zone(2), zone(3)]).toEqual([[], ['R_WEEK1']]);
    expect(active(started(100, restricted('R_EYE')))).toEqual(['R_EYE']);
  });

  test('the programme begins on the day of the first plan; a clock set back does not make it younger', () => {
    expect([100, 99, 40, 105].map((on) => programmeDay(cleared({ plan: { startedOn: dayAt(on) } }), today))).toEqual([1, 2, 61, 1]);
    expect(programmeDay(cleared({ plan: { startedOn: null } }), today)).toBe(1);
  });

  test('R_LEG lets the end of bending back after day 21, three green days on EX1-0, and RF24 asked again and not worse', () => {
    const bends = (greenDays: number, startedOn: number, fullOn: number, answer: string | undefined = 'no', restrictions: readonly string[] = ['R_LEG']) => {
      const answers = answer === undefined ? {} : { RF24: answer };
      const record = cleared({
        screening: { restrictions: restrictions as never, fullOn: dayAt(fullOn), form: { age: 40, mainArea: 'low_back', answers, clearances: {}, safeFloorTransfer: false } as never },
        verdicts: { progress: { EX1: { ...freshProgress, greenDays } } }, plan: { startedOn: dayAt(startedOn) },
      });
      return !hasTag(clearedOn(catalogue, record, noon)!.open.forbidden, 'FLEX_END');
    };
    expect([bends(3, 80, 100), bends(2, 80, 100), bends(4, 70, 95)]).toEqual([true, false, true]);
    expect([bends(3, 81, 100), bends(3, 80, 99), bends(3, 79, 99), bends(3, 79, 98)]).toEqual([false, false, true, false]);
    expect(['no', 'yes_assessed', 'unsure', 'yes_new'].map((answer) => bends(3, 80, 100, answer))).toEqual([true, true, false, false]);
    expect([bends(3, 80, 100, undefined), bends(3, 80, 100, 'no', ['R_LEG', 'R_SPINESURG']), bends(3, 80, 100, 'no', ['R_HYPERMOB'])]).toEqual([true, false, false]);
    const eased = clearedOn(catalogue, cleared({ ...restricted('R_LEG'), verdicts: { progress: { EX1: { ...freshProgress, greenDays: 3 } } }, plan: { startedOn: dayAt(60) } }), noon)!.open.forbidden;
    expect([hasTag(eased, 'FLEX_HIGH'), hasTag(eased, 'NERVE_TENSION')]).toEqual([true, true]);
  });

  test('nobody is cleared without a screen, without the first answers, on an old screen or behind a floor', () => {
    const found = (known: Known) => clearedOn(catalogue, cleared(known), noon) !== null;
    const episode = (more: object): Known => ({ care: { episode: { ...newEpisode, state: 'BUILD', phase: 'BUILD', screenedOn: dayAt(90), ...more } } });
    expect([found({}), found({ care: { baseline: null } }), found({ screening: { form: null } })]).toEqual([true, false, false]);
    expect([found(episode({ screenedOn: dayAt(72) })), found(episode({ screenedOn: dayAt(71) })), found(episode({ floorTier: 'SOON' })), found(episode({ tier: 'NEEDS_CLEARANCE' }))]).toEqual([true, false, false, false]);
  });
});

describe('an answer after a session', () => {
  test('is better or worse by what is said, or by two points of pain', () => {
    const says = (said: Effect, before: Pain, after: Pain | null) => effectOf(said, before, after);
    expect([says('same', 4, 5), says('same', 4, 6), says('better', 4, 6), says('same', 4, 3), says('same', 4, 2), says('worse', 4, 0), says('same', 4, null), says('better', 4, null)])
      .toEqual(['same', 'worse', 'worse', 'same', 'better', 'worse', 'same', 'better']);
  });

  const session = doneSession('S1', 99, { EX6: { effect: 'better' }, EX5: {}, EX4: { effect: 'worse' } });
  const at = (known: Known, more: Partial<typeof session> = {}) => blamedIn(recordWith(known), { ...session, ...more });
  const answered = (effect: Effect, blamed: string | null = null, newSign: NewSign = 'none') => ({ after30: { effect, newSign, painNow: null, blamed: blamed === null ? null : ex(blamed) } });
  const grew = (exercise: string, ago: number): Known => ({ plan: { grewAt: session.startedAt - ago, grew: { exercise: ex(exercise), kind: 'level-up', from: null, to: null, rule: 'D3-11', sources: ['OWN'] } } });

  test('is put down to the exercise that is named; else to what grew within 48 hours; else to what was not better itself; else to all', () => {
    expect(at({}, answered('worse', 'EX6'))).toEqual(['EX6']);
    expect(at({}, answered('worse', 'EX1'))).toEqual(['EX5', 'EX4']);
    expect([at(grew('EX5', hours(48) - 1)), at(grew('EX5', hours(48))), at(grew('EX1', hours(1)))]).toEqual([['EX5'], ['EX5', 'EX4'], ['EX5', 'EX4']]);
    expect(blamedIn(recordWith({}), doneSession('S1', 99, { EX6: { effect: 'better' }, EX5: { effect: 'better' } }))).toEqual(['EX6', 'EX5']);
  });

  const ruleOf = (exercise: string, known: Known = {}, more: Partial<typeof session> = {}, inSession = false) => respond(recordWith(known), { ...session, ...more }, ex(exercise), inSession).id;
  const morning = (effect: Effect, legStillThere = false, of = 99): Known => ({ responses: { mornings: [{ of: dayAt(of), effect, legStillThere, painNow: null }] } });

  test('"worse" counts for the exercises that it may come from, and for no other', () => {
    expect([ruleOf('EX5', {}, answered('worse')), ruleOf('EX6', {}, answered('worse'))]).toEqual(['D2-9', 'D2-13']);
    expect([ruleOf('EX5', morning('worse'), answered('same')), ruleOf('EX6', morning('worse'), answered('same'))]).toEqual(['D2-10', 'D2-22']);
  });

  test('is pending until it comes; a morning is that of its own day', () => {
    expect([ruleOf('EX5'), ruleOf('EX5', {}, answered('better')), ruleOf('EX5', morning('better', false, 98), answered('better')), ruleOf('EX5', morning('same'), answered('better'))]).toEqual(['D2-21', 'D2-13', 'D2-13', 'D2-15']);
    expect(ruleOf('EX6', morning('better'), { ...answered('better'), felt: {} })).toBe('D2-13');
    expect(ruleOf('EX5', morning('same', true), answered('better'))).toBe('D2-18');
  });

  test('a symptom in the session is an answer: more pain is worse, a leg symptom is down the leg, weakness escalates', () => {
    const felt = (symptom: 'pain_up' | 'leg_symptom' | 'weakness_or_ces' | 'stretch_only') => ({ felt: { EX5: { effect: 'better' as const, shift: 'same' as const, symptom } } });
    expect((['pain_up', 'leg_symptom', 'weakness_or_ces', 'stretch_only'] as const).map((symptom) => ruleOf('EX5', morning('same'), { ...felt(symptom), ...answered('same') }))).toEqual(['D2-12', 'D2-6', 'D2-1', 'D2-22']);
    expect(ruleOf('EX6', {}, answered('same', null, 'weakness_or_ces'))).toBe('D2-1');
  });

  test('an earlier leg event counts for fourteen days; of the same session only while it runs, and only of another exercise', () => {
    const before = (on: number, id: string, exercise: string | null): Known => ({ verdicts: { legEvents: [{ day: dayAt(on), session: id as SessionId, exercise: exercise === null ? null : ex(exercise) }] } });
    const down = { felt: { EX5: { effect: 'same' as const, shift: 'down_leg' as const, symptom: null } } };
    expect([ruleOf('EX5', before(86, 'S0', 'EX5'), down), ruleOf('EX5', before(85, 'S0', 'EX5'), down)]).toEqual(['D2-19', 'D2-6']);
    const own = [before(99, 'S1', 'EX6'), before(99, 'S1', 'EX5'), before(99, 'S1', null)];
    expect(own.map((known) => ruleOf('EX5', known, down, true))).toEqual(['D2-19', 'D2-6', 'D2-6']);
    expect(own.map((known) => ruleOf('EX5', known, down, false))).toEqual(['D2-6', 'D2-6', 'D2-6']);
  });

  test('new tingling is put down to what felt it in the session, else to what may have brought it', () => {
    const tingling = answered('same', null, 'tingling_numbness');
    const own = (exercise: string): Known => ({ verdicts: { legEvents: [{ day: dayAt(99), session: 'S1' as SessionId, exercise: ex(exercise) }] } });
    expect([ruleOf('EX5', {}, tingling), ruleOf('EX6', {}, tingling)]).toEqual(['D2-7', 'D2-13']);
    expect([ruleOf('EX6', own('EX6'), tingling), ruleOf('EX5', own('EX6'), tingling)]).toEqual(['D2-7', 'D2-13']);
  });
});

describe('the gate before a session', () => {
  const before = (painNow: Pain, more: object = {}) => ({ fact: 'checkin-answered', checkin: 'before', painNow, redFlag: false, unwell: false, flare: false, ...more }) as const;
  const usual = (pain: Pain, known: Known = {}) => recordWith({ ...known, care: { baseline: { ...usualBaseline, painUsual: pain }, ...known.care } });
  const gate = (painNow: Pain, pain: Pain, known: Known = {}, more: object = {}) => sessionGate(usual(pain, known), before(painNow, more), noon).id;

  test('turns at pain of seven and nine, against what is usual', () => {
    expect([gate(6, 0), gate(7, 0), gate(7, 6), gate(7, 7), gate(8, 7), gate(8, 8), gate(9, 9), gate(9, 8), gate(9, 7)]).toEqual(['D0-7', 'D0-5', 'D0-5', 'D0-7', 'D0-5', 'D0-7', 'D0-9', 'D0-5', 'D0-3']);
    expect(sessionGate(recordWith({}), before(9), noon).id).toBe('D0-3');
    expect([gate(0, 0, {}, { redFlag: true }), gate(0, 0, {}, { unwell: true })]).toEqual(['D0-1', 'D0-2']);
  });

  test('advises a visit on the second day of nine or more', () => {
    expect(gate(9, 4, { responses: { pain: [painDay(99, 9), painDay(100, 9)] } })).toBe('D0-8');
    expect(gate(9, 4, { responses: { pain: [painDay(98, 9), painDay(100, 9)] } })).toBe('D0-3');
  });

  test('is light in a flare', () => expect(gate(2, 4, { care: { episode: { ...newEpisode, phase: 'FLARE' } } })).toBe('D0-6'));

  const pending = (more: Partial<ReturnType<typeof doneSession>> = {}, state: 'CHECKIN_PENDING' | 'BUILD' = 'CHECKIN_PENDING') =>
    recordWith({ care: { episode: { ...newEpisode, state } }, sessions: { recent: [doneSession('S1', 100, { EX5: {} }, more)] } });

  test('waits for the answer that is due thirty minutes after the session', () => {
    const ended = (minutes: number) => ({ endedAt: noon.at - minutes * 60_000 });
    expect([isCheckinOverdue(pending(ended(29)), noon), isCheckinOverdue(pending(ended(30)), noon), isCheckinOverdue(pending(ended(60), 'BUILD'), noon)]).toEqual([false, true, false]);
    expect(isCheckinOverdue(pending({ endedAt: null, startedAt: noon.at - 30 * 60_000 }), noon)).toBe(true);
    expect(isCheckinOverdue(pending({ ...ended(60), after30: { effect: 'same', newSign: 'none', painNow: null, blamed: null } }), noon)).toBe(false);
  });

  test('asks about yesterday from six in the morning, and waits for it from noon on', () => {
    const yesterday = (on: number, exercises: Readonly<Record<string, object>> = { EX5: {} }, mornings: readonly number[] = []) =>
      recordWith({ sessions: { recent: [doneSession('S1', on, exercises)] }, responses: { mornings: mornings.map((of) => ({ of: dayAt(of), effect: 'same', legStillThere: false, painNow: null })) } });
    const at = (minute: number) => momentOf(today, minute);
    expect([dueMorning(yesterday(99), at(359)), dueMorning(yesterday(99), at(360)), dueMorning(yesterday(98), at(720)), dueMorning(yesterday(100), at(720)), dueMorning(yesterday(99, {}), at(720))]).toEqual([null, 99, null, null, null]);
    expect([dueMorning(yesterday(99, { EX5: {} }, [99]), at(720)), dueMorning(yesterday(99, { EX5: {} }, [98]), at(720)), dueMorning(recordWith({}), at(720))]).toEqual([null, 99, null]);
    expect([isCheckinOverdue(yesterday(99), at(719)), isCheckinOverdue(yesterday(99), at(720))]).toEqual([false, true]);
  });
});

describe('breaks from sitting', () => {
  const cap = (known: Known) => breakCap(catalogue, cleared(known), noon);
  const offer = (known: Known, minutes: number, more: object = {}, minute = 720) => breakOffer(catalogue, cleared(known), { minutes, inMeetingOrDriving: false, breaksDone: 0, ...more }, momentOf(today, minute)).row.id;
  const standing = (rung: string): Known => ({ plan: { items: [itemOf('EX6-1'), itemOf(rung)] } });
  const did = (sets: number): Known['sessions'] => ({ recent: Array.from({ length: sets }, (_, n) => doneSession(`S${n}`, 100, { EX5: {} })) });

  test('are as many as the phase has and the rung has sets left, three in the first three days', () => {
    expect([cap(standing('EX5-2')), cap(standing('EX5-1')), cap({ ...standing('EX5-1'), sessions: did(2)! }), cap({ ...standing('EX5-1'), sessions: did(4)! })]).toEqual([6, 3, 1, 0]);
    expect([cap({ ...inPhase('SETTLE', 98), ...standing('EX5-2') }), cap({ ...inPhase('SETTLE', 97), ...standing('EX5-2') })]).toEqual([3, 4]);
    expect([cap({ ...inPhase('BUILD', 100), ...standing('EX5-2') }), cap({ ...inPhase('FLARE', 97), ...standing('EX5-2') })]).toEqual([6, 3]);
    expect(cap({ plan: { items: [itemOf('EX6-1')] } })).toBe(6);
  });

  test('are offered from thirty minutes on, strongly from sixty, never in quiet hours or a meeting', () => {
    expect([29, 30, 59, 60].map((minutes) => offer(standing('EX5-2'), minutes))).toEqual(['D6-4', 'D6-8', 'D6-8', 'D6-7']);
    expect([offer({}, 60, {}, 1319), offer({}, 60, {}, 1320), offer({}, 60, {}, 419), offer({}, 60, {}, 420)]).toEqual(['D6-7', 'D6-3', 'D6-3', 'D6-7']);
    expect(offer({}, 60, { inMeetingOrDriving: true })).toBe('D6-2');
    expect([5, 6].map((breaksDone) => offer(standing('EX5-2'), 60, { breaksDone }))).toEqual(['D6-7', 'D6-5']);
  });

  test('are something else without the standing back bend, without standing, and on a day of rest', () => {
    expect([offer({ plan: { items: [itemOf('EX6-1')] } }, 60), offer(restricted('R_EXTBLOCK'), 60), offer(restricted('R_NOSTAND'), 60), offer({ plan: { restOn: today } }, 60)]).toEqual(['D6-11', 'D6-6', 'D6-9', 'D6-10']);
    expect(offer({ care: { baseline: null } }, 60)).toBe('D6-1');
  });
});

describe('equipment', () => {
  const method = (id: string) => catalogue.methods.find((one) => one.id === id)!;
  const rule = (id: string, known: Known = {}, wish: object = {}) => equipmentGate(catalogue, cleared(known), method(id), { explicitOptIn: true, clinicianEnabled: true, ...wish }, noon).id;
  const stopped = (on: number): Known => ({ verdicts: { lastStopOn: dayAt(on) } });

  test('is refused without a valid screen, with a closed load, in a flare; and only read about without the wish', () => {
    expect([rule('M2'), rule('M2', { care: { baseline: null } }), rule('M2', restricted('R_EYE')), rule('M2', inPhase('FLARE')), rule('M2', {}, { explicitOptIn: false })]).toEqual(['D7-6', 'D7-1', 'D7-2', 'D7-3', 'D7-4']);
    expect(rule('M4', restricted('R_WRIST'))).toBe('D7-6');
  });

  test('waits for fourteen days without a stop, counted from the first plan while there was none', () => {
    expect([rule('M3A', stopped(87)), rule('M3A', stopped(86)), rule('M3A', { plan: { startedOn: dayAt(87) } }), rule('M3A', { plan: { startedOn: dayAt(86) } }), rule('M3A', { plan: { startedOn: null } })])
      .toEqual(['D7-7', 'D7-6', 'D7-7', 'D7-6', 'D7-7']);
  });

  test('needs a clinician for the inversion table and the machine, and for the others when frail', () => {
    const alone = { clinicianEnabled: false };
    expect(['M2', 'M3B', 'M3A', 'M4'].map((id) => rule(id, {}, alone))).toEqual(['D7-5', 'D7-5', 'D7-6', 'D7-6']);
    expect([rule('M4', aged(65), alone), rule('M4', aged(64), alone), rule('M4', aged(65)), rule('M4', restricted('R_KNEE'), alone)]).toEqual(['D7-8', 'D7-6', 'D7-6', 'D7-8']);
  });
});
