import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../src/content/catalogue.ts';
import { protocolVersion } from '../src/protocol/version.ts';
import { allTables } from '../src/protocol/tables/all.ts';

const run = (words: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/protocol.ts', ...words], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const nobody = Object.fromEntries(catalogue.screening.questions.map(({ id }) => [id, 'no']));
const screen = (form: object) => run(['screen'], JSON.stringify(form));

describe('protocol screen', () => {
  test('answers with one JSON object, every list sorted, and ends well for every tier', () => {
    for (const [answers, tier] of [
      [{}, 'CLEARED'], [{ CN02: 'yes_new' }, 'CONDITIONAL'], [{ EX02: 'unsure' }, 'NEEDS_CLEARANCE'], [{ RF11: 'yes_new' }, 'SOON'],
      [{ RF14: 'yes_new' }, 'SAME_DAY'], [{ RF01: 'unsure' }, 'EMERGENCY'],
    ] as const) {
      const { status, stdout, stderr } = screen({ age: 54, mainArea: 'low_back', ...nobody, ...answers });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const said = JSON.parse(stdout) as Record<string, unknown>;
      expect(Object.keys(said)).toEqual(['tier', 'because', 'restrictions', 'offered', 'protocolVersion']);
      expect([said['tier'], said['protocolVersion']]).toEqual([tier, protocolVersion]);
      for (const list of ['because', 'restrictions', 'offered']) expect(said[list]).toEqual([...(said[list] as string[])].sort());
      expect((said['offered'] as string[]).length > 0).toBe(tier === 'CLEARED' || tier === 'CONDITIONAL');
    }
  });
  test('takes a question that is left out for "not sure", and the low back for an area that is left out', () => {
    expect(JSON.parse(screen({ age: 40 }).stdout)).toMatchObject({ tier: 'EMERGENCY' });
    expect(JSON.parse(screen({ age: 15, ...nobody }).stdout)).toMatchObject({ tier: 'OUT_OF_SCOPE', because: ['SC1'], offered: [] });
  });
  test.each([
    ['no age', JSON.stringify(nobody), 'age'], ['an age of 121', JSON.stringify({ age: 121 }), 'age'], ['half a year', JSON.stringify({ age: 40.5 }), 'age'],
    ['an age in words', JSON.stringify({ age: '40' }), 'age'], ['an unknown question', JSON.stringify({ age: 40, RF99: 'no' }), 'RF99'],
    ['a name of an object part', JSON.stringify({ age: 40, constructor: 'no' }), 'constructor'],
    ['an unknown answer', JSON.stringify({ age: 40, RF01: 'maybe' }), 'RF01'], ['an answer that is no word', JSON.stringify({ age: 40, RF01: true }), 'RF01'],
    ['an unknown area', JSON.stringify({ age: 40, mainArea: 'knee' }), 'mainArea'], ['no JSON', '{"age": 40,', 'JSON'], ['nothing', '', 'JSON'], ['a list', '[]', 'JSON'],
  ])('refuses %s', (_, input, named) => {
    const { status, stdout, stderr } = run(['screen'], input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(named);
  });
});

describe('protocol run', () => {
  test('prints facts, verdicts, rules and sources', () => {
    const { status, stdout } = run(['run', 'scenarios/stories/d2-09-worse-after-half-an-hour.json']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/REST_DAY_THEN_REGRESS.*rule D2-9.*SEED: L98/);
  });
  test('says in what a story is not met, and ends with 1', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'story-')), 'wrong.json');
    writeFileSync(path, JSON.stringify({ id: 'x', title: 'x', story: 'x', source: 'OWN', covers: [], person: { form: { age: 40 } }, steps: [{ act: 'open-app', day: 1, at: '08:00', expect: { state: 'CLOSED' } }] }));
    const { status, stdout } = run(['run', path]);
    expect(status).toBe(1);
    expect(stdout).toContain('NOT AS EXPECTED state');
  });
  test.each([['a file that is not there', 'scenarios/none.json'], ['a file that is no story', 'package.json'], ['no file', '']])('refuses %s', (_, path) => {
    const { status, stdout, stderr } = run(path === '' ? ['run'] : ['run', path]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.length).toBeGreaterThan(10);
  });
});

test('protocol tables prints every row of every table', () => {
  const { stdout } = run(['tables']);
  for (const { id } of allTables.flatMap(({ rows }) => rows)) expect(stdout).toContain(`${id}  if`);
});

test('an unknown command is refused', () => expect(run(['cure'])).toMatchObject({ status: 2, stdout: '' }));
