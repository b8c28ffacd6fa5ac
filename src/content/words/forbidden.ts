import { fearStems, forbiddenClaims, recognizedInQuestions } from '../intended-use.ts';

/** A beginning of a word that no text may contain, and why. */
export interface ForbiddenStem { readonly stem: string; readonly because: 'claim' | 'fear' | 'guilt' | 'address' }

const of = (because: ForbiddenStem['because'], ...stems: readonly string[]): readonly ForbiddenStem[] =>
  stems.map((stem) => ({ stem, because }));

/**
 * Looked for at the start of a word, in lower case. A stem that ends in "$" must be the whole word, so that "health" is not "heal".
 */
export const forbiddenStems: readonly ForbiddenStem[] = [
  ...of('claim', ...forbiddenClaims),
  ...of('claim', 'cure', 'heal$', 'heals$', 'healed', 'healing', 'treat', 'diagnos', 'fix', 'revers', 'guarant', 'permanent', 'proven',
    'approved', 'prevent', 'certified', 'painless'),
  ...of('fear', ...fearStems, 'danger', 'paraly', 'collapsing', 'out of place', 'weak back', 'unstable back'),
  ...of('guilt', 'streak', 'you missed', 'you failed', 'lazy', 'no excuse', 'you should have', 'shame', 'are you sure'),
  ...of('address', 'patient', 'user'),
];

/** A screening question names what a clinician once told the person, and care for other illnesses. */
export const allowedInQuestions: readonly string[] = [...recognizedInQuestions, 'treat'];
