import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

/** How a person acts on the page. Everything is found by the name that they see or hear. */
export interface Hands {
  /** A button or a link. */
  readonly press: (name: string) => Promise<void>;
  /** One of several answers to the question `of`. */
  readonly choose: (label: string, of?: string) => Promise<void>;
  readonly tick: (label: string) => Promise<void>;
  readonly write: (label: string, text: string) => Promise<void>;
  /** Touches, or keys where there are no touches. Each letter that is written counts. */
  readonly count: () => number;
}

type Seat = { readonly page: Page };

/** What can be pressed under this name: the last one, as a dialog lies above the page. */
export const pressable = ({ page }: Seat, name: string): Locator =>
  page.getByRole('button', { name, exact: true }).or(page.getByRole('link', { name, exact: true })).last();

const answerable = ({ page }: Seat, role: 'radio' | 'checkbox', label: string, of: string | undefined): Locator =>
  (of === undefined ? page : page.getByRole('group', { name: of, exact: true })).getByRole(role, { name: label, exact: true });

/** A finger on glass. */
export const hand = (seat: Seat): Hands => {
  let touches = 0;
  const touch = async (what: Locator): Promise<void> => {
    await what.tap({ timeout: 5000 }).catch(async (error: unknown) => { throw new Error(`${String(error)}\nThere is: ${await seat.page.locator('body').innerText()}`); });
    touches += 1;
  };
  const touchLabel = (input: Locator): Promise<void> => touch(input.locator('xpath=ancestor::label[1]'));
  return {
    press: (name) => touch(pressable(seat, name)),
    choose: (label, of) => touchLabel(answerable(seat, 'radio', label, of)),
    tick: (label) => touchLabel(answerable(seat, 'checkbox', label, undefined)),
    write: async (label, text) => {
      const field = seat.page.getByLabel(label, { exact: true });
      await touch(field);
      await field.fill(text);
      touches += text.length;
    },
    count: () => touches,
  };
};

/** Keys alone. Each step expects that the focus can be seen and is on something. */
export const keys = (seat: Seat): Hands => {
  let presses = 0;
  const press = async (key: string): Promise<void> => {
    await seat.page.keyboard.press(key);
    presses += 1;
  };
  const isFocused = (what: Locator): Promise<boolean> => what.evaluate((element) => element === document.activeElement);
  const reach = async (what: Locator, inSameGroup = false): Promise<void> => {
    await what.waitFor({ timeout: 5000 });
    for (let steps = 0; steps < 60; steps += 1) {
      if (await (inSameGroup ? inGroup(what) : isFocused(what))) return;
      await press('Tab');
      await expectFocusSeen(seat);
    }
    throw new Error(`The Tab key never reaches ${String(what)}`);
  };
  return {
    press: async (name) => {
      await reach(pressable(seat, name));
      await press('Enter');
    },
    choose: async (label, of) => {
      const radio = answerable(seat, 'radio', label, of);
      await reach(radio, true);
      for (let steps = 0; steps < 20 && !(await isFocused(radio)); steps += 1) await press('ArrowDown');
      if (!(await radio.isChecked())) await press('Space');
      await expectFocusSeen(seat);
      expect(await radio.isChecked()).toBe(true);
    },
    tick: async (label) => {
      await reach(answerable(seat, 'checkbox', label, undefined));
      await press('Space');
    },
    write: async (label, text) => {
      await reach(seat.page.getByLabel(label, { exact: true }));
      await seat.page.keyboard.type(text);
      presses += text.length;
    },
    count: () => presses,
  };
};

const inGroup = (radio: Locator): Promise<boolean> => radio.evaluate((element) => {
  const here = document.activeElement;
  return here instanceof HTMLInputElement && here.type === 'radio' && here.name === (element as HTMLInputElement).name;
});

/** Where the focus is, in words; empty when it is nowhere. */
export const focused = ({ page }: Seat): Promise<string> => page.evaluate(() => {
  const here = document.activeElement;
  if (here === null || here === document.body || here === document.documentElement) return '';
  return `${here.tagName.toLowerCase()} ${(here.getAttribute('aria-label') ?? (here as HTMLElement).innerText ?? '').trim()}`.trim();
});

/** The thing under the focus, or the label around it, has a line around it and lies inside the window. */
export const expectFocusSeen = async (seat: Seat): Promise<void> => {
  const seen = await seat.page.evaluate(() => {
    const here = document.activeElement;
    // Beyond the last thing on the page the focus passes through the browser's own frame.
    if (here === null || here === document.body) return 'outside';
    // A heading that was given the focus is read aloud; nothing can be done with it.
    if (/^H\d$/.test(here.tagName)) return 'seen';
    const around = [here, here.closest('label')].filter((one) => one !== null);
    const lined = around.some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    const { top, bottom, height } = (here.closest('label') ?? here).getBoundingClientRect();
    const inside = height > 0 && bottom > 0 && top < innerHeight;
    return lined && inside ? 'seen' : `${here.outerHTML.slice(0, 160)}: ${lined ? '' : 'no line around it '}${inside ? '' : 'out of the window'}`;
  });
  if (seen !== 'outside') expect(seen).toBe('seen');
};
