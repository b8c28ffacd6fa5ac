import { present } from '../base/assert.ts';
import { fingerprint } from '../base/text.ts';
import type { ExerciseId, Hold, PoseId, RungId } from './catalogue.ts';
import type { PlannedExercise } from './fact.ts';
import { sayingKey, type Movement, type Position, type Saying, type Side, type Whereabouts } from './pacing.ts';

export interface Said { readonly atMilliseconds: number; readonly saying: Saying }
export type Tone = 'start' | 'end' | 'tick' | 'halfway' | 'stop';
export interface Sounded { readonly atMilliseconds: number; readonly tone: Tone }
export interface Breathing { readonly breaths: number; readonly inMilliseconds: number; readonly outMilliseconds: number }

interface Placed {
  /** Which of the script's blocks it belongs to. */
  readonly block: number;
  readonly exercise: ExerciseId;
  readonly rung: RungId;
  readonly form: string;
  readonly pose: PoseId;
  /** Where the body is while the beat lasts. */
  readonly position: Whereabouts;
  /** Counted from 1; 0 outside of repetitions. */
  readonly repetition: number;
  readonly of: number;
  readonly movement: Movement;
  readonly side: Side;
  /** Milliseconds that earlier holds of the same repetition last. */
  readonly heldBeforeMilliseconds: number;
  readonly endsRepetition: boolean;
  /** 0 for a wait. */
  readonly milliseconds: number;
}
/** A stretch of session time that ends by itself. What is said and sounded lies at fixed offsets inside it. */
export interface TimedBeat extends Placed {
  readonly beat: 'orient' | 'change-position' | 'instruct' | 'remind' | 'get-ready' | 'hold' | 'breathe' | 'rest';
  readonly says: readonly Said[];
  readonly tones: readonly Sounded[];
  readonly breathing: Breathing | null;
}
/** A stretch that ends when the person answers, or after a while without an answer. */
export interface WaitBeat extends Placed {
  readonly beat: 'wait-ready' | 'ask-effect' | 'ask-easier' | 'wait-end';
  readonly sayings: readonly Saying[];
  /** `null` waits for as long as the person needs. */
  readonly goesOnAfterMilliseconds: number | null;
}
export type Beat = TimedBeat | WaitBeat;

/** One exercise at one rung, with the parts that may be needed again: they are written once, so that no clock or voice is asked later. */
export interface Block {
  readonly exercise: ExerciseId;
  readonly rung: RungId;
  readonly form: string;
  readonly position: Position;
  readonly unit: Hold['unit'];
  readonly orient: TimedBeat;
  readonly instructions: readonly TimedBeat[];
  /** Get ready for repetition n, at n - 1. */
  readonly leadIns: readonly TimedBeat[];
  readonly wayOut: readonly Saying[];
}

/** The run of timed beats between two waits: one piece of sound, and so the unit in which the clock is read. */
export interface Track { readonly first: number; readonly last: number; readonly milliseconds: number }

/** A session written out. It changes only by a new script with the same past and another rest. */
export interface Script {
  readonly exercises: readonly PlannedExercise[];
  readonly beats: readonly Beat[];
  /** Milliseconds from the start of its track to the start of each beat. */
  readonly starts: readonly number[];
  /** The track of each beat; -1 for a wait. */
  readonly trackOf: readonly number[];
  readonly tracks: readonly Track[];
  readonly blocks: readonly Block[];
  /** How long a wait for a change of position lasts without an answer; `null` for as long as it takes. */
  readonly goesOnAfterMilliseconds: number | null;
  readonly hash: string;
}

export const isWait = (beat: Beat): beat is WaitBeat =>
  beat.beat === 'wait-ready' || beat.beat === 'ask-effect' || beat.beat === 'ask-easier' || beat.beat === 'wait-end';
export const isHold = (beat: Beat): beat is TimedBeat => beat.beat === 'hold' || beat.beat === 'breathe';
export const beatAt = (script: Script, index: number): Beat => present(script.beats[index], 'the beat');
export const blockAt = (script: Script, block: number): Block => present(script.blocks[block], 'the block');

export const scriptFrom = (
  exercises: readonly PlannedExercise[], blocks: readonly Block[], beats: readonly Beat[], goesOnAfterMilliseconds: number | null,
): Script => measured({ exercises, goesOnAfterMilliseconds, beats: [], starts: [], trackOf: [], tracks: [] }, beats, blocks);

/**
 * The same past, another rest. The beats before `keep` stay, with their tracks; the track that is cut ends there, and the rest begins
 * with a track of its own number, so that a late report of the old sound never fits the new one.
 */
export const spliced = (script: Script, keep: number, rest: readonly Beat[], blocks: readonly Block[] = script.blocks): Script => {
  const tracks: Track[] = [];
  for (const track of script.tracks) {
    if (track.first >= keep) break;
    const last = Math.min(track.last, keep - 1);
    tracks.push({ first: track.first, last, milliseconds: (script.starts[last] ?? 0) + beatAt(script, last).milliseconds });
  }
  const past: Past = {
    exercises: script.exercises, goesOnAfterMilliseconds: script.goesOnAfterMilliseconds, tracks,
    beats: script.beats.slice(0, keep), starts: script.starts.slice(0, keep), trackOf: script.trackOf.slice(0, keep),
  };
  return measured(past, rest, blocks);
};

