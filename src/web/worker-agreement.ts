/**
 * What pages and the service worker agree on. Types only: the worker must stay one file without imports,
 * and each side writes the words itself while the compiler keeps them equal.
 */

/** The web lock that a tab holds for as long as it runs a session. */
export type SessionLockName = 'backspace-session';

/** Asks a waiting worker to take over. It does so only when no tab runs a session. */
export interface ActivateMessage { readonly type: 'activate' }
