import { catalogue } from '../../src/content/catalogue.ts';
import { en } from '../../src/content/words/en.ts';
import { checkin, player, today } from '../../src/content/words/en/screens-today.ts';
import { session as words } from '../../src/content/words/en/session.ts';
import type { ExerciseKey } from '../../src/content/words/keys.ts';
import { formWords } from '../../src/content/words/sentences.ts';
import type { Effect, Shift } from '../../src/protocol/fact.ts';
import type { Hands } from './hands.ts';
import { holdClock, releaseClock, see, textOf, titleOf, type Person } from './person.ts';
import { painLabel } from './screening-steps.ts';

export interface Felt { readonly effect: Effect; readonly shift: Shift }
export const asBefore: Felt = { effect: 'same', shift: 'same' };

/** A second touch within this time counts as the same hand. */
const betweenTouches = 700;

/** Moves a held clock on, frame by frame. */
export const playOn = ({ page }: Person, milliseconds: number): Promise<void> => page.clock.runFor(milliseconds);

/** Presses a button of the player, when the hand has rested after the last touch. */
export const pressInSession = async (person: Person, name: string, how: Hands = person.hands): Promise<void> => {
  await playOn(person, betweenTouches);
  await how.press(name);
  // What follows from a touch is drawn with the next frames.
  await playOn(person, 50);
};

/** One tap on Today: nothing is new, and the pain now. The session runs, and the clock stands still. */
export const startSession = async (person: Person, painNow = 4): Promise<void> => {
  await person.page.getByText(today.noneMyPain).waitFor();
  await person.hands.press(painLabel(painNow));
  await person.page.getByRole('dialog', { name: player.session }).waitFor({ timeout: 5000 });
  await holdClock(person);
};

export type Scene = 'ready' | 'effect' | 'shift' | 'easier' | 'paused' | 'hurt' | 'end' | 'over' | 'running' | 'gone';

/** What the player shows now. */
export const sceneOf = async (person: Person): Promise<Scene> => {
  const text = await textOf(person);
  const has = (part: string): boolean => text.includes(part);
  if (!(await person.page.getByRole('dialog').isVisible())) return 'gone';
  if (has(words.end.done) || has(words.end.stopped)) return 'over';
  if (has(words.howWasIt.shift)) return 'shift';
  if (has(words.howWasIt.effect)) return 'effect';
  if (has(player.endAsk)) return 'end';
  if (has(words.itHurts.question)) return 'hurt';
  if (has(words.easier.once)) return 'easier';
  if (has(player.pausedTitle) && has(player.pausedHow)) return 'paused';
  return has(player.imReady) ? 'ready' : 'running';
};

export interface Answering {
  /** How each move was; `all` stands for those that are not named. */
  readonly felt?: Readonly<Partial<Record<ExerciseKey | 'all', Felt>>>;
  /** Looks at each scene the first time that it is seen. */
  readonly look?: (scene: Scene) => Promise<void>;
  /** Ends the walk at this scene. */
  readonly until?: (scene: Scene) => boolean | Promise<boolean>;
  readonly answer?: (person: Person, felt: Felt, scene: 'effect' | 'shift') => Promise<void>;
}

/** Does a session as it leads, until its last question; every question is answered at once. */
export const followSession = async (person: Person, { felt = {}, look, until, answer = touchAnswer }: Answering = {}): Promise<Scene> => {
  const seen = new Set<Scene>();
  for (let steps = 0; steps < 400; steps += 1) {
    const scene = await sceneOf(person);
    if (look !== undefined && !seen.has(scene)) await look(scene);
    seen.add(scene);
    if (await until?.(scene)) return scene;
    const now = felt[await exerciseNow(person)] ?? felt.all ?? asBefore;
    switch (scene) {
      case 'ready': await pressInSession(person, player.imReady); break;
      case 'effect': case 'shift': await answer(person, now, scene); break;
      case 'running': await playOn(person, 5000); break;
      default: return scene;
    }
  }
  throw new Error(`The session does not end: ${await textOf(person)}`);
};

const touchAnswer = (person: Person, felt: Felt, scene: 'effect' | 'shift'): Promise<void> =>
  pressInSession(person, scene === 'effect' ? words.howWasIt.effects[felt.effect] : words.howWasIt.shifts[felt.shift]);

const moves = new Map(catalogue.exercises.flatMap(({ id, ladder }) => ladder.map(({ form }) => [formWords(en, form).name, id as string as ExerciseKey])));

/** The move that the player names now; `all` while none is named. */
const exerciseNow = async (person: Person): Promise<ExerciseKey | 'all'> => moves.get(await titleOf(person)) ?? 'all';

/** The pain at the end, the end of the session, and back to Today. */
export const endSession = async (person: Person, painNow = 4): Promise<void> => {
  await pressInSession(person, painLabel(painNow));
  await see(person, words.end.done);
  await pressInSession(person, checkin.toToday);
  await releaseClock(person);
  await person.page.getByRole('dialog').waitFor({ state: 'detached' });
};
