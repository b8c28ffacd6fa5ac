import type { ActivateMessage, SessionLockName } from '../worker-agreement.ts';

const sessionLock: SessionLockName = 'backspace-session';

/** Applies a new version and reloads this tab. Does nothing while any tab runs a session. */
export type ApplyUpdate = () => void;

/**
 * Keeps the pages on the device so that they open offline. A new version waits until `apply` is called or every tab is closed.
 * `onWaiting` is called each time a new version has arrived whole. Resolves to false where the browser cannot keep pages.
 */
export const keepPagesOffline = async (onWaiting: (apply: ApplyUpdate) => void): Promise<boolean> => {
  const workers = globalThis.navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (workers === undefined) return false;
  try {
    const registration = await workers.register(trustedScript('/service-worker.js'), { updateViaCache: 'none' });
    announceWaiting(registration, workers, onWaiting);
    return true;
  } catch {
    return false; // Private windows and blocked storage refuse workers. The page itself works on.
  }
};

const announceWaiting = (registration: ServiceWorkerRegistration, workers: ServiceWorkerContainer, onWaiting: (apply: ApplyUpdate) => void): void => {
  let asked = false;
  const apply = (): void => {
    asked = true;
    registration.waiting?.postMessage({ type: 'activate' } satisfies ActivateMessage);
  };
  const announce = (): void => { if (registration.waiting !== null && workers.controller !== null) onWaiting(apply); };
  workers.addEventListener('controllerchange', () => { if (asked) void reloadBetweenSessions(); });
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', announce));
  announce();
};

/** A session may have begun between the question and the answer. Then the old page stays: its files are still kept. */
const reloadBetweenSessions = (): Promise<void> =>
  globalThis.navigator.locks.request(sessionLock, { ifAvailable: true }, (lock) => {
    if (lock !== null) globalThis.location.reload();
  });

/** The content security policy lets no bare text become a script address: only this policy, and only for this one file. */
const trustedScript = (address: '/service-worker.js'): string => {
  const types = (globalThis as { trustedTypes?: { createPolicy: (name: string, rules: object) => { createScriptURL: (of: string) => string } } }).trustedTypes;
  if (types === undefined) return address;
  return types.createPolicy('backspace', { createScriptURL: () => address }).createScriptURL(address);
};
