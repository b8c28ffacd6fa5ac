import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { catalogue } from '../src/content/catalogue.ts';
import { beatAt, isWait, spliced, type Beat, type Script } from '../src/protocol/beat.ts';
import type { PlannedExercise } from '../src/protocol/fact.ts';
import { again, atHand, begunAt, brokenHold, followingAtHand, heldAt, holdsAhead, wayOutAt, type TakeUp } from '../src/protocol/place.ts';
import { pacingOf, sayingKey, type PacingChoice, type Saying } from '../src/protocol/pacing.ts';
import { scriptOf } from '../src/protocol/script.ts';
import { sampleScripts, sessionId } from '../src/protocol/testing/walk.ts';

/*
 * Sessions written out beat by beat, with everything that is said and sounded in them and with how each beat is taken up again,
 * against what was reviewed. After a change that is meant: `npx vitest run --project unit tests/golden-scripts.test.ts -u`.
 */
const folder = fileURLToPath(new URL('golden/scripts/', import.meta.url));

const choice: PacingChoice = { words: 'full', speechMilliseconds: (saying) => 40 * sayingKey(saying).length, stepsOf: () => 2, wayOutStepsOf: () => 2 };
const planned = (...rungs: readonly string[]): readonly PlannedExercise[] =>
  rungs.map((rung) => ({ exercise: rung.slice(0, rung.indexOf('-')), rung, half: false }) as PlannedExercise);
const scripts: Readonly<Record<string, Script>> = {
  ...sampleScripts,
  'the first day': scriptOf(catalogue, planned('EX6-1', 'EX5-1', 'EX4-1'), pacingOf(choice)),
  'on the floor, slow breath': scriptOf(catalogue, planned('EX2-1', 'EX1-2', 'EX3-1', 'EX4-0'), pacingOf({ ...choice, secondsPerBreath: 99, goOnAfterSeconds: 1 })),
};
const fileOf = (name: string): string => `${folder}${name.replaceAll(/[ ,]+/g, '-')}.txt`;

test.each(Object.entries(scripts))('%s', async (name, script) => {
  expect(existsSync(fileOf(name)), 'was reviewed').toBe(true);
  const lines = [
    `hash ${script.hash}, goes on after ${script.goesOnAfterMilliseconds}, tracks ${script.tracks.map(({ first, last, milliseconds }) => `${first}-${last} ${milliseconds}`).join(', ')}`,
    ...script.beats.map((beat, n) => `${n} track ${script.trackOf[n]} at ${script.starts[n]}: ${lineOf(beat)}\n${placeOf(script, n)}`),
    ...[1, Math.floor(script.beats.length / 2), script.beats.length - 1].map((keep) => splicedLine(script, keep)),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(fileOf(name));
});

const said = (sayings: readonly Saying[]): string => sayings.map(sayingKey).join(' ') || '-';

const lineOf = (beat: Beat): string => {
  const { exercise, rung, form, pose, position, repetition, of, movement, side, heldBeforeMilliseconds, endsRepetition, milliseconds, block } = beat;
  const place = `${beat.beat} ${milliseconds} ms, block ${block} ${exercise} ${rung} ${form} ${pose} ${position}, ${repetition}/${of} movement ${movement} ${side}, held ${heldBeforeMilliseconds}${endsRepetition ? ', ends it' : ''}`;
  if (isWait(beat)) return `${place}; says ${said(beat.sayings)}; goes on after ${beat.goesOnAfterMilliseconds}`;
  const { says, tones, breathing } = beat;
  return `${place}; says ${says.map(({ atMilliseconds, saying }) => `${atMilliseconds} ${sayingKey(saying)}`).join(', ') || '-'}; tones ${tones.map(({ atMilliseconds, tone }) => `${atMilliseconds} ${tone}`).join(', ') || '-'}` +
    (breathing === null ? '' : `; ${breathing.breaths} breaths ${breathing.inMilliseconds}+${breathing.outMilliseconds}`);
};

/** What is at hand in the middle of a beat, and how it would be taken up again from there. */
const placeOf = (script: Script, index: number): string => {
  const elapsed = Math.floor(beatAt(script, index).milliseconds / 3);
  const { block, entered } = atHand(script, index);
  const broken = brokenHold(sessionId, script, index, elapsed);
  const takeUps = isWait(beatAt(script, index)) ? [] : (['ready', 'told', 'moved'] as const satisfies readonly TakeUp[]).map((takeUp) => `${takeUp} ${shortOf(again(script, index, elapsed, takeUp))}`);
  return [
    `   at hand ${block.rung}${entered ? '' : ', not entered'}; way out ${said(wayOutAt(script, index))}; held ${heldAt(script, index, elapsed)}; begun ${begunAt(script, index, elapsed)}; ahead ${holdsAhead(script, index)}; broken ${broken === null ? 'nothing' : JSON.stringify(broken)}`,
    `   then ${shortOf(followingAtHand(script, index, 'anywhere'))}`, ...takeUps.map((line) => `   ${line}`),
  ].join('\n');
};

const shortOf = (beats: readonly Beat[]): string =>
  `${beats.slice(0, 6).map(({ beat, rung, repetition, milliseconds }) => `${beat} ${rung} ${repetition} ${milliseconds}`).join(' > ')} (${beats.length} beats)`;

const splicedLine = (script: Script, keep: number): string => {
  const cut = spliced(script, keep, script.beats.slice(-3));
  return `cut at ${keep}: ${cut.beats.length} beats, tracks ${cut.tracks.map(({ first, last, milliseconds }) => `${first}-${last} ${milliseconds}`).join(', ')}, starts ${cut.starts.slice(-5).join(' ')}, track of ${cut.trackOf.slice(-5).join(' ')}, hash ${cut.hash}`;
};
