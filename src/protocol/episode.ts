import type { Day } from '../base/day.ts';
import { err, ok, type Result } from '../base/result.ts';
import { tiers, type Tier } from './catalogue.ts';
import { transitions } from './transitions.ts';
import { adaptation, phases, screenValidDays, type Phase } from './limits.ts';

export const episodeStates = [
  'NEW', 'SCREENING', 'BLOCKED_EMERGENCY', 'BLOCKED_SAME_DAY', 'BLOCKED_SOON', 'AWAITING_CLEARANCE', 'OUT_OF_SCOPE', 'BASELINE', 'SETTLE',
  'BUILD', 'MAINTAIN', 'FLARE', 'IN_SESSION', 'CHECKIN_PENDING', 'STOPPED_CONSULT', 'RESCREEN_DUE', 'PAUSED', 'CLOSED',
] as const;
export type EpisodeState = (typeof episodeStates)[number];

export const episodeEvents = [
  'START', 'SCREEN_EMERGENCY', 'SCREEN_SAME_DAY', 'SCREEN_SOON', 'SCREEN_NEEDS_CLEARANCE', 'SCREEN_CONDITIONAL', 'SCREEN_CLEARED',
  'SCREEN_OUT_OF_SCOPE', 'CLEARANCE_GRANTED', 'CLEARANCE_REFUSED', 'CLINICIAN_SEEN', 'BASELINE_DONE', 'SESSION_START',
  'SESSION_COMPLETE', 'SESSION_STOPPED', 'CHECKIN_OK', 'CHECKIN_STOP_CONSULT', 'CHECKIN_ESCALATE', 'RED_FLAG', 'CONDITION_CHANGED',
  'RESCREEN_TIMER', 'LAPSE_14D', 'PHASE_UP', 'FLARE_ON', 'FLARE_OFF', 'WORSENED_REVIEW', 'CORRECT_ANSWER', 'RECOVERED', 'PAUSE',
  'RESUME', 'CLOSE', 'SESSION_ABANDONED', 'CHECKIN_EXPIRED', 'STABLE_12W',
] as const;
export type EpisodeEvent = (typeof episodeEvents)[number];

/** The events that a rule, a timer or the person fires by name. The others are facts of their own: a screen, a clearance, a session. */
export const firedEvents = [
  'CHECKIN_OK', 'CHECKIN_STOP_CONSULT', 'CHECKIN_ESCALATE', 'CHECKIN_EXPIRED', 'RED_FLAG', 'RESCREEN_TIMER', 'LAPSE_14D', 'PHASE_UP',
  'FLARE_ON', 'FLARE_OFF', 'WORSENED_REVIEW', 'RECOVERED', 'STABLE_12W', 'CLOSE',
] as const satisfies readonly EpisodeEvent[];
export type FiredEvent = (typeof firedEvents)[number];

/** Where the care of one problem stands. */
export interface Episode {
  readonly state: EpisodeState;
  /** The phase to come back to after a session, a check-in or a new screen. */
  readonly phase: Phase;
  readonly phaseSince: Day;
  readonly tier: Tier;
  /**
   * The lowest result that a new screen may give. Without it a person could answer "no" to everything after a block.
   * It falls only when a clinician was seen or agreed, or when a mistaken tap is mended that the screen alone had raised.
   */
  readonly floorTier: Tier;
  readonly floorFrom: 'none' | 'screen' | 'act';
  /** The day of the screen that lets exercise; null when there is none that counts. */
  readonly screenedOn: Day | null;
  /** What blocks. A clearance must name it. */
  readonly block: string | null;
  readonly closedOn: Day | null;
}

export type EpisodeRefusal = { readonly type: 'EventNotAllowed'; readonly state: EpisodeState; readonly event: EpisodeEvent };

export const newEpisode: Episode = {
  state: 'NEW', phase: 'SETTLE', phaseSince: 0 as Day, tier: 'CLEARED', floorTier: 'CLEARED', floorFrom: 'none', screenedOn: null,
  block: null, closedOn: null,
};

/**
 * One event of the care episode. An event that the state does not list is refused and nothing changes.
 * `cause` names what happened, so that a block can be named by the clearance that lifts it.
 */
