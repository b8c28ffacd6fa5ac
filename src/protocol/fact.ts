import type { Day } from '../base/day.ts';
import type { Id } from '../base/id.ts';
import type { Answer, Direction, ExerciseId, MainArea, QuestionId, RungId, Tier } from './catalogue.ts';
import type { Sources, Tag } from './evidence.ts';
import type { FiredEvent } from './episode.ts';
import type { Restriction } from './restriction.ts';

export type SessionId = Id<'Session'>;
export type ScreeningId = Id<'Screening'>;
export type EntryId = Id<'Entry'>;

export type Effect = 'better' | 'same' | 'worse';
/** Toward the spine (centralized), the same, or down the leg (peripheralized). */
export type Shift = 'towards_spine' | 'same' | 'down_leg';
export type NewSign = 'none' | 'tingling_numbness' | 'weakness_or_ces';
export type SymptomKind =
  | 'stretch_only' | 'pain_up' | 'leg_symptom' | 'dizzy_vision_headache' | 'headache_sweat_flush' | 'weakness_or_ces' | 'chest_or_breath';
/** 0 none, 1 center of the low back, 2 off center or buttock, 3 thigh, 4 below the knee, 5 foot. */
export type Zone = 0 | 1 | 2 | 3 | 4 | 5;
/** 0 no pain to 10 worst, whole numbers (NPRS). */
export type Pain = number;

/** What was decided and on what ground, as it was at the time. Never computed again. */
export interface Verdict {
  readonly table: string;
  readonly rule: string;
  readonly action: string;
  readonly tag: Tag;
  readonly sources: Sources;
}

/** Who agreed and when; `eventDay` is the operation where the clearance must come after it. */
export interface Clearance { readonly who: string; readonly day: Day; readonly eventDay?: Day }

export interface ScreeningFormFact {
  readonly age: number;
  readonly mainArea: MainArea;
  readonly answers: Readonly<Partial<Record<QuestionId, Answer>>>;
  readonly clearances: Readonly<Partial<Record<QuestionId, Clearance>>>;
  /** SC7: the person says that getting down to the floor and up is safe. */
  readonly safeFloorTransfer: boolean;
}
export type ScreeningFact =
  /** `full`: every card; `card`: a card that had been put off, answered now. Both hold the whole form and what it gave. */
  | {
    readonly fact: 'screen-completed'; readonly screening: ScreeningId; readonly scope: 'full' | 'card'; readonly form: ScreeningFormFact;
    /** Cards that were answered; the others were put off. */
    readonly answered: readonly string[];
    readonly tier: Tier | 'OUT_OF_SCOPE'; readonly because: readonly string[]; readonly restrictions: readonly Restriction[];
    /** What the cards that were put off could forbid: on until they are answered. */
    readonly deferred: readonly Restriction[];
    readonly protocolVersion: string; readonly edition: string;
  }
  /** A clinician was seen (after a block or a stop), agreed, or refused. It names the block that it answers. */
  | {
    readonly fact: 'clearance-given'; readonly kind: 'seen' | 'granted' | 'refused'; readonly block: string;
    readonly who: string; readonly on: Day; readonly questions: readonly QuestionId[];
    /** The day of the operation that the agreement has to come after. */
    readonly eventDay?: Day;
  }
  | { readonly fact: 'condition-changed'; readonly what: string | null }
  /** A mistaken tap, where the protocol lets it be mended. */
  | { readonly fact: 'answer-corrected' };

export interface SessionTime { readonly minuteOfDay: number; readonly home: boolean }
export type WorseWith = 'sit_bend' | 'stand_walk' | 'both' | 'bend_back' | 'neither_or_unknown';
export interface Baseline {
  readonly painNow: Pain;
  readonly painUsual: Pain;
  readonly zone: Zone;
  readonly side: 'left' | 'right' | 'both' | 'middle';
  readonly duration: 'acute_subacute' | 'chronic_12w+';
  readonly worseWith: WorseWith;
  readonly wakeMinute: number;
  readonly sleepMinute: number;
  readonly times: readonly SessionTime[];
  /** 0 is Monday. */
  readonly weekdays: readonly number[];
}
export type EpisodeFact =
  | { readonly fact: 'baseline-given'; readonly baseline: Baseline }
  /** An event of the care episode that a rule, a timer or the person fired. */
  | { readonly fact: 'phase-changed'; readonly event: FiredEvent; readonly because: string; readonly sources: Sources }
  | { readonly fact: 'pause-set'; readonly paused: boolean }
  /** A new episode after a closed one; within 30 days it inherits the floor. */
  | { readonly fact: 'episode-opened' };

/** One exercise of the plan at its rung. */
export interface PlanItem {
  readonly exercise: ExerciseId;
  /** The branch that the order names, or null for the first branch that is open. */
  readonly branch: string | null;
  readonly rung: RungId;
  /** Half the repetitions and half the range, after a bad answer at the lowest rung. */
  readonly half: boolean;
  /** The day since which it stands at this rung. */
  readonly since: Day;
}
export type PlanChangeKind =
  | 'started' | 'joined' | 'level-up' | 'level-down' | 'halved' | 'removed' | 'dropped' | 'held' | 'replaced' | 'restricted' | 'resumed';
