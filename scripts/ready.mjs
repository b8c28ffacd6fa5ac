// Makes node_modules match the lockfile, so that the next `node` of an npm script is the Node that the product runs on.
// The machine's own Node runs this file: plain JavaScript, no package, nothing newer than Node 20.19.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const onWindows = process.platform === 'win32';
const ownNode = join('node_modules', '.bin', onWindows ? 'node.cmd' : 'node');
/** `npm ci` empties node_modules first, so an install that was cut short leaves no mark. */
const mark = join('node_modules', '.ready');
const lock = join(tmpdir(), `backspace-install-${createHash('sha256').update(process.cwd()).digest('hex').slice(0, 16)}.lock`);
const longestWaitSeconds = 15 * 60;

const say = (text) => process.stderr.write(`${text}\n`);
const refuse = (text) => {
  say(text);
  process.exit(1);
};
const readIfThere = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/** The Node version that package.json names for this kind of machine, or undefined where none is published. */
const wantedNode = () => {
  const platform = onWindows ? 'win' : process.platform;
  const optional = JSON.parse(readFileSync('package.json', 'utf8')).optionalDependencies;
  const name = Object.keys(optional).find((each) => each.startsWith('node-') && each.endsWith(`${platform}-${process.arch}`));
  return name === undefined ? undefined : optional[name];
};

const fingerprint = () =>
  createHash('sha256').update(readFileSync('package-lock.json')).update(`${process.platform} ${process.arch}`).digest('hex');

const isReady = () => readIfThere(mark) === fingerprint() && (wantedNode() === undefined || existsSync(ownNode));

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** A link to a written file appears whole or not at all, so nobody ever reads a lock without its owner. */
const takeLock = () => {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
};

const dropLockOfTheDead = (owner) => {
  const aside = `${lock}.of-${owner}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return; // Somebody else was faster.
  }
  // Another process may have taken the lock between our look and our rename: give it back.
  if (readIfThere(aside) !== owner) linkSync(aside, lock);
  rmSync(aside, { force: true });
};

const waitForLock = () => {
  const until = Date.now() + longestWaitSeconds * 1000;
  let told = false;
  while (!takeLock()) {
    const owner = readIfThere(lock);
    if (owner !== undefined && !isAlive(Number(owner))) dropLockOfTheDead(owner);
    else if (Date.now() > until) refuse(`Process ${owner} has been installing for ${longestWaitSeconds / 60} minutes. Stop it, or delete ${lock}.`);
    else {
      if (!told) say(`Process ${owner} is installing already. Waiting for it …`);
      told = true;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  process.on('exit', () => rmSync(lock, { force: true }));
};

const install = async () => {
  const began = Date.now();
  say('Installing what the lockfile names …');
  const wanted = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath; // The very npm that runs us, without a shell.
  const { status, error } = await (npm ? run(process.execPath, [npm, ...wanted]) : run('npm', wanted));
  if (error) refuse(`npm could not be started: ${error.message}`);
  if (status !== 0) refuse('npm ci failed: see its lines above. It needs the package registry, about 500 MB of disk and an unchanged package-lock.json.');
  checkNode();
  writeFileSync(mark, fingerprint());
  say(`Installed in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
};

/** Runs a command to its end. Whoever stops us stops it, too, so that no install goes on unseen. */
const run = (command, words) =>
  new Promise((done) => {
    const child = spawn(command, words, { stdio: ['ignore', 2, 2], shell: onWindows && command === 'npm' });
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => done({ error }));
    child.on('close', (status) => done({ status }));
  });

/** npm skips in silence an optional package that cannot be had, so its absence is said here. */
const checkNode = () => {
  const wanted = wantedNode();
  if (wanted === undefined) return;
  const found = spawnSync(ownNode, ['-v'], { encoding: 'utf8', shell: onWindows });
  if (found.status !== 0 || found.stdout.trim() !== `v${wanted}`) {
    refuse(`Node ${wanted} did not arrive for ${process.platform}-${process.arch} (found: ${found.stdout?.trim() || found.error?.message || found.stderr.trim()}).`);
  }
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) refuse(`Node 20.19 or newer is needed to set up; this is ${process.version}.`);
if (wantedNode() === undefined && major < 26) {
  refuse(`No Node package is published for ${process.platform}-${process.arch}: install Node 26 yourself and run this again.`);
}
if (!isReady()) {
  waitForLock();
  if (!isReady()) await install();
}
