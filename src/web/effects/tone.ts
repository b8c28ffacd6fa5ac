import type { Breathing, Tone } from '../../protocol/beat.ts';

/** Sounds that carry a session without words. All lie under 2000 Hz: high notes are the first that hearing loses with age. */
export interface Tones {
  /** Has to be called inside a tap, or the device stays silent. */
  readonly prime: () => void;
  readonly play: (tone: Tone) => void;
  /** A soft swell for each breath in, a fade for each breath out. */
  readonly breathe: (breathing: Breathing, fromMilliseconds: number) => void;
  readonly silence: () => void;
  readonly setOn: (on: boolean) => void;
}

export interface Note { readonly hertz: number; readonly atMilliseconds: number; readonly milliseconds: number; readonly loudness: number }

const note = (hertz: number, atMilliseconds: number, milliseconds: number, loudness = 0.35): Note => ({ hertz, atMilliseconds, milliseconds, loudness });

/** A rising pair starts a hold and a falling pair ends it; three slow falling notes stop everything. */
export const notesOf: Readonly<Record<Tone, readonly Note[]>> = {
  start: [note(523, 0, 260), note(784, 240, 320)],
  end: [note(784, 0, 260), note(523, 240, 320)],
  tick: [note(659, 0, 90, 0.2)],
  halfway: [note(659, 0, 300, 0.25)],
  stop: [note(659, 0, 260, 0.45), note(494, 280, 260, 0.45), note(330, 560, 420, 0.45)],
};

type MakeContext = () => AudioContext | null;
const ofBrowser: MakeContext = () => {
  const session = (globalThis.navigator as Navigator & { audioSession?: { type: string } }).audioSession;
  // Without this the switch at the side of some phones would mute the session.
  if (session !== undefined) session.type = 'playback';
  return typeof AudioContext === 'undefined' ? null : new AudioContext();
};

export const createTones = (make: MakeContext = ofBrowser): Tones => {
  let context: AudioContext | null = null;
  let out: GainNode | null = null;
  let on = true;
  const prime = (): void => {
    context ??= make();
    // A device may refuse or delay; then the screen alone leads.
    void context?.resume().catch(() => {});
  };
  /** Everything of one stretch hangs on one gain, which silence cuts off. */
  const output = (): { readonly audio: AudioContext; readonly to: GainNode } | null => {
    if (!on || context === null) return null;
    if (out === null) {
      out = context.createGain();
      out.connect(context.destination);
    }
    return { audio: context, to: out };
  };
  const silence = (): void => {
    out?.disconnect();
    out = null;
  };
  return {
    prime,
    play: (tone) => {
      const ready = output();
      if (ready !== null) for (const one of notesOf[tone]) ring(ready.audio, ready.to, one);
    },
    breathe: (breathing, fromMilliseconds) => {
      const ready = output();
      if (ready !== null) swell(ready.audio, ready.to, breathing, fromMilliseconds);
    },
    silence,
    setOn: (wanted) => {
      on = wanted;
      if (!wanted) silence();
    },
  };
};

const ring = (audio: AudioContext, to: AudioNode, { hertz, atMilliseconds, milliseconds, loudness }: Note): void => {
  const oscillator = audio.createOscillator();
  const gain = audio.createGain();
  const start = audio.currentTime + atMilliseconds / 1000;
  const end = start + milliseconds / 1000;
  oscillator.frequency.value = hertz;
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(loudness, start + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.001, end);
  oscillator.connect(gain).connect(to);
  oscillator.start(start);
  oscillator.stop(end);
};

/** Low soft noise, like air: louder while breathing in, fading while breathing out. */
const swell = (audio: AudioContext, to: AudioNode, { breaths, inMilliseconds, outMilliseconds }: Breathing, fromMilliseconds: number): void => {
  const source = audio.createBufferSource();
  source.buffer = noise(audio);
  source.loop = true;
  const filter = audio.createBiquadFilter();
  filter.type = 'lowpass';
  filter.frequency.value = 520;
  const gain = audio.createGain();
  gain.gain.value = 0.001;
  const cycle = inMilliseconds + outMilliseconds;
  const first = Math.ceil(fromMilliseconds / cycle);
  const origin = audio.currentTime - fromMilliseconds / 1000;
  for (let breath = first; breath < breaths; breath += 1) {
    const start = origin + (breath * cycle) / 1000;
    gain.gain.setValueAtTime(0.004, start);
    gain.gain.linearRampToValueAtTime(0.09, start + inMilliseconds / 1000);
    gain.gain.linearRampToValueAtTime(0.004, start + cycle / 1000);
  }
  source.connect(filter).connect(gain).connect(to);
  source.start();
  source.stop(Math.max(audio.currentTime, origin + (breaths * cycle) / 1000));
};

const noise = (audio: AudioContext): AudioBuffer => {
  const buffer = audio.createBuffer(1, audio.sampleRate * 2, audio.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let n = 0; n < samples.length; n += 1) samples[n] = Math.random() * 2 - 1;
  return buffer;
};
