import { describe, expect, it } from 'vitest';
import { sourceIdOf } from '../protocol/evidence.ts';
import { sourceRegister } from '../protocol/sources.ts';
import { catalogue } from './catalogue.ts';
import { evidenceFor, evidenceStatementKeys, evidenceStatements, mostStarsForDecompression } from './evidence-statements.ts';
import { certainties, references, supplements } from './evidence.ts';
import { fearStems, forbiddenClaims, intendedUse, recognizedInQuestions } from './intended-use.ts';
import { measures } from './measures.ts';
import { seedFactKinds, seedFacts } from './seed-facts.ts';
import { seedIssues } from './seed-issues.ts';

const rising = (ids: readonly string[]): boolean => ids.every((id, n) => n === 0 || (ids[n - 1] ?? '') < id);
const linesExist = (lines: string): boolean => (lines.match(/\d+/g) ?? []).map(Number).every((line) => line >= 1 && line <= 249);

describe('what the article says', () => {
  it('is 107 facts, each under its own id, with lines of the article and words of their own', () => {
    expect(seedFacts).toHaveLength(107);
    expect(seedFacts[0]?.id).toBe('F001');
    expect(seedFacts.at(-1)?.id).toBe('F191');
    expect(new Set(seedFacts.map(({ id }) => id)).size).toBe(107);
    expect(new Set(seedFacts.map(({ kind }) => kind))).toEqual(new Set(seedFactKinds));
    const general = seedFacts.filter(({ kind }) => !kind.startsWith('EX')).map(({ says }) => says);
    expect([general.length, new Set(general).size]).toEqual([55, 55]);
    for (const { id, lines, says } of seedFacts) expect([linesExist(lines), says.endsWith('.')], id).toEqual([true, true]);
  });

  it('gives every exercise its dose, as the published dose has it', () => {
    const numbersIn = (id: string) => (seedFacts.find((fact) => fact.id === id)?.says.match(/\d+/g) ?? []).map(Number);
    const published = (id: string) => catalogue.exercises.find((exercise) => exercise.id === id)?.published;
    const bounds = (range?: { readonly min: number; readonly max: number }) => (range ? [range.min, range.max] : []);
    expect(numbersIn('F104')).toEqual(bounds(published('EX1')?.hold));
    expect(numbersIn('F108')).toEqual(bounds(published('EX1')?.timesADay));
    expect(numbersIn('F115')).toEqual(bounds(published('EX2')?.repetitions));
    expect(numbersIn('F125')).toEqual(bounds(published('EX3')?.hold));
    expect(numbersIn('F140')).toEqual(bounds(published('EX4')?.hold));
    expect(numbersIn('F142')).toEqual(bounds(published('EX4')?.repetitions));
    expect(numbersIn('F166')).toEqual(bounds(published('EX6')?.hold));
    expect(numbersIn('F167')).toEqual(bounds(published('EX6')?.repetitions));
  });

  it('has 33 issues, each with a resolution', () => {
    expect(seedIssues).toHaveLength(33);
    expect(rising(seedIssues.map(({ id }) => id))).toBe(true);
    for (const { id, lines, found, resolution } of seedIssues) expect([linesExist(lines), found !== '', resolution !== ''], id).not.toContain(false);
  });
});

describe('the references', () => {
  it('are 14, with 3 corrections, and 7 of them are papers', () => {
    expect(references).toHaveLength(14);
    expect(rising(references.map(({ id }) => id))).toBe(true);
    expect(references.filter(({ correction }) => correction).map(({ id }) => id)).toEqual(['REF01', 'REF08', 'REF11']);
    expect(references.filter(({ certainty }) => certainty !== 'none')).toHaveLength(7);
    expect(references.filter(({ checked }) => checked === 'not watched')).toHaveLength(6);
  });

  it('are joined by work that the article leaves out, under ids of its own', () => {
    const ids = [...references, ...supplements].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, source } of supplements) if (source !== undefined) expect(sourceIdOf(source) in sourceRegister, id).toBe(true);
  });
});

