import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../base/day.ts';
import { catalogue } from '../../../content/catalogue.ts';
import { answers as answerWords, questions } from '../../../content/words/en/questions.ts';
import { cards } from '../../../content/words/en/cards.ts';
import { questionKeys, type CardKey } from '../../../content/words/keys.ts';
import type { QuestionId } from '../../../protocol/catalogue.ts';
import { emptyRecord } from '../../../protocol/record.ts';
import { draftSaying } from '../testing/somebody.ts';
import { CardPage } from './card-page.tsx';
import { newDraft } from './draft.ts';
import { QuestionPage } from './question-page.tsx';
import { Review } from './review.tsx';

const base = { catalogue, record: emptyRecord, today: 20_780 as Day, back: '#screening/about', change: () => {}, next: () => {} };
const empty = { ...newDraft(catalogue, emptyRecord, 'full'), age: '25' };
const plain = (html: string): string => html.replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&').replace(/\s+/g, ' ');

describe('a card', () => {
  test.each(['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const)('%s shows each of its lines, none ticked, and says none of these', (card: CardKey) => {
    const page = render(<CardPage {...base} draft={empty} card={card} />);
    for (const line of Object.values(cards.byCard[card].lines)) expect(plain(page)).toContain(line);
    expect(page).not.toMatch(/<input[^>]* checked/);
    expect(plain(page)).toContain(cards.none);
  });
  test('with a line ticked it can no longer say none of these', () => {
    const page = plain(render(<CardPage {...base} draft={{ ...empty, ticked: { C1: ['C1-1'] } }} card="C1" />));
    expect(page).not.toContain(cards.none);
  });
});

describe('a question', () => {
  test.each(questionKeys)('%s asks in full, with nothing chosen and "not sure" among the answers', (id) => {
    const page = render(<QuestionPage {...base} draft={empty} id={id as string as QuestionId} />);
    for (const text of [questions[id].stem, ...questions[id].items, ...(questions[id].notes ?? []), answerWords.unsure]) expect(plain(page)).toContain(text);
    expect(page).not.toMatch(/<input[^>]* checked/);
  });
  test('an agreement asks who and when, and for an operation its day', () => {
    const agreed = (id: string) => render(<QuestionPage {...base} draft={{ ...empty, answers: { [id]: 'yes_assessed' } }} id={id as QuestionId} />);
    expect(agreed('EX03')).toContain('id="who"');
    expect(agreed('EX03')).not.toContain('id="event"');
    expect(agreed('EX02')).toContain('id="event"');
    expect(agreed('RF01')).not.toContain('id="who"');
  });
});

test('the review shows every answer with a way to change it, and says that nothing is stored yet', () => {
  const draft = draftSaying({ ticks: ['C1-1'], answers: { RF01: 'unsure' } });
  const page = render(<Review {...base} draft={draft} linkTo={(step) => `#${step.step === 'card' ? step.card : step.step}`} confirm={() => {}} />);
  for (const text of [cards.review.ticked, cards.review.notStored, 'Age 52', answerWords.unsure]) expect(plain(page)).toContain(text);
  expect(plain(page).toLowerCase()).toContain(questions.RF01.label.toLowerCase());
  for (const card of ['#about', '#C1', '#C2', '#C3', '#C4']) expect(page).toContain(`href="${card}"`);
});
