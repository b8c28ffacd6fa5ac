import { describe, expect, test } from 'vitest';
import { momentOf } from '../scripts/people/day.ts';
import { catalogue } from '../src/content/catalogue.ts';
import type { ExerciseId, RungId } from '../src/protocol/catalogue.ts';
import { clearedOn } from '../src/protocol/context.ts';
import { newEpisode, type EpisodeState } from '../src/protocol/episode.ts';
import type { Baseline, PlanItem } from '../src/protocol/fact.ts';
import type { Phase } from '../src/protocol/limits.ts';
import { isQuiet, lightSession, sessionsOf } from '../src/protocol/schedule.ts';
import { actOnStop } from '../src/protocol/stop.ts';
import { dayAt, doneSession, recordWith, usualBaseline, type Known } from '../src/protocol/testing/known-record.ts';
import { gatedSession, todayOf } from '../src/protocol/today.ts';

/** A Monday. */
const monday = 20_458;
const itemOf = (rung: string, half = false): PlanItem =>
  ({ exercise: rung.slice(0, rung.indexOf('-')) as ExerciseId, branch: null, rung: rung as RungId, half, since: dayAt(monday - 30) });
const times = (...minutes: readonly (readonly [minute: number, home?: boolean])[]): Partial<Baseline> => ({ times: minutes.map(([minuteOfDay, home = true]) => ({ minuteOfDay, home })) });

interface Somebody { readonly rungs: readonly string[]; readonly baseline?: Partial<Baseline>; readonly phase?: Phase; readonly state?: EpisodeState; readonly age?: number; readonly restrictions?: readonly string[]; readonly green?: readonly string[]; readonly day?: number; readonly known?: Known }

const recordOf = ({ rungs, baseline = {}, phase = 'BUILD', state = phase, age = 40, restrictions = [], day = monday, known = {} }: Somebody) => recordWith({
  ...known,
  screening: { tier: 'CLEARED', fullOn: dayAt(day - 5), restrictions: restrictions as never, form: { age, mainArea: 'low_back', answers: {}, clearances: {}, safeFloorTransfer: false } as never },
  care: { baseline: { ...usualBaseline, ...baseline }, episode: { ...newEpisode, state, phase, phaseSince: dayAt(day - 40), screenedOn: dayAt(day - 5) }, ...known.care },
  plan: { startedOn: dayAt(day - 60), items: rungs.map((rung) => itemOf(rung)), ...known.plan },
});
const planOf = (who: Somebody) => {
  const record = recordOf(who);
  const cleared = clearedOn(catalogue, record, momentOf(dayAt(who.day ?? monday), 420))!;
  return sessionsOf(catalogue, cleared, record.plan, (id) => who.green?.includes(id) ?? false).map(({ minuteOfDay, exercises }) => `${minuteOfDay} ${exercises.map(({ rung }) => rung).join(' ')}`);
};

describe('the times of a day', () => {
  const upright = ['EX6-1S4', 'EX5-1'];
  const minutesOf = (who: Somebody) => planOf(who).map((line) => Number(line.split(' ')[0]));

  test('are three hours apart and outside the quiet hours, in their order', () => {
    expect(minutesOf({ rungs: upright, baseline: times([1140], [480]) })).toEqual([480, 1140]);
    expect(minutesOf({ rungs: upright, baseline: times([480], [659]) })).toEqual([480]);
    expect(minutesOf({ rungs: upright, baseline: times([480], [660]) })).toEqual([480, 660]);
    expect(minutesOf({ rungs: upright, baseline: times([419], [1320]) })).toEqual([]);
    expect(minutesOf({ rungs: upright, baseline: times([420], [1319]) })).toEqual([420, 1319]);
    expect([419, 420, 1319, 1320].map(isQuiet)).toEqual([true, false, false, true]);
  });

  test('are two a day, spread, and one in MAINTAIN', () => {
    const four = times([420], [600], [780], [960], [1140]);
    expect(minutesOf({ rungs: upright, baseline: four })).toEqual([420, 1140]);
    expect(minutesOf({ rungs: upright, baseline: four, phase: 'MAINTAIN' })).toEqual([420]);
    expect(minutesOf({ rungs: ['N1-0'], baseline: four })).toEqual([420]);
  });

  test('one a day with something on the floor is the last at home', () => {
    const mixed = times([480], [800], [1140, false]);
    expect(minutesOf({ rungs: ['EX6-1', 'EX4-1S2'], baseline: mixed, phase: 'MAINTAIN' })).toEqual([800]);
    expect(planOf({ rungs: ['EX6-1', 'EX4-1S2'], baseline: times([480, false], [1140, false]), phase: 'MAINTAIN' })).toEqual(['480 EX6-1']);
  });

  test('are the chosen days; in MAINTAIN three of them, Monday, Wednesday and Friday when none were chosen', () => {
    const days = (weekdays: readonly number[], phase: Phase) =>
      [0, 1, 2, 3, 4, 5, 6].filter((n) => planOf({ rungs: upright, baseline: { weekdays }, phase, day: monday + n }).length > 0);
    expect(days([], 'BUILD')).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(days([5, 1], 'BUILD')).toEqual([1, 5]);
    expect(days([], 'MAINTAIN')).toEqual([0, 2, 4]);
    expect(days([6, 1, 3, 5], 'MAINTAIN')).toEqual([1, 3, 5]);
  });
});

