import { expect, test } from 'vitest';
import { emptyDisk, openMemory } from '../../store/memory.ts';
import { deviceId, newId } from './identity.ts';

test('an id has 32 hexadecimal digits, and no two are the same', () => {
  const ids = Array.from({ length: 2000 }, newId);
  expect(ids.filter((id) => !/^[0-9a-f]{32}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(2000);
});

test('every one of the 128 bits is drawn', () => {
  const ids = Array.from({ length: 200 }, () => BigInt(`0x${newId()}`));
  expect(ids.reduce((seen, id) => seen | id, 0n)).toBe((1n << 128n) - 1n);
  expect(ids.reduce((seen, id) => seen & id, (1n << 128n) - 1n)).toBe(0n);
});

test('a device keeps its id over a new start; another device has another', async () => {
  const disk = emptyDisk();
  const first = await deviceId(openMemory(disk));
  expect(await deviceId(openMemory(disk))).toBe(first);
  expect(await deviceId(openMemory())).not.toBe(first);
});

test('without storage there is an id all the same', async () => {
  const store = openMemory();
  await store.close();
  expect(await deviceId(store)).toMatch(/^[0-9a-f]{32}$/);
});
