import { assert, present } from '../base/assert.ts';
import {
  scriptFrom, type Beat, type Block, type Breathing, type Said, type Script, type Sounded, type TimedBeat, type WaitBeat,
} from './beat.ts';
import type { Catalogue, Exercise, Rung } from './catalogue.ts';
import type { PlannedExercise } from './fact.ts';
import {
  positionOf, protocolPacing, setDose, type Movement, type Pacing, type Position, type Saying, type SetDose, type Side, type Whereabouts,
} from './pacing.ts';

/**
 * Writes a session out: every exercise in turn, and a wait at the end for what is still open. The same catalogue, plan and pacing give
 * the same script. The plan has at least one exercise, and its rungs belong to their exercises.
 */
export const scriptOf = (catalogue: Catalogue, planned: readonly PlannedExercise[], pacing: Pacing): Script => {
  assert(planned.length > 0, 'a session has an exercise');
  const blocks: Block[] = [];
  const beats: Beat[] = [];
  let from: Whereabouts = 'anywhere';
  for (const one of planned) {
    const { block, body } = blockOf(catalogue, one, blocks.length, pacing);
    beats.push(...approachOf(block, from, pacing), ...body);
    blocks.push(block);
    from = block.position;
  }
  const ask = present(beats.at(-1), 'the last beat');
  beats.push({
    ...ask, beat: 'wait-end', milliseconds: 0, sayings: [{ say: 'session-end' }], goesOnAfterMilliseconds: null,
  } satisfies WaitBeat);
  return scriptFrom(planned, blocks, beats, goOnAfter(pacing));
};

const goOnAfter = ({ waits }: Pacing): number | null => (waits === 'until-tap' ? null : waits.goOnAfterMilliseconds);

/** One exercise without the way to it: instructions, reminder, repetitions, and the question how it was. */
export const blockOf = (
  catalogue: Catalogue, planned: PlannedExercise, number: number, pacing: Pacing,
): { readonly block: Block; readonly body: readonly Beat[] } => {
  const exercise = present(catalogue.exerciseById.get(planned.exercise), `exercise ${planned.exercise}`);
  const rung = present(catalogue.rungById.get(planned.rung), `rung ${planned.rung}`);
  assert(rung.exercise === exercise.id, `${rung.id} is a rung of ${exercise.id}`);
  const dose = setDose(exercise, rung, planned.half, pacing.breathInMilliseconds + pacing.breathOutMilliseconds);
  const set: WorkingSet = { exercise, rung, dose, sides: planned.sides === true, number, position: positionOf(rung), pacing };
  const instructions = instructionsOf(set, planned.half);
  const leadIns = Array.from({ length: dose.repetitions }, (_, n) => leadInOf(set, n + 1));
  const block: Block = {
    exercise: exercise.id, rung: rung.id, form: rung.form, position: set.position, unit: rung.hold.unit, instructions, leadIns,
    orient: timed(set, 'orient', laid(pacing, [{ say: 'orient', exercise: exercise.id, position: set.position }])),
    wayOut: steps(pacing.wayOutStepsOf(rung.form), (step) => ({ say: 'way-out', form: rung.form, step })),
  };
  const body: Beat[] = [
    ...(pacing.words === 'full' ? instructions : []),
    timed(set, 'remind', laid(pacing, [{ say: 'reminder', form: rung.form }])),
    ...leadIns.slice(0, 1),
  ];
  for (let repetition = 1; repetition <= dose.repetitions; repetition += 1) body.push(...repetitionOf(set, repetition));
  body.push({
    ...placed(set), beat: 'ask-effect', milliseconds: 0, sayings: [{ say: 'ask-effect' }], goesOnAfterMilliseconds: pacing.answerMilliseconds,
  });
  return { block, body };
};

/** The way from where the body is to where the exercise needs it. What comes next is said before the person moves. */
const approachOf = (block: Block, from: Whereabouts, pacing: Pacing): readonly Beat[] => {
  if (from === block.position || from === 'anywhere') return approachUnhurried(block, from, goOnAfter(pacing));
  const move = laid(pacing, [{ say: 'change-position', from, to: block.position }], pacing.changePositionMilliseconds);
  return [
    { ...block.orient, position: from },
    { ...block.orient, ...move, beat: 'change-position', position: 'anywhere' },
    readyWait(block, [{ say: 'take-your-time' }], goOnAfter(pacing)),
  ];
};

