import { describe, expect, it } from 'vitest';
import { beatAt, isHold, isWait } from './beat.ts';
import { wayOutAt } from './place.ts';
import { advance, isOver, type SessionEvent } from './session.ts';
import {
  after, allDone, broken, cuesSince, everyPlace, everywhere, heldFacts, inHold, newSince, onward, played, said, sampleScripts, sessionId, toTheEnd,
} from './testing/walk.ts';

describe('a hold that is broken', () => {
  const breaking: readonly (readonly SessionEvent[])[] = [
    [{ event: 'skipped' }], [{ event: 'hurt', kind: null }], [{ event: 'hurt', kind: 'pain_up' }], [{ event: 'ended', painNow: null }], [{ event: 'repeated' }],
    [{ event: 'paused', why: 'asked' }, { event: 'ended', painNow: 4 }], [{ event: 'paused', why: 'asked' }, { event: 'skipped' }],
    [{ event: 'paused', why: 'interrupted' }, { event: 'resumed', from: 'repetition' }],
    [{ event: 'hurt', kind: null }, { event: 'hurt', kind: 'leg_symptom' }, { event: 'ended', painNow: 4 }],
    [{ event: 'hurt', kind: 'stretch_only' }, { event: 'resumed', from: 'here' }], [{ event: 'hurt', kind: null }, { event: 'skipped' }],
    [{ event: 'hurt', kind: null }, { event: 'repeated' }],
  ];
  const named = breaking.map((events) => [events.map(({ event }) => event).join(', '), events] as const);
  it.each(named)('%s: is recorded once, with what was really held', (_name, events) =>
    everywhere((place) => {
      if (isWait(beatAt(place.session.script, place.session.index))) return;
      expect(heldFacts(newSince(after(place, ...events), place))).toEqual(broken(place));
    }));

  it('is begun again from the start of its repetition, after getting ready, and the rest is done as planned', () => everywhere((place) => {
    const { session } = place;
    const beat = beatAt(session.script, session.index);
    if (!isHold(beat)) return;
    const on = after(place, { event: 'paused', why: 'asked' }, { event: 'resumed', from: 'repetition' });
    const ready = beatAt(on.session.script, on.session.index);
    expect(ready.beat).toBe('get-ready');
    const announced = isWait(ready) ? [] : ready.says.map(({ saying }) => saying);
    if (beat.of > 1) expect(announced).toContainEqual({ say: 'repetition', repetition: beat.repetition, of: beat.of });
    const first = beatAt(on.session.script, on.session.index + 1);
    expect([first.repetition, first.movement]).toEqual([beat.repetition, 1]);
    const end = toTheEnd(on);
    const complete = heldFacts(end.facts).filter((fact) => fact.complete);
    if (session.script.blocks[beat.block]?.unit === 'minutes') {
      const walked = heldFacts(end.facts).filter(({ exercise }) => exercise === beat.exercise);
      expect(walked.reduce((sum, { heldMilliseconds }) => sum + heldMilliseconds, 0)).toBe(beat.milliseconds);
    } else expect(complete).toEqual(allDone(session.script));
  }));

  it('never meets a late report of the sound that it broke', () => everywhere((place) => {
    if (isWait(beatAt(place.session.script, place.session.index))) return;
    const on = after(place, { event: 'repeated' });
    const late = after(on, { event: 'track-ended', track: place.session.script.trackOf[place.session.index] ?? -1 });
    expect(late.session).toBe(on.session);
  }));
});

