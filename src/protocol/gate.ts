import type { LocalMoment } from '../base/day.ts';
import type { CareFact } from './fact.ts';
import type { Happening } from './happening.ts';
import { adaptation, checkins } from './limits.ts';
import { highPainDays, usualPain } from './pain.ts';
import type { CareRecord } from './record.ts';
import { fired, told } from './told.ts';
import { decideSessionGate } from './tables/session-gate.ts';

type Before = Extract<CareFact, { fact: 'checkin-answered'; checkin: 'before' }>;

/** D0: what the answers before a session allow. */
export const sessionGate = (record: CareRecord, before: Before, moment: LocalMoment) => {
  const usual = usualPain(record, moment.day);
  // Pain that was not told counts as the strongest.
  const painNow = before.painNow ?? 10;
  const above = usual === null ? null : painNow - usual;
  return decideSessionGate({
    redFlagToday: before.redFlag ? 'yes' : 'no',
    unwell: before.unwell ? 'yes' : 'no',
    painNow: painNow >= 9 ? '9-10' : painNow >= 7 ? '7-8' : painNow >= 4 ? '4-6' : '0-3',
    vsUsual: above === null ? 'no_usual_yet' : above >= 2 ? 'up2plus' : above >= 1 ? 'up1' : 'within',
    highDaysInRow: highPainDays(record, moment.day) >= 2 ? '2+' : '0-1',
    flare: record.care.episode.phase === 'FLARE' ? 'yes' : 'no',
    checkinOverdue: isCheckinOverdue(record, moment) ? 'yes' : 'no',
  });
};

/** The 30-minute answer of the last session is missing, or the morning's after noon. */
export const isCheckinOverdue = (record: CareRecord, moment: LocalMoment): boolean => {
  const last = record.sessions.recent.at(-1);
  const after30 = record.care.episode.state === 'CHECKIN_PENDING' && last?.after30 === null &&
    moment.at - (last.endedAt ?? last.startedAt) >= checkins.after30Minutes * 60_000;
  return after30 || (dueMorning(record, moment) !== null && moment.minuteOfDay >= checkins.morningUntilMinute);
};

/** The day of sessions that the morning's question is about: yesterday, when it is not yet answered. */
export const dueMorning = ({ sessions, responses }: CareRecord, { day, minuteOfDay }: LocalMoment) => {
  const last = sessions.recent.at(-1);
  if (last === undefined || last.day !== day - 1 || last.done.length === 0 || minuteOfDay < checkins.morningFromMinute) return null;
  return responses.mornings.some(({ of }) => of === last.day) ? null : last.day;
};

/** What follows from the answers before a session: perhaps a flare, always the gate, perhaps a new screen or a stop. */
export const passGate = (h: Happening, before: Before): void => {
  const usual = usualPain(h.record, h.moment.day);
  const rises = usual !== null && before.painNow !== null && before.painNow - usual >= adaptation.flareRise;
  const { state } = h.record.care.episode;
  if ((rises || before.flare) && (state === 'SETTLE' || state === 'BUILD' || state === 'MAINTAIN')) {
    h.add({ fact: 'phase-changed', event: 'FLARE_ON', because: before.flare ? 'person' : 'pain-above-usual', sources: ['OWN'] });
  }
  const row = sessionGate(h.record, before, h.moment);
  h.add(told(h.catalogue, row, h.moment.day));
  if (row.then === 'ESCALATE_SCREEN' || row.then === 'NO_SESSION_SCREEN_RF09') h.add(fired('RED_FLAG', row));
  // Asked on two days and still as bad: a clinician is advised, and the plan stops until then.
  if (row.then === 'NO_SESSION_ADVISE_SOON' && h.record.verdicts.highPainAdvice.length >= 2) h.add(fired('WORSENED_REVIEW', row));
};
