import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openWorld, type World } from './browser.ts';
import { heldInFull, heldOf } from './expected.ts';
import { deviceWithPlan, openToday, type DeviceState } from './people.ts';
import { expectQuiet, expectText, meet, minute, releaseClock, titleOf, type Person } from './person.ts';
import { entriesOn, factsOf } from './record.ts';
import { holdingSince, recordSenses } from './senses.ts';
import { drawn, endSession, followSession, playOn, pressInSession, startSession } from './session-steps.ts';
import { checkin, errors, session, today } from './words.ts';

let world: World;
let person: Person;
let storageState: DeviceState;
beforeAll(async () => {
  world = await openWorld();
  storageState = await deviceWithPlan(world);
});
afterAll(async () => { await world?.close(); });
beforeEach(async () => {
  person = await meet(world, { storageState });
  await recordSenses(person.context);
  await openToday(person);
  await startSession(person);
});
afterEach(async () => {
  expectQuiet(world, person);
  await person.context.close();
});

/** Always the same numbers from 0 to 1. */
const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Fine enough to tell a second from another. */
const stepMilliseconds = 200;

/** A second of the session in fine steps, or less when `enough` says so. Waits and questions are answered first. */
const second = async (enough: () => Promise<boolean>): Promise<boolean> => {
  const scene = await followSession(person, { until: (now) => now === 'running' || now === 'end' });
  for (let left = 1000; left > 0 && scene === 'running'; left -= stepMilliseconds) {
    await person.page.clock.fastForward(stepMilliseconds);
    if (await enough()) return true;
  }
  return scene === 'end';
};
const play = async (milliseconds: number): Promise<void> => {
  let left = milliseconds;
  while (!(await second(async () => (left -= stepMilliseconds) <= 0)));
};
const untilHolding = async (): Promise<void> => {
  while (!(await second(async () => (await holdingSince(person.page)) !== null)));
};

/** Writes that were begun reach the disk: a second of a session is longer than a second of this clock. */
const settled = (): Promise<void> => person.page.waitForTimeout(100);

const ways = {
  reload: async () => void (await person.page.reload()),
  close: async () => {
    await person.page.close();
    await another();
  },
  crash: async () => {
    await person.page.goto('chrome://crash').catch(() => {});
    await person.page.close();
    await another();
  },
} as const;
const another = async (): Promise<void> => {
  person.page = await person.tab();
  await person.page.goto('/person');
};

/** The clock stands still, so the page gets its frames from here. */
const untilPlaying = async (): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    await drawn(person);
    if (await person.page.getByRole('dialog').getByRole('heading').first().isVisible().catch(() => false)) return;
    await person.page.waitForTimeout(30);
  }
  throw new Error('The session does not come back');
};
/** "rep 2 of 3", or nothing where no repetition is counted. */
const repetition = async (): Promise<string> => /rep \d+ of \d+/.exec(await person.page.getByRole('dialog').innerText())?.[0] ?? '';

test('ten kills in one session: the same repetition begins again, and the record is what was done', async () => {
  const chance = seeded(20_261_124);
  const broken: number[] = [];
  // Most of the kills are to meet a hold or a rest, not the first instructions.
  await untilHolding();
  for (let kill = 0; kill < 10; kill += 1) {
    await play(2000 + Math.floor(chance() * 50) * stepMilliseconds);
    await settled();
    const [title, counted, since] = [await titleOf(person), await repetition(), await holdingSince(person.page)];
    if (since !== null) broken.push((await person.page.evaluate(() => Date.now())) - since);
    await Object.values(ways)[Math.floor(chance() * 3)]?.();
    await untilPlaying();
    expect(await titleOf(person)).toBe(title);
    if (since === null) continue;
    await expectText(person, session.getReady);
    await untilHolding();
    expect(await repetition()).toBe(counted);
  }
  await followSession(person);
  await endSession(person);
  const [started, ...doubled] = await factsOf(person.page, 'session-started');
  expect(doubled).toEqual([]);
  const held = await factsOf(person.page, 'repetition-held');
  expect(held.filter(({ complete }) => complete).map(heldOf)).toEqual(heldInFull(started?.exercises ?? []));
  const cut = held.filter(({ complete }) => !complete).map(({ heldMilliseconds }) => heldMilliseconds);
  expect(broken.length).toBeGreaterThan(2);
  expect(cut).toHaveLength(broken.length);
  for (const [place, milliseconds] of cut.entries()) expect(Math.abs(milliseconds - (broken[place] ?? NaN))).toBeLessThanOrEqual(1000 + stepMilliseconds);
  expect((await factsOf(person.page, 'effect-reported')).map(({ exercise }) => exercise)).toEqual(started?.exercises.map(({ exercise }) => exercise));
  expect(await factsOf(person.page, 'session-ended')).toMatchObject([{ how: 'completed' }]);
  const entries = await entriesOn(person.page);
  for (const key of [({ id }: (typeof entries)[number]) => id, ({ device, deviceSequence }: (typeof entries)[number]) => `${device} ${deviceSequence}`]) {
    expect(new Set(entries.map(key)).size).toBe(entries.length);
  }
});

const intoAHold = async (): Promise<number> => {
  await untilHolding();
  await play(6000);
  await settled();
  return (await person.page.evaluate(() => Date.now())) - ((await holdingSince(person.page)) ?? NaN);
};

test('later than half an hour the session is closed as stopped, and that is told', async () => {
  const milliseconds = await intoAHold();
  await person.page.close();
  await person.context.clock.resume();
  await person.context.clock.fastForward(31 * minute);
  await another();
  await expectText(person, today.closedTitle, today.closedText);
  expect(await factsOf(person.page, 'session-ended')).toMatchObject([{ how: 'stopped', painNow: null }]);
  const [cut, ...more] = (await factsOf(person.page, 'repetition-held')).filter(({ complete }) => !complete);
  expect(more).toEqual([]);
  expect(Math.abs((cut?.heldMilliseconds ?? NaN) - milliseconds)).toBeLessThanOrEqual(1000 + stepMilliseconds);
  await person.page.waitForTimeout(700);
  await person.hands.press(checkin.toToday);
  await expectText(person, today.somethingChanged);
});

test('a second tab is told, can take over, and nothing is written twice', async () => {
  await intoAHold();
  const first = person.page;
  await another();
  for (let tries = 0; tries < 100 && !(await person.page.getByText(errors.secondTab).isVisible()); tries += 1) await drawn(person);
  await expectText(person, errors.secondTab);
  expect(await first.getByRole('dialog').innerText()).not.toContain(errors.secondTab);
  await pressInSession(person, errors.secondTabHere);
  await untilPlaying();
  for (let tries = 0; tries < 100 && await person.page.getByText(errors.secondTab).isVisible(); tries += 1) await drawn(person);
  await expect.poll(() => first.getByRole('dialog').innerText()).toContain(errors.secondTab);
  await playOn(person, 2000);
  await followSession(person);
  await endSession(person);
  await releaseClock(person);
  const [started, ...doubled] = await factsOf(person.page, 'session-started');
  expect(doubled).toEqual([]);
  const held = await factsOf(person.page, 'repetition-held');
  expect(held.filter(({ complete }) => complete).map(heldOf)).toEqual(heldInFull(started?.exercises ?? []));
  expect(held.filter(({ complete }) => !complete)).toHaveLength(1);
  expect(await factsOf(person.page, 'session-ended')).toMatchObject([{ how: 'completed' }]);
});
