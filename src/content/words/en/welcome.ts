import type { Words } from '../words.ts';

export const welcome: Words['screens']['welcome'] = {
  title: 'Make room in your back',
  lead: 'A calm voice guides you through a few short moves. You can shut your eyes.',
  offline: 'Works without the internet',
  noAccount: 'No account',
  staysHere: 'Stays on this device',
  start: 'Start',
  haveCode: 'My therapist gave me a code',
  where: 'Where are you? Then we show the right emergency number.',
  installTitle: 'Put it on your home screen',
  installWhy: 'Then your phone keeps your data and opens it with one tap.',
  installLater: 'Not now',
  notADoctor: 'This app is a guide, not a doctor.',
};
