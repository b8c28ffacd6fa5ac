import type { Day } from '../base/day.ts';
import type { Pain } from './fact.ts';
import { adaptation } from './limits.ts';
import type { CareRecord } from './record.ts';

/** The middle of the numbers; of two middles their mean. */
export const medianOf = (numbers: readonly number[]): number | null => {
  const inOrder = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(inOrder.length / 2);
  const upper = inOrder[half];
  const lower = inOrder[half - 1];
  if (upper === undefined) return null;
  return inOrder.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
};

const enoughReadings = 3;

/**
 * The usual pain before a day: the median of the seven days before it. While there are few readings, the usual pain that was told at
 * the start is one of them.
 */
export const usualPain = ({ responses, care }: CareRecord, before: Day): number | null => {
  const readings = responses.pain.filter(({ day }) => day < before && before - day <= adaptation.usualPainDays).map(({ latest }) => latest);
  const told = care.baseline?.painUsual;
  return medianOf(readings.length >= enoughReadings || told === undefined ? readings : [...readings, told]);
};

export const highPain: Pain = 9;

/** Days in a row up to this one on which pain reached nine or ten. */
export const highPainDays = ({ responses }: CareRecord, today: Day): number => {
  let count = 0;
  for (let day = today as number; responses.pain.some((reading) => reading.day === day && reading.highest >= highPain); day -= 1) count += 1;
  return count;
};

/** The latest readings of the last days, since change began to be measured. */
export const readingsIn = ({ responses, care }: CareRecord, today: Day, days: number): readonly Pain[] =>
  responses.pain.filter(({ day }) => day <= today && today - day < days && day >= (care.measuredSince ?? today)).map(({ latest }) => latest);
