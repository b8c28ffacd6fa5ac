import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

const web = join(import.meta.dirname, 'src/web');
const kept = join(web, 'static');

type Bundle = Rolldown.OutputBundle;
type Asset = Rolldown.OutputAsset;

const contentOf = (file: Bundle[string]): string | Uint8Array => (file.type === 'asset' ? file.source : file.code);

/**
 * Puts the styles of a page inside it, so that the first paint waits for one file only.
 * The server reads the page and allows exactly these styles by their hash.
 */
const stylesInside = (): Plugin => ({
  name: 'styles-inside',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const pages = Object.values(bundle).filter((file): file is Asset => file.type === 'asset' && file.fileName.endsWith('.html'));
    for (const page of pages) {
      page.source = String(page.source).replace(/<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g, (link, name: string) => {
        const sheet = bundle[name];
        if (sheet?.type !== 'asset') return this.error(`${page.fileName} names ${link}, which is not in the build`);
        const styles = String(sheet.source).trim();
        if (styles.includes('</style')) return this.error(`${name} would end its own style element`);
        return `<style>${styles}</style>`;
      });
    }
  },
});

/** Tells the service worker what to keep: every built and static file. Its version is the hash of them all. */
const filesOfWorker = (): Plugin => ({
  name: 'files-of-worker',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const worker = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'service-worker');
      if (worker?.type !== 'chunk') return this.error('service-worker.ts is missing from the build');
      if (worker.imports.length > 0) return this.error(`The service worker must be one file, and imports ${worker.imports.join(', ')}`);
      const files = new Map<string, string | Uint8Array>(globSync('**', { cwd: kept }).filter((path) => statSync(join(kept, path)).isFile())
        .map((path) => [path, readFileSync(join(kept, path))]));
      for (const file of Object.values(bundle)) if (file !== worker) files.set(file.fileName, contentOf(file));
      const hash = createHash('sha256');
      for (const name of [...files.keys()].sort()) hash.update(name).update('\0').update(files.get(name) ?? '').update('\0');
      const paths = [...files.keys()].sort().map((name) => `/${name.replace(/\.html$/, '')}`);
      // Values go in as expressions: a minifier may have moved a placeholder into a template, where bare text would be code.
      const values = { __FILES__: JSON.stringify(paths), __VERSION__: JSON.stringify(hash.digest('hex').slice(0, 16)) };
      for (const [placeholder, value] of Object.entries(values)) {
        if (!worker.code.includes(placeholder)) return this.error(`The service worker lost ${placeholder}`);
        worker.code = worker.code.replaceAll(placeholder, () => value);
      }
    },
  },
});

/** In development the pages have the addresses that the server gives them. */
const addresses = (): Plugin => ({
  name: 'addresses',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, _, next) => {
      if (/^\/(person)?(\?|$)/.test(request.url ?? '')) request.url = '/person.html';
      next();
    });
  },
});

const entry = join(web, 'person/main.tsx');

/**
 * What the app cannot start without becomes one file, however many lazy screens share parts of it: a part is one when it is
 * reached from the entry by plain imports. Otherwise each shared part would be a file and a request of its own before the first paint.
 */
const startsWith = (id: string, chunking: Parameters<Extract<Rolldown.CodeSplittingGroup['name'], Function>>[1]): string | null => {
  const seen = new Set<string>();
  const reached = (module: string): boolean => {
    if (module === entry) return true;
    if (seen.has(module)) return false;
    seen.add(module);
    return chunking.getModuleInfo(module)?.importers.some(reached) ?? false;
  };
  return id.includes('service-worker') || !reached(id) ? null : 'start';
};

export default defineConfig({
  root: web,
  publicDir: kept,
  appType: 'mpa',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [stylesInside(), filesOfWorker(), addresses()],
  build: {
    outDir: join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { person: join(web, 'person.html'), 'service-worker': join(web, 'service-worker.ts') },
      output: {
        entryFileNames: (chunk) => (chunk.name === 'service-worker' ? 'service-worker.js' : 'assets/[name]-[hash].js'),
        codeSplitting: { groups: [{ name: startsWith, debugName: 'start' }] },
      },
    },
  },
});
