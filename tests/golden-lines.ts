import { catalogue } from '../src/content/catalogue.ts';
import type { Rung } from '../src/protocol/catalogue.ts';
import { tags } from '../src/protocol/evidence.ts';
import { adaptation, checkins, phaseCaps, planning, screenValidDays, screenValidProvenance } from '../src/protocol/limits.ts';
import { protocolPacing } from '../src/protocol/pacing.ts';
import { forbiddenBy, loadTags, meet, restrictions, type Restriction } from '../src/protocol/restriction.ts';
import { sourceRegister } from '../src/protocol/sources.ts';
import { printed } from '../src/protocol/table.ts';
import { allTables } from '../src/protocol/tables/all.ts';
import { answerOrder, responseOrders, responseRanks } from '../src/protocol/tables/ranks.ts';
import { transitionRows } from '../src/protocol/transitions.ts';
import { protocolVersion } from '../src/protocol/version.ts';

/** The whole of the rules as lines that a clinician can read, one file for each subject: a change of any rule shows as a changed line. */
export const goldenFiles: Readonly<Record<string, () => string>> = {
  'tables.txt': () => allTables.map((table) => printed(table)).join('\n\n'),
  'episode.txt': () => lines(transitionRows.map(({ from, on, to, ...where }) => `${on} -> ${to}  from ${from.join(' ')}  ${said(where)}`)),
  'limits.txt': limitLines,
  'registers.txt': registerLines,
  'screening.txt': screeningLines,
  'restrictions.txt': () => lines([
    ...Object.entries(catalogue.restrictions).map(([key, { id, forbids, ...where }]) => `${key} = ${id} forbids ${forbids.join(' ')}  ${said(where)}`),
    ...catalogue.relaxations.map((rule) => `relaxed: ${said(rule)}`),
  ]),
  'exercises.txt': () => lines(catalogue.exercises.flatMap(({ ladder, ...exercise }) => [said(exercise), ...ladder.map(rungLine)])),
  'methods.txt': () => lines(catalogue.methods.flatMap(({ ladder, ...method }) => [said(method), ...ladder.map(rungLine)])),
  'planning.txt': () => lines([
    ...Object.entries(catalogue.orders).map(([direction, order]) => `${direction}: ${said(order)}`),
    `fillers: ${said(catalogue.fillers)}`, ...catalogue.starters.map(said), `light: ${said(catalogue.light)}`,
  ]),
};

const lines = (all: readonly string[]): string => all.join('\n');

/** Any value with every field that it has, so that no field is forgotten: the id first, where it comes from last. */
const said = (value: unknown): string => {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((each) => (isRow(each) ? `{ ${said(each)} }` : said(each))).join(', ');
  if (!isRow(value)) return String(value);
  const { id, tag, sources, load: _load, forbidden: _forbidden, ...rest } = value;
  const fields = Object.entries(rest).map(([key, inner]) => `${key}: ${isRow(inner) ? `{ ${said(inner)} }` : said(inner)}`).join('; ');
  return [id, fields, sources === undefined ? '' : `[${tag}: ${sources.join('; ')}]`].filter((part) => part !== undefined && part !== '').join('  ');
};

/** Sets of tags are not printed as numbers: they are seen where they act, in what closes a rung. */
interface Row { readonly id?: string; readonly tag?: string; readonly sources?: readonly string[]; readonly load?: unknown; readonly forbidden?: unknown }
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

function limitLines(): string {
  const numbers = { phaseCaps, planning, adaptation, checkins, protocolPacing, screenValidDays, screenValidProvenance };
  return lines(Object.entries(numbers).flatMap(([name, values]) => Object.entries(values).map(([key, value]) => `${name}.${key}: ${said(value)}`)));
}

function registerLines(): string {
  return lines([
    `protocol ${protocolVersion}`, `tags: ${tags.join(' ')}`, `load tags: ${loadTags.join(' ')}`, `restrictions: ${restrictions.join(' ')}`,
    `answers of the screen, from good to worrying: ${answerOrder.join(' < ')}`, `actions of D2, from least to most protective: ${responseRanks.join(' < ')}`,
    ...Object.entries(responseOrders).map(([input, words]) => `${input}: ${words.join(' < ')}`),
    ...Object.entries(sourceRegister).map(([id, source]) => `${id}: ${source}`),
  ]);
}

function screeningLines(): string {
  const { questions, cards, combinations, questionById, ...rest } = catalogue.screening;
  return lines([
    ...questions.map(said),
    ...cards.flatMap(({ lines: asked, ...card }) => [said(card), ...asked.map((line) => `  ${said(line)}`)]),
    ...combinations.map(said),
    ...Object.entries(rest).map(([name, value]) => `${name}: ${said(value)}`),
    `by id: ${[...questionById].map(([id, question]) => `${id}=${question.id}`).join(' ')}`,
  ]);
}

/** With the restrictions that close the rung, worked out by the bits that decide it. */
function rungLine({ id, hold, repetitions, timesADay, ...rest }: Rung): string {
  const closedBy = restrictions.filter((restriction: Restriction) => meet(rest.load, forbiddenBy(catalogue.restrictions, [restriction])));
  return `  ${id}  ${hold.amount} ${hold.unit} x ${repetitions} x ${timesADay} a day; ${said(rest)}  closed by ${closedBy.join(' ') || 'nothing'}`;
}
