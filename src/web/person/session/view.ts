import { formWords } from '../../../content/words/sentences.ts';
import type { Words } from '../../../content/words/words.ts';
import { spoken } from '../../../content/words/spoken.ts';
import { beatAt, breathAt, isHold, isWait, type Beat, type TimedBeat } from '../../../protocol/beat.ts';
import type { ExerciseId, PoseId } from '../../../protocol/catalogue.ts';
import { atHand } from '../../../protocol/place.ts';
import type { Session } from '../../../protocol/session.ts';

/** Everything that the screen of a running session shows, read from where the session stands. */
export interface SessionView {
  /** How much of each exercise is behind: 0 to 1. */
  readonly segments: readonly number[];
  readonly progress: string;
  readonly name: string;
  readonly pose: PoseId;
  /** Counted from 0. */
  readonly movement: number;
  /** What the voice says, word for word. */
  readonly caption: string;
  /** What stays true while it is held. */
  readonly detail: string;
  /** Null where nothing is counted. */
  readonly timer: { readonly text: string; readonly through: number; readonly holding: boolean } | null;
  /** How wide the ring of the breath is, 0 to 1. Null outside of breath-paced holds. */
  readonly breath: number | null;
}

export const viewOf = (words: Words, session: Session): SessionView => {
  const beat = beatAt(session.script, session.index);
  const caption = captionOf(words, session, beat);
  const detail = detailOf(words, beat);
  const moves = session.exercises.length;
  const { session: said } = words;
  const counted = beat.repetition > 0 && beat.of > 1 ? ` · ${said.repetitionShown(beat.repetition, beat.of)}` : '';
  return {
    segments: segmentsOf(session, beat),
    progress: `${said.progress(placeOf(session, beat.exercise) + 1, moves)}${counted}`,
    name: formWords(words, beat.form).name,
    pose: beat.pose, movement: beat.movement - 1,
    caption, detail: detail === caption ? '' : detail,
    timer: isWait(beat) || beat.beat === 'orient' || beat.beat === 'instruct' || beat.beat === 'remind' ? null : timerOf(beat, session.elapsedMilliseconds),
    breath: isWait(beat) || beat.breathing === null ? null : breathWidth(beat.breathing, session.elapsedMilliseconds),
  };
};

/** The way out of the position at hand, to be read while it is heard. Nothing where no position was taken yet. */
export const wayOutOf = (words: Words, { script, index }: Session): readonly string[] => {
  const { block, entered } = atHand(script, index);
  return entered ? formWords(words, block.form).wayOut : [];
};

const placeOf = ({ exercises }: Session, exercise: ExerciseId): number => Math.max(0, exercises.findIndex((planned) => planned.exercise === exercise));

const segmentsOf = (session: Session, beat: Beat): readonly number[] => {
  const at = beat.beat === 'wait-end' ? session.exercises.length : placeOf(session, beat.exercise);
  const within = beat.beat === 'ask-effect' ? 1 : beat.repetition === 0 ? 0 : (beat.repetition - (beat.beat === 'rest' ? 0 : 1)) / beat.of;
  return session.exercises.map((_, place) => (place < at ? 1 : place > at ? 0 : within));
};

const captionOf = (words: Words, { elapsedMilliseconds }: Session, beat: Beat): string => {
  if (isWait(beat)) return beat.sayings.map((saying) => spoken(words, saying)).join(' ');
  if (beat.breathing !== null) {
    const { phase } = breathAt(beat.breathing, elapsedMilliseconds);
    return phase === 'in' ? words.session.breatheIn : words.session.breatheOut;
  }
  const last = beat.says.findLast(({ atMilliseconds }) => atMilliseconds <= elapsedMilliseconds) ?? (beat.beat === 'hold' ? undefined : beat.says[0]);
  return last === undefined ? moveOf(words, beat) : spoken(words, last.saying);
};

const moveOf = (words: Words, { form, movement }: Beat): string => formWords(words, form).move[movement - 1] ?? words.session.go;

const detailOf = (words: Words, beat: Beat): string => {
  const form = formWords(words, beat.form);
  switch (beat.beat) {
    case 'hold': return form.holdCue.join(' ');
    case 'breathe': return moveOf(words, beat);
    case 'get-ready': return moveOf(words, beat);
    case 'rest': return beat.repetition < beat.of ? words.session.restShort : '';
    case 'orient': return form.need.length === 0 ? '' : `${words.screens.today.need} ${form.need.join(', ')}.`;
    default: return '';
  }
};

const timerOf = (beat: TimedBeat, elapsedMilliseconds: number): SessionView['timer'] => {
  const left = Math.max(0, Math.ceil((beat.milliseconds - elapsedMilliseconds) / 1000));
  const text = left < 100 ? String(left) : `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return { text, through: Math.min(1, elapsedMilliseconds / beat.milliseconds), holding: isHold(beat) };
};

const breathWidth = (breathing: NonNullable<TimedBeat['breathing']>, elapsedMilliseconds: number): number => {
  const { phase, through } = breathAt(breathing, elapsedMilliseconds);
  const eased = 0.5 - Math.cos(through * Math.PI) / 2;
  return phase === 'in' ? eased : 1 - eased;
};
