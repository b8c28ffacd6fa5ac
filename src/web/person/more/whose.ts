import type { Result } from '../../../base/result.ts';
import type { Entry } from '../../../protocol/fact.ts';
import { openIndexedDb } from '../../../store/indexeddb.ts';
import type { AppendRefusal, OpenRefusal } from '../../../store/store.ts';
import type { Care } from '../care.ts';
import { rememberPerson } from '../opening.ts';

/** Adds entries of a copy to what is kept about their person, and makes that person the one of this device. */
export const bringBack = async (person: string, entries: readonly Entry[]): Promise<Result<void, AppendRefusal | OpenRefusal>> => {
  const opened = await openIndexedDb(person);
  if (!opened.ok) return opened;
  const kept = await opened.value.append(entries);
  await opened.value.close();
  if (kept.ok) rememberPerson(person);
  return kept;
};

/** Deletes everything about the person from this device. True when it is gone. */
export const forgetPerson = async (care: Care): Promise<boolean> => {
  await care.settled();
  const done = await care.store.deleteAll();
  if (done.ok) eachStorage((storage) => { for (const key of Object.keys(storage)) if (key.startsWith('backspace-')) storage.removeItem(key); });
  return done.ok;
};

const eachStorage = (work: (storage: Storage) => void): void => {
  try {
    work(globalThis.localStorage);
    work(globalThis.sessionStorage);
  } catch {
    // Blocked storage keeps nothing to remove.
  }
};
