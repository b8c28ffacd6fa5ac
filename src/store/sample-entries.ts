import type { Day } from '../base/day.ts';
import type { Id } from '../base/id.ts';
import type { Clearance, Entry, EntryId, Fact, PlanItem } from '../protocol/fact.ts';
import type { Kind, KnownFact } from './fact-schema.ts';

/** At least one fact of every kind, so that a new kind does not compile until a sample of it goes through every test. */
type Samples = { readonly [K in Kind]: readonly [Extract<KnownFact, { fact: K }>, ...Extract<KnownFact, { fact: K }>[]] };

const day = 20_000 as Day;
const exercise = 'EX4' as Id<'Exercise'>;
const rung = 'EX4-2' as Id<'Rung'>;
const session = 'session-1' as Id<'Session'>;
const question = (id: string): Id<'Question'> => id as Id<'Question'>;
const rule = { rule: 'D2-6', sources: ['SEED: L98', 'OWN'] as const };
const item: PlanItem = { exercise, branch: null, rung, half: false, since: day };
const cleared: Clearance = { who: 'Dr. Ødegård', day, eventDay: (day - 30) as Day };

const samples: Samples = {
  'screen-completed': [{
    fact: 'screen-completed', screening: 'screening-1' as Id<'Screening'>, scope: 'full',
    form: {
      age: 52, mainArea: 'low_back', answers: { [question('RF01')]: 'no', [question('EX01')]: 'unsure' },
      clearances: { [question('RF06')]: cleared }, safeFloorTransfer: true,
    },
    answered: ['C1', 'C2'], tier: 'CONDITIONAL', because: ['EX01'], restrictions: ['R_OSTEO'], deferred: ['R_EYE'], protocolVersion: 'p', edition: 'e',
  }],
  'clearance-given': [{ fact: 'clearance-given', kind: 'granted', block: 'RF06', who: 'Dr. Li', on: day, questions: [question('RF06')] }, { fact: 'clearance-given', kind: 'granted', block: 'b', who: 'Dr. Li', on: day, questions: [question('EX02')], eventDay: day }],
  'condition-changed': [{ fact: 'condition-changed', what: null }, { fact: 'condition-changed', what: 'A fall — “yesterday”\n\u2028🙂' }],
  'answer-corrected': [{ fact: 'answer-corrected' }],
  'baseline-given': [{
    fact: 'baseline-given',
    baseline: {
      painNow: 4, painUsual: 5, zone: 2, side: 'left', duration: 'chronic_12w+', worseWith: 'sit_bend', wakeMinute: 420, sleepMinute: 1380,
      times: [{ minuteOfDay: 600, home: true }], weekdays: [0, 2, 4],
    },
  }],
  'phase-changed': [{ fact: 'phase-changed', event: 'PHASE_UP', because: rule.rule, sources: rule.sources }],
  'pause-set': [{ fact: 'pause-set', paused: true }],
  'episode-opened': [{ fact: 'episode-opened' }],
  'plan-made': [{
    fact: 'plan-made',
    plan: { items: [item], blocks: [{ exercise, until: day, why: 'leg-event' }], resting: [{ direction: 'flexion', untilAt: 1_767_600_000_000 }], restOn: null },
    changes: [{ exercise, kind: 'started', from: null, to: rung, ...rule }], edition: 'e',
  }],
  'session-started': [{
    fact: 'session-started', session, slot: 0, exercises: [{ exercise, rung, half: false }, { exercise, rung, half: true, sides: true }], light: false, painNow: 4, script: 's', edition: 'e',
  }],
  'repetition-held': [{ fact: 'repetition-held', session, exercise, rung, repetition: 1, heldMilliseconds: 9_812.5, complete: false }],
  'exercise-skipped': [{ fact: 'exercise-skipped', session, exercise }],
  'symptom-reported': [{ fact: 'symptom-reported', session, exercise, kind: 'leg_symptom' }],
  'effect-reported': [{ fact: 'effect-reported', session, exercise, effect: 'better', shift: 'towards_spine' }],
  'session-ended': [{ fact: 'session-ended', session, how: 'stopped', painNow: null }],
  'checkin-answered': [
    { fact: 'checkin-answered', checkin: 'before', painNow: 3, redFlag: false, unwell: false, flare: true },
    { fact: 'checkin-answered', checkin: 'after30', session, effect: 'same', newSign: 'none', painNow: 3, blamed: null },
    { fact: 'checkin-answered', checkin: 'morning', of: day, effect: 'worse', legStillThere: true, painNow: null, zone: 5 },
  ],
  told: [{
    fact: 'told', verdict: { table: 'D2', rule: 'D2-6', action: 'HOLD', tag: 'seed', sources: rule.sources }, exercise, session: null, of: day,
    protocolVersion: 'p', edition: 'e',
  }],
  'outcome-measured': [{ fact: 'outcome-measured', measure: 'RMDQ', score: 7, items: [1, 0, 1] }],
  correction: [
    { fact: 'correction', entry: '0'.repeat(32) as EntryId, instead: null },
    { fact: 'correction', entry: '0'.repeat(32) as EntryId, instead: { fact: 'effect-reported', session, exercise, effect: 'worse', shift: 'same' } },
  ],
};

const sampleFacts: readonly Fact[] = [
  ...Object.values(samples).flat(),
  { fact: 'unknown', kind: 'heart-rate-measured', json: '{"fact":"heart-rate-measured",  "beats": 62.0, "big": 12345678901234567890}' },
];

/** Entry number n of a made-up person. */
export const sampleEntry = (n: number, fact: Fact = { fact: 'pause-set', paused: n % 2 === 0 }, person = 'person-1'): Entry => ({
  id: n.toString(16).padStart(32, '0') as EntryId, person, device: 'device-1', at: 1_790_000_000_000 + n, zone: 'Europe/Berlin', offsetMinutes: 60,
  day, minuteOfDay: 615, by: 'person', version: 1, fact, deviceSequence: n, batch: `batch-${n}`,
});

export const sampleEntries: readonly Entry[] = sampleFacts.map((fact, n) => sampleEntry(n + 1, fact));
