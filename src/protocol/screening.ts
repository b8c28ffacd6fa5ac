import type { Day } from '../base/day.ts';
import { sorted } from '../base/text.ts';
import type {
  Answer, Catalogue, CombinationRule, MainArea, Method, Question, QuestionId, Rung, Tier,
} from './catalogue.ts';
import { rankOfTier } from './episode.ts';
import type { Clearance } from './fact.ts';
import { planning } from './limits.ts';
import { forbiddenBy, meet, type Restriction, type TagSet } from './restriction.ts';
import { decideEquipmentGate } from './tables/equipment-gate.ts';

export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>;

/** Who is asked and what they said. A question left out counts as "not sure". */
export interface ScreeningForm {
  /** Years, whole, 0 to 120. */
  readonly age: number;
  readonly mainArea: MainArea;
  readonly answers: Answers;
  /** The lowest result that this screen may give, after a block. */
  readonly floorTier?: Tier;
  /** Questions on NEEDS_CLEARANCE that a named clinician has cleared: they count as CONDITIONAL. */
  readonly cleared?: ReadonlySet<QuestionId>;
  /** SC7: the person says that getting down to the floor and up is safe. */
  readonly safeFloorTransfer?: boolean;
}

export interface ScreeningResult {
  readonly tier: Tier | 'OUT_OF_SCOPE';
  /** Every question or rule that alone reaches the tier, sorted. */
  readonly because: readonly string[];
  readonly restrictions: readonly Restriction[];
  /** What this person may do: rungs and methods, sorted; empty unless a person may start. */
  readonly offered: readonly string[];
  readonly advice: readonly 'BOOK_ROUTINE_VISIT'[];
}

/** SC2, ages 16 and 17: no question, and yet something that a named clinician can clear. */
export const minorRule = 'SC2' as QuestionId;

interface Hit { readonly id: string; readonly tier: Tier }

/**
 * The safety screen: the worst of the floor, every answer, the combination rules and the scope.
 * Pure and total. The order of the questions has no meaning, and "not sure" is never read as "no".
 */
export const screen = (catalogue: Catalogue, form: ScreeningForm): ScreeningResult => {
  const given = completed(catalogue, form);
  const hits = [
    ...catalogue.screening.questions.map((question) => ({ id: question.id as string, tier: tierOf(question, given, form) })),
    ...catalogue.screening.combinations.filter((rule) => combines(rule, given, form.age)).map((rule) => ({ id: rule.id, tier: rule.raiseTo })),
    ...(form.age >= 16 && form.age < 18 ? [{ id: 'SC2', tier: form.cleared?.has(minorRule) === true ? 'CONDITIONAL' as const : 'NEEDS_CLEARANCE' as const }] : []),
    ...(form.floorTier !== undefined && form.floorTier !== 'CLEARED' ? [{ id: 'floor', tier: form.floorTier }] : []),
  ];
  const worst = hits.reduce<Tier>((tier, hit) => (rankOfTier(hit.tier) > rankOfTier(tier) ? hit.tier : tier), 'CLEARED');
  const outside = outOfScope(catalogue, form);
  const restrictions = restrictionsOf(catalogue, given, form);
  return {
    tier: outside.length === 0 ? worst : 'OUT_OF_SCOPE',
    because: outside.length === 0 ? reasons(hits, worst) : outside,
    restrictions,
    offered: outside.length === 0 && (worst === 'CLEARED' || worst === 'CONDITIONAL') ? offeredTo(catalogue, worst, restrictions, form.age) : [],
    advice: advises(catalogue, given, form.age) ? ['BOOK_ROUTINE_VISIT'] : [],
  };
};

/** The answers with every gap filled: a question that does not apply is "no", any other gap is "not sure". */
const completed = ({ screening }: Catalogue, { age, mainArea, answers }: ScreeningForm): ReadonlyMap<QuestionId, Answer> => {
  const given = new Map<QuestionId, Answer>();
  for (const question of screening.questions) {
    given.set(question.id, answers[question.id] ?? (isAsked(question, answers, age) ? 'unsure' : 'no'));
  }
  return withMidBack(screening.midBackQuestion, mainArea, given);
};

