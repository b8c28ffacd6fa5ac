import { addDays, hourMilliseconds, type Day, type LocalMoment } from '../base/day.ts';
import type { Catalogue } from './catalogue.ts';
import { clearedOn } from './context.ts';
import { isPhase, isScreenValid } from './episode.ts';
import type { CareFact } from './fact.ts';
import { happening, type Happening } from './happening.ts';
import { adaptation, checkins, screenValidProvenance } from './limits.ts';
import { medianOf, readingsIn, usualPain } from './pain.ts';
import { refitPlan, stepDown } from './plan.ts';
import type { CareRecord } from './record.ts';
import { made, settleDay, unsettledDays } from './settlement.ts';
import { actOnStop } from './stop.ts';
import { fired, told } from './told.ts';
import { decideProgressReview } from './tables/progress-review.ts';

const missingAfterDays = 2;

/**
 * What time alone brings: answers that will not come any more, screens that have grown old, the daily review, a new phase.
 * Asked whenever the app opens or a day begins; asked twice it gives nothing the second time.
 */
export const review = (catalogue: Catalogue, record: CareRecord, moment: LocalMoment): { readonly record: CareRecord; readonly facts: readonly CareFact[] } => {
  const h = happening(catalogue, record, moment);
  closeAbandoned(h);
  expireCheckin(h);
  for (const day of unsettledDays(h)) if (moment.day - day >= missingAfterDays) settleDay(h, day);
  actOnStop(h);
  renewScreen(h);
  reviewProgress(h);
  changePhase(h);
  refit(h);
  return { record: h.record, facts: h.facts };
};

/** A session left open for an hour is closed as it stands. */
const closeAbandoned = (h: Happening): void => {
  const { open } = h.record.sessions;
  if (open === null || Math.abs(h.moment.at - open.startedAt) < checkins.abandonedAfterMinutes * 60_000) return;
  h.add({ fact: 'session-ended', session: open.session, how: 'abandoned', painNow: null });
};

/** After 36 hours the question is no longer asked. Nothing progresses from it; twice in a row, every dose goes one rung down. */
const expireCheckin = (h: Happening): void => {
  const last = h.record.sessions.recent.at(-1);
  if (h.record.care.episode.state !== 'CHECKIN_PENDING' || last === undefined) return;
  if (Math.abs(h.moment.at - (last.endedAt ?? last.startedAt)) < checkins.expiresHours * hourMilliseconds) return;
  h.add({ fact: 'phase-changed', event: 'CHECKIN_EXPIRED', because: 'expired', sources: checkins.provenance.sources });
  const cleared = clearedOn(h.catalogue, h.record, h.moment);
  if (cleared === null || h.record.care.expiredInARow % adaptation.expiredCheckinsForStepDown !== 0) return;
  made(h, stepDown(h.catalogue, cleared, { plan: h.record.plan, changes: [] }, 'expired', ['OWN']));
};

/** Old screens are asked again, and so is everyone after two weeks without a session. */
const renewScreen = (h: Happening): void => {
  const { episode } = h.record.care;
  const { state } = episode;
  if (!isPhase(state) && state !== 'PAUSED' && state !== 'BASELINE' && state !== 'CHECKIN_PENDING') return;
  const since = h.record.sessions.lastDay ?? h.record.plan.startedOn;
  const lapsed = since !== null && isPhase(state) && Math.abs(h.moment.day - since) >= adaptation.lapseDays;
  const event = lapsed ? 'LAPSE_14D' : isScreenValid(episode, h.moment.day) ? null : 'RESCREEN_TIMER';
  if (event !== null) h.add({ fact: 'phase-changed', event, because: event, sources: screenValidProvenance.sources });
};

/** D5, once a day while a plan runs. */
const reviewProgress = (h: Happening): void => {
  const { record, moment } = h;
  const { state } = record.care.episode;
  if (!isPhase(state) || record.plan.startedOn === null || record.verdicts.reviewedOn === moment.day) return;
  const row = progressReview(record, moment.day);
  h.add(told(h.catalogue, row, moment.day));
  if (row.then === 'CONSULT_WITHIN_DAYS') h.add(fired('WORSENED_REVIEW', row));
};

/** D5 from the record. */
export const progressReview = (record: CareRecord, today: Day) => {
  const weeks = (today - (record.plan.startedOn ?? today)) / 7;
  return decideProgressReview({
    week: weeks < 2 ? '<2' : weeks < 4 ? '2-4' : weeks < 12 ? '4-12' : '>=12',
    trend: trendOf(record, today),
    durationAtStart: record.care.firstBaseline?.duration ?? 'chronic_12w+',
    recovered: isRecovered(record, today) ? 'yes' : 'no',
  });
};

/** The questionnaire of function whose score is read here: 0 to 24, more is worse. */
const functionMeasure = 'RMDQ24';

