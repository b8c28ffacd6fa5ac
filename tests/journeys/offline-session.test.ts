import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, untilOfflineReady, type World } from './browser.ts';
import { heldInFull, heldOf } from './expected.ts';
import { expectQuiet, expectText, meet, minute, see, wait } from './person.ts';
import { factsOf } from './record.ts';
import { answerBaseline, openWelcome, screenFromWelcome } from './screening-steps.ts';
import { endSession, followSession, startSession } from './session-steps.ts';
import { checkin, results, safety, today } from './words.ts';

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(async () => { await world?.close(); });

test('after one look at Welcome everything works without server and network: screen, plan, session, question, record', async () => {
  const person = await meet(world, { serviceWorkers: 'allow' });
  await openWelcome(person);
  await untilOfflineReady(person.page);
  await world.stopServer();
  await person.context.setOffline(true);
  await person.page.reload();
  await screenFromWelcome(person);
  await see(person, results.byTier.CLEARED.title);
  await person.hands.press(safety.next);
  await answerBaseline(person);
  await startSession(person);
  await followSession(person);
  await endSession(person);
  await person.page.reload();
  await expectText(person, today.restABit);
  await wait(person, 31 * minute);
  await person.hands.press(today.toQuestion);
  await see(person, checkin.after30);
  const [started] = await factsOf(person.page, 'session-started');
  expect((await factsOf(person.page, 'repetition-held')).map(heldOf)).toEqual(heldInFull(started?.exercises ?? []));
  expect(await factsOf(person.page, 'session-ended')).toMatchObject([{ how: 'completed' }]);
  expectQuiet(world, person);
  await person.context.close();
});
