import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const page = readFileSync('docs/clinical/invariants.md', 'utf8');
const ids = Array.from({ length: 44 }, (_, n) => `INV${String(n + 1).padStart(2, '0')}`);
/** Proven by tests that are named for the words, not for the invariant. */
const namedOtherwise: Readonly<Record<string, string>> = { INV32: 'tests/words.test.ts', INV39: 'tests/words.test.ts' };

const rows = page.split('\n').filter((line) => /^\| INV\d\d /.test(line)).map((line) => {
  const [id = '', law = '', where = ''] = line.split('|').slice(1).map((cell) => cell.trim());
  return { id, law, where, files: [...where.matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? '') };
});

/** The names of the tests of one file. A name may stand in a group or in a list of cases. */
const testsOf = (path: string): readonly string[] =>
  (existsSync(path) ? [...readFileSync(path, 'utf8').matchAll(/\b(?:test|it|describe)(?:\.each\([^\n]*\))?\('([^\n]*?)'[,)]/g)].map(([, name]) => name ?? '') : []);

test('the page names every invariant once, in order, each with its law', () => {
  expect(rows.map(({ id }) => id)).toEqual(ids);
  expect(rows.filter(({ law }) => law.length < 20)).toEqual([]);
});

describe.each(rows)('$id', ({ id, where, files }) => {
  test('is tested where the page says, or the page says why not', () => {
    expect(files.length > 0 || /^Not yet applicable: .{20,}/.test(where)).toBe(true);
    const missing = files.filter((path) => namedOtherwise[id] === path ? testsOf(path).length === 0 : !testsOf(path).some((name) => name.includes(id)));
    expect(missing).toEqual([]);
  });
});

test('a test that is not there would be seen', () => {
  expect(testsOf('tests/nowhere.test.ts')).toEqual([]);
  expect(testsOf('tests/invariants-page.test.ts').some((name) => name.includes('INV99'))).toBe(false);
});
