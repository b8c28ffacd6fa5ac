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
export const happening = (catalogue: Catalogue, start: CareRecord, moment: LocalMoment): Happening => new Gathering(catalogue, start, moment);

class Gathering implements Happening {
  readonly catalogue: Catalogue;
  readonly moment: LocalMoment;
  readonly facts: CareFact[] = [];
  record: CareRecord;

  constructor(catalogue: Catalogue, start: CareRecord, moment: LocalMoment) {
    this.catalogue = catalogue;
    this.record = start;
    this.moment = moment;
  }

  add(fact: CareFact): void {
    this.facts.push(fact);
    this.record = apply(this.record, fact, this.moment);
  }
}