/** SC5. "Not sure" must not give less than "no" does; what a clinician has looked at stays as it was said (docs/decisions/0004). */
const withMidBack = (question: QuestionId, mainArea: MainArea, given: Map<QuestionId, Answer>): ReadonlyMap<QuestionId, Answer> =>
  (mainArea === 'mid_back' && given.get(question) !== 'yes_assessed' ? given.set(question, 'yes_new') : given);

/** Whether the question applies to this person at all. */
export const isAsked = ({ askIf }: Question, answers: Answers, age: number): boolean => {
  if (askIf === undefined) return true;
  if ('ageAtMost' in askIf) return age <= askIf.ageAtMost;
  if ('ageBelow' in askIf) return age < askIf.ageBelow;
  return (answers[askIf.question] ?? 'unsure') !== askIf.not;
};

const tierOf = (question: Question, given: ReadonlyMap<QuestionId, Answer>, { cleared }: ScreeningForm): Tier => {
  const tier = question.tier[given.get(question.id) ?? 'unsure'];
  return tier === 'NEEDS_CLEARANCE' && cleared?.has(question.id) === true ? 'CONDITIONAL' : tier;
};

const combines = (rule: CombinationRule, given: ReadonlyMap<QuestionId, Answer>, age: number): boolean => {
  const any = (ids: readonly QuestionId[], fits: readonly Answer[]) => ids.some((id) => fits.includes(given.get(id) ?? 'unsure'));
  return any(rule.anyOf, rule.answers) && ('ageAtLeast' in rule.and ? age >= rule.and.ageAtLeast : any(rule.and.anyOf, rule.and.answers));
};

/** SC1 and SC4, unless answers that were really given reach SOON or above, alone or together (SC8; docs/decisions/0004). */
const outOfScope = ({ screening }: Catalogue, { age, mainArea, answers }: ScreeningForm): readonly ('SC1' | 'SC4')[] => {
  const rules = [...(age < 16 ? ['SC1' as const] : []), ...(mainArea === 'neck' ? ['SC4' as const] : [])];
  if (rules.length === 0) return rules;
  const said = withMidBack(screening.midBackQuestion, mainArea, new Map(screening.questions.map(({ id }) => [id, answers[id] ?? 'no'])));
  const urgent = (tier: Tier): boolean => rankOfTier(tier) >= rankOfTier('SOON');
  const outranked = screening.questions.some(({ id, tier }) => urgent(tier[said.get(id) ?? 'no'])) ||
    screening.combinations.some((rule) => urgent(rule.raiseTo) && combines(rule, said, age));
  return outranked ? [] : rules;
};

const reasons = (hits: readonly Hit[], worst: Tier): readonly string[] =>
  worst === 'CLEARED' ? [] : sorted(hits.filter(({ tier }) => tier === worst).map(({ id }) => id));

const restrictionsOf = ({ screening }: Catalogue, given: ReadonlyMap<QuestionId, Answer>, form: ScreeningForm): readonly Restriction[] => {
  const active = new Set<Restriction>();
  for (const { id, adds } of screening.questions) if (given.get(id) !== 'no') adds.forEach((restriction) => active.add(restriction));
  if (form.age >= planning.olderAge) {
    active.add('R_AGE65');
    if (active.has('R_OSTEO') && form.safeFloorTransfer !== true) active.add('R_FLOOR');
  }
  return sorted(active) as readonly Restriction[];
};

const offeredTo = (catalogue: Catalogue, tier: 'CLEARED' | 'CONDITIONAL', restrictions: readonly Restriction[], age: number): readonly string[] => {
  const forbidden = forbiddenBy(catalogue.restrictions, restrictions);
  const rungs = catalogue.exercises.flatMap(({ ladder }) => ladder.filter((rung) => !rung.clinicianOnly && isPermitted(rung, forbidden)));
  const methods = catalogue.methods.filter((method) => method.listed && (method.gate !== 'equipment' || mayRead(method, tier, forbidden, restrictions, age)));
  return sorted([...rungs, ...methods].map(({ id }) => id));
};

