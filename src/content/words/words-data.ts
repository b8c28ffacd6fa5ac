import type { FileRefusalKey, StoreRefusalKey } from './keys.ts';

type Of<K extends string, V> = Readonly<Record<K, V>>;

export interface ErrorWords extends Of<
  'title' | 'tryAgain' | 'secondTab' | 'secondTabHere' | 'newerApp' | 'reload' | 'noSound' | 'notPersistent' | 'dataLost' | 'restore'
  | 'unexpected' | 'stillSafe', string
> {
  readonly store: Of<StoreRefusalKey, string>;
}

export interface DataWords extends Of<
  'title' | 'where' | 'save' | 'saveWhy' | 'saved' | 'restore' | 'restoreWhy' | 'restored' | 'chooseFile' | 'refused' | 'nothingWritten'
  | 'remove' | 'removeWhy' | 'removeSure' | 'removeYes' | 'removeNo' | 'removed' | 'undo' | 'lastSaved' | 'neverSaved', string
> {
  readonly file: Of<FileRefusalKey, string>;
  readonly entries: (count: number) => string;
}

export type MoreWords = Of<
  'title' | 'voice' | 'voiceSpeed' | 'voiceWords' | 'captions' | 'waitForMe' | 'goByItself' | 'textSize' | 'theme' | 'light' | 'dark'
  | 'asDevice' | 'motion' | 'lessMotion' | 'region' | 'regionWhy' | 'whoSpeaks' | 'appSpeaks' | 'readerSpeaks' | 'bothSpeak' | 'closePlan'
  | 'closePlanWhy', string
>;
