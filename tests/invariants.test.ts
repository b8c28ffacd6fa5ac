import { describe, expect, test } from 'vitest';
import { catalogue } from '../src/content/catalogue.ts';
import { breakOffer } from '../src/protocol/breaks.ts';
import type { Answer, Rung } from '../src/protocol/catalogue.ts';
import { activeRestrictions, clearedOn } from '../src/protocol/context.ts';
import type { CareFact } from '../src/protocol/fact.ts';
import { guide, startGuidance } from '../src/protocol/guidance.ts';
import { restrictions, type Restriction } from '../src/protocol/restriction.ts';
import { scriptOf } from '../src/protocol/script.ts';
import { sessionsOf } from '../src/protocol/schedule.ts';
import { isOver } from '../src/protocol/session.ts';
import { gatedSession, todayOf } from '../src/protocol/today.ts';
import { momentOf } from '../scripts/people/day.ts';
import { Person, walkingPacing, type Went } from '../scripts/people/person.ts';
import { begun, dayOf, firstDay, isStopped, live, type Presentation } from './living.ts';
import { patterns, presentations } from './living-people.ts';

const sitter = presentations['healthySitter']!;
const morning = momentOf(firstDay, 400);
const sameAsEver: Went = { effect: 'same', shift: 'same' };
const stateOf = ({ record }: Person): string => record.care.episode.state;
const start = (who: Presentation = sitter): Person => begun(who, morning);
const noForm = { age: 40, mainArea: 'low_back', answers: {} } as const;
const screenedWith = (answers: Readonly<Record<string, Answer>>): Person => {
  const person = new Person(catalogue);
  person.screen({ ...noForm, answers }, morning);
  return person;
};
const answer = (person: Person, minute: number, more: Partial<Extract<CareFact, { checkin: 'after30' }>> = {}, day = 1): void => {
  const session = person.record.sessions.recent.at(-1)!.session;
  person.tell({ fact: 'checkin-answered', checkin: 'after30', session, effect: 'same', newSign: 'none', painNow: 4, blamed: null, ...more }, momentOf(dayOf(day), minute));
};
/** A plan that its own rule has stopped. */
const stopped = (): Person => live(sitter, patterns['worseDuring']!, 7);

