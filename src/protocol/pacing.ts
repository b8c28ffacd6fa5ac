import { clamp } from '../base/range.ts';
import type { Exercise, ExerciseId, Hold, Rung } from './catalogue.ts';
import type { Provenance } from './evidence.ts';
import { hasTag } from './restriction.ts';

/** Where the body is. A change of position takes time and is never hurried. */
export type Position =
  | 'sitting' | 'standing' | 'kneeling' | 'head-down' | 'face-down' | 'face-down-on-bed' | 'face-up' | 'hanging' | 'tilted';
/** `anywhere`: not known, as before the first exercise and after the way out of a position. */
export type Whereabouts = Position | 'anywhere';
/** Repetitions that lean to the sides go middle, left, right, and again. */
export type Side = 'middle' | 'left' | 'right';
/** Two movements, such as rounding and arching, are held in turn within one repetition. */
export type Movement = 1 | 2;

/** Something the voice says, as an id with what it needs. Words translate it; no sentence is ever kept here. */
export type Saying =
  | { readonly say: 'orient'; readonly exercise: ExerciseId; readonly position: Position }
  | { readonly say: 'change-position'; readonly from: Whereabouts; readonly to: Position }
  | { readonly say: 'step' | 'way-out'; readonly form: string; readonly step: number }
  | { readonly say: 'hold'; readonly form: string; readonly movement: Movement }
  | { readonly say: 'reminder' | 'release'; readonly form: string }
  | { readonly say: 'repetition'; readonly repetition: number; readonly of: number }
  | { readonly say: 'side'; readonly side: Side }
  | {
    readonly say: 'take-your-time' | 'half-range' | 'get-ready' | 'rest' | 'breathe-in' | 'breathe-out' | 'halfway' | 'ten-seconds'
      | 'ask-effect' | 'ask-easier' | 'paused' | 'session-end';
  };

/** One key for each thing that can be said: the name of its clip and of its words. Different sayings never share one. */
export const sayingKey = (saying: Saying): string => {
  switch (saying.say) {
    case 'orient': return `orient/${saying.position}/${saying.exercise}`;
    case 'change-position': return `change-position/${saying.from}/${saying.to}`;
    case 'step': case 'way-out': return `${saying.say}/${saying.step}/${saying.form}`;
    case 'hold': return `hold/${saying.movement}/${saying.form}`;
    case 'reminder': case 'release': return `${saying.say}/${saying.form}`;
    case 'repetition': return `repetition/${saying.repetition}/${saying.of}`;
    case 'side': return `side/${saying.side}`;
    default: return saying.say;
  }
};

/** What the protocol says about time in a session. */
export const protocolPacing = {
  breathInMilliseconds: 2500,
  breathOutMilliseconds: 3500,
  secondsPerBreath: { min: 4, max: 6, usual: 6 },
  getReadyMilliseconds: 5000,
  changePositionMilliseconds: 20_000,
  /** A wait that goes on by itself does so after this long. */
  goOnAfterSeconds: { min: 20, max: 30, usual: 25 },
  /** After this long an unanswered question stays open and the session goes on. */
  answerMilliseconds: 20_000,
  /** For the orientation and the instructions of one set, when minutes are counted. */
  setOverheadSeconds: 25,
  headDownMaxSecondsPerSet: 300,
  headDownMaxSecondsPerHold: 60,
  halfwayFromSeconds: 20,
  tenSecondsFromSeconds: 30,
  spokenBreaths: 2,
  /** Only a rest this long has room for the word. */
  restWordFromSeconds: 10,
  /** Silence kept after each thing said. */
  afterSpeechMilliseconds: 300,
  provenance: { tag: 'design-choice', sources: ['OWN', 'JASIEN15', 'SEED: L142'] },
} as const satisfies { readonly provenance: Provenance } & Record<string, unknown>;

/** How fast and with how many words a session goes, for one person and one voice. */
export interface Pacing {
  readonly breathInMilliseconds: number;
  readonly breathOutMilliseconds: number;
  readonly getReadyMilliseconds: number;
  readonly changePositionMilliseconds: number;
  readonly answerMilliseconds: number;
  /** `full` while the exercises are new. `short` leaves out the instructions and the words that the tones already carry. */
  readonly words: 'full' | 'short';
  /** A wait for a change of position ends with a tap, or goes on by itself as well. */
  readonly waits: 'until-tap' | { readonly goOnAfterMilliseconds: number };
  /** Whole milliseconds that the voice needs for it. */
  readonly speechMilliseconds: (saying: Saying) => number;
  /** How many steps the instruction of a form has; one action a step. */
  readonly stepsOf: (form: string) => number;
  /** How many steps lead out of the position of a form. */
  readonly wayOutStepsOf: (form: string) => number;
}

