import * as v from 'valibot';
import type { Day } from '../base/day.ts';
import type { Id } from '../base/id.ts';
import { answers, mainAreas, tiers, type QuestionId } from '../protocol/catalogue.ts';
import { firedEvents } from '../protocol/episode.ts';
import { tags, type Source } from '../protocol/evidence.ts';
import type { CareFact, Fact, UnknownFact } from '../protocol/fact.ts';
import { restrictions } from '../protocol/restriction.ts';

export type KnownFact = Exclude<Fact, UnknownFact>;
export type Kind = KnownFact['fact'];

const id = <K extends string>() => v.pipe(v.string(), v.nonEmpty(), v.transform((text) => text as Id<K>));
const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const text = v.string();
const day = v.pipe(v.number(), v.safeInteger(), v.transform((n) => n as Day));
const count = whole(0, Number.MAX_SAFE_INTEGER);
const minuteOfDay = whole(0, 1439);
const pain = whole(0, 10);
const zone = v.picklist([0, 1, 2, 3, 4, 5]);
const effect = v.picklist(['better', 'same', 'worse']);
const shift = v.picklist(['towards_spine', 'same', 'down_leg']);
const exercise = id<'Exercise'>();
const rung = id<'Rung'>();
const session = id<'Session'>();
/** A source that was cited then stays cited, whatever the register holds today. */
const source = v.pipe(v.string(), v.nonEmpty(), v.transform((cited) => cited as Source));
const sources = v.tupleWithRest([source], source);
/** The answers of a form by their question. A question that a later version dropped stays readable. */
const byQuestion = <S extends v.GenericSchema>(each: S) =>
  v.pipe(v.record(v.string(), each), v.transform((found) => found as Partial<Record<QuestionId, v.InferOutput<S>>>));

const form = v.strictObject({
  age: whole(0, 150), mainArea: v.picklist(mainAreas), answers: byQuestion(v.picklist(answers)),
  clearances: byQuestion(v.strictObject({ who: text, day, eventDay: v.exactOptional(day) })), safeFloorTransfer: v.boolean(),
});
const screening = {
  'screen-completed': v.strictObject({
    fact: v.literal('screen-completed'), screening: id<'Screening'>(), scope: v.picklist(['full', 'card']), form, answered: v.array(text),
    tier: v.picklist([...tiers, 'OUT_OF_SCOPE']), because: v.array(text), restrictions: v.array(v.picklist(restrictions)),
    deferred: v.array(v.picklist(restrictions)), protocolVersion: text, edition: text,
  }),
  'clearance-given': v.strictObject({
    fact: v.literal('clearance-given'), kind: v.picklist(['seen', 'granted', 'refused']), block: text, who: text, on: day,
    questions: v.array(id<'Question'>()), eventDay: v.exactOptional(day),
  }),
  'condition-changed': v.strictObject({ fact: v.literal('condition-changed'), what: v.nullable(text) }),
  'answer-corrected': v.strictObject({ fact: v.literal('answer-corrected') }),
};

const baseline = v.strictObject({
  painNow: pain, painUsual: pain, zone, side: v.picklist(['left', 'right', 'both', 'middle']), duration: v.picklist(['acute_subacute', 'chronic_12w+']),
  worseWith: v.picklist(['sit_bend', 'stand_walk', 'both', 'bend_back', 'neither_or_unknown']), wakeMinute: minuteOfDay, sleepMinute: minuteOfDay,
  times: v.array(v.strictObject({ minuteOfDay, home: v.boolean() })), weekdays: v.array(whole(0, 6)),
});
const episode = {
  'baseline-given': v.strictObject({ fact: v.literal('baseline-given'), baseline }),
  'phase-changed': v.strictObject({ fact: v.literal('phase-changed'), event: v.picklist(firedEvents), because: text, sources }),
  'pause-set': v.strictObject({ fact: v.literal('pause-set'), paused: v.boolean() }),
  'episode-opened': v.strictObject({ fact: v.literal('episode-opened') }),
};