/** Against the start: usual pain, how far down the leg, and function where it was measured. Worse counts before better. */
export const trendOf = (record: CareRecord, today: Day): 'improved_30pct' | 'unchanged' | 'worsened' => {
  const start = record.care.firstBaseline;
  if (start === null) return 'unchanged';
  // The review comes before the day's first reading: then the days that end yesterday are the last ones.
  const end = readingsIn(record, today, 1).length > 0 ? today : addDays(today, -1);
  const [threeDays, week] = [readingsIn(record, end, 3), readingsIn(record, end, 7)];
  const [short, long] = [medianOf(threeDays), medianOf(week)];
  const { points, share, functionPoints } = importantChange;
  const function24 = record.measures[functionMeasure];
  const lost = function24 === undefined ? 0 : function24.latest - function24.first;
  const since = record.care.measuredSince ?? today;
  const farther = new Set(record.responses.zones.filter(({ day, zone }) => today - day < 7 && day >= since && zone > start.zone).map(({ day }) => day)).size;
  const worse = (threeDays.length >= 3 && short !== null && short >= start.painUsual + points) ||
    (week.length >= 3 && long !== null && long >= start.painUsual + importantChange.weekPoints) || farther >= 2 || lost >= functionPoints;
  if (worse) return 'worsened';
  const gained = (now: number, then: number, least: number) => then > 0 && (now <= then * (1 - share) || then - now >= least);
  const eased = week.length >= 3 && long !== null && gained(long, start.painUsual, points);
  return eased || (function24 !== undefined && gained(function24.latest, function24.first, functionPoints)) ? 'improved_30pct' : 'unchanged';
};

/** The least change that matters to people (Ostelo 2008), and the page's own for a week's median. */
const importantChange = { points: adaptation.importantPainChange, share: 0.3, functionPoints: 5, weekPoints: 1.5 } as const;

/** Pain of 1 or less and RMDQ of 2 or less for 14 days. Without the questionnaire nobody is called recovered. */
const isRecovered = (record: CareRecord, today: Day): boolean => {
  const measured = record.measures[functionMeasure];
  if (measured === undefined || measured.latest > 2 || today - measured.day > 28) return false;
  const last = record.responses.pain.filter(({ day }) => today - day < 14);
  return last.length >= 7 && last.every(({ highest }) => highest <= 1) && (last[0]?.day ?? today) <= today - 10;
};

/** SETTLE becomes BUILD, a flare ends. Leaving for MAINTAIN is offered to the person, never decided. */
const changePhase = (h: Happening): void => {
  const { record, moment } = h;
  const { state, phaseSince } = record.care.episode;
  const { everGreen, lastBadOn, lastStopOn } = record.verdicts;
  const inPhase = moment.day - phaseSince;
  if (state === 'SETTLE') {
    const stopped = lastStopOn !== null && lastStopOn >= phaseSince;
    const proven = inPhase >= adaptation.settleMinDays && !stopped && everGreen;
    const quiet = inPhase >= adaptation.settleWithoutGreenDays && (lastBadOn === null || moment.day - lastBadOn >= adaptation.settleWithoutGreenDays);
    if (proven || quiet) h.add({ fact: 'phase-changed', event: 'PHASE_UP', because: proven ? 'settled' : 'settled-without-green', sources: ['OWN', 'SEED: L98'] });
  }
  if (state === 'FLARE' && (isEased(record, moment.day) || inPhase >= adaptation.flareMaxDays)) {
    h.add({ fact: 'phase-changed', event: 'FLARE_OFF', because: inPhase >= adaptation.flareMaxDays ? 'flare-seven-days' : 'flare-eased', sources: ['OWN'] });
  }
};

/** Within one point of what was usual before the flare on two days in a row, of which the last is today or yesterday. */
const isEased = (record: CareRecord, today: Day): boolean => {
  const { phaseSince } = record.care.episode;
  const usual = usualPain(record, phaseSince);
  const last = record.responses.pain.findLast(({ day }) => day >= phaseSince && day >= today - 1);
  const before = last === undefined ? undefined : record.responses.pain.find(({ day }) => day === last.day - 1 && day >= phaseSince);
  return usual !== null && [last, before].every((reading) => reading !== undefined && reading.latest - usual <= 1);
};

/** Rungs that closed since yesterday give way; blocks and rests that ended are forgotten. */
const refit = (h: Happening): void => {
  const cleared = clearedOn(h.catalogue, h.record, h.moment);
  if (cleared === null || !isPhase(h.record.care.episode.state) || h.record.plan.items.length === 0) return;
  made(h, refitPlan(h.catalogue, cleared, h.record.plan));
};

/** MAINTAIN may be offered: recovered, or twelve weeks that did not worsen with four weeks without a stop. */
export const mayMaintain = (record: CareRecord, today: Day): 'RECOVERED' | 'STABLE_12W' | null => {
  const { state } = record.care.episode;
  if (state !== 'SETTLE' && state !== 'BUILD') return null;
  const row = progressReview(record, today);
  if (row.then === 'OFFER_MAINTENANCE' && isRecovered(record, today)) return 'RECOVERED';
  const weeks = (today - (record.plan.startedOn ?? today)) / 7;
  const quiet = record.verdicts.lastStopOn === null || today - record.verdicts.lastStopOn >= adaptation.stableWithoutStopDays;
  return weeks >= adaptation.stableWeeks && quiet && trendOf(record, today) !== 'worsened' ? 'STABLE_12W' : null;
};