describe('evidence statements', () => {
  it('stand for every exercise and every method, and each is used', () => {
    const ids = [...catalogue.exercises, ...catalogue.methods].map(({ id }) => id as string);
    expect(Object.keys(evidenceFor)).toEqual(ids);
    expect(new Set(Object.values(evidenceFor).flat())).toEqual(new Set(evidenceStatementKeys));
  });

  it('cite what exists, and rest on something', () => {
    const known = new Set([...references, ...supplements].map(({ id }) => id));
    for (const key of evidenceStatementKeys) {
      const { references: cited, sources, certainty } = evidenceStatements[key];
      expect(cited.filter((id) => !known.has(id)), key).toEqual([]);
      for (const source of sources) expect(sourceIdOf(source) in sourceRegister, key).toBe(true);
      expect(sources.length, key).toBeGreaterThan(0);
      expect(certainties).toContain(certainty);
    }
  });

  it('never call a claim about decompression more than low, and give it two stars at most', () => {
    const about = evidenceStatementKeys.map((key) => evidenceStatements[key]).filter(({ aboutDecompression }) => aboutDecompression);
    expect(about.map(({ certainty }) => certainties.indexOf(certainty) <= certainties.indexOf('low'))).not.toContain(false);
    expect([about.length, mostStarsForDecompression]).toEqual([4, 2]);
  });
});

describe('outcome measures', () => {
  it('are eleven; no item of a restricted instrument is shipped', () => {
    expect(measures.map(({ id }) => id)).toEqual([
      'NPRS', 'LOCATION', 'RMDQ24', 'PSFS', 'PEG', 'PHQ2', 'GROC', 'STARTBACK', 'ODI', 'EQ5D', 'PROMIS_PF_PI_G10',
    ]);
    const shipping = (how: string) => measures.filter((measure) => measure.shipping === how).map(({ id }) => id);
    expect(shipping('shipped')).toEqual(['NPRS', 'LOCATION', 'PSFS', 'GROC']);
    expect(shipping('after-license-check')).toEqual(['RMDQ24', 'PEG', 'PHQ2']);
    expect(shipping('scores-only')).toEqual(['STARTBACK', 'ODI', 'EQ5D', 'PROMIS_PF_PI_G10']);
    for (const { id, license } of measures) expect(license, id).not.toBe('');
  });

  it('have the published ranges and important changes', () => {
    const figures = measures.map(({ id, range, importantChange }) => [id, range?.min, range?.max, importantChange?.points, importantChange?.percent]);
    expect(figures).toEqual([
      ['NPRS', 0, 10, 2, 30], ['LOCATION', 0, 5, 1, undefined], ['RMDQ24', 0, 24, 5, 30], ['PSFS', 0, 10, 2, undefined], ['PEG', 0, 10, 1, 30],
      ['PHQ2', 0, 6, undefined, undefined], ['GROC', -5, 5, undefined, undefined], ['STARTBACK', 0, 9, undefined, undefined],
      ['ODI', 0, 100, 10, 30], ['EQ5D', undefined, undefined, undefined, undefined],
      ['PROMIS_PF_PI_G10', undefined, undefined, undefined, undefined],
    ]);
    expect(measures.filter(({ schedule }) => schedule).map(({ id, schedule }) => [id, schedule?.weeks])).toEqual([
      ['NPRS', []], ['LOCATION', []], ['RMDQ24', [2, 4, 8, 12]], ['PSFS', [4, 8, 12]], ['GROC', [4, 8, 12]],
    ]);
  });
});

describe('the intended use', () => {
  const text = Object.values(intendedUse).join(' ').toLowerCase();

  it('denies each of the four medical purposes, and says that nothing was validated', () => {
    expect(intendedUse.limits).toContain('does not diagnose, treat, cure or prevent disease');
    expect(intendedUse.status).toMatch(/^No regulator .* no clinician/);
  });

  it('has none of the claims and none of the words that frighten, in it or in what the product says of the article', () => {
    const said = [text, ...seedFacts.map(({ says }) => says.toLowerCase()), ...seedIssues.map(({ resolution }) => resolution.toLowerCase())];
    for (const words of [...forbiddenClaims, ...fearStems]) expect(said.filter((each) => each.includes(words)), words).toEqual([]);
  });

  it('lists in lower case, once each, and exempts only what is listed', () => {
    for (const list of [forbiddenClaims, fearStems]) {
      expect(new Set(list).size).toBe(list.length);
      expect(list.filter((words) => words !== words.toLowerCase())).toEqual([]);
    }
    for (const words of recognizedInQuestions) expect(fearStems).toContain(words);
  });
});
