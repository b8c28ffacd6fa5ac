import type { LocalMoment } from '../base/day.ts';
import type { Catalogue } from './catalogue.ts';
import type { CareFact } from './fact.ts';
import { apply, type CareRecord } from './record.ts';

/** What one event makes happen: facts in order, and the record after each of them. */
export interface Happening {
  readonly catalogue: Catalogue;
  readonly moment: LocalMoment;
  readonly facts: readonly CareFact[];
  readonly record: CareRecord;
  add(fact: CareFact): void;
}

/** Gathers facts for one event. It lives as long as one call and is the one place where something is written to in turn. */
export const happening = (catalogue: Catalogue, start: CareRecord, moment: LocalMoment): Happening => {
  const facts: CareFact[] = [];
  let record = start;
  return {
    catalogue, moment, facts,
    get record() { return record; },
    add: (fact) => {
      facts.push(fact);
      record = apply(record, fact, moment);
    },
  };
};
