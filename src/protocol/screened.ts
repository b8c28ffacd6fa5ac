import type { Day } from '../base/day.ts';
import type { Catalogue, QuestionId } from './catalogue.ts';
import { protocolVersion } from './version.ts';
import type { Clearance, ScreeningFact, ScreeningFormFact, ScreeningId } from './fact.ts';
import type { CareRecord } from './record.ts';
import { deferredRestrictions, screen, settledAnswers, type Answers, type ScreeningResult } from './screening.ts';

/** What a person filled in, and the cards that it covers; the others were put off. */
export interface FilledIn { readonly form: ScreeningFormFact; readonly cards: readonly string[] }

/** What the screen says of it today, with the clearances that are known and the floor of the episode. */
export const judge = (catalogue: Catalogue, record: CareRecord, { form, cards }: FilledIn, today: Day): ScreeningResult => {
  const settled = settledAnswers(catalogue, form.answers, withKnown(record, form).clearances, today);
  return screen(catalogue, {
    age: form.age, mainArea: form.mainArea, answers: withDeferred(catalogue, settled.answers, cards), cleared: settled.cleared,
    safeFloorTransfer: form.safeFloorTransfer, floorTier: record.care.episode.floorTier,
  });
};

/** The fact of a confirmed screen: the whole form, and what it gave. */
export const completedScreen = (
  catalogue: Catalogue, record: CareRecord, filledIn: FilledIn, scope: 'full' | 'card', screening: ScreeningId, today: Day,
): ScreeningFact => {
  const { tier, because, restrictions } = judge(catalogue, record, filledIn, today);
  return {
    fact: 'screen-completed', screening, scope, form: withKnown(record, filledIn.form), answered: filledIn.cards, tier, because, restrictions,
    deferred: deferredRestrictions(catalogue, filledIn.cards), protocolVersion, edition: catalogue.edition,
  };
};

/** A clearance that a clinician gave before counts until it is too old. */
const withKnown = ({ screening }: CareRecord, form: ScreeningFormFact): ScreeningFormFact => {
  const known = screening.clearances as Readonly<Partial<Record<QuestionId, Clearance>>>;
  return { ...form, clearances: { ...known, ...form.clearances } };
};

/** A card that was put off says "no" for the result; what it could forbid is switched on apart. */
const withDeferred = ({ screening }: Catalogue, answers: Answers, cards: readonly string[]): Answers => ({
  ...Object.fromEntries(screening.questions.filter(({ card }) => !cards.includes(card)).map(({ id }) => [id, 'no'])), ...answers,
});
