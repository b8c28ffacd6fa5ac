import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import { err, ok, type Result } from '../base/result.ts';
import type { WrittenEntry } from './codec.ts';
import type { Checkpoint, SettingValue, StoreRefusal } from './store.ts';

/** The version of the rooms in the database; facts have versions of their own. */
export const databaseVersion = 1;

interface Rooms extends DBSchema {
  /** Keyed by order of arrival. */
  entries: { key: number; value: WrittenEntry; indexes: { id: string } };
  settings: { key: string; value: SettingValue };
  checkpoint: { key: string; value: Checkpoint };
}
type Room = StoreNames<Rooms>;
type Database = IDBPDatabase<Rooms>;
export type Write<R extends Room> = IDBPTransaction<Rooms, [R], 'readwrite'>;

/** The connection to one database. Browsers may cut it at any time; then it is made again, once for each call. */
export class Connection {
  readonly #name: string;
  #open: Promise<Database> | undefined;
  #closed = false;

  constructor(name: string) {
    this.#name = name;
  }

  database(): Promise<Database> {
    this.#open ??= this.#connect().catch((error: unknown) => {
      this.#open = undefined;
      throw error;
    });
    return this.#open;
  }

  isClosed(): boolean {
    return this.#closed;
  }

  close(): void {
    this.#closed = true;
    void this.#open?.then((database) => database.close(), () => {});
    this.#open = undefined;
  }

  read<T>(work: (database: Database) => Promise<T>): Promise<Result<T, StoreRefusal>> {
    return this.#again(async () => ok(await work(await this.database())));
  }

  /** One strict transaction: a success is said only after the disk has confirmed it; a refusal leaves nothing behind. */
  write<R extends Room, E>(room: R, work: (transaction: Write<R>) => Promise<Result<void, E>>): Promise<Result<void, E | StoreRefusal>> {
    return this.#again(async () => {
      const transaction = (await this.database()).transaction<[R], 'readwrite'>([room], 'readwrite', { durability: 'strict' });
      const done = transaction.done.then(() => null, (error: unknown) => ({ error }));
      try {
        const result = await work(transaction);
        if (!result.ok) transaction.abort();
        const failure = await done;
        if (result.ok && failure !== null) throw failure.error;
        return result;
      } catch (error) {
        abortQuietly(transaction);
        const failure = await done;
        // The reason of the whole transaction says more than the request that fell with it.
        throw failure?.error instanceof DOMException && nameOf(error) === 'AbortError' ? failure.error : error;
      }
    });
  }

  async #again<T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | StoreRefusal>> {
    for (let attempts = 1; ; attempts += 1) {
      if (this.#closed) return err({ type: 'Closed' });
      try {
        return await work();
      } catch (error) {
        if (attempts === 2 || !wasCut(error)) return err(this.#closed ? { type: 'Closed' } : refusalOf(error));
        this.#open = undefined;
      }
    }
  }

  #connect(): Promise<Database> {
    return openDB<Rooms>(this.#name, databaseVersion, {
      upgrade: (database) => {
        database.createObjectStore('entries', { autoIncrement: true }).createIndex('id', 'id', { unique: true });
        database.createObjectStore('settings');
        database.createObjectStore('checkpoint');
      },
      // Another tab wants a newer version or deletes the person: let go at once.
      blocking: () => this.close(),
      terminated: () => { this.#open = undefined; },
    });
  }
}

const abortQuietly = (transaction: { readonly abort: () => void }): void => {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
};

export const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '');

/** A connection that the browser closed answers `InvalidStateError`; WebKit says `UnknownError` when its storage process went away. */
const wasCut = (error: unknown): boolean => nameOf(error) === 'InvalidStateError' || nameOf(error) === 'UnknownError';

export const refusalOf = (error: unknown): StoreRefusal => {
  if (nameOf(error) === 'QuotaExceededError') return { type: 'StorageFull' };
  return { type: 'StorageRefused', reason: error instanceof Error || error instanceof DOMException ? `${error.name}: ${error.message}` : String(error) };
};
