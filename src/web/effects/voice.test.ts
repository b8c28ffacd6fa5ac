import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createVoice, sentences } from './voice.ts';

const voiceNamed = (lang: string, localService: boolean) => ({ lang, localService, default: false, name: lang, voiceURI: lang }) as SpeechSynthesisVoice;
type Spoken = { text: string; voice: SpeechSynthesisVoice | null; onend: (() => void) | null; onerror: (() => void) | null };

const device = (voices: readonly SpeechSynthesisVoice[]) => {
  const spoken: Spoken[] = [];
  const cancelled = vi.fn<() => void>();
  const synthesis = { getVoices: () => [...voices], speak: (utterance: Spoken) => spoken.push(utterance), cancel: cancelled } as unknown as SpeechSynthesis;
  const utter = (text: string) => ({ text, voice: null, onend: null, onerror: null }) as unknown as SpeechSynthesisUtterance;
  return { spoken, cancelled, voice: createVoice('en-US', 0.9, { synthesis, utter }) };
};

describe('the voice', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('never uses a voice that sends the text away', () => {
    const { voice, spoken } = device([voiceNamed('en-US', false), voiceNamed('de-DE', true)]);
    expect(voice.canSpeak()).toBe(false);
    voice.say(['Lift your arms.']);
    expect(spoken).toEqual([]);
  });

  it('says one sentence after another', () => {
    const { voice, spoken } = device([voiceNamed('en_US', true)]);
    voice.say(['Come up. Sit down.', 'Rest.']);
    expect(spoken.map(({ text }) => text)).toEqual(['Come up.']);
    spoken[0]?.onend?.();
    spoken[1]?.onend?.();
    expect(spoken.map(({ text }) => text)).toEqual(['Come up.', 'Sit down.', 'Rest.']);
  });

  it('goes on when the device forgets to say that a sentence has ended', () => {
    const { voice, spoken, cancelled } = device([voiceNamed('en-GB', true)]);
    voice.say(['Rest.', 'Stand tall.']);
    vi.advanceTimersByTime(3900);
    expect(cancelled).toHaveBeenCalledOnce();
    expect(spoken.at(-1)?.text).toBe('Stand tall.');
  });

  it('stops at once and forgets the rest; a late end of the old sentence starts nothing', () => {
    const { voice, spoken, cancelled } = device([voiceNamed('en-US', true)]);
    voice.say(['One.', 'Two.']);
    voice.silence();
    spoken[0]?.onend?.();
    vi.advanceTimersByTime(60_000);
    expect(cancelled).toHaveBeenCalled();
    expect(spoken).toHaveLength(1);
  });

  it('is quiet while it is off', () => {
    const { voice, spoken } = device([voiceNamed('en-US', true)]);
    voice.setOn(false);
    voice.say(['One.']);
    expect(spoken).toEqual([]);
  });

  it('splits text into sentences', () => expect(sentences('Sit tall. Is it better? Yes')).toEqual(['Sit tall.', 'Is it better?', 'Yes']));
});
