import type { Words } from '../words.ts';

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
