import { err, ok, type Result } from '../../base/result.ts';
import type { EpisodeState } from '../../protocol/episode.ts';
import { transitions } from '../../protocol/transitions.ts';

export const screenNames = [
  'today', 'welcome', 'screening', 'result', 'staff', 'seen', 'agreed', 'waiting', 'baseline', 'changed', 'card', 'session', 'checkin', 'more', 'data', 'about',
] as const;
export type ScreenName = (typeof screenNames)[number];

/** A place in the app: a screen, and where inside it. Written behind the number sign, as in `#screening/C1`. */
export interface Address { readonly screen: ScreenName; readonly part: string }
export type AddressRefusal = { readonly type: 'NoSuchPage'; readonly text: string };

export const addressOfHash = (hash: string): Result<Address, AddressRefusal> => {
  const text = hash.replace(/^#/, '');
  const [first = '', part = '', ...rest] = text.split('/');
  const screen = screenNames.find((name) => name === (first === '' ? 'today' : first));
  return screen === undefined || rest.length > 0 ? err({ type: 'NoSuchPage', text }) : ok({ screen, part });
};

/** Where a person is, whatever they ask for, by the state of their care. */
export const homeOf: Readonly<Record<EpisodeState, ScreenName>> = {
  NEW: 'welcome', SCREENING: 'screening', BLOCKED_EMERGENCY: 'result', BLOCKED_SAME_DAY: 'result', BLOCKED_SOON: 'result', AWAITING_CLEARANCE: 'result',
  OUT_OF_SCOPE: 'result', STOPPED_CONSULT: 'result', BASELINE: 'baseline', SETTLE: 'today', BUILD: 'today', MAINTAIN: 'today', FLARE: 'today',
  IN_SESSION: 'today', CHECKIN_PENDING: 'today', RESCREEN_DUE: 'waiting', PAUSED: 'waiting', CLOSED: 'waiting',
};

const exercising: readonly EpisodeState[] = ['SETTLE', 'BUILD', 'MAINTAIN', 'FLARE', 'IN_SESSION', 'CHECKIN_PENDING'];
const blocked: readonly EpisodeState[] = ['BLOCKED_EMERGENCY', 'BLOCKED_SAME_DAY', 'BLOCKED_SOON', 'STOPPED_CONSULT'];
const accepting = (event: 'CONDITION_CHANGED'): readonly EpisodeState[] =>
  (Object.keys(homeOf) as EpisodeState[]).filter((state) => transitions[state]?.[event] !== undefined);

/** The states in which a screen may be opened. A screen that is not named is open in all. */
const openIn: Readonly<Partial<Record<ScreenName, readonly EpisodeState[]>>> = {
  today: exercising, session: exercising, checkin: exercising, card: exercising,
  welcome: ['NEW'],
  screening: ['NEW', 'SCREENING', 'RESCREEN_DUE'],
  result: [...blocked, 'AWAITING_CLEARANCE', 'OUT_OF_SCOPE', 'BASELINE'],
  staff: [...blocked, 'AWAITING_CLEARANCE', 'OUT_OF_SCOPE'],
  seen: blocked,
  agreed: ['AWAITING_CLEARANCE'],
  waiting: ['RESCREEN_DUE', 'PAUSED', 'CLOSED'],
  baseline: ['BASELINE'],
  changed: accepting('CONDITION_CHANGED'),
};

/** The screen to show: the one that was asked for if the state of care has it, else the one where the person is. */
export const screenAt = (state: EpisodeState, address: Address): Address =>
  openIn[address.screen]?.includes(state) ?? true ? address : { screen: homeOf[state], part: '' };

/** Whether the two lasting tabs are shown: not while questions are asked, a session runs, or help is needed now. */
export const hasNavigation = (state: EpisodeState, { screen }: Address): boolean =>
  !(['welcome', 'screening', 'baseline', 'session', 'card', 'checkin'] as readonly ScreenName[]).includes(screen) &&
  !(screen === 'result' && (state === 'BASELINE' || state === 'BLOCKED_EMERGENCY')) && screen !== 'staff' && state !== 'NEW';

export const goTo = (address: string): void => { globalThis.location.hash = address; };
