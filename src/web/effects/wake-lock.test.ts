import { describe, expect, it } from 'vitest';
import { createWakeLock } from './wake-lock.ts';

const device = (works: boolean) => {
  const page = { visibilityState: 'visible' as DocumentVisibilityState, listeners: new Set<() => void>(),
    addEventListener: (_: 'visibilitychange', listener: () => void) => void page.listeners.add(listener),
    removeEventListener: (_: 'visibilitychange', listener: () => void) => void page.listeners.delete(listener) };
  let asked = 0;
  interface Lock { released: boolean; release: () => Promise<void>; addEventListener: (type: string, listener: () => void) => void; drop: () => void }
  let held: Lock | null = null;
  const request = () => {
    asked += 1;
    if (!works) return Promise.reject(new Error('refused'));
    let dropped = (): void => {};
    const lock: Lock = {
      released: false, release: () => Promise.resolve(void (lock.released = true)), addEventListener: (_: string, listener: () => void) => { dropped = listener; },
      drop: () => { lock.released = true; dropped(); },
    };
    held = lock;
    return Promise.resolve(lock);
  };
  const changes: boolean[] = [];
  const wake = createWakeLock((on) => changes.push(on), { device: { request } as never, page });
  return { wake, page, changes, asked: () => asked, held: () => held };
};

describe('the wake lock', () => {
  it('is asked for again when the page comes back', async () => {
    const { wake, page, changes, asked, held } = device(true);
    await wake.hold();
    held()?.drop();
    page.listeners.forEach((listener) => listener());
    await Promise.resolve();
    await Promise.resolve();
    expect(changes).toEqual([true, false, true]);
    expect(asked()).toBe(2);
  });

  it('says that it was refused', async () => {
    const { wake, changes } = device(false);
    await wake.hold();
    expect(changes).toEqual([false]);
  });

  it('lets go for good', async () => {
    const { wake, page, held } = device(true);
    await wake.hold();
    await wake.release();
    expect(held()?.released).toBe(true);
    expect(page.listeners.size).toBe(0);
  });
});