type Past = Omit<Script, 'blocks' | 'hash'>;

const measured = (past: Past, rest: readonly Beat[], blocks: readonly Block[]): Script => {
  const starts = [...past.starts];
  const trackOf = [...past.trackOf];
  const tracks = [...past.tracks];
  let first = -1;
  let at = 0;
  const close = (end: number): void => {
    if (first >= 0) tracks.push({ first, last: end - 1, milliseconds: at });
    first = -1;
    at = 0;
  };
  rest.forEach((beat, n) => {
    const index = past.beats.length + n;
    if (isWait(beat)) close(index);
    else if (first < 0) first = index;
    starts.push(at);
    trackOf.push(first < 0 ? -1 : tracks.length);
    at += beat.milliseconds;
  });
  const beats = past.beats.concat(rest);
  close(beats.length);
  const { exercises, goesOnAfterMilliseconds } = past;
  let hash: string | null = null;
  return {
    exercises, beats, starts, trackOf, tracks, blocks, goesOnAfterMilliseconds,
    // Asked for when a session begins and when its place is kept, which is seldom beside how often a script is cut and joined.
    get hash() { return hash ??= hashOf(blocks, beats, goesOnAfterMilliseconds); },
  };
};

/** What a block has in common is told once, and each beat by what is its own: a few kilobytes where the whole would be fifty. */
const hashOf = (blocks: readonly Block[], beats: readonly Beat[], goesOnAfterMilliseconds: number | null): string => {
  let text = String(goesOnAfterMilliseconds);
  for (const { exercise, rung, form, position, unit, orient, instructions, leadIns, wayOut } of blocks) {
    text += `\n${exercise} ${rung} ${form} ${position} ${unit} ${orient.pose} ${wayOut.map(sayingKey).join(' ')}`;
    for (const beat of [orient, ...instructions, ...leadIns]) text += textOf(beat);
  }
  for (const beat of beats) text += textOf(beat);
  return fingerprint(text);
};

const textOf = (beat: Beat): string => {
  let text = `\n${beat.beat} ${beat.block} ${beat.position} ${beat.repetition}/${beat.of} ${beat.movement} ${beat.side} ${beat.milliseconds}`;
  if (beat.heldBeforeMilliseconds > 0) text += ` after ${beat.heldBeforeMilliseconds}`;
  if (beat.endsRepetition) text += ' ends';
  if (isWait(beat)) return `${text} ${beat.goesOnAfterMilliseconds} ${beat.sayings.map(sayingKey).join(' ')}`;
  for (const { atMilliseconds, saying } of beat.says) text += ` ${atMilliseconds}:${sayingKey(saying)}`;
  for (const { atMilliseconds, tone } of beat.tones) text += ` ${atMilliseconds}:${tone}`;
  return beat.breathing ? `${text} ${beat.breathing.breaths}:${beat.breathing.inMilliseconds}:${beat.breathing.outMilliseconds}` : text;
};

/** Everything to be heard in one track, at milliseconds from its start, in order: what a mixer needs. */
export type TrackSound = { readonly atMilliseconds: number; readonly beat: number } & (
  | { readonly sound: 'saying'; readonly saying: Saying }
  | { readonly sound: 'tone'; readonly tone: Tone }
  | { readonly sound: 'breathing'; readonly breathing: Breathing });

export const soundsOf = (script: Script, track: number): readonly TrackSound[] => {
  const { first, last } = present(script.tracks[track], 'the track');
  const sounds: TrackSound[] = [];
  for (let beat = first; beat <= last; beat += 1) {
    const timed = beatAt(script, beat);
    const start = script.starts[beat] ?? 0;
    if (isWait(timed)) continue;
    for (const { atMilliseconds, tone } of timed.tones) sounds.push({ atMilliseconds: start + atMilliseconds, beat, sound: 'tone', tone });
    for (const { atMilliseconds, saying } of timed.says) sounds.push({ atMilliseconds: start + atMilliseconds, beat, sound: 'saying', saying });
    if (timed.breathing) sounds.push({ atMilliseconds: start, beat, sound: 'breathing', breathing: timed.breathing });
  }
  return sounds.sort((a, b) => a.atMilliseconds - b.atMilliseconds);
};

/** Where in a breath a moment of a breath-paced beat lies. Breaths count from 1; `through` goes from 0 to 1 within the phase. */
export const breathAt = (
  { inMilliseconds, outMilliseconds, breaths }: Breathing, elapsedMilliseconds: number,
): { readonly breath: number; readonly phase: 'in' | 'out'; readonly through: number } => {
  const cycle = inMilliseconds + outMilliseconds;
  const breath = Math.min(breaths, Math.floor(elapsedMilliseconds / cycle) + 1);
  const within = elapsedMilliseconds - (breath - 1) * cycle;
  return within < inMilliseconds
    ? { breath, phase: 'in', through: within / inMilliseconds }
    : { breath, phase: 'out', through: Math.min(1, (within - inMilliseconds) / outMilliseconds) };
};
