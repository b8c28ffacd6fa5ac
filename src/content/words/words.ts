import type { Direction, StartingDirection, Tier } from '../../protocol/catalogue.ts';
import type { EpisodeState } from '../../protocol/episode.ts';
import type { Tag } from '../../protocol/evidence.ts';
import type { ExerciseBlock } from '../../protocol/fact.ts';
import type { Restriction } from '../../protocol/restriction.ts';
import type {
  CardKey, CardLineKey, ExerciseKey, FormKey, MethodKey, PlanChangeKey, QuestionKey, RegionKey, RowKey, ScreeningRuleKey, TableKey,
} from './keys.ts';
import type { DataWords, ErrorWords, MoreWords } from './words-data.ts';
import type { person } from './en/screens-person.ts';
import type { BaselineWords, CheckinWords, PainWords, PlayerWords, SafetyWords, TodayWords, WelcomeWords } from './words-screens.ts';
import type { SessionWords } from './words-session.ts';

export type { QuestionKey, RowKey };

type Of<K extends string, V> = Readonly<Record<K, V>>;
type Texts = readonly string[];

/** Everything that a person reads or hears, in one language. A language with a sentence missing does not compile. */
export interface Words {
  readonly language: string;
  readonly questions: Of<QuestionKey, QuestionWords>;
  readonly answers: AnswerWords;
  readonly cards: {
    readonly none: string; readonly unsure: string; readonly unsureHelp: string; readonly choose: string; readonly whyWeAsk: string;
    readonly byCard: { readonly [C in CardKey]: CardWords<C> };
    /** Before the result: what was ticked, and whether it is right. */
    readonly review: Of<'title' | 'ticked' | 'nothing' | 'right' | 'change' | 'notStored' | 'afterwards', string>;
    readonly daily: Of<'heading' | 'noneNew' | 'somethingElse', string>;
  };
  readonly regions: Of<RegionKey, Place>;
  readonly results: ResultsWords;
  readonly restrictions: Of<Restriction, { readonly name: string; readonly off: string; readonly why: string }>;
  readonly exercises: {
    /** `calledAloud` stands inside a sentence; `name` stands alone. */
    readonly byExercise: Of<ExerciseKey, Of<'name' | 'calledAloud' | 'purpose' | 'evidence', string>>;
    readonly variations: {
      readonly 'EX1-SIDE': Of<'name' | 'which', string>;
      readonly 'EX3-BENT': Of<'name' | 'soften', string>;
    };
    /** By the direction of the exercise and the starting direction. Null where the order has no such exercise. */
    readonly whyThis: Of<Direction, Of<StartingDirection, string | null>>;
  };
  readonly forms: Of<FormKey, FormWords>;
  readonly methods: {
    readonly honest: string;
    readonly status: Of<'inPlan' | 'canTry' | 'askFirst' | 'notForYou' | 'off', string>;
    readonly optIn: string; readonly optOut: string;
    readonly byMethod: Of<MethodKey, Of<'name' | 'calledAloud' | 'what' | 'evidence', string> & { readonly tips?: Texts }>;
  };
  readonly session: SessionWords;
  readonly verdicts: {
    /** What happens and why. `exercise` is its name as it stands inside a sentence (for D7 a method's). */
    readonly byRow: Of<RowKey, RowSentence>;
    readonly state: Of<EpisodeState, string>;
    readonly change: Of<PlanChangeKey, RowSentence>;
    readonly tag: Of<Tag, string>;
    readonly block: Of<ExerciseBlock['why'], string>;
    readonly ruleAndSource: string; readonly whyToday: string; readonly reviewed: string;
    readonly rule: string; readonly version: string;
  };
  readonly screens: {
    readonly welcome: WelcomeWords; readonly pain: PainWords; readonly safety: SafetyWords; readonly baseline: BaselineWords;
    readonly today: TodayWords; readonly player: PlayerWords; readonly checkin: CheckinWords;
    readonly errors: ErrorWords; readonly data: DataWords; readonly more: MoreWords;
    readonly person: PersonWords;
  };
  /** The one place that says what the product does not do, and so may name it. */
  readonly about: Of<'title' | 'purpose' | 'limits' | 'status' | 'honest' | 'privacy', string>;
  readonly tables: Of<'if' | 'and' | 'oneOf' | 'result' | 'otherwise' | 'source' | 'firstMatch', string> & {
    readonly title: Of<TableKey, string>;
    readonly combinations: (count: number) => string;
  };
}

export interface QuestionWords {
  readonly stem: string;
  /** Any one of them is a yes, unless the stem says otherwise. */
  readonly items: Texts;
  /** What does not count, and what an answer means. */
  readonly notes?: Texts;
  /** A short noun phrase for "You told us" lists and for hospital staff. */
  readonly label: string;
}

export type AnswerWords = Of<
  'no' | 'yes_new' | 'yes_assessed' | 'yes_cleared' | 'unsure' | 'yes' | 'unsureHelp' | 'who' | 'when' | 'operated'
  | 'agreementTooOld' | 'agreementTooEarly', string
>;

export interface CardWords<C extends CardKey = CardKey> {
  readonly heading: string;
  readonly why: string;
  readonly lines: Of<Extract<CardLineKey, `${C}-${string}`>, string>;
}

/** Emergency services of a region. `dial` is null where the number is not known. */
export interface Place extends Of<'name' | 'number' | 'department' | 'todayLine', string> { readonly dial: string | null }

export interface ResultsWords extends Of<
  'youToldUs' | 'showStaff' | 'showStaffTitle' | 'beenSeen' | 'beenSeenNext' | 'haveAgreement' | 'notAgreed' | 'wrongTap' | 'print'
  | 'bookRoutineVisit' | 'whatIsAllowed' | 'whatStaysOff' | 'whatToSay', string
> {
  readonly becauseOf: (count: number) => string;
  readonly emergencyNumber: (place: Place) => string;
  readonly callButton: (place: Place) => string;
  readonly byTier: Of<Tier | 'OUT_OF_SCOPE', TierWords>;
  /** Labels of the rules that can be the reason, beside those of questions. */
  readonly rules: Of<ScreeningRuleKey, string>;
}

export interface TierWords {
  /** Read out before the card, for people who do not see its color. */
  readonly prefix: string;
  readonly title: string;
  /** The first words: what to do and how fast. */
  readonly first: (place: Place) => string;
  readonly why: string;
  readonly steps: Texts;
  readonly meanwhile: Texts;
  /** What the person can say or show; the labels of the answers follow it. */
  readonly tell: string;
}

export interface FormWords {
  readonly name: string;
  /** Things that are needed. */
  readonly need: Texts;
  /** Spoken before the first hold, from getting into place to the first movement. */
  readonly steps: Texts;
  /** Spoken at the start of each repetition: one for each hold. */
  readonly move: Texts;
  /** Sparse words inside a hold. */
  readonly holdCue: Texts;
  readonly release: string;
  /** The safe way out of this position when it hurts. */
  readonly wayOut: Texts;
  /** Said once an exercise. */
  readonly reminder: string;
  readonly cautions: Texts;
}

export type RowSentence = (exercise: string) => string;

/** The short texts between screens have the shape of the first language's. */
export type PersonWords = typeof person;
