import { describe, expect, it } from 'vitest';
import { beatAt, isHold, isWait } from './beat.ts';
import { interrupt, type Order } from './interrupt.ts';
import { atHand, wayOutAt } from './place.ts';
import { isOver } from './session.ts';
import { planned, smallCatalogue, smallPacing } from './testing/small-catalogue.ts';
import {
  after, broken, cuesSince, everywhere, heldFacts, newSince, onward, played, said, sessionId, toTheEnd, type Walk,
} from './testing/walk.ts';

const ordered = (walk: Walk, order: Order): Walk => {
  const { session, cues, facts } = interrupt(smallCatalogue, walk.session, order, smallPacing());
  return { session, cues: [...walk.cues, ...cues], facts: [...walk.facts, ...facts] };
};
/** Half of the lowest rung of the exercise at hand. */
const easierAt = ({ session: { script, index } }: Walk): Order & { readonly order: 'offer-easier' } => {
  const exercise = smallCatalogue.exerciseById.get(atHand(script, index).block.exercise)!;
  return { order: 'offer-easier', planned: { exercise: exercise.id, rung: exercise.ladder[0].id, half: true } };
};
/** A verdict comes out of nowhere, or after "it hurts", with or without the way out told before, or in a pause. */
const statesOf = (place: Walk): readonly Walk[] => [
  place, after(place, { event: 'hurt', kind: 'pain_up' }), after(place, { event: 'hurt', kind: null }, { event: 'hurt', kind: 'pain_up' }),
  after(place, { event: 'paused', why: 'asked' }),
];
const everyState = (law: (state: Walk, place: Walk) => void): void => everywhere((place) => {
  for (const state of statesOf(place)) law(state, place);
});

describe('end this exercise', () => {
  it('drops the rest of it, at every beat and in every state, and lets the others be', () => everyState((state, place) => {
    const { script, index } = place.session;
    const { block, entered } = atHand(script, index);
    const on = ordered(state, { order: 'end-exercise' });
    const rest = on.session.script.beats.slice(on.session.index);
    expect(rest.filter(isHold)).toEqual(script.beats.slice(index).filter((beat) => isHold(beat) && beat.exercise !== block.exercise));
    expect(entered || script.blocks.indexOf(block) === 0).toBe(true);
  }));

  it('records the broken hold once, and says the way out once', () => everyState((state, place) => {
    const on = ordered(state, { order: 'end-exercise' });
    expect(heldFacts(newSince(on, place))).toEqual(broken(place));
    const wayOut = wayOutAt(place.session.script, place.session.index);
    expect(said(cuesSince(on, place)).filter(({ say }) => say === 'way-out')).toEqual(wayOut);
    expect(cuesSince(on, state)[0]).toEqual({ cue: 'silence' });
  }));

  it('then waits for as long as the person needs, and nothing plays until they are ready', () => everyState((state) => {
    const on = ordered(state, { order: 'end-exercise' });
    const beat = beatAt(on.session.script, on.session.index);
    expect(on.session.status).toBe('waiting');
    expect(['wait-ready', 'wait-end']).toContain(beat.beat);
    expect(cuesSince(on, state).some(({ cue }) => cue === 'play-track')).toBe(false);
    expect(after(on, { event: 'unanswered' }, played(on.session, 60_000)).session).toBe(on.session);
    // What follows is told first, and waits again until the body is there.
    const ahead = on.session.script.beats.slice(on.session.index).map((later) => later.beat);
    if (beat.beat === 'wait-ready') expect(ahead.slice(0, 3)).toEqual(['wait-ready', 'orient', 'wait-ready']);
    expect(toTheEnd(on).session.status).toBe('finished');
  }));

  it('can be given again, until nothing is left', () => everywhere((place) => {
    let now = place;
    for (let n = 0; n < 12; n += 1) {
      now = ordered(now, { order: 'end-exercise' });
      if (beatAt(now.session.script, now.session.index).beat === 'wait-end') break;
      while (!isHold(beatAt(now.session.script, now.session.index))) {
        const beat = beatAt(now.session.script, now.session.index);
        now = after(now, isWait(beat) ? onward(now.session) : played(now.session, beat.milliseconds));
      }
    }
    expect(beatAt(now.session.script, now.session.index).beat).toBe('wait-end');
  }));

  it('never meets a late report of the sound that was cut', () => everyState((state, place) => {
    const track = place.session.script.trackOf[place.session.index] ?? -1;
    const on = after(ordered(state, { order: 'end-exercise' }), { event: 'readied' });
    if (on.session.status !== 'running' || track < 0) return;
    expect(after(on, { event: 'track-ended', track }).session).toBe(on.session);
  }));
});

