import type { Effect, Shift, SymptomKind } from '../../protocol/fact.ts';
import type { Position, Side } from '../../protocol/pacing.ts';

type Of<K extends string, V> = Readonly<Record<K, V>>;

/** Everything that is said in a session and is not part of one form of an exercise. */
export interface SessionWords extends Of<
  'takeYourTime' | 'goOnWhenReady' | 'goingOn' | 'toTheFloor' | 'upFromTheFloor' | 'getReady' | 'go' | 'breatheIn' | 'breatheOut'
  | 'breatheOutSlowly' | 'halfway' | 'tenSeconds' | 'lastThree' | 'minuteLeft' | 'release' | 'lastOne' | 'restShort' | 'halfRange'
  | 'exerciseDone' | 'safety' | 'safetyShort' | 'headUp' | 'paused' | 'resumed' | 'repeatStep' | 'moreTime' | 'skipped' | 'soundCheck'
  | 'phonePlace' | 'captionsNote', string
> {
  readonly orient: (exercise: string) => string;
  readonly orientFirst: (exercise: string) => string;
  /** Follows `orient`: how the person will be, before they move. */
  readonly position: Of<Position, string>;
  /** The end of a change of position; the way up from the floor or down to it is said before. */
  readonly moveTo: Of<Position, string>;
  readonly side: Of<Side, string>;
  readonly hold: (seconds: number) => string;
  readonly holdBreaths: (breaths: number) => string;
  readonly holdMinutes: (minutes: number) => string;
  readonly repetition: (n: number, of: number) => string;
  readonly rest: (seconds: number) => string;
  readonly awayTooLong: (minutes: number) => string;
  readonly howWasIt: Of<'effect' | 'effectKeys' | 'shift' | 'shiftKeys' | 'later' | 'noted', string> & {
    readonly effects: Of<Effect, string>;
    readonly shifts: Of<Shift, string>;
  };
  readonly itHurts: Of<'button' | 'stopped' | 'question' | 'thanks' | 'sitUp' | 'getUpright' | 'rest', string> & {
    readonly kinds: Of<SymptomKind, string>;
  };
  readonly easier: Of<'ask' | 'accept' | 'decline' | 'none' | 'once', string> & { readonly offer: (exercise: string) => string };
  readonly end: Of<'done' | 'stopped' | 'painNow' | 'seeYouInThirty' | 'standSlowly' | 'enough', string>;
  readonly controls: Of<
    'pause' | 'resume' | 'skip' | 'repeat' | 'tenMore' | 'easier' | 'stop' | 'back' | 'voice' | 'keys', string
  >;
  /** Shown, not spoken. */
  readonly progress: (n: number, of: number) => string;
  readonly repetitionShown: (n: number, of: number) => string;
}