describe('the door', () => {
  test('INV01 without a screen, on an old screen or behind a floor no session starts', () => {
    expect(new Person(catalogue).session(4, () => sameAsEver, morning)).toBe(null);
    expect(start().session(4, () => sameAsEver, momentOf(dayOf(15), 480))).not.toBe(null);
    expect(start().session(4, () => sameAsEver, momentOf(dayOf(16), 480))).toBe(null);
    expect(screenedWith({ RF01: 'yes_new' }).session(4, () => sameAsEver, morning)).toBe(null);
    expect(stopped().session(4, () => sameAsEver, momentOf(dayOf(9), 480))).toBe(null);
  });

  test('INV01 the answers before one session open that session, and no second one', () => {
    const person = start();
    expect(person.session(4, () => sameAsEver, momentOf(firstDay, 480))).not.toBe(null);
    answer(person, 520);
    const evening = momentOf(firstDay, 1140);
    expect(todayOf(catalogue, person.record, evening).next).not.toBe(null);
    expect(gatedSession(catalogue, person.record, evening)).toBe(null);
    person.tell({ fact: 'checkin-answered', checkin: 'before', painNow: 4, redFlag: false, unwell: false, flare: false }, evening);
    expect(gatedSession(catalogue, person.record, evening)).not.toBe(null);
  });

  test('INV05 a red flag before a session leads to the screen, and to nothing else', () => {
    const person = start();
    person.session(4, () => sameAsEver, momentOf(firstDay, 480), { redFlag: true });
    expect([stateOf(person), person.record.sessions.total]).toEqual(['SCREENING', 0]);
  });

  test('INV06 after a stop "no" to everything leads nowhere; a clinician and a whole new screen lead on', () => {
    const person = stopped();
    const later = momentOf(dayOf(9), 480);
    for (const fact of [{ fact: 'answer-corrected' }, { fact: 'condition-changed', what: null }, { fact: 'pause-set', paused: true }, { fact: 'pause-set', paused: false }] as const) person.tell(fact, later);
    person.screen(noForm, later);
    expect(stateOf(person)).toBe('STOPPED_CONSULT');
    person.tell({ fact: 'clearance-given', kind: 'seen', block: person.record.care.episode.block!, who: 'Dr. Eze', on: dayOf(9), questions: [] }, later);
    expect(stateOf(person)).toBe('SCREENING');
    person.screen(noForm, later);
    expect(stateOf(person)).toBe('BASELINE');
  });

  test('INV07 floorTier holds against a red flag and a new screen, and falls to the clearance that names the block', () => {
    const person = screenedWith({ RF12: 'yes_new' });
    person.tell({ fact: 'phase-changed', event: 'RED_FLAG', because: 'person', sources: ['CES'] }, morning);
    person.screen(noForm, morning);
    expect([stateOf(person), person.record.care.episode.floorTier, person.record.screening.because]).toEqual(['BLOCKED_SOON', 'SOON', ['floor']]);
    person.tell({ fact: 'clearance-given', kind: 'seen', block: 'another', who: 'Dr. Eze', on: firstDay, questions: [] }, morning);
    expect(person.record.care.episode.floorTier).toBe('SOON');
  });

  test('INV08 closing and opening within 30 days keeps the floor', () => {
    const tierAfter = (days: number): string => {
      const person = screenedWith({ RF12: 'yes_new' });
      person.tell({ fact: 'phase-changed', event: 'CLOSE', because: 'person', sources: ['OWN'] }, morning);
      person.tell({ fact: 'episode-opened' }, momentOf(dayOf(1 + days), 400));
      person.screen(noForm, momentOf(dayOf(1 + days), 401));
      return stateOf(person);
    };
    expect([tierAfter(0), tierAfter(30), tierAfter(31)]).toEqual(['BLOCKED_SOON', 'BLOCKED_SOON', 'BASELINE']);
  });

  test('INV11 dizziness closes its exercises until everything was asked again', () => {
    const person = start();
    person.session(4, () => ({ ...sameAsEver, hurts: 'dizzy_vision_headache' }), momentOf(firstDay, 480));
    expect(activeRestrictions(person.record, dayOf(3))).toContain('R_DIZZY');
    expect(activeRestrictions(person.record, dayOf(300))).toContain('R_DIZZY');
    person.tell({ fact: 'condition-changed', what: null }, momentOf(firstDay, 600));
    person.screen(noForm, momentOf(firstDay, 601));
    expect(activeRestrictions(person.record, dayOf(3))).not.toContain('R_DIZZY');
  });
});

describe('INV19 weakness or a cauda equina sign', () => {
  const weak = { newSign: 'weakness_or_ces' } as const;

  test('INV19 in the answer after a session leads to the screen', () => {
    const person = start();
    person.session(4, () => sameAsEver, momentOf(firstDay, 480));
    answer(person, 520, weak);
    expect(stateOf(person)).toBe('SCREENING');
  });

  test('INV19 also when every exercise of the session was skipped', () => {
    const person = start();
    person.session(4, () => ({ effect: null, shift: 'same', skips: true }), momentOf(firstDay, 480));
    expect(person.record.sessions.recent.at(-1)?.done).toEqual([]);
    answer(person, 520, weak);
    expect(stateOf(person)).toBe('SCREENING');
  });

  test('INV19 in the middle of a session ends it and leads to the screen', () => {
    const person = start();
    person.session(4, () => ({ ...sameAsEver, hurts: 'weakness_or_ces' }), momentOf(firstDay, 480));
    expect([stateOf(person), person.record.sessions.recent.at(-1)?.how]).toEqual(['SCREENING', 'stopped']);
  });
});

test('INV20 "it hurts" stops everything at once, at every beat of a session, and asks nothing first', () => {
  const person = start();
  person.tell({ fact: 'checkin-answered', checkin: 'before', painNow: 4, redFlag: false, unwell: false, flare: false }, momentOf(firstDay, 480));
  const planned = gatedSession(catalogue, person.record, momentOf(firstDay, 480))!;
  const script = scriptOf(catalogue, planned.exercises, walkingPacing);
  let { guidance } = startGuidance(catalogue, person.record, planned, 's' as never, script, momentOf(firstDay, 480));
  let beats = 0;
  for (; guidance.session.status !== 'paused' && !isOver(guidance.session) && guidance.session.index < script.beats.length - 1; beats += 1) {
    const hurt = guide(catalogue, guidance, { event: 'hurt', kind: null }, momentOf(firstDay, 481), walkingPacing);
    expect([hurt.cues[0], hurt.guidance.session.status]).toEqual([{ cue: 'silence' }, 'paused']);
    const beat = script.beats[guidance.session.index]!;
    const onward = beat.beat === 'wait-ready' ? { event: 'readied' } as const
      : beat.beat === 'ask-effect' ? { event: 'answered', exercise: beat.exercise, effect: 'same', shift: 'same' } as const
        : { event: 'played', track: script.trackOf[guidance.session.index] ?? -1, atMilliseconds: (script.starts[guidance.session.index] ?? 0) + beat.milliseconds, byTheSound: true } as const;
    guidance = guide(catalogue, guidance, onward, momentOf(firstDay, 481), walkingPacing).guidance;
  }
  expect(beats).toBeGreaterThan(20);
});

