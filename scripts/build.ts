import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
export const builtFolder = join(root, 'dist');

/**
 * Builds the pages when the content of any input changed since the last build.
 * The new pages take their place in one rename, so a server that starts meanwhile never sees half of them.
 */
export const buildIfStale = async (): Promise<'fresh' | 'built'> => {
  const now = fingerprintOfInputs();
  const mark = join(builtFolder, '.built');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return 'fresh';
  const made = join(root, 'node_modules', `.build-${process.pid}`);
  const { build } = await import('vite');
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: made, emptyOutDir: true } });
  writeFileSync(join(made, '.built'), now);
  putInPlace(made);
  return 'built';
};

const putInPlace = (made: string): void => {
  const old = join(root, 'node_modules', `.built-before-${process.pid}`);
  mkdirSync(builtFolder, { recursive: true });
  renameSync(builtFolder, old);
  renameSync(made, builtFolder);
  rmSync(old, { recursive: true, force: true });
};

const fingerprintOfInputs = (): string => {
  const hash = createHash('sha256').update(process.version);
  for (const path of inputs()) hash.update(path).update('\0').update(readFileSync(join(root, path))).update('\0');
  return hash.digest('hex');
};

/** Tests and the server are no part of the pages. */
const inputs = (): readonly string[] =>
  ['package-lock.json', 'vite.config.ts', ...globSync('src/{base,protocol,motion,content,fhir,store,web}/**', { cwd: root })]
    .filter((path) => !path.includes('.test.') && statSync(join(root, path)).isFile())
    .sort();

if (import.meta.main) console.log(await buildIfStale());
