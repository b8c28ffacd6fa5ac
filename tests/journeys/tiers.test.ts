import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Tier } from '../../src/protocol/catalogue.ts';
import { openWorld, untilOfflineReady, type World } from './browser.ts';
import { pressable } from './hands.ts';
import { expectAccessible, expectQuiet, expectText, meet, reads, see, titleOf, type Person } from './person.ts';
import { factsOf } from './record.ts';
import { answerBaseline, answerScreen, screenFromWelcome, type Story } from './screening-steps.ts';
import { answers, baseline, cards, forms, questions, regions, results, safety, today, welcome } from './words.ts';

let world: World;
let person: Person;
beforeAll(async () => { world = await openWorld(); });
afterAll(async () => { await world?.close(); });
afterEach(async () => {
  await world.restartServer();
  expectQuiet(world, person);
  await person.context.close();
});

const look = expectAccessible;

/** A new person answers, and the result that they see is looked at. */
const result = async (tier: Tier | 'OUT_OF_SCOPE', story: Story): Promise<void> => {
  person = await meet(world, tier === 'EMERGENCY' ? { serviceWorkers: 'allow' } : {});
  await screenFromWelcome(person, story, look);
  const words = results.byTier[tier];
  await see(person, words.title);
  await look(person);
  expect((await factsOf(person.page, 'screen-completed')).map((screen) => screen.tier)).toEqual([tier]);
};
const mayExercise = async (): Promise<boolean> => {
  await person.page.goto('/person#today');
  await person.page.reload();
  await person.page.getByRole('heading', { level: 1 }).first().waitFor();
  return reads(person, today.noneMyPain);
};
/** What asks for an agreement, answered so that one is missing. */
const accident: Story = { ticks: ['C2-7'], answers: { RF10B: answers.yes_new } };

describe('may start', () => {
  test('CLEARED leads over the questions for the plan to Today', async () => {
    await result('CLEARED', {});
    await expectText(person, results.byTier.CLEARED.first(regions.unknown));
    await person.hands.press(safety.next);
    await answerBaseline(person, {}, look);
    await expectText(person, today.noneMyPain);
    await look(person);
  });

  test('CONDITIONAL names what stays off, and why', async () => {
    await result('CONDITIONAL', { ticks: ['C3-5'], answers: { CN02: answers.yes } });
    await expectText(person, results.whatStaysOff);
    await person.hands.press(safety.next);
    await see(person, baseline.title);
    expect(await mayExercise()).toBe(false);
    await see(person, baseline.title);
  });
});

test('NEEDS_CLEARANCE waits for a yes with name and date, asks again, and goes on', async () => {
  await result('NEEDS_CLEARANCE', accident);
  await expectText(person, results.youToldUs, questions.RF10B.label);
  expect(await mayExercise()).toBe(false);
  await person.hands.press(results.haveAgreement);
  await see(person, forms.agreedTitle);
  await look(person);
  await person.hands.press(results.haveAgreement);
  await expectText(person, forms.lookAgain, forms.writeName, forms.chooseDate);
  await look(person);
  await person.hands.write(answers.who, 'Dr Lee');
  await person.hands.write(answers.when, '2026-11-20');
  await person.hands.press(results.haveAgreement);
  await see(person, cards.byCard.C1.heading);
  await answerScreen(person, { ...accident, answers: { RF10B: answers.yes_cleared } }, look);
  await person.hands.press(cards.review.right);
  await see(person, results.byTier.CONDITIONAL.title);
  await look(person);
  expect((await factsOf(person.page, 'clearance-given')).map(({ kind, who, questions: asked }) => ({ kind, who, asked })))
    .toEqual([{ kind: 'granted', who: 'Dr Lee', asked: ['RF10B'] }]);
  await person.hands.press(safety.next);
  await answerBaseline(person);
  await expectText(person, today.noneMyPain);
});

