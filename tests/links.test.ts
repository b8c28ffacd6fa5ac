import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { playStory } from '../scripts/people/play.ts';
import { readStory } from '../scripts/people/story.ts';
import { catalogue } from '../src/content/catalogue.ts';
import { intendedUse } from '../src/content/intended-use.ts';

const pages = globSync('{*.md,docs/**/*.md}').map((path) => path.replaceAll('\\', '/')).sort();
const textOf = (path: string): string => readFileSync(path, 'utf8');
const packageFile = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

const withoutBlocks = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '');
const elsewhere = /^[a-z][a-z0-9+.-]*:/;

/** The addresses of every link and picture of a page, code left out. */
export const linksIn = (text: string): readonly string[] => {
  const prose = withoutBlocks(text).replace(/`[^`\n]*`/g, '');
  const forms = [/\]\(\s*<?([^)\s>]+)/g, /^\[[^\]]+\]:\s*(\S+)/gm, /(?:src|href)="([^"]+)"/g];
  return forms.flatMap((form) => [...prose.matchAll(form)]).map(([, address]) => address ?? '');
};

/** The names by which the headings of a page can be linked to. */
export const anchorsIn = (text: string): readonly string[] =>
  [...withoutBlocks(text).matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, heading]) =>
    (heading ?? '').toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-'));

/** Files of the repository that a page names in code, such as `src/base/day.ts` or `docs/decisions/`. */
export const pathsIn = (text: string): readonly string[] =>
  [...withoutBlocks(text).matchAll(/`((?:src|tests|scripts|scenarios|docs)\/[\w./-]*)`/g)].map(([, path]) => path ?? '');

/** The npm scripts that a page tells people to run, in prose and in blocks. */
export const commandsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bnpm (?:run (?:-s )?)?([a-z]+)/g)].map(([, name]) => name ?? '').filter((name) => !ofNpm.has(name));
const ofNpm = new Set(['ci', 'install', 'run', 'script', 'scripts', 'cache', 'package', 'skips', 'installs']);

const isBroken = (page: string, address: string): boolean => {
  if (elsewhere.test(address)) return false;
  const [file = '', anchor] = address.split('#');
  const target = file === '' ? page : normalize(join(dirname(page), decodeURI(file)));
  if (!existsSync(target)) return true;
  return anchor !== undefined && !anchorsIn(textOf(target)).includes(anchor);
};

describe('every page', () => {
  test('is looked at', () => expect(pages.length).toBeGreaterThan(20));

  test.each(pages)('%s: links lead somewhere', (page) => {
    expect(linksIn(textOf(page)).filter((address) => isBroken(page, address))).toEqual([]);
  });

  test.each(pages)('%s: files that it names are there', (page) => {
    expect(pathsIn(textOf(page)).filter((path) => !existsSync(path))).toEqual([]);
  });

  test.each(pages)('%s: commands that it names exist', (page) => {
    expect(commandsIn(textOf(page)).filter((name) => !(name in packageFile.scripts))).toEqual([]);
  });

  test('is in the index', () => {
    const listed = linksIn(textOf('docs/index.md')).map((address) => normalize(join('docs', address)).replaceAll('\\', '/'));
    expect(pages.filter((page) => page !== 'docs/index.md' && !listed.includes(page))).toEqual([]);
  });
});

test('every decision says what it was about, what was decided, where it stands and what follows', () => {
  const decisions = pages.filter((page) => page.startsWith('docs/decisions/'));
  expect(decisions.length).toBeGreaterThan(10);
  const parts = ['**Status:**', '## Context', '## Decision', '## Consequences'];
  expect(decisions.flatMap((page) => parts.filter((part) => !textOf(page).includes(part)).map((part) => `${page}: ${part}`))).toEqual([]);
  const numbers = decisions.map((page) => Number(page.slice('docs/decisions/'.length).slice(0, 4)));
  expect(numbers).toEqual(decisions.map((_, n) => n + 1));
});

test('the intended use is the one that the pages of the product show', () => {
  const written = textOf('docs/clinical/intended-use.md').replace(/^>\s?/gm, '').replace(/\s+/g, ' ');
  for (const sentences of Object.values(intendedUse)) expect(written).toContain(sentences);
});

test('the story that the guide shows is a story and goes as it says', () => {
  const blocks = [...textOf('docs/guides/scenarios.md').matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, block]) => block ?? '');
  const story = readStory(blocks.find((block) => block.includes('"steps"')) ?? '');
  expect(story).toMatchObject({ ok: true });
  const played = story.ok ? playStory(catalogue, story.value) : [];
  expect(played.length).toBeGreaterThan(3);
  expect(played.flatMap(({ complaints }) => complaints)).toEqual([]);
});

describe('a broken page is seen', () => {
  test.each([
    ['docs/index.md', 'nowhere.md', true], ['docs/index.md', '../README.md', false], ['README.md', 'docs/index.md#nothing', true],
    ['README.md', 'docs/index.md#decisions', false], ['README.md', '#the-map', false], ['README.md', '#no-map', true],
    ['README.md', 'https://example.org/', false],
  ])('%s to %s', (page, address, broken) => expect(isBroken(page, address)).toBe(broken));

  test('links are found, code is not', () => {
    const text = '[a](b.md) ![c](d.png "t")\n`[x](y)`\n```\n[x](y)\n```\n[r]: e.md\n<img src="f.svg">';
    expect(linksIn(text)).toEqual(['b.md', 'd.png', 'e.md', 'f.svg']);
  });
  test('files and commands are found', () => {
    expect(pathsIn('`src/base/day.ts` `scenarios/` `day.ts` src/no.ts')).toEqual(['src/base/day.ts', 'scenarios/']);
    expect(commandsIn('npm test, `npm run -s protocol -- run`, npm start, npm ci')).toEqual(['test', 'protocol', 'start']);
    expect(anchorsIn('# A clinical change\n## Invariants: what is (not)')).toEqual(['a-clinical-change', 'invariants-what-is-not']);
  });
});
