import type { BrowserContext } from 'playwright-core';
import type { CareFact, Entry } from '../../src/protocol/fact.ts';
import { exportFile } from '../../src/store/export-file.ts';
import { createCare, type Care } from '../../src/web/person/care.ts';
import { screened } from '../../src/web/person/testing/somebody.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import { openMemory } from '../../src/store/memory.ts';
import { localMoment } from '../../src/web/effects/clock.ts';
import type { World } from './browser.ts';
import { hour, meet, see, tuesdayMorning, type Person } from './person.ts';
import { openWelcome } from './screening-steps.ts';
import { data, errors, today } from './words.ts';

/** Screened with nothing to tell, on the Monday before the journey, with a plan since then. */
const baseline: CareFact = {
  fact: 'baseline-given',
  baseline: {
    painNow: 4, painUsual: 4, zone: 1, side: 'middle', duration: 'chronic_12w+', worseWith: 'sit_bend', wakeMinute: 420, sleepMinute: 1380,
    times: [{ minuteOfDay: 480, home: true }, { minuteOfDay: 1080, home: true }], weekdays: [0, 1, 2, 3, 4, 5, 6],
  },
};

/** What a device of somebody with a plan has kept. The ids are the same each time: different people need another `person`. */
export const careWithPlan = (person = 'a'.repeat(32), at = tuesdayMorning - 24 * hour): Care => {
  let ids = 0;
  const care = createCare({
    store: openMemory(), catalogue, now: () => at, zone: () => 'Europe/Berlin', newId: () => (ids += 1).toString(16).padStart(32, '0'),
    device: 'd'.repeat(32), person, entries: [],
  });
  care.happenAll([screened({ age: 40, floorSafe: 'yes' }), baseline]);
  return care;
};

/** The same as the file that "Save a copy" gives, with whatever else is to be in it. */
export const copyOf = (care: Care, more: readonly Entry[] = []): string =>
  exportFile([...care.entries, ...more], { person: care.person, madeAt: localMoment(tuesdayMorning, 'Europe/Berlin').at });

export const fileOf = (text: string, name = 'backspace.jsonl') => ({ name, mimeType: 'application/x-ndjson', buffer: Buffer.from(text) });

/** On a fresh device a copy is brought back: the shortest way to a plan, and one that people take. Ends on Today. */
export const withPlan = async (person: Person, text = copyOf(careWithPlan())): Promise<void> => {
  await openWelcome(person);
  await person.hands.press(errors.restore);
  await see(person, data.title);
  await person.page.getByLabel(data.chooseFile).setInputFiles(fileOf(text));
  const loaded = person.page.waitForEvent('load');
  await person.hands.press(data.restore);
  await loaded;
  await person.page.goto('/person#today');
  await person.page.getByText(today.noneMyPain).waitFor({ timeout: 10_000 });
};

/** What the device of somebody with a plan looks like, made once for a file of journeys: `meet(world, { storageState })` begins there. */
export const deviceWithPlan = async (world: World): Promise<DeviceState> => {
  const person = await meet(world);
  await withPlan(person);
  const state = await person.context.storageState({ indexedDB: true });
  await person.context.close();
  return state;
};
export type DeviceState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Opens the app on a device that has a plan already. */
export const openToday = async ({ page }: Person): Promise<void> => {
  await page.goto('/person');
  await page.getByText(today.noneMyPain).waitFor({ timeout: 10_000 });
};
