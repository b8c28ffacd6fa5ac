import * as v from 'valibot';
import { assert } from '../base/assert.ts';
import type { Day } from '../base/day.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Entry, EntryId, Fact } from '../protocol/fact.ts';
import { factSchemas, fitting, type Kind, type KnownFact } from './fact-schema.ts';

/** An entry as disks, files and the network carry it. The fact is text, so that one that we do not know passes on word for word. */
export interface WrittenEntry {
  readonly id: string; readonly person: string; readonly device: string;
  readonly at: number; readonly zone: string; readonly offsetMinutes: number; readonly day: number; readonly minuteOfDay: number;
  readonly by: Entry['by']; readonly deviceSequence: number; readonly batch: string;
  readonly kind: string; readonly version: number; readonly fact: string;
}

/** `where` is the path of the first wrong field. */
export type Malformed = { readonly type: 'Malformed'; readonly where: string; readonly reason: string };

/** Turns a fact of one version into that of the next. Pure, and never changed once released. */
type Upcast = (older: unknown) => unknown;
/** For each kind its current version, and the way up from each older one: `upcasts[n]` leads from version n to n + 1. */
export type Versions = Readonly<Partial<Record<Kind, { readonly current: number; readonly upcasts: Readonly<Record<number, Upcast>> }>>>;

/** Kinds that are not named here are at version 1 and have no past. */
const versions: Versions = {};
const currentVersion = (known: Versions, kind: Kind): number => known[kind]?.current ?? 1;

/** The version to write beside a fact of this kind. */
export const versionOf = (kind: Kind): number => currentVersion(versions, kind);

/** Always the same text for the same entry. An entry that could not be read back is a bug of ours, found before it is written. */
export const encodeEntry = (entry: Entry): WrittenEntry => {
  const { fact } = entry;
  const written = {
    ...headerOf(entry),
    ...(fact.fact === 'unknown' ? { kind: fact.kind, fact: fact.json } : { kind: fact.fact, fact: JSON.stringify(fitting(fact)) }),
  };
  const read = decodeEntry(written);
  assert(read.ok, `an entry can be read back (${read.ok ? '' : `${written.kind} ${read.error.where}: ${read.error.reason}`})`);
  return fact.fact === 'unknown' ? written : { ...written, fact: JSON.stringify(read.value.fact) };
};

/** Anything at all in; an entry or the first reason against it out. */
export const decodeEntry = (input: unknown, known: Versions = versions): Result<Entry, Malformed> => {
  const header = v.safeParse(written, input, { abortEarly: true });
  if (!header.success) return malformed(header.issues[0]);
  const { kind, fact: text, ...rest } = header.output;
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const entry = { ...rest, id: rest.id as EntryId, day: rest.day as Day };
  if (!isKind(kind) || rest.version > currentVersion(known, kind)) return ok({ ...entry, fact: { fact: 'unknown', kind, json: text } });
  const fact = decodeFact(kind, rest.version, parsed.value, known);
  return fact.ok ? ok({ ...entry, version: currentVersion(known, kind), fact: fact.value }) : fact;
};

/** Whether two written entries say the same, though one may be older in form. */
export const sameContent = (a: WrittenEntry, b: WrittenEntry): boolean => {
  const [one, other] = [decodeEntry(a), decodeEntry(b)];
  return one.ok && other.ok && JSON.stringify(encodeEntry(one.value)) === JSON.stringify(encodeEntry(other.value));
};

const decodeFact = (kind: Kind, from: number, older: unknown, known: Versions): Result<Fact, Malformed> => {
  let fact = older;
  for (let version = from; version < currentVersion(known, kind); version += 1) {
    const upcast = known[kind]?.upcasts[version];
    if (upcast === undefined) return err({ type: 'Malformed', where: 'version', reason: `no way up from version ${version} of ${kind}` });
    try {
      fact = upcast(fact);
    } catch (error) {
      return err({ type: 'Malformed', where: 'fact', reason: `version ${version} of ${kind}: ${String(error)}` });
    }
  }
  const schema: v.GenericSchema<unknown, KnownFact> = factSchemas[kind];
  const decoded = v.safeParse(schema, fact, { abortEarly: true });
  return decoded.success ? ok(decoded.output) : malformed(decoded.issues[0], 'fact');
};

const isKind = (kind: string): kind is Kind => Object.hasOwn(factSchemas, kind);

const parse = (text: string): Result<unknown, Malformed> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err({ type: 'Malformed', where: 'fact', reason: 'not JSON' });
  }
};

const malformed = (issue: v.BaseIssue<unknown>, under?: string): Result<never, Malformed> => {
  const where = [under, v.getDotPath(issue)].filter((part) => part !== undefined && part !== null).join('.');
  return err({ type: 'Malformed', where: where === '' ? 'entry' : where, reason: issue.message });
};

type Header = Omit<WrittenEntry, 'kind' | 'fact'>;

/** Field by field, so that nothing else slips in and the order is always this one. */
const headerOf = ({ id, person, device, at, zone, offsetMinutes, day, minuteOfDay, by, deviceSequence, batch, version }: Entry): Header =>
  ({ id, person, device, at, zone, offsetMinutes, day, minuteOfDay, by, deviceSequence, batch, version });

const text = v.pipe(v.string(), v.nonEmpty());
const integer = v.pipe(v.number(), v.safeInteger());
const written = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)), person: text, device: text,
  at: integer, zone: text, offsetMinutes: v.pipe(integer, v.minValue(-1440), v.maxValue(1440)), day: integer,
  minuteOfDay: v.pipe(integer, v.minValue(0), v.maxValue(1439)),
  by: v.picklist(['person', 'protocol', 'therapist']), deviceSequence: v.pipe(integer, v.minValue(0)), batch: text,
  kind: text, version: v.pipe(integer, v.minValue(0)), fact: v.string(),
});
