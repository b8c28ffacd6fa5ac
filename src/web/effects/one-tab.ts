import { err, ok, type Result } from '../../base/result.ts';
import type { SessionLockName } from '../worker-agreement.ts';

const sessionLock: SessionLockName = 'backspace-session';
const wishes = 'backspace-session-wishes';

export interface SessionHold {
  /** False where the browser has no locks: then nothing keeps a second tab away. */
  readonly guarded: boolean;
  readonly release: () => void;
}

/** A tab is told that another one takes over. What it returns is waited for, at most `patienceMilliseconds`. */
export type OnTaken = () => void | Promise<void>;
export type TabRefusal = { readonly type: 'SessionInAnotherTab' };

interface Means {
  readonly locks: LockManager | undefined;
  readonly patienceMilliseconds: number;
}
const ofBrowser = (): Means => ({ locks: globalThis.navigator.locks as LockManager | undefined, patienceMilliseconds: 2000 });

/** Lets this tab run a session unless another one does. A tab that closes or breaks lets go by itself. */
export const holdSession = async (onTaken: OnTaken, means = ofBrowser()): Promise<Result<SessionHold, TabRefusal>> => {
  const hold = await request({ ifAvailable: true }, onTaken, means);
  return hold === null ? err({ type: 'SessionInAnotherTab' }) : ok(hold);
};

/**
 * Asks the tab that runs the session to save and let go, and takes over when it has.
 * A tab that does not answer in time is asleep or broken: the lock is taken from it, and it is told when it wakes.
 */
export const takeOverSession = async (onTaken: OnTaken, means = ofBrowser()): Promise<SessionHold> => {
  const channel = new BroadcastChannel(wishes);
  channel.postMessage('let-go');
  channel.close();
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), means.patienceMilliseconds);
  const asked = await request({ signal: patience.signal }, onTaken, means);
  clearTimeout(timer);
  return asked ?? (await request({ steal: true }, onTaken, means)) ?? unguarded;
};

const unguarded: SessionHold = { guarded: false, release: () => {} };

/** The hold, or null when it could not be had. The lock stays taken until `release` or until another tab takes it. */
const request = (how: LockOptions, onTaken: OnTaken, { locks }: Means): Promise<SessionHold | null> => {
  if (locks === undefined) return Promise.resolve(unguarded);
  return new Promise((given) => {
    let held: Held | undefined;
    locks.request(sessionLock, how, (lock) => {
      if (lock === null) return given(null);
      return new Promise<void>((released) => {
        held = listenForWishes(onTaken, released);
        given({ guarded: true, release: held.release });
      });
    }).catch(() => (held === undefined ? given(null) : held.letGo())); // The time was up, or another tab took it.
  });
};

interface Held { readonly release: () => void; readonly letGo: () => void }

/** Lets go when another tab asks, after this one was told and could save. It is told once. */
const listenForWishes = (onTaken: OnTaken, released: () => void): Held => {
  const channel = new BroadcastChannel(wishes);
  const release = (): void => {
    channel.close();
    released();
  };
  let told = false;
  const letGo = (): void => {
    if (told) return;
    told = true;
    void (async () => onTaken())().catch((error: unknown) => console.error(error)).finally(release);
  };
  channel.onmessage = letGo;
  return { release, letGo };
};