/** What a person may choose, and what the voice brings along. */
export interface PacingChoice extends Pick<Pacing, 'words' | 'speechMilliseconds' | 'stepsOf' | 'wayOutStepsOf'> {
  /** 4 to 6; anything else is brought to the nearer end. */
  readonly secondsPerBreath?: number;
  /** 20 to 30, or `null` to wait for a tap. */
  readonly goOnAfterSeconds?: number | null;
}

/** The protocol's pacing with a person's choices, brought within the protocol's limits. */
export const pacingOf = ({ secondsPerBreath, goOnAfterSeconds, ...rest }: PacingChoice): Pacing => {
  const { breathInMilliseconds, breathOutMilliseconds, getReadyMilliseconds, changePositionMilliseconds, answerMilliseconds } = protocolPacing;
  const { secondsPerBreath: breaths, goOnAfterSeconds: waits } = protocolPacing;
  const breathMilliseconds = Math.round(1000 * clamp(breaths, secondsPerBreath ?? breaths.usual));
  const inward = Math.round(breathMilliseconds * breathInMilliseconds / (breathInMilliseconds + breathOutMilliseconds));
  const seconds = goOnAfterSeconds === undefined ? waits.usual : goOnAfterSeconds;
  return {
    ...rest,
    breathInMilliseconds: inward,
    breathOutMilliseconds: breathMilliseconds - inward,
    getReadyMilliseconds, changePositionMilliseconds, answerMilliseconds,
    waits: seconds === null ? 'until-tap' : { goOnAfterMilliseconds: Math.round(1000 * clamp(waits, seconds)) },
  };
};

/** Where a rung puts the body, by how it loads it. */
export const positionOf = (rung: Rung): Position => {
  const has = (...tags: readonly Parameters<typeof hasTag>[1][]): boolean => tags.some((tag) => hasTag(rung.load, tag));
  if (has('TRACTION_HANG')) return 'hanging';
  if (has('TRACTION_HIGH')) return 'tilted';
  if (has('HEAD_DOWN_PARTIAL', 'HEAD_DOWN_FULL')) return 'head-down';
  if (has('PRONE')) return rung.floor ? 'face-down' : 'face-down-on-bed';
  if (has('SUPINE')) return 'face-up';
  if (has('KNEEL')) return 'kneeling';
  return has('STAND') ? 'standing' : 'sitting';
};

/** One set as it is really done. Halving and the caps of head-down and resting positions have been applied. */
export interface SetDose {
  readonly repetitions: number;
  readonly holdMilliseconds: number;
  /** How many breaths one hold lasts, or `null` when a clock measures it. */
  readonly breaths: number | null;
}

const unitMilliseconds = (unit: Hold['unit'], breathMilliseconds: number): number =>
  unit === 'seconds' ? 1000 : unit === 'minutes' ? 60_000 : breathMilliseconds;

/** Half of a dose is half of its repetitions, and never none. Breath-paced holds are capped in whole breaths. */
export const setDose = (exercise: Exercise, rung: Rung, half: boolean, breathMilliseconds: number): SetDose => {
  const headDown = hasTag(rung.load, 'HEAD_DOWN_PARTIAL') || hasTag(rung.load, 'HEAD_DOWN_FULL');
  const maxHoldSeconds = Math.min(
    headDown ? protocolPacing.headDownMaxSecondsPerHold : Infinity, rung.restPosition?.maxHoldSeconds ?? Infinity,
  );
  const unit = unitMilliseconds(rung.hold.unit, breathMilliseconds);
  const wanted = rung.hold.amount * unit;
  const paced = rung.hold.unit === 'breaths';
  const capped = Math.min(wanted, maxHoldSeconds * 1000);
  const holdMilliseconds = paced ? Math.max(1, Math.floor(capped / unit)) * unit : capped;
  const prescribed = half ? Math.max(1, Math.floor(rung.repetitions / 2)) : rung.repetitions;
  const fit = headDown
    ? Math.max(1, Math.floor(protocolPacing.headDownMaxSecondsPerSet * 1000 / (exercise.holdsPerRepetition * holdMilliseconds))) : prescribed;
  return { repetitions: Math.min(prescribed, fit), holdMilliseconds, breaths: paced ? holdMilliseconds / unit : null };
};

/** Seconds that one set takes when minutes are planned: 25 + repetitions x (holds x hold + rest). */
export const setSeconds = (
  exercise: Exercise, rung: Rung, half: boolean, secondsPerBreath: number = protocolPacing.secondsPerBreath.usual,
): number => {
  const { repetitions, holdMilliseconds } = setDose(exercise, rung, half, secondsPerBreath * 1000);
  return protocolPacing.setOverheadSeconds + repetitions * (exercise.holdsPerRepetition * holdMilliseconds / 1000 + exercise.restSeconds);
};
