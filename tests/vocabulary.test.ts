import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyNode, treeOf } from './syntax.ts';

/** The cells of every table row of a page, without headings and rules. */
export const rowsOf = (page: string): readonly (readonly string[])[] =>
  page.split('\n').filter((line) => line.startsWith('|'))
    .map((line) => line.slice(1, line.lastIndexOf('|')).split('|').map((cell) => cell.trim()))
    .filter((cells, n, all) => !cells.every((cell) => /^-+$/.test(cell)) && !all[n + 1]?.every((cell) => /^-+$/.test(cell)));

const codeIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');

/** Every whole name and every whole literal of a text; comments do not count. */
export const namesIn = (path: string, text: string): readonly string[] =>
  [...everyNode(treeOf(path, text))].flatMap(({ node }) => {
    if (/^(?:JSX)?(?:Private)?Identifier$/.test(node.type)) return [String(node['name'])];
    return node.type === 'Literal' && typeof node['value'] === 'string' ? [node['value']] : [];
  });

/** Names alone: what is only said in a string may be a word of the screen. */
const identifiersIn = (path: string, text: string): readonly string[] =>
  [...everyNode(treeOf(path, text))].flatMap(({ node }) => (node.type === 'Identifier' ? [String(node['name'])] : []));

const sources = globSync('src/**/*.{ts,tsx}').filter((path) => !path.includes('.test.'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
const page = readFileSync('docs/vocabulary.md', 'utf8');
const words = rowsOf(page).filter((cells) => cells.length === 3);
const unused = rowsOf(page).filter((cells) => cells.length === 2).flatMap(([not = '']) => codeIn(not));

describe('the vocabulary', () => {
  const inCode = new Set(sources.flatMap(({ path, text }) => namesIn(path, text)));

  test('is read', () => {
    expect(words.length).toBeGreaterThan(50);
    expect(unused.length).toBeGreaterThan(10);
    expect(inCode.size).toBeGreaterThan(1000);
  });

  test.each(words.map(([word = '', , code = '']) => [word, codeIn(code)] as const))('%s is called so in the code', (_, names) => {
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !inCode.has(name))).toEqual([]);
  });

  test('has each word once', () => {
    const said = words.map(([word]) => word);
    expect(said.filter((word, n) => said.indexOf(word) !== n)).toEqual([]);
  });

  test('is kept: nothing has a name that is not used', () => {
    const found = sources.flatMap(({ path, text }) =>
      [...identifiersIn(path, text), ...path.split(/[/.]/)].filter((name) => unused.includes(name)).map((name) => `${path}: ${name}`));
    expect(found).toEqual([]);
  });
});

describe('reading', () => {
  test('takes names and literals whole, and no comment', () => {
    const names = namesIn('a.ts', `/** Gone */ type Shift = 'down_leg'; const x: { rung: Rung } = 'a-b c'; // neither`);
    expect(names).toEqual(expect.arrayContaining(['Shift', 'down_leg', 'rung', 'Rung', 'a-b c']));
    for (const name of ['Gone', 'neither', 'a-b', 'down']) expect(names).not.toContain(name);
  });

  test('leaves the heading of a table out', () => {
    expect(rowsOf('# A\n\n| word | is |\n|---|---|\n| a | `b`, c |\n\ntext\n')).toEqual([['a', '`b`, c']]);
  });
});
