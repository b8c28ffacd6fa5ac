import type { EpisodeEvent, EpisodeState } from './episode.ts';
import type { Provenance } from './evidence.ts';

/** `PHASE` stands for the phase that the episode keeps. */
export interface Transition extends Provenance {
  readonly from: readonly EpisodeState[];
  readonly on: EpisodeEvent;
  readonly to: EpisodeState | 'PHASE';
}

/** Every event that a state accepts. What is not listed is refused. */
export const transitionRows: readonly Transition[] = [
  { from: ['NEW'], on: 'START', to: 'SCREENING',
    tag: 'seed', sources: ['SEED: L39'] },
  { from: ['SCREENING'], on: 'SCREEN_EMERGENCY', to: 'BLOCKED_EMERGENCY',
    tag: 'guideline', sources: ['CES'] },
  { from: ['SCREENING'], on: 'SCREEN_SAME_DAY', to: 'BLOCKED_SAME_DAY',
    tag: 'guideline', sources: ['IFOMPT20'] },
  { from: ['SCREENING'], on: 'SCREEN_SOON', to: 'BLOCKED_SOON',
    tag: 'guideline', sources: ['IFOMPT20'] },
  { from: ['SCREENING'], on: 'SCREEN_NEEDS_CLEARANCE', to: 'AWAITING_CLEARANCE',
    tag: 'seed', sources: ['SEED: L43-L53'] },
  { from: ['SCREENING'], on: 'SCREEN_CONDITIONAL', to: 'BASELINE',
    tag: 'seed', sources: ['SEED: L43'] },
  { from: ['SCREENING'], on: 'SCREEN_CLEARED', to: 'BASELINE',
    tag: 'seed', sources: ['SEED: L43'] },
  { from: ['SCREENING'], on: 'SCREEN_OUT_OF_SCOPE', to: 'OUT_OF_SCOPE',
    tag: 'guideline', sources: ['NG59'] },
  { from: ['BLOCKED_EMERGENCY', 'BLOCKED_SAME_DAY', 'BLOCKED_SOON', 'STOPPED_CONSULT'], on: 'CLINICIAN_SEEN', to: 'SCREENING',
    tag: 'design-choice', sources: ['OWN: re-screen, never straight back to exercise'] },
  { from: ['AWAITING_CLEARANCE'], on: 'CLEARANCE_REFUSED', to: 'CLOSED',
    tag: 'design-choice', sources: ['OWN'] },
  { from: ['BASELINE'], on: 'BASELINE_DONE', to: 'PHASE',
    tag: 'design-choice', sources: ['OWN: first time SETTLE, later the stored phase'] },
  { from: ['SETTLE', 'BUILD', 'MAINTAIN', 'FLARE'], on: 'SESSION_START', to: 'IN_SESSION',
    tag: 'seed', sources: ['SEED: L43'] },
  { from: ['IN_SESSION'], on: 'SESSION_COMPLETE', to: 'CHECKIN_PENDING',
    tag: 'design-choice', sources: ['OWN'] },
  { from: ['IN_SESSION'], on: 'SESSION_STOPPED', to: 'CHECKIN_PENDING',
    tag: 'seed', sources: ['SEED: L98'] },
  { from: ['CHECKIN_PENDING'], on: 'CHECKIN_OK', to: 'PHASE',
    tag: 'design-choice', sources: ['OWN'] },
  { from: ['CHECKIN_PENDING'], on: 'CHECKIN_STOP_CONSULT', to: 'STOPPED_CONSULT',
    tag: 'seed', sources: ['SEED: L62'] },
  { from: ['CHECKIN_PENDING'], on: 'CHECKIN_ESCALATE', to: 'SCREENING',
    tag: 'guideline', sources: ['CES'] },
  { from: ['BASELINE', 'SETTLE', 'BUILD', 'MAINTAIN', 'FLARE', 'IN_SESSION', 'CHECKIN_PENDING', 'STOPPED_CONSULT', 'RESCREEN_DUE', 'PAUSED', 'AWAITING_CLEARANCE', 'BLOCKED_SAME_DAY', 'BLOCKED_SOON'], on: 'RED_FLAG', to: 'SCREENING',
    tag: 'guideline', sources: ['CES'] },
  { from: ['BASELINE', 'SETTLE', 'BUILD', 'MAINTAIN', 'FLARE', 'CHECKIN_PENDING', 'PAUSED', 'RESCREEN_DUE', 'AWAITING_CLEARANCE'], on: 'CONDITION_CHANGED', to: 'SCREENING',
    tag: 'design-choice', sources: ['OWN'] },
  { from: ['SETTLE', 'BUILD', 'MAINTAIN', 'FLARE', 'PAUSED', 'BASELINE', 'CHECKIN_PENDING'], on: 'RESCREEN_TIMER', to: 'RESCREEN_DUE',
    tag: 'design-choice', sources: ['OWN'] },
  { from: ['SETTLE', 'BUILD', 'MAINTAIN', 'FLARE', 'PAUSED', 'BASELINE', 'CHECKIN_PENDING'], on: 'LAPSE_14D', to: 'RESCREEN_DUE',
    tag: 'design-choice', sources: ['OWN'] },
  { from: ['RESCREEN_DUE'], on: 'START', to: 'SCREENING',
    tag: 'seed', sources: ['OWN'] },
  { from: ['RESCREEN_DUE'], on: 'RESUME', to: 'SCREENING',
    tag: 'design-choice', sources: ['OWN'] },
  { from: ['SETTLE'], on: 'PHASE_UP', to: 'BUILD',
    tag: 'design-choice', sources: ['OWN: 7 days, no stop-rule event, >=1 GREEN exercise'] },
  { from: ['SETTLE', 'BUILD', 'MAINTAIN'], on: 'FLARE_ON', to: 'FLARE',
    tag: 'design-choice', sources: ['OWN'] },
  { from: ['FLARE'], on: 'FLARE_OFF', to: 'SETTLE',
    tag: 'design-choice', sources: ['OWN'] },
  { from: ['SETTLE', 'BUILD'], on: 'RECOVERED', to: 'MAINTAIN',
    tag: 'seed', sources: ['SEED: L196'] },
  { from: ['SETTLE', 'BUILD', 'MAINTAIN', 'FLARE', 'CHECKIN_PENDING'], on: 'WORSENED_REVIEW', to: 'STOPPED_CONSULT',
    tag: 'seed', sources: ['SEED: L192'] },
  { from: ['AWAITING_CLEARANCE'], on: 'CORRECT_ANSWER', to: 'SCREENING',
    tag: 'design-choice', sources: ['OWN: mistaken tap; NEEDS_CLEARANCE questions only; logged'] },
  { from: ['SETTLE', 'BUILD', 'MAINTAIN', 'FLARE', 'BASELINE', 'CHECKIN_PENDING'], on: 'PAUSE', to: 'PAUSED',
    tag: 'design-choice', sources: ['OWN'] },
  { from: ['PAUSED'], on: 'RESUME', to: 'RESCREEN_DUE',
    tag: 'design-choice', sources: ['OWN'] },
  { from: ['NEW', 'SCREENING', 'BLOCKED_EMERGENCY', 'BLOCKED_SAME_DAY', 'BLOCKED_SOON', 'AWAITING_CLEARANCE', 'OUT_OF_SCOPE', 'BASELINE', 'SETTLE', 'BUILD', 'MAINTAIN', 'FLARE', 'IN_SESSION', 'CHECKIN_PENDING', 'STOPPED_CONSULT', 'RESCREEN_DUE', 'PAUSED'], on: 'CLOSE', to: 'CLOSED',
    tag: 'design-choice', sources: ['OWN'] },
  { from: ['AWAITING_CLEARANCE'], on: 'CLEARANCE_GRANTED', to: 'SCREENING',
    tag: 'seed', sources: ['SEED: L43', 'OWN: cards C1 and C2 asked again, the cleared answers carry who and date'] },
  { from: ['IN_SESSION'], on: 'SESSION_ABANDONED', to: 'CHECKIN_PENDING',
    tag: 'design-choice', sources: ['OWN'] },
  { from: ['CHECKIN_PENDING'], on: 'CHECKIN_EXPIRED', to: 'PHASE',
    tag: 'design-choice', sources: ['OWN'] },
  { from: ['SETTLE', 'BUILD'], on: 'STABLE_12W', to: 'MAINTAIN',
    tag: 'design-choice', sources: ['SEED: L196', 'OWN'] },
  { from: ['OUT_OF_SCOPE'], on: 'CORRECT_ANSWER', to: 'SCREENING',
    tag: 'design-choice', sources: ['OWN: age and main area only'] },
];

type Next = { readonly [S in EpisodeState]?: { readonly [E in EpisodeEvent]?: EpisodeState | 'PHASE' } };

/** The same rows as a look-up by state and event. */
export const transitions: Next = (() => {
  const next: Partial<Record<EpisodeState, Partial<Record<EpisodeEvent, EpisodeState | 'PHASE'>>>> = {};
  for (const { from, on, to } of transitionRows) for (const state of from) (next[state] ??= {})[on] = to;
  return next;
})();