const planItem = v.strictObject({ exercise, branch: v.nullable(text), rung, half: v.boolean(), since: day });
const resting = v.strictObject({ direction: v.picklist(['flexion', 'extension', 'both', 'unloading', 'neutral']), untilAt: v.pipe(v.number(), v.integer()) });
const planBlock = v.strictObject({ exercise, until: day, why: v.picklist(['leg-event', 'worse-at-bottom', 'neutral']) });
const changeKinds = [
  'started', 'joined', 'level-up', 'level-down', 'halved', 'removed', 'dropped', 'held', 'replaced', 'restricted', 'resumed',
] as const;
const plan = {
  'plan-made': v.strictObject({
    fact: v.literal('plan-made'),
    plan: v.strictObject({ items: v.array(planItem), blocks: v.array(planBlock), resting: v.array(resting), restOn: v.nullable(day) }),
    changes: v.array(v.strictObject({ exercise, kind: v.picklist(changeKinds), from: v.nullable(rung), to: v.nullable(rung), rule: text, sources })),
    edition: text,
  }),
};

const symptoms = [
  'stretch_only', 'pain_up', 'leg_symptom', 'dizzy_vision_headache', 'headache_sweat_flush', 'weakness_or_ces', 'chest_or_breath',
] as const;
const sessions = {
  'session-started': v.strictObject({
    fact: v.literal('session-started'), session, slot: count, exercises: v.array(v.strictObject({ exercise, rung, half: v.boolean(), sides: v.exactOptional(v.boolean()) })),
    light: v.boolean(), painNow: pain, script: text, edition: text,
  }),
  'repetition-held': v.strictObject({
    fact: v.literal('repetition-held'), session, exercise, rung, repetition: count, heldMilliseconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
    complete: v.boolean(),
  }),
  'exercise-skipped': v.strictObject({ fact: v.literal('exercise-skipped'), session, exercise }),
  'symptom-reported': v.strictObject({ fact: v.literal('symptom-reported'), session, exercise, kind: v.picklist(symptoms) }),
  'effect-reported': v.strictObject({ fact: v.literal('effect-reported'), session, exercise, effect, shift }),
  'session-ended': v.strictObject({
    fact: v.literal('session-ended'), session, how: v.picklist(['completed', 'stopped', 'abandoned']), painNow: v.nullable(pain),
  }),
};

const responses = {
  'checkin-answered': v.variant('checkin', [
    v.strictObject({
      fact: v.literal('checkin-answered'), checkin: v.literal('before'), painNow: v.nullable(pain), redFlag: v.boolean(), unwell: v.boolean(), flare: v.boolean(),
    }),
    v.strictObject({
      fact: v.literal('checkin-answered'), checkin: v.literal('after30'), session, effect,
      newSign: v.picklist(['none', 'tingling_numbness', 'weakness_or_ces']), painNow: v.nullable(pain), blamed: v.nullable(exercise),
    }),
    v.strictObject({
      fact: v.literal('checkin-answered'), checkin: v.literal('morning'), of: day, effect, legStillThere: v.boolean(), painNow: v.nullable(pain),
      zone: v.nullable(zone),
    }),
  ]),
};

const verdict = v.strictObject({ table: text, rule: text, action: text, tag: v.picklist(tags), sources });
const safety = {
  told: v.strictObject({
    fact: v.literal('told'), verdict, exercise: v.nullable(exercise), session: v.nullable(session), of: day, protocolVersion: text, edition: text,
  }),
  'outcome-measured': v.strictObject({
    fact: v.literal('outcome-measured'), measure: text, score: v.pipe(v.number(), v.finite()), items: v.array(v.pipe(v.number(), v.finite())),
  }),
};

const care = { ...screening, ...episode, ...plan, ...sessions, ...responses, ...safety };
const careFact = v.lazy((input) => {
  const kind = typeof input === 'object' && input !== null && 'fact' in input ? String(input.fact) : '';
  return (Object.hasOwn(care, kind) ? care[kind as keyof typeof care] : v.never()) as v.GenericSchema<unknown, CareFact>;
});

/**
 * The shape of every kind of fact, version by version 1. A kind without a schema does not compile, nor one whose schema says
 * something else than its type. A wider union is another shape, too: it needs a new version, so that older devices keep it verbatim.
 */
export const factSchemas = {
  ...care,
  correction: v.strictObject({ fact: v.literal('correction'), entry: id<'Entry'>(), instead: v.nullable(careFact) }),
} satisfies { readonly [K in Kind]: v.GenericSchema<unknown, Extract<KnownFact, { fact: K }>> };

type Frozen<T> = T extends string | number | boolean | null | undefined ? T : { readonly [K in keyof T]: Frozen<T[K]> };
type Decoded = Frozen<v.InferOutput<(typeof factSchemas)[Kind]>>;
/** The other direction: what is written is what a schema reads. Compiles only while no schema refuses what its type allows. */
export const fitting = (fact: KnownFact): Decoded => fact;
