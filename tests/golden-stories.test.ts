import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { playStory, type Played } from '../scripts/people/play.ts';
import { readStory } from '../scripts/people/story.ts';
import { catalogue } from '../src/content/catalogue.ts';
import type { CareFact, PlanFact } from '../src/protocol/fact.ts';
import { todayOf } from '../src/protocol/today.ts';

/*
 * Every story with all that the rules made of it, day by day, against what was reviewed. A rule that is changed shows here by what it
 * changes for people. After a change that is meant: `npx vitest run --project unit tests/golden-stories.test.ts -u`, then read the difference.
 */
const folder = fileURLToPath(new URL('golden/stories/', import.meta.url));
const names = globSync('scenarios/stories/*.json').map((path) => basename(path, '.json')).sort();

test.each(names)('%s', async (name) => {
  const story = readStory(readFileSync(`scenarios/stories/${name}.json`, 'utf8'));
  if (!story.ok) throw new Error(story.error.message);
  expect(existsSync(`${folder}${name}.txt`), 'was reviewed').toBe(true);
  const played = playStory(catalogue, story.value);
  await expect(`${played.map(linesOf).join('\n')}\n`).toMatchFileSnapshot(`${folder}${name}.txt`);
});

test('no story is left that nobody tells any more', () => expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.txt`).sort()));

/** What happened, what followed from it, and where the person stands then. */
const linesOf = ({ step, facts, record, moment, offers }: Played): string => {
  const { episode, refused, expiredInARow } = record.care;
  const { items, blocks, resting, restOn, version, removals, droppedOn, restDays } = record.plan;
  const { due, sessions, next, none } = todayOf(catalogue, record, moment);
  const standing = items.map(({ rung, half, since }) => `${rung}${half ? ' half' : ''} since ${moment.day - since}`).join(', ');
  return [
    `day ${step.day} ${step.at} ${step.act}${offers === null ? '' : `: ${offers}`}`,
    ...facts.flatMap(lineOf).map((line) => `  ${line}`),
    `  = ${episode.state} in ${episode.phase}, floor ${episode.floorTier} from ${episode.floorFrom}; plan ${version}: ${standing || 'empty'}`,
    `    ${[
      ...blocks.map(({ exercise, until, why }) => `${exercise} out for ${until - moment.day} (${why})`), ...resting.map((rest) => `${rest.direction} rests`),
      ...(restOn === null ? [] : [`rest on day ${restOn - moment.day} from now`]), `removals ${removals}, rest days ${restDays.length}, dropped ${droppedOn === null ? 'never' : moment.day - droppedOn}`,
      `refused ${refused}, expired ${expiredInARow}`,
    ].join('; ')}`,
    `    ${verdictsOf(record.verdicts, moment.day)}`,
    `    today ${sessions.map(({ minuteOfDay, exercises, countedSeconds, light }) => `${minuteOfDay}${light ? ' light' : ''} ${exercises.map(planned).join('+')} ${countedSeconds} s`).join(', ') || 'nothing'}` +
      `; next ${next === null ? 'none' : next.exercises.map(planned).join('+')}${none === null ? '' : ` (${none.why})`}; asked ${due.after30 === null ? '' : `after30 ${due.after30.isDue}`}${due.morning === null ? '' : ' morning'}`,
  ].join('\n');
};

const planned = ({ rung, half, sides }: { readonly rung: string; readonly half: boolean; readonly sides?: boolean }): string => `${rung}${half ? '/2' : ''}${sides === true ? '|' : ''}`;

const verdictsOf = ({ progress, days, badSessions, legEvents, everGreen, highPainAdvice, lastBadOn, lastStopOn, stop }: Played['record']['verdicts'], today: number): string => [
  ...Object.entries(progress).map(([exercise, { greenDays, neutralDays, signal, settledFor, dosedFor, bottomOn }]) =>
    `${exercise} ${signal} green ${greenDays} neutral ${neutralDays} settled ${ago(today, settledFor)} dosed ${ago(today, dosedFor)} bottom ${ago(today, bottomOn)}`),
  `days ${days.slice(-3).map(({ worst, hold }) => `${worst}${hold ? 'h' : ''}`).join(' ')}`,
  `bad ${badSessions.length} leg ${legEvents.length} high ${highPainAdvice.length}, ever green ${everGreen}, last bad ${ago(today, lastBadOn)}, last stop ${ago(today, lastStopOn)}`,
  ...(stop === null ? [] : [`stopped by ${stop.verdict.rule}${stop.escalate ? ', escalated' : ''}`]),
].join('; ');
const ago = (today: number, day: number | null): string => (day === null ? 'never' : `${today - day}`);

const lineOf = (fact: CareFact): readonly string[] => {
  switch (fact.fact) {
    case 'told': return [`told ${fact.verdict.rule} ${fact.verdict.action}${fact.exercise === null ? '' : ` of ${fact.exercise}`}`];
    case 'plan-made': return changesOf(fact);
    case 'phase-changed': return [`${fact.event} because ${fact.because}`];
    case 'screen-completed': return [`screen ${fact.tier} because ${fact.because.join(' ') || 'nothing'}, restricts ${[...fact.restrictions, ...fact.deferred].join(' ') || 'nothing'}`];
    case 'session-started': return [`session ${fact.slot}${fact.light ? ' light' : ''}: ${fact.exercises.map(planned).join(' ')}`];
    case 'session-ended': return [`session ${fact.how}`];
    case 'symptom-reported': return [`felt ${fact.kind} in ${fact.exercise}`];
    case 'effect-reported': return fact.effect === 'same' && fact.shift === 'same' ? [] : [`${fact.exercise} ${fact.effect} ${fact.shift}`];
    case 'repetition-held': return [];
    default: return [fact.fact];
  }
};

const changesOf = ({ plan, changes }: PlanFact): readonly string[] =>
  [...changes.map(({ kind, exercise, from, to, rule }) => `${exercise} ${kind} ${from ?? '-'} -> ${to ?? '-'} by ${rule}`), ...(plan.restOn === null ? [] : ['with a day of rest'])];
