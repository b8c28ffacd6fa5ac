import { describe, expect, it } from 'vitest';
import { createTones, notesOf } from './tone.ts';

describe('tones', () => {
  it('lie between 300 and 2000 Hz, where hearing lasts longest', () => {
    for (const { hertz, loudness } of Object.values(notesOf).flat()) {
      expect(hertz).toBeGreaterThan(300);
      expect(hertz).toBeLessThan(2000);
      expect(loudness).toBeLessThanOrEqual(0.5);
    }
  });

  it('rise to begin a hold and fall to end it, each note long enough to be heard', () => {
    const [start, end] = [notesOf.start, notesOf.end].map((notes) => notes.map(({ hertz }) => hertz));
    expect(start?.[0]).toBeLessThan(start?.[1] ?? 0);
    expect(end?.[0]).toBeGreaterThan(end?.[1] ?? 0);
    for (const { milliseconds } of [...notesOf.start, ...notesOf.end, ...notesOf.stop]) expect(milliseconds).toBeGreaterThanOrEqual(250);
  });

  it('do nothing, and break nothing, on a device without sound', () => {
    const tones = createTones(() => null);
    tones.prime();
    tones.play('stop');
    tones.breathe({ breaths: 2, inMilliseconds: 2500, outMilliseconds: 3500 }, 0);
    expect(() => tones.silence()).not.toThrow();
  });
});
