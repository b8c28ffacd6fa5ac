import { beatAt, isHold, isWait, type Script } from '../beat.ts';
import type { SessionFact, SessionId } from '../fact.ts';
import { scriptOf } from '../script.ts';
import { advance, begin, isOver, type Cue, type Session, type SessionEvent } from '../session.ts';
import { planned, rungId, smallCatalogue, smallPacing } from './small-catalogue.ts';

export const sessionId = 'S1' as SessionId;

const sided = { ...planned('REACH-1')[0]!, sides: true };
const halved = { ...planned('REACH-2')[0]!, rung: rungId('REACH-2'), half: true };

/** Every kind of beat, movement, unit and transition, between them. */
export const sampleScripts: Readonly<Record<string, Script>> = {
  'one seated exercise': scriptOf(smallCatalogue, planned('REACH-0'), smallPacing()),
  'every position, every word': scriptOf(smallCatalogue, planned('REACH-1', 'ROUND-1', 'PRESS-1', 'DOG-1', 'WALK-0'), smallPacing()),
  'few words, taps only': scriptOf(smallCatalogue, planned('PRESS-0', 'PRESS-1', 'ROUND-C', 'REACH-2'), smallPacing({ words: 'short', goOnAfterSeconds: null })),
  'sides, and half a dose': scriptOf(smallCatalogue, planned(sided, halved, 'ROUND-2'), smallPacing({ secondsPerBreath: 4 })),
};

/** A session with all that has been heard and recorded of it. */
export interface Walk { readonly session: Session; readonly cues: readonly Cue[]; readonly facts: readonly SessionFact[] }

export const starting = (script: Script): Walk => {
  const { session, cues, facts } = begin(sessionId, script);
  return { session, cues, facts };
};

export const after = (walk: Walk, ...events: readonly SessionEvent[]): Walk => events.reduce<Walk>(({ session, cues, facts }, event) => {
  const next = advance(session, event);
  return { session: next.session, cues: [...cues, ...next.cues], facts: [...facts, ...next.facts] };
}, walk);

export const played = (session: Session, beyondMilliseconds: number, byTheSound = true): SessionEvent => ({
  event: 'played', track: session.script.trackOf[session.index] ?? -1, byTheSound,
  atMilliseconds: (session.script.starts[session.index] ?? 0) + session.elapsedMilliseconds + beyondMilliseconds,
});

/** The event with which an ordinary session goes on from where it is. */
export const onward = ({ script, index }: Session): SessionEvent => {
  const beat = beatAt(script, index);
  if (!isWait(beat)) return { event: 'track-ended', track: script.trackOf[index] ?? -1 };
  switch (beat.beat) {
    case 'ask-effect': return { event: 'answered', exercise: beat.exercise, effect: 'better', shift: 'same' };
    case 'ask-easier': return { event: 'easier', accepted: true };
    case 'wait-ready': return { event: 'readied' };
    case 'wait-end': return { event: 'ended', painNow: 2 };
  }
};

/** On to the end. A session that does not come to its end within a thousand events is broken. */
export const toTheEnd = (walk: Walk): Walk => {
  let now = walk;
  for (let n = 0; n < 1000 && !isOver(now.session); n += 1) {
    const paused = now.session.status === 'paused';
    now = after(now, paused ? { event: 'resumed', from: 'repetition' } : onward(now.session));
  }
  if (!isOver(now.session)) throw new Error('The session does not end');
  return now;
};

/** A walk standing at each beat of a script: at its start and, where it is timed, in its middle. */
export const everyPlace = (script: Script): readonly Walk[] => {
  const places: Walk[] = [];
  let now = starting(script);
  while (!isOver(now.session)) {
    places.push(now);
    const beat = beatAt(script, now.session.index);
    if (isWait(beat)) {
      now = after(now, onward(now.session));
      continue;
    }
    places.push(after(now, played(now.session, Math.floor(beat.milliseconds / 2))));
    now = after(now, played(now.session, beat.milliseconds));
  }
  return places;
};

export const heldFacts = (facts: readonly SessionFact[]) => facts.filter((fact) => fact.fact === 'repetition-held');
export const newSince = (walk: Walk, before: Walk): readonly SessionFact[] => walk.facts.slice(before.facts.length);
export const cuesSince = (walk: Walk, before: Walk) => walk.cues.slice(before.cues.length);
export const said = (cues: Walk['cues']) => cues.flatMap((cue) => (cue.cue === 'say' ? cue.sayings : []));
/** Holds a law at every place of every sample script. */
export const everywhere = (law: (place: Walk, script: Script) => void): void => {
  for (const [, script] of Object.entries(sampleScripts)) for (const place of everyPlace(script)) law(place, script);
};
export const inHold = ({ session }: Walk): boolean => isHold(beatAt(session.script, session.index));
/** The fact of a repetition that breaks off here, if anything of it was held. */
export const broken = (place: Walk): readonly SessionFact[] => {
  const { script, index, elapsedMilliseconds } = place.session;
  const beat = beatAt(script, index);
  const heldMilliseconds = beat.heldBeforeMilliseconds + (isHold(beat) ? elapsedMilliseconds : 0);
  return heldMilliseconds === 0 ? [] : [{
    fact: 'repetition-held', session: sessionId, exercise: beat.exercise, rung: beat.rung, repetition: beat.repetition, heldMilliseconds, complete: false,
  }];
};
/** The facts of a script in which every repetition is done. */
export const allDone = (script: Script): readonly SessionFact[] => script.beats.filter(({ endsRepetition }) => endsRepetition).map((beat) => ({
  fact: 'repetition-held', session: sessionId, exercise: beat.exercise, rung: beat.rung, repetition: beat.repetition, complete: true,
  heldMilliseconds: beat.heldBeforeMilliseconds + beat.milliseconds,
}));
