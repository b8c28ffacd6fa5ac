import 'fake-indexeddb/auto';
import { describe } from 'vitest';
import { storeContract } from './contract.ts';
import { openIndexedDb } from './indexeddb.ts';
import { emptyDisk, openMemory, type MemoryDisk } from './memory.ts';

describe('in memory', () => {
  const disks = new Map<string, MemoryDisk>();
  storeContract((name) => {
    const disk = disks.get(name) ?? emptyDisk();
    disks.set(name, disk);
    return Promise.resolve(openMemory(disk));
  });
});

describe('in IndexedDB', () => {
  storeContract(async (name) => {
    const opened = await openIndexedDb(name);
    if (!opened.ok) throw new Error(opened.error.type);
    return opened.value;
  });
});
