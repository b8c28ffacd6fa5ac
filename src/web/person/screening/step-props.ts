import type { Day } from '../../../base/day.ts';
import type { Catalogue } from '../../../protocol/catalogue.ts';
import type { CareRecord } from '../../../protocol/record.ts';
import type { Draft } from './draft.ts';

/** What every page of the screen gets. */
export interface StepProps {
  readonly catalogue: Catalogue;
  readonly record: CareRecord;
  readonly draft: Draft;
  readonly today: Day;
  /** The address of the page before, if there is one. */
  readonly back: string | undefined;
  readonly change: (draft: Draft) => void;
  /** Takes the draft and goes on. */
  readonly next: (draft: Draft) => void;
}
