import { assert, present } from '../base/assert.ts';
import { beatAt, blockAt, isHold, type Beat, type Block, type Script, type TimedBeat } from './beat.ts';
import type { SessionFact, SessionId } from './fact.ts';
import type { Saying, Whereabouts } from './pacing.ts';
import { approachUnhurried } from './script.ts';

const isApproach = ({ beat }: Beat): boolean => beat === 'orient' || beat === 'change-position' || beat === 'wait-ready';

/**
 * The exercise that the body is busy with. On the way to the next one, and at the end, it is still the one before:
 * what hurts there came from it. `entered` is false before the first position was taken.
 */
export const atHand = (script: Script, index: number): { readonly block: Block; readonly entered: boolean } => {
  for (let n = index; n >= 0; n -= 1) {
    const earlier = beatAt(script, n);
    if (!isApproach(earlier) && earlier.beat !== 'wait-end') return { block: blockAt(script, earlier.block), entered: true };
  }
  return { block: blockAt(script, beatAt(script, index).block), entered: false };
};

/** What leads out of the position at hand; nothing when no position was taken yet. */
export const wayOutAt = (script: Script, index: number): readonly Saying[] => {
  const { block, entered } = atHand(script, index);
  return entered ? block.wayOut : [];
};

/** Milliseconds held of the repetition under way. */
export const heldAt = (script: Script, index: number, elapsedMilliseconds: number): number => {
  const beat = beatAt(script, index);
  return beat.heldBeforeMilliseconds + (isHold(beat) ? elapsedMilliseconds : 0);
};

/** A repetition that ends before its time counts as what was really held of it. */
export const brokenHold = (id: SessionId, script: Script, index: number, elapsedMilliseconds: number): SessionFact | null => {
  const heldMilliseconds = heldAt(script, index, elapsedMilliseconds);
  const { exercise, rung, repetition } = beatAt(script, index);
  return heldMilliseconds > 0
    ? { fact: 'repetition-held', session: id, exercise, rung, repetition, heldMilliseconds, complete: false } : null;
};

/** Whether any repetition of the exercise of this beat has begun. */
export const begunAt = (script: Script, index: number, elapsedMilliseconds: number): boolean => {
  const { block } = beatAt(script, index);
  if (heldAt(script, index, elapsedMilliseconds) > 0) return true;
  for (let n = index - 1; n >= 0; n -= 1) {
    const beat = beatAt(script, n);
    if (beat.block === block && isHold(beat)) return true;
  }
  return false;
};

export const holdsAhead = (script: Script, index: number): boolean => script.beats.findIndex((beat, n) => n >= index && isHold(beat)) >= 0;

/** The beats after the exercise of this beat, for a body that is at `from`: the way to what follows is written again where it would be wrong. */
export const following = (script: Script, index: number, from: Whereabouts): readonly Beat[] => {
  const beat = beatAt(script, index);
  const next = script.beats.findIndex((later, n) => n > index && (later.beat === 'wait-end' || later.exercise !== beat.exercise));
  assert(next > 0, 'a script ends with its last wait');
  return reachedFrom(script, next, from);
};

/** What follows the exercise at hand: on the way to another exercise, that one itself. */
export const followingAtHand = (script: Script, index: number, from: Whereabouts): readonly Beat[] => {
  const beat = beatAt(script, index);
  if (beat.beat === 'wait-end') return [beat];
  const { block, entered } = atHand(script, index);
  return isApproach(beat) && entered && block.exercise !== beat.exercise ? reachedFrom(script, index, from) : following(script, index, from);
};

/** From the exercise that begins at `index`, or whose approach that beat is part of. */
const reachedFrom = (script: Script, index: number, from: Whereabouts): readonly Beat[] => {
  const beat = beatAt(script, index);
  if (beat.beat === 'wait-end' || (beat.beat === 'orient' && beat.position === from)) return script.beats.slice(index);
  const body = script.beats.findIndex((later, n) => n >= index && !isApproach(later));
  return [...approachUnhurried(blockAt(script, beat.block), from, script.goesOnAfterMilliseconds), ...script.beats.slice(body)];
};

/** `ready`: the body is in position. `told`: the instructions come first. `moved`: it has left the position, so the way to it comes first. */
export type TakeUp = 'ready' | 'told' | 'moved';

/**
 * The beats from here on when the exercise is taken up again, in a timed beat: get ready, then the same repetition from its start. A hold counted in minutes
 * is not a position to hold: it goes on where it broke off.
 */
export const again = (script: Script, index: number, elapsedMilliseconds: number, takeUp: TakeUp): readonly Beat[] => {
  const beat = beatAt(script, index);
  const block = blockAt(script, beat.block);
  const ahead = (from: number): readonly Beat[] => script.beats.slice(from);
  const instructions = takeUp === 'ready' ? [] : block.instructions;
  if (isApproach(beat)) return takeUp === 'moved' ? reachedFrom(script, index, 'anywhere') : ahead(index);
  if (beat.repetition === 0) {
    const after = script.beats.findIndex((later, n) => n >= index && later.beat !== 'instruct');
    return takeUp === 'ready' ? ahead(index) : [...instructions, ...ahead(after)];
  }
  if (beat.beat === 'rest') {
    if (beat.repetition < beat.of) return [...instructions, leadIn(block, beat.repetition + 1), ...ahead(index + 1)];
    return takeUp === 'moved' ? [beatAt(script, index + 1), ...following(script, index + 1, 'anywhere')] : ahead(index);
  }
  const ready = leadIn(block, beat.repetition);
  if (block.unit === 'minutes' && isHold(beat)) return [...instructions, ready, remainder(beat, elapsedMilliseconds), ...ahead(index + 1)];
  let start = index;
  while (start > 0 && isSameRepetition(beatAt(script, start - 1), beat)) start -= 1;
  return [...instructions, ready, ...ahead(start)];
};

const isSameRepetition = (one: Beat, other: Beat): boolean =>
  one.block === other.block && one.repetition === other.repetition;

const leadIn = (block: Block, repetition: number): TimedBeat => present(block.leadIns[repetition - 1], 'the lead-in');

const remainder = (beat: TimedBeat, elapsedMilliseconds: number): TimedBeat => {
  const left = <T extends { readonly atMilliseconds: number }>(marks: readonly T[]): readonly T[] => marks
    .filter(({ atMilliseconds }) => atMilliseconds === 0 || atMilliseconds >= elapsedMilliseconds)
    .map((mark) => ({ ...mark, atMilliseconds: Math.max(0, mark.atMilliseconds - elapsedMilliseconds) }));
  const milliseconds = beat.milliseconds - elapsedMilliseconds;
  return { ...beat, heldBeforeMilliseconds: 0, milliseconds, says: left(beat.says), tones: left(beat.tones) };
};
