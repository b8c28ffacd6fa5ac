import { catalogue } from '../../../content/catalogue.ts';
import { pacingOf, type Pacing } from '../../../protocol/pacing.ts';
import type { CareFact, PlannedExercise, ScreeningId, SessionId } from '../../../protocol/fact.ts';
import { startGuidance, type Guided } from '../../../protocol/guidance.ts';
import { scriptOf } from '../../../protocol/script.ts';
import { gatedSession } from '../../../protocol/today.ts';
import { wordsPacing } from '../../../content/scripts.ts';
import { en } from '../../../content/words/en.ts';
import { emptyDisk, openMemory, type MemoryDisk } from '../../../store/memory.ts';
import { createCare, type Care } from '../care.ts';

/** Tuesday, 24 November 2026, at 09:00 UTC. */
export const nine = Date.UTC(2026, 10, 24, 9);

export interface TestClock { now: number }

/** A person who was screened and has a plan, on a store in memory and a clock that is moved by hand. */
export const careAt = (clock: TestClock = { now: nine }, disk: MemoryDisk = emptyDisk()): Care => {
  let ids = 0;
  const care = createCare({
    store: openMemory(disk), catalogue, now: () => clock.now, zone: () => 'UTC', newId: () => (ids += 1).toString(16).padStart(32, '0'),
    device: 'd'.padStart(32, '0'), person: 'p'.padStart(32, '0'), entries: [],
  });
  care.happenAll(beginning);
  return care;
};

const beginning: readonly CareFact[] = [
  {
    fact: 'screen-completed', screening: 'screening-1' as ScreeningId, scope: 'full', answered: ['C1', 'C2', 'C3', 'C4'], tier: 'CLEARED', because: [],
    restrictions: [], deferred: [], protocolVersion: 'test', edition: catalogue.edition,
    form: {
      age: 50, mainArea: 'low_back', clearances: {}, safeFloorTransfer: true,
      answers: Object.fromEntries(catalogue.screening.questions.map(({ id }) => [id, 'no'])),
    },
  },
  {
    fact: 'baseline-given',
    baseline: {
      painNow: 4, painUsual: 4, zone: 2, side: 'middle', duration: 'chronic_12w+', worseWith: 'sit_bend', wakeMinute: 390, sleepMinute: 1380,
      times: [{ minuteOfDay: 540, home: true }, { minuteOfDay: 1080, home: true }], weekdays: [],
    },
  },
];

export const pacing: Pacing = pacingOf({ words: 'full', ...wordsPacing(en) });

/** The answers before a session, and the session that they let start. */
export const startedSession = (care: Care): Guided => {
  care.happen({ fact: 'checkin-answered', checkin: 'before', painNow: 4, redFlag: false, unwell: false, flare: false });
  const planned = gatedSession(care.catalogue, care.record, care.moment());
  if (planned === null) throw new Error('The gate lets no session start');
  return startGuidance(care.catalogue, care.record, planned, 'session-1' as SessionId, scriptOf(care.catalogue, planned.exercises, pacing), care.moment());
};

export const planned = (...rungs: readonly string[]): readonly PlannedExercise[] => rungs.map((id) => {
  const rung = catalogue.rungById.get(id as PlannedExercise['rung']);
  if (rung === undefined) throw new Error(`There is no rung ${id}`);
  return { exercise: rung.exercise, rung: rung.id, half: false };
});