describe('time', () => {
  test('INV22 the same life twice gives the same facts, byte for byte', () => {
    const facts = (): string => {
      const told: CareFact[] = [];
      live(presentations['frailAtEighty']!, patterns['mixed']!, 20, { onFact: (fact) => told.push(fact) });
      return JSON.stringify(told);
    };
    expect(facts()).toBe(facts());
  });

  test('INV23 three hours lie between two sessions, and the quiet hours have none', () => {
    const person = start();
    person.session(4, () => sameAsEver, momentOf(firstDay, 480));
    answer(person, 520);
    expect([659, 660].map((minute) => todayOf(catalogue, person.record, momentOf(firstDay, minute)).next !== null)).toEqual([false, true]);
    expect([1319, 1320].map((minute) => todayOf(catalogue, person.record, momentOf(firstDay, minute)).next !== null)).toEqual([true, false]);
    expect([419, 420].map((minute) => todayOf(catalogue, start().record, momentOf(dayOf(2), minute)).next !== null)).toEqual([false, true]);
  });

  test.each([1, 5, 13])('INV25 after %i days without a session the dose is the same', (gap) => {
    const person = live(sitter, patterns['better']!, 12);
    const before = person.record.plan.items.map(({ rung }) => rung);
    const moment = momentOf(dayOf(12 + gap), 480);
    person.review(moment);
    expect(person.record.plan.items.map(({ rung }) => rung)).toEqual(before);
  });

  test('INV25 after fourteen the screen comes first, and the plan begins again one rung lower', () => {
    const person = live(sitter, patterns['better']!, 12);
    const placeOf = (rung: string): number => catalogue.exercises.flatMap(({ ladder }) => ladder.map(({ id }) => id as string)).indexOf(rung);
    const before = new Map(person.record.plan.items.map(({ exercise, rung }) => [exercise, rung]));
    const moment = momentOf(dayOf(26), 480);
    person.review(moment);
    expect(stateOf(person)).toBe('RESCREEN_DUE');
    person.screen(noForm, moment);
    person.baseline(person.record.care.baseline!, moment);
    const after = person.record.plan.items.map(({ exercise, rung }) => [placeOf(rung), placeOf(before.get(exercise) ?? '')] as const);
    expect(after.filter(([now, was]) => now > was)).toEqual([]);
    expect(after.filter(([now, was]) => now === was - 1).length).toBeGreaterThan(0);
  });
});

test('INV29 no break is offered to who is blocked, stopped, waiting or paused, and none to do on a day of rest', () => {
  const paused = start();
  paused.tell({ fact: 'pause-set', paused: true }, morning);
  const noon = momentOf(dayOf(2), 720);
  const action = (person: Person): string => breakOffer(catalogue, person.record, { minutes: 70, inMeetingOrDriving: false, breaksDone: 0 }, noon).row.then;
  const waiting = [screenedWith({ RF01: 'yes_new' }), screenedWith({ RF06B: 'yes_new' }), screenedWith({ RF12: 'yes_new' }), screenedWith({ EX03: 'yes_new' }), stopped(), paused];
  expect(waiting.map(stateOf)).toEqual(['BLOCKED_EMERGENCY', 'BLOCKED_SAME_DAY', 'BLOCKED_SOON', 'AWAITING_CLEARANCE', 'STOPPED_CONSULT', 'PAUSED']);
  expect(new Set(waiting.map(action))).toEqual(new Set(['SILENT']));
  const resting = start();
  resting.session(4, () => sameAsEver, momentOf(firstDay, 480));
  answer(resting, 520, { effect: 'worse' });
  expect([resting.record.plan.restOn, action(resting), action(start())]).toEqual([dayOf(2), 'CHANGE_POSITION_REMINDER', 'OFFER_EX5_STRONG']);
});

