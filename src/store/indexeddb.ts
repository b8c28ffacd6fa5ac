import { deleteDB } from 'idb';
import { err, ok, type Result } from '../base/result.ts';
import { checkpointOf } from './checkpoint-schema.ts';
import type { WrittenEntry } from './codec.ts';
import { Connection, databaseVersion, nameOf, refusalOf, type Write } from './connection.ts';
import { entriesOf, newRows, rowsOf } from './rows.ts';
import type { OpenRefusal, Store, StoreRefusal } from './store.ts';

const onlyRow = 'now';

/** One person has one database, and deleting the person deletes it. */
export const databaseName = (person: string): string => `backspace-${person}`;

/** Opens, or makes, what this device keeps about a person. */
export const openIndexedDb = async (person: string): Promise<Result<Store, OpenRefusal>> => {
  const name = databaseName(person);
  const connection = new Connection(name);
  try {
    await connection.database();
    return ok(storeOn(connection, name));
  } catch (error) {
    return err(nameOf(error) === 'VersionError' ? { type: 'NewerVersion', found: await versionOnDisk(name), known: databaseVersion } : refusalOf(error));
  }
};

const storeOn = (connection: Connection, name: string): Store => ({
  append: async (entries) => {
    const rows = rowsOf(entries);
    return rows.ok ? connection.write('entries', (transaction) => appendRows(transaction, rows.value)) : rows;
  },
  readAll: async () => {
    const rows = await connection.read((database) => database.getAll('entries'));
    return rows.ok ? entriesOf(rows.value) : rows;
  },
  saveCheckpoint: (checkpoint) => connection.write('checkpoint', async ({ store }) => {
    await store.put(checkpoint, onlyRow);
    return ok(undefined);
  }),
  readCheckpoint: async () => {
    const row = await connection.read((database) => database.get('checkpoint', onlyRow));
    return row.ok ? checkpointOf(row.value) : row;
  },
  clearCheckpoint: () => connection.write('checkpoint', async ({ store }) => {
    await store.delete(onlyRow);
    return ok(undefined);
  }),
  getSetting: (key) => connection.read((database) => database.get('settings', key)),
  putSetting: (key, value) => connection.write('settings', async ({ store }) => {
    await store.put(value, key);
    return ok(undefined);
  }),
  deleteAll: async () => {
    if (connection.isClosed()) return err({ type: 'Closed' });
    connection.close();
    return attempt(() => deleteDB(name));
  },
  close: () => Promise.resolve(connection.close()),
});

const appendRows = async ({ store }: Write<'entries'>, rows: readonly WrittenEntry[]) => {
  const ids = store.index('id');
  const fresh = newRows(rows, await Promise.all(rows.map((row) => ids.get(row.id))));
  if (!fresh.ok) return fresh;
  // Each call is async of its own: one that throws at once must not leave those before it without anybody to hear them.
  await Promise.all(fresh.value.map(async (row) => store.add(row)));
  return ok(undefined);
};

const attempt = async (work: () => Promise<void>): Promise<Result<void, StoreRefusal>> => {
  try {
    return ok(await work());
  } catch (error) {
    return err(refusalOf(error));
  }
};

const versionOnDisk = async (name: string): Promise<number> =>
  (await globalThis.indexedDB.databases()).find((each) => each.name === name)?.version ?? databaseVersion + 1;
