import type { Day, LocalMoment } from '../base/day.ts';
import { byCodeUnit } from '../base/text.ts';
import { applyEpisode, emptyEpisodeArea, type EpisodeArea } from './areas/episode.ts';
import { applyPlan, emptyPlan, type PlanArea } from './areas/plan.ts';
import { applyResponse, emptyResponses, type ResponseArea } from './areas/response.ts';
import { applyScreening, emptyScreening, type ScreeningState } from './areas/screening.ts';
import { applySession, emptySessions, type SessionArea } from './areas/session.ts';
import { applyVerdicts, emptyVerdicts, type VerdictArea } from './areas/verdicts.ts';
import type { Entry, EntryId, Fact } from './fact.ts';

/** `first` is the score at the start, or the first one after a clinician was seen. */
export interface Measured { readonly first: number; readonly latest: number; readonly day: Day }

/** Everything that is known of one person's care, computed from what happened. Never stored. */
export interface CareRecord {
  readonly screening: ScreeningState;
  readonly care: EpisodeArea;
  readonly plan: PlanArea;
  readonly sessions: SessionArea;
  readonly responses: ResponseArea;
  readonly verdicts: VerdictArea;
  /** The first and the latest score of each outcome measure. */
  readonly measures: Readonly<Record<string, Measured>>;
  /** Facts of a newer version that this one keeps but cannot read. */
  readonly unread: number;
}

export const emptyRecord: CareRecord = {
  screening: emptyScreening, care: emptyEpisodeArea, plan: emptyPlan, sessions: emptySessions, responses: emptyResponses,
  verdicts: emptyVerdicts, measures: {}, unread: 0,
};

/** One more fact. Each area takes from it what concerns it. */
export const apply = (record: CareRecord, fact: Fact, moment: LocalMoment): CareRecord => {
  // The commonest fact by far touches one area alone.
  if (fact.fact === 'repetition-held') return { ...record, sessions: applySession(record.sessions, fact, moment) };
  return {
    screening: applyScreening(record.screening, fact, moment),
    care: applyEpisode(record.care, fact, moment),
    plan: applyPlan(record.plan, fact, moment),
    sessions: applySession(record.sessions, fact, moment),
    responses: applyResponse(record.responses, fact, moment),
    verdicts: applyVerdicts(record.verdicts, fact, moment),
    measures: measuredBy(record.measures, fact, moment.day),
    unread: fact.fact === 'unknown' ? record.unread + 1 : record.unread,
  };
};

const measuredBy = (measures: CareRecord['measures'], fact: Fact, day: Day): CareRecord['measures'] => {
  if (fact.fact === 'clearance-given' && fact.kind === 'seen') return {};
  if (fact.fact !== 'outcome-measured') return measures;
  return { ...measures, [fact.measure]: { first: measures[fact.measure]?.first ?? fact.score, latest: fact.score, day } };
};

/** The record of these entries, the same for every order in which they arrived. */
export const recordOf = (entries: readonly Entry[]): CareRecord =>
  corrected(inOrder(entries)).reduce((record, entry) => apply(record, entry.fact, entry), emptyRecord);

/** By day, by time, by device, by the device's own order, by id: an order that no arrival can change. The same entry twice is one entry. */
export const inOrder = (entries: readonly Entry[]): readonly Entry[] => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return [...byId.values()].sort((a, b) =>
    a.day - b.day || a.at - b.at || byCodeUnit(a.device, b.device) || a.deviceSequence - b.deviceSequence || byCodeUnit(a.id, b.id));
};

/** What a person said of their body can be corrected. A screen, a verdict or a clearance cannot: they change by a new one. */
const correctable: ReadonlySet<Fact['fact']> = new Set(['effect-reported', 'checkin-answered', 'baseline-given', 'outcome-measured']);

const corrected = (entries: readonly Entry[]): readonly Entry[] => {
  const instead = new Map<EntryId, Fact | null>();
  for (const { fact } of entries) if (fact.fact === 'correction') instead.set(fact.entry, fact.instead);
  if (instead.size === 0) return entries;
  return entries.flatMap((entry) => {
    const fact = instead.get(entry.id);
    if (fact === undefined || !correctable.has(entry.fact.fact)) return [entry];
    if (fact === null) return [];
    return [sameQuestion(fact, entry.fact) ? { ...entry, fact } : entry];
  });
};

/** A correction answers the same question again; anything else is no correction and changes nothing. */
const sameQuestion = (now: Fact, then: Fact): boolean =>
  now.fact === then.fact && (now.fact !== 'checkin-answered' || (then.fact === 'checkin-answered' && now.checkin === then.checkin));
