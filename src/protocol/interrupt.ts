import { spliced, type Beat, type WaitBeat } from './beat.ts';
import type { Catalogue } from './catalogue.ts';
import type { PlannedExercise, SessionFact } from './fact.ts';
import type { Pacing } from './pacing.ts';
import { atHand, followingAtHand, wayOutAt } from './place.ts';
import { approachUnhurried, blockOf, readyWait } from './script.ts';
import { brokenBy, enter, isOver, saidIfAny, turned, type Advanced, type Cue, type Session } from './session.ts';

/** What a verdict may do to a session that is under way. */
export type Order =
  /** The rest of the exercise is dropped, and the next one waits until the person is ready. */
  | { readonly order: 'end-exercise' }
  /** The same, and an easier rung of the exercise at hand is offered in its place, once for each exercise. */
  | { readonly order: 'offer-easier'; readonly planned: PlannedExercise }
  /** `why` is the rule that calls the session off. */
  | { readonly order: 'end-session'; readonly why: string }
  /** Nothing more is announced: the screen that follows has the word. */
  | { readonly order: 'emergency' };

/** The only place where a verdict changes a running session. It works at every beat and in every state but an ended one. */
export const interrupt = (catalogue: Catalogue, session: Session, order: Order, pacing: Pacing): Advanced => {
  if (isOver(session)) return { session, cues: [], facts: [] };
  switch (order.order) {
    case 'end-exercise': return exerciseEnded(session);
    case 'offer-easier':
      return mayOffer(session, order.planned) ? easierOffered(catalogue, session, order.planned, pacing) : exerciseEnded(session);
    case 'end-session': return stopped(session, order.why, [{ cue: 'silence' }, ...wayOut(session)]);
    case 'emergency':
      // After "it hurts" the stop tone has sounded already.
      return stopped(session, 'emergency', [{ cue: 'silence' }, ...(session.pausedBy === 'hurt' ? [] : [stopTone])]);
  }
};

const stopTone: Cue = { cue: 'tone', tone: 'stop' };

const mayOffer = ({ script, index, easierOffered: offered }: Session, { exercise }: PlannedExercise): boolean =>
  !offered.includes(exercise) && atHand(script, index).block.exercise === exercise;

const wayOut = ({ script, index, outOfPosition }: Session): readonly Cue[] => saidIfAny(outOfPosition ? [] : wayOutAt(script, index));
const broken = (session: Session): readonly SessionFact[] => [brokenBy(session)].filter((fact) => fact !== null);

const stopped = (session: Session, why: string, cues: readonly Cue[]): Advanced => ({
  session: { ...session, status: 'stopped', pausedBy: null, outOfPosition: true, stoppedBy: why },
  cues,
  facts: [...broken(session), { fact: 'session-ended', session: session.id, how: 'stopped', painNow: null }],
});

/** After something hurt nothing goes on by itself: a wait without an end comes first, then the way to what follows. */
const exerciseEnded = (session: Session): Advanced => {
  const rest = followingAtHand(session.script, session.index, 'anywhere');
  return turned(session, afterRest(session, rest), broken(session), [{ cue: 'silence' }, ...wayOut(session)]);
};

const afterRest = ({ script }: Session, rest: readonly Beat[]): readonly Beat[] => {
  const next = rest[0];
  const block = next === undefined || next.beat === 'wait-end' ? undefined : script.blocks[next.block];
  return block === undefined ? rest : [readyWait(block, [{ say: 'take-your-time' }], null), ...rest];
};

const easierOffered = (catalogue: Catalogue, session: Session, planned: PlannedExercise, pacing: Pacing): Advanced => {
  const { script, index } = session;
  const number = script.blocks.length;
  const { block, body } = blockOf(catalogue, planned, number, pacing);
  const { says: _says, tones: _tones, breathing: _breathing, ...place } = block.orient;
  const ask: WaitBeat = {
    ...place, block: script.blocks.indexOf(atHand(script, index).block), position: 'anywhere', milliseconds: 0,
    beat: 'ask-easier', sayings: [{ say: 'ask-easier' }], goesOnAfterMilliseconds: null,
  };
  const rest = [ask, ...approachUnhurried(block, 'anywhere', null), ...body, ...followingAtHand(script, index, 'anywhere')];
  const offered: Session = {
    ...session, script: spliced(script, index + 1, rest, [...script.blocks, block]), outOfPosition: false,
    easierOffered: [...session.easierOffered, planned.exercise],
  };
  return enter(offered, index + 1, broken(session), [{ cue: 'silence' }, ...wayOut(session)]);
};
