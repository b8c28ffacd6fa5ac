import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { questions } from '../../../content/words/en/questions.ts';
import { regions } from '../../../content/words/en/regions.ts';
import { results as words } from '../../../content/words/en/results.ts';
import type { RegionKey } from '../../../content/words/keys.ts';
import { defaultChoices } from '../choices.ts';
import type { Care } from '../care.ts';
import { careOf, screened, type Said } from '../testing/somebody.ts';
import Result from './result.tsx';
import Staff from './staff.tsx';

const careAfter = (said: Said): Care => {
  const care = careOf();
  care.happen(screened(said));
  return care;
};
const shown = (care: Care, region: RegionKey = 'GB'): string => render(<Result care={care} choices={{ ...defaultChoices, region }} choose={() => {}} />);
const plain = (html: string): string => html.replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&').replace(/\s+/g, ' ');

const emergency: Said = { ticks: ['C1-1', 'C1-3'], answers: { RF01: 'yes_new', RF03: 'unsure' } };

describe('an emergency', () => {
  const page = shown(careAfter(emergency));
  test('says first what to do, with the number of the place', () => {
    expect(page).toContain('care-card-emergency');
    expect(plain(page)).toContain(words.byTier.EMERGENCY.first(regions.GB));
    expect(page).toContain('href="tel:999"');
  });
  test('says its level in words, too', () => expect(page).toContain(`<span class="hidden-label">${words.byTier.EMERGENCY.prefix} </span>`));
  test('quotes every answer that is a reason', () => {
    for (const id of ['RF01', 'RF03'] as const) expect(plain(page)).toContain(questions[id].label);
    expect(plain(page)).toContain(words.becauseOf(2));
  });
  test('offers no way to change an answer and no way to exercise', () => {
    expect(page).not.toContain(words.wrongTap);
    expect([...page.matchAll(/href="(#[^"]*)"/g)].map(([, address]) => address).toSorted((a = '', b = '') => (a < b ? -1 : 1))).toEqual(['#data', '#seen', '#staff']);
  });
  test('without a known place says so, dials nothing and lets the person choose', () => {
    const unknown = shown(careAfter(emergency), 'unknown');
    expect(unknown).not.toContain('tel:');
    expect(plain(unknown)).toContain(words.byTier.EMERGENCY.first(regions.unknown));
    expect(unknown).toContain('<select id="region"');
  });
  test('can be shown to the staff in the person’s own words', () => {
    const staff = plain(render(<Staff care={careAfter(emergency)} />));
    for (const text of [words.byTier.EMERGENCY.tell, questions.RF01.label, questions.RF03.label, 'Age 52', 'November 23, 2026']) expect(staff).toContain(text);
  });
});

describe('the other results', () => {
  test.each([
    ['SAME_DAY', { ticks: ['C2-5'], answers: { RF14: 'yes_new' } }, 'care-card-urgent', '#seen'],
    ['SOON', { ticks: ['C2-3'], answers: { RF11: 'yes_new' } }, 'care-card-advice', '#seen'],
    ['NEEDS_CLEARANCE', { ticks: ['C3-2'], answers: { EX02: 'yes_new' } }, 'care-card-advice', '#agreed'],
    ['CONDITIONAL', { ticks: ['C3-5'], answers: { CN02: 'yes_new' } }, 'care-card-good', '#baseline'],
    ['CLEARED', {}, 'care-card-good', '#baseline'],
  ] as const)('%s', (tier, said, card, way) => {
    const page = shown(careAfter(said));
    expect(page).toContain(card);
    expect(plain(page)).toContain(words.byTier[tier].title);
    expect(page).toContain(`href="${way}"`);
    if (tier !== 'CLEARED' && tier !== 'CONDITIONAL') expect(page).not.toContain('#baseline');
  });

  test('a mistaken tap can be mended where an agreement is asked for, and out of scope', () => {
    expect(shown(careAfter({ ticks: ['C3-2'], answers: { EX02: 'yes_new' } }))).toContain(words.wrongTap);
    expect(shown(careAfter({ mainArea: 'neck' }))).toContain(words.wrongTap);
    expect(shown(careAfter({ ticks: ['C2-3'], answers: { RF11: 'yes_new' } }))).not.toContain(words.wrongTap);
  });

  test('what stays off is named with its reason', () => {
    const page = plain(shown(careAfter({ ticks: ['C3-5'], answers: { CN02: 'yes_new' } })));
    expect(page).toContain(words.whatStaysOff);
  });

  test('a routine visit is advised where a question says so', () => {
    expect(plain(shown(careAfter({ ticks: ['C2-9'], answers: { RF22: 'yes_new' } })))).toContain(words.bookRoutineVisit);
    expect(plain(shown(careAfter({})))).not.toContain(words.bookRoutineVisit);
  });
});
