import { describe, expect, test } from 'vitest';
import { combinationCount, compile, deadRows, everyCombination, printed, table } from './table.ts';

const from = { tag: 'design-choice', sources: ['OWN'] } as const;
const domains = { sky: ['clear', 'rain', 'snow'], hands: ['free', 'full'] } as const;
const umbrella = table('T', 'Umbrella', domains, [
  { id: 'T-1', when: { sky: ['rain', 'snow'], hands: ['free'] }, then: 'OPEN', ...from },
  { id: 'T-2', when: { sky: ['snow'] }, then: 'WAIT', ...from },
  { id: 'T-3', when: {}, then: 'WALK', ...from },
]);

describe('every combination', () => {
  test('is given once', () => {
    const all = [...everyCombination(domains)].map(({ sky, hands }) => `${sky} ${hands}`);
    expect([...all].sort()).toEqual(['clear free', 'clear full', 'rain free', 'rain full', 'snow free', 'snow full']);
    expect(combinationCount(domains)).toBe(6);
  });

  test('of no inputs is one', () => expect([...everyCombination({})]).toEqual([{}]));
});

describe('a compiled table', () => {
  const decide = compile(umbrella);

  test('gives the first row that fits', () => {
    const chosen = [...everyCombination(domains)].map((inputs) => `${inputs.sky} ${inputs.hands} ${decide(inputs).id}`);
    expect([...chosen].sort()).toEqual([
      'clear free T-3', 'clear full T-3', 'rain free T-1', 'rain full T-3', 'snow free T-1', 'snow full T-2',
    ]);
  });

  test('gives the row itself, with its tag and its sources', () => expect(decide({ sky: 'rain', hands: 'free' })).toBe(umbrella.rows[0]));

  test('with a hole cannot be loaded, and says which', () => {
    const holed = table('H', 'Hole', domains, [{ id: 'H-1', when: { sky: ['clear', 'rain'] }, then: 'GO', ...from }]);
    expect(() => compile(holed)).toThrow('H answers {"sky":"snow","hands":"free"}');
  });

  test('refuses a word that it does not know', () => {
    expect(() => decide({ sky: 'hail' as 'rain', hands: 'free' })).toThrow('T knows every word');
    expect(() => decide({ sky: 'rain' } as { sky: 'rain'; hands: 'free' })).toThrow('T knows every word');
  });
});

describe('a dead row', () => {
  test('is found behind rows that leave it nothing', () => {
    const [first, second, last] = umbrella.rows as unknown as [(typeof umbrella.rows)[0], (typeof umbrella.rows)[0], (typeof umbrella.rows)[0]];
    const shadowed = table('S', 'Shadow', domains, [first, last, second]);
    expect(deadRows(umbrella)).toEqual([]);
    expect(deadRows(shadowed).map(({ id }) => id)).toEqual(['T-2']);
  });
});

test('a printed table says every condition, action, tag and source', () => {
  expect(printed(umbrella)).toBe([
    'T Umbrella (6 combinations, first match decides)', '    sky: clear | rain | snow', '    hands: free | full',
    '  T-1  if sky in {rain, snow} and hands in {free}\n      then OPEN   [design-choice: OWN]',
    '  T-2  if sky in {snow}\n      then WAIT   [design-choice: OWN]',
    '  T-3  if nothing above applies\n      then WALK   [design-choice: OWN]',
  ].join('\n'));
});
