import type { Day } from '../../../base/day.ts';
import { present } from '../../../base/assert.ts';
import type { Answer, Catalogue, CardLine, Question, QuestionId } from '../../../protocol/catalogue.ts';
import type { Clearance, ScreeningFact, ScreeningFormFact, ScreeningId } from '../../../protocol/fact.ts';
import { planning } from '../../../protocol/limits.ts';
import type { CareRecord } from '../../../protocol/record.ts';
import { completedScreen, judge } from '../../../protocol/screened.ts';
import { isAsked, type Answers } from '../../../protocol/screening.ts';
import { ageOf, agreementOf, type Draft } from './draft.ts';

/** One page of the screen. Its address is its name: `about`, a card's id, a question's id, `floor`, `review`. */
export type Step =
  | { readonly step: 'about' | 'floor' | 'review' }
  | { readonly step: 'card'; readonly card: string }
  | { readonly step: 'question'; readonly card: string; readonly question: QuestionId };

export const addressOf = (step: Step): string => (step.step === 'card' ? step.card : step.step === 'question' ? step.question : step.step);

/** Every page that this draft asks for now, in order. */
export const stepsOf = (catalogue: Catalogue, record: CareRecord, draft: Draft): readonly Step[] => {
  const about: readonly Step[] = draft.scope === 'full' || draft.scope === 'scope' ? [{ step: 'about' }] : [];
  const cards = draft.cards.flatMap((card): readonly Step[] =>
    [{ step: 'card', card }, ...openedOn(catalogue, draft, card).map((question): Step => ({ step: 'question', card, question }))]);
  return [...about, ...cards, ...(asksFloor(catalogue, record, draft) ? [{ step: 'floor' } as const] : []), { step: 'review' }];
};

export const isAnswered = (catalogue: Catalogue, draft: Draft, step: Step): boolean => {
  switch (step.step) {
    case 'about': return ageOf(draft) !== null && draft.mainArea !== null;
    case 'card': return draft.ticked[step.card] !== undefined;
    case 'question': return isQuestionAnswered(catalogue, draft, step.question);
    case 'floor': return draft.floorSafe !== null;
    case 'review': return false;
  }
};

/** The first page that still waits for an answer; the review when none does. */
export const firstOpen = (catalogue: Catalogue, record: CareRecord, draft: Draft): Step =>
  stepsOf(catalogue, record, draft).find((step) => !isAnswered(catalogue, draft, step)) ?? { step: 'review' };

/** "Yes, and a clinician has agreed" is an answer only with who and when. */
const isQuestionAnswered = ({ screening }: Catalogue, draft: Draft, id: QuestionId): boolean => {
  const answer = draft.answers[id];
  const clearance = screening.questionById.get(id)?.clearance;
  if (answer !== 'yes_assessed' || clearance === undefined) return answer !== undefined;
  const given = agreementOf(draft.agreements[id] ?? { who: '', day: '', eventDay: '' });
  return given !== null && (clearance.minDaysAfterEvent === undefined || given.eventDay !== undefined);
};

/** The lines of a card that can concern this person at all. */
export const linesOf = ({ screening }: Catalogue, draft: Draft, card: string): readonly CardLine[] => {
  const age = ageOf(draft) ?? 0;
  const lines = screening.cards.find(({ id }) => id === card)?.lines ?? [];
  return lines.filter(({ questions }) => questions.some((id) => isAsked(questionIn(screening, id), {}, age)));
};

/** The questions that the ticked lines of a card open, and those that are asked together with them. Each is asked once. */
export const openedOn = (catalogue: Catalogue, draft: Draft, card: string): readonly QuestionId[] => {
  const before = draft.cards.slice(0, Math.max(0, draft.cards.indexOf(card))).flatMap((earlier) => openedBy(catalogue, draft, earlier));
  return openedBy(catalogue, draft, card).filter((id) => !before.includes(id));
};

