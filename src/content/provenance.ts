import type { NonEmpty } from '../base/id.ts';
import type { Provenance, Source } from '../protocol/evidence.ts';

/** The three ways to say where a row comes from; none of them can be called without a source. */
export const seed = (...sources: NonEmpty<Source>): Provenance => ({ tag: 'seed', sources });
export const guideline = (...sources: NonEmpty<Source>): Provenance => ({ tag: 'guideline', sources });
export const designChoice = (...sources: NonEmpty<Source>): Provenance => ({ tag: 'design-choice', sources });