/** The same way without a clock: the move itself is the wait. Written when a plan changes under way. */
export const approachUnhurried = (block: Block, from: Whereabouts, goesOnAfterMilliseconds: number | null): readonly Beat[] =>
  from === block.position ? [{ ...block.orient, position: from }] : [
    { ...block.orient, position: from },
    readyWait(block, [{ say: 'change-position', from, to: block.position }, { say: 'take-your-time' }], goesOnAfterMilliseconds),
  ];

export const readyWait = (block: Block, sayings: readonly Saying[], goesOnAfterMilliseconds: number | null): WaitBeat => {
  const { says: _says, tones: _tones, breathing: _breathing, ...place } = block.orient;
  return { ...place, beat: 'wait-ready', position: 'anywhere', milliseconds: 0, sayings, goesOnAfterMilliseconds };
};

interface WorkingSet {
  readonly exercise: Exercise; readonly rung: Rung; readonly dose: SetDose; readonly sides: boolean;
  readonly number: number; readonly position: Position; readonly pacing: Pacing;
}
type Content = Pick<TimedBeat, 'milliseconds' | 'says' | 'tones'>;
type PlaceInSet = Partial<Pick<TimedBeat, 'repetition' | 'movement' | 'side' | 'heldBeforeMilliseconds' | 'endsRepetition'>>;

const placed = ({ number, exercise, rung, position, dose }: WorkingSet, at: PlaceInSet = {}) => ({
  block: number, exercise: exercise.id, rung: rung.id, form: rung.form, pose: rung.pose, position, repetition: 0, of: dose.repetitions,
  movement: 1 as Movement, side: 'middle' as Side, heldBeforeMilliseconds: 0, endsRepetition: false, ...at,
});
const timed = (set: WorkingSet, beat: TimedBeat['beat'], content: Content, at: PlaceInSet = {}, breathing: Breathing | null = null): TimedBeat =>
  ({ ...placed(set, at), ...content, beat, breathing });

const steps = (count: number, saying: (step: number) => Saying): readonly Saying[] => Array.from({ length: count }, (_, n) => saying(n + 1));

const needs = (pacing: Pacing, saying: Saying): number => Math.round(pacing.speechMilliseconds(saying)) + protocolPacing.afterSpeechMilliseconds;

/** Sayings one after another, and those that lead on at the very end. The beat lasts as long as they need, or longer. */
const laid = (
  pacing: Pacing, opening: readonly Saying[], atLeastMilliseconds = 0, leadingOn: readonly Saying[] = [], tones: readonly Sounded[] = [],
): Content => {
  const speech = (sayings: readonly Saying[]): number => sayings.reduce((sum, saying) => sum + needs(pacing, saying), 0);
  const silence = tones.length > 0 ? toneMilliseconds : 0;
  const milliseconds = Math.max(atLeastMilliseconds, silence + speech(opening) + speech(leadingOn));
  const says: Said[] = [];
  const put = (sayings: readonly Saying[], from: number): void => {
    let at = from;
    for (const saying of sayings) {
      says.push({ atMilliseconds: at, saying });
      at += needs(pacing, saying);
    }
  };
  put(opening, silence);
  put(leadingOn, milliseconds - speech(leadingOn));
  return { milliseconds, says, tones };
};
/** Words wait until a tone has ended. */
const toneMilliseconds = 600;

const instructionsOf = (set: WorkingSet, half: boolean): readonly TimedBeat[] => {
  const { form } = set.rung;
  const said = steps(set.pacing.stepsOf(form), (step) => ({ say: 'step', form, step }));
  return (half ? [...said, { say: 'half-range' } as const] : said).map((saying) => timed(set, 'instruct', laid(set.pacing, [saying])));
};

const sidesInTurn: readonly Side[] = ['middle', 'left', 'right'];
const sideOf = ({ sides }: WorkingSet, repetition: number): Side =>
  (sides ? sidesInTurn[(repetition - 1) % sidesInTurn.length] : undefined) ?? 'middle';

/** What is said just before a repetition, so that its hold begins with the tone alone. */
const announced = (set: WorkingSet, repetition: number): readonly Saying[] => [
  ...(set.dose.repetitions > 1 ? [{ say: 'repetition', repetition, of: set.dose.repetitions } as const] : []),
  ...(set.sides ? [{ say: 'side', side: sideOf(set, repetition) } as const] : []),
  ...(set.pacing.words === 'full' ? [{ say: 'hold', form: set.rung.form, movement: 1 } as const] : []),
];