test('INV30 everything that is told carries its rule, tag, sources, edition and protocol version', () => {
  const told: Extract<CareFact, { fact: 'told' }>[] = [];
  live(presentations['pregnant']!, patterns['mixed']!, 14, { onFact: (fact) => { if (fact.fact === 'told') told.push(fact); } });
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter(({ verdict, protocolVersion, edition }) => !/^D\d-\d+$/.test(verdict.rule) || verdict.sources.length === 0 || protocolVersion === '' || edition !== catalogue.edition)).toEqual([]);
});

describe('INV09, INV10 and INV24: what restrictions close', () => {
  const rungs = catalogue.exercises.flatMap(({ ladder }) => ladder);
  const open = (...active: readonly Restriction[]): readonly Rung[] =>
    rungs.filter(({ loads }) => !active.some((restriction) => loads.some((tag) => catalogue.restrictions[restriction].forbids.includes(tag))));

  test('INV09 nobody is given a rung on the first day that a restriction of theirs forbids, for every pair of conditions', () => {
    const conditions = catalogue.screening.questions.filter(({ id, tier, adds }) => id.startsWith('CN') && tier.yes_assessed === 'CONDITIONAL' && adds.length > 0);
    const wrong: string[] = [];
    for (const [n, first] of conditions.entries()) {
      for (const second of conditions.slice(n + 1)) {
        const person = start({ age: 40, worseWith: 'sit_bend', pain: 4, answers: { [first.id]: 'yes_assessed', [second.id]: 'yes_assessed' } });
        const allowed = new Set(open(...activeRestrictions(person.record, firstDay)).map(({ id }) => id));
        const { items } = person.record.plan;
        if (items.length < 2 || items.some(({ rung }) => !allowed.has(rung))) wrong.push(`${first.id} ${second.id}: ${items.map(({ rung }) => rung).join(' ')}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('INV10 one more restriction never opens a rung', () => {
    const opened = restrictions.flatMap((a) => restrictions.filter((b) => open(a, b).some((rung) => !open(a).includes(rung))).map((b) => `${a} ${b}`));
    expect(opened).toEqual([]);
  });

  test('INV24 thin bones are not bent forward nor laid face down, a narrow canal is not bent back, with both only the neutral is left', () => {
    expect(open('R_OSTEO').filter(({ loads }) => loads.some((tag) => tag.startsWith('FLEX') || tag === 'PRONE'))).toEqual([]);
    expect(open('R_EXTBLOCK').filter(({ loads }) => loads.some((tag) => tag.startsWith('EXT_')))).toEqual([]);
    const both = new Set(open('R_OSTEO', 'R_EXTBLOCK').map(({ exercise }) => exercise as string));
    expect([...both].sort()).toEqual(['EX6', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6']);
  });
});

test('INV36 what does not fit into the minutes of a session and a day is left out, and nothing is hurried', () => {
  const person = start();
  const items = ['EX6-1S4', 'EX5-2', 'EX4-5', 'EX1-3S4'].map((rung) =>
    ({ exercise: rung.slice(0, 3) as never, branch: null, rung: rung as never, half: false, since: firstDay }));
  const sessions = sessionsOf(catalogue, clearedOn(catalogue, person.record, morning)!, { ...person.record.plan, items }, () => false);
  expect(sessions.map(({ exercises }) => exercises.length)).toEqual([2, 3]);
  expect(sessions.filter(({ countedSeconds }) => countedSeconds > 360)).toEqual([]);
});

test('INV42 a disc or a leg keeps every end of range closed for seven days', () => {
  const closed = (who: string, day: number): boolean => activeRestrictions(start(presentations[who]!).record, dayOf(day)).includes('R_WEEK1');
  expect([1, 7, 8].map((day) => closed('discAndLegStable', day))).toEqual([true, true, false]);
  expect([1, 7, 8].map((day) => closed('healthySitter', day))).toEqual([false, false, false]);
});

describe('what has to stop does', () => {
  test('INV33 worse during, after or in the morning: stopped within four days', () =>
    expect(['worseDuring', 'worseAfter30', 'worseNextMorning'].map((name) => isStopped(live(sitter, patterns[name]!, 4)))).toEqual([true, true, true]));
  test('INV34 a second leg event stops the plan', () => expect(isStopped(live(sitter, patterns['tingling']!, 2))).toBe(true));
});
