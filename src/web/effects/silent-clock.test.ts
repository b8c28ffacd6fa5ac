import { describe, expect, it } from 'vitest';
import { createSilentClock } from './silent-clock.ts';

const clockOf = () => {
  let now = 1000;
  let calls: (() => void) | null = null;
  const reports: [number, number][] = [];
  const clock = createSilentClock((track, at) => reports.push([track, at]), { now: () => now, often: (call) => { calls = call; return () => { calls = null; }; } });
  return { clock, reports, pass: (milliseconds: number, times = 1) => { now += milliseconds; for (let n = 0; n < times; n += 1) calls?.(); }, runs: () => calls !== null };
};

describe('the silent clock', () => {
  it('tells the time since it began, however often it is asked', () => {
    const { clock, reports, pass } = clockOf();
    clock.play(2, 5000);
    pass(16, 3);
    pass(984);
    expect(reports).toEqual([[2, 5016], [2, 5016], [2, 5016], [2, 6000]]);
  });

  it('stops, and begins anew with another track', () => {
    const { clock, reports, pass, runs } = clockOf();
    clock.play(0, 0);
    clock.stop();
    pass(500);
    expect(runs()).toBe(false);
    clock.play(1, 0);
    pass(100);
    expect(reports).toEqual([[1, 100]]);
  });
});