const leadInOf = (set: WorkingSet, repetition: number): TimedBeat => {
  const words = laid(set.pacing, [{ say: 'get-ready' }], set.pacing.getReadyMilliseconds, announced(set, repetition));
  return timed(set, 'get-ready', words, { side: sideOf(set, repetition) });
};

const repetitionOf = (set: WorkingSet, repetition: number): readonly TimedBeat[] => {
  const { exercise, rung, dose, pacing } = set;
  const side = sideOf(set, repetition);
  const last = repetition === dose.repetitions;
  const holds: TimedBeat[] = [];
  for (let n = 1; n <= exercise.holdsPerRepetition; n += 1) {
    const movement = n as Movement;
    const heldBeforeMilliseconds = (n - 1) * dose.holdMilliseconds;
    const place = { repetition, movement, side, heldBeforeMilliseconds };
    const turn: Saying = { say: 'hold', form: rung.form, movement };
    // A hold never grows. Where the words for the second movement do not fit into it, they get a moment of their own before it.
    const fits = needs(pacing, turn) <= dose.holdMilliseconds;
    if (n > 1 && !fits) holds.push(timed(set, 'instruct', laid(pacing, [turn]), place));
    holds.push(holdOf(set, { ...place, endsRepetition: n === exercise.holdsPerRepetition }, n > 1 && fits ? [turn] : []));
  }
  const wordy = pacing.words === 'full' && exercise.restSeconds >= protocolPacing.restWordFromSeconds;
  const release: readonly Saying[] = [{ say: 'release', form: rung.form }, ...(wordy ? [{ say: 'rest' } as const] : [])];
  const rest = laid(
    pacing, release, exercise.restSeconds * 1000, last ? [] : announced(set, repetition + 1), [{ atMilliseconds: 0, tone: 'end' }],
  );
  return [...holds, timed(set, 'rest', rest, { repetition, side, heldBeforeMilliseconds: 0 })];
};

const holdOf = (set: WorkingSet, place: PlaceInSet, opening: readonly Saying[]): TimedBeat => {
  const { dose, pacing } = set;
  const milliseconds = dose.holdMilliseconds;
  const start: Sounded = { atMilliseconds: 0, tone: 'start' };
  const says: Said[] = opening.map((saying) => ({ atMilliseconds: 0, saying }));
  if (dose.breaths !== null) {
    const breathing = { breaths: dose.breaths, inMilliseconds: pacing.breathInMilliseconds, outMilliseconds: pacing.breathOutMilliseconds };
    const words = says.length > 0 ? says : breathWords(set, breathing);
    return timed(set, 'breathe', { milliseconds, says: words, tones: [start] }, place, breathing);
  }
  const seconds = milliseconds / 1000;
  const tones: Sounded[] = [start];
  if (seconds >= protocolPacing.halfwayFromSeconds) {
    const atMilliseconds = Math.round(milliseconds / 2);
    if (pacing.words === 'full') says.push({ atMilliseconds, saying: { say: 'halfway' } });
    else tones.push({ atMilliseconds, tone: 'halfway' });
  }
  if (seconds >= protocolPacing.tenSecondsFromSeconds) says.push({ atMilliseconds: milliseconds - 10_000, saying: { say: 'ten-seconds' } });
  // The last three seconds tick, unless the hold is so short that the ticks would meet the tone that starts it.
  if (seconds > 4) for (const left of [3, 2, 1]) tones.push({ atMilliseconds: milliseconds - left * 1000, tone: 'tick' });
  return timed(set, 'hold', { milliseconds, says, tones }, place);
};

/** The first breaths are spoken where the words fit into them; after that the sound of the breath leads. */
const breathWords = ({ pacing }: WorkingSet, { breaths, inMilliseconds, outMilliseconds }: Breathing): readonly Said[] => {
  if (pacing.words === 'short') return [];
  const says: Said[] = [];
  const put = (atMilliseconds: number, room: number, saying: Saying): void => {
    if (needs(pacing, saying) <= room) says.push({ atMilliseconds, saying });
  };
  for (let n = 0; n < Math.min(breaths, protocolPacing.spokenBreaths); n += 1) {
    const at = n * (inMilliseconds + outMilliseconds);
    put(at, inMilliseconds, { say: 'breathe-in' });
    put(at + inMilliseconds, outMilliseconds, { say: 'breathe-out' });
  }
  return says;
};