describe('offer something easier', () => {
  it('asks at once, with the way out told before, at every beat and in every state', () => everyState((state, place) => {
    const on = ordered(state, easierAt(place));
    expect(on.session).toMatchObject({ status: 'waiting', pausedBy: null, outOfPosition: false, easierOffered: [easierAt(place).planned.exercise] });
    expect(beatAt(on.session.script, on.session.index)).toMatchObject({ beat: 'ask-easier', goesOnAfterMilliseconds: null });
    expect(said(cuesSince(on, place)).map(({ say }) => say).filter((say) => say !== 'paused'))
      .toEqual([...wayOutAt(place.session.script, place.session.index).map(({ say }) => say), 'ask-easier']);
    expect(heldFacts(newSince(on, place))).toEqual(broken(place));
  }));

  it('yes: the easier rung is explained, waited for and done, and then what would have followed', () => everyState((state, place) => {
    const on = ordered(state, easierAt(place));
    const refused = ordered(state, { order: 'end-exercise' });
    const end = toTheEnd(on);
    const done = heldFacts(newSince(end, on));
    const { planned: { exercise, rung } } = easierAt(place);
    expect(done[0]).toMatchObject({ exercise, rung, repetition: 1, complete: true });
    expect(done.filter((fact) => fact.exercise !== exercise)).toEqual(heldFacts(newSince(toTheEnd(refused), refused)));
    const ladder = smallCatalogue.rungById.get(rung)!;
    expect(done.filter((fact) => fact.exercise === exercise)).toHaveLength(Math.max(1, Math.floor(ladder.repetitions / 2)));
    const ahead = on.session.script.beats.slice(on.session.index).map(({ beat }) => beat);
    expect(ahead.slice(0, 4)).toEqual(['ask-easier', 'orient', 'wait-ready', 'instruct']);
    expect(newSince(end, on).filter(({ fact }) => fact === 'effect-reported').length).toBeGreaterThan(0);
  }));

  it('no, no answer given by a skip, and a second hurt: nothing of it is done', () => everyState((state, place) => {
    const on = ordered(state, easierAt(place));
    const refused = ordered(state, { order: 'end-exercise' });
    const rest = heldFacts(newSince(toTheEnd(refused), refused));
    for (const no of [
      after(on, { event: 'easier', accepted: false }), after(on, { event: 'skipped' }), ordered(on, { order: 'end-exercise' }),
      ordered(after(on, { event: 'hurt', kind: 'pain_up' }), easierAt(place)),
    ]) expect(heldFacts(newSince(toTheEnd(no), no))).toEqual(rest);
    expect(after(on, { event: 'unanswered' }).session).toBe(on.session);
  }));

  it('offers once: the second time it ends the exercise', () => everyState((state, place) => {
    const started = after(ordered(state, easierAt(place)), { event: 'easier', accepted: true });
    const again = ordered(started, easierAt(place));
    expect(beatAt(again.session.script, again.session.index).beat).not.toBe('ask-easier');
    const offered = started.session.script.blocks.length - 1;
    expect(again.session.script.beats.slice(again.session.index).some((beat) => isHold(beat) && beat.block === offered)).toBe(false);
  }));

  it('offers nothing of another exercise: that ends the exercise at hand', () => everyState((state, place) => {
    const other = easierAt(place).planned.exercise === 'WALK' ? planned('REACH-0')[0]! : planned('WALK-0')[0]!;
    const on = ordered(state, { order: 'offer-easier', planned: other });
    expect(on).toEqual(ordered(state, { order: 'end-exercise' }));
  }));
});

describe('end the session', () => {
  it('stops for good, with the way out and the broken hold, at every beat and in every state', () => everyState((state, place) => {
    const on = ordered(state, { order: 'end-session', why: 'D4-2' });
    expect(on.session).toMatchObject({ status: 'stopped', stoppedBy: 'D4-2', pausedBy: null });
    expect(cuesSince(on, state)[0]).toEqual({ cue: 'silence' });
    expect(said(cuesSince(on, place)).filter(({ say }) => say === 'way-out')).toEqual(wayOutAt(place.session.script, place.session.index));
    expect(heldFacts(newSince(on, place))).toEqual(broken(place));
    expect(newSince(on, place).at(-1)).toEqual({ fact: 'session-ended', session: sessionId, how: 'stopped', painNow: null });
    expect(isOver(on.session)).toBe(true);
  }));
});

describe('an emergency', () => {
  it('is silent: the stop tone, and not one word, at every beat and in every state', () => everyState((state, place) => {
    const on = ordered(state, { order: 'emergency' });
    expect(on.session).toMatchObject({ status: 'stopped', stoppedBy: 'emergency' });
    const cues = cuesSince(on, state);
    expect(cues).toEqual(state.session.pausedBy === 'hurt' ? [{ cue: 'silence' }] : [{ cue: 'silence' }, { cue: 'tone', tone: 'stop' }]);
    expect(heldFacts(newSince(on, place))).toEqual(broken(place));
    expect(newSince(on, place).at(-1)).toMatchObject({ fact: 'session-ended', how: 'stopped' });
  }));
});

it('changes nothing once the session is over', () => everywhere((place) => {
  const over = after(place, { event: 'ended', painNow: 1 });
  for (const order of [{ order: 'end-exercise' }, easierAt(place), { order: 'end-session', why: 'late' }, { order: 'emergency' }] as const) {
    expect(interrupt(smallCatalogue, over.session, order, smallPacing())).toEqual({ session: over.session, cues: [], facts: [] });
  }
}));
