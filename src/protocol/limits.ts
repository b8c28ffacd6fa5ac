import type { Provenance } from './evidence.ts';

/** The phases in which a person exercises. */
export const phases = ['SETTLE', 'BUILD', 'MAINTAIN', 'FLARE'] as const;
export type Phase = (typeof phases)[number];

/** What one day may hold. Minutes count sessions without warm-up and walking. */
export interface PhaseCap {
  readonly items: number;
  readonly minutesPerSession: number;
  readonly sessionsPerDay: number;
  readonly minutesPerDay: number;
  readonly getDownsPerDay: number;
  readonly breaksPerDay: number;
  readonly daysPerWeek: number;
}
export const phaseCaps: Readonly<Record<Phase, PhaseCap>> & { readonly provenance: Provenance } = {
  SETTLE: { items: 3, minutesPerSession: 6, sessionsPerDay: 2, minutesPerDay: 12, getDownsPerDay: 1, breaksPerDay: 4, daysPerWeek: 7 },
  BUILD: { items: 4, minutesPerSession: 10, sessionsPerDay: 2, minutesPerDay: 20, getDownsPerDay: 2, breaksPerDay: 6, daysPerWeek: 7 },
  MAINTAIN: { items: 5, minutesPerSession: 12, sessionsPerDay: 1, minutesPerDay: 12, getDownsPerDay: 1, breaksPerDay: 4, daysPerWeek: 3 },
  FLARE: { items: 2, minutesPerSession: 4, sessionsPerDay: 2, minutesPerDay: 8, getDownsPerDay: 0, breaksPerDay: 3, daysPerWeek: 7 },
  provenance: { tag: 'design-choice', sources: ['OWN', 'NG59', 'SNOOK98'] },
};

/** Planning and scheduling. Times in minutes of the local day. */
export const planning = {
  minItems: 2,
  startItems: 3,
  olderAge: 65,
  maxGetDownsWhenOlder: 1,
  oneRungLowerFromPain: 5,
  weekOneDays: 7,
  hoursBetweenChanges: 48,
  joinAfterGoodDays: 2,
  joinNotBeforeDay: 3,
  maxSessionsPerDay: 3,
  legEventBlockDays: 7,
  directionBlockHours: 48,
  worseAtBottomBlockDays: 14,
  neutralDropBlockDays: 28,
  light: { items: 2 },
  breaks: { afterMinutesSitting: { least: 30, most: 60, usual: 30 }, perDay: 6, perDayUsual: 4, perDayFirstDays: 3, firstDays: 3, maxSecondsEach: 60 },
  minHoursBetweenSessions: 3,
  quietFromMinute: 22 * 60,
  quietUntilMinute: 7 * 60,
  noEndFlexionMinutesAfterRising: 60,
  noHeadDownHoursAfterMeal: 2,
  provenance: { tag: 'design-choice', sources: ['OWN', 'SEED: L98', 'SNOOK98', 'WAON21', 'SEED: L162', 'SEED: L174'] },
} as const satisfies { readonly provenance: Provenance } & Record<string, unknown>;

/** How a dose grows and shrinks. */
export const adaptation = {
  greenDaysForLevelUp: 3,
  minDaysAtRung: 7,
  minDaysAtRungWhenOlderOrRestricted: 14,
  neutralDaysToDrop: 14,
  dropAtMostPerDays: 7,
  dropOnlyAbovePain: 2,
  bottomAgainWithinDays: 7,
  badSessionDays: 7,
  legEventDays: 14,
  settleMinDays: 7,
  settleWithoutGreenDays: 14,
  lapseDays: 14,
  flareMaxDays: 7,
  flareRise: 2,
  stableWeeks: 12,
  stableWithoutStopDays: 28,
  expiredCheckinsForStepDown: 2,
  usualPainDays: 7,
  importantPainChange: 2,
  floorInheritedDays: 30,
  provenance: { tag: 'design-choice', sources: ['SEED: L98', 'SEED: L62', 'SEED: L152', 'SEED: L192', 'OSTELO08', 'OWN'] },
} as const satisfies { readonly provenance: Provenance } & Record<string, unknown>;

/** When questions are asked after a session. */
export const checkins = {
  after30Minutes: 30,
  morningFromMinute: 6 * 60,
  morningUntilMinute: 12 * 60,
  expiresHours: 36,
  abandonedAfterMinutes: 60,
  provenance: { tag: 'design-choice', sources: ['SEED: L62', 'SEED: L98', 'OSTELO08', 'MDT'] },
} as const satisfies { readonly provenance: Provenance } & Record<string, unknown>;

/** Days that a completed screen stays valid, by the state of the episode. */
export const screenValidDays = { SETTLE: 14, BUILD: 28, MAINTAIN: 90, FLARE: 14, PAUSED: 14, BASELINE: 7 } as const;
export const screenValidProvenance: Provenance = { tag: 'design-choice', sources: ['OWN'] };
