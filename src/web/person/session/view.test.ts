import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../content/catalogue.ts';
import { en } from '../../../content/words/en.ts';
import type { SessionId } from '../../../protocol/fact.ts';
import { scriptOf } from '../../../protocol/script.ts';
import { advance, begin, type Session } from '../../../protocol/session.ts';
import { eventOfKey } from './keys.ts';
import { viewOf, wayOutOf } from './view.ts';
import { pacing, planned } from './testing.ts';

const start = (...rungs: readonly string[]): Session => begin('s' as SessionId, scriptOf(catalogue, planned(...rungs), pacing)).session;
/** The session at the first beat of a kind. */
const atBeat = (session: Session, kind: string, elapsedMilliseconds = 0): Session => {
  const index = session.script.beats.findIndex(({ beat }) => beat === kind);
  const beat = session.script.beats[index];
  return { ...session, index, elapsedMilliseconds, status: beat?.milliseconds === 0 ? 'waiting' : 'running' };
};

describe('the view of a session', () => {
  it('counts a hold down and names where it is', () => {
    const view = viewOf(en, atBeat(start('EX6-1', 'EX5-1'), 'hold', 3200));
    expect(view).toMatchObject({ progress: 'Move 1 of 2 · rep 1 of 3', timer: { text: '17', holding: true }, breath: null });
    expect(view.segments).toEqual([0, 0]);
  });

  it('lets the ring grow with each breath in and shrink with each breath out, and says which it is', () => {
    const session = start('EX4-0');
    const [empty, full, half, out, over] = [0, 2499, 4250, 2600, 5990].map((at) => viewOf(en, atBeat(session, 'breathe', at)));
    expect(empty).toMatchObject({ breath: 0, caption: en.session.breatheIn });
    expect(full?.breath).toBeGreaterThan(0.99);
    expect(out?.breath).toBeGreaterThan(0.99);
    expect(half?.breath).toBeCloseTo(0.5, 5);
    expect(over?.breath).toBeLessThan(0.01);
    expect(half?.caption).toBe(en.session.breatheOut);
  });

  it('shows what the voice says, at every beat of every exercise', () => {
    for (const exercise of catalogue.exercises) {
      for (const rung of exercise.ladder) {
        const session = start(rung.id);
        session.script.beats.forEach((beat, index) => {
          const view = viewOf(en, { ...session, index, status: beat.milliseconds === 0 ? 'waiting' : 'running' });
          expect(view.caption, `${rung.id} ${beat.beat}`).not.toBe('');
          expect(view.segments.every((done) => done >= 0 && done <= 1)).toBe(true);
        });
      }
    }
  });

  it('knows the way out only once a position was taken', () => {
    const session = start('EX6-1');
    expect(wayOutOf(en, session)).toEqual([]);
    expect(wayOutOf(en, atBeat(session, 'hold', 100)).length).toBeGreaterThan(1);
  });
});

describe('keys', () => {
  it('stop in every state, and never start again by themselves after "it hurts"', () => {
    const session = atBeat(start('EX6-1'), 'hold', 100);
    expect(eventOfKey('h', session)).toEqual({ event: 'hurt', kind: null });
    expect(eventOfKey(' ', session)).toEqual({ event: 'paused', why: 'asked' });
    const hurt = advance(session, { event: 'hurt', kind: null }).session;
    expect(eventOfKey(' ', hurt)).toBeNull();
    expect(eventOfKey('K', { ...session, status: 'paused', pausedBy: 'asked' })).toEqual({ event: 'resumed', from: 'here' });
    expect(eventOfKey('K', { ...session, status: 'paused', pausedBy: 'interrupted' })).toEqual({ event: 'resumed', from: 'repetition' });
    expect(eventOfKey('x', session)).toBeNull();
  });
});
