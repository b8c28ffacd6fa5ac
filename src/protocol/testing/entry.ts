import type { Day, LocalMoment } from '../../base/day.ts';
import type { Entry, EntryId, Fact } from '../fact.ts';

/** Noon on a day where local time is UTC. */
export const noonOf = (day: number, minuteOfDay = 720): LocalMoment => ({ day: day as Day, minuteOfDay, at: day * 86_400_000 + minuteOfDay * 60_000 });

/** A fact as the store keeps it. `id` may be any text; the device counts its own entries. */
export const entryOf = (fact: Fact, moment: LocalMoment, id: string, deviceSequence: number, device = 'phone'): Entry => ({
  ...moment, id: id as EntryId, person: 'person', device, zone: 'Etc/UTC', offsetMinutes: 0, by: 'person', version: 1, fact, deviceSequence, batch: id,
});
