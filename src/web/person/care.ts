import type { Catalogue } from '../../protocol/catalogue.ts';
import { happen } from '../../protocol/consequences.ts';
import type { CareFact, Entry, EntryId } from '../../protocol/fact.ts';
import { apply, recordOf, type CareRecord } from '../../protocol/record.ts';
import { review } from '../../protocol/review.ts';
import { versionOf } from '../../store/codec.ts';
import type { ReadRefusal, Store } from '../../store/store.ts';
import { localMoment, type ZonedMoment } from '../effects/clock.ts';
import { createWriter, type Writer } from './writer.ts';

export interface CareMeans {
  readonly store: Store;
  readonly catalogue: Catalogue;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** IANA name. */
  readonly zone: () => string;
  readonly newId: () => string;
  readonly device: string;
  readonly person: string;
  /** Everything that the store has kept so far. */
  readonly entries: readonly Entry[];
}

/** One person's care on this device: what is known, and the only door through which anything is added to it. */
export interface Care extends Pick<CareMeans, 'store' | 'catalogue' | 'newId' | 'person'>, Pick<Writer, 'saved' | 'retry' | 'settled'> {
  readonly record: CareRecord;
  readonly entries: readonly Entry[];
  readonly moment: () => ZonedMoment;
  /** The zone of the device now. */
  readonly zone: () => string;
  /** One fact and everything that follows from it by the rules. */
  readonly happen: (fact: CareFact) => void;
  /** Several facts of one event, each with what follows from it, kept together. */
  readonly happenAll: (facts: readonly CareFact[]) => void;
  /** Facts that hold already what follows from them, as a running session makes them. */
  readonly keep: (facts: readonly CareFact[]) => void;
  /** What time alone brings: when the app opens, when it comes back to the front, when a day begins. */
  readonly review: () => void;
  /** Why the store refused last, by its own name. Null as soon as all is well. */
  readonly problem: Writer['problem'] | ReadRefusal;
  /** Takes over what another tab has written. */
  readonly reload: () => Promise<void>;
  /** Calls the listener after each change. Returns the way to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Ties the store and the protocol. It decides nothing about health: facts go in, the record comes out. */
export const createCare = (means: CareMeans): Care => {
  const { store, catalogue, now, zone, newId, person } = means;
  const stamp = stamps(means);
  const listeners = new Set<() => void>();
  const tell = (): void => { for (const listener of listeners) listener(); };
  const writer = createWriter(store, tell);
  const moment = (): ZonedMoment => localMoment(now(), zone());
  let entries = means.entries;
  let record = recordOf(entries);
  let unreadable: ReadRefusal | null = null;

  const add = (next: CareRecord, fresh: readonly Entry[]): void => {
    if (fresh.length === 0) return;
    record = next;
    entries = [...entries, ...fresh];
    writer.add(fresh);
    tell();
  };
  const happenAll = (given: readonly CareFact[]): void => {
    const at = moment();
    const { facts, record: next } = given.reduce((before, fact) => {
      const after = happen(catalogue, before.record, fact, at);
      return { record: after.record, facts: [...before.facts, ...after.facts] };
    }, { record, facts: [] as readonly CareFact[] });
    add(next, stamp(facts, at, (fact) => (given.includes(fact) ? 'person' : 'protocol')));
  };

  return {
    store, catalogue, newId, person, zone, moment, happenAll,
    happen: (fact) => happenAll([fact]),
    keep: (facts) => {
      const at = moment();
      add(facts.reduce((next, fact) => apply(next, fact, at), record), stamp(facts, at, ({ fact }) => (byTheProtocol.has(fact) ? 'protocol' : 'person')));
    },
    review: () => {
      const at = moment();
      const { record: next, facts } = review(catalogue, record, at);
      add(next, stamp(facts, at, () => 'protocol'));
    },
    reload: async () => {
      const read = await store.readAll();
      unreadable = read.ok ? null : read.error;
      if (read.ok) entries = [...new Map([...read.value, ...entries].map((entry) => [entry.id, entry])).values()];
      record = recordOf(entries);
      tell();
    },
    get record() { return record; },
    get entries() { return entries; },
    get saved() { return writer.saved; },
    get problem() { return writer.problem ?? unreadable; },
    retry: () => { writer.retry(); tell(); },
    settled: writer.settled,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

const byTheProtocol: ReadonlySet<CareFact['fact']> = new Set(['told', 'plan-made', 'phase-changed']);

type Stamp = (facts: readonly CareFact[], at: ZonedMoment, byOf: (fact: CareFact) => Entry['by']) => readonly Entry[];

/** Makes entries of facts: one batch for each event, counted on by this device. */
const stamps = ({ newId, zone, device, person, entries }: CareMeans): Stamp => {
  let sequence = entries.reduce((last, entry) => (entry.device === device ? Math.max(last, entry.deviceSequence) : last), -1);
  return (facts, { day, at, minuteOfDay, offsetMinutes }, byOf) => {
    const batch = newId();
    return facts.map((fact) => ({
      id: newId() as EntryId, person, device, at, zone: zone(), offsetMinutes, day, minuteOfDay, by: byOf(fact), version: versionOf(fact.fact), fact,
      deviceSequence: (sequence += 1), batch,
    }));
  };
};
