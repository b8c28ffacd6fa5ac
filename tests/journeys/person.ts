import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { accessibilityProblems, type Visit, type World } from './browser.ts';
import { hand, type Hands } from './hands.ts';

/** Tuesday, November 24, 2026, 09:00 in Berlin. */
export const tuesdayMorning = Date.UTC(2026, 10, 24, 8);
export const minute = 60_000;
export const hour = 60 * minute;

/** Somebody in front of the product: what they do, and what they see. */
export interface Person extends Visit {
  readonly hands: Hands;
  /** The page in use now; a journey may close one and open another. */
  page: Page;
}

/** What a journey that does not look at pictures or lose its network can do without. */
const lean = { deviceScaleFactor: 1, serviceWorkers: 'block' } as const;

/** A person with a device of their own, whose clock shows a Tuesday morning and goes on by itself. */
export const meet = async (world: World, means: { readonly at?: number; readonly hands?: (person: { readonly page: Page }) => Hands } & Parameters<World['visit']>[0] = {}): Promise<Person> => {
  const { at = tuesdayMorning, hands = hand, ...options } = means;
  const visit = await world.visit({ ...lean, ...options });
  await visit.page.clock.install({ time: at });
  return personOf(visit, hands);
};

/** The same with a clock that cannot be moved: the page's own measurements stay real. */
export const meetInRealTime = async (world: World): Promise<Person> => {
  const visit = await world.visit(lean);
  await visit.context.addInitScript((wanted) => {
    const Real = Date;
    const ahead = wanted - Real.now();
    globalThis.Date = class extends Real {
      constructor(...given: [] | [number]) {
        super(...(given.length === 0 ? [Real.now() + ahead] as const : given));
      }
      static override now = (): number => Real.now() + ahead;
    } as DateConstructor;
  }, tuesdayMorning);
  return personOf(visit, hand);
};

const personOf = (visit: Visit, hands: (person: { readonly page: Page }) => Hands): Person => {
  const person: Person = { ...visit, page: visit.page, get hands() { return using; } };
  const using = hands(person);
  return person;
};

/** Ends a journey: nothing went wrong on any page, and nothing was asked of anybody else. */
export const expectQuiet = (world: World, { problems, requests }: Visit): void => {
  expect(problems).toEqual([]);
  const elsewhere = requests.filter((url) => !url.startsWith(world.address) && !url.startsWith('blob:') && !url.startsWith('data:'));
  expect(elsewhere).toEqual([]);
};

const heading = (page: Page, name?: string): Locator =>
  page.getByRole('heading', { level: 1, ...(name === undefined ? {} : { name, exact: true }) }).last();

/** Waits for the page with this heading. */
export const see = async ({ page }: { readonly page: Page }, title: string): Promise<void> => {
  try {
    await heading(page, title).waitFor({ timeout: 5000 });
  } catch {
    throw new Error(`Expected the page "${title}"; there is: ${await textOf({ page })}`);
  }
};

/** The heading of the page as it is now. */
export const titleOf = async ({ page }: { readonly page: Page }): Promise<string> => (await heading(page).innerText()).trim();

/** Everything that can be read now: what stands in a dialog hides the rest. */
export const textOf = ({ page }: { readonly page: Page }): Promise<string> => page.evaluate(() => {
  const shown = document.querySelector<HTMLElement>('dialog[open]') ?? document.body;
  return shown.innerText.replace(/\s+/g, ' ').trim();
});

/** The same, line by line. */
export const linesOf = ({ page }: { readonly page: Page }): Promise<readonly string[]> =>
  page.evaluate(() => document.body.innerText.split('\n').map((line) => line.trim()).filter((line) => line !== ''));

/** Whether a text can be read now. */
export const reads = async (person: { readonly page: Page }, text: string): Promise<boolean> => (await textOf(person)).includes(text.replace(/\s+/g, ' '));

export const expectText = async (person: { readonly page: Page }, ...texts: readonly string[]): Promise<void> => {
  for (const text of texts) await expect.poll(() => textOf(person), { timeout: 5000 }).toContain(text.replace(/\s+/g, ' '));
};

/** Lets time pass while nothing is watched closely: timers that fall due fire once. */
export const wait = async ({ page }: { readonly page: Page }, milliseconds: number): Promise<void> => page.clock.fastForward(milliseconds);

/** Holds the clock, so that only `playOn` moves it. */
export const holdClock = async ({ page }: { readonly page: Page }): Promise<void> => {
  const now = await page.evaluate(() => Date.now());
  await page.clock.pauseAt(now + 1000);
};
export const releaseClock = ({ page }: { readonly page: Page }): Promise<void> => page.clock.resume();

const checked = new Set<string>();

/** What axe finds on the screen as it is, unless the same screen was looked at before in this file. */
export const expectAccessible = async (person: { readonly page: Page }, name?: string): Promise<void> => {
  const key = name ?? (await textOf(person)).replace(/\d+/g, '0');
  if (checked.has(key)) return;
  checked.add(key);
  const found = await accessibilityProblems(person.page);
  expect(found, `on "${key.slice(0, 80)}"`).toEqual([]);
};

export const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A figure that a journey has measured, for whoever reads its output. */
export const figure = (name: string, value: number | string, limit?: number | string): void => {
  process.stdout.write(`figure: ${name}: ${value}${limit === undefined ? '' : ` (at most ${limit})`}\n`);
};
