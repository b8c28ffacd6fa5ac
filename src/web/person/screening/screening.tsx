import { useState } from 'preact/hooks';
import type { EpisodeState } from '../../../protocol/episode.ts';
import type { Care } from '../care.ts';
import { goTo } from '../address.ts';
import { keptDraft } from '../hooks.ts';
import { About } from './about.tsx';
import { CardPage } from './card-page.tsx';
import { draftOfText, newDraft, scopeNow, type Draft, type Scope } from './draft.ts';
import { FloorPage } from './floor-page.tsx';
import { addressOf, screenOfDraft, firstOpen, isAnswered, stepsOf, type Step } from './flow.ts';
import { QuestionPage } from './question-page.tsx';
import { Review } from './review.tsx';

export interface ScreeningProps {
  readonly care: Care;
  /** The page of the screen: `about`, a card, a question, `floor` or `review`. Empty: the first that waits for an answer. */
  readonly part: string;
  /** Only this card, put off before; else whatever the person has to answer now. */
  readonly card?: string;
}

const kept = keptDraft('screening');

/** Puts a draft down for the next time that the screen opens, such as the answers of which one was a mistaken tap. */
export const startDraft = (care: Care, scope: Scope): void => kept.write(lastEntry(care), newDraft(care.catalogue, care.record, scope));

const lastEntry = ({ entries }: Care): string => entries.at(-1)?.id ?? '';

/** The safety screen. It keeps a draft in this tab, and one fact when the person has confirmed it. */
export default function Screening({ care, part, card }: ScreeningProps) {
  const { catalogue, record } = care;
  const [draft, setDraft] = useState(() => draftNow(care, card));
  const steps = stepsOf(catalogue, record, draft);
  const waiting = firstOpen(catalogue, record, draft);
  // The page that waited when the screen was opened stays until the person goes on, though it may be answered by now.
  const [opened] = useState(() => addressOf(waiting));
  const last = steps.findIndex((step) => addressOf(step) === addressOf(waiting));
  const asked = steps.findIndex((step) => addressOf(step) === (part === '' ? opened : part));
  const place = asked < 0 || asked > last ? last : asked;
  const step = steps[place] ?? waiting;
  const base = card === undefined ? 'screening' : 'card';
  const linkTo = (to: Step): string => `#${base}/${card === undefined ? '' : `${card}.`}${addressOf(to)}`;
  const before = steps[place - 1];
  const change = (now: Draft): void => {
    kept.write(lastEntry(care), now);
    setDraft(now);
  };
  const next = (now: Draft): void => {
    change(now);
    goTo(linkTo(firstOpenAfter(care, now, step)));
  };
  const confirm = (): void => {
    const fact = screenOfDraft(catalogue, record, draft, care.newId(), care.moment().day);
    kept.clear();
    care.happen(fact);
    goTo(card === undefined ? '#result' : '#today');
  };
  const back = before === undefined ? (card === undefined ? waysOut[record.care.episode.state] : '#today') : linkTo(before);
  const props = { catalogue, record, draft, today: care.moment().day, back, change, next };
  switch (step.step) {
    case 'about': return <About {...props} />;
    case 'card': return <CardPage key={step.card} {...props} card={step.card} />;
    case 'question': return <QuestionPage key={step.question} {...props} id={step.question} />;
    case 'floor': return <FloorPage {...props} />;
    case 'review': return <Review {...props} linkTo={linkTo} confirm={confirm} />;
  }
}

/** Where the first page leads back to. Once a screen is due there is no way around it. */
const waysOut: Readonly<Partial<Record<EpisodeState, string>>> = { NEW: '#welcome', RESCREEN_DUE: '#waiting' };

/** The draft of this tab if it belongs here, else a new one. */
const draftNow = (care: Care, card: string | undefined): Draft => {
  const found = draftOfText(kept.read(lastEntry(care)));
  const wanted = card === undefined ? null : (`card:${card}` as const);
  if (found !== null && (wanted === null ? !found.scope.startsWith('card:') : found.scope === wanted)) return found;
  return newDraft(care.catalogue, care.record, wanted ?? scopeNow(care.catalogue, care.record, care.moment().day));
};

/** After a page comes the next one that is still open; after the last answer, or a change made from the review, the review. */
const firstOpenAfter = ({ catalogue, record }: Care, draft: Draft, step: Step): Step => {
  const steps = stepsOf(catalogue, record, draft);
  const place = steps.findIndex((each) => addressOf(each) === addressOf(step));
  return steps.slice(place + 1).find((each) => !isAnswered(catalogue, draft, each)) ?? firstOpen(catalogue, record, draft);
};
