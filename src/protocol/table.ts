import { assert } from '../base/assert.ts';
import type { NonEmpty } from '../base/id.ts';
import type { Provenance } from './evidence.ts';

/** The named inputs of a table, each with the finite words it can take. */
export type Domains = { readonly [name: string]: NonEmpty<string> };
export type Inputs<D extends Domains> = { readonly [K in keyof D]: D[K][number] };

/** For each named input the words that fit; an input that is not named fits always. */
export type When<D extends Domains> = { readonly [K in keyof D]?: NonEmpty<D[K][number]> };

export interface Row<D extends Domains, Action extends string> extends Provenance {
  readonly id: string;
  readonly when: When<D>;
  readonly then: Action;
}

/** Rows in order; the first whose `when` fits decides. */
export interface DecisionTable<D extends Domains, Action extends string> {
  readonly id: string;
  readonly title: string;
  readonly domains: D;
  readonly rows: NonEmpty<Row<D, Action>>;
}

/** Gives the row that decides, so that the action always comes with its rule and its sources. */
export type Decide<D extends Domains, Action extends string> = (inputs: Inputs<D>) => Row<D, Action>;

/** Declares a table so that every word in it is checked against its domains. */
export const table = <const D extends Domains, const Action extends string>(
  id: string, title: string, domains: D, rows: NonEmpty<Row<D, Action>>,
): DecisionTable<D, Action> => ({ id, title, domains, rows });

export const combinationCount = (domains: Domains): number =>
  Object.values(domains).reduce((product, words) => product * words.length, 1);

export function* everyCombination<D extends Domains>(domains: D): Generator<Inputs<D>> {
  const names = Object.keys(domains);
  const count = combinationCount(domains);
  for (let position = 0; position < count; position += 1) yield combinationAt(domains, names, position) as Inputs<D>;
}

/**
 * Tries every combination once and keeps the answers side by side: afterwards a decision is one array read.
 * Throws when some combination has no row, so a table with a hole cannot be loaded at all.
 */
export const compile = <D extends Domains, Action extends string>(of: DecisionTable<D, Action>): Decide<D, Action> => {
  const rowAt: Row<D, Action>[] = [];
  for (const inputs of everyCombination(of.domains)) {
    const row = firstRow(of, inputs);
    assert(row !== undefined, `${of.id} answers ${JSON.stringify(inputs)}`);
    rowAt.push(row);
  }
  const names = Object.keys(of.domains);
  const offsets = names.map((name, n) => offsetsOf(of.domains, names, name, n));
  return (inputs) => {
    let position = 0;
    for (let n = 0; n < names.length; n += 1) position += offsets[n]?.[inputs[names[n] ?? ''] ?? ''] ?? Number.NaN;
    const row = rowAt[position];
    assert(row !== undefined, `${of.id} knows every word`);
    return row;
  };
};

/** Rows that never decide anything: a rule that cannot speak is a rule that someone believes in. */
export const deadRows = <D extends Domains, Action extends string>(of: DecisionTable<D, Action>): readonly Row<D, Action>[] => {
  const alive = new Set([...everyCombination(of.domains)].map((inputs) => firstRow(of, inputs)));
  return of.rows.filter((row) => !alive.has(row));
};

/** The table as lines that a therapist can read. */
export const printed = <D extends Domains, Action extends string>(of: DecisionTable<D, Action>): string => {
  const inputs = Object.entries(of.domains).map(([name, words]) => `    ${name}: ${words.join(' | ')}`);
  const rows = of.rows.map((row) => {
    const condition = Object.entries(row.when).map(([name, words]) => `${name} in {${(words ?? []).join(', ')}}`).join(' and ');
    return `  ${row.id}  if ${condition || 'nothing above applies'}\n      then ${row.then}   [${row.tag}: ${row.sources.join('; ')}]`;
  });
  return [`${of.id} ${of.title} (${combinationCount(of.domains)} combinations, first match decides)`, ...inputs, ...rows].join('\n');
};

const firstRow = <D extends Domains, Action extends string>(of: DecisionTable<D, Action>, inputs: Inputs<D>) =>
  of.rows.find(({ when }) => Object.entries(when).every(([name, words]) => words === undefined || words.includes(inputs[name] ?? '')));

const combinationAt = (domains: Domains, names: readonly string[], position: number): Record<string, string> => {
  let rest = position;
  const chosen: Record<string, string> = {};
  for (const name of names) {
    const words = domains[name] ?? [];
    chosen[name] = words[rest % words.length] ?? '';
    rest = Math.floor(rest / words.length);
  }
  return chosen;
};

/** For each word of one input, how far it moves the position in the dense array. */
const offsetsOf = (domains: Domains, names: readonly string[], name: string, n: number): Readonly<Record<string, number>> => {
  const stride = names.slice(0, n).reduce((product, earlier) => product * (domains[earlier]?.length ?? 1), 1);
  return Object.fromEntries((domains[name] ?? []).map((word, w) => [word, w * stride]));
};
