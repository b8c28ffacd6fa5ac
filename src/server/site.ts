import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Coding = 'br' | 'gzip' | 'identity';

export interface SiteFile {
  readonly type: string;
  readonly tag: string;
  /** Built files carry their hash in the name and never change. */
  readonly immutable: boolean;
  /** Present on pages: the sources of the inline styles and scripts that the page itself carries. */
  readonly inlineHashes?: { readonly styles: readonly string[]; readonly scripts: readonly string[] };
  readonly bytes: (coding: Coding) => Promise<Uint8Array<ArrayBuffer>>;
  readonly compressible: boolean;
}

/** Every address that can be asked for. What is not in the map does not exist, so no address can reach another file. */
export type Site = ReadonlyMap<string, SiteFile>;

/** Reads a folder of built pages once. Names that begin with a dot are no part of it; pages lose their `.html`. */
export const loadSite = (folder: string): Site =>
  new Map(
    globSync('**', { cwd: folder })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [`/${path.split(sep).join('/').replace(/\.html$/, '')}`, fileOf(path, new Uint8Array(readFileSync(join(folder, path))))]),
  );

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json',
  '.json': 'application/json', '.txt': 'text/plain; charset=utf-8', '.mp3': 'audio/mpeg', '.m4a': 'audio/mp4', '.ogg': 'audio/ogg',
};
const compressed = new Set(['.png', '.woff2', '.mp3', '.m4a', '.ogg']);

const fileOf = (path: string, content: Uint8Array<ArrayBuffer>): SiteFile => {
  const extension = extname(path);
  return {
    type: types[extension] ?? 'application/octet-stream',
    tag: createHash('sha256').update(content).digest('base64url').slice(0, 22),
    immutable: path.split(sep)[0] === 'assets',
    compressible: !compressed.has(extension),
    bytes: compressedOnce(content),
    ...(extension === '.html' ? { inlineHashes: hashesOf(new TextDecoder().decode(content)) } : {}),
  };
};

const codings: Readonly<Record<Coding, (content: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>>> = {
  br: async (content) => new Uint8Array(await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } })),
  gzip: async (content) => new Uint8Array(await promisify(gzip)(content, { level: 9 })),
  identity: (content) => Promise.resolve(content),
};

/** The first request of each coding pays for it; the answer is kept. */
const compressedOnce = (content: Uint8Array<ArrayBuffer>): SiteFile['bytes'] => {
  const made = new Map<Coding, Promise<Uint8Array<ArrayBuffer>>>();
  return (coding) => {
    const known = made.get(coding) ?? codings[coding](content);
    made.set(coding, known);
    return known;
  };
};

const hashesOf = (html: string): NonNullable<SiteFile['inlineHashes']> => ({
  styles: [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((found) => sourceOf(found[1] ?? '')),
  scripts: [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((found) => sourceOf(found[1] ?? '')),
});

/** Browsers hash a page's text after turning line ends into LF. */
const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}'`;
