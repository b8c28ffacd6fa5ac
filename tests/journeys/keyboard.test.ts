import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from './browser.ts';
import { heldInFull, heldOf } from './expected.ts';
import { expectFocusSeen, focused, keys } from './hands.ts';
import { expectQuiet, holdClock, meet, releaseClock, see, titleOf, type Person } from './person.ts';
import { factsOf } from './record.ts';
import { answerBaseline, answerScreen, openWelcome, painLabel } from './screening-steps.ts';
import { drawn, followSession, playOn, pressInSession, sceneOf } from './session-steps.ts';
import { cards, checkin, player, results, safety, session, today, welcome } from './words.ts';

/** One person with keys alone, from the first visit to the end of the first session; each test goes on where the one before it ended. */
let world: World;
let person: Person;
beforeAll(async () => {
  world = await openWorld();
  person = await meet(world, { hands: keys, hasTouch: false });
});
afterAll(async () => { await world?.close(); });

/** After each change of page the focus is on its heading, so that a reader begins there and Tab goes on from there. */
const onHeading = async (): Promise<void> => expect.poll(() => focused(person), { timeout: 3000 }).toBe(`h1 ${await titleOf(person)}`);

const key = async (name: string): Promise<void> => {
  await playOn(person, 700);
  await person.page.keyboard.press(name);
  await drawn(person);
};

test('the safety screen and the questions for the plan', async () => {
  await openWelcome(person);
  await person.hands.press(welcome.start);
  await see(person, safety.title);
  await answerScreen(person, {}, onHeading);
  await person.hands.press(cards.review.right);
  await see(person, results.byTier.CLEARED.title);
  await onHeading();
  await person.hands.press(safety.next);
  await answerBaseline(person);
  await person.page.getByText(today.noneMyPain).waitFor();
  await onHeading();
});

test('what is missing takes the focus, and leads to its place', async () => {
  const other = await meet(world, { hands: keys, hasTouch: false });
  await openWelcome(other);
  await other.hands.press(welcome.start);
  await see(other, safety.title);
  await other.hands.press(safety.next);
  await expect.poll(() => focused(other)).toContain(safety.ageWrong);
  await other.hands.press(safety.ageWrong);
  expect(await other.page.getByLabel(safety.age, { exact: true }).evaluate((field) => field === document.activeElement)).toBe(true);
  expectQuiet(world, other);
  await other.context.close();
});

test('the whole session, with its own keys', async () => {
  await person.hands.press(painLabel(4));
  await person.page.getByRole('dialog', { name: player.session }).waitFor();
  await holdClock(person);
  const ended = await followSession(person, {
    answer: async () => key('2'),
    look: async (scene) => {
      const here = await focused(person);
      if (scene === 'ready') expect(here).toContain(player.imReady);
      if (scene === 'effect') expect(here).toContain(session.howWasIt.effect);
      if (scene === 'shift') expect(here).toContain(session.howWasIt.shift);
      if (scene === 'end') expect(here).toContain(player.endAsk);
      expect(here, `on "${scene}"`).not.toBe('');
      await expectFocusSeen(person);
      if (scene !== 'running') return;
      await key(' ');
      await key('k');
      await pauseAndGoOn();
    },
  });
  expect(ended).toBe('end');
  await pressInSession(person, painLabel(3));
  await see(person, session.end.done);
  await onHeading();
  await pressInSession(person, checkin.toToday);
  await releaseClock(person);
  await person.page.getByText(today.done).or(person.page.getByText(today.restABit)).first().waitFor();
  await onHeading();
  const [started] = await factsOf(person.page, 'session-started');
  expect((await factsOf(person.page, 'repetition-held')).map(heldOf)).toEqual(heldInFull(started?.exercises ?? []));
  expect(await factsOf(person.page, 'session-ended')).toMatchObject([{ how: 'completed', painNow: 3 }]);
  expectQuiet(world, person);
});

/** K pauses and goes on, wherever the focus is; so does Enter on the button under it. */
const pauseAndGoOn = async (): Promise<void> => {
  await key('k');
  expect(await sceneOf(person)).toBe('paused');
  expect(await focused(person)).toContain(session.controls.resume);
  await expectFocusSeen(person);
  await key('Enter');
  expect(await sceneOf(person)).toBe('running');
  expect(await focused(person)).not.toBe('');
};
