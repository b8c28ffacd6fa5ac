import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { err } from '../base/result.ts';
import { Connection } from './connection.ts';
import { databaseName, openIndexedDb } from './indexeddb.ts';
import { sampleEntries, sampleEntry } from './sample-entries.ts';
import type { Store } from './store.ts';

afterEach(() => { vi.restoreAllMocks(); });

// The real calls, taken before a test puts a fault in their place.
const transaction = Reflect.get(IDBDatabase.prototype, 'transaction') as IDBDatabase['transaction'];
const add = Reflect.get(IDBObjectStore.prototype, 'add') as IDBObjectStore['add'];

let made = 0;
const opened = async (person = `person-${made += 1}`): Promise<Store> => {
  const store = await openIndexedDb(person);
  if (!store.ok) throw new Error(store.error.type);
  return store.value;
};
const raw = (person: string) => openDB(databaseName(person));
const refused = (type: string): unknown => ({ ok: false, error: expect.objectContaining({ type }) });

test('every write is one strict transaction', async () => {
  const store = await opened();
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await store.append(sampleEntries);
  await store.saveCheckpoint({ session: 's', script: 'x', index: 0, heldMilliseconds: 0, at: 0 });
  await store.clearCheckpoint();
  await store.putSetting('voice', 'calm');
  expect(transactions.mock.calls.map(([, mode, options]) => [mode, options?.durability])).toEqual(Array.from({ length: 4 }, () => ['readwrite', 'strict']));
});

test('success is said only after the transaction is complete', async () => {
  const store = await opened();
  const order: string[] = [];
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    const begun = transaction.apply(this, given);
    begun.addEventListener('complete', () => order.push('complete'));
    return begun;
  });
  await store.append([sampleEntry(1)]).then(() => order.push('said'));
  expect(order).toEqual(['complete', 'said']);
});

describe('a disk that fails at any call of a write', () => {
  const failAt = (nth: number, name: string) => {
    let calls = 0;
    return vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
      calls += 1;
      if (calls === nth) throw new DOMException('no', name);
      return add.apply(this, given);
    });
  };

  test.each([1, 2, 3, 4])('a full disk at entry %i leaves what was there, and later there is room again', async (nth) => {
    const store = await opened();
    await store.append([sampleEntry(1)]);
    const fault = failAt(nth, 'QuotaExceededError');
    const more = [2, 3, 4, 5].map((n) => sampleEntry(n));
    expect(await store.append(more)).toEqual(refused('StorageFull'));
    expect(await store.readAll()).toEqual({ ok: true, value: [sampleEntry(1)] });
    fault.mockRestore();
    expect(await store.append(more)).toEqual({ ok: true, value: undefined });
  });

  test('a quota met only when the transaction ends is a full disk, too', async () => {
    const store = await opened();
      vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (this: IDBDatabase, ...given) {
      const begun = transaction.apply(this, given);
      vi.spyOn(begun, 'error', 'get').mockReturnValue(new DOMException('no', 'QuotaExceededError'));
      queueMicrotask(() => begun.abort());
      return begun;
    });
    expect(await store.append([sampleEntry(1)])).toEqual(refused('StorageFull'));
    expect(await store.readAll()).toEqual({ ok: true, value: [] });
  });

  test('a quota met only at the commit, after every request went well, is a full disk as well', async () => {
    const store = await opened();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
      const request = add.apply(this, given);
      vi.spyOn(this.transaction, 'error', 'get').mockReturnValue(new DOMException('no', 'QuotaExceededError'));
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(await store.append([sampleEntry(1)])).toEqual(refused('StorageFull'));
    expect(await store.readAll()).toEqual({ ok: true, value: [] });
  });

  test('a refusal of the work itself takes back what it had written', async () => {
    const connection = new Connection('refusing');
    expect(await connection.write('settings', async ({ store }) => {
      await store.put(true, 'voice');
      return err({ type: 'Changed' });
    })).toEqual(refused('Changed'));
    expect(await connection.read((database) => database.count('settings'))).toEqual({ ok: true, value: 0 });
    connection.close();
  });

  test('another failure is refused with its reason', async () => {
    const store = await opened();
    failAt(1, 'DataError');
    expect(await store.append([sampleEntry(1)])).toEqual({ ok: false, error: { type: 'StorageRefused', reason: 'DataError: no' } });
  });
});

test('a connection that the browser cut is made again without a word', async () => {
  const store = await opened();
  await store.append([sampleEntry(1)]);
  const cut = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (this: IDBDatabase, ...given) {
    this.close();
    return transaction.apply(this, given);
  });
  expect(await store.append([sampleEntry(2)])).toEqual({ ok: true, value: undefined });
  expect(cut.mock.calls.length).toBe(2);
  expect(await store.readAll()).toEqual({ ok: true, value: [sampleEntry(1), sampleEntry(2)] });
});

test('a tab that brings a newer version is let through; this one is closed from then on', async () => {
  const person = 'upgraded';
  const store = await opened(person);
  const newer = await openDB(databaseName(person), 2);
  expect(await store.append([sampleEntry(1)])).toEqual({ ok: false, error: { type: 'Closed' } });
  newer.close();
  expect(await openIndexedDb(person)).toEqual({ ok: false, error: { type: 'NewerVersion', found: 2, known: 1 } });
});

test('a tab that deletes the person is let through', async () => {
  const store = await opened('deleted');
  await deleteDB(databaseName('deleted'));
  expect(await store.readAll()).toEqual({ ok: false, error: { type: 'Closed' } });
});

test.each([
  ['blocked storage', () => { throw new DOMException('denied', 'SecurityError'); }],
  ['no storage at all', () => { throw new TypeError('indexedDB is undefined'); }],
])('%s is refused by name', async (_, open) => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(open);
  expect(await openIndexedDb('private')).toEqual(refused('StorageRefused'));
});

test('a row that changed on the disk is named, and the record is not handed out without it', async () => {
  const store = await opened('rotten');
  await store.append([sampleEntry(1), sampleEntry(2)]);
  const database = await raw('rotten');
  const [, key] = await database.getAllKeys('entries');
  await database.put('entries', { ...(await database.get('entries', key ?? 0)), fact: '{"fact":"pause-set"' }, key ?? 0);
  expect(await store.readAll()).toEqual({ ok: false, error: { type: 'Corrupt', key: 'entry 2', reason: 'fact: not JSON' } });
  await database.put('checkpoint', { index: -1 }, 'now');
  expect(await store.readCheckpoint()).toEqual(refused('Corrupt'));
  database.close();
});

test('two tabs that write the same and different entries agree', async () => {
  const [one, two] = [await opened('shared'), await opened('shared')];
  await Promise.all([one.append([sampleEntry(1), sampleEntry(2)]), two.append([sampleEntry(2), sampleEntry(3)])]);
  const read = await one.readAll();
  expect(read.ok && read.value.map((entry) => entry.deviceSequence).sort((a, b) => a - b)).toEqual([1, 2, 3]);
  expect(await two.readAll()).toEqual(read);
});
