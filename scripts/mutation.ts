import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { mutationGroups, strictFiles, type MutationGroup } from './mutation-groups.ts';

/*
 * Breaks the rules one by one and counts how many of the broken ones a test notices. Fails under 95 %, and where a broken safety
 * rule goes unnoticed. It takes many minutes: `npm run mutation -- --only screening,tables` asks for some groups alone,
 * `--only tables --file src/protocol/tables/next-dose.ts` for some files of a group, and `--survivors` lists what went unnoticed.
 */
type Broken = Awaited<ReturnType<Stryker['runMutationTest']>>[number];
interface Score { readonly noticed: number; readonly unnoticed: readonly Broken[]; readonly unrunnable: number }

const least = 95;
const options = { only: { type: 'string' }, file: { type: 'string' }, concurrency: { type: 'string', default: '2' }, survivors: { type: 'boolean', default: false } } as const;

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options });
  const wanted = values.only?.split(',');
  const groups = mutationGroups.filter(({ name }) => wanted?.includes(name) ?? true);
  if (groups.length === 0) throw new Error(`There are only these groups: ${mutationGroups.map(({ name }) => name).join(', ')}`);
  const all: Broken[] = [];
  for (const group of groups) {
    const narrowed = values.file === undefined ? group : { ...group, mutate: values.file.split(',') };
    const broken = await brokenIn(narrowed, Number(values.concurrency));
    print(group.name, scoreOf(broken));
    const files = [...new Set(broken.map(fileOf))].sort();
    for (const file of files) print(`  ${file}`, scoreOf(broken.filter((each) => fileOf(each) === file)));
    all.push(...broken);
  }
  const total = scoreOf(all);
  print('all', total);
  if (values.survivors) for (const each of total.unnoticed) console.log(lineOf(each));
  const unargued = total.unnoticed.filter((each) => strictFiles.includes(fileOf(each)) && !isArgued(each));
  for (const each of unargued) console.log(`Unnoticed in a safety rule:\n${entryOf(each)}`);
  process.exitCode = percentOf(total) < least || unargued.length > 0 ? 1 : 0;
};

const brokenIn = (group: MutationGroup, concurrency: number): Promise<readonly Broken[]> => {
  const tests = group.tests.filter((path) => existsSync(path));
  if (tests.length < group.tests.length) throw new Error(`Tests of ${group.name} that are gone: ${group.tests.filter((path) => !existsSync(path)).join(', ')}`);
  process.env['MUTATION_TESTS'] = tests.join(',');
  return new Stryker({ mutate: [...group.mutate, '!src/**/*.test.ts'], concurrency }).runMutationTest();
};

/** What cannot be run at all, such as a table with a hole, is refused when it is loaded: it counts for neither side. */
const scoreOf = (broken: readonly Broken[]): Score => ({
  noticed: broken.filter(({ status }) => status === 'Killed' || status === 'Timeout').length,
  unnoticed: broken.filter(({ status }) => status === 'Survived' || status === 'NoCoverage'),
  unrunnable: broken.filter(({ status }) => status === 'RuntimeError' || status === 'CompileError' || status === 'Ignored').length,
});

const percentOf = ({ noticed, unnoticed }: Score): number => (noticed + unnoticed.length === 0 ? 100 : (100 * noticed) / (noticed + unnoticed.length));

const print = (name: string, score: Score): void =>
  console.log(`${percentOf(score).toFixed(1).padStart(6)} %  ${name}: ${score.noticed} noticed, ${score.unnoticed.length} not, ${score.unrunnable} do not load`);

const fileOf = ({ fileName }: Broken): string => relative(process.cwd(), fileName).replaceAll('\\', '/');

const lineOf = (broken: Broken): string =>
  `${fileOf(broken)}:${broken.location.start.line} \`${originalOf(broken)}\` becomes \`${oneLine(broken.replacement ?? '')}\``;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const originalOf = (broken: Broken): string => {
  const { start, end } = broken.location;
  const lines = readFileSync(broken.fileName, 'utf8').split('\n').slice(start.line - 1, end.line);
  const last = (lines.at(-1) ?? '').slice(0, end.column - 1);
  return oneLine([...lines.slice(0, -1), last].join('\n').slice(start.column - 1));
};

const arguedFile = 'docs/clinical/equivalent-mutants.md';
/** Written there as "- `file` `the whole line`: `what stands there` becomes `what it was replaced by`: why nothing changes". */
const isArgued = (broken: Broken): boolean =>
  readFileSync(arguedFile, 'utf8').includes(`${entryOf(broken)}:`);

const entryOf = (broken: Broken): string => {
  const line = readFileSync(broken.fileName, 'utf8').split('\n')[broken.location.start.line - 1] ?? '';
  return `- \`${fileOf(broken)}\` \`${oneLine(line)}\`: \`${originalOf(broken)}\` becomes \`${oneLine(broken.replacement ?? '')}\``;
};

await main();
