import { cpus } from 'node:os';
import { catalogue } from '../src/content/catalogue.ts';
import { scriptOf } from '../src/protocol/script.ts';
import { begin, advance } from '../src/protocol/session.ts';
import { screen, type ScreeningForm } from '../src/protocol/screening.ts';
import { everyCombination, compile, combinationCount, type Domains, type Inputs } from '../src/protocol/table.ts';
import { allTables } from '../src/protocol/tables/all.ts';
import { exerciseResponseTable, decideExerciseResponse } from '../src/protocol/tables/exercise-response.ts';
import type { PlannedExercise, SessionId } from '../src/protocol/fact.ts';
import type { QuestionId, RungId } from '../src/protocol/catalogue.ts';
import { simulate } from './people/simulated.ts';
import { walkingPacing } from './people/person.ts';

/** Runs `work` for about a second after a warm-up and gives how often it was done in a second. */
const perSecond = (batch: number, work: () => void): number => {
  for (let n = 0; n < 5; n += 1) work();
  const began = performance.now();
  let runs = 0;
  while (performance.now() - began < 1000) {
    work();
    runs += 1;
  }
  return (runs * batch * 1000) / (performance.now() - began);
};

const report = (what: string, rate: number): void => console.log(`${what.padEnd(62)} ${Math.round(rate).toLocaleString('en')} a second`);

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'an unknown processor'}, ${cpus().length} cores`);

/** The yardstick: what else the machine does in the same second, so that figures of two machines can be set side by side. */
let sum = 0;
report('yardstick: additions', perSecond(1_000_000, () => { for (let n = 0; n < 1_000_000; n += 1) sum = (sum + n * 7) | 0; }));

const responses = [...everyCombination(exerciseResponseTable.domains)];
let rows = 0;
report('table decisions with rule and sources (D2, every combination)', perSecond(responses.length, () => { for (const inputs of responses) rows += decideExerciseResponse(inputs).sources.length; }));

const compiled = allTables.map((table) => ({ decide: compile<Domains, string>(table), all: [...everyCombination(table.domains)] as Inputs<Domains>[] }));
const combinations = allTables.reduce((total, table) => total + combinationCount(table.domains), 0);
report(`table decisions over all ${allTables.length} tables`, perSecond(combinations, () => { for (const { decide, all } of compiled) for (const inputs of all) rows += decide(inputs).sources.length; }));

const nobody = Object.fromEntries(catalogue.screening.questions.map(({ id }) => [id, 'no'])) as Record<QuestionId, 'no'>;
const form: ScreeningForm = { age: 54, mainArea: 'low_back', answers: nobody };
report('whole screens (73 questions, rules, restrictions, offers)', perSecond(100, () => { for (let n = 0; n < 100; n += 1) rows += screen(catalogue, form).offered.length; }));

const planned: readonly PlannedExercise[] = (['EX6-1', 'EX5-1', 'EX4-1'] as RungId[]).map((rung) => ({ exercise: catalogue.rungById.get(rung)?.exercise as PlannedExercise['exercise'], rung, half: false }));
const script = scriptOf(catalogue, planned, walkingPacing);
report('session events (played, three exercises beat by beat)', perSecond(script.beats.length, () => {
  let { session } = begin('bench' as SessionId, script);
  for (let index = 0; index < script.beats.length; index += 1) {
    const track = script.trackOf[session.index] ?? -1;
    session = advance(session, track < 0 ? { event: 'unanswered' } : { event: 'played', track, atMilliseconds: Infinity, byTheSound: true }).session;
    if (track < 0 && session.status === 'waiting') session = advance(session, { event: 'readied' }).session;
  }
}));
report('scripts written out (three exercises)', perSecond(1, () => { rows += scriptOf(catalogue, planned, walkingPacing).beats.length; }));

const began = performance.now();
const { personDays, breaches } = simulate(catalogue, 600, 84, 1);
report('person-days with every law looked at', (personDays * 1000) / (performance.now() - began));
if (breaches.size > 0 || sum === Infinity || rows === 0) process.exitCode = 1;
