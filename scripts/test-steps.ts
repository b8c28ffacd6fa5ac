import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One check: a command of node_modules/.bin, or work done here. With a `report`, its tests are counted one by one. */
export type Step = { readonly name: string; readonly after?: readonly string[] } & (
  | { readonly command: string; readonly words: readonly string[]; readonly report?: string }
  | { readonly work: () => Promise<void> }
);

export interface Tally { readonly passed: number; readonly failed: number }
interface Outcome { readonly good: boolean; readonly said: string }

/** Runs steps in their order, at most `atOnce` together, each after those that it names. A step whose need failed fails unrun. */
export const runSteps = async (steps: readonly Step[], atOnce = 2): Promise<Tally> => {
  const settled = new Map<string, boolean>();
  const waiting = [...steps];
  const running = new Set<Promise<void>>();
  let total: Tally = { passed: 0, failed: 0 };
  const finish = (step: Step, outcome: Outcome, seconds: number): void => {
    const tally = tallyOf(step, outcome);
    settled.set(step.name, tally.failed === 0);
    total = { passed: total.passed + tally.passed, failed: total.failed + tally.failed };
    console.log(`${tally.failed === 0 ? 'ok  ' : 'FAIL'} ${seconds.toFixed(1).padStart(5)} s  ${step.name}${countOf(step, tally)}`);
    if (tally.failed > 0) console.log(outcome.said.trimEnd());
  };
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex((step) => (step.after ?? []).every((name) => settled.has(name)));
    const step = running.size < atOnce ? waiting[next] : undefined;
    if (step === undefined) {
      if (running.size === 0) throw new Error(`Steps that wait for nothing known: ${waiting.map((each) => each.name).join(', ')}`);
      await Promise.race(running);
      continue;
    }
    waiting.splice(next, 1);
    const lacking = (step.after ?? []).filter((name) => settled.get(name) === false);
    const began = performance.now();
    const outcome = lacking.length > 0 ? Promise.resolve({ good: false, said: `Not run: ${lacking.join(', ')} failed.` }) : outcomeOf(step);
    const run = outcome.then((done) => finish(step, done, (performance.now() - began) / 1000)).finally(() => running.delete(run));
    running.add(run);
  }
  return total;
};

const countOf = (step: Step, { passed, failed }: Tally): string => ('report' in step ? `: ${passed} passed, ${failed} failed` : '');

const outcomeOf = async (step: Step): Promise<Outcome> => {
  if (!('work' in step)) return outcomeOfCommand(step.command, step.words);
  try {
    await step.work();
    return { good: true, said: '' };
  } catch (error) {
    return { good: false, said: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

const outcomeOfCommand = (command: string, words: readonly string[]): Promise<Outcome> =>
  new Promise((done) => {
    const onWindows = process.platform === 'win32';
    const path = join('node_modules', '.bin', onWindows ? `${command}.cmd` : command);
    const child = spawn(path, words, { stdio: ['ignore', 'pipe', 'pipe'], shell: onWindows });
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => { said += bytes.toString(); });
    child.stderr.on('data', (bytes: Buffer) => { said += bytes.toString(); });
    child.on('error', (error) => done({ good: false, said: error.message }));
    child.on('close', (status) => done({ good: status === 0, said }));
  });

/** A run that broke outside its tests, left no report or found no test is one failure more, so that silence never passes. */
export const tallyOf = (step: Step, outcome: Outcome): Tally => {
  if (!('report' in step) || step.report === undefined) return outcome.good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!existsSync(step.report)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(step.report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  const silent = report.numFailedTests === 0 && (!outcome.good || report.numPassedTests === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + (silent ? 1 : 0) };
};
