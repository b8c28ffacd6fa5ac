import * as v from 'valibot';
import { answers as answerWords, mainAreas, tiers, type Catalogue } from '../../src/protocol/catalogue.ts';
import { err, ok, type Result } from '../../src/base/result.ts';
import type { ScreeningForm } from '../../src/protocol/screening.ts';

export type FormRefusal = { readonly type: 'NotJson' | 'BadAge' | 'UnknownId' | 'UnknownValue'; readonly message: string };

const age = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120));
const others = { mainArea: v.picklist(mainAreas), floorTier: v.picklist(tiers) };

/** Reads `{ "age": 54, "mainArea": "low_back", "RF01": "no", … }`. A question left out counts as "not sure". */
export const readForm = (catalogue: Catalogue, text: string): Result<ScreeningForm, FormRefusal> => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return err({ type: 'NotJson', message: `The input is not JSON: ${error instanceof Error ? error.message : String(error)}` });
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return err({ type: 'NotJson', message: 'The input is not a JSON object.' });
  const given = new Map<string, unknown>(Object.entries(json));
  const years = v.safeParse(age, given.get('age'));
  if (!years.success) return err({ type: 'BadAge', message: 'age must be a whole number from 0 to 120.' });
  const answers: Record<string, string> = {};
  for (const [id, value] of given) {
    if (id === 'age') continue;
    if (id === 'mainArea' || id === 'floorTier') {
      if (!v.is(others[id], value)) return err({ type: 'UnknownValue', message: `${id} cannot be ${JSON.stringify(value)}; it is one of ${others[id].options.join(', ')}.` });
      continue;
    }
    if (!catalogue.screening.questions.some((question) => question.id === id)) return err({ type: 'UnknownId', message: `There is no question ${JSON.stringify(id)}.` });
    if (!v.is(v.picklist(answerWords), value)) return err({ type: 'UnknownValue', message: `${id} cannot be ${JSON.stringify(value)}; it is one of ${answerWords.join(', ')}.` });
    answers[id] = value;
  }
  const mainArea = given.get('mainArea') as ScreeningForm['mainArea'] | undefined;
  const floorTier = given.get('floorTier') as NonNullable<ScreeningForm['floorTier']> | undefined;
  return ok({ age: years.output, mainArea: mainArea ?? 'low_back', answers: answers as ScreeningForm['answers'], ...(floorTier === undefined ? {} : { floorTier }) });
};
