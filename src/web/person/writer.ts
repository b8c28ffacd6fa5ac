import type { Entry } from '../../protocol/fact.ts';
import type { AppendRefusal, Store } from '../../store/store.ts';

/** Brings entries to the disk, one write at a time, and keeps in memory what the disk has refused. */
export interface Writer {
  readonly add: (entries: readonly Entry[]) => void;
  /** Tries once more to write what was refused. */
  readonly retry: () => void;
  readonly unsaved: readonly Entry[];
  /** `saved` is said only after the disk has confirmed everything. */
  readonly saved: 'saved' | 'saving' | 'not-saved';
  readonly problem: AppendRefusal | null;
  /** Resolves when nothing is being written any more, whether it was kept or refused. */
  readonly settled: () => Promise<void>;
}

export const createWriter = (store: Pick<Store, 'append'>, onChange: () => void): Writer => {
  let unsaved: readonly Entry[] = [];
  let problem: AppendRefusal | null = null;
  let writing: Promise<void> | null = null;

  const writeAll = async (): Promise<void> => {
    while (unsaved.length > 0) {
      const batch = unsaved;
      const done = await store.append(batch);
      problem = done.ok ? null : done.error;
      if (!done.ok) return;
      unsaved = unsaved.slice(batch.length);
    }
  };
  /** What comes in while a write runs, or was refused before, goes with the next one. */
  const write = (): void => {
    writing ??= writeAll().finally(() => {
      writing = null;
      onChange();
    });
  };

  return {
    add: (entries) => {
      unsaved = [...unsaved, ...entries];
      write();
    },
    retry: write,
    get unsaved() { return unsaved; },
    get saved() { return unsaved.length === 0 ? 'saved' : writing === null ? 'not-saved' : 'saving'; },
    get problem() { return problem; },
    settled: async () => { while (writing !== null) await writing; },
  };
};
