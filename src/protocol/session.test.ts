import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beatAt, isHold, isWait, type Script } from './beat.ts';
import type { SessionFact } from './fact.ts';
import { wayOutAt } from './place.ts';
import { scriptOf } from './script.ts';
import { advance, isOver, type Session, type SessionEvent } from './session.ts';
import { exerciseId, planned, smallCatalogue, smallPacing } from './testing/small-catalogue.ts';
import { after, everyPlace, onward, played, sampleScripts, sessionId, starting, toTheEnd, type Walk } from './testing/walk.ts';

const scripts = Object.entries(sampleScripts);
const heldFacts = (facts: readonly SessionFact[]) => facts.filter((fact) => fact.fact === 'repetition-held');
const newSince = (walk: Walk, before: Walk): readonly SessionFact[] => walk.facts.slice(before.facts.length);
const cuesSince = (walk: Walk, before: Walk) => walk.cues.slice(before.cues.length);
const said = (cues: Walk['cues']) => cues.flatMap((cue) => (cue.cue === 'say' ? cue.sayings : []));
const everywhere = (law: (place: Walk, script: Script) => void): void => {
  for (const [, script] of scripts) for (const place of everyPlace(script)) law(place, script);
};
const inHold = ({ session }: Walk): boolean => isHold(beatAt(session.script, session.index));
const broken = (place: Walk): readonly SessionFact[] => {
  const { script, index, elapsedMilliseconds } = place.session;
  const beat = beatAt(script, index);
  const heldMilliseconds = beat.heldBeforeMilliseconds + (isHold(beat) ? elapsedMilliseconds : 0);
  return heldMilliseconds === 0 ? [] : [{
    fact: 'repetition-held', session: sessionId, exercise: beat.exercise, rung: beat.rung, repetition: beat.repetition, heldMilliseconds, complete: false,
  }];
};
const allDone = (script: Script): readonly SessionFact[] => script.beats.filter(({ endsRepetition }) => endsRepetition).map((beat) => ({
  fact: 'repetition-held', session: sessionId, exercise: beat.exercise, rung: beat.rung, repetition: beat.repetition, complete: true,
  heldMilliseconds: beat.heldBeforeMilliseconds + beat.milliseconds,
}));

