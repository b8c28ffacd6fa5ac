import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beatAt, isHold, isWait } from './beat.ts';
import { wayOutAt } from './place.ts';
import { scriptOf } from './script.ts';
import { advance, isOver, type Session, type SessionEvent } from './session.ts';
import { exerciseId, planned, smallCatalogue, smallPacing } from './testing/small-catalogue.ts';
import {
  after, allDone, cuesSince, everyPlace, everywhere, heldFacts, inHold, newSince, onward, played, said, sampleScripts, sessionId, starting, toTheEnd,
  type Walk,
} from './testing/walk.ts';

const scripts = Object.entries(sampleScripts);

describe('where the session is follows from where the sound is', () => {
  it.each(scripts)('%s: any reports, in any order, doubled or lost, give the same session and facts', (_name, script) => {
    const whole = toTheEnd(starting(script));
    const report = fc.record({ track: fc.integer({ min: -1, max: script.tracks.length }), part: fc.double({ min: -0.5, max: 1.5, noNaN: true }) });
    const reports = fc.array(fc.array(report, { maxLength: 12 }), { minLength: script.tracks.length, maxLength: script.tracks.length });
    fc.assert(fc.property(reports, (rounds) => {
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
    const fromMilliseconds = (script.starts[index] ?? 0) + elapsedMilliseconds;
    if (!isWait(beat)) expect(cuesSince(on, quiet)).toEqual([{ cue: 'play-track', track: script.trackOf[index], fromMilliseconds }]);
    else expect(said(cuesSince(on, quiet))).toEqual(beat.sayings);
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
    const hold = at('hold');
    expect(after(hold, { event: 'readied' }).session).toBe(hold.session);
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
      { event: 'resumed', from: 'here' }, { event: 'readied' }, { event: 'repeated' }, { event: 'skipped' }, { event: 'unanswered' },
      { event: 'extended' }, { event: 'paused', why: 'asked' }, { event: 'easier', accepted: true }, { event: 'ended', painNow: 1 }, { event: 'hurt', kind: 'pain_up' }, played(over, 100),
    ] as const) expect(advance(over, event)).toEqual({ session: over, cues: event.event === 'hurt' ? [{ cue: 'silence' }] : [], facts: [] });
  }));
});
