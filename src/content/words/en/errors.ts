import type { Words } from '../words.ts';

export const errors: Words['screens']['errors'] = {
  title: 'That did not work',
  tryAgain: 'Try again',
  secondTab: 'Backspace is open in another tab.',
  secondTabHere: 'Use it here',
  newerApp: 'A newer version is ready.',
  reload: 'Load it',
  noSound: 'No sound can be played. You can follow the words on the screen.',
  notPersistent: 'Your browser may delete data to save space. Save a copy now and then.',
  dataLost: 'We find no data here. If you have a copy, you can bring it back.',
  restore: 'Bring it back from a copy',
  unexpected: 'Something went wrong on our side.',
  stillSafe: 'What was saved before is still there.',
  store: {
    StorageFull: 'Your device is full, so we could not save this. Make some room, then try again.',
    StorageRefused: 'Your browser did not let us save this. Leave private mode, or allow this site to keep data.',
    Closed: 'The store was closed by another tab. Load this page again.',
    NewerVersion: 'Your data was written by a newer version. Load the newest version of this app.',
    Corrupt: 'Part of your data cannot be read. Bring it back from a copy.',
    DifferentBody: 'The same entry came twice with different content. We kept the first.',
  },
};
