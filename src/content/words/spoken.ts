import { present } from '../../base/assert.ts';
import type { Pacing, Position, Saying, Whereabouts } from '../../protocol/pacing.ts';
import type { ExerciseKey, FormKey, MethodKey } from './keys.ts';
import type { FormWords, Words } from './words.ts';

/** The sentence for anything the voice says: the text of its clip and of its caption. */
export const spoken = (words: Words, saying: Saying): string => {
  const { session } = words;
  switch (saying.say) {
    case 'orient': return `${session.orient(calledAloud(words, saying.exercise))} ${session.position[saying.position]}`;
    case 'change-position': return changeOf(words, saying.from, saying.to);
    case 'step': return present(formWords(words, saying.form).steps[saying.step - 1], `step ${saying.step} of ${saying.form}`);
    case 'way-out': return present(formWords(words, saying.form).wayOut[saying.step - 1], `way out ${saying.step} of ${saying.form}`);
    case 'hold': return present(formWords(words, saying.form).move[saying.movement - 1], `movement ${saying.movement} of ${saying.form}`);
    case 'reminder': return formWords(words, saying.form).reminder;
    case 'release': return formWords(words, saying.form).release;
    case 'repetition': return session.repetition(saying.repetition, saying.of);
    case 'side': return session.side[saying.side];
    case 'take-your-time': return session.takeYourTime;
    case 'half-range': return session.halfRange;
    case 'get-ready': return session.getReady;
    case 'rest': return session.restShort;
    case 'breathe-in': return session.breatheIn;
    case 'breathe-out': return session.breatheOut;
    case 'halfway': return session.halfway;
    case 'ten-seconds': return session.tenSeconds;
    case 'ask-effect': return `${session.howWasIt.effect} ${session.howWasIt.effectKeys}`;
    case 'ask-easier': return session.easier.ask;
    case 'paused': return session.paused;
    case 'session-end': return session.end.done;
  }
};

/** How many steps a form has in these words: what a script must know before it is spoken. */
export const stepCounts = (words: Words): Pick<Pacing, 'stepsOf' | 'wayOutStepsOf'> => ({
  stepsOf: (form) => formWords(words, form).steps.length,
  wayOutStepsOf: (form) => formWords(words, form).wayOut.length,
});

const formWords = (words: Words, form: string): FormWords => present(words.forms[form as FormKey], `words for ${form}`);

/** An exercise or a method by the name that stands inside a sentence. */
export const calledAloud = ({ exercises, methods }: Words, id: string): string =>
  present(exercises.byExercise[id as ExerciseKey] ?? methods.byMethod[id as MethodKey], `a name for ${id}`).calledAloud;

const onTheFloor: readonly Whereabouts[] = ['kneeling', 'head-down', 'face-down', 'face-up'];

const changeOf = ({ session }: Words, from: Whereabouts, to: Position): string => {
  const [wasDown, goesDown] = [onTheFloor.includes(from), onTheFloor.includes(to)];
  const way = wasDown && !goesDown ? `${session.upFromTheFloor} ` : !wasDown && goesDown ? `${session.toTheFloor} ` : '';
  return `${way}${session.moveTo[to]}`;
};
