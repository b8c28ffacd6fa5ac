import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SymptomKind } from '../../src/protocol/fact.ts';
import { openWorld, type World } from './browser.ts';
import { deviceWithPlan, openToday, type DeviceState } from './people.ts';
import { expectAccessible, expectQuiet, expectText, meet, reads, releaseClock, see, titleOf, type Person } from './person.ts';
import { factsOf } from './record.ts';
import { holdingSince, recordSenses, sensedOn } from './senses.ts';
import { drawn, followSession, playOn, pressInSession, sceneOf, startSession } from './session-steps.ts';
import { en, player, regions, results, safety, session, today, verdicts } from './words.ts';

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
  await recordSenses(person.page);
  await openToday(person);
  await startSession(person);
  await followSession(person, { until: isHolding });
  await playOn(person, 2700);
});
afterEach(async () => {
  expectQuiet(world, person);
  await person.context.close();
});

const isHolding = async (): Promise<boolean> => (await holdingSince(person.page)) !== null;

/** Says that it hurts, and what it is. */
const hurt = async (kind: SymptomKind): Promise<void> => {
  await pressInSession(person, session.itHurts.button);
  await pressInSession(person, session.itHurts.kinds[kind]);
  expect((await factsOf(person.page, 'symptom-reported')).map((fact) => fact.kind)).toEqual([kind]);
};
const rules = async (): Promise<readonly string[]> => (await factsOf(person.page, 'told')).map(({ verdict }) => verdict.rule).filter((rule) => rule.startsWith('D4'));
const said = (rule: keyof typeof verdicts.byRow, exercise = ''): string => verdicts.byRow[rule](exercise);

test('one touch brings silence at once, then the way out; nothing goes on by itself', async () => {
  const name = await titleOf(person);
  const wayOut = Object.values(en.forms).find((form) => form.name === name)?.wayOut ?? [];
  const known = (await sensedOn(person.page)).length;
  await person.hands.press(session.itHurts.button);
  const heard = (await sensedOn(person.page)).slice(known);
  const order = heard.map(({ did }) => did);
  expect(order.slice(0, 2).toSorted()).toEqual(['cut off', 'silence']);
  expect(order.indexOf('tone')).toBeGreaterThan(1);
  expect(heard.filter(({ did }) => did === 'vibrate').map(({ text }) => text)).toEqual(['[200,100,200,100,400]']);
  await drawn(person);
  expect(await sceneOf(person)).toBe('hurt');
  expect(wayOut.length).toBeGreaterThan(0);
  await expectText(person, session.itHurts.stopped, ...wayOut);
  await releaseClock(person);
  await expectAccessible(person);
  const stopped = await person.page.evaluate(() => Date.now());
  await person.page.clock.pauseAt(stopped + 1000);
  const tones = async (): Promise<number> => (await sensedOn(person.page)).filter(({ did }) => did === 'tone' || did === 'breath').length;
  const before = await tones();
  await playOn(person, 60_000);
  expect(await tones()).toBe(before);
  expect(await sceneOf(person)).toBe('hurt');
  const spoken = (await sensedOn(person.page)).slice(known).filter(({ did }) => did === 'speak').map(({ text }) => text).join(' ');
  for (const step of wayOut) expect(spoken).toContain(step);
  const [broken] = (await factsOf(person.page, 'repetition-held')).filter(({ complete }) => !complete);
  expect(broken?.heldMilliseconds).toBeGreaterThan(1000);
});

test('more pain: the move ends, and an easier form is offered once', async () => {
  const before = await titleOf(person);
  await hurt('pain_up');
  expect(await rules()).toEqual(['D4-4']);
  expect(await sceneOf(person)).toBe('easier');
  await releaseClock(person);
  await expectAccessible(person);
  await person.page.clock.pauseAt(await person.page.evaluate(() => Date.now()) + 1000);
  await pressInSession(person, session.easier.accept);
  expect(await titleOf(person)).not.toBe(before);
  await followSession(person, { until: isHolding });
  await pressInSession(person, session.itHurts.button);
  await pressInSession(person, session.itHurts.kinds.pain_up);
  expect(await sceneOf(person)).not.toBe('easier');
});

test('a leg symptom ends the move, and says so', async () => {
  const before = await titleOf(person);
  await hurt('leg_symptom');
  expect(await rules()).toEqual(['D4-3']);
  expect(await titleOf(person)).not.toBe(before);
  await expectText(person, said('D4-3', en.exercises.byExercise.EX6.calledAloud));
  const { exercise } = (await factsOf(person.page, 'symptom-reported'))[0] ?? {};
  await followSession(person);
  expect((await factsOf(person.page, 'repetition-held')).filter((held) => held.exercise === exercise && held.complete)).toEqual([]);
});

test('dizzy ends the session', async () => {
  await hurt('dizzy_vision_headache');
  expect(await rules()).toEqual(['D4-2']);
  expect(await sceneOf(person)).toBe('over');
  await see(person, session.end.stopped);
  await expectText(person, said('D4-2'));
  await releaseClock(person);
  await expectAccessible(person);
  expect(await factsOf(person.page, 'session-ended')).toMatchObject([{ how: 'stopped' }]);
});

test.each(['weakness_or_ces', 'chest_or_breath'] as const)('%s calls for help before any other screen, then asks the safety questions', async (kind) => {
  await hurt(kind);
  expect(await rules()).toEqual(['D4-1']);
  await releaseClock(person);
  await see(person, results.byTier.EMERGENCY.title);
  expect(await sceneOf(person)).toBe('gone');
  await expectText(person, results.byTier.EMERGENCY.first(regions.unknown), said('D4-1'));
  await expectAccessible(person);
  await person.page.goto('/person#today');
  await see(person, results.byTier.EMERGENCY.title);
  expect(await reads(person, today.noneMyPain)).toBe(false);
  await person.page.reload();
  await see(person, results.byTier.EMERGENCY.title);
  await person.hands.press(today.overdueStart);
  await see(person, safety.title);
  expect(await factsOf(person.page, 'session-ended')).toMatchObject([{ how: 'stopped' }]);
});

test('only a stretch is noted, and the person decides how to go on', async () => {
  await hurt('stretch_only');
  expect(await rules()).toEqual(['D4-5']);
  await expectText(person, said('D4-5'), player.skipMove);
  await pressInSession(person, session.controls.resume);
  expect(['running', 'ready']).toContain(await sceneOf(person));
});