test('a mistaken tap can be mended where only an agreement is missing', async () => {
  await result('NEEDS_CLEARANCE', accident);
  await person.hands.press(results.wrongTap);
  await see(person, cards.review.title);
  await look(person);
  await person.hands.press(forms.changeLine(cards.byCard.C2.heading));
  await see(person, cards.byCard.C2.heading);
  await person.hands.tick(cards.byCard.C2.lines['C2-7']);
  await person.hands.press(cards.none);
  await see(person, cards.review.title);
  await person.hands.press(cards.review.right);
  await see(person, results.byTier.CLEARED.title);
});

describe('must be seen first', () => {
  test.each([
    ['SOON', { ticks: ['C2-3'], answers: { RF11: answers.yes_new } }, 'RF11'],
    ['SAME_DAY', { ticks: ['C2-5'], answers: { RF14: answers.unsure } }, 'RF14'],
  ] as const)('%s quotes the answer, offers no exercise, and asks everything again after a visit', async (tier, story, question) => {
    await result(tier, story);
    await expectText(person, results.byTier[tier].first(regions.unknown), questions[question].label);
    expect(await reads(person, results.wrongTap)).toBe(false);
    expect(await mayExercise()).toBe(false);
    await see(person, results.byTier[tier].title);
    await person.hands.press(results.showStaff);
    await see(person, results.showStaffTitle);
    await expectText(person, results.byTier[tier].tell, questions[question].label);
    await look(person);
    await person.hands.press(forms.back);
    await beenSeen();
    await see(person, safety.title);
  });
});

const beenSeen = async (): Promise<void> => {
  await person.hands.press(results.beenSeen);
  await see(person, forms.seenTitle);
  await look(person);
  await person.hands.write(forms.seenWho, 'City Hospital');
  await person.hands.write(forms.seenWhen, '2026-11-24');
  await person.hands.press(forms.send);
};

test('EMERGENCY stands without server and network, quotes the answers, and only a visit and a new screen lead on', async () => {
  const story: Story = { ticks: ['C1-1', 'C1-3'], answers: { RF01: answers.yes_new, RF03: answers.unsure } };
  await result('EMERGENCY', story);
  await untilOfflineReady(person.page);
  await person.page.getByLabel(welcome.where).selectOption({ label: regions.GB.name });
  expect(await pressable(person, results.callButton(regions.GB)).getAttribute('href')).toBe('tel:999');
  await look(person);
  await world.stopServer();
  await person.context.setOffline(true);
  await person.page.reload();
  await see(person, results.byTier.EMERGENCY.title);
  for (const address of ['#today', '#session', '#baseline', '#screening', '#checkin', '#agreed']) {
    await person.page.goto(`/person${address}`);
    await see(person, results.byTier.EMERGENCY.title);
    await expectText(person, results.byTier.EMERGENCY.first(regions.GB), questions.RF01.label, questions.RF03.label);
    expect(await reads(person, today.noneMyPain)).toBe(false);
  }
  const ways = await person.page.getByRole('link').or(person.page.getByRole('button')).allInnerTexts();
  expect(ways.map((way) => way.trim())).not.toContain(results.wrongTap);
  await person.hands.press(results.showStaff);
  await expectText(person, questions.RF01.label, questions.RF03.label);
  await look(person);
  await person.hands.press(forms.back);
  await beenSeen();
  await see(person, safety.title);
  const pages = new Set<string>();
  await answerScreen(person, {}, async () => void pages.add(await titleOf(person)));
  for (const { heading } of [cards.byCard.C1, cards.byCard.C2, cards.byCard.C3, cards.byCard.C4]) expect(pages).toContain(heading);
  expect(await mayExercise()).toBe(false);
  await person.hands.press(cards.review.right);
  await see(person, results.byTier.CLEARED.title);
});

test.each([['neck', {}], ['low_back', { age: '15' }]] as const)('OUT_OF_SCOPE (%s %o) says so, and lets a wrong tap be mended', async (area, more) => {
  await result('OUT_OF_SCOPE', { area, ...more });
  expect(await mayExercise()).toBe(false);
  await see(person, results.byTier.OUT_OF_SCOPE.title);
  await person.hands.press(results.wrongTap);
  await see(person, safety.title);
});
