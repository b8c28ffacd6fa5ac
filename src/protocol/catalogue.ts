import type { Id, NonEmpty } from '../base/id.ts';
import type { Range } from '../base/range.ts';
import type { Provenance } from './evidence.ts';
import type { LoadTag, Restriction, RestrictionRow, TagSet } from './restriction.ts';

export type ExerciseId = Id<'Exercise'>;
export type RungId = Id<'Rung'>;
export type MethodId = Id<'Method'>;
export type QuestionId = Id<'Question'>;
export type CardId = Id<'Card'>;
export type PoseId = Id<'Pose'>;

/** The direction in which the spine is moved. `both` is flexion and extension in turn; `unloading` and `neutral` are neither. */
export type Direction = 'flexion' | 'extension' | 'both' | 'unloading' | 'neutral';

export interface Hold { readonly unit: 'seconds' | 'breaths' | 'minutes'; readonly amount: number }

/** One form of an exercise at one dose. */
export interface Rung extends Provenance {
  readonly id: RungId;
  readonly exercise: ExerciseId;
  /** Names the form in words: rungs that differ in dose alone share it. */
  readonly form: string;
  readonly pose: PoseId;
  /** A branch is a ladder of its own, for people whose restrictions close the main one; it is entered at its first rung only. */
  readonly branch: string;
  readonly hold: Hold;
  readonly repetitions: number;
  /** Sets a day. */
  readonly timesADay: number;
  readonly loads: readonly LoadTag[];
  readonly load: TagSet;
  /** Needs getting down to the floor and up again. */
  readonly floor: boolean;
  /** Never joins a plan by rule. */
  readonly clinicianOnly: boolean;
  /** Days of the programme, counted from 1, before which this rung is not offered (to people with one of these restrictions). */
  readonly notBefore: readonly { readonly day: number; readonly withAny: readonly Restriction[] }[];
  /** A position to rest in: its hold has a cap of its own instead of the article's. */
  readonly restPosition?: { readonly maxHoldSeconds: number };
}

/** What the article says of an exercise's dose; the ceiling of every rung. */
export interface PublishedDose { readonly hold: Range & { readonly unit: Hold['unit'] }; readonly repetitions: Range; readonly timesADay: Range }

/** A movement that may be added to an exercise, such as child's pose with the hands walked to one side. */
export interface Variation extends Provenance {
  readonly id: string; readonly adds: readonly LoadTag[];
  /** The forms of the exercise that it suits. */
  readonly forms: readonly string[];
  readonly offer: 'one-sided-pain' | 'always';
}

export interface Exercise extends Provenance {
  readonly id: ExerciseId;
  /** The six of the article, or the neutral module that keeps something to do for everyone. */
  readonly kind: 'exercise' | 'neutral';
  readonly direction: Direction;
  /** Face down, head down and looking up leave the person without the screen. */
  readonly screenVisible: boolean;
  readonly holdsPerRepetition: 1 | 2;
  readonly restSeconds: number;
  /** Surplus sets may be done as breaks from sitting. */
  readonly isBreak: boolean;
  /** Days at a rung before the next one. Absent: the protocol's own. */
  readonly minDaysAtRung?: number;
  /** Walking does not count toward the minutes of a session. */
  readonly countsTowardMinutes: boolean;
  /** True hours between two sets, beyond those between sessions. */
  readonly minHoursApart?: number;
  readonly published?: PublishedDose;
  readonly variations: readonly Variation[];
  readonly ladder: NonEmpty<Rung>;
}

/** A way of decompressing that is more than one exercise, with the gate that it stands behind. */
export interface Method extends Provenance {
  readonly id: MethodId;
  /** `equipment` stands behind table D7; `cleared` needs a screen that lets start; `building` is for BUILD and MAINTAIN; `off` waits for a clinician. */
  readonly gate: 'always' | 'cleared' | 'building' | 'everyday' | 'equipment' | 'off' | 'exercises' | 'neutral-module';
  /** Whether the screen's result lists it as offered once a person may start. */
  readonly listed: boolean;
  readonly caps?: { readonly seconds: number; readonly timesADay: number; readonly angleDegrees?: number; readonly secondPersonPresent?: boolean };
  readonly ladder: readonly Rung[];
}

export const answers = ['no', 'yes_assessed', 'unsure', 'yes_new'] as const;
/** From least to most worrying: "not sure" is never "no". */
export type Answer = (typeof answers)[number];

export const tiers = ['CLEARED', 'CONDITIONAL', 'NEEDS_CLEARANCE', 'SOON', 'SAME_DAY', 'EMERGENCY'] as const;
/** From "you can start" to "go now". */
export type Tier = (typeof tiers)[number];

export type MainArea = 'low_back' | 'mid_back' | 'neck' | 'none';
export const mainAreas: readonly MainArea[] = ['low_back', 'mid_back', 'neck', 'none'];

