import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { buildIfStale, builtFolder } from '../../scripts/build.ts';
import { findChromium } from '../../scripts/chromium.ts';
import { serve, type Running } from '../../src/server/main.ts';

/** A phone, as the session is meant for. */
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, locale: 'en-US', timezoneId: 'Europe/Berlin' };

export interface World {
  readonly browser: Browser;
  readonly address: string;
  /** The folder that is served: a copy of the build. Start the server again to serve a change. */
  readonly pages: string;
  /** A fresh person on a fresh device: nothing stored, nothing cached. Everything is kept apart from other visits. */
  readonly visit: (options?: BrowserContextOptions) => Promise<Visit>;
  /** The server goes away, as a network does. `restartServer` brings it back at the same address. */
  readonly stopServer: () => Promise<void>;
  readonly restartServer: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of the page and refusals of the security policy. A journey ends by expecting none. */
  readonly problems: readonly string[];
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  /** Opens another tab of the same person. Its problems are heard, too. */
  readonly tab: () => Promise<Page>;
}

/** The built product in a real Chromium on a free port. Close it when the journeys are done. */
export const openWorld = async (): Promise<World> => {
  await buildIfStale();
  // A copy, so that a journey can play a new release.
  const pages = mkdtempSync(join(tmpdir(), 'journey-pages-'));
  cpSync(builtFolder, pages, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'journey-'));
  let server: Running | undefined = await started(0, folder, pages);
  const { address } = server;
  const browser = await chromium.launch({ executablePath: await findChromium(), args: quietChromium });
  const stopServer = async (): Promise<void> => {
    await server?.close();
    server = undefined;
  };
  return {
    browser, address, pages, stopServer,
    visit: (options) => visit(browser, { ...phone, baseURL: address, ...options }),
    restartServer: async () => void (server ??= await started(Number(new URL(address).port), folder, pages)),
    close: async () => {
      await browser.close();
      await stopServer();
      for (const each of [folder, pages]) rmSync(each, { recursive: true, force: true });
    },
  };
};

/** No sandbox, because root may run the tests; no request of the browser's own. */
const quietChromium = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
];

const started = async (port: number, folder: string, pages: string): Promise<Running> => {
  const server = await serve({ port, folder, pages });
  if (!server.ok) throw new Error(`The server refused: ${JSON.stringify(server.error)}`);
  return server.value;
};

const visit = async (browser: Browser, options: BrowserContextOptions): Promise<Visit> => {
  const context = await browser.newContext(options);
  const problems: string[] = [];
  const requests: string[] = [];
  context.on('weberror', (error) => problems.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource|net::ERR_/.test(message.text())) problems.push(message.text());
  });
  context.on('request', (request) => requests.push(request.url()));
  const tab = (): Promise<Page> => context.newPage();
  return { context, page: await tab(), problems, requests, tab };
};

/** Resolves when the pages are kept on the device: from then on the person may lose the network. */
export const untilOfflineReady = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
};

interface AxeNode { readonly html: string; readonly failureSummary?: string }
interface AxeViolation { readonly id: string; readonly help: string; readonly nodes: readonly AxeNode[] }

const axe = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe holds against the page as it is now, one line each: WCAG 2.2 A and AA and good practice. */
export const accessibilityProblems = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const violations = await page.evaluate(async (tags) => {
    const { axe: checker } = globalThis as unknown as { axe: { run: (where: Document, how: object) => Promise<{ violations: AxeViolation[] }> } };
    return (await checker.run(document, { runOnly: { type: 'tag', values: tags } })).violations;
  }, wcag22aa);
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} in ${node.html.slice(0, 200)}`));
};
