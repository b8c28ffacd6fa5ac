import { afterEach, expect, test, vi } from 'vitest';
import { present } from '../../base/assert.ts';
import { holdSession, takeOverSession, type SessionHold } from './one-tab.ts';

// The locks and the channel are those of the machine, not stand-ins.
const means = { locks: navigator.locks as LockManager | undefined, patienceMilliseconds: 100 };
const quiet = (): void => {};
const open: SessionHold[] = [];
afterEach(() => { for (const hold of open.splice(0)) hold.release(); });

const held = async (onTaken: () => void | Promise<void> = quiet): Promise<SessionHold> => {
  const hold = await holdSession(onTaken, means);
  if (!hold.ok) throw new Error(hold.error.type);
  open.push(hold.value);
  return hold.value;
};

test('one tab holds the session, a second one is refused by name', async () => {
  await held();
  expect(await holdSession(quiet, means)).toEqual({ ok: false, error: { type: 'SessionInAnotherTab' } });
});

test('the session is free again after release', async () => {
  (await held()).release();
  await expect.poll(() => holdSession(quiet, means).then((again) => {
    if (again.ok) open.push(again.value);
    return again.ok;
  })).toBe(true);
});

test('a tab that is asked saves before the other one takes over', async () => {
  const order: string[] = [];
  await held(async () => {
    await new Promise((done) => setTimeout(done, 20));
    order.push('saved');
  });
  // Patient enough for a busy machine: what is asked is the order, not the time.
  open.push(await takeOverSession(quiet, { ...means, patienceMilliseconds: 5000 }));
  order.push('taken');
  expect(order).toEqual(['saved', 'taken']);
  expect(await holdSession(quiet, means)).toMatchObject({ ok: false });
});

test('a tab that does not answer loses the session and is told once', async () => {
  const told = vi.fn(() => new Promise<void>(() => {}));
  await held(told);
  open.push(await takeOverSession(quiet, means));
  await new Promise((done) => setTimeout(done, 20));
  expect(told).toHaveBeenCalledTimes(1);
});

test('a tab that breaks while it saves lets go all the same', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(quiet);
  await held(() => { throw new Error('broken'); });
  const began = performance.now();
  open.push(await takeOverSession(quiet, { ...means, patienceMilliseconds: 5000 }));
  expect(performance.now() - began).toBeLessThan(2500);
  said.mockRestore();
});

test('of fifty tabs at once exactly one gets it', async () => {
  const all = await Promise.all(Array.from({ length: 50 }, () => holdSession(quiet, means)));
  const got = all.filter((each) => each.ok);
  expect(got).toHaveLength(1);
  open.push(present(got[0], 'the hold').value);
});

test('without locks the session runs unguarded, and says so', async () => {
  const bare = { locks: undefined, patienceMilliseconds: 10 };
  expect(await holdSession(quiet, bare)).toMatchObject({ ok: true, value: { guarded: false } });
  expect((await takeOverSession(quiet, bare)).guarded).toBe(false);
});
