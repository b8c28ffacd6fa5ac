import * as v from 'valibot';
import { err, ok, type Result } from '../base/result.ts';
import { fingerprint } from '../base/text.ts';
import type { Entry } from '../protocol/fact.ts';
import { decodeEntry, encodeEntry, sameContent, type WrittenEntry } from './codec.ts';

/** Whose entries a file holds and when it was made (epoch milliseconds). */
export interface ExportMeta { readonly person: string; readonly madeAt: number }

export type ImportRefusal =
  /** Another kind of file. */
  | { readonly type: 'NotBackspace' }
  /** Made by a newer version: update first. */
  | { readonly type: 'NewerFile'; readonly found: number; readonly known: number }
  /** The file was cut or changed on its way: lines are missing, or their checksum differs. */
  | { readonly type: 'Truncated'; readonly expected: number; readonly found: number }
  /** The file is whole, but a line says what no version of ours writes. Lines count from 1. */
  | { readonly type: 'Malformed'; readonly line: number; readonly where: string; readonly reason: string };

const known = 1;

/** One line about the file, one for each entry, one that closes it. Plain text that other programs can read as JSON lines. */
export const exportFile = (entries: readonly Entry[], { person, madeAt }: ExportMeta): string => {
  const lines = entries.map((entry) => JSON.stringify(encodeEntry(entry)));
  const first = JSON.stringify({ file: 'backspace', format: known, person, madeAt, entries: lines.length });
  const body = [first, ...lines].join('\n');
  return `${body}\n${JSON.stringify({ end: 'backspace', checksum: fingerprint(body) })}\n`;
};

/** Reads a whole file or refuses it whole: nothing is handed out, and so nothing can be written, unless every line is right. */
export const importFile = (text: string): Result<{ readonly meta: ExportMeta; readonly entries: readonly Entry[] }, ImportRefusal> => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  const head = headOf(lines[0]);
  if (!head.ok) return head;
  const { person, madeAt, entries: expected } = head.value;
  const body = lines.slice(0, -1);
  const end = v.safeParse(lastLine, json(lines.at(-1)));
  if (!end.success || body.length - 1 !== expected || end.output.checksum !== fingerprint(body.join('\n'))) {
    return err({ type: 'Truncated', expected, found: Math.max(0, lines.length - (end.success ? 2 : 1)) });
  }
  const entries = entriesOf(body.slice(1), person);
  return entries.ok ? ok({ meta: { person, madeAt }, entries: entries.value }) : entries;
};

const madeByUs = v.object({ file: v.literal('backspace'), format: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const firstLine = v.strictObject({
  file: v.literal('backspace'), format: v.literal(known), person: v.pipe(v.string(), v.nonEmpty()), madeAt: v.pipe(v.number(), v.safeInteger()),
  entries: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
const lastLine = v.strictObject({ end: v.literal('backspace'), checksum: v.string() });

const headOf = (line: string | undefined): Result<v.InferOutput<typeof firstLine>, ImportRefusal> => {
  const read = json(line);
  const made = v.safeParse(madeByUs, read);
  if (!made.success) return err({ type: 'NotBackspace' });
  if (made.output.format > known) return err({ type: 'NewerFile', found: made.output.format, known });
  const head = v.safeParse(firstLine, read, { abortEarly: true });
  if (head.success) return ok(head.output);
  return err({ type: 'Malformed', line: 1, where: v.getDotPath(head.issues[0]) ?? 'file', reason: head.issues[0].message });
};

/** One person a file, one content an id. */
const entriesOf = (lines: readonly string[], person: string): Result<readonly Entry[], ImportRefusal> => {
  const entries: Entry[] = [];
  const seen = new Map<string, WrittenEntry>();
  for (const [index, line] of lines.entries()) {
    const at = { type: 'Malformed', line: index + 2 } as const;
    const decoded = decodeEntry(json(line));
    if (!decoded.ok) return err({ ...at, where: decoded.error.where, reason: decoded.error.reason });
    if (decoded.value.person !== person) return err({ ...at, where: 'person', reason: 'an entry of somebody else' });
    const written = encodeEntry(decoded.value);
    const before = seen.get(written.id);
    if (before !== undefined && !sameContent(before, written)) return err({ ...at, where: 'id', reason: 'the same id with another content' });
    if (before === undefined) entries.push(decoded.value);
    seen.set(written.id, written);
  }
  return ok(entries);
};

const json = (line: string | undefined): unknown => {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return undefined;
  }
};