describe('it hurts', () => {
  it('silences at once, at every beat and in every state, asks nothing, and goes on by nothing but the person', () => everywhere((place) => {
    for (const before of [place, after(place, { event: 'paused', why: 'asked' })]) for (const kind of [null, 'pain_up', 'chest_or_breath'] as const) {
      const stop = after(before, { event: 'hurt', kind });
      expect(cuesSince(stop, before).slice(0, 3)).toEqual([{ cue: 'silence' }, { cue: 'tone', tone: 'stop' }, { cue: 'vibrate', pattern: 'alarm' }]);
      expect(stop.session).toMatchObject({ status: 'paused', pausedBy: 'hurt', index: place.session.index });
      expect(stop.session.script).toBe(place.session.script);
      for (const event of [
        onward(place.session), played(place.session, 500), { event: 'unanswered' }, { event: 'readied' }, { event: 'extended' },
        { event: 'paused', why: 'asked' },
      ] as const) {
        if (event.event === 'answered' || event.event === 'ended') continue;
        expect(advance(stop.session, event).session).toBe(stop.session);
      }
    }
  }));

  it('tells the way out when it was one touch without a word, and only once', () => everywhere((place) => {
    const { script, index } = place.session;
    const stop = after(place, { event: 'hurt', kind: null });
    expect(said(cuesSince(stop, place))).toEqual(wayOutAt(script, index));
    const told = after(stop, { event: 'hurt', kind: 'pain_up' });
    expect(said(cuesSince(told, stop))).toEqual([]);
    expect(newSince(told, stop).map(({ fact }) => fact)).toEqual(['symptom-reported']);
    const other = after(place, { event: 'hurt', kind: 'pain_up' }, { event: 'hurt', kind: null }, { event: 'hurt', kind: null });
    expect(said(cuesSince(other, place))).toEqual(wayOutAt(script, index));
    expect(cuesSince(other, place).filter(({ cue }) => cue === 'tone')).toHaveLength(1);
    expect(said(cuesSince(after(stop, { event: 'ended', painNow: 3 }), stop))).toEqual([]);
  }));

  it('belongs to the exercise at hand: on the way to the next one it is still the last', () => {
    const script = sampleScripts['every position, every word']!;
    const blamed = everyPlace(script).map((place) => {
      const beat = beatAt(script, place.session.index);
      const symptom = newSince(after(place, { event: 'hurt', kind: 'leg_symptom' }), place).find(({ fact }) => fact === 'symptom-reported');
      return [beat.beat, beat.block, script.blocks.findIndex(({ exercise }) => symptom?.fact === 'symptom-reported' && exercise === symptom.exercise)] as const;
    });
    for (const [kind, block, at] of blamed) {
      const approach = kind === 'orient' || kind === 'change-position' || kind === 'wait-ready';
      expect(at).toBe(approach ? Math.max(0, block - 1) : block);
    }
  });

  it('has no way out to tell before the first position is taken', () => {
    for (const script of Object.values(sampleScripts)) {
      expect(wayOutAt(script, 0)).toEqual([]);
      expect(wayOutAt(script, 1)).toEqual([]);
      expect(wayOutAt(script, 2)).toHaveLength(2);
    }
  });

  it('brings the body back before it goes on: instructions, get ready, the repetition from its start', () => everywhere((place) => {
    const { script, index } = place.session;
    const beat = beatAt(script, index);
    const on = after(place, { event: 'hurt', kind: null }, { event: 'resumed', from: 'here' });
    expect(on.session.outOfPosition).toBe(false);
    const ahead = on.session.script.beats.slice(on.session.index).map((later) => later.beat);
    if (isHold(beat)) expect(ahead.slice(0, ahead.indexOf('get-ready') + 2).join(' ')).toMatch(/^(instruct ){2,3}get-ready (hold|breathe)$/);
    // Whatever was left, the next exercise does not take for granted that the body is still there.
    const next = on.session.script.beats.findIndex((later, n) => n > on.session.index && later.beat === 'orient');
    if (next >= 0 && (beat.beat === 'ask-effect' || (beat.beat === 'rest' && beat.repetition === beat.of))) {
      expect(on.session.script.beats[next + 1]?.beat).toBe('wait-ready');
    }
    expect(isOver(toTheEnd(on).session)).toBe(true);
  }));
});

describe('the rest of an exercise', () => {
  it('can be skipped at every beat; how it was is asked if anything was done', () => everywhere((place, script) => {
    const beat = beatAt(script, place.session.index);
    const on = after(place, { event: 'skipped' });
    if (isWait(beat) && beat.beat !== 'wait-ready') {
      expect(newSince(on, place)).toEqual([]);
      return;
    }
    expect(newSince(on, place).at(-1)).toEqual({ fact: 'exercise-skipped', session: sessionId, exercise: beat.exercise });
    const begun = heldFacts(on.facts).some((fact) => fact.exercise === beat.exercise && fact.rung === beat.rung) || (inHold(place) && place.session.elapsedMilliseconds > 0);
    expect(beatAt(on.session.script, on.session.index).beat === 'ask-effect').toBe(begun);
    const rest = on.session.script.beats.slice(on.session.index);
    expect(rest.filter(isHold)).toEqual(script.beats.slice(place.session.index).filter((later) => isHold(later) && later.exercise !== beat.exercise));
  }));

  it('leaves no move of the body untold: what follows starts from where the body is', () => everywhere((place) => {
    const on = after(place, { event: 'skipped' });
    const { beats } = on.session.script;
    let at = beatAt(place.session.script, place.session.index).position;
    for (let n = on.session.index; n < beats.length; n += 1) {
      const beat = beats[n]!;
      if (beat.beat === 'wait-ready') at = 'anywhere';
      if (beat.beat === 'orient' && at !== 'anywhere') expect(beat.position).toBe(at);
      if (beat.beat === 'get-ready') {
        if (at !== 'anywhere') expect(beat.position).toBe(at);
        at = beat.position;
      }
    }
  }));

  it('is explained again on request, and then goes on', () => everywhere((place) => {
    const beat = beatAt(place.session.script, place.session.index);
    const on = after(place, { event: 'repeated' });
    if (isWait(beat)) {
      expect(on.session).toBe(place.session);
      expect(said(cuesSince(on, place))).toEqual(beat.sayings);
    } else if (beat.beat !== 'orient' && beat.beat !== 'change-position' && !(beat.beat === 'rest' && beat.repetition === beat.of)) {
      expect(beatAt(on.session.script, on.session.index)).toMatchObject({ beat: 'instruct', exercise: beat.exercise });
    }
    expect(isOver(toTheEnd(on).session)).toBe(true);
  }));
});
