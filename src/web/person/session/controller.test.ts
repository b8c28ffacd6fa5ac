import { describe, expect, it } from 'vitest';
import type { CareFact } from '../../../protocol/fact.ts';
import { isWait } from '../../../protocol/beat.ts';
import { isOver, type Cue, type Session } from '../../../protocol/session.ts';
import { createController, type Outlets } from './controller.ts';
import { careAt, nine, pacing, startedSession } from './testing.ts';

const ready = () => {
  const clock = { now: nine };
  const care = careAt(clock);
  const seen: string[] = [];
  const drawn: { session: Session; facts: readonly CareFact[] }[] = [];
  const cues: Cue[] = [];
  const outlets: Outlets = {
    perform: (cue) => { seen.push(cue.cue); cues.push(cue); },
    mark: () => seen.push('mark'),
    draw: (session, facts) => { seen.push('draw'); drawn.push({ session, facts }); },
  };
  const controller = createController(care, pacing, startedSession(care), outlets);
  return { care, clock, controller, seen, cues, drawn };
};

describe('the controller of a session', () => {
  it('keeps what happened first, then marks the place, performs and draws', async () => {
    const { care, seen } = ready();
    expect(seen).toEqual(['mark', 'play-track', 'draw']);
    await care.settled();
    const kept = await care.store.readAll();
    expect(kept.ok && kept.value.at(-1)?.fact).toMatchObject({ fact: 'session-started', session: 'session-1' });
    expect(care.record.care.episode.state).toBe('IN_SESSION');
  });

  it('stops everything at once when it hurts, and keeps what the rules decide', () => {
    const { care, controller, cues, drawn } = ready();
    cues.length = 0;
    controller.send({ event: 'hurt', kind: null });
    expect(cues[0]).toEqual({ cue: 'silence' });
    expect(controller.session.pausedBy).toBe('hurt');
    controller.send({ event: 'hurt', kind: 'chest_or_breath' });
    expect(controller.session.stoppedBy).toBe('emergency');
    expect(drawn.at(-1)?.facts).toContainEqual(expect.objectContaining({ fact: 'told', verdict: expect.objectContaining({ rule: 'D4-1' }) }));
    expect(care.record.care.episode.state).toBe('SCREENING');
  });

  it('walks a whole session by the clock and ends it with the pain that was told', () => {
    const { care, controller } = ready();
    for (let turns = 0; turns < 20_000 && !isOver(controller.session); turns += 1) {
      const { session } = controller;
      const beat = session.script.beats[session.index];
      if (beat === undefined) throw new Error('past the end');
      if (beat.beat === 'wait-end') controller.send({ event: 'ended', painNow: 3 });
      else if (beat.beat === 'ask-effect') controller.send({ event: 'answered', exercise: beat.exercise, effect: 'better', shift: 'same' });
      else if (isWait(beat)) controller.send({ event: 'readied' });
      else {
        const now = (session.script.starts[session.index] ?? 0) + session.elapsedMilliseconds;
        controller.send({ event: 'played', track: session.script.trackOf[session.index] ?? 0, atMilliseconds: now + 250, byTheSound: false });
      }
    }
    const done = care.record.sessions.recent.at(-1);
    expect(done).toMatchObject({ how: 'completed', painAfter: 3 });
    expect(Object.values(done?.felt ?? {}).every(({ effect }) => effect === 'better')).toBe(true);
    expect(care.record.care.episode.state).toBe('CHECKIN_PENDING');
  });

  it('pauses when the silent clock has slept', () => {
    const { controller } = ready();
    controller.send({ event: 'played', track: 0, atMilliseconds: 300, byTheSound: false });
    controller.send({ event: 'played', track: 0, atMilliseconds: 2400, byTheSound: false });
    expect(controller.session).toMatchObject({ status: 'paused', pausedBy: 'clock-gap', elapsedMilliseconds: 300 });
  });
});
