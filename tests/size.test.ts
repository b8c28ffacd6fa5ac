import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyNode, lineAt, treeOf, type Node } from './syntax.ts';

const mostLinesOfFile = 300;
const mostLinesOfFunction = 60;

/** Functions that may be longer, each with its reason. One that no longer needs to be here fails below. */
const mayBeLonger: Readonly<Record<string, string>> = {};

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'TSDeclareFunction']);

interface Measured { readonly name: string; readonly lines: number }

const linesOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** Every function of a text with its length. The block of a `describe` only groups tests: it is no function of its own. */
export const functionsOf = (path: string, text: string): readonly Measured[] =>
  [...everyNode(treeOf(path, text))]
    .filter(({ node, around }) => functions.has(node.type) && !groupsTests(around.at(-1)))
    .map(({ node, around }) => ({
      name: `${path}: ${nameOf(node, around.at(-1)) ?? `line ${lineAt(text, node.start)}`}`,
      lines: lineAt(text, node.end) - lineAt(text, node.start) + 1,
    }));

const groupsTests = (parent: Node | undefined): boolean => {
  let callee = parent?.type === 'CallExpression' ? (parent['callee'] as Node) : undefined;
  while (callee?.type === 'MemberExpression' || callee?.type === 'CallExpression') callee = (callee['object'] ?? callee['callee']) as Node;
  return callee?.['name'] === 'describe';
};

const nameOf = (node: Node, parent: Node | undefined): string | undefined => {
  const named = (node['id'] ?? (parent?.type === 'VariableDeclarator' ? parent['id'] : parent?.['key'])) as Node | null | undefined;
  return typeof named?.['name'] === 'string' ? named['name'] : undefined;
};

const files = globSync('{src,scripts,tests}/**/*.{ts,tsx,mjs}').map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
  .sort((a, b) => (a.path < b.path ? -1 : 1));
const measured = files.flatMap(({ path, text }) => functionsOf(path, text));

test(`no file is longer than ${mostLinesOfFile} lines`, () => {
  expect(files.map(({ path, text }) => ({ name: path, lines: linesOf(text) })).filter(({ lines }) => lines > mostLinesOfFile)).toEqual([]);
});

test(`no function is longer than ${mostLinesOfFunction} lines`, () => {
  expect(measured.filter(({ name, lines }) => lines > mostLinesOfFunction && !(name in mayBeLonger))).toEqual([]);
});

test('every exemption is still needed', () => {
  const needed = new Set(measured.filter(({ lines }) => lines > mostLinesOfFunction).map(({ name }) => name));
  expect(Object.keys(mayBeLonger).filter((name) => !needed.has(name))).toEqual([]);
});

const sizes = files.map(({ text }) => linesOf(text)).sort((a, b) => a - b);
const median = sizes[Math.floor(sizes.length / 2)] ?? 0;

test(`half of all files stay near 80 lines: ${files.length} files, median ${median}, longest ${sizes.at(-1)}, ${measured.length} functions`, () => {
  expect(median).toBeGreaterThan(20);
  expect(median).toBeLessThanOrEqual(120);
});

describe('measuring', () => {
  const body = '\n'.repeat(60);
  test.each([
    ['a function', `function long() {${body}}`, [61]],
    ['an arrow', `const long = () => {${body}};`, [61]],
    ['a method', `class A { long() {${body}} }`, [61]],
    ['one inside the other', `const a = () => {\nconst b = () => {${body}};\n};`, [63, 61]],
    ['a component', `const A = () => <p>${body}</p>;`, [61]],
    ['a test', `test('x', () => {${body}});`, [61]],
    ['a group of tests', `describe.each([1])('x', () => {${body}});`, []],
    ['data', `const rows = [${body}];`, []],
  ])('%s', (_, text, lines) => expect(functionsOf('a.tsx', text).map((each) => each.lines)).toEqual(lines));

  test('the last line end is no line', () => expect([linesOf('a\nb\n'), linesOf('a\nb')]).toEqual([2, 2]));
});
