import type { Words } from '../words.ts';

export const more: Words['screens']['more'] = {
  title: 'More',
  voice: 'Voice',
  voiceSpeed: 'Speed of the voice',
  voiceWords: 'How much it says',
  captions: 'Show the words',
  waitForMe: 'Wait for me between moves',
  goByItself: 'Go on by itself',
  textSize: 'Size of the text',
  theme: 'Colors',
  light: 'Light',
  dark: 'Dark',
  asDevice: 'Like my device',
  motion: 'Moving pictures',
  lessMotion: 'Still pictures only',
  region: 'Where you are',
  regionWhy: 'So that we show the right emergency number.',
  whoSpeaks: 'Who should speak?',
  appSpeaks: 'This app',
  readerSpeaks: 'My screen reader',
  bothSpeak: 'Both',
  closePlan: 'Close my plan',
  closePlanWhy: 'Your data stays. You can start a new plan later.',
};

export const about: Words['about'] = {
  title: 'What this app is',
  purpose: 'It guides adults through gentle moves for an easier low back. It keeps track of how you feel, and says when to see someone.',
  limits: 'It does not diagnose, treat, cure or prevent any illness. It does not take the place of a doctor or physical therapist.',
  status: 'No office has checked it, and no clinician has confirmed its rules.',
  honest: 'The proof for making room in the spine is thin. Exercise in general helps some people.',
  privacy: 'Nothing leaves this device unless you send it.',
};
