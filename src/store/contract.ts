import { expect, test } from 'vitest';
import { present } from '../base/assert.ts';
import { exportFile, importFile } from './export-file.ts';
import { sampleEntries, sampleEntry } from './sample-entries.ts';
import type { Checkpoint, Store } from './store.ts';

const checkpoint: Checkpoint = { session: 'session-1', script: 'abc', index: 4, heldMilliseconds: 1500, at: 1_790_000_000_000 };
const done = { ok: true, value: undefined };
const holds = (value: unknown): unknown => ({ ok: true, value });
const closed = { ok: false, error: { type: 'Closed' } };

/** What every store promises. `open` opens what is kept under a name, again and again. */
export const storeContract = (open: Open): void => {
  contractOfEntries(open);
  contractOfCheckpointAndSettings(open);
  contractOfEnds(open);
  contractOfFiles(open);
};

type Open = (name: string) => Promise<Store>;
let made = 0;
const fresh = (): string => `contract-${made += 1}`;

const contractOfEntries = (open: Open): void => {
  test('every kind of fact comes back after a new start, in the order in which it arrived', async () => {
    const name = fresh();
    const store = await open(name);
    const shuffled = [...sampleEntries].reverse();
    expect(await store.append(shuffled)).toEqual(done);
    await store.close();
    expect(await (await open(name)).readAll()).toEqual(holds(shuffled));
  });

  test('the same entry twice is one entry', async () => {
    const store = await open(fresh());
    const entries = [1, 2, 3].map((n) => sampleEntry(n));
    expect(await store.append([present(entries[0], 'an entry'), ...entries])).toEqual(done);
    expect(await store.append(entries)).toEqual(done);
    expect(await store.readAll()).toEqual(holds(entries));
  });

  test('writes at the same time neither lose nor double', async () => {
    const store = await open(fresh());
    const entries = Array.from({ length: 40 }, (_, n) => sampleEntry(n + 1));
    const answers = await Promise.all([...entries, ...entries].map((entry) => store.append([entry])));
    expect(answers.filter((answer) => !answer.ok)).toEqual([]);
    const read = await store.readAll();
    expect(read.ok && read.value.map((entry) => entry.id).sort()).toEqual(entries.map((entry) => entry.id));
  });

  test('another content under a known id is refused, and with it the whole call', async () => {
    const store = await open(fresh());
    const first = sampleEntry(1);
    const other = { ...sampleEntry(1), fact: { fact: 'pause-set', paused: true } } as const;
    const refused = { ok: false, error: { type: 'DifferentBody', id: first.id } };
    await store.append([first]);
    expect(await store.append([sampleEntry(2), other, sampleEntry(3)])).toEqual(refused);
    expect(await store.append([sampleEntry(4), first, other])).toEqual(refused);
    expect(await store.readAll()).toEqual(holds([first]));
  });

  test('nothing to append is fine', async () => expect(await (await open(fresh())).append([])).toEqual(done));

  test('an entry that could not be read back is a bug and never written', async () => {
    const store = await open(fresh());
    await expect(store.append([{ ...sampleEntry(1), minuteOfDay: Number.NaN }])).rejects.toThrow('minuteOfDay');
    expect(await store.readAll()).toEqual(holds([]));
  });
};

const contractOfCheckpointAndSettings = (open: Open): void => {
  test('there is one checkpoint: overwritten, kept over a new start, cleared', async () => {
    const name = fresh();
    const store = await open(name);
    expect(await store.readCheckpoint()).toEqual(holds(null));
    await store.saveCheckpoint(checkpoint);
    expect(await store.saveCheckpoint({ ...checkpoint, index: 5 })).toEqual(done);
    await store.close();
    const again = await open(name);
    expect(await again.readCheckpoint()).toEqual(holds({ ...checkpoint, index: 5 }));
    expect(await again.clearCheckpoint()).toEqual(done);
    expect(await again.readCheckpoint()).toEqual(holds(null));
  });

  test('of a setting the last value counts', async () => {
    const name = fresh();
    const store = await open(name);
    expect(await store.getSetting('voice')).toEqual(holds(undefined));
    await store.putSetting('voice', 'calm');
    expect(await store.putSetting('voice', { rate: 0.9, local: true })).toEqual(done);
    await store.close();
    expect(await (await open(name)).getSetting('voice')).toEqual(holds({ rate: 0.9, local: true }));
  });
};

const contractOfEnds = (open: Open): void => {
  test('after close everything is refused by name', async () => {
    const store = await open(fresh());
    await store.close();
    await store.close();
    expect(await store.append([sampleEntry(1)])).toEqual(closed);
    expect(await store.readAll()).toEqual(closed);
    expect(await store.saveCheckpoint(checkpoint)).toEqual(closed);
    expect(await store.getSetting('voice')).toEqual(closed);
    expect(await store.deleteAll()).toEqual(closed);
  });

  test('deleting leaves nothing, and no other person is touched', async () => {
    const [name, other] = [fresh(), fresh()];
    const [store, kept] = [await open(name), await open(other)];
    await kept.append([sampleEntry(1)]);
    await store.append(sampleEntries);
    await store.saveCheckpoint(checkpoint);
    await store.putSetting('device', 'x');
    expect(await store.deleteAll()).toEqual(done);
    expect(await store.readAll()).toEqual(closed);
    const again = await open(name);
    expect([await again.readAll(), await again.readCheckpoint(), await again.getSetting('device')]).toEqual([holds([]), holds(null), holds(undefined)]);
    expect(await kept.readAll()).toEqual(holds([sampleEntry(1)]));
  });
};

const contractOfFiles = (open: Open): void => {
  test('an export read into an empty store gives the same record; read again it changes nothing', async () => {
    const [from, to] = [await open(fresh()), await open(fresh())];
    await from.append(sampleEntries);
    const all = await from.readAll();
    const file = importFile(exportFile(all.ok ? all.value : [], { person: 'person-1', madeAt: 1 }));
    if (!file.ok) throw new Error(file.error.type);
    expect([await to.append(file.value.entries), await to.append(file.value.entries)]).toEqual([done, done]);
    expect(await to.readAll()).toEqual(all);
  });
};
