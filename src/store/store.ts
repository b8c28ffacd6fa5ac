import type { Result } from '../base/result.ts';
import type { Entry } from '../protocol/fact.ts';

/**
 * Remembers the entries of one person on one device; forgets nothing and decides nothing.
 * A success means that the disk has it. Nothing is half written: a refused call has changed nothing.
 */
export interface Store extends Settings {
  /** All of them or none. An entry that is there already with the same content is fine, and stays one. */
  readonly append: (entries: readonly Entry[]) => Promise<Result<void, AppendRefusal>>;
  /** In the order in which they arrived. */
  readonly readAll: () => Promise<Result<readonly Entry[], ReadRefusal>>;
  /** One row, overwritten. Where a running session stands; not a fact. */
  readonly saveCheckpoint: (checkpoint: Checkpoint) => Promise<Result<void, StoreRefusal>>;
  readonly readCheckpoint: () => Promise<Result<Checkpoint | null, ReadRefusal>>;
  readonly clearCheckpoint: () => Promise<Result<void, StoreRefusal>>;
  /** Deletes everything about the person from this device and closes the store. */
  readonly deleteAll: () => Promise<Result<void, StoreRefusal>>;
  /** Everything after it is refused as `Closed`. */
  readonly close: () => Promise<void>;
}

/** Choices of this device: not facts, the last one written counts, and no export carries them. */
export interface Settings {
  /** Undefined when it was never put. */
  readonly getSetting: (name: string) => Promise<Result<SettingValue | undefined, StoreRefusal>>;
  readonly putSetting: (name: string, value: SettingValue) => Promise<Result<void, StoreRefusal>>;
}

export type SettingValue = string | number | boolean | null | readonly SettingValue[] | { readonly [name: string]: SettingValue };

/** Written at each beat and each second of a hold, so that a crash costs at most the repetition under way. */
export interface Checkpoint {
  readonly session: string;
  /** Fingerprint of the script that is played. */
  readonly script: string;
  /** The beat, counted from 0. */
  readonly index: number;
  readonly heldMilliseconds: number;
  /** Epoch milliseconds when it was written. */
  readonly at: number;
}

export type StoreRefusal =
  /** The device has no room. Everything saved before is safe. */
  | { readonly type: 'StorageFull' }
  /** Private window, blocked storage, or a disk that fails. */
  | { readonly type: 'StorageRefused'; readonly reason: string }
  /** Another tab needs this one to let go for a newer version, or the store was closed or deleted. */
  | { readonly type: 'Closed' };

/** The data were written by a newer version of Backspace than this one. They are left alone. */
type NewerVersion = { readonly type: 'NewerVersion'; readonly found: number; readonly known: number };
/** What is on the disk is not what was written. Nothing is mended or thrown away; `key` names the first bad row. */
export type Corrupt = { readonly type: 'Corrupt'; readonly key: string; readonly reason: string };
/** The same id with another content: one of the two devices is wrong, so neither is overwritten. */
export type DifferentBody = { readonly type: 'DifferentBody'; readonly id: string };

export type AppendRefusal = StoreRefusal | DifferentBody;
export type ReadRefusal = StoreRefusal | Corrupt;
export type OpenRefusal = StoreRefusal | NewerVersion;
