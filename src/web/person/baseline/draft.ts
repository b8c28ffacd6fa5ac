import * as v from 'valibot';
import { textOfMinute } from '../../../base/day.ts';
import { person } from '../../../content/words/en/screens-person.ts';
import { baseline as words } from '../../../content/words/en/baseline.ts';
import type { MainArea } from '../../../protocol/catalogue.ts';
import type { Baseline, SessionTime, WorseWith, Zone } from '../../../protocol/fact.ts';
import { planning } from '../../../protocol/limits.ts';
import type { CareRecord } from '../../../protocol/record.ts';
import type { Wrongs } from '../../parts/notice.tsx';

/** The answers that a plan is made from, as they are being given. What the body says is never chosen beforehand; what the day is like may be. */
export interface BaselineDraft {
  readonly painNow: number | null;
  readonly painUsual: number | null;
  readonly zone: Zone | null;
  readonly side: Baseline['side'] | null;
  readonly duration: Baseline['duration'] | null;
  readonly worseWith: WorseWith | null;
  /** 'HH:MM'. */
  readonly wake: string;
  readonly sleep: string;
  /** Minutes of the day. */
  readonly times: readonly number[];
  /** The times at which the person is not at home. */
  readonly away: readonly number[];
  readonly weekdays: readonly number[];
}

export const parts = ['pain', 'place', 'trouble', 'day'] as const;
export type Part = (typeof parts)[number];

/** Who has no pain now is not asked how long and with what it comes. */
export const partsFor = (mainArea: MainArea | undefined): readonly Part[] => (mainArea === 'none' ? ['pain', 'place', 'day'] : parts);

const usualTimes = [8 * 60, 18 * 60];
const allDays = [0, 1, 2, 3, 4, 5, 6];

/** Habits of the day carry over from the last time; pain does not. */
export const newBaseline = ({ care }: CareRecord): BaselineDraft => {
  const last = care.baseline;
  return {
    painNow: null, painUsual: null, zone: null, side: null, duration: last?.duration ?? null, worseWith: last?.worseWith ?? null,
    wake: textOfMinute(last?.wakeMinute ?? 7 * 60), sleep: textOfMinute(last?.sleepMinute ?? 23 * 60),
    times: last?.times.map(({ minuteOfDay }) => minuteOfDay) ?? usualTimes,
    away: last?.times.filter(({ home }) => !home).map(({ minuteOfDay }) => minuteOfDay) ?? [],
    weekdays: last?.weekdays ?? allDays,
  };
};

/** The side matters only off the center. */
export const asksSide = (zone: Zone | null): boolean => zone !== null && zone >= 2;

/** What one part still misses, by the id of its input. */
export const wrongsOf = (draft: BaselineDraft, part: Part): Wrongs => {
  const one = person.chooseOne;
  const missing = (id: string, isMissing: boolean, text: string): Wrongs => (isMissing ? { [id]: text } : {});
  switch (part) {
    case 'pain': return { ...missing('pain-now', draft.painNow === null, one), ...missing('pain-usual', draft.painUsual === null, one) };
    case 'place': return { ...missing('zone', draft.zone === null, one), ...missing('side', asksSide(draft.zone) && draft.side === null, one) };
    case 'trouble': return { ...missing('duration', draft.duration === null, one), ...missing('worse', draft.worseWith === null, one) };
    case 'day': return {
      ...missing('wake', minuteOf(draft.wake) === null, person.chooseClock), ...missing('sleep', minuteOf(draft.sleep) === null, person.chooseClock),
      ...missing('times', draft.times.length === 0, person.chooseTime), ...missing('times', draft.times.length > 0 && !areApart(draft.times), words.timesHelp),
      ...missing('days', draft.weekdays.length === 0, person.chooseDay),
    };
  }
};

/** At most three, three hours apart. */
const areApart = (times: readonly number[]): boolean => {
  const inOrder = [...times].sort((a, b) => a - b);
  const least = planning.minHoursBetweenSessions * 60;
  return inOrder.length <= planning.maxSessionsPerDay && inOrder.every((time, place) => time - (inOrder[place - 1] ?? -least) >= least);
};

export const minuteOf = (clock: string): number | null => {
  const found = /^([01]\d|2[0-3]):([0-5]\d)/.exec(clock);
  return found === null ? null : Number(found[1]) * 60 + Number(found[2]);
};

/** The whole answer, or null while something is missing. */
export const baselineOf = (draft: BaselineDraft, mainArea: MainArea | undefined): Baseline | null => {
  const { painNow, painUsual, zone, weekdays } = draft;
  const asked = partsFor(mainArea);
  const duration = asked.includes('trouble') ? draft.duration : 'acute_subacute';
  const worseWith = asked.includes('trouble') ? draft.worseWith : 'neither_or_unknown';
  const side = asksSide(zone) ? draft.side : 'middle';
  const [wakeMinute, sleepMinute] = [minuteOf(draft.wake), minuteOf(draft.sleep)];
  if (asked.some((part) => Object.keys(wrongsOf(draft, part)).length > 0)) return null;
  if (painNow === null || painUsual === null || zone === null || side === null || duration === null || worseWith === null || wakeMinute === null || sleepMinute === null) return null;
  const times: readonly SessionTime[] = [...draft.times].sort((a, b) => a - b).map((minuteOfDay) => ({ minuteOfDay, home: !draft.away.includes(minuteOfDay) }));
  return { painNow, painUsual, zone, side, duration, worseWith, wakeMinute, sleepMinute, times, weekdays };
};

const whole = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));
const schema = v.object({
  painNow: v.nullable(whole(10)), painUsual: v.nullable(whole(10)), zone: v.nullable(v.picklist([0, 1, 2, 3, 4, 5])),
  side: v.nullable(v.picklist(['left', 'right', 'both', 'middle'])), duration: v.nullable(v.picklist(['acute_subacute', 'chronic_12w+'])),
  worseWith: v.nullable(v.picklist(['sit_bend', 'stand_walk', 'both', 'bend_back', 'neither_or_unknown'])), wake: v.string(), sleep: v.string(),
  times: v.array(whole(1439)), away: v.array(whole(1439)), weekdays: v.array(whole(6)),
}) satisfies v.GenericSchema<unknown, BaselineDraft>;

export const baselineOfText = (text: string | null): BaselineDraft | null => {
  try {
    const read = v.safeParse(schema, JSON.parse(text ?? 'null'));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
};
