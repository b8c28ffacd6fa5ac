import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everyNode, treeOf, type Node } from './syntax.ts';

const floorOf: Readonly<Record<string, number>> = { base: 0, protocol: 1, motion: 1, content: 2, fhir: 2, store: 3, web: 4, server: 4 };
const highestPureFloor = 2;

/** These are part of the language, so the compiler lets them pass, but they are clocks, chance, machines or ways around this test. */
const effects = new Set([
  'Date', 'Intl', 'Temporal', 'performance', 'crypto', 'globalThis', 'window', 'self', 'process', 'console', 'fetch', 'setTimeout', 'setInterval',
  'queueMicrotask', 'WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer', 'Atomics', 'eval', 'Function', 'Reflect', 'Proxy',
]);
const effectOfMath = 'random';
/** They answer by the language of the machine. */
const localMethod = /^(?:toLocale\w+|localeCompare)$/;

interface Import { readonly from: string; readonly typeOnly: boolean }

/** Every reason why a file with this text may not stand at this path. */
export const complaintsAbout = (path: string, text: string): readonly string[] => {
  const room = path.split('/')[1] ?? '';
  const floor = floorOf[room];
  if (floor === undefined) return [`${room} is no room`];
  const nodes = [...everyNode(treeOf(path, text))];
  const pure = floor <= highestPureFloor && !path.includes('.test.');
  return [
    ...nodes.flatMap(({ node }) => importOf(node)).flatMap((each) => complaintsAboutImport(path, room, pure, each)),
    ...(pure ? nodes.flatMap(({ node, around }) => effectOf(node, around.at(-1))).map((effect) => `uses ${effect}`) : []),
  ];
};

const complaintsAboutImport = (path: string, room: string, pure: boolean, { from, typeOnly }: Import): readonly string[] => {
  if (!from.startsWith('.')) return pure && !(room === 'fhir' && typeOnly) ? [`imports ${from}`] : [];
  const to = normalize(join(dirname(path), from)).split('/')[1] ?? '';
  return to === room || (floorOf[to] ?? Infinity) < (floorOf[room] ?? -1) ? [] : [`${room} imports ${to}`];
};

const importOf = (node: Node): readonly Import[] => {
  const source = node['source'] as { readonly value?: unknown } | null | undefined;
  if (/^(?:Import|ExportNamed|ExportAll)Declaration$/.test(node.type) && typeof source?.value === 'string') {
    return [{ from: source.value, typeOnly: (node['importKind'] ?? node['exportKind']) === 'type' }];
  }
  if (node.type === 'ImportExpression') return [{ from: typeof source?.value === 'string' ? source.value : 'by a computed name', typeOnly: false }];
  if (node.type === 'TSImportType') {
    const named = node['source'] ?? node['argument'];
    return [{ from: String((named as { value?: unknown; literal?: { value?: unknown } }).value ?? (named as { literal?: { value?: unknown } }).literal?.value), typeOnly: true }];
  }
  return [];
};

const effectOf = (node: Node, parent: Node | undefined): readonly string[] => {
  const name = node['name'];
  const isField = (parent?.type === 'MemberExpression' && parent['property'] === node && parent['computed'] !== true)
    || (/Property|TSPropertySignature|TSMethodSignature|MethodDefinition/.test(parent?.type ?? '') && parent?.['key'] === node && parent['computed'] !== true
      && parent['shorthand'] !== true);
  if (node.type.startsWith('Identifier') && typeof name === 'string') {
    if (effects.has(name) && !isField) return [name];
    if (localMethod.test(name)) return [name];
    if (name === 'Math' && !(parent?.type === 'MemberExpression' && parent['object'] === node && parent['computed'] !== true)) return ['Math as a whole'];
    if (name === effectOfMath && parent?.type === 'MemberExpression' && (parent['object'] as Node)['name'] === 'Math') return ['Math.random'];
  }
  if (node.type === 'Literal' && parent?.type === 'MemberExpression' && localMethod.test(String(node['value']))) return [String(node['value'])];
  return node.type === 'MetaProperty' ? ['import.meta'] : [];
};

describe('the floors', () => {
  const files = globSync('src/**/*.{ts,tsx}').map((path) => path.replaceAll('\\', '/')).sort();
  test('are looked at', () => expect(files.length).toBeGreaterThan(40));
  test.each(files)('%s', (path) => expect(complaintsAbout(path, readFileSync(path, 'utf8'))).toEqual([]));
});

