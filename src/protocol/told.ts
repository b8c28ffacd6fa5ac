import type { Day } from '../base/day.ts';
import type { Catalogue, ExerciseId } from './catalogue.ts';
import { protocolVersion } from './version.ts';
import type { CareFact, SessionId, Verdict } from './fact.ts';
import type { FiredEvent } from './episode.ts';
import type { Row } from './table.ts';

type AnyRow = Row<Record<string, never>, string> | { readonly id: string; readonly then: string; readonly tag: Verdict['tag']; readonly sources: Verdict['sources'] };

export const verdictOf = (row: AnyRow): Verdict =>
  ({ table: row.id.slice(0, row.id.indexOf('-')), rule: row.id, action: row.then, tag: row.tag, sources: row.sources });

/** What a person is told becomes a fact, so that a later change of the rules never rewrites it. */
export const told = (
  catalogue: Catalogue, row: AnyRow, of: Day, exercise: ExerciseId | null = null, session: SessionId | null = null,
): CareFact => ({ fact: 'told', verdict: verdictOf(row), exercise, session, of, protocolVersion, edition: catalogue.edition });

/** An event of the care episode that a row fired. */
export const fired = (event: FiredEvent, row: AnyRow): CareFact => ({ fact: 'phase-changed', event, because: row.id, sources: row.sources });
