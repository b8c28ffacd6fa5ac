import { parseArgs } from 'node:util';
import { catalogue } from '../src/content/catalogue.ts';
import { simulate } from './people/simulated.ts';

const { values } = parseArgs({ options: { people: { type: 'string', default: '1000' }, days: { type: 'string', default: '84' }, seed: { type: 'string', default: '1' } } });

/** A whole number above zero, or the reason why not. */
const numberOf = (name: 'people' | 'days' | 'seed'): number => {
  const found = Number(values[name]);
  if (Number.isSafeInteger(found) && found > 0) return found;
  process.stderr.write(`--${name} must be a whole number above zero.\n`);
  process.exit(2);
};

const [people, days, seed] = [numberOf('people'), numberOf('days'), numberOf('seed')];
const began = performance.now();
const before = process.cpuUsage();
const outcomes = simulate(catalogue, people, days, seed);
const seconds = (performance.now() - began) / 1000;
const cpuSeconds = process.cpuUsage(before).user / 1_000_000;
const per = (count: number) => (count / outcomes.personDays).toFixed(2);
const inOrder = [...outcomes.sessionsOnUnblockedDays].sort((a, b) => a - b);
const median = inOrder[Math.floor(inOrder.length / 2)] ?? 0;

console.log(`${people} people, ${days} days, seed ${seed}: ${outcomes.personDays} person-days, ${outcomes.unblockedDays} of them unblocked`);
console.log(`a person-day: ${per(outcomes.sessions)} sessions, ${per(outcomes.beats)} beats, ${per(outcomes.facts)} facts; ${median} session on the median unblocked day`);
console.log(`level-ups ${outcomes.levelUps}, joins ${outcomes.joins}, stops with a consult ${outcomes.stops}, escalations ${outcomes.escalations}`);
console.log(`at the end: ${[...outcomes.finalStates].sort(([a], [b]) => (a < b ? -1 : 1)).map(([state, count]) => `${state} ${count}`).join(', ')}`);
console.log(`laws broken: ${outcomes.breaches.size === 0 ? 'none' : [...outcomes.breaches].map(([law, count]) => `${law} ${count}`).join(', ')}`);
for (const breach of outcomes.firstBreaches) console.log(`  ${breach}`);
console.log(`${Math.round(outcomes.personDays / seconds)} person-days a second on one core, laws on; ${Math.round(outcomes.personDays / cpuSeconds)} for a second of processor time (${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s of it, Node ${process.version})`);
process.exitCode = outcomes.breaches.size === 0 ? 0 : 1;