describe('where the session is follows from where the sound is', () => {
  it.each(scripts)('%s: any reports, in any order, doubled or lost, give the same session and facts', (_name, script) => {
    const whole = toTheEnd(starting(script));
    const noise = fc.array(fc.record({ track: fc.integer({ min: -1, max: script.tracks.length }), part: fc.double({ min: -0.5, max: 1.5, noNaN: true }) }), { maxLength: 12 });
    fc.assert(fc.property(fc.array(noise, { minLength: script.tracks.length, maxLength: script.tracks.length }), (rounds) => {
      let now = starting(script);
      for (let n = 0; n < 200 && !isOver(now.session); n += 1) {
        const track = script.trackOf[now.session.index] ?? -1;
        if (track >= 0) now = after(now, ...(rounds[track] ?? []).map(({ track: other, part }, m): SessionEvent => {
          const of = m % 2 === 0 ? track : other;
          return { event: 'played', track: of, atMilliseconds: part * (script.tracks[of]?.milliseconds ?? 1000), byTheSound: true };
        }));
        now = after(now, onward(now.session));
      }
      expect(now.session).toEqual(whole.session);
      expect(now.facts).toEqual(whole.facts);
    }), { numRuns: 60 });
  });

  it('is told by the furthest report alone', () => {
    const script = sampleScripts['every position, every word']!;
    const [from] = everyPlace(script).filter(({ session }) => script.trackOf[session.index] === 1);
    const length = script.tracks[1]!.milliseconds;
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: length - 1 }), { minLength: 1 }), (positions) => {
      const reports = positions.map((atMilliseconds): SessionEvent => ({ event: 'played', track: 1, atMilliseconds, byTheSound: true }));
      const furthest: SessionEvent = { event: 'played', track: 1, atMilliseconds: Math.max(...positions), byTheSound: true };
      expect(after(from!, ...reports).session).toEqual(after(from!, furthest).session);
      expect(after(from!, ...reports).facts).toEqual(after(from!, furthest).facts);
    }));
  });

  it('does nothing on a report from behind, of another track, or of no number', () => everywhere((place) => {
    for (const event of [
      played(place.session, 0), played(place.session, -1), played(place.session, Number.NaN),
      { event: 'track-ended', track: (place.session.script.trackOf[place.session.index] ?? -1) + 1 }, { event: 'track-ended', track: 99 },
    ] as const) {
      if (isWait(beatAt(place.session.script, place.session.index)) && event.event === 'played') continue;
      const { session, cues, facts } = advance(place.session, event);
      expect(session).toBe(place.session);
      expect([...cues, ...facts]).toEqual([]);
    }
  }));

  it('records every repetition once, with its whole time, when each track is told by its end alone', () => {
    for (const [, script] of scripts) expect(heldFacts(toTheEnd(starting(script)).facts)).toEqual(allDone(script));
  });

  it('trembles at the start and at the end of a hold', () => {
    const place = everyPlace(sampleScripts['one seated exercise']!).find(inHold)!;
    const end = after(place, played(place.session, beatAt(place.session.script, place.session.index).milliseconds));
    expect(cuesSince(end, place)).toEqual([{ cue: 'vibrate', pattern: 'long' }]);
    const next = after(end, played(end.session, beatAt(end.session.script, end.session.index).milliseconds));
    expect(cuesSince(next, end)).toEqual([{ cue: 'vibrate', pattern: 'short' }]);
  });

  it('pauses when a silent clock jumps by more than two seconds; the sound may jump', () => everywhere((place) => {
    if (isWait(beatAt(place.session.script, place.session.index))) return;
    const slept = after(place, played(place.session, 2001, false));
    expect(slept.session).toEqual({ ...place.session, status: 'paused', pausedBy: 'clock-gap' });
    expect(slept.facts).toEqual(place.facts);
    expect(cuesSince(slept, place)).toEqual([{ cue: 'silence' }, { cue: 'say', sayings: [{ say: 'paused' }] }]);
    expect(after(place, played(place.session, 2000, false)).session.status).not.toBe('paused');
    expect(after(place, played(place.session, 2001, true)).session.status).not.toBe('paused');
  }));

  it('plays on from where it was after a pause, and says that it pauses', () => everywhere((place) => {
    const quiet = after(place, { event: 'paused', why: 'asked' });
    expect(cuesSince(quiet, place)[0]).toEqual({ cue: 'silence' });
    expect(after(quiet, { event: 'paused', why: 'interrupted' }).session).toBe(quiet.session);
    const late = after(quiet, { event: 'track-ended', track: place.session.script.trackOf[place.session.index] ?? -1 });
    expect(late.session).toBe(quiet.session);
    const on = after(quiet, { event: 'resumed', from: 'here' });
    expect(on.session).toEqual(place.session);
    const beat = beatAt(on.session.script, on.session.index);
    const { script, index, elapsedMilliseconds } = on.session;
    if (!isWait(beat)) expect(cuesSince(on, quiet)).toEqual([{ cue: 'play-track', track: script.trackOf[index], fromMilliseconds: script.starts[index]! + elapsedMilliseconds }]);
    else expect(said(cuesSince(on, quiet))).toEqual(beat.sayings);
  }));
});

