import type { CardId, Question, QuestionId, Tier } from '../../protocol/catalogue.ts';
import type { Provenance } from '../../protocol/evidence.ts';

export const questionId = (id: string): QuestionId => id as QuestionId;

/** "No" is always clear; the other three answers say how far they go. */
export const tiers = (yesNew: Tier, yesAssessed: Tier, unsure: Tier): Question['tier'] => ({
  no: 'CLEARED', yes_assessed: yesAssessed, unsure, yes_new: yesNew,
});

/** Every answer but "no" goes equally far, so "yes" and "not sure" are enough to ask for. */
export const always = (tier: Tier): Question['tier'] => tiers(tier, tier, tier);

type Extras = Partial<Pick<Question, 'adds' | 'askIf' | 'clearance' | 'advice' | 'alsoAskedWith'>>;

/** Makes the questions of one card. */
export const questionsOf = (card: string) =>
  (id: string, tier: Question['tier'], from: Provenance, extras: Extras = {}): Question => ({
    ...from, adds: [], ...extras, id: questionId(id), card: card as CardId, tier,
  });
