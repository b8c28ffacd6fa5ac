import * as v from 'valibot';
import { dayOfText, textOfDay, type Day } from '../../../base/day.ts';
import { answers, mainAreas, type Answer, type Catalogue, type MainArea, type QuestionId } from '../../../protocol/catalogue.ts';
import type { Clearance, ScreeningFormFact } from '../../../protocol/fact.ts';
import type { CareRecord } from '../../../protocol/record.ts';
import { settledAnswers } from '../../../protocol/screening.ts';

/** A clinician's agreement as it is being written. Days are 'YYYY-MM-DD' or empty. */
export interface AgreementDraft { readonly who: string; readonly day: string; readonly eventDay: string }

/**
 * Which cards are asked. `full`: all that this person has to answer; `again`: the two that are asked again after an agreement;
 * `mend`: the ones with a mistaken tap; `scope`: age and place alone; else the one card that was put off.
 */
export type Scope = 'full' | 'again' | 'mend' | 'scope' | `card:${string}`;

/** The answers before they are confirmed. Nothing is ticked, chosen or stored until the person does it. */
export interface Draft {
  readonly scope: Scope;
  readonly cards: readonly string[];
  readonly age: string;
  readonly mainArea: MainArea | null;
  /** The ticked lines of each card that was answered; an empty list is "none of these". */
  readonly ticked: Readonly<Record<string, readonly string[]>>;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly agreements: Readonly<Record<string, AgreementDraft>>;
  readonly floorSafe: 'yes' | 'no' | null;
}

/** A draft to begin with, from what is known already: the age, and agreements that were written down before. */
export const newDraft = (catalogue: Catalogue, record: CareRecord, scope: Scope): Draft => {
  const { form } = record.screening;
  const whole = scope === 'full' || form === null;
  const cards = cardsOf(catalogue, record, whole ? 'full' : scope);
  const prefilled = scope === 'mend' && form !== null;
  return {
    scope: whole ? 'full' : scope, cards,
    age: form === null ? '' : String(form.age),
    mainArea: whole || scope === 'scope' ? null : form.mainArea,
    ticked: prefilled ? tickedIn(catalogue, form, cards) : {},
    answers: prefilled ? (form.answers as Draft['answers']) : {},
    agreements: Object.fromEntries(Object.entries(record.screening.clearances).map(([id, given]) => [id, agreementDraft(given)])),
    floorSafe: null,
  };
};

/** After an agreement that answers every reason of the last result, two cards are asked again and the others stand. Else everything is asked. */
export const scopeNow = (catalogue: Catalogue, record: CareRecord, today: Day): Scope => {
  const { form, tier, because, clearances } = record.screening;
  if (form === null || tier !== 'NEEDS_CLEARANCE') return 'full';
  const { cleared } = settledAnswers(catalogue, form.answers, clearances, today);
  return because.every((id) => cleared.has(id as QuestionId)) ? 'again' : 'full';
};

const askedAgain: readonly string[] = ['C1', 'C2'];

const cardsOf = ({ screening }: Catalogue, { screening: known }: CareRecord, scope: Scope): readonly string[] => {
  if (scope === 'again') return askedAgain;
  if (scope === 'scope') return [];
  if (scope === 'mend') return screening.cards.filter(({ lines }) => lines.some(({ questions }) => questions.some((id) => known.because.includes(id)))).map(({ id }) => id);
  if (scope !== 'full') return [scope.slice('card:'.length)];
  // A card that was answered once was put off no longer: it is asked again with the others.
  return screening.cards.filter(({ id, asked }) => asked === 'always' || known.answered.includes(id)).map(({ id }) => id);
};

const tickedIn = ({ screening }: Catalogue, form: ScreeningFormFact, cards: readonly string[]): Draft['ticked'] =>
  Object.fromEntries(screening.cards.filter(({ id }) => cards.includes(id)).map(({ id, lines }) =>
    [id, lines.filter(({ questions }) => questions.some((question) => (form.answers[question] ?? 'no') !== 'no')).map((line) => line.id)]));

const agreementDraft = ({ who, day, eventDay }: Clearance): AgreementDraft =>
  ({ who, day: textOfDay(day), eventDay: eventDay === undefined ? '' : textOfDay(eventDay) });

/** The agreement, or null while a name or a real day is missing. */
export const agreementOf = ({ who, day, eventDay }: AgreementDraft): Clearance | null => {
  const on = dayOfText(day);
  if (who.trim() === '' || !on.ok) return null;
  const event = dayOfText(eventDay);
  return { who: who.trim(), day: on.value, ...(event.ok ? { eventDay: event.value } : {}) };
};

/** Whole years from 0 to 120, or null. */
export const ageOf = ({ age }: Pick<Draft, 'age'>): number | null => (/^\d{1,3}$/.test(age.trim()) && Number(age) <= 120 ? Number(age) : null);

const texts = v.array(v.string());
const schema = v.object({
  scope: v.custom<Scope>((scope) => typeof scope === 'string' && /^(?:full|again|mend|scope|card:\w+)$/.test(scope)),
  cards: texts, age: v.string(), mainArea: v.nullable(v.picklist(mainAreas)), ticked: v.record(v.string(), texts),
  answers: v.record(v.string(), v.picklist(answers)),
  agreements: v.record(v.string(), v.object({ who: v.string(), day: v.string(), eventDay: v.string() })),
  floorSafe: v.nullable(v.picklist(['yes', 'no'])),
}) satisfies v.GenericSchema<unknown, Draft>;

/** A draft that this tab kept, or null if there is none that can be read. */
export const draftOfText = (text: string | null): Draft | null => {
  try {
    const read = v.safeParse(schema, JSON.parse(text ?? 'null'));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
};
