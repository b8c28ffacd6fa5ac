import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { exerciseName } from '../../src/content/words/sentences.ts';
import { openWorld, type World } from './browser.ts';
import { heldInFull, heldOf } from './expected.ts';
import { countWords, expectAccessible, expectQuiet, expectText, figure, hour, linesOf, meet, minute, see, wait, type Person } from './person.ts';
import { entriesOn, factsOf } from './record.ts';
import { answerBaseline, answerScreen, openWelcome, painLabel } from './screening-steps.ts';
import { endSession, followSession, sceneOf, startSession } from './session-steps.ts';
import { cards, checkin, en, results, safety, today, verdicts, welcome } from './words.ts';

/** One person, from the first visit to the second morning; each test goes on where the one before it ended. */
let world: World;
let person: Person;
beforeAll(async () => {
  world = await openWorld();
  person = await meet(world);
});
afterAll(async () => { await world?.close(); });
afterEach(() => expectQuiet(world, person));

const lookClosely = (): Promise<void> => expectAccessible(person);

test('a first visit leads to the first move in few taps and few words', async () => {
  const lines = new Set<string>();
  await openWelcome(person);
  await person.hands.press(welcome.start);
  await see(person, safety.title);
  await answerScreen(person, {}, async () => { for (const line of await linesOf(person)) lines.add(line); });
  await person.hands.press(cards.review.right);
  await see(person, results.byTier.CLEARED.title);
  await person.hands.press(safety.next);
  await answerBaseline(person, {}, lookClosely);
  await lookClosely();
  await startSession(person);
  let wasReady = false;
  await followSession(person, {
    until: (scene) => {
      wasReady ||= scene === 'ready';
      return wasReady && scene === 'running';
    },
  });
  const words = countWords([...lines].join(' '));
  const seconds = Math.round(words / (240 / 60));
  figure('taps and digits from Welcome to the first move', person.hands.count(), 25);
  figure('words of the safety screen, each line read once', words);
  figure('seconds to read them at 240 words a minute', seconds, 100);
  expect(person.hands.count()).toBeLessThanOrEqual(25);
  expect(seconds).toBeLessThanOrEqual(100);
});

test('the session is led to its end, and the record is what was done', async () => {
  const felt = { all: { effect: 'worse', shift: 'same' } as const };
  expect(await followSession(person, { felt })).toBe('end');
  await endSession(person, 5);
  const [started] = await factsOf(person.page, 'session-started');
  expect(started).toBeDefined();
  const exercises = started?.exercises ?? [];
  const held = await factsOf(person.page, 'repetition-held');
  expect(held.every(({ complete, session }) => complete && session === started?.session)).toBe(true);
  expect(held.map(heldOf)).toEqual(heldInFull(exercises));
  expect((await factsOf(person.page, 'effect-reported')).map(({ exercise, effect, shift }) => ({ exercise, effect, shift })))
    .toEqual(exercises.map(({ exercise }) => ({ exercise, ...felt.all })));
  expect(await factsOf(person.page, 'session-ended')).toEqual([{ fact: 'session-ended', session: started?.session, how: 'completed', painNow: 5 }]);
  const ids = (await entriesOn(person.page)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('half an hour later one question is asked', async () => {
  await expectText(person, en.screens.today.askAt('').split(' ')[0] ?? '');
  await wait(person, 31 * minute);
  await person.page.getByText(checkin.after30Title).waitFor();
  await lookClosely();
  await person.hands.press(today.toQuestion);
  await see(person, checkin.after30);
  await lookClosely();
  await person.hands.press(checkin.effects.worse);
  await see(person, checkin.newSign);
  await lookClosely();
  await person.hands.press(checkin.newSigns.none);
  await see(person, checkin.which);
  await lookClosely();
  await person.hands.press(checkin.notSure);
  await see(person, checkin.painNow);
  await person.hands.press(painLabel(5));
  await see(person, checkin.result);
  await lookClosely();
  const answered = await factsOf(person.page, 'checkin-answered');
  expect(answered.at(-1)).toMatchObject({ checkin: 'after30', effect: 'worse', newSign: 'none', painNow: 5, blamed: null });
  await person.hands.press(checkin.goOn);
});

test('the next morning is asked about, and what changes is said with its reason', async () => {
  await wait(person, 23 * hour);
  await person.page.getByText(checkin.morningTitle).waitFor();
  await person.hands.press(today.toQuestion);
  await see(person, checkin.morning);
  await lookClosely();
  await person.hands.press(checkin.effects.same);
  await see(person, checkin.legStillThere);
  await lookClosely();
  await person.hands.press(checkin.no);
  await see(person, checkin.painNow);
  await person.hands.press(painLabel(4));
  await see(person, checkin.zoneNow);
  await lookClosely();
  await person.hands.press(en.screens.baseline.zones[1]);
  await see(person, checkin.result);
  const changes = (await factsOf(person.page, 'plan-made')).slice(1).flatMap((plan) => plan.changes);
  expect(changes.length).toBeGreaterThan(0);
  const { exercise, kind, rule } = changes.at(-1) ?? changes[0] ?? {} as never;
  const sentence = verdicts.change[kind](exerciseName(en, exercise, 'calledAloud'));
  await person.hands.press(checkin.goOn);
  await person.page.getByText(verdicts.whyToday).first().waitFor();
  await expectText(person, sentence);
  await person.page.getByText(verdicts.whyToday).first().tap();
  await expectText(person, `${verdicts.rule} ${rule}`);
  await lookClosely();
});

test('a person who comes back is one tap away from the running session', async () => {
  await wait(person, 24 * hour);
  const before = person.hands.count();
  await startSession(person);
  expect(await sceneOf(person)).toBe('running');
  figure('taps from Today to the running session', person.hands.count() - before, 1);
  expect(person.hands.count() - before).toBe(1);
  // The store writes behind the screen; what was started is there a moment later.
  await expect.poll(() => factsOf(person.page, 'session-started')).toHaveLength(2);
});
