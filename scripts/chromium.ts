import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * The path of a Chromium that the journeys can drive. Looks at $CHROMIUM, then PATH and the usual places, then at what
 * Playwright keeps; else installs one: Debian's as root, Playwright's otherwise. Tells on stderr what it does.
 *
 * @throws Error with the whole story when $CHROMIUM is wrong or nothing could be installed.
 */
export const findChromium = async (): Promise<string> => {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (!isExecutable(named)) throw new Error(`$CHROMIUM names ${named}, which cannot be run.`);
    return named;
  }
  return installed() ?? (await install());
};

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'];

const usualPlaces = [
  '/usr/bin/chromium', '/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const installed = (): string | undefined => {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces, ...keptByPlaywright()].find(isExecutable);
};

const keptByPlaywright = (): readonly string[] => {
  const folders = [
    process.env['PLAYWRIGHT_BROWSERS_PATH'], join(homedir(), '.cache/ms-playwright'), join(homedir(), 'Library/Caches/ms-playwright'),
    join(homedir(), 'AppData/Local/ms-playwright'),
  ];
  const inside = 'chromium{,_headless_shell}-*/*/{chrome,chrome.exe,headless_shell,chrome-headless-shell,Chromium.app/Contents/MacOS/Chromium}';
  return folders.filter((folder) => folder !== undefined && existsSync(folder))
    .flatMap((folder) => globSync(inside, { cwd: folder }).map((path) => join(folder ?? '', path)))
    .sort().reverse();
};

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const install = async (): Promise<string> => {
  const tried: string[] = [];
  const apt = isExecutable('/usr/bin/apt-get') && process.getuid?.() === 0;
  const ways = [
    ...(apt ? [{ name: 'Debian\'s Chromium', run: installWithApt }] : []),
    { name: 'Playwright\'s Chromium', run: () => run(join(import.meta.dirname, '../node_modules/.bin/playwright-core'), ['install', 'chromium']) },
  ];
  for (const way of ways) {
    const began = performance.now();
    console.error(`No Chromium here. Installing ${way.name} …`);
    const problem = await way.run();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const found = installed();
    if (found !== undefined) {
      console.error(`Installed ${way.name} as ${found} in ${seconds} s.`);
      return found;
    }
    tried.push(`${way.name} (${seconds} s): ${problem ?? 'it ended well, but no Chromium appeared'}`);
  }
  throw new Error(`No Chromium, and none could be installed. Set $CHROMIUM to one. Tried:\n${tried.join('\n')}`);
};

const installWithApt = async (): Promise<string | undefined> =>
  (await run('apt-get', ['update', '-qq'])) ?? (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']));

/** Undefined when the command ended well, else why not with the end of what it said. */
const run = (command: string, words: readonly string[]): Promise<string | undefined> =>
  new Promise((done) => {
    const child = spawn(command, words, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32',
    });
    let said = '';
    const hear = (bytes: Buffer): void => { said = (said + bytes.toString()).slice(-2000); };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => done(`${command} could not be started: ${error.message}`));
    child.on('close', (status) => done(status === 0 ? undefined : `${command} ended with ${status}: ${said.trim()}`));
  });

if (import.meta.main) console.log(await findChromium());