export const isPermitted = (rung: Rung, forbidden: TagSet): boolean => !meet(rung.load, forbidden);

const frailty: readonly Restriction[] = ['R_FLOOR', 'R_BALANCE', 'R_KNEE', 'R_NOSTAND'];
export const isFrail = (age: number, restrictions: readonly Restriction[]): boolean =>
  age >= planning.olderAge || frailty.some((restriction) => restrictions.includes(restriction));

/** D7 with nothing opted into and no clinician: a piece of equipment may at least be read about. */
const mayRead = (method: Method, tier: 'CLEARED' | 'CONDITIONAL', forbidden: TagSet, restrictions: readonly Restriction[], age: number): boolean =>
  decideEquipmentGate({
    tier, method: method.id as string as 'M2' | 'M3A' | 'M3B' | 'M4', explicitOptIn: 'no', clinicianEnabled: 'no', symptomState: 'stable', daysWithoutStop: '<14',
    forbiddenTagHit: method.ladder.some((rung) => isPermitted(rung, forbidden)) ? 'no' : 'yes',
    frail: isFrail(age, restrictions) ? 'yes' : 'no',
  }).then !== 'DENY';

const advises = ({ screening }: Catalogue, given: ReadonlyMap<QuestionId, Answer>, age: number): boolean =>
  screening.combinations.some((rule) => rule.advice !== undefined && combines(rule, given, age)) ||
  screening.questions.some(({ id, advice }) => advice !== undefined && given.get(id) !== 'no');

/** Questions on a card that was put off: "no" for the tier, with everything that they could forbid switched on. */
export const deferredRestrictions = ({ screening }: Catalogue, answeredCards: readonly string[]): readonly Restriction[] => {
  const deferred = screening.questions.filter(({ card }) => !answeredCards.includes(card));
  return sorted(new Set(deferred.flatMap(({ adds }) => adds))) as readonly Restriction[];
};

/**
 * What "a clinician knows or has agreed" is worth today. Without a name and a date, or older than its limit, it counts as new.
 * A clearance that must follow an operation by some weeks counts as new before that.
 */
export const settledAnswers = (
  { screening }: Catalogue, answers: Answers, clearances: Readonly<Partial<Record<QuestionId, Clearance>>>, today: Day,
): { readonly answers: Answers; readonly cleared: ReadonlySet<QuestionId> } => {
  const settled: Partial<Record<QuestionId, Answer>> = { ...answers };
  const cleared = new Set<QuestionId>();
  for (const question of screening.questions) {
    const { id, clearance } = question;
    const answer = answers[id];
    const counts = clearanceCounts(question, clearances[id], today);
    if (answer === 'yes_assessed' && clearance !== undefined && !counts) settled[id] = 'yes_new';
    if (answer !== undefined && counts && question.tier[answer] === 'NEEDS_CLEARANCE') cleared.add(id);
  }
  if (isRecent(clearances[minorRule], usualClearanceDays, today)) cleared.add(minorRule);
  return { answers: settled, cleared };
};

const usualClearanceDays = 90;

const clearanceCounts = ({ clearance }: Question, given: Clearance | undefined, today: Day): boolean => {
  if (given === undefined || !isRecent(given, clearance?.maxAgeDays ?? usualClearanceDays, today)) return false;
  const after = clearance?.minDaysAfterEvent;
  return after === undefined || (given.eventDay !== undefined && given.day - given.eventDay >= after);
};

/** Named, not in the future, and not older than it may be. */
const isRecent = (given: Clearance | undefined, maxAgeDays: number, today: Day): boolean =>
  given !== undefined && given.who.trim() !== '' && given.day <= today && today - given.day <= maxAgeDays;
