import type { Words } from '../words.ts';
import { counted } from './numbers.ts';

export const welcome: Words['screens']['welcome'] = {
  product: 'Backspace',
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

export const pain: Words['screens']['pain'] = {
  now: 'How much does it hurt now?',
  usual: 'How much does it usually hurt?',
  none: 'no pain',
  worst: 'worst pain you can imagine',
  choose: 'Choose a number from 0 to 10.',
  word: [
    'no pain', 'hardly any', 'mild', 'mild', 'mild to moderate', 'moderate', 'moderate', 'strong', 'strong', 'very strong',
    'worst pain you can imagine',
  ],
  chosen: (pain) => `${pain} out of 10`,
};

export const safety: Words['screens']['safety'] = {
  title: 'First, is it safe for you?',
  lead: 'Tick what fits, or tap “None of these”.',
  twoMinutes: 'This takes about two minutes.',
  age: 'How old are you?',
  ageHelp: 'Write your age in years.',
  ageWrong: 'Write a whole number from 0 to 120.',
  mainArea: 'Where does it hurt most?',
  mainAreas: { low_back: 'Low back', mid_back: 'Middle or upper back', neck: 'Neck', none: 'No pain now' },
  duration: 'How long have you had it?',
  durations: { 'acute_subacute': 'Less than 12 weeks', 'chronic_12w+': '12 weeks or more' },
  worseWith: 'What makes it worse?',
  worse: {
    sit_bend: 'Sitting or bending forward', stand_walk: 'Standing or walking', both: 'Both of these', bend_back: 'Bending back',
    neither_or_unknown: 'None, or not sure',
  },
  next: 'Next',
  back: 'Back',
  begin: 'Begin',
  shortAgain: 'We ask again now and then. It keeps you safe.',
  moreQuestions: (count) => `You ticked ${counted(count, 'thing', 'things')}. A few more questions.`,
};

export const baseline: Words['screens']['baseline'] = {
  title: 'Now your plan',
  lead: 'A few questions, so that your plan fits your day.',
  zone: 'How far down does it go?',
  zones: {
    0: 'No pain right now', 1: 'Center of my low back', 2: 'Off center, or my buttock', 3: 'Thigh', 4: 'Below the knee', 5: 'Foot',
  },
  side: 'Which side is it on?',
  sides: { left: 'Left', right: 'Right', both: 'Both sides', middle: 'Middle' },
  wake: 'When do you get up?',
  sleep: 'When do you go to bed?',
  times: 'When do you have a few minutes?',
  timesHelp: 'Choose up to three times, three hours apart or more.',
  days: 'Which days suit you?',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  home: 'Where are you at that time?',
  homeYes: 'At home, where I can use the floor or a bed',
  homeNo: 'Out, or at work',
  floorSafe: 'Is it safe for you to get onto the floor and up again alone?',
  floorYes: 'Yes, safely',
  floorNo: 'No, or not sure',
  done: 'Make my plan',
};
