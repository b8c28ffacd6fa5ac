import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { catalogue } from '../src/content/catalogue.ts';
import { protocolVersion } from '../src/protocol/version.ts';
import type { CareFact } from '../src/protocol/fact.ts';
import { screen } from '../src/protocol/screening.ts';
import { printed } from '../src/protocol/table.ts';
import { allTables } from '../src/protocol/tables/all.ts';
import { playStory, type Played } from './people/play.ts';
import { readForm } from './people/form.ts';
import { readStory } from './people/story.ts';

const usage = 'Usage: npm run -s protocol -- screen < answers.json | run FILE | tables';

/** A refusal goes to standard error; nothing goes to standard output. */
const refuse = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

const screenCommand = async (): Promise<void> => {
  const form = readForm(catalogue, await text(process.stdin));
  if (!form.ok) return refuse(form.error.message);
  const { tier, because, restrictions, offered } = screen(catalogue, form.value);
  process.stdout.write(`${JSON.stringify({ tier, because, restrictions, offered, protocolVersion })}\n`);
};

const runCommand = (path: string | undefined): void => {
  if (path === undefined) return refuse(usage);
  let file: string;
  try {
    file = readFileSync(path, 'utf8');
  } catch {
    return refuse(`${path} cannot be read`);
  }
  const story = readStory(file);
  if (!story.ok) return refuse(`${path} is not a story: ${story.error.message}`);
  const played = playStory(catalogue, story.value);
  process.stdout.write(`${story.value.id} ${story.value.title}\n${story.value.story}\n${played.map(linesOf).join('')}`);
  process.exitCode = played.some(({ complaints }) => complaints.length > 0) ? 1 : 0;
};

/** One step: what happened, then fact, verdict, rule and source, line by line. */
const linesOf = ({ step, facts, record, complaints }: Played): string => {
  const end = `  state ${record.care.episode.state}; plan ${record.plan.items.map(({ rung, half }) => rung + (half ? ' (half)' : '')).join(' ') || 'none'}`;
  return `\nDay ${step.day} ${step.at} ${step.act}\n${[...facts.flatMap(lineOf), end, ...complaints.map((complaint) => `  NOT AS EXPECTED ${complaint}`)].join('\n')}\n`;
};

const lineOf = (fact: CareFact): readonly string[] => {
  if (fact.fact === 'repetition-held') return [];
  if (fact.fact === 'told') {
    const { action, rule, tag, sources } = fact.verdict;
    return [`    -> ${action}${fact.exercise === null ? '' : ` (${fact.exercise})`}  rule ${rule}  [${tag}: ${sources.join('; ')}]`];
  }
  if (fact.fact === 'phase-changed') return [`    => ${fact.event}  because ${fact.because}  [${fact.sources.join('; ')}]`];
  if (fact.fact === 'plan-made') {
    return fact.changes.map(({ kind, exercise, from, to, rule, sources }) => `    plan: ${exercise} ${kind} ${from ?? '-'} -> ${to ?? '-'}  rule ${rule}  [${sources.join('; ')}]`);
  }
  if (fact.fact === 'screen-completed') {
    return [`  screen-completed: ${fact.tier} because ${fact.because.join(' ') || 'nothing'}; restrictions ${fact.restrictions.join(' ') || 'none'}`];
  }
  const about = ['exercise', 'effect', 'kind'].flatMap((name) => (fact as unknown as Readonly<Record<string, string | undefined>>)[name] ?? []);
  return [`  ${[fact.fact, ...about].join(' ')}`];
};

const [command, argument] = process.argv.slice(2);
if (command === 'screen') await screenCommand();
else if (command === 'run') runCommand(argument);
else if (command === 'tables') process.stdout.write(`${allTables.map((table) => printed(table)).join('\n\n')}\n`);
else refuse(usage);
