import type { Words } from '../words.ts';

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
