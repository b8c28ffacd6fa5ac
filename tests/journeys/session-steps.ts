import { catalogue } from '../../src/content/catalogue.ts';
import type { ExerciseKey } from '../../src/content/words/keys.ts';
import { formWords } from '../../src/content/words/sentences.ts';
import type { Effect, Shift } from '../../src/protocol/fact.ts';
import type { Hands } from './hands.ts';
import { holdClock, releaseClock, see, textOf, titleOf, type Person } from './person.ts';
import { painLabel } from './screening-steps.ts';
import { checkin, en, player, session, today } from './words.ts';

export interface Felt { readonly effect: Effect; readonly shift: Shift }
export const asBefore: Felt = { effect: 'same', shift: 'same' };

/** A second touch within this time counts as the same hand. */
const betweenTouches = 700;

/** Moves a held clock on, in steps that a slow device could draw: longer ones would count as sleep. */
export const playOn = async ({ page }: Person, milliseconds: number): Promise<void> => {
  for (let left = milliseconds; left > 0; left -= longestStep) await page.clock.fastForward(Math.min(longestStep, left));
};
const longestStep = 900;

/** What follows from a touch or a key is drawn, and takes the focus, within the next frames. */
export const drawn = ({ page }: Person): Promise<void> => page.clock.runFor(100);

/** Presses a button of the player, when the hand has rested after the last touch. */
export const pressInSession = async (person: Person, name: string, how: Hands = person.hands): Promise<void> => {
  await playOn(person, betweenTouches);
  await how.press(name);
  await drawn(person);
};

/** One tap on Today: nothing is new, and the pain now. The session runs, and the clock stands still. */
export const startSession = async (person: Person, painNow = 4): Promise<void> => {
  await person.page.getByText(today.noneMyPain).waitFor();
  await person.hands.press(painLabel(painNow));
  await person.page.getByRole('dialog', { name: player.session }).waitFor({ timeout: 5000 });
  await holdClock(person);
};

export type Scene = 'ready' | 'effect' | 'shift' | 'easier' | 'paused' | 'hurt' | 'end' | 'over' | 'running' | 'gone';

/** What the player shows now, by its headings and its buttons. */
export const sceneOf = async (person: Person): Promise<Scene> => {
  const dialog = person.page.getByRole('dialog');
  if (!(await dialog.isVisible())) return 'gone';
  const seen = await dialog.locator('h1, h2, button').allInnerTexts();
  const has = (text: string): boolean => seen.some((one) => one.trim() === text);
  if (has(session.end.done) || has(session.end.stopped)) return 'over';
  if (has(session.howWasIt.shift)) return 'shift';
  if (has(session.howWasIt.effect)) return 'effect';
  if (has(player.endAsk)) return 'end';
  if (has(session.itHurts.question)) return 'hurt';
  if (has(session.easier.accept)) return 'easier';
  if (has(player.pausedTitle)) return 'paused';
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
    if (look !== undefined && !seen.has(scene)) {
      await drawn(person);
      await look(scene);
    }
    seen.add(scene);
    if (await until?.(scene)) return scene;
    switch (scene) {
      case 'ready': await pressInSession(person, player.imReady); break;
      case 'effect': case 'shift': await answer(person, felt[await exerciseNow(person)] ?? felt.all ?? asBefore, scene); break;
      case 'running': await playOn(person, 4500); break;
      default: return scene;
    }
  }
  throw new Error(`The session does not end: ${await textOf(person)}`);
};

const touchAnswer = (person: Person, felt: Felt, scene: 'effect' | 'shift'): Promise<void> =>
  pressInSession(person, scene === 'effect' ? session.howWasIt.effects[felt.effect] : session.howWasIt.shifts[felt.shift]);

const moves = new Map(catalogue.exercises.flatMap(({ id, ladder }) => ladder.map(({ form }) => [formWords(en, form).name, id as string as ExerciseKey])));

/** The move that the player names now; `all` while none is named. */
const exerciseNow = async (person: Person): Promise<ExerciseKey | 'all'> => moves.get(await titleOf(person)) ?? 'all';

/** The pain at the end, the end of the session, and back to Today. */
export const endSession = async (person: Person, painNow = 4): Promise<void> => {
  await pressInSession(person, painLabel(painNow));
  await see(person, session.end.done);
  await pressInSession(person, checkin.toToday);
  await releaseClock(person);
  await person.page.getByRole('dialog').waitFor({ state: 'detached' });
};
