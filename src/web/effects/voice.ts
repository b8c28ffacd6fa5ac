/** A voice of the device. What it says is always on the screen as well, so that a device without one loses nothing. */
export interface Voice {
  /** Whether a voice of this device speaks the language. Voices that send the text away are never used. */
  readonly canSpeak: () => boolean;
  /** Has to be called inside a tap: some devices let no page speak that has not spoken then. */
  readonly prime: () => void;
  /** Says them one after another, after what is being said. */
  readonly say: (texts: readonly string[]) => void;
  /** Stops at once, and forgets what was still to be said. */
  readonly silence: () => void;
  /** Off: nothing is said until it is on again. */
  readonly setOn: (on: boolean) => void;
}

interface Means {
  readonly synthesis: SpeechSynthesis | undefined;
  readonly utter: (text: string) => SpeechSynthesisUtterance;
}
const ofBrowser = (): Means => ({
  synthesis: globalThis.speechSynthesis as SpeechSynthesis | undefined, utter: (text) => new SpeechSynthesisUtterance(text),
});

/**
 * @param language a BCP 47 tag such as 'en-US'.
 * @param rate 0.7 to 1.2; 1 is how fast the voice speaks by itself.
 */
export const createVoice = (language: string, rate: number, means = ofBrowser()): Voice => {
  const { synthesis, utter } = means;
  let waiting: string[] = [];
  let speaking: SpeechSynthesisUtterance | null = null;
  let watch: ReturnType<typeof setTimeout> | undefined;
  let on = true;

  const next = (): void => {
    clearTimeout(watch);
    speaking = null;
    const text = waiting.shift();
    const voice = synthesis === undefined ? undefined : localVoice(synthesis.getVoices(), language);
    if (text === undefined || synthesis === undefined || voice === undefined) return void (waiting = []);
    const utterance = utter(text);
    Object.assign(utterance, { voice, lang: voice.lang, rate });
    // A voice that was cut off may still report its end: only the present one counts.
    utterance.onend = utterance.onerror = () => { if (speaking === utterance) next(); };
    speaking = utterance;
    // Some voices stop without a word. Then they are given up, and the next sentence is said.
    watch = setTimeout(() => { synthesis.cancel(); next(); }, patienceMilliseconds(text));
    synthesis.speak(utterance);
  };

  const silence = (): void => {
    clearTimeout(watch);
    waiting = [];
    speaking = null;
    synthesis?.cancel();
  };
  return {
    canSpeak: () => synthesis !== undefined && localVoice(synthesis.getVoices(), language) !== undefined,
    prime: () => {
      if (synthesis === undefined) return;
      const nothing = utter(' ');
      nothing.volume = 0;
      synthesis.speak(nothing);
    },
    say: (texts) => {
      if (!on) return;
      waiting.push(...texts.flatMap(sentences));
      if (speaking === null) next();
    },
    silence,
    setOn: (wanted) => {
      on = wanted;
      if (!wanted) silence();
    },
  };
};

/** Long texts break off on some devices after some seconds, so each sentence is an utterance of its own. */
export const sentences = (text: string): readonly string[] => text.match(/[^.!?]+[.!?]*\s*/g)?.map((part) => part.trim()).filter((part) => part !== '') ?? [];

/** Twice what speech needs at a slow pace, and three seconds for a voice that has to be loaded. */
const patienceMilliseconds = (text: string): number => 3000 + 900 * text.split(/\s+/).length;

const localVoice = (voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | undefined => {
  const local = voices.filter(({ localService }) => localService);
  const tag = (voice: SpeechSynthesisVoice): string => voice.lang.replace('_', '-').toLowerCase();
  const wanted = language.toLowerCase();
  const alike = local.filter((voice) => tag(voice).split('-')[0] === wanted.split('-')[0]);
  return alike.find((voice) => tag(voice) === wanted && voice.default) ?? alike.find((voice) => tag(voice) === wanted) ?? alike[0];
};
