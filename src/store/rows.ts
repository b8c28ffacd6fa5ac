import { err, ok, type Result } from '../base/result.ts';
import type { Entry } from '../protocol/fact.ts';
import { decodeEntry, encodeEntry, sameContent, type WrittenEntry } from './codec.ts';
import type { Corrupt, DifferentBody } from './store.ts';

/** What to write for these entries: one row for each id. */
export const rowsOf = (entries: readonly Entry[]): Result<readonly WrittenEntry[], DifferentBody> => {
  const rows = new Map<string, WrittenEntry>();
  for (const entry of entries) {
    const row = encodeEntry(entry);
    const before = rows.get(row.id);
    if (before !== undefined && !sameContent(before, row)) return err({ type: 'DifferentBody', id: row.id });
    rows.set(row.id, row);
  }
  return ok([...rows.values()]);
};

/** The rows that are not stored yet, given what is stored under their ids, in the same order. */
export const newRows = (
  rows: readonly WrittenEntry[], stored: readonly (WrittenEntry | undefined)[],
): Result<readonly WrittenEntry[], DifferentBody> => {
  const clash = rows.find((row, index) => {
    const there = stored[index];
    return there !== undefined && !sameContent(there, row);
  });
  return clash === undefined ? ok(rows.filter((_, index) => stored[index] === undefined)) : err({ type: 'DifferentBody', id: clash.id });
};

/** Every row or none: a record without one of its facts could hide the one that blocks. */
export const entriesOf = (rows: readonly unknown[]): Result<readonly Entry[], Corrupt> => {
  const entries: Entry[] = [];
  for (const [index, row] of rows.entries()) {
    const entry = decodeEntry(row);
    if (!entry.ok) return err({ type: 'Corrupt', key: `entry ${index + 1}`, reason: `${entry.error.where}: ${entry.error.reason}` });
    entries.push(entry.value);
  }
  return ok(entries);
};
