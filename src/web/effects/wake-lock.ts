/** Keeps the screen on during a session, as far as the device allows. */
export interface WakeLock {
  readonly hold: () => Promise<void>;
  readonly release: () => Promise<void>;
}

interface Page {
  readonly visibilityState: DocumentVisibilityState;
  readonly addEventListener: (type: 'visibilitychange', listener: () => void) => void;
  readonly removeEventListener: (type: 'visibilitychange', listener: () => void) => void;
}
interface Means { readonly device: Pick<Navigator['wakeLock'], 'request'> | undefined; readonly page: Page }
const ofBrowser = (): Means => ({ device: globalThis.navigator.wakeLock as Navigator['wakeLock'] | undefined, page: globalThis.document });

/**
 * `onChange` hears whether the screen really stays on. The device drops the lock whenever the page is hidden, and may drop it when
 * power runs low, so it is asked for again each time the page comes back.
 */
export const createWakeLock = (onChange: (held: boolean) => void, means = ofBrowser()): WakeLock => {
  const { device, page } = means;
  let wanted = false;
  let lock: WakeLockSentinel | null = null;

  const take = async (): Promise<void> => {
    if (!wanted || page.visibilityState !== 'visible' || (lock !== null && !lock.released)) return;
    try {
      const taken = device === undefined ? null : await device.request('screen');
      if (!wanted) {
        await taken?.release();
        return;
      }
      lock = taken;
      taken?.addEventListener('release', () => { if (wanted) onChange(false); });
      onChange(taken !== null && !taken.released);
    } catch {
      onChange(false);
    }
  };
  const again = (): void => void take();

  return {
    hold: async () => {
      if (!wanted) page.addEventListener('visibilitychange', again);
      wanted = true;
      await take();
    },
    release: async () => {
      wanted = false;
      page.removeEventListener('visibilitychange', again);
      const held = lock;
      lock = null;
      await held?.release().catch(() => {});
    },
  };
};
