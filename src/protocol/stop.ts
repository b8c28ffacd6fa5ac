import type { FiredEvent, EpisodeState } from './episode.ts';
import { isPhase } from './episode.ts';
import type { Happening } from './happening.ts';

/**
 * Lets a verdict that stops act on the episode, once no session runs: an escalation opens a full new screen before anything else is
 * shown, a stop ends the plan until a clinician was seen.
 */
export const actOnStop = (h: Happening): void => {
  const { stop } = h.record.verdicts;
  const { state } = h.record.care.episode;
  if (stop === null || state === 'IN_SESSION') return;
  const event = stop.escalate ? escalation(state, stop.verdict.table) : consultation(state);
  if (event !== null) h.add({ fact: 'phase-changed', event, because: stop.verdict.rule, sources: stop.verdict.sources });
};

const escalation = (state: EpisodeState, table: string): FiredEvent | null => {
  if (state === 'SCREENING' || state === 'CLOSED' || state === 'BLOCKED_EMERGENCY' || state === 'NEW') return null;
  return state === 'CHECKIN_PENDING' && table === 'D2' ? 'CHECKIN_ESCALATE' : 'RED_FLAG';
};

const consultation = (state: EpisodeState): FiredEvent | null =>
  state === 'CHECKIN_PENDING' ? 'CHECKIN_STOP_CONSULT' : isPhase(state) ? 'WORSENED_REVIEW' : null;
