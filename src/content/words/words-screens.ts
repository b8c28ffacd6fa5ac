import type { MainArea } from '../../protocol/catalogue.ts';
import type { Baseline, Effect, NewSign, WorseWith, Zone } from '../../protocol/fact.ts';

type Of<K extends string | number, V> = Readonly<Record<K, V>>;

export type WelcomeWords = Of<
  'title' | 'lead' | 'offline' | 'noAccount' | 'staysHere' | 'start' | 'haveCode' | 'where' | 'installTitle' | 'installWhy'
  | 'installLater' | 'notADoctor', string
>;

export interface PainWords extends Of<'now' | 'usual' | 'none' | 'worst' | 'choose', string> {
  /** A word for each number from 0 to 10. */
  readonly word: readonly [string, string, string, string, string, string, string, string, string, string, string];
  readonly chosen: (pain: number) => string;
}

export interface SafetyWords extends Of<
  'title' | 'lead' | 'twoMinutes' | 'age' | 'ageHelp' | 'ageWrong' | 'mainArea' | 'duration' | 'worseWith' | 'next' | 'begin'
  | 'shortAgain', string
> {
  readonly mainAreas: Of<MainArea, string>;
  readonly durations: Of<Baseline['duration'], string>;
  readonly worse: Of<WorseWith, string>;
  /** How many things of the card were ticked. */
  readonly moreQuestions: (count: number) => string;
}

export interface BaselineWords extends Of<
  'title' | 'lead' | 'zone' | 'side' | 'wake' | 'sleep' | 'times' | 'timesHelp' | 'days' | 'home' | 'homeYes' | 'homeNo' | 'floorSafe'
  | 'floorYes' | 'floorNo' | 'done', string
> {
  readonly zones: Of<Zone, string>;
  readonly sides: Of<Baseline['side'], string>;
  /** Monday first. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
}

export interface TodayWords extends Of<
  'title' | 'anythingNew' | 'myPainNow' | 'noneNew' | 'somethingNew' | 'feelIll' | 'flareToday' | 'start' | 'short' | 'need'
  | 'nothingNeeded' | 'rest' | 'restWhy' | 'done' | 'doneNext' | 'noPlan' | 'noPlanStart' | 'blocked' | 'waiting' | 'flare'
  | 'paused' | 'resume' | 'pause'
  | 'stopped' | 'overdue' | 'overdueStart' | 'openQuestion' | 'light' | 'breakNext' | 'breakDone' | 'notNow' | 'warmUp' | 'walkCounts'
  | 'whyThis' | 'somethingChanged' | 'welcomeBack' | 'noSessionTime' | 'tooSoon' | 'quietHours' | 'changes' | 'noChanges'
  | 'first' | 'newHere' | 'noneMyPain' | 'startsAtOnce' | 'stillOpen' | 'painChanged' | 'changeHint' | 'changeAsk' | 'changeYes' | 'breakTitle' | 'reviewTitle' | 'steady' | 'keepWell'
  | 'breakDo' | 'breakNone' | 'closedTitle' | 'closedText' | 'flareIs' | 'flareNot' | 'toQuestion' | 'offDay' | 'enoughWhy' | 'restABit', string
> {
  /** One line for each question of the day. */
  readonly dailyLines: Of<'RF01' | 'RF02' | 'RF03' | 'RF06A' | 'RF06B' | 'RF24' | 'RF25', string>;
  readonly greeting: Of<'morning' | 'afternoon' | 'evening' | 'night', string>;
  /** The part of the day after the name of the weekday. */
  readonly partOfDay: Of<'morning' | 'afternoon' | 'evening' | 'night', string>;
  readonly sessionAt: Of<'morning' | 'afternoon' | 'evening' | 'night', string>;
  readonly minutes: (n: number) => string;
  readonly moves: (n: number) => string;
  readonly tooSoonUntil: (time: string) => string;
  readonly askAt: (time: string) => string;
  readonly breaksLeft: (n: number) => string;
  readonly repetitions: (n: number) => string;
  readonly sessionCard: (moves: number, minutes: number) => string;
  readonly nextAt: (time: string) => string;
  readonly daysMoved: (n: number, of: number) => string;
  readonly onHold: (exercise: string) => string;
}

export type PlayerWords = Of<
  'figure' | 'notToScale' | 'ready' | 'needTitle' | 'placePhone' | 'soundCheck' | 'soundYes' | 'soundNo' | 'begin' | 'pausedTitle'
  | 'waiting' | 'captionsOff' | 'wakeLockLost' | 'finishing' | 'resumeTitle' | 'resumeHere' | 'resumeNot'
  | 'imReady' | 'moreTime' | 'pausedHow' | 'endAsk' | 'skipQuestion' | 'pending' | 'howItWent' | 'back' | 'session' | 'voiceOn' | 'voiceOff' | 'calm'
  | 'skipMove' | 'noVoice', string
>;

export interface CheckinWords extends Of<
  'after30Title' | 'after30' | 'newSign' | 'which' | 'notSure' | 'morningTitle' | 'morning' | 'legStillThere' | 'yes' | 'no' | 'zoneNow'
  | 'thanks' | 'painNow' | 'goOn' | 'later' | 'skip' | 'result' | 'optional' | 'nothingChanges' | 'toToday' | 'whatNext' | 'planAsIs', string
> {
  readonly effects: Of<Effect, string>;
  readonly newSigns: Of<NewSign, string>;
}
