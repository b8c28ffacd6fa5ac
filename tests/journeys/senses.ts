import type { BrowserContext, Page } from 'playwright-core';

/** One thing that a device was made to do, in order. */
export type Sensed = 'speak' | 'silence' | 'tone' | 'breath' | 'cut off' | 'vibrate';

interface Heard {
  readonly did: Sensed;
  readonly text: string;
  /** Epoch milliseconds by the page's clock. */
  readonly at: number;
}
type Recording = typeof globalThis & { sensed?: Heard[] };

/**
 * Gives the page a voice of its own, and writes down all that is spoken, sounded and felt. Before the page is opened.
 * A sentence lasts 60 milliseconds a letter by the page's clock, as a real voice would.
 */
export const recordSenses = (page: Page | BrowserContext): Promise<unknown> => page.addInitScript(() => {
  const sensed: Heard[] = [];
  (globalThis as Recording).sensed = sensed;
  const note = (did: Sensed, text = ''): void => void sensed.push({ did, text, at: Date.now() });

  class Utterance {
    readonly text: string;
    volume = 1;
    onend: (() => void) | null = null;
    onerror: (() => void) | null = null;
    constructor(text: string) {
      this.text = text;
    }
  }
  let ends: ReturnType<typeof setTimeout> | undefined;
  const voice = {
    getVoices: () => [{ localService: true, lang: 'en-US', default: true, name: 'Test' }],
    speak: (utterance: Utterance) => {
      if (utterance.volume === 0) return;
      note('speak', utterance.text);
      ends = setTimeout(() => utterance.onend?.(), 60 * utterance.text.length);
    },
    cancel: () => {
      clearTimeout(ends);
      note('silence');
    },
  };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: voice });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });

  const before = <Kind extends object>(kind: Kind, name: keyof Kind & string, did: Sensed, textOf: (...given: unknown[]) => string = () => ''): void => {
    const real = kind[name] as (...given: unknown[]) => unknown;
    Object.defineProperty(kind, name, {
      configurable: true, writable: true,
      value(this: object, ...given: unknown[]) {
        note(did, textOf(...given));
        return real.apply(this, given);
      },
    });
  };
  before(OscillatorNode.prototype, 'start', 'tone');
  before(AudioBufferSourceNode.prototype, 'start', 'breath');
  before(AudioNode.prototype, 'disconnect', 'cut off');
  before(Navigator.prototype, 'vibrate', 'vibrate', (pattern) => JSON.stringify(pattern));
});

/** All that was heard and felt so far. */
export const sensedOn = (page: Page): Promise<readonly Heard[]> => page.evaluate(() => (globalThis as Recording).sensed ?? []);

/** Since when a position is held, by the page's clock: between the short and the long buzz. Null when none is. */
export const holdingSince = (page: Page): Promise<number | null> => page.evaluate(() => {
  const felt = (globalThis as Recording).sensed?.findLast(({ did }) => did === 'vibrate');
  return felt?.text === '[80]' ? felt.at : null;
});
