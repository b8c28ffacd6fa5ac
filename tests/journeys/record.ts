import type { Page } from 'playwright-core';
import { decodeEntry } from '../../src/store/codec.ts';
import { databaseName } from '../../src/store/indexeddb.ts';
import type { CareFact, Entry, Fact } from '../../src/protocol/fact.ts';

/** What this device has on its disk, in the order of arrival, read past the product. */
export const entriesOn = async (page: Page): Promise<readonly Entry[]> => (await rowsOn(page)).map((row) => {
  const entry = decodeEntry(row);
  if (!entry.ok) throw new Error(`On the disk there is an entry that cannot be read: ${JSON.stringify(entry.error)}`);
  return entry.value;
});

export const factsOn = async (page: Page): Promise<readonly Fact[]> => (await entriesOn(page)).map(({ fact }) => fact);

export const factsOf = async <Kind extends CareFact['fact']>(page: Page, kind: Kind): Promise<readonly Extract<CareFact, { fact: Kind }>[]> =>
  (await factsOn(page)).filter((fact): fact is Extract<CareFact, { fact: Kind }> => fact.fact === kind);

export const rowsOn = (page: Page): Promise<readonly unknown[]> => page.evaluate(async (prefix) => {
  const asked = <T>(request: IDBRequest<T>): Promise<T> => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(new Error(String(request.error)));
  });
  const rows: unknown[] = [];
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined || !name.startsWith(prefix)) continue;
    const database = await asked(indexedDB.open(name));
    rows.push(...(await asked(database.transaction('entries').objectStore('entries').getAll())));
    database.close();
  }
  return rows;
}, databaseName(''));