export type AskIf =
  | { readonly ageAtMost: number }
  | { readonly ageBelow: number }
  | { readonly question: QuestionId; readonly not: Answer };

export interface Question extends Provenance {
  readonly id: QuestionId;
  readonly card: CardId;
  readonly tier: Readonly<Record<Answer, Tier>>;
  readonly adds: readonly Restriction[];
  readonly askIf?: AskIf;
  /** "Yes, and a clinician has agreed" needs who and when. Older than this many days it counts as new. */
  readonly clearance?: { readonly maxAgeDays: number; readonly minDaysAfterEvent?: number };
  /** Shown with a result that this question reaches, beyond the tier's own words. */
  readonly advice?: 'BOOK_ROUTINE_VISIT';
  /**
   * Asked on the first screen already, together with these questions, when the line that opens them is ticked; without that
   * it waits for its own card, and until it is answered what it adds stays on.
   */
  readonly alsoAskedWith?: NonEmpty<QuestionId>;
}

/** One line of a card; ticked, it opens its questions; not ticked, each of them is "no". */
export interface CardLine { readonly id: string; readonly questions: NonEmpty<QuestionId> }
export interface Card {
  readonly id: CardId;
  readonly asked: 'always' | 'before-equipment' | 'before-harder-rungs';
  readonly lines: NonEmpty<CardLine>;
}

/** Any of the left answers with any of the right (or an age) raises the result. */
export interface CombinationRule extends Provenance {
  readonly id: string;
  readonly anyOf: NonEmpty<QuestionId>;
  readonly answers: NonEmpty<Answer>;
  readonly and: { readonly anyOf: NonEmpty<QuestionId>; readonly answers: NonEmpty<Answer> } | { readonly ageAtLeast: number };
  readonly raiseTo: Tier;
  readonly advice?: 'BOOK_ROUTINE_VISIT';
}

export interface ScreeningContent {
  readonly questions: NonEmpty<Question>;
  readonly questionById: ReadonlyMap<QuestionId, Question>;
  readonly cards: NonEmpty<Card>;
  readonly combinations: readonly CombinationRule[];
  /** Asked every day before a session: "Anything new?" */
  readonly dailyBank: NonEmpty<QuestionId>;
  /** Main pain in the middle of the back counts as this question answered "yes, new". */
  readonly midBackQuestion: QuestionId;
  /** "Feeling ill today" opens this question. */
  readonly unwellQuestion: QuestionId;
  /** Answered again before the temporary restriction after dizziness ends. */
  readonly afterDizziness: NonEmpty<QuestionId>;
}

export type StartingDirection =
  | 'EXTENSION_FIRST' | 'FLEXION_FIRST' | 'MIXED_TEST_BOTH' | 'EXTENSION_ONLY' | 'FLEXION_ONLY' | 'NEUTRAL_ONLY';

/** An exercise in an order, or one branch of it alone. */
export interface OrderEntry { readonly exercise: ExerciseId; readonly branch: string | null }
export interface Order extends Provenance { readonly exercises: readonly OrderEntry[] }

/** What a person starts with on the first day. The first starter that fits is taken. */
export interface Starter extends Provenance {
  readonly id: string;
  readonly painAtLeast?: number;
  readonly anyRestriction?: NonEmpty<Restriction>;
  readonly directions?: NonEmpty<StartingDirection>;
  readonly ageAtLeast?: number;
  readonly rungs: NonEmpty<RungId>;
}

/** Leg restrictions forbid the end of bending until this has been shown to be easy. */
export interface Relaxation extends Provenance {
  readonly restriction: Restriction;
  readonly tags: NonEmpty<LoadTag>;
  readonly fromProgrammeDay: number;
  readonly greenDays: number;
  readonly onRung: RungId;
  readonly askAgain: QuestionId;
}

export interface RestrictionContent extends RestrictionRow { readonly forbidden: TagSet }

/** All the data that a decision may read, handed to the protocol as one value. */
export interface Catalogue {
  /** A fingerprint of the whole content, written into every verdict, plan and session. */
  readonly edition: string;
  /** The six exercises and the neutral module, in the order of their ids. */
  readonly exercises: readonly Exercise[];
  readonly exerciseById: ReadonlyMap<ExerciseId, Exercise>;
  readonly rungById: ReadonlyMap<RungId, Rung>;
  readonly methods: readonly Method[];
  readonly restrictions: Readonly<Record<Restriction, RestrictionContent>>;
  readonly relaxations: readonly Relaxation[];
  readonly screening: ScreeningContent;
  readonly orders: Readonly<Record<StartingDirection, Order>>;
  /** Fill up any order. */
  readonly fillers: readonly OrderEntry[];
  readonly starters: readonly Starter[];
  /** What a light session falls back on: first always, then by direction. */
  readonly light: { readonly always: RungId; readonly extension: RungId; readonly flexion: RungId };
}
