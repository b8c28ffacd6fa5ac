import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runSteps, tallyOf, type Step } from '../scripts/test-steps.ts';

beforeEach(() => { vi.spyOn(console, 'log').mockImplementation(() => {}); });
afterEach(() => { vi.restoreAllMocks(); });

const reported = (numPassedTests: number, numFailedTests: number): Step => {
  const report = join(mkdtempSync(join(tmpdir(), 'steps-')), 'report.json');
  writeFileSync(report, JSON.stringify({ numPassedTests, numFailedTests }));
  return { name: 'tests', command: 'vitest', words: [], report };
};
const good = { good: true, said: '' };
const bad = { good: false, said: '' };

test.each([
  ['a step without tests counts as one', { name: 'lint', command: 'oxlint', words: [] }, good, { passed: 1, failed: 0 }],
  ['and fails as one', { name: 'lint', command: 'oxlint', words: [] }, bad, { passed: 0, failed: 1 }],
  ['tests are counted one by one', reported(7, 0), good, { passed: 7, failed: 0 }],
  ['failures too', reported(5, 2), bad, { passed: 5, failed: 2 }],
  ['a crash beside green tests is a failure', reported(7, 0), bad, { passed: 7, failed: 1 }],
  ['no test found is a failure', reported(0, 0), good, { passed: 0, failed: 1 }],
  ['no report is a failure', { name: 'tests', command: 'vitest', words: [], report: '/nowhere/report.json' }, good, { passed: 0, failed: 1 }],
] as const)('%s', (_, step, outcome, expected) => {
  expect(tallyOf(step, outcome)).toEqual(expected);
});

test('a step waits for its needs, two run at once and never three', async () => {
  const order: string[] = [];
  let running = 0;
  let most = 0;
  const step = (name: string, after: readonly string[] = []): Step => ({
    name, after,
    work: async () => {
      most = Math.max(most, running += 1);
      await new Promise((done) => setTimeout(done, 5));
      running -= 1;
      order.push(name);
    },
  });
  expect(await runSteps([step('last', ['a', 'b']), step('a'), step('b'), step('c'), step('d')])).toEqual({ passed: 5, failed: 0 });
  expect(order.indexOf('last')).toBeGreaterThan(Math.max(order.indexOf('a'), order.indexOf('b')));
  expect(most).toBe(2);
});

test('a step whose need failed is not run and fails', async () => {
  let ran = false;
  const steps: readonly Step[] = [
    { name: 'build', work: () => Promise.reject(new Error('broken')) },
    { name: 'journeys', after: ['build'], work: async () => { ran = true; } },
  ];
  expect(await runSteps(steps)).toEqual({ passed: 0, failed: 2 });
  expect(ran).toBe(false);
});
