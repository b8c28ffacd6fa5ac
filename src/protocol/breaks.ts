import type { LocalMoment } from '../base/day.ts';
import type { Catalogue, Exercise, Rung } from './catalogue.ts';
import { clearedOn } from './context.ts';
import { isPhase } from './episode.ts';
import { standingOf } from './ladder.ts';
import { phaseCaps, planning } from './limits.ts';
import { activeItems } from './plan.ts';
import type { CareRecord } from './record.ts';
import { isQuiet } from './schedule.ts';
import { decideBreakOffer } from './tables/break-offer.ts';

export interface Sitting {
  /** Minutes in one sitting. */
  readonly minutes: number;
  readonly inMeetingOrDriving: boolean;
  /** Breaks done today. */
  readonly breaksDone: number;
}

/** D6: what to offer after sitting, with the rung to do when it is an exercise. */
export const breakOffer = (catalogue: Catalogue, record: CareRecord, sitting: Sitting, moment: LocalMoment) => {
  const cleared = clearedOn(catalogue, record, moment);
  const rung = breakRung(catalogue, record, moment);
  const rests = record.plan.restOn === moment.day;
  const stopped = cleared === null || !(isPhase(record.care.episode.state) || record.care.episode.state === 'CHECKIN_PENDING');
  const row = decideBreakOffer({
    minutesSitting: sitting.minutes < 30 ? '<30' : sitting.minutes < 60 ? '30-59' : '60+',
    quietHours: isQuiet(moment.minuteOfDay) ? 'yes' : 'no',
    doneToday: sitting.breaksDone >= breakCap(catalogue, record, moment) ? '>=cap' : '<cap',
    planState: stopped ? 'stopped_or_blocked' : rests ? 'active_rest_day' : 'active',
    ex5Status: rung !== null ? 'in_plan' : rests ? 'removed_or_rest' : wasRemoved(catalogue, record) ? 'removed_or_rest' : 'not_in_plan',
    extensionAllowed: cleared !== null && !cleared.open.restrictions.has('R_EXTBLOCK') ? 'yes' : 'no',
    inMeetingOrDriving: sitting.inMeetingOrDriving ? 'yes' : 'no',
    canStand: cleared !== null && !cleared.open.restrictions.has('R_NOSTAND') ? 'yes' : 'no',
  });
  return { row, rung };
};

/** Breaks a day: six at most, fewer in the first days, never more sets than the rung has left. */
export const breakCap = (catalogue: Catalogue, record: CareRecord, moment: LocalMoment): number => {
  const { phase, state, phaseSince } = record.care.episode;
  const rung = breakRung(catalogue, record, moment);
  const setsDone = rung === null ? 0 : record.sessions.recent.filter(({ day, done }) => day === moment.day && done.includes(rung.exercise)).length;
  const early = (state === 'SETTLE' || phase === 'SETTLE') && moment.day - phaseSince < planning.breaks.firstDays;
  const most = early ? planning.breaks.perDayFirstDays : phaseCaps[phase].breaksPerDay;
  return Math.min(most, planning.breaks.perDay, rung === null ? most : Math.max(0, rung.timesADay - setsDone));
};

/** The standing back bend of the plan, when it is open today: the break exercise that bends back. */
const breakRung = (catalogue: Catalogue, record: CareRecord, moment: LocalMoment): Rung | null => {
  const cleared = clearedOn(catalogue, record, moment);
  if (cleared === null) return null;
  const item = activeItems(catalogue, record.plan, moment.at).find(({ exercise }) => bendsBackAsBreak(catalogue.exerciseById.get(exercise)));
  return item === undefined ? null : (standingOf(catalogue, item, cleared.open)?.rung ?? null);
};

const wasRemoved = (catalogue: Catalogue, { plan }: CareRecord): boolean =>
  plan.blocks.some(({ exercise }) => bendsBackAsBreak(catalogue.exerciseById.get(exercise)));

const bendsBackAsBreak = (exercise: Exercise | undefined): boolean => exercise?.isBreak === true && exercise.direction === 'extension';
