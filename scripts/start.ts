import { join } from 'node:path';
import { buildIfStale, builtFolder } from './build.ts';
import { portFrom, serve, type ServeRefusal } from '../src/server/main.ts';

const start = async (): Promise<void> => {
  const port = portFrom(process.env['PORT']);
  if (!port.ok) return refuse(port.error);
  await buildIfStale();
  const folder = process.env['DATA'] ?? join(import.meta.dirname, '..', 'data');
  const running = await serve({ port: port.value, folder, pages: builtFolder });
  if (!running.ok) return refuse(running.error);
  console.log(`Backspace is at ${running.value.address}`);
  const stop = (): void => void running.value.close().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  if (process.env['npm_lifecycle_event'] !== undefined) whenOrphaned(stop);
};

/** npm hands a signal to the shell between us, which ends without handing it on. So the end of that shell counts as one. */
const whenOrphaned = (stop: () => void): void => {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 250);
};

const refuse = (refusal: ServeRefusal): void => {
  console.error(`Backspace cannot start: ${reasonOf(refusal)} (${refusal.type})`);
  process.exitCode = 1;
};

const reasonOf = (refusal: ServeRefusal): string => {
  switch (refusal.type) {
    case 'BadPort': return `PORT must be a whole number from 0 to 65535, and is "${refusal.text}".`;
    case 'PortTaken': return `something else listens on port ${refusal.port}. Name another one: PORT=8081 npm start.`;
    case 'PortForbidden': return `this account may not listen on port ${refusal.port}. Name one above 1023.`;
    case 'FolderRefused': return `the folder ${refusal.folder} cannot be written: ${refusal.reason}.`;
    case 'NotBuilt': return `there are no pages in ${refusal.folder}.`;
  }
};

await start();
