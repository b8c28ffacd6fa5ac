import { catalogue } from '../../content/catalogue.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { databaseName, openIndexedDb } from '../../store/indexeddb.ts';
import type { OpenRefusal, ReadRefusal, Store } from '../../store/store.ts';
import { deviceZone } from '../effects/clock.ts';
import { deviceId, newId } from '../effects/identity.ts';
import { createCare, type Care } from './care.ts';
import { readChoices, type Choices } from './choices.ts';

export interface Opened { readonly care: Care; readonly choices: Choices }
/** What is kept here must not be read, or cannot be: nothing may be decided from it. */
export type Unreadable = Extract<OpenRefusal, { readonly type: 'NewerVersion' }> | ReadRefusal;

/** Opens what this device keeps about its person. Where the browser keeps nothing, the app works on and says that nothing is saved. */
export const openCare = async (): Promise<Result<Opened, Unreadable>> => {
  const person = await knownPerson();
  const opened = await openIndexedDb(person);
  if (!opened.ok && opened.error.type === 'NewerVersion') return err(opened.error);
  const store = opened.ok ? opened.value : await refusing(opened.error);
  const read = await store.readAll();
  if (!read.ok && read.error.type === 'Corrupt') return err(read.error);
  const [device, choices] = await Promise.all([deviceId(store), readChoices(store)]);
  const care = createCare({ store, catalogue, now: () => Date.now(), zone: deviceZone, newId, device, person, entries: read.ok ? read.value : [] });
  return ok({ care, choices });
};

const personKey = 'backspace-person';
const prefix = databaseName('');

/** Whom this device belongs to: remembered, else found by the database that is here, else new. */
const knownPerson = async (): Promise<string> => {
  const found = remembered() ?? (await inDatabases()) ?? newId();
  rememberPerson(found);
  return found;
};

const remembered = (): string | null => {
  try {
    return globalThis.localStorage.getItem(personKey);
  } catch {
    return null;
  }
};

/** Makes a person the one of this device. */
export const rememberPerson = (person: string): void => {
  try {
    globalThis.localStorage.setItem(personKey, person);
  } catch {
    // Blocked storage blocks the database as well; that is told where the store opens.
  }
};

const inDatabases = async (): Promise<string | null> => {
  try {
    const names = (await globalThis.indexedDB.databases()).map(({ name }) => name ?? '');
    return names.find((name) => name.startsWith(prefix) && name.length > prefix.length)?.slice(prefix.length) ?? null;
  } catch {
    return null;
  }
};

/** Everything lives as long as the tab, and no entry is ever said to be saved. */
const refusing = async (refusal: OpenRefusal): Promise<Store> => ({
  ...(await import('../../store/memory.ts')).openMemory(), append: () => Promise.resolve(err(refusal.type === 'NewerVersion' ? { type: 'Closed' } : refusal)),
});
