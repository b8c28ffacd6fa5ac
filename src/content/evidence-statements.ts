import type { Source } from '../protocol/evidence.ts';
import type { Certainty } from './evidence.ts';

/** What can be said of a method or an exercise; words are found by these keys. */
export const evidenceStatementKeys = [
  'exercise-helps-lasting-pain', 'form-alone-not-studied', 'extension-eases-average-pain-a-little-more',
  'supervised-strengthening-uncontrolled', 'traction-little-or-no-difference', 'inversion-groups-not-random',
  'hang-not-studied', 'roller-not-studied', 'posture-link-uncertain', 'breaks-fewer-new-episodes', 'warm-up-not-studied',
  'stretch-routine-not-studied', 'walking-puts-off-next-episode', 'core-content-missing', 'neutral-module-own-judgment',
] as const;
export type EvidenceStatementKey = (typeof evidenceStatementKeys)[number];

/** `references` are ids of the article's list and of the supplements. */
export interface EvidenceStatement {
  /** Ours where several works are joined: then the least sure of what a guideline or a review says. */
  readonly certainty: Certainty;
  readonly references: readonly string[];
  readonly sources: readonly Source[];
  /** A claim about decompression itself; it always goes with the caveat. */
  readonly aboutDecompression: boolean;
}

/** However a scale of stars is drawn, a claim about decompression gets no more than these. */
export const mostStarsForDecompression = 2;

const said = (
  certainty: Certainty, references: readonly string[], sources: readonly Source[], aboutDecompression = false,
): EvidenceStatement => ({ certainty, references, sources, aboutDecompression });

export const evidenceStatements: Readonly<Record<EvidenceStatementKey, EvidenceStatement>> = {
  'exercise-helps-lasting-pain': said('low-to-moderate', ['REF02'], ['NG59', 'WHO23', 'CPG21']),
  'form-alone-not-studied': said('none', ['REF05', 'REF10', 'REF12', 'REF14'], ['OWN']),
  'extension-eases-average-pain-a-little-more': said('low-to-moderate', ['REF11'], ['SEED: L94']),
  'supervised-strengthening-uncontrolled': said('low', ['REF04'], ['SEED: L94']),
  'traction-little-or-no-difference': said('low', ['REF01', 'SUP01', 'SUP02', 'SUP03'], ['COCHRANE13', 'WHO23', 'THACK16'], true),
  'inversion-groups-not-random': said('low', ['REF09', 'SUP06'], ['SEED: L76'], true),
  'hang-not-studied': said('none', [], ['SEED: L80'], true),
  'roller-not-studied': said('none', ['REF13'], ['BARTSCH21'], true),
  'posture-link-uncertain': said('very-low', ['REF03'], ['SEED: L90']),
  'breaks-fewer-new-episodes': said('low', [], ['WAON21']),
  'warm-up-not-studied': said('none', [], ['SEED: L96']),
  'stretch-routine-not-studied': said('none', ['REF07'], ['SEED: L96']),
  'walking-puts-off-next-episode': said('low-to-moderate', ['SUP08'], ['WALKBACK']),
  'core-content-missing': said('none', [], ['SEED: L70', 'SEED: L196']),
  'neutral-module-own-judgment': said('none', [], ['TFTF14', 'OWN']),
};

type Statements = readonly [EvidenceStatementKey, ...EvidenceStatementKey[]];
const neutral: Statements = ['neutral-module-own-judgment'];
const moved: Statements = ['exercise-helps-lasting-pain', 'form-alone-not-studied'];
const extended: Statements = ['extension-eases-average-pain-a-little-more', ...moved];

/** By the id of an exercise or a method, the most telling statement first. */
export const evidenceFor: Readonly<Record<string, Statements>> = {
  EX1: moved, EX2: moved, EX3: moved, EX4: extended, EX5: extended, EX6: moved,
  N1: ['walking-puts-off-next-episode'], N2: neutral, N3: neutral, N4: neutral, N5: neutral, N6: neutral,
  M1: ['exercise-helps-lasting-pain', 'traction-little-or-no-difference'],
  M2: ['inversion-groups-not-random', 'traction-little-or-no-difference'],
  M3A: ['hang-not-studied', 'traction-little-or-no-difference'],
  M3B: ['hang-not-studied', 'supervised-strengthening-uncontrolled'],
  M4: ['roller-not-studied'],
  M5: ['posture-link-uncertain', 'breaks-fewer-new-episodes'],
  M6: ['warm-up-not-studied'],
  M7: ['stretch-routine-not-studied', 'exercise-helps-lasting-pain'],
  M8: ['walking-puts-off-next-episode'],
  M9: ['core-content-missing', 'exercise-helps-lasting-pain'],
  M10: neutral,
};