export const step = (episode: Episode, event: EpisodeEvent, today: Day, cause: string): Result<Episode, EpisodeRefusal> => {
  const refused = err({ type: 'EventNotAllowed', state: episode.state, event } as const);
  const screened = episode.state === 'SCREENING' ? tierOfScreen[event] : undefined;
  const tier = screened === undefined ? episode.tier : worseTier(screened, episode.floorTier);
  const effective = screened === undefined ? event : screenEventOf(tier);
  const to = transitions[episode.state]?.[effective];
  if (to === undefined) return refused;
  if (event === 'CORRECT_ANSWER' && episode.state === 'AWAITING_CLEARANCE' && episode.floorFrom !== 'screen') return refused;
  if (event === 'SESSION_START' && !maySession(episode, today)) return refused;
  const state = to === 'PHASE' ? episode.phase : to;
  const lowered = lowersFloor(episode, event);
  // A clinician who said no cannot be corrected as a mistaken tap.
  const floorFrom = lowered ? 'none' : event === 'CLEARANCE_REFUSED' ? 'act' : episode.floorFrom;
  return ok(entered(
    { ...episode, tier, floorTier: lowered ? 'CLEARED' : episode.floorTier, floorFrom },
    state, screened !== undefined, today, cause,
  ));
};

/** A session needs a screen that lets exercise, not too old, and nothing that blocks. */
export const maySession = (episode: Episode, today: Day): boolean =>
  isScreenValid(episode, today) && rankOfTier(episode.tier) <= rankOfTier('CONDITIONAL') && episode.floorTier === 'CLEARED';

/** The last screen lets exercise and is not older than its phase allows. A clock set back does not make it younger than new. */
export const isScreenValid = (episode: Episode, today: Day): boolean => {
  if (episode.screenedOn === null) return false;
  return Math.abs(today - episode.screenedOn) <= validDays(episode);
};

const validDays = ({ state, phase }: Episode): number =>
  state === 'PAUSED' || state === 'BASELINE' ? screenValidDays[state] : screenValidDays[phase];

/** A closed problem opened again within 30 days keeps its floor. */
export const reopened = (episode: Episode, today: Day): Episode => {
  const inherits = episode.closedOn !== null && today - episode.closedOn <= adaptation.floorInheritedDays;
  if (!inherits) return newEpisode;
  return { ...newEpisode, floorTier: episode.floorTier, floorFrom: episode.floorFrom, block: episode.block };
};

export const rankOfTier = (tier: Tier): number => tiers.indexOf(tier);
export const worseTier = (a: Tier, b: Tier): Tier => (rankOfTier(a) >= rankOfTier(b) ? a : b);

export const isPhase = (state: EpisodeState): state is Phase => (phases as readonly string[]).includes(state);

const tierOfScreen: Partial<Record<EpisodeEvent, Tier>> = {
  SCREEN_EMERGENCY: 'EMERGENCY', SCREEN_SAME_DAY: 'SAME_DAY', SCREEN_SOON: 'SOON', SCREEN_NEEDS_CLEARANCE: 'NEEDS_CLEARANCE',
  SCREEN_CONDITIONAL: 'CONDITIONAL', SCREEN_CLEARED: 'CLEARED',
};
export const screenEventOf = (tier: Tier): EpisodeEvent => `SCREEN_${tier}`;

const lowersFloor = (episode: Episode, event: EpisodeEvent): boolean =>
  event === 'CLINICIAN_SEEN' || event === 'CLEARANCE_GRANTED' || (event === 'CORRECT_ANSWER' && episode.state === 'AWAITING_CLEARANCE');

const withoutScreen: readonly EpisodeState[] = ['SCREENING', 'RESCREEN_DUE', 'STOPPED_CONSULT', 'OUT_OF_SCOPE'];

/** What entering a state does to the floor, the block and the screen. */
const entered = (episode: Episode, state: EpisodeState, byScreen: boolean, today: Day, cause: string): Episode => {
  const blocks = state.startsWith('BLOCKED_') || state === 'STOPPED_CONSULT' || state === 'AWAITING_CLEARANCE';
  const least: Tier = state.startsWith('BLOCKED_') ? episode.tier : blocks ? 'NEEDS_CLEARANCE' : 'CLEARED';
  const floorTier = worseTier(episode.floorTier, least);
  const byScreenAlone = state === 'AWAITING_CLEARANCE' && episode.floorFrom !== 'act';
  const passes = rankOfTier(episode.tier) <= rankOfTier('CONDITIONAL');
  const phase = isPhase(state) ? state : episode.phase;
  return {
    ...episode,
    state,
    phase,
    phaseSince: phase === episode.phase && (episode.phaseSince !== 0 || !isPhase(state)) ? episode.phaseSince : today,
    floorTier,
    floorFrom: floorTier === 'CLEARED' ? 'none' : blocks ? (byScreenAlone ? 'screen' : 'act') : episode.floorFrom,
    screenedOn: withoutScreen.includes(state) ? null : byScreen ? (passes ? today : null) : episode.screenedOn,
    block: blocks ? cause : floorTier === 'CLEARED' ? null : episode.block,
    closedOn: state === 'CLOSED' ? today : episode.closedOn,
  };
};