describe('what is done when', () => {
  test('the floor is at home, as late as may be: twice in BUILD, once in SETTLE and from 65 on, never in a flare', () => {
    const floor = { rungs: ['EX6-1', 'EX4-1S2'] };
    expect(planOf(floor)).toEqual(['480 EX6-1 EX4-1S2', '1140 EX6-1 EX4-1S2']);
    expect(planOf({ ...floor, phase: 'SETTLE' })).toEqual(['480 EX6-1', '1140 EX6-1 EX4-1S2']);
    expect([64, 65].map((age) => planOf({ ...floor, age })[0])).toEqual(['480 EX6-1 EX4-1S2', '480 EX6-1']);
    expect(planOf({ ...floor, phase: 'FLARE' })).toEqual(['480 EX6-1', '1140 EX6-1']);
    expect(planOf({ ...floor, baseline: times([480], [1140, false]) })).toEqual(['480 EX6-1 EX4-1S2', '1140 EX6-1']);
  });

  test('cobra keeps six hours between two sets', () => {
    expect(planOf({ rungs: ['EX6-1', 'EX4-1S2'], baseline: times([480], [839]) })).toEqual(['480 EX6-1', '839 EX6-1 EX4-1S2']);
    expect(planOf({ rungs: ['EX6-1', 'EX4-1S2'], baseline: times([480], [840]) })).toEqual(['480 EX6-1 EX4-1S2', '840 EX6-1 EX4-1S2']);
  });

  test('the end of bending waits for an hour after rising', () => {
    const at = (wakeMinute: number, rung = 'EX1-2') => planOf({ rungs: ['EX6-1', rung], baseline: { wakeMinute, ...times([480]) } });
    expect([at(421), at(420), at(481)]).toEqual([['480 EX6-1'], ['480 EX6-1 EX1-2'], ['480 EX6-1 EX1-2']]);
    expect(at(421, 'EX1-1')).toEqual(['480 EX6-1 EX1-1']);
  });

  test('upright comes first, then the floor, face down last; what has helped comes before what has not', () => {
    expect(planOf({ rungs: ['EX4-1S2', 'EX5-1', 'EX1-1', 'EX6-0'], baseline: times([1140]) })).toEqual(['1140 EX6-0 EX5-1 EX1-1 EX4-1S2']);
    const full = ['EX6-1S3', 'EX5-1', 'EX1-2', 'EX2-1S3', 'EX3-0S3'];
    const first = planOf({ rungs: full, phase: 'SETTLE', baseline: times([1140]) });
    const helped = planOf({ rungs: full, phase: 'SETTLE', baseline: times([1140]), green: ['EX3'] });
    expect([first[0]?.includes('EX3-0S3'), helped[0]?.includes('EX3-0S3')]).toEqual([false, true]);
  });

  test('what does not fit into the minutes of a session or a day is left out from the end', () => {
    const big = planOf({ rungs: ['EX6-1S3', 'EX5-1', 'EX1-2', 'EX2-1S3'], phase: 'SETTLE' });
    const seconds = sessionsOf(catalogue, clearedOn(catalogue, recordOf({ rungs: ['EX6-1S3', 'EX5-1', 'EX1-2', 'EX2-1S3'], phase: 'SETTLE' }), momentOf(dayAt(monday), 420))!, recordOf({ rungs: ['EX6-1S3', 'EX5-1', 'EX1-2', 'EX2-1S3'] }).plan, () => false).map(({ countedSeconds }) => countedSeconds);
    expect(big).toEqual(['480 EX6-1S3 EX5-1', '1140 EX6-1S3 EX5-1 EX2-1S3']);
    expect(seconds).toEqual([215, 315]);
    expect(planOf({ rungs: ['N1-5', 'EX6-1'], phase: 'FLARE' })[0]).toBe('480 EX6-1 N1-5');
  });

  test('one-sided pain leans child\'s pose to the sides, unless the side is closed', () => {
    const sides = (side: Baseline['side'], restrictions: readonly string[] = [], rung = 'EX1-2') => {
      const who = { rungs: [rung, 'EX6-1'], baseline: { side }, restrictions };
      const record = recordOf(who);
      return sessionsOf(catalogue, clearedOn(catalogue, record, momentOf(dayAt(monday), 420))!, record.plan, () => false).some(({ exercises }) => exercises.some((one) => one.sides === true));
    };
    expect((['left', 'right', 'both', 'middle'] as const).map((side) => sides(side))).toEqual([true, true, false, false]);
    expect([sides('left', ['R_HYPERMOB'], 'EX1-1'), sides('left', [], 'EX1-1'), sides('left', [], 'EX1-0')]).toEqual([false, true, false]);
  });

  test('with nothing of the plan for any slot, two neutral items stand in at the first', () => {
    expect(planOf({ rungs: ['EX4-1'], baseline: times([480, false], [1140, false]) })).toEqual(['480 N2-0 N1-0']);
  });
});

