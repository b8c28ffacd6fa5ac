import type { ActivateMessage, SessionLockName } from './worker-agreement.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build. */
declare const __FILES__: readonly string[];
declare const __VERSION__: string;

const prefix = 'backspace-files-';
const cacheName = prefix + __VERSION__;
const sessionLock: SessionLockName = 'backspace-session';
const page = '/person';

self.addEventListener('install', (event) => event.waitUntil(keepAllFiles()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlderVersions()));
self.addEventListener('message', (event) => {
  if ((event.data as Partial<ActivateMessage> | null)?.type === 'activate') event.waitUntil(takeOverBetweenSessions());
});
self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request);
  if (answer !== undefined) event.respondWith(answer);
});

/** All or nothing. `reload` goes past the HTTP cache, so that a version never keeps a file of another one. */
const keepAllFiles = async (): Promise<void> => {
  const cache = await caches.open(cacheName);
  await cache.addAll(__FILES__.map((path) => new Request(path, { cache: 'reload' })));
};

/** Waits for no session: takes over only if it gets the session lock at once. Where there are no locks it never hurries. */
const takeOverBetweenSessions = async (): Promise<void> => {
  if (self.navigator.locks === undefined) return;
  await self.navigator.locks.request(sessionLock, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await self.skipWaiting();
  });
};

/** The version before stays as well: a page that it opened may still ask for its own pieces. */
const forgetOlderVersions = async (): Promise<void> => {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const before = names.filter((name) => name !== cacheName).at(-1);
  for (const name of names) if (name !== cacheName && name !== before) await caches.delete(name);
  await self.clients.claim();
};

const answerTo = (request: Request): Promise<Response> | undefined => {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return undefined;
  if (request.mode !== 'navigate') return keptOrFetched(request);
  if (pathname === '/') return Promise.resolve(Response.redirect(page));
  return pathname === page || pathname.startsWith(`${page}/`) ? keptOrFetched(request, page) : undefined;
};

/**
 * Own version first, then the one before. `ignoreVary`, because a compressed answer names headers that a later request need not repeat;
 * the query counts for files, and pages are looked up by their bare path.
 */
const keptOrFetched = async (request: Request, path?: string): Promise<Response> => {
  const wanted = path ?? request;
  const own = await (await caches.open(cacheName)).match(wanted, { ignoreVary: true });
  return own ?? (await caches.match(wanted, { ignoreVary: true })) ?? fetch(request);
};
