import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Day } from '../../src/base/day.ts';
import type { Entry, EntryId } from '../../src/protocol/fact.ts';
import { importFile } from '../../src/store/export-file.ts';
import { openWorld, type World } from './browser.ts';
import { careWithPlan, copyOf, fileOf, withPlan } from './people.ts';
import { expectAccessible, expectQuiet, expectText, meet, reads, releaseClock, see, tuesdayMorning, type Person } from './person.ts';
import { factsOf, rowsOn } from './record.ts';
import { followSession, startSession } from './session-steps.ts';
import { answerBaseline, screenFromWelcome } from './screening-steps.ts';
import { data, errors, results, safety, session, today } from './words.ts';

let world: World;
let person: Person;
beforeAll(async () => { world = await openWorld(); });
afterAll(async () => { await world?.close(); });
beforeEach(async () => { person = await meet(world); });
afterEach(async () => {
  expectQuiet(world, person);
  await person.context.close();
});

type Disk = typeof globalThis & { disk?: 'roomy' };

/** Every write fails from now on, as on a full disk, until the disk has room again. */
const fillDisk = (page: Page): Promise<void> => page.evaluate(() => {
  for (const name of ['add', 'put'] as const) {
    const real = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function full(this: IDBObjectStore, ...given) {
      if ((globalThis as Disk).disk === 'roomy') return real.apply(this, given);
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  }
});
const makeRoom = (page: Page): Promise<void> => page.evaluate(() => void ((globalThis as Disk).disk = 'roomy'));

const savedCopy = async (): Promise<string> => {
  const [download] = await Promise.all([person.page.waitForEvent('download'), person.hands.press(data.save)]);
  expect(download.suggestedFilename()).toMatch(/^backspace-\d{4}-\d{2}-\d{2}\.jsonl$/);
  return readFile(await download.path(), 'utf8');
};

test('on a full disk a session goes on, says that it is not saved, and a copy brings all of it back elsewhere', async () => {
  await withPlan(person);
  const kept = (await rowsOn(person.page)).length;
  await fillDisk(person.page);
  await startSession(person);
  expect(await followSession(person)).toBe('end');
  await person.hands.press('4, mild to moderate');
  await see(person, session.end.done);
  await expectText(person, errors.store.StorageFull);
  await endAnyway();
  await expectText(person, errors.store.StorageFull);
  await expectAccessible(person);
  expect((await rowsOn(person.page)).length).toBe(kept);
  const copy = importFile(await savedCopy());
  expect(copy.ok).toBe(true);
  const entries = copy.ok ? copy.value.entries : [];
  const held = entries.filter(({ fact }) => fact.fact === 'repetition-held').length;
  expect(held).toBeGreaterThan(3);
  await elsewhere(await savedCopy(), async (other) => {
    await expectText(other, today.restABit);
    expect((await rowsOn(other.page)).length).toBe(entries.length);
    expect(await factsOf(other.page, 'repetition-held')).toHaveLength(held);
    expect(await factsOf(other.page, 'session-ended')).toMatchObject([{ how: 'completed', painNow: 4 }]);
  });
  await makeRoom(person.page);
  await person.hands.press(errors.tryAgain);
  await expect.poll(() => reads(person, errors.store.StorageFull)).toBe(false);
  expect((await rowsOn(person.page)).length).toBe(entries.length);
});

const endAnyway = async (): Promise<void> => {
  await releaseClock(person);
  await person.page.waitForTimeout(700);
  await person.hands.press('Back to Today');
};

/** A copy is brought back on a fresh device. */
const elsewhere = async (text: string, then: (other: Person) => Promise<void>): Promise<void> => {
  const other = await meet(world, { at: await person.page.evaluate(() => Date.now()) });
  await other.page.goto('/person');
  await bringBack(other, text);
  await other.page.waitForEvent('load');
  await other.page.goto('/person#today');
  await then(other);
  expectQuiet(world, other);
  await other.context.close();
};

const choose = async (who: Person, text: string, name?: string): Promise<void> => {
  await who.page.goto('/person#data');
  await see(who, data.title);
  await who.page.getByLabel(data.chooseFile).setInputFiles(fileOf(text, name));
};
const bringBack = async (who: Person, text: string): Promise<void> => {
  await choose(who, text);
  await who.hands.press(data.restore);
};

test('where the browser keeps nothing, everything works in memory and says so', async () => {
  await person.page.addInitScript(() => {
    IDBFactory.prototype.open = () => { throw new DOMException('Blocked', 'SecurityError'); };
  });
  await screenFromWelcome(person);
  await see(person, results.byTier.CLEARED.title);
  await expectText(person, errors.store.StorageRefused);
  await expectAccessible(person);
  await person.hands.press(safety.next);
  await answerBaseline(person);
  await startSession(person);
  expect(await followSession(person)).toBe('end');
  await releaseClock(person);
});

const whole = copyOf(careWithPlan());
const lines = whole.split('\n');
const [head = ''] = lines;
const hostile = JSON.stringify({ file: 'backspace', format: 1, person: '<img src=x onerror=alert(1)>', madeAt: 1, entries: 1 });
const refused = [
  ['Truncated', lines.slice(0, 3).join('\n')],
  ['Truncated', whole.replace('\\"painNow\\":4', '\\"painNow\\":0')],
  ['NotBackspace', '{"resourceType":"Bundle","entry":[]}\n'],
  ['NotBackspace', '<!doctype html><script>document.title = "gone"</script>'],
  ['NotBackspace', '\u0000\u0001\uFFFF'.repeat(1000)],
  ['NewerFile', whole.replace(head, head.replace('"format":1', '"format":2'))],
  ['Malformed', `${hostile.replace('"entries":1', '"entries":-1')}\n`],
  ['Truncated', `${hostile}\n{"__proto__":{"polluted":true}}\n`],
  ['Empty', ''],
  ['OtherPerson', copyOf(careWithPlan('b'.repeat(32)))],
] as const;

test('a file that is not a whole copy of ours is refused by name, and nothing is written', async () => {
  await withPlan(person);
  const before = await rowsOn(person.page);
  for (const [refusal, text] of refused) {
    await choose(person, text);
    await expectText(person, data.refused, data.file[refusal], data.nothingWritten);
    await person.page.goto('/person#more');
  }
  expect(await rowsOn(person.page)).toEqual(before);
  expect(await person.page.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);
  expect(await person.page.evaluate(() => 'polluted' in {})).toBe(false);
  await person.page.reload();
  await person.page.goto('/person#today');
  await expectText(person, today.noneMyPain);
});

test('an entry of a kind that only a newer version knows is kept word for word, and told', async () => {
  const json = '{"fact":"dream-noted","dream":"a long hallway","depth":3}';
  const from: Entry = {
    id: 'f'.repeat(32) as EntryId, person: 'a'.repeat(32), device: 'e'.repeat(32), at: tuesdayMorning - 1000, zone: 'Europe/Berlin', offsetMinutes: 60,
    day: 20_781 as Day, minuteOfDay: 539, by: 'person', version: 1, fact: { fact: 'unknown', kind: 'dream-noted', json }, deviceSequence: 0, batch: 'newer',
  };
  await withPlan(person, copyOf(careWithPlan(), [from]));
  await expectText(person, errors.store.NewerVersion);
  await expectAccessible(person);
  expect(await rowsOn(person.page)).toContainEqual(expect.objectContaining({ kind: 'dream-noted', fact: json }));
  await person.page.goto('/person#data');
  await see(person, data.title);
  expect(await savedCopy()).toContain(JSON.stringify(json).slice(1, -1));
});