describe('a light session', () => {
  const light = (who: Somebody) => {
    const record = recordOf(who);
    const cleared = clearedOn(catalogue, record, momentOf(dayAt(monday), 420))!;
    return lightSession(catalogue, cleared, record.plan, (id) => who.green?.includes(id) ?? false, 1, 600).exercises.map(({ rung }) => rung);
  };

  test('is two gentle items without the floor: what has helped, one rung down', () => {
    expect(light({ rungs: ['EX6-1S2', 'EX5-1', 'EX4-1'], green: ['EX6', 'EX5', 'EX4'] })).toEqual(['EX6-1', 'EX5-0S2']);
    expect(light({ rungs: ['EX6-0', 'EX5-1'], green: ['EX6'] })).toEqual(['EX6-0', 'EX5-0']);
  });

  test('else the seated reach and a bend the way that suits, as permitted', () => {
    const way = (worseWith: Baseline['worseWith'], restrictions: readonly string[] = []) => light({ rungs: ['EX4-1', 'EX3-1'], baseline: { worseWith }, restrictions });
    expect([way('sit_bend'), way('stand_walk'), way('both')]).toEqual([['EX6-0', 'EX5-0'], ['EX6-0', 'EX1-0'], ['EX6-0', 'EX5-0']]);
    expect([way('sit_bend', ['R_OSTEO']), way('sit_bend', ['R_EXTBLOCK']), way('sit_bend', ['R_NOSTAND'])]).toEqual([['EX6-0', 'EX5-0'], ['EX6-0', 'EX1-0'], ['EX6-0', 'N2-0']]);
  });
});

