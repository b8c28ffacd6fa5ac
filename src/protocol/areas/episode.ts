import type { Day, LocalMoment } from '../../base/day.ts';
import { firedEvents, newEpisode, reopened, step, type Episode, type EpisodeEvent } from '../episode.ts';
import type { Baseline, Fact } from '../fact.ts';

export interface EpisodeArea {
  readonly episode: Episode;
  /** The first answers of the episode measure progress; the latest ones plan the day. */
  readonly firstBaseline: Baseline | null;
  readonly baseline: Baseline | null;
  /** Readings count from here: from the first answers, or from those after a clinician was seen. */
  readonly measuredSince: Day | null;
  /** Events that the state did not accept: nothing changed, and that is known. */
  readonly refused: number;
  /** 30-minute answers that never came, in a row. */
  readonly expiredInARow: number;
}

export const emptyEpisodeArea: EpisodeArea = { episode: newEpisode, firstBaseline: null, baseline: null, measuredSince: null, refused: 0, expiredInARow: 0 };

export const applyEpisode = (area: EpisodeArea, fact: Fact, moment: LocalMoment): EpisodeArea => {
  switch (fact.fact) {
    case 'episode-opened':
      return area.episode.state === 'CLOSED' ? { ...emptyEpisodeArea, episode: reopened(area.episode, moment.day) } : refused(area);
    case 'baseline-given':
      return stepped({
        ...area, baseline: fact.baseline, firstBaseline: area.firstBaseline ?? fact.baseline, measuredSince: area.measuredSince ?? moment.day,
      }, 'BASELINE_DONE', moment, fact.fact);
    case 'screen-completed': {
      // A card answered later that changes nothing for the person leaves the episode where it is.
      if (fact.scope === 'card' && (fact.tier === 'CLEARED' || fact.tier === 'CONDITIONAL')) return area;
      // SC3: without a main area of pain there is nothing to settle; only what maintains is offered.
      const unhurt = fact.form.mainArea === 'none' && area.baseline === null;
      const asking = opened(unhurt ? { ...area, episode: { ...area.episode, phase: 'MAINTAIN' } } : area, fact.scope, moment);
      return stepped(asking, `SCREEN_${fact.tier}`, moment, fact.screening);
    }
    case 'clearance-given': {
      // A block falls only to a clearance that names it.
      if (fact.block !== area.episode.block) return refused(area);
      // After a clinician was seen, change is measured anew: what led there is not counted twice.
      const anew = fact.kind === 'seen' ? { ...area, firstBaseline: null, measuredSince: null } : area;
      return stepped(anew, clearanceEvents[fact.kind], moment, fact.block);
    }
    case 'checkin-answered':
      return fact.checkin === 'after30' && area.expiredInARow !== 0 ? { ...area, expiredInARow: 0 } : area;
    case 'phase-changed': {
      // A file could say so; only the fact that names the block lifts it.
      if (!firedEvents.includes(fact.event)) return refused(area);
      const expired = fact.event === 'CHECKIN_EXPIRED' ? { ...area, expiredInARow: area.expiredInARow + 1 } : area;
      return stepped(expired, fact.event, moment, fact.because);
    }
    default: {
      const event = eventOf(fact);
      return event === null ? area : stepped(area, event, moment, fact.fact);
    }
  }
};

const clearanceEvents = { seen: 'CLINICIAN_SEEN', granted: 'CLEARANCE_GRANTED', refused: 'CLEARANCE_REFUSED' } as const;

/** Facts that are themselves events of the episode. */
const eventOf = (fact: Fact): EpisodeEvent | null => {
  switch (fact.fact) {
    case 'session-started': return 'SESSION_START';
    case 'session-ended': return sessionEnds[fact.how];
    case 'condition-changed': return 'CONDITION_CHANGED';
    case 'answer-corrected': return 'CORRECT_ANSWER';
    case 'pause-set': return fact.paused ? 'PAUSE' : 'RESUME';
    default: return null;
  }
};
const sessionEnds = { completed: 'SESSION_COMPLETE', stopped: 'SESSION_STOPPED', abandoned: 'SESSION_ABANDONED' } as const;

/** Answering the screen opens it: from the start, from an old screen, or when a card answered later says something new. */
const opened = (area: EpisodeArea, scope: 'full' | 'card', moment: LocalMoment): EpisodeArea => {
  const { state } = area.episode;
  if (state === 'NEW' || state === 'RESCREEN_DUE') return stepped(area, 'START', moment, 'screen-completed');
  return scope === 'card' ? stepped(area, 'CONDITION_CHANGED', moment, 'screen-completed') : area;
};

const refused = (area: EpisodeArea): EpisodeArea => ({ ...area, refused: area.refused + 1 });

const stepped = (area: EpisodeArea, event: EpisodeEvent, moment: LocalMoment, cause: string): EpisodeArea => {
  const next = step(area.episode, event, moment.day, cause);
  return next.ok ? { ...area, episode: next.value } : refused(area);
};
