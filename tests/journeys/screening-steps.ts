import type { CardKey, QuestionKey } from '../../src/content/words/keys.ts';
import type { Baseline } from '../../src/protocol/fact.ts';
import type { MainArea } from '../../src/protocol/catalogue.ts';
import { see, titleOf, type Person } from './person.ts';
import { answers, baseline, cards, pain, questions, safety, welcome } from './words.ts';

/** What a person says on the safety screen. What is not named is "none of these". */
export interface Story {
  readonly age?: string;
  readonly area?: MainArea;
  /** Lines to tick, such as `C1-1`. */
  readonly ticks?: readonly string[];
  /** The label of the answer to each question that the lines open. The others are "No". */
  readonly answers?: Readonly<Partial<Record<QuestionKey, string>>>;
  readonly floor?: 'yes' | 'no';
}
/** Called on every page, before it is answered. */
export type Look = (person: Person) => Promise<void>;

const noLook: Look = async () => {};
const cardWords = cards.byCard;

export const openWelcome = async (person: Person): Promise<void> => {
  await person.page.goto('/person');
  await see(person, welcome.title);
};

/** Answers page after page until the answers are shown for review. */
export const answerScreen = async (person: Person, story: Story = {}, look = noLook): Promise<void> => {
  for (let pages = 0; pages < 60; pages += 1) {
    const title = await titleOf(person);
    await look(person);
    if (title === cards.review.title) return;
    await answerPage(person, title, story);
    await changed(person, title);
  }
  throw new Error(`The screen does not end; there is "${await titleOf(person)}"`);
};

const answerPage = async (person: Person, title: string, story: Story): Promise<void> => {
  const { hands } = person;
  if (title === safety.title) {
    await hands.write(safety.age, story.age ?? '52');
    await hands.choose(safety.mainAreas[story.area ?? 'low_back'], safety.mainArea);
    return hands.press(safety.next);
  }
  if (title === baseline.floorSafe) {
    await hands.choose(story.floor === 'yes' ? baseline.floorYes : baseline.floorNo);
    return hands.press(safety.next);
  }
  const card = (Object.keys(cardWords) as CardKey[]).find((id) => cardWords[id].heading === title);
  if (card !== undefined) return answerCard(person, card, story);
  const question = (Object.keys(questions) as QuestionKey[]).find((id) => questions[id].stem === title);
  if (question === undefined) throw new Error(`No page of the screen is called "${title}"`);
  await hands.choose(story.answers?.[question] ?? answers.no);
  return hands.press(safety.next);
};

const answerCard = async ({ hands }: Person, card: CardKey, { ticks = [] }: Story): Promise<void> => {
  const lines: Readonly<Record<string, string>> = cardWords[card].lines;
  const fitting = ticks.filter((line) => line.startsWith(`${card}-`));
  for (const line of fitting) await hands.tick(lines[line] ?? line);
  await hands.press(fitting.length === 0 ? cards.none : safety.next);
};

const changed = async (person: Person, before: string): Promise<void> => {
  await person.page.waitForFunction((title) => {
    const now = [...document.querySelectorAll('h1')].at(-1)?.innerText.trim();
    return now !== undefined && now !== title;
  }, before, { timeout: 5000 }).catch(() => { throw new Error(`Still on "${before}"`); });
};

/** Welcome, the whole screen, and the result. */
export const screenFromWelcome = async (person: Person, story: Story = {}, look = noLook): Promise<void> => {
  await openWelcome(person);
  await look(person);
  await person.hands.press(welcome.start);
  await see(person, safety.title);
  await answerScreen(person, story, look);
  await person.hands.press(cards.review.right);
};

/** The questions that the plan is made from, with the day left as it is offered. */
export const answerBaseline = async (person: Person, given: Partial<Pick<Baseline, 'painNow' | 'painUsual' | 'zone' | 'duration' | 'worseWith'>> = {}, look = noLook): Promise<void> => {
  const { hands } = person;
  const { painNow = 4, painUsual = 4, zone = 1, duration = 'chronic_12w+', worseWith = 'sit_bend' } = given;
  const onward = async (name = safety.next): Promise<void> => {
    await look(person);
    await hands.press(name);
  };
  await see(person, baseline.title);
  await hands.choose(painLabel(painNow), pain.now);
  await hands.choose(painLabel(painUsual), pain.usual);
  await onward();
  await hands.choose(baseline.zones[zone], baseline.zone);
  await onward();
  await hands.choose(safety.durations[duration], safety.duration);
  await hands.choose(safety.worse[worseWith], safety.worseWith);
  await onward();
  await person.page.getByLabel(baseline.wake).waitFor();
  await onward(baseline.done);
};

/** How a number of pain is called aloud. */
export const painLabel = (number: number): string => `${number}, ${pain.word[number] ?? ''}`;