describe('what may still be done today', () => {
  const next = (known: Known, minute: number, more: Partial<Somebody> = {}) => {
    const { next: found, none } = todayOf(catalogue, recordOf({ rungs: ['EX6-1', 'EX4-1S2'], ...more, known }), momentOf(dayAt(monday), minute));
    return found === null ? none?.why : found.exercises.map(({ rung }) => rung).join(' ');
  };
  const did = (exercises: readonly string[], minute: number, more: Parameters<typeof doneSession>[3] = {}, on = monday) => {
    const at = momentOf(dayAt(on), minute).at;
    return doneSession(`S${on}-${minute}`, on, Object.fromEntries(exercises.map((rung) => [rung.slice(0, rung.indexOf('-')), {}])), {
      startedAt: at - 600_000, endedAt: at, exercises: exercises.map((rung) => ({ exercise: rung.slice(0, rung.indexOf('-')) as ExerciseId, rung: rung as RungId, half: false })), ...more,
    });
  };
  const after = (...recent: readonly ReturnType<typeof doneSession>[]): Known => ({ sessions: { recent } });

  test('the next session waits three hours, and is gone when its time has passed to the one after', () => {
    expect([next({}, 480), next({}, 1139), next(after(did(['EX6-1'], 900)), 1079), next(after(did(['EX6-1'], 900)), 1080)]).toEqual(['EX6-1 EX4-1S2', 'EX6-1 EX4-1S2', 'too-soon', 'EX6-1 EX4-1S2']);
    expect([next({}, 1320), next({}, 419), next({ plan: { restOn: dayAt(monday) } }, 600)]).toEqual(['quiet-hours', 'quiet-hours', 'rest-day']);
    expect(next(after(did(['EX6-1'], 500, { slot: 0 }), did(['EX6-1'], 800, { slot: 1 })), 1140)).toBe('done');
    expect(next({}, 600, { baseline: { weekdays: [3] } })).toBe('off-day');
  });

  test('a response that asks for rest ends the day', () => {
    const worst = (rank: number, on = monday): Known => ({ verdicts: { days: [{ day: dayAt(on), worst: rank, hold: false }] } });
    expect([next(worst(4), 600), next(worst(5), 600), next(worst(5, monday - 1), 600)]).toEqual(['EX6-1 EX4-1S2', 'enough-today', 'EX6-1 EX4-1S2']);
  });

  test('no more sets than the rung has, no more get-downs or minutes than the day, six hours for cobra', () => {
    expect(next(after(did(['EX6-1', 'EX4-1S2'], 700)), 1140, { phase: 'SETTLE' })).toBe('EX6-1');
    expect(next(after(did(['EX6-1', 'EX4-1S2'], 700)), 1140)).toBe('EX6-1 EX4-1S2');
    expect(next(after(did(['EX6-1', 'EX4-1S2'], 700)), 1140, { age: 65 })).toBe('EX6-1');
    expect([next(after(did(['EX4-1S2'], 781)), 1140), next(after(did(['EX4-1S2'], 780)), 1140)]).toEqual(['EX6-1', 'EX6-1 EX4-1S2']);
    expect(next({}, 600, { rungs: ['EX6-1', 'EX1-0'] })).toBe('EX6-1 EX1-0');
    expect(next(after(did(['EX1-0'], 420, { slot: -1 })), 600, { rungs: ['EX6-1', 'EX1-0'] })).toBe('EX6-1');
  });

  test('the gate of the day decides: GO as planned, light, or nothing', () => {
    const gated = (action: string | null, on = monday) => {
      const verdict = { table: 'D0', rule: 'D0-7', action: action ?? '', tag: 'seed', sources: ['OWN'] } as const;
      const known: Known = action === null ? {} : { verdicts: { gate: { day: dayAt(on), at: 0, verdict } } };
      return gatedSession(catalogue, recordOf({ rungs: ['EX6-1', 'EX4-1S2'], known }), momentOf(dayAt(monday), 600))?.exercises.map(({ rung }) => rung).join(' ') ?? null;
    };
    expect([gated('GO'), gated('LIGHT_SESSION'), gated('ANSWER_CHECKIN_FIRST'), gated(null), gated('GO', monday - 1)]).toEqual(['EX6-1 EX4-1S2', 'EX6-0 EX5-0', null, null, null]);
  });
});

describe('a verdict that stops acts on the episode', () => {
  const fired = (state: EpisodeState, escalate: boolean, table = 'D2'): string | null => {
    const verdict = { table, rule: `${table}-1`, action: 'X', tag: 'seed', sources: ['OWN'] } as const;
    const facts: { event?: string; because?: string }[] = [];
    const record = recordWith({ care: { episode: { ...newEpisode, state } }, verdicts: { stop: { escalate, verdict } } });
    actOnStop({ record, add: (fact: object) => facts.push(fact) } as never);
    expect(facts.every(({ because }) => because === `${table}-1`)).toBe(true);
    return facts[0]?.event ?? null;
  };

  test('a stop asks for a clinician, from a phase or an open answer, once no session runs', () => {
    expect((['SETTLE', 'BUILD', 'MAINTAIN', 'FLARE'] as const).map((state) => fired(state, false))).toEqual(Array.from({ length: 4 }, () => 'WORSENED_REVIEW'));
    expect((['CHECKIN_PENDING', 'IN_SESSION', 'SCREENING', 'PAUSED', 'STOPPED_CONSULT'] as const).map((state) => fired(state, false))).toEqual(['CHECKIN_STOP_CONSULT', null, null, null, null]);
  });

  test('an escalation opens the screen from everywhere but where it is open, closed, or an emergency already', () => {
    expect((['SETTLE', 'STOPPED_CONSULT', 'PAUSED', 'BASELINE'] as const).map((state) => fired(state, true))).toEqual(Array.from({ length: 4 }, () => 'RED_FLAG'));
    expect([fired('CHECKIN_PENDING', true), fired('CHECKIN_PENDING', true, 'D4')]).toEqual(['CHECKIN_ESCALATE', 'RED_FLAG']);
    expect((['SCREENING', 'CLOSED', 'BLOCKED_EMERGENCY', 'NEW', 'IN_SESSION'] as const).map((state) => fired(state, true))).toEqual(Array.from({ length: 5 }, () => null));
  });
});