describe('planted sins are seen', () => {
  test.each([
    ['src/protocol/a.ts', `import { x } from '../motion/joints.ts';`, 'protocol imports motion'],
    ['src/protocol/a.ts', `import type { X } from '../content/exercises.ts';`, 'protocol imports content'],
    ['src/protocol/a.ts', `export * from '../content/exercises.ts';`, 'protocol imports content'],
    ['src/protocol/tables/a.ts', `export { x } from '../../store/store.ts';`, 'protocol imports store'],
    ['src/protocol/a.ts', `type X = import('../web/a.ts').X;`, 'protocol imports web'],
    ['src/content/a.ts', `import { x } from '../fhir/plan.ts';`, 'content imports fhir'],
    ['src/web/a.ts', `import '../server/app.ts';`, 'web imports server'],
    ['src/store/a.ts', `const a = await import('../web/a.ts');`, 'store imports web'],
    ['src/base/a.test.ts', `import { x } from '../protocol/a.ts';`, 'base imports protocol'],
    ['src/protocol/a.ts', `import { x } from '../../scripts/build.ts';`, 'protocol imports build.ts'],
    ['src/fhir/a.ts', `import * as v from 'valibot';`, 'imports valibot'],
    ['src/content/a.ts', `import type { X } from 'preact';`, 'imports preact'],
    ['src/base/a.ts', `const f = await import('node:fs');`, 'imports node:fs'],
    ['src/base/a.ts', `const f = await import(name);`, 'imports by a computed name'],
    ['src/protocol/a.ts', `const now = Date.now();`, 'uses Date'],
    ['src/protocol/a.ts', `const { now } = Date;`, 'uses Date'],
    ['src/protocol/a.ts', `const clock = { Date };`, 'uses Date'],
    ['src/protocol/a.ts', 'const text = `${new Date()}`;', 'uses Date'],
    ['src/protocol/a.ts', `const die = Math.random();`, 'uses Math.random'],
    ['src/protocol/a.ts', `const { random } = Math;`, 'uses Math as a whole'],
    ['src/protocol/a.ts', `const die = Math['random']();`, 'uses Math as a whole'],
    ['src/content/a.ts', `const g = globalThis as any;`, 'uses globalThis'],
    ['src/content/a.ts', `const n = new Intl.NumberFormat('en');`, 'uses Intl'],
    ['src/protocol/a.ts', `const t = Temporal.Now.instant();`, 'uses Temporal'],
    ['src/motion/a.ts', `const t = performance.now();`, 'uses performance'],
    ['src/base/a.ts', `const id = crypto.randomUUID();`, 'uses crypto'],
    ['src/protocol/a.ts', `const t = (12.5).toLocaleString();`, 'uses toLocaleString'],
    ['src/protocol/a.ts', `names.sort((a, b) => a.localeCompare(b));`, 'uses localeCompare'],
    ['src/protocol/a.ts', `const t = a['localeCompare'](b);`, 'uses localeCompare'],
    ['src/protocol/a.ts', `const f = new Function('return 1');`, 'uses Function'],
    ['src/protocol/a.ts', `const here = import.meta.url;`, 'uses import.meta'],
    ['src/elsewhere/a.ts', ``, 'elsewhere is no room'],
  ])('%s: %s', (path, text, complaint) => expect(complaintsAbout(path, text)).toContain(complaint));
});

describe('what is right passes', () => {
  test.each([
    ['src/content/a.ts', `/** Date.now is not called here */\nexport const word = 'Date of birth: crypto';`],
    ['src/content/a.ts', `export const x = { Date: 1, self: 2 }; export const y = x.Date + x.self; interface Z { readonly process: string }`],
    ['src/protocol/a.ts', `import { clamp } from '../base/range.ts'; export const x = Math.floor(clamp({ min: 0, max: 1 }, 2));`],
    ['src/content/a.ts', `import type { Catalogue } from '../protocol/catalogue.ts';`],
    ['src/fhir/a.ts', `import type { CarePlan } from '@medplum/fhirtypes';`],
    ['src/protocol/a.test.ts', `import fc from 'fast-check'; const now = Date.now();`],
    ['src/web/a.tsx', `import { useState } from 'preact/hooks'; import { x } from '../store/store.ts'; const a = <p>{Date.now()}</p>;`],
    ['src/server/a.ts', `import { readFileSync } from 'node:fs'; import { x } from '../base/result.ts';`],
  ])('%s: %s', (path, text) => expect(complaintsAbout(path, text)).toEqual([]));
});
