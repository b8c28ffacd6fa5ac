import type { Day, LocalMoment } from '../../base/day.ts';
import type { Effect, Fact, Pain, Zone } from '../fact.ts';

/** The latest and the highest pain that was told on one day. */
export interface PainDay { readonly day: Day; readonly latest: Pain; readonly highest: Pain }
export interface Morning { readonly of: Day; readonly effect: Effect; readonly legStillThere: boolean; readonly painNow: Pain | null }

export interface ResponseArea {
  /** Oldest first, the last four weeks. */
  readonly pain: readonly PainDay[];
  readonly zones: readonly { readonly day: Day; readonly zone: Zone }[];
  readonly mornings: readonly Morning[];
  /** The gate of today's next session. */
  readonly before: { readonly at: number; readonly day: Day; readonly painNow: Pain } | null;
}

export const emptyResponses: ResponseArea = { pain: [], zones: [], mornings: [], before: null };
const keptDays = 28;

export const applyResponse = (area: ResponseArea, fact: Fact, moment: LocalMoment): ResponseArea => {
  switch (fact.fact) {
    case 'session-ended':
      return fact.painNow === null ? area : { ...area, pain: withPain(area.pain, moment.day, fact.painNow) };
    case 'checkin-answered': {
      const pain = fact.painNow === null ? area.pain : withPain(area.pain, moment.day, fact.painNow);
      if (fact.checkin === 'before') return { ...area, pain, before: fact.painNow === null ? null : { at: moment.at, day: moment.day, painNow: fact.painNow } };
      if (fact.checkin === 'after30') return { ...area, pain };
      const morning: Morning = { of: fact.of, effect: fact.effect, legStillThere: fact.legStillThere, painNow: fact.painNow };
      const zones = fact.zone === null ? area.zones : [...area.zones.filter(({ day }) => moment.day - day <= keptDays), { day: moment.day, zone: fact.zone }];
      return { ...area, pain, zones, mornings: [...area.mornings.slice(-13), morning] };
    }
    default:
      return area;
  }
};

const withPain = (pain: readonly PainDay[], day: Day, now: Pain): readonly PainDay[] => {
  const last = pain.at(-1);
  if (last?.day === day) return pain.with(-1, { day, latest: now, highest: Math.max(last.highest, now) });
  const kept = pain.length > keptDays ? pain.slice(1) : pain;
  return [...kept, { day, latest: now, highest: now }];
};
