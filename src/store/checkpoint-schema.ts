import * as v from 'valibot';
import { err, ok, type Result } from '../base/result.ts';
import type { Checkpoint, Corrupt } from './store.ts';

const checkpoint = v.strictObject({
  session: v.pipe(v.string(), v.nonEmpty()), script: v.string(), index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  heldMilliseconds: v.pipe(v.number(), v.finite(), v.minValue(0)), at: v.pipe(v.number(), v.safeInteger()),
}) satisfies v.GenericSchema<unknown, Checkpoint>;

/** The stored row as a checkpoint; null when there is none. */
export const checkpointOf = (row: unknown): Result<Checkpoint | null, Corrupt> => {
  if (row === undefined) return ok(null);
  const read = v.safeParse(checkpoint, row, { abortEarly: true });
  return read.success ? ok(read.output) : err({ type: 'Corrupt', key: 'checkpoint', reason: read.issues[0].message });
};
