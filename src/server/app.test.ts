import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { createApp } from './app.ts';
import { loadSite, type Site } from './site.ts';

const style = 'body{color:red}';
const page = `<!doctype html><title>Backspace</title><style>${style}</style><script type="module" src="/assets/a-1.js"></script>`;
const script = `export const words = ${JSON.stringify('make room '.repeat(500))};`;

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
mkdirSync(join(folder, 'assets'));
for (const [name, content] of [
  ['person.html', page], ['service-worker.js', 'self;'], ['assets/a-1.js', script], ['icon-180.png', 'png'], ['.built', 'secret'],
] as const) writeFileSync(join(folder, name), content);
const app = createApp(loadSite(folder));
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directives = (response: Response): Record<string, string> =>
  Object.fromEntries((response.headers.get('content-security-policy') ?? '').split('; ').map((each) => {
    const [name = '', ...values] = each.split(' ');
    return [name, values.join(' ')];
  }));

describe('addresses', () => {
  test.each([
    ['/', 302], ['/person', 200], ['/person/session', 200], ['/service-worker.js', 200], ['/assets/a-1.js', 200], ['/api/health', 200],
    ['/person.html', 404], ['/clinic', 404], ['/assets/', 404], ['/assets', 404], ['/.built', 404], ['/assets/../.built', 404],
    ['/%2e%2e/package.json', 404], ['/..%2fpackage.json', 404], ['/assets/..%5c..%5cpackage.json', 404], ['/%00', 404], ['/%E0%A4%A', 404],
    ['/__proto__', 404], ['/constructor', 404], ['/api/entries', 404],
  ])('%s: %i', async (path, status) => expect((await get(path)).status).toBe(status));

  test('the root leads to the page', async () => expect((await get('/')).headers.get('location')).toBe('/person'));
  test('health answers', async () => expect(await (await get('/api/health')).json()).toEqual({ healthy: true }));
  test('a head has the headers and no body', async () => {
    const head = await app.request('/person', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, String(page.length), '']);
  });
  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    const answer = await app.request('/person', { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('security headers', () => {
  const asExpected = {
    'default-src': "'none'", 'script-src': "'self'", 'style-src': "'self'", 'connect-src': "'self'", 'img-src': "'self' data:",
    'media-src': "'self' blob:", 'font-src': "'self'", 'manifest-src': "'self'", 'worker-src': "'self'", 'frame-ancestors': "'none'",
    'base-uri': "'none'", 'form-action': "'none'", 'require-trusted-types-for': "'script'", 'trusted-types': 'backspace',
  };

  test.each(['/', '/assets/a-1.js', '/nothing', '/api/health', '/api/nothing'])('%s', async (path) => {
    const answer = await get(path);
    expect(directives(answer)).toEqual(asExpected);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin', 'permissions-policy': expect.stringContaining('geolocation=()') as string,
    });
  });

  test('a page allows its own inline style by hash and nothing else inline', async () => {
    for (const path of ['/person', '/person/session']) {
      expect(directives(await get(path))).toEqual({ ...asExpected, 'style-src': `'self' ${sha(style)}` });
    }
  });

  test('an inline script of a page is allowed by hash', async () => {
    const own = mkdtempSync(join(tmpdir(), 'pages-'));
    writeFileSync(join(own, 'person.html'), '<script>one()</script><script src="/x.js"></script><script>two()</script>');
    const answer = await createApp(loadSite(own)).request('/person');
    expect(directives(answer)['script-src']).toBe(`'self' ${sha('one()')} ${sha('two()')}`);
  });

  test('they are on an answer that broke, which says nothing of the cause', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken: Site = new Map([...loadSite(folder)].map(([path, file]) => [path, { ...file, bytes: () => Promise.reject(new Error('/etc/secret')) }]));
    const answer = await createApp(broken).request('/icon-180.png');
    expect([answer.status, await answer.text()]).toEqual([500, '{"type":"Unexpected"}']);
    expect(directives(answer)).toEqual(asExpected);
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });
});

describe('bytes', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'], ['gzip', 'gzip'], ['br;q=0, gzip;q=0.5', 'gzip'], ['identity', null], ['', null], ['BR', 'br'],
  ])('accepting "%s" gives %s', async (accepted, coding) => {
    const answer = await get('/assets/a-1.js', { 'accept-encoding': accepted });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const text = (coding === 'br' ? brotliDecompressSync(bytes) : coding === 'gzip' ? gunzipSync(bytes) : Buffer.from(bytes)).toString();
    expect([answer.headers.get('content-encoding'), text]).toEqual([coding, script]);
    expect(answer.headers.get('content-length')).toBe(String(bytes.length));
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    if (coding !== null) expect(bytes.length).toBeLessThan(script.length / 10);
  });

  test('what is compressed already is sent as it is', async () => {
    expect((await get('/icon-180.png', { 'accept-encoding': 'br' })).headers.get('content-encoding')).toBeNull();
  });

  test('a file is compressed once', async () => {
    const site = loadSite(folder);
    const file = site.get('/assets/a-1.js');
    expect(await file?.bytes('br')).toBe(await file?.bytes('br'));
  });

  test.each([
    ['/assets/a-1.js', 'public, max-age=31536000, immutable', 'text/javascript; charset=utf-8'],
    ['/person', 'no-cache', 'text/html; charset=utf-8'],
    ['/service-worker.js', 'no-cache', 'text/javascript; charset=utf-8'],
    ['/icon-180.png', 'no-cache', 'image/png'],
    ['/nothing', 'no-store', 'text/plain; charset=UTF-8'],
  ])('%s: %s, %s', async (path, cache, type) => {
    const { headers } = await get(path);
    expect([headers.get('cache-control'), headers.get('content-type')]).toEqual([cache, type]);
  });

  test('an unchanged page is not sent again; another coding of it is', async () => {
    const tag = (await get('/person', { 'accept-encoding': 'br' })).headers.get('etag') ?? '';
    const same = await get('/person', { 'accept-encoding': 'br', 'if-none-match': `"x", W/${tag}` });
    expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await get('/person', { 'accept-encoding': 'gzip', 'if-none-match': tag })).status).toBe(200);
  });
});