const openedBy = (catalogue: Catalogue, draft: Draft, card: string): readonly QuestionId[] => {
  const { screening } = catalogue;
  const ticked = draft.ticked[card] ?? [];
  const direct = linesOf(catalogue, draft, card).filter(({ id }) => ticked.includes(id)).flatMap(({ questions }) => questions);
  const along = screening.questions.filter(({ alsoAskedWith }) => alsoAskedWith?.some((id) => direct.includes(id)) ?? false).map(({ id }) => id);
  const age = ageOf(draft) ?? 0;
  return [...new Set([...direct, ...along])].filter((id) => isAsked(questionIn(screening, id), draft.answers, age));
};

const questionIn = (screening: Catalogue['screening'], id: QuestionId): Question => present(screening.questionById.get(id), `question ${id}`);

/** The answers to tell apart: where "old" and "new" go equally far and no rule parts them, "yes" is enough. */
export const optionsOf = ({ screening }: Catalogue, question: Question): readonly Answer[] => {
  const parts = screening.combinations.some(({ anyOf, answers, and }) => {
    const sides = [{ anyOf, answers }, ...('anyOf' in and ? [and] : [])];
    return sides.some((side) => side.anyOf.includes(question.id) && side.answers.includes('yes_new') !== side.answers.includes('yes_assessed'));
  });
  const alike = question.tier.yes_new === question.tier.yes_assessed && question.clearance === undefined && !parts;
  return alike ? ['no', 'yes_new', 'unsure'] : ['no', 'yes_new', 'yes_assessed', 'unsure'];
};

/** What the draft says to every question of its cards: a line that is not ticked says "no" to all of its questions. */
export const answersOf = (catalogue: Catalogue, record: CareRecord, draft: Draft): Answers => {
  const said: Partial<Record<QuestionId, Answer>> = { ...(draft.scope === 'full' ? {} : record.screening.form?.answers) };
  for (const question of catalogue.screening.questions) if (draft.cards.includes(question.card)) said[question.id] = 'no';
  for (const id of draft.cards.flatMap((card) => openedBy(catalogue, draft, card))) said[id] = draft.answers[id] ?? 'unsure';
  return said;
};

/** SC7 matters only with thin bones from 65 on. */
const asksFloor = (catalogue: Catalogue, record: CareRecord, draft: Draft): boolean =>
  (ageOf(draft) ?? 0) >= planning.olderAge && draft.cards.every((card) => draft.ticked[card] !== undefined) &&
  judged(catalogue, record, { ...draft, mainArea: draft.mainArea ?? 'none' }, 0 as Day).restrictions.includes('R_OSTEO');

const judged = (catalogue: Catalogue, record: CareRecord, draft: Draft, today: Day) => judge(catalogue, record, filledIn(catalogue, record, draft), today);

const filledIn = (catalogue: Catalogue, record: CareRecord, draft: Draft) =>
  ({ form: formOfDraft(catalogue, record, draft), cards: answeredCards(record, draft) });

const answeredCards = (record: CareRecord, { scope, cards }: Draft): readonly string[] =>
  scope === 'full' ? cards : [...new Set([...record.screening.answered, ...cards])];

const formOfDraft = (catalogue: Catalogue, record: CareRecord, draft: Draft): ScreeningFormFact => {
  const written = Object.entries(draft.agreements).map(([id, agreement]) => [id, agreementOf(agreement)] as const).filter(([, given]) => given !== null);
  return {
    age: present(ageOf(draft), 'the age'), mainArea: present(draft.mainArea, 'the main area'), answers: answersOf(catalogue, record, draft),
    clearances: Object.fromEntries(written) as Readonly<Partial<Record<QuestionId, Clearance>>>,
    safeFloorTransfer: draft.floorSafe === null ? (record.screening.form?.safeFloorTransfer ?? false) : draft.floorSafe === 'yes',
  };
};

/** The fact of a confirmed screen. */
export const screenOfDraft = (catalogue: Catalogue, record: CareRecord, draft: Draft, id: string, today: Day): ScreeningFact =>
  completedScreen(catalogue, record, filledIn(catalogue, record, draft), draft.scope.startsWith('card:') ? 'card' : 'full', id as ScreeningId, today);
