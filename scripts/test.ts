import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build.ts';
import { findChromium } from './chromium.ts';
import { runSteps, type Step } from './test-steps.ts';

/**
 * Every check of the product, two at a time. `--fast` leaves out the build and the journeys in a browser.
 * The last line is always `N passed, N failed`: each test counts as one, and so does each step that has no tests inside.
 */
const check = async (fast: boolean): Promise<void> => {
  const began = performance.now();
  const reports = mkdtempSync(join(tmpdir(), 'backspace-test-'));
  const { passed, failed } = await runSteps(fast ? quick(reports) : [...slowFirst(reports), ...quick(reports)]);
  rmSync(reports, { recursive: true, force: true });
  console.log(`\n${((performance.now() - began) / 1000).toFixed(1)} s on Node ${process.version}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
};

const types = (name: string): Step => ({ name: `types: ${name}`, command: 'tsc', words: ['-p', `tsconfig.${name}.json`] });

const tests = (project: string, reports: string): Step => {
  const report = join(reports, `${project}.json`);
  return {
    name: project === 'unit' ? 'unit, properties, scenarios, simulation' : project, report, command: 'vitest',
    words: ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
  };
};

const quick = (reports: string): readonly Step[] => [
  tests('unit', reports),
  types('lower'), types('web'), types('server'), types('worker'),
  { name: 'lint', command: 'oxlint', words: ['--type-aware', '--deny-warnings', 'src', 'tests', 'scripts'] },
  { name: 'dead code', command: 'knip', words: [] },
];

/** The longest chain starts first: the journeys need the pages and a browser, nothing else waits for them. */
const slowFirst = (reports: string): readonly Step[] => [
  { name: 'build', work: async () => void (await buildIfStale()) },
  { name: 'a Chromium', work: async () => void (process.env['CHROMIUM'] = await findChromium()) },
  { ...tests('journeys', reports), after: ['build', 'a Chromium'] },
];

await check(process.argv.includes('--fast'));
