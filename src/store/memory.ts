import { err, ok, type Result } from '../base/result.ts';
import { checkpointOf } from './checkpoint-schema.ts';
import type { WrittenEntry } from './codec.ts';
import { entriesOf, newRows, rowsOf } from './rows.ts';
import type { SettingValue, Store, StoreRefusal } from './store.ts';

/** What outlives a store in memory: open it again to see what was kept. */
export interface MemoryDisk {
  readonly entries: Map<string, WrittenEntry>;
  readonly settings: Map<string, string>;
  readonly checkpoint: { text: string | null };
}
export const emptyDisk = (): MemoryDisk => ({ entries: new Map(), settings: new Map(), checkpoint: { text: null } });

/** Keeps its promise as long as the tab lives: for tests, and to go on where the browser refuses storage. */
export const openMemory = (disk: MemoryDisk = emptyDisk()): Store => {
  let open = true;
  const whileOpen = async <T, E>(work: () => Result<T, E>): Promise<Result<T, E | StoreRefusal>> => (open ? work() : err({ type: 'Closed' }));
  return {
    append: (entries) => whileOpen(() => {
      const rows = rowsOf(entries);
      const fresh = rows.ok ? newRows(rows.value, rows.value.map((row) => disk.entries.get(row.id))) : rows;
      if (!fresh.ok) return fresh;
      for (const row of fresh.value) disk.entries.set(row.id, row);
      return ok(undefined);
    }),
    readAll: () => whileOpen(() => entriesOf([...disk.entries.values()])),
    saveCheckpoint: (checkpoint) => whileOpen(() => ok(void (disk.checkpoint.text = JSON.stringify(checkpoint)))),
    readCheckpoint: () => whileOpen(() => checkpointOf(disk.checkpoint.text === null ? undefined : JSON.parse(disk.checkpoint.text))),
    clearCheckpoint: () => whileOpen(() => ok(void (disk.checkpoint.text = null))),
    getSetting: (name) => whileOpen(() => {
      const text = disk.settings.get(name);
      return ok(text === undefined ? undefined : (JSON.parse(text) as SettingValue));
    }),
    putSetting: (name, value) => whileOpen(() => ok(void disk.settings.set(name, JSON.stringify(value)))),
    deleteAll: () => whileOpen(() => {
      disk.entries.clear();
      disk.settings.clear();
      disk.checkpoint.text = null;
      open = false;
      return ok(undefined);
    }),
    close: () => Promise.resolve(void (open = false)),
  };
};
