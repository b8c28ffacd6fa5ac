import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems, openWorld, untilOfflineReady, type Visit, type World } from './browser.ts';

let world: World;
const visits: Visit[] = [];
beforeAll(async () => { world = await openWorld(); });
afterAll(async () => { await world?.close(); });
afterEach(async () => {
  await world.restartServer();
  for (const visit of visits.splice(0)) await visit.context.close();
});
const visited = async (): Promise<Visit> => {
  const visit = await world.visit();
  visits.push(visit);
  return visit;
};

const textOf = (visit: Visit): Promise<string> => visit.page.locator('body').innerText();

describe('the first visit', () => {
  test('paints after one file, and asks for nothing beyond its own origin', async () => {
    const { page, requests, problems } = await visited();
    let release = (): void => {};
    const held = new Promise<void>((done) => { release = done; });
    await page.route(/\/assets\/|\/icon/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/person', { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length === 1);
    expect(requests.map((url) => new URL(url).pathname).filter((path) => !/icon|manifest/.test(path)).length).toBeLessThanOrEqual(3);
    expect(await page.getByRole('heading', { level: 1 }).evaluate((heading) => getComputedStyle(heading).fontFamily)).toContain('Atkinson');
    release();
    await untilOfflineReady(page);
    expect([...new Set(requests.map((url) => new URL(url).origin))].filter((origin) => origin !== world.address && origin !== 'null')).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('reads well without its script, too', async () => {
    const visit = await visited();
    await visit.page.route(/\/assets\/.*js$/, (route) => route.abort());
    await visit.page.goto('/person');
    expect(await textOf(visit)).toContain('In an emergency, call your local emergency number now.');
    expect(await accessibilityProblems(visit.page)).toEqual([]);
  });

  test('the policy stops a stranger: script, markup from text, another origin', async () => {
    const { page } = await visited();
    await page.goto('/person');
    const reached = await page.evaluate(async () => {
      const trial = async (work: () => unknown): Promise<boolean> => {
        try {
          await work();
          return true;
        } catch {
          return false;
        }
      };
      const inline = document.createElement('script');
      const tried = {
        markup: await trial(() => { document.body.innerHTML = '<b>x</b>'; }),
        words: await trial(() => { inline.text = 'window.reached = true'; document.body.append(inline); }),
        timer: await trial(() => (setTimeout as (code: unknown) => number)('window.reached = true')),
        elsewhere: await trial(() => fetch('http://127.0.0.1:9/')),
        anotherWorker: await trial(() => navigator.serviceWorker.register('/assets/other.js')),
      };
      await new Promise((done) => setTimeout(done, 50));
      return { ...tried, ran: 'reached' in window };
    });
    expect(reached).toEqual({ markup: false, words: false, timer: false, elsewhere: false, anotherWorker: false, ran: false });
  });
});

describe('without network', () => {
  test.each(['/person', '/', '/person?from=home-screen', '/person/anything'])('%s opens as it did before', async (address) => {
    const visit = await visited();
    const { page, context, problems } = visit;
    await page.goto('/person');
    await untilOfflineReady(page);
    const before = await textOf(visit);
    await world.stopServer();
    await context.setOffline(true);
    await page.goto(address);
    await page.waitForLoadState('load');
    await expect.poll(() => textOf(visit)).toBe(before);
    expect(new URL(page.url()).pathname).toMatch(/^\/person/);
    expect(await page.evaluate(() => document.fonts.load('18px "Atkinson Hyperlegible Next"').then((fonts) => fonts.length))).toBe(1);
    expect(problems).toEqual([]);
  });
});

describe('a new version', () => {
  const versionsKept = (visit: Visit): Promise<string[]> => visit.page.evaluate(() => caches.keys());

  /** A second build, as the worker sees it: another version in the same place. */
  const release = async (version: string): Promise<() => Promise<void>> => {
    const path = join(world.pages, 'service-worker.js');
    const before = readFileSync(path, 'utf8');
    const now = before.replace(/(`backspace-files-`,\w+=\w+\+)"[^"]*"/, `$1"${version}"`);
    expect(now).not.toBe(before);
    const restart = async (): Promise<void> => {
      await world.stopServer();
      await world.restartServer();
    };
    writeFileSync(path, now);
    await restart();
    return async () => {
      writeFileSync(path, before);
      await restart();
    };
  };

  const updateArrives = (visit: Visit): Promise<void> => visit.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (registration.waiting === null) await new Promise((done) => setTimeout(done, 20));
  });
  /** Asks, and tells after a while whether the new version has begun to take over. */
  const takesOverWhenAsked = (visit: Visit): Promise<boolean> => visit.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    registration.waiting?.postMessage({ type: 'activate' });
    await new Promise((done) => setTimeout(done, 300));
    return registration.waiting === null;
  });
  const untilActive = (visit: Visit): Promise<void> => visit.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    while (registration.active?.state !== 'activated') await new Promise((done) => setTimeout(done, 20));
  });

  test('waits while any tab runs a session, even when asked; then it takes over and old files stay for one version more', async () => {
    const visit = await visited();
    await visit.page.goto('/person');
    await untilOfflineReady(visit.page);
    const [first] = await versionsKept(visit);
    const withdraw = await release('second');
    try {
      await updateArrives(visit);
      const session = await visit.tab();
      await session.goto('/person');
      await session.evaluate(() => new Promise<void>((held) => {
        void navigator.locks.request('backspace-session', () => new Promise(() => held()));
      }));
      expect(await takesOverWhenAsked(visit)).toBe(false);
      await session.close();
      await expect.poll(() => takesOverWhenAsked(visit), { timeout: 5000 }).toBe(true);
      await untilActive(visit);
      expect(await versionsKept(visit)).toEqual([first, 'backspace-files-second']);
      const withdrawSecond = await release('third');
      await updateArrives(visit);
      expect(await takesOverWhenAsked(visit)).toBe(true);
      await untilActive(visit);
      expect(await versionsKept(visit)).toEqual(['backspace-files-second', 'backspace-files-third']);
      await withdrawSecond();
    } finally {
      await withdraw();
    }
  });

  test('a message that asks for something else does nothing', async () => {
    const visit = await visited();
    await visit.page.goto('/person');
    await untilOfflineReady(visit.page);
    const withdraw = await release('other');
    try {
      await updateArrives(visit);
      const moved = await visit.page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        for (const message of [null, 'activate', { type: 'skip' }]) registration.waiting?.postMessage(message);
        await new Promise((done) => setTimeout(done, 300));
        return registration.waiting === null;
      });
      expect(moved).toBe(false);
    } finally {
      await withdraw();
    }
  });
});
