import { fingerprint } from '../../../base/text.ts';
import type { LocalMoment } from '../../../base/day.ts';
import type { Script } from '../../../protocol/beat.ts';
import { checkpointOf, type Checkpoint } from '../../../protocol/checkpoint.ts';
import type { Session } from '../../../protocol/session.ts';
import type { Settings } from '../../../store/store.ts';

/** Where a session stands, written over and over, so that a crash costs at most the repetition under way. */
export interface Keeper {
  readonly mark: (session: Session) => void;
  /** Resolves when everything marked so far is on the disk, or was refused. */
  readonly settled: () => Promise<void>;
}
export interface Kept { readonly checkpoint: Checkpoint; readonly script: Script }

const scriptName = 'session-script';
const placeName = 'session-place';

/** Writes at each beat, each second of a hold and each change of state. A refused write is made good by the next one. */
export const createKeeper = (settings: Settings, moment: () => LocalMoment): Keeper => {
  let marked = '';
  let scriptKept = '';
  let newest: Session | null = null;
  let writing: Promise<void> | null = null;

  const writeAll = async (): Promise<void> => {
    while (newest !== null) {
      const session = newest;
      newest = null;
      const place = checkpointOf(session, moment());
      // The script goes first: a place without its script is of no use, a script without a place does no harm.
      if (place !== null && scriptKept !== session.script.hash) {
        const done = await settings.putSetting(scriptName, sealed(session.script));
        scriptKept = done.ok ? session.script.hash : '';
      }
      await settings.putSetting(placeName, place === null ? null : sealed(place));
    }
  };
  return {
    mark: (session) => {
      const mark = markOf(session);
      if (mark === marked) return;
      marked = mark;
      newest = session;
      writing ??= writeAll().finally(() => { writing = null; });
    },
    settled: async () => { while (writing !== null) await writing; },
  };
};

const markOf = ({ script, index, elapsedMilliseconds, status, pausedBy, pendingEffects }: Session): string =>
  [script.hash, index, Math.floor(elapsedMilliseconds / 1000), status, pausedBy, pendingEffects.join()].join('/');

/** What a session that was broken off left behind; null when there is none, or when it is not word for word what was written. */
export const readKept = async (settings: Settings): Promise<Kept | null> => {
  const [place, script] = [await settings.getSetting(placeName), await settings.getSetting(scriptName)];
  const checkpoint = place.ok ? unsealed<Checkpoint>(place.value) : null;
  const written = script.ok ? unsealed<Script>(script.value) : null;
  return checkpoint === null || written === null ? null : { checkpoint, script: written };
};

export const forgetKept = async (settings: Settings): Promise<void> => void (await settings.putSetting(placeName, null));

const form = 'session 1';

/** A fingerprint before the text tells whether it is still what this form of the app wrote, so that its type can be believed. */
const sealed = (value: Checkpoint | Script): string => {
  const text = JSON.stringify(value);
  return `${fingerprint(form + text)} ${text}`;
};

const unsealed = <T extends Checkpoint | Script>(value: unknown): T | null => {
  if (typeof value !== 'string') return null;
  const end = value.indexOf(' ');
  const text = value.slice(end + 1);
  return fingerprint(form + text) === value.slice(0, end) ? (JSON.parse(text) as T) : null;
};