export interface PlanChange {
  readonly exercise: ExerciseId; readonly kind: PlanChangeKind; readonly from: RungId | null; readonly to: RungId | null;
  readonly rule: string; readonly sources: Sources;
}
export interface ExerciseBlock {
  readonly exercise: ExerciseId; readonly until: Day; readonly why: 'leg-event' | 'worse-at-bottom' | 'neutral';
}
export interface PlanState {
  readonly items: readonly PlanItem[];
  readonly blocks: readonly ExerciseBlock[];
  /** Directions of movement that rest until an instant (epoch milliseconds), after a leg symptom. */
  readonly resting: readonly { readonly direction: Direction; readonly untilAt: number }[];
  /** A day of rest, or null. */
  readonly restOn: Day | null;
}
export type PlanFact =
  { readonly fact: 'plan-made'; readonly plan: PlanState; readonly changes: readonly PlanChange[]; readonly edition: string };

/** `sides`: the hands also walk to the left and to the right. */
export interface PlannedExercise { readonly exercise: ExerciseId; readonly rung: RungId; readonly half: boolean; readonly sides?: boolean }
export type SessionFact =
  | {
    readonly fact: 'session-started'; readonly session: SessionId; readonly slot: number; readonly exercises: readonly PlannedExercise[];
    readonly light: boolean; readonly painNow: Pain; readonly script: string; readonly edition: string;
  }
  | {
    readonly fact: 'repetition-held'; readonly session: SessionId; readonly exercise: ExerciseId; readonly rung: RungId;
    readonly repetition: number; readonly heldMilliseconds: number; readonly complete: boolean;
  }
  | { readonly fact: 'exercise-skipped'; readonly session: SessionId; readonly exercise: ExerciseId }
  | { readonly fact: 'symptom-reported'; readonly session: SessionId; readonly exercise: ExerciseId; readonly kind: SymptomKind }
  | { readonly fact: 'effect-reported'; readonly session: SessionId; readonly exercise: ExerciseId; readonly effect: Effect; readonly shift: Shift }
  | { readonly fact: 'session-ended'; readonly session: SessionId; readonly how: 'completed' | 'stopped' | 'abandoned'; readonly painNow: Pain | null };

export type ResponseFact =
  /** Before a session: pain now, and whether anything is new. Whoever says that something is new need not tell the pain. */
  | {
    readonly fact: 'checkin-answered'; readonly checkin: 'before'; readonly painNow: Pain | null;
    readonly redFlag: boolean; readonly unwell: boolean; readonly flare: boolean;
  }
  | {
    readonly fact: 'checkin-answered'; readonly checkin: 'after30'; readonly session: SessionId; readonly effect: Effect;
    readonly newSign: NewSign; readonly painNow: Pain | null; readonly blamed: ExerciseId | null;
  }
  | {
    readonly fact: 'checkin-answered'; readonly checkin: 'morning'; readonly of: Day; readonly effect: Effect;
    readonly legStillThere: boolean; readonly painNow: Pain | null; readonly zone: Zone | null;
  };

export type SafetyFact =
  | {
    readonly fact: 'told'; readonly verdict: Verdict; readonly exercise: ExerciseId | null; readonly session: SessionId | null;
    readonly of: Day; readonly protocolVersion: string; readonly edition: string;
  }
  | { readonly fact: 'outcome-measured'; readonly measure: string; readonly score: number; readonly items: readonly number[] };

/** Names an older entry and what it should have said; `null` takes it back. Only what a person said of their body can be corrected. */
export interface CorrectionFact { readonly fact: 'correction'; readonly entry: EntryId; readonly instead: CareFact | null }

export type CareFact = ScreeningFact | EpisodeFact | PlanFact | SessionFact | ResponseFact | SafetyFact;
/** Written by a newer version than ours: kept and passed on word for word, never interpreted. */
export interface UnknownFact { readonly fact: 'unknown'; readonly kind: string; readonly json: string }
export type Fact = CareFact | CorrectionFact | UnknownFact;

/** One thing that happened, as the store keeps it. */
export interface Entry {
  /** 128 random bits, 32 hexadecimal digits, made by the device. */
  readonly id: EntryId;
  readonly person: string;
  readonly device: string;
  /** Epoch milliseconds by the device's clock. */
  readonly at: number;
  /** IANA name, and the minutes that were added to UTC. */
  readonly zone: string;
  readonly offsetMinutes: number;
  /** Local day by the 04:00 boundary. */
  readonly day: Day;
  readonly minuteOfDay: number;
  readonly by: 'person' | 'protocol' | 'therapist';
  /** The version of the fact's shape. */
  readonly version: number;
  readonly fact: Fact;
  /** Counts up on one device, so that a hole is seen and entries of one millisecond keep their order. */
  readonly deviceSequence: number;
  /** What one event made is stored and sent together. */
  readonly batch: string;
}