describe('a hold that is broken', () => {
  const breaking: readonly (readonly SessionEvent[])[] = [
    [{ event: 'skipped' }], [{ event: 'hurt', kind: null }], [{ event: 'hurt', kind: 'pain_up' }], [{ event: 'ended', painNow: null }], [{ event: 'repeated' }],
    [{ event: 'paused', why: 'asked' }, { event: 'ended', painNow: 4 }], [{ event: 'paused', why: 'asked' }, { event: 'skipped' }],
    [{ event: 'paused', why: 'interrupted' }, { event: 'resumed', from: 'repetition' }],
    [{ event: 'hurt', kind: null }, { event: 'hurt', kind: 'leg_symptom' }, { event: 'ended', painNow: 4 }],
    [{ event: 'hurt', kind: 'stretch_only' }, { event: 'resumed', from: 'here' }], [{ event: 'hurt', kind: null }, { event: 'skipped' }],
    [{ event: 'hurt', kind: null }, { event: 'repeated' }],
  ];
  it.each(breaking.map((events) => [events.map(({ event }) => event).join(', '), events] as const))('%s: is recorded once, with what was really held', (_name, events) =>
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
    if (beat.of > 1) expect(isWait(ready) ? [] : ready.says.map(({ saying }) => saying)).toContainEqual({ say: 'repetition', repetition: beat.repetition, of: beat.of });
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
      for (const event of [onward(place.session), played(place.session, 500), { event: 'unanswered' }, { event: 'readied' }, { event: 'extended' }, { event: 'paused', why: 'asked' }] as const) {
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
    for (const [, script] of scripts) {
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
    if (isHold(beat)) expect(ahead.slice(0, 4)).toEqual(['instruct', 'instruct', 'get-ready', beat.beat]);
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
    const begun = heldFacts(on.facts).some((fact) => fact.exercise === beat.exercise && fact.rung === beat.rung) || inHold(place);
    expect(beatAt(on.session.script, on.session.index).beat === 'ask-effect').toBe(begun);
    const rest = on.session.script.beats.slice(on.session.index);
    expect(rest.some((later) => later.block === beat.block && isHold(later))).toBe(false);
    expect(new Set(rest.filter(isHold).map(({ block }) => block)).size).toBe(script.blocks.length - 1 - beat.block);
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

describe('waits and questions', () => {
  const script = scriptOf(smallCatalogue, planned('REACH-0', 'PRESS-1'), smallPacing());
  const at = (kind: string, of = script): Walk => everyPlace(of).find(({ session }) => beatAt(of, session.index).beat === kind)!;

  it('goes on at a tap, or by itself when the person chose so', () => {
    expect(after(at('wait-ready'), { event: 'readied' }).session.index).toBe(2);
    expect(after(at('wait-ready'), { event: 'unanswered' }).session.index).toBe(2);
    const taps = sampleScripts['few words, taps only']!;
    const place = at('wait-ready', taps);
    expect(after(place, { event: 'unanswered' }).session).toBe(place.session);
  });

  it('ends a move early at a tap, without hearing the rest of it', () => {
    const place = at('change-position');
    const on = after(place, { event: 'readied' });
    expect(beatAt(script, on.session.index).beat).toBe('instruct');
    expect(cuesSince(on, place).map(({ cue }) => cue)).toEqual(['silence', 'play-track']);
    expect(after(at('hold'), { event: 'readied' }).session).toBe(at('hold').session === undefined ? null : after(at('hold')).session);
  });

  it('gives a wait more time on request', () => {
    const place = at('wait-ready');
    expect(cuesSince(after(place, { event: 'extended' }), place)).toEqual([{ cue: 'show-wait', wait: 'wait-ready', goesOnAfterMilliseconds: 25_000 }]);
    const hold = at('hold');
    expect(after(hold, { event: 'extended' }).cues).toEqual(hold.cues);
  });

  it('keeps an unanswered question, and takes its answer at any later beat up to the end', () => {
    const place = at('ask-effect');
    expect(place.session.pendingEffects).toEqual(['REACH']);
    const on = after(place, { event: 'unanswered' });
    const answer: SessionEvent = { event: 'answered', exercise: exerciseId('REACH'), effect: 'worse', shift: 'down_leg' };
    let now = on;
    while (!isOver(now.session)) {
      expect(now.session.pendingEffects).toContain('REACH');
      const told = after(now, answer);
      expect(newSince(told, now)).toEqual([{ fact: 'effect-reported', session: sessionId, exercise: 'REACH', effect: 'worse', shift: 'down_leg' }]);
      expect([told.session.index, told.session.status]).toEqual([now.session.index, now.session.status]);
      expect(after(told, answer).facts).toEqual(told.facts);
      now = after(now, onward(now.session));
    }
    expect(after(now, answer).facts).toEqual(now.facts);
  });

  it('answers a question that is asked, and goes on', () => {
    const place = at('ask-effect');
    const on = after(place, { event: 'answered', exercise: exerciseId('REACH'), effect: 'better', shift: 'towards_spine' });
    expect(on.session).toMatchObject({ index: place.session.index + 1, pendingEffects: [] });
    expect(after(place, { event: 'answered', exercise: exerciseId('PRESS'), effect: 'better', shift: 'same' }).session).toBe(place.session);
  });

  it('finishes: the beats are over, the person says how it is, and the record has the end', () => {
    const end = toTheEnd(starting(script));
    expect(end.cues.filter(({ cue }) => cue === 'finish')).toHaveLength(1);
    expect(end.session.status).toBe('finished');
    expect(end.facts.at(-1)).toEqual({ fact: 'session-ended', session: sessionId, how: 'completed', painNow: 2 });
  });

  it('is stopped when it ends with holds to come, and tells the way out', () => everywhere((place, of) => {
    const { index } = place.session;
    const end = after(place, { event: 'ended', painNow: 5 });
    const left = of.beats.slice(index).some(isHold);
    expect(end.session.status).toBe(left ? 'stopped' : 'finished');
    expect(newSince(end, place).at(-1)).toMatchObject({ fact: 'session-ended', how: left ? 'stopped' : 'completed', painNow: 5 });
    expect(said(cuesSince(end, place))).toEqual(left ? wayOutAt(of, index) : []);
  }));

  it('is over for good', () => everywhere((place) => {
    const over: Session = after(place, { event: 'ended', painNow: null }).session;
    for (const event of [
      { event: 'resumed', from: 'here' }, { event: 'readied' }, { event: 'repeated' }, { event: 'skipped' }, { event: 'unanswered' }, { event: 'extended' },
      { event: 'paused', why: 'asked' }, { event: 'easier', accepted: true }, { event: 'ended', painNow: 1 }, { event: 'hurt', kind: 'pain_up' }, played(over, 100),
    ] as const) expect(advance(over, event)).toEqual({ session: over, cues: event.event === 'hurt' ? [{ cue: 'silence' }] : [], facts: [] });
  }));
});
