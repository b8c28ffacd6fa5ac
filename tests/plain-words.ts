import { syllable } from 'syllable';
import { allowedInQuestions, forbiddenStems } from '../src/content/words/forbidden.ts';

/** One text that a person reads or hears, and where it stands: `forms.cat-cow.steps.2`. */
export interface Text { readonly path: string; readonly text: string }
export interface Problem { readonly path: string; readonly problem: string }

/** Examples for every parameter of a sentence, by the parameter's name. A name without an example fails. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  exercise: ['the shoulder-blade squeeze', 'cobra'],
  place: [
    { name: 'Somewhere', number: 'your local emergency number', department: 'an emergency department', todayLine: 'a doctor', dial: null },
    { name: 'Here', number: '999', department: 'A&E', todayLine: 'your GP, or 111', dial: '999' },
  ],
  n: [1, 5, 21], of: [5, 14], count: [1, 2, 30], seconds: [3, 30], breaths: [1, 10], minutes: [1, 10], moves: [1, 4],
  time: ['7:30'], pain: [0, 10], age: [16, 85], area: ['Low back'], day: ['Monday'], what: ['Your usual pain'],
};

/** Words that have no plain twin. They are left out of the reading grade, and of nothing else. */
export const unavoidable: ReadonlySet<string> = new Set([
  'physical', 'therapist', 'emergency', 'osteoporosis', 'stenosis', 'vertebra', 'exercise', 'exercises', 'genitals', 'numbness', 'cobra',
  'medicine', 'operation', 'operated', 'infection', 'clinician', 'position', 'inversion', 'degrees',
]);

/** Everything under `value`, sentence functions called with every combination of their examples. */
export const textsOf = (value: unknown, path = ''): readonly Text[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') return sentencesOf(value as (...given: readonly unknown[]) => unknown, path);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path === '' ? key : `${path}.${key}`));
};

/** Too long, too hard, forbidden, or addressing the person as something else than a person. */
export const problemsOf = (texts: readonly Text[]): readonly Problem[] =>
  texts.flatMap(({ path, text }) => [
    ...(text.trim() === '' ? ['is empty'] : []),
    ...sentences(text).filter((sentence) => wordsOf(sentence).length > limitAt(path))
      .map((sentence) => `over ${limitAt(path)} words: ${sentence}`),
    ...sentences(text).filter((sentence) => !namesOnly.test(path) && isHard(sentence)).map((sentence) => `is hard to read: ${sentence}`),
    ...forbiddenIn(path, text).map((stem) => `says "${stem}": ${text}`),
    ...(/undefined|NaN|\[object|\$\{/.test(text) ? [`has a hole: ${text}`] : []),
  ].map((problem) => ({ path, problem })));

/** The Flesch-Kincaid grade of the texts together; each text that ends without a stop is a sentence of its own. */
export const gradeOf = (texts: readonly Text[]): number => {
  const all = texts.flatMap(({ text }) => sentences(text)).map((sentence) => wordsOf(sentence).flatMap((word) => word.split('-')))
    .map((words) => words.filter((word) => !unavoidable.has(word.toLowerCase()))).filter((words) => words.length > 0);
  const words = all.flat();
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word.replaceAll('’', "'"))), 0);
  return 0.39 * (words.length / all.length) + 11.8 * (syllables / words.length) - 15.59;
};

/** Texts by screen, exercise, card or table where that holds enough words to be graded; what is short is graded together. */
export const sectionsOf = (texts: readonly Text[], enoughWords = 60): ReadonlyMap<string, readonly Text[]> => {
  const fine = Map.groupBy(texts, ({ path }) => sectionOf(path));
  const sections = new Map<string, Text[]>();
  for (const [name, members] of fine) {
    const own = countWords(members) >= enoughWords ? name : `${name.split('.')[0]} (short ones)`;
    sections.set(own, [...(sections.get(own) ?? []), ...members]);
  }
  return sections;
};

export const countWords = (texts: readonly Text[]): number => texts.reduce((sum, { text }) => sum + wordsOf(text).length, 0);

/** Spoken in one breath to a person who cannot look: twelve words. Everything else: twenty. */
const spoken = /^forms\.[^.]+\.(steps|move|holdCue|release|wayOut|reminder)\b|^session\./;
const limitAt = (path: string): number => (spoken.test(path) ? 12 : 20);

/** The average of a screen can hide one sentence; alone it may reach grade 10. A few words alone say nothing. */
const isHard = (sentence: string): boolean => wordsOf(sentence).length >= 6 && gradeOf([{ path: '', text: sentence }]) > 10;

/** Names in a row: labels for hospital staff and the lines of a card. A section as a whole is graded with them in it. */
const namesOnly = /^(questions\.[^.]+\.label|results\.rules|cards\.byCard\.[^.]+\.lines)\b/;

const forbiddenIn = (path: string, text: string): readonly string[] => {
  if (path.startsWith('about.limits')) return [];
  const asked = /^(questions|cards|results\.rules)\b/.test(path);
  return forbiddenStems.map(({ stem }) => stem).filter((stem) => !(asked && allowedInQuestions.includes(stem)) && says(text, stem));
};

const says = (text: string, stem: string): boolean =>
  new RegExp(`(?<![a-z])${stem.endsWith('$') ? `${stem.slice(0, -1)}(?![a-z])` : stem}`).test(text.toLowerCase().replaceAll('’', "'"));

const sectionOf = (path: string): string =>
  /^(cards\.byCard\.[^.]+|results\.byTier\.[^.]+|verdicts\.byRow\.D\d)/.exec(path)?.[0] ?? path.split('.').slice(0, 2).join('.');

const sentences = (text: string): readonly string[] =>
  text.split(/(?<=[.!?][”’)]?)\s+/).filter((sentence) => wordsOf(sentence).length > 0);
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d]+(?:[’'.,-][\p{L}\d]+)*/gu) ?? [];

const sentencesOf = (sentence: (...given: readonly unknown[]) => unknown, path: string): readonly Text[] => {
  const named = /^\(?([^)=]*)\)?\s*=>/.exec(sentence.toString())?.[1] ?? '';
  const names = named.split(',').map((name) => name.trim()).filter((name) => name !== '');
  const known = names.map((name) => {
    const values = examples[name];
    if (values === undefined) throw new Error(`${path} takes "${name}", and there is no example of it`);
    return values;
  });
  const every = known.reduce<readonly (readonly unknown[])[]>(
    (rows, values) => rows.flatMap((row) => values.map((value) => [...row, value])), [[]],
  );
  return every.flatMap((given) => textsOf(sentence(...given), path));
};
