import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { portFrom, serve, type Running } from './main.ts';

const pages = mkdtempSync(join(tmpdir(), 'pages-'));
writeFileSync(join(pages, 'person.html'), '<title>Backspace</title>');
const folder = join(mkdtempSync(join(tmpdir(), 'data-')), 'deep', 'data');
const running: Running[] = [];
afterEach(async () => { for (const each of running.splice(0)) await each.close(); });

const served = async (): Promise<Running> => {
  const server = await serve({ port: 0, folder, pages });
  if (!server.ok) throw new Error(server.error.type);
  running.push(server.value);
  return server.value;
};

test('it serves, makes its folder, and frees the port when it closes', async () => {
  const { address, close } = await served();
  expect(statSync(folder).isDirectory()).toBe(true);
  expect((await fetch(`${address}/person`)).status).toBe(200);
  await close();
  await expect(fetch(`${address}/person`)).rejects.toThrow();
});

test('a path that climbs, sent as it is, reaches nothing', async () => {
  const { port } = new URL((await served()).address);
  for (const path of ['/../package.json', '/..%2f..%2fetc%2fpasswd', '//etc/passwd', '/person/../../package.json']) {
    const status = await new Promise((done, broken) => {
      request({ port, path }, (answer) => { answer.resume(); done(answer.statusCode); }).on('error', broken).end();
    });
    expect(status, path).toBe(404);
  }
});

test('a taken port is refused by name', async () => {
  const port = Number(new URL((await served()).address).port);
  expect(await serve({ port, folder, pages })).toEqual({ ok: false, error: { type: 'PortTaken', port } });
});

test('a folder that cannot be made is refused by name', async () => {
  expect(await serve({ port: 0, folder: join(pages, 'person.html', 'data'), pages })).toMatchObject({ ok: false, error: { type: 'FolderRefused' } });
});

test('no pages, no server', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'pages-'));
  expect(await serve({ port: 0, folder, pages: empty })).toEqual({ ok: false, error: { type: 'NotBuilt', folder: empty } });
});

test.each([
  [undefined, { ok: true, value: 8080 }], ['', { ok: true, value: 8080 }], ['0', { ok: true, value: 0 }], ['65535', { ok: true, value: 65_535 }],
  ...['65536', '-1', '80a', '8080.5', '1e3', ' 80', '999999'].map((text) => [text, { ok: false, error: { type: 'BadPort', text } }] as const),
] as const)('PORT=%s', (text, expected) => expect(portFrom(text)).toEqual(expected));
