import { Hono, type Context } from 'hono';
import { securityHeaders } from './security.ts';
import type { Coding, Site, SiteFile } from './site.ts';

/** Request in, response out: the whole server without a socket, a disk or a clock. */
export const createApp = (site: Site): Hono => {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of securityHeaders(fileAt(site, c.req.path)?.inlineHashes)) c.res.headers.set(name, value);
  });
  app.get('/api/health', (c) => c.json({ healthy: true }, 200, { 'cache-control': 'no-store' }));
  app.all('/api/*', (c) => c.json({ type: 'NoSuchAddress' }, 404, { 'cache-control': 'no-store' }));
  app.get('/', (c) => c.redirect('/person', 302));
  app.get('*', async (c) => {
    const file = fileAt(site, c.req.path);
    return file === undefined ? c.text('There is nothing at this address.', 404, { 'cache-control': 'no-store' }) : await answer(c, file);
  });
  app.all('*', (c) => c.text('This address can only be read.', 405, { allow: 'GET, HEAD' }));
  app.onError((error, c) => {
    console.error(error);
    return c.json({ type: 'Unexpected' }, 500, { 'cache-control': 'no-store' });
  });
  return app;
};

/** A page also answers for the addresses below it: which of its screens that is, the page itself knows. */
const fileAt = (site: Site, path: string): SiteFile | undefined => site.get(path.startsWith('/person/') ? '/person' : path);

const answer = async (c: Context, file: SiteFile): Promise<Response> => {
  const coding = file.compressible ? bestCoding(c.req.header('accept-encoding') ?? '') : 'identity';
  const tag = `"${file.tag}-${coding}"`;
  const headers = {
    'content-type': file.type,
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: tag,
    ...(file.compressible ? { vary: 'Accept-Encoding' } : {}),
    ...(coding === 'identity' ? {} : { 'content-encoding': coding }),
  };
  if (tagsOf(c.req.header('if-none-match')).includes(tag)) return c.body(null, 304, headers);
  const bytes = await file.bytes(coding);
  return c.body(bytes, 200, { ...headers, 'content-length': String(bytes.byteLength) });
};

const tagsOf = (header: string | undefined): readonly string[] => (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));

/** Brotli before gzip, unless the client refuses it with `q=0`. */
const bestCoding = (accepted: string): Coding => {
  const willing = accepted.split(',').map((each) => each.trim().toLowerCase().split(/\s*;\s*/))
    .filter(([, quality]) => Number(quality?.replace('q=', '') ?? 1) > 0).map(([name]) => name);
  return willing.includes('br') ? 'br' : willing.includes('gzip') ? 'gzip' : 'identity';
};
