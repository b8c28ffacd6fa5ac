import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { playStory } from '../scripts/people/play.ts';
import { readStory } from '../scripts/people/story.ts';
import { catalogue } from '../src/content/catalogue.ts';
import { allTables } from '../src/protocol/tables/all.ts';

const files = globSync('scenarios/stories/*.json').sort();
const stories = files.map((path) => {
  const read = readStory(readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(`${path}: ${read.error.message}`);
  return { path, story: read.value };
});

describe('stories that a therapist can read', () => {
  test.each(stories)('$path', ({ story }) => {
    const played = playStory(catalogue, story);
    expect(played.flatMap(({ step, complaints }) => complaints.map((complaint) => `day ${step.day} ${step.at} ${step.act}: ${complaint}`))).toEqual([]);
    const rules = new Set(played.flatMap(({ facts }) => facts.flatMap((fact) => (fact.fact === 'told' ? [fact.verdict.rule] : []))));
    expect(story.covers.filter((row) => /^D[2348]-/.test(row) && !rules.has(row)), 'rows it is about and never meets').toEqual([]);
    expect(played.every(({ record }) => record.care.refused === 0), 'no event is refused').toBe(true);
  });
  test('are at least sixty, each with its own id', () => {
    expect(new Set(stories.map(({ story }) => story.id)).size).toBe(stories.length);
    expect(stories.length).toBeGreaterThanOrEqual(60);
  });
  test('tell of every row of D2, D3, D4, D5 and D8', () => {
    const told = new Set(stories.flatMap(({ story }) => story.covers));
    const rows = allTables.filter(({ id }) => ['D2', 'D3', 'D4', 'D5', 'D8'].includes(id)).flatMap(({ rows: all }) => all.map(({ id }) => id));
    expect(rows.filter((id) => !told.has(id))).toEqual([]);
  });
});

test('a story that expects something else is refused by the player', () => {
  const [first] = stories;
  if (first === undefined) throw new Error('there is no story');
  const wrong = { ...first.story, steps: first.story.steps.map((step) => ({ ...step, expect: { state: 'CLOSED' as const } })) };
  expect(playStory(catalogue, wrong).some(({ complaints }) => complaints.length > 0)).toBe(true);
});
