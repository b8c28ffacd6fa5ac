import { brotliCompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Page, Response } from 'playwright-core';
import { openWorld, type World } from './browser.ts';
import { withPlan } from './people.ts';
import { expectQuiet, figure, meetInRealTime, see, type Person } from './person.ts';
import { painLabel } from './screening-steps.ts';
import { player, safety, today, welcome } from './words.ts';

let world: World;
let person: Person;
beforeAll(async () => { world = await openWorld(); });
afterAll(async () => { await world?.close(); });
beforeEach(async () => { person = await meetInRealTime(world); });
afterEach(async () => {
  expectQuiet(world, person);
  await person.context.close();
});

const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;
const squeezed = (text: string | Buffer): number => brotliCompressSync(text).length;
const isCode = (response: Response): boolean => /\.(?:js|css)$/.test(new URL(response.url()).pathname);

/** The moment, in milliseconds since the page began, at which a text was first on the page. */
const watchFor = (page: Page, text: string): Promise<unknown> => page.addInitScript((wanted) => {
  const clock = performance.now.bind(performance);
  const seen = new MutationObserver(() => {
    if (!document.body?.innerText.includes(wanted)) return;
    seen.disconnect();
    Object.assign(globalThis, { seenAt: clock() });
  });
  seen.observe(document, { childList: true, subtree: true });
}, text);

/** The bodies of what was asked for before that moment. */
const askedBefore = async (page: Page, responses: readonly Response[]): Promise<readonly Response[]> => {
  await page.waitForFunction(() => 'seenAt' in globalThis);
  const names = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ startTime }) => startTime < (globalThis as unknown as { seenAt: number }).seenAt).map(({ name }) => name));
  return responses.filter((response) => names.includes(response.url()));
};

test.each([['Welcome', false, welcome.start, 60], ['Today', true, today.noneMyPain, 60]] as const)('a first load to a usable %s is small', async (name, hasPlan, text, limit) => {
  if (hasPlan) await withPlan(person);
  const page = await person.tab();
  const cache = await person.context.newCDPSession(page);
  await cache.send('Network.setCacheDisabled', { cacheDisabled: true });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await watchFor(page, text);
  const [document] = await Promise.all([page.goto('/person'), page.getByText(text).first().waitFor()]);
  const code = (await askedBefore(page, responses)).filter(isCode);
  const sizes = await Promise.all(code.map(async (response) => squeezed(await response.body())));
  const styles = /<style>([\s\S]*?)<\/style>/.exec(await document?.text() ?? '')?.[1] ?? '';
  expect(styles.length).toBeGreaterThan(1000);
  const total = sizes.reduce((sum, size) => sum + size, squeezed(styles));
  figure(`files of script and style before ${name} can be used`, code.length);
  figure(`kilobytes of them, brotli, with the styles in the page`, kilobytes(total), limit);
  if (total > limit * 1000) for (const [place, response] of code.entries()) figure(new URL(response.url()).pathname, kilobytes(sizes[place] ?? NaN));
  expect(code.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(limit * 1000);
});

/** Files wait at the door until they are let in. */
const holdBack = async (page: Page, which: RegExp): Promise<() => void> => {
  let letIn = (): void => {};
  const held = new Promise<void>((done) => { letIn = done; });
  await page.route(which, async (route) => {
    await held;
    await route.continue();
  });
  return letIn;
};

test('the first paint waits for the page alone, whose styles are inside it', async () => {
  const { page } = person;
  const letIn = await holdBack(page, /\/assets\/|\/icon|manifest/);
  await page.goto('/person', { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length === 1);
  const asked = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const before = performance.getEntriesByType('resource').filter(({ startTime, responseStatus }: PerformanceEntry & { responseStatus?: number }) => startTime < (paint?.startTime ?? 0) && responseStatus !== 0);
    return { needed: before.length + 1, sheets: document.querySelectorAll('link[rel="stylesheet"]').length, styles: document.querySelectorAll('style').length };
  });
  figure('requests that the first paint needs', asked.needed, 3);
  expect(asked.needed).toBeLessThanOrEqual(3);
  expect(asked.sheets).toBe(0);
  expect(asked.styles).toBeGreaterThan(0);
  letIn();
  await see(person, welcome.title);
});

test('no tap is lost: what is not ready is not offered, and what is offered works at once', async () => {
  const { page } = person;
  const letIn = await holdBack(page, /\/assets\/.*js$/);
  await page.goto('/person', { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('button').or(page.getByRole('link')).or(page.getByRole('combobox')).count()).toBe(0);
  letIn();
  await page.getByRole('link', { name: welcome.start }).tap();
  await see(person, safety.title);
});

test('no tap is lost on Today: the player may still be on its way', async () => {
  await withPlan(person);
  const { page } = person;
  const letIn = await holdBack(page, /\/assets\/player.*js$/);
  await page.reload({ waitUntil: 'commit' });
  await page.getByRole('button', { name: painLabel(4), exact: true }).tap();
  await page.waitForTimeout(300);
  letIn();
  await page.getByRole('dialog', { name: player.session }).getByText(player.imReady).or(page.getByRole('dialog').getByRole('heading', { level: 1 })).first().waitFor();
});
