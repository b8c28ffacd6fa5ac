import type { Words } from '../words.ts';

export const tables: Words['tables'] = {
  title: {
    D0: 'Can a session start today?',
    D1: 'Which way do we start?',
    D2: 'How did one exercise go?',
    D3: 'What is the next dose?',
    D4: 'What if something comes up in a session?',
    D5: 'How is it going over the weeks?',
    D6: 'Is it time for a break?',
    D7: 'May equipment be used?',
    D8: 'When to see someone',
  },
  if: 'if',
  and: 'and',
  oneOf: 'one of',
  result: 'then',
  otherwise: 'if nothing above fits',
  source: 'source',
  firstMatch: 'The first row that fits decides.',
  combinations: (count) => `${count} cases in all`,
};
