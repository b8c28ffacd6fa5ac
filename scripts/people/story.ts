import * as v from 'valibot';
import { answers as answerWords, mainAreas } from '../../src/protocol/catalogue.ts';
import { firedEvents, episodeStates } from '../../src/protocol/episode.ts';
import { err, ok, type Result } from '../../src/base/result.ts';

/** A story that a therapist can read: who the person is, what happens day by day, and what is expected of the product. */
const pain = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const minute = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is written HH:MM'));
const dayNumber = v.pipe(v.number(), v.integer(), v.minValue(1));
const effect = v.picklist(['better', 'same', 'worse']);
const answerMap = v.record(v.string(), v.picklist(answerWords));
const zone = v.picklist([0, 1, 2, 3, 4, 5]);

const form = v.strictObject({
  age: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120)),
  mainArea: v.optional(v.picklist(mainAreas), 'low_back'),
  /** Questions that are not named are "no". */
  answers: v.optional(answerMap, {}),
  /** Who agreed, and how many days before the screen; an operation's day too where that matters. */
  clearances: v.optional(v.record(v.string(), v.strictObject({ who: v.string(), daysBefore: v.number(), eventDaysBefore: v.optional(v.number()) })), {}),
  cards: v.optional(v.array(v.string()), ['C1', 'C2', 'C3', 'C4']),
  safeFloorTransfer: v.optional(v.boolean(), false),
});

const baseline = v.strictObject({
  painNow: v.optional(pain, 4), painUsual: v.optional(pain, 4), zone: v.optional(zone, 1),
  side: v.optional(v.picklist(['left', 'right', 'both', 'middle']), 'middle'),
  duration: v.optional(v.picklist(['acute_subacute', 'chronic_12w+']), 'acute_subacute'),
  worseWith: v.optional(v.picklist(['sit_bend', 'stand_walk', 'both', 'bend_back', 'neither_or_unknown']), 'sit_bend'),
  wake: v.optional(minute, '06:30'), sleep: v.optional(minute, '22:30'),
  times: v.optional(v.array(v.strictObject({ at: minute, home: v.boolean() })), [{ at: '08:30', home: true }, { at: '18:30', home: true }]),
  /** 0 is Monday; none means every day. */
  weekdays: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))), []),
});

const went = v.strictObject({
  effect: v.optional(v.nullable(effect), 'same'), shift: v.optional(v.picklist(['towards_spine', 'same', 'down_leg']), 'same'),
  hurts: v.optional(v.picklist(['stretch_only', 'pain_up', 'leg_symptom', 'dizzy_vision_headache', 'headache_sweat_flush', 'weakness_or_ces', 'chest_or_breath'])),
  easier: v.optional(v.boolean()), skips: v.optional(v.boolean()),
});
/** How each exercise goes; `all` stands for those that are not named. */
const felt = v.optional(v.record(v.string(), went), {});
const sign = v.picklist(['none', 'tingling_numbness', 'weakness_or_ces']);

const expectation = v.strictObject({
  told: v.optional(v.array(v.string())), notTold: v.optional(v.array(v.string())),
  state: v.optional(v.picklist(episodeStates)), tier: v.optional(v.string()), because: v.optional(v.array(v.string())),
  restrictions: v.optional(v.array(v.string())),
  /** The rung at which each named exercise stands; `null`: not in the plan. */
  rungs: v.optional(v.record(v.string(), v.nullable(v.string()))),
  items: v.optional(v.array(v.string())), half: v.optional(v.array(v.string())),
  /** The rungs of the session that was done; `null`: none was started. */
  session: v.optional(v.nullable(v.array(v.string()))), light: v.optional(v.boolean()),
  restOnDay: v.optional(v.nullable(dayNumber)), noneToday: v.optional(v.nullable(v.string())), offers: v.optional(v.string()),
});

const at = { day: dayNumber, at: minute, note: v.optional(v.string()), expect: v.optional(expectation) };
const step = v.variant('act', [
  v.strictObject({ ...at, act: v.literal('screen'), form }),
  v.strictObject({ ...at, act: v.literal('baseline'), baseline }),
  v.strictObject({ ...at, act: v.literal('session'), painNow: v.optional(pain, 4), felt, redFlag: v.optional(v.boolean()), unwell: v.optional(v.boolean()), flare: v.optional(v.boolean()) }),
  v.strictObject({ ...at, act: v.literal('after30'), effect, newSign: v.optional(sign, 'none'), painNow: v.optional(v.nullable(pain), null), blamed: v.optional(v.nullable(v.string()), null) }),
  v.strictObject({ ...at, act: v.literal('morning'), effect, legStillThere: v.optional(v.boolean(), false), painNow: v.optional(v.nullable(pain), null), zone: v.optional(v.nullable(zone), null) }),
  v.strictObject({ ...at, act: v.literal('clearance'), kind: v.picklist(['seen', 'granted', 'refused']), who: v.string(), questions: v.optional(v.array(v.string()), []) }),
  v.strictObject({ ...at, act: v.literal('changed'), what: v.optional(v.nullable(v.string()), null) }),
  v.strictObject({ ...at, act: v.picklist(['correct', 'pause', 'resume', 'reopen', 'open-app']) }),
  v.strictObject({ ...at, act: v.literal('event'), event: v.picklist(firedEvents) }),
  v.strictObject({ ...at, act: v.literal('measure'), measure: v.string(), score: v.number() }),
  v.strictObject({ ...at, act: v.literal('sits'), minutes: v.number(), inMeetingOrDriving: v.optional(v.boolean(), false), breaksDone: v.optional(v.number(), 0) }),
  v.strictObject({ ...at, act: v.literal('asks-for'), method: v.string(), optIn: v.boolean(), clinicianEnabled: v.boolean() }),
  /** Every day up to and including `until`: morning answer, all sessions, their 30-minute answers. */
  v.strictObject({
    ...at, act: v.literal('lives'), until: dayNumber, painNow: v.optional(pain, 4), felt,
    after30: v.optional(v.nullable(effect), 'same'), morning: v.optional(v.nullable(effect), 'same'), zone: v.optional(v.nullable(zone), null),
  }),
]);

const schema = v.strictObject({
  id: v.string(), title: v.string(), story: v.string(), source: v.string(),
  /** Rows that this story is about. */
  covers: v.array(v.string()),
  person: v.strictObject({ form, baseline: v.optional(baseline, {}) }),
  steps: v.array(step),
});

export type Story = v.InferOutput<typeof schema>;
export type Step = Story['steps'][number];
export type Expectation = NonNullable<Step['expect']>;
export type StoryForm = Story['person']['form'];
export type StoryBaseline = Story['person']['baseline'];

export type StoryRefusal = { readonly type: 'NotJson' | 'NotAStory'; readonly message: string };

/** Reads a story, or says where it is not one. */
export const readStory = (text: string): Result<Story, StoryRefusal> => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return err({ type: 'NotJson', message: error instanceof Error ? error.message : String(error) });
  }
  const read = v.safeParse(schema, json);
  if (read.success) return ok(read.output);
  const [issue] = read.issues;
  return err({ type: 'NotAStory', message: `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}` });
};
