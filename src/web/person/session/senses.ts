import { createTones, type Tones } from '../../effects/tone.ts';
import { vibrate } from '../../effects/vibration.ts';
import { createVoice, type Voice } from '../../effects/voice.ts';

/** What a session is heard and felt with. */
export interface Senses {
  readonly voice: Voice;
  readonly tones: Tones;
  readonly vibrate: typeof vibrate;
}

/** Slower than a voice speaks by itself: instructions are followed while they are heard. */
const usualRate = 0.9;

export const createSenses = (language: string, rate = usualRate): Senses => ({ voice: createVoice(language, rate), tones: createTones(), vibrate });

/** Inside a tap, so that the device lets the page speak and sound afterward. Once is enough. */
export const primeSenses = (senses: Senses): void => {
  if (primed.has(senses)) return;
  primed.add(senses);
  senses.voice.prime();
  senses.tones.prime();
};
const primed = new WeakSet<Senses>();
