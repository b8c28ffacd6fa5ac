import type { NonEmpty } from '../base/id.ts';
import type { SourceId } from './sources.ts';

/** A source, alone or with the place in it or what it says: `SEED: L98`, `OWN: second event`. */
export type Source = SourceId | `${SourceId}: ${string}`;

/** A rule without a source does not compile. A design choice cites `OWN`. */
export type Sources = NonEmpty<Source>;

/** `seed`: the article. `guideline`: guideline, trial or maker's warning. `design-choice`: ours, waits for a named clinician. */
export const tags = ['seed', 'guideline', 'design-choice'] as const;
export type Tag = (typeof tags)[number];

/** Where a rule or a number comes from. */
export interface Provenance { readonly tag: Tag; readonly sources: Sources }

/** The register's id of a cited source. */
export const sourceIdOf = (source: Source): SourceId => source.split(':')[0] as SourceId;
