import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openWorld } from './browser.ts';
import { careWithPlan, copyOf, fileOf, withPlan } from './people.ts';
import { hour, meet, minute, releaseClock, see, titleOf, wait, type Person } from './person.ts';
import { holdingSince, recordSenses } from './senses.ts';
import { answerBaseline, answerScreen, openWelcome, painLabel, screenFromWelcome, type Story } from './screening-steps.ts';
import { drawn, followSession, playOn, pressInSession, startSession } from './session-steps.ts';
import { answers, baseline, checkin, data, errors, forms, more, results, safety, session, today, verdicts, welcome } from './words.ts';

/** Pictures of every screen and state in light and dark on a usual and on a small phone: `node tests/journeys/looks.ts FOLDER [FIRST LETTERS OF A TOUR]`. */
const main = async (folder: string, only = ''): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const world = await openWorld();
  try {
    for (const [name, tour] of Object.entries(tours).filter(([tour]) => tour.startsWith(only))) {
      const person = await meet(world);
      await tour(person, picturesOf(person, folder, name)).catch((error: unknown) => console.error(`${name}: ${String(error)}`));
      await person.context.close();
    }
  } finally {
    await world.close();
  }
};

type Picture = (name: string) => Promise<void>;
const sizes = [[390, 844], [320, 640]] as const;

/** In the order in which they are taken. A session fills the window; of a page all is shown, with what sticks to the window at its end. */
const picturesOf = (person: Person, folder: string, tour: string): Picture => {
  let taken = 0;
  const one = async (name: string, [width, height]: (typeof sizes)[number], colorScheme: 'light' | 'dark'): Promise<void> => {
    const { page } = person;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const whole = (await page.getByRole('dialog').isVisible()) ? height : await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(height, whole) });
    await page.waitForTimeout(60);
    await page.screenshot({ path: join(folder, `${tour}-${String(taken).padStart(2, '0')}-${name}-${width}-${colorScheme}.png`), animations: 'disabled' });
  };
  return async (name) => {
    taken += 1;
    for (const size of sizes) for (const colorScheme of ['dark', 'light'] as const) await one(name, size, colorScheme);
    await person.page.setViewportSize({ width: 390, height: 844 });
  };
};

const screening = async (person: Person, picture: Picture): Promise<void> => {
  await openWelcome(person);
  await person.page.waitForTimeout(500);
  await picture('welcome');
  await person.hands.press(welcome.start);
  await see(person, safety.title);
  await picture('about');
  await person.hands.press(safety.next);
  await picture('about-missing');
  const story: Story = { ticks: ['C3-2', 'C3-3'], answers: { EX02: answers.yes_cleared }, age: '70' };
  const pages = new Set<string>();
  await answerScreen(person, story, async () => {
    const title = await titleOf(person);
    if (!pages.has(title)) await picture(`page-${pages.size}`);
    pages.add(title);
  }).catch(() => picture('agreement'));
};

const reviewed = async (person: Person, picture: Picture): Promise<void> => {
  await openWelcome(person);
  await person.hands.press(welcome.start);
  await see(person, safety.title);
  await answerScreen(person, { ticks: ['C2-7', 'C3-5'], answers: { RF10B: answers.yes_new, CN02: answers.yes } });
  await picture('review');
};

const resultOf = (story: Story): Tour => async (person, picture) => {
  await screenFromWelcome(person, story);
  await person.page.waitForTimeout(300);
  await picture('result');
  const staff = person.page.getByRole('link', { name: results.showStaff });
  if (!(await staff.isVisible())) return;
  await staff.tap();
  await see(person, results.showStaffTitle);
  await picture('staff');
  await person.hands.press(forms.back);
  const seen = person.page.getByRole('link', { name: results.beenSeen }).or(person.page.getByRole('link', { name: results.haveAgreement }));
  if (!(await seen.isVisible())) return;
  await seen.tap();
  await picture('seen');
};

const planAndToday = async (person: Person, picture: Picture): Promise<void> => {
  await screenFromWelcome(person);
  await person.hands.press(safety.next);
  await see(person, baseline.title);
  await person.hands.press(safety.next);
  await picture('baseline-missing');
  let parts = 0;
  await answerBaseline(person, {}, async () => picture(`baseline-${(parts += 1)}`));
};

const aSession = async (person: Person, picture: Picture): Promise<void> => {
  await recordSenses(person.page);
  await withPlan(person);
  await person.page.waitForTimeout(500);
  await picture('today');
  await startSession(person);
  await drawn(person);
  await picture('orient');
  await followSession(person, { until: (scene) => scene === 'ready' });
  await drawn(person);
  await picture('ready');
  await followSession(person, { until: async () => (await holdingSince(person.page)) !== null });
  await playOn(person, 2000);
  await picture('hold');
  await pressInSession(person, session.controls.pause);
  await picture('paused');
  await pressInSession(person, session.controls.resume);
  await followSession(person, { until: (scene) => scene === 'effect' });
  await drawn(person);
  await picture('effect');
  await pressInSession(person, session.howWasIt.effects.worse);
  await picture('shift');
  await pressInSession(person, session.howWasIt.shifts.same);
  await picture('next-move');
  await followSession(person, { felt: { all: { effect: 'worse', shift: 'same' } } });
  await drawn(person);
  await picture('end');
  await pressInSession(person, painLabel(5));
  await picture('result');
  await pressInSession(person, checkin.toToday);
  await releaseClock(person);
  await person.page.waitForTimeout(300);
  await picture('today-after');
  await afterwards(person, picture);
};

const afterwards = async (person: Person, picture: Picture): Promise<void> => {
  await wait(person, 31 * minute);
  await person.page.getByText(checkin.after30Title).waitFor();
  await picture('today-due');
  await person.hands.press(today.toQuestion);
  await picture('after30-effect');
  await person.hands.press(checkin.effects.worse);
  await picture('after30-sign');
  await person.hands.press(checkin.newSigns.none);
  await picture('after30-which');
  await person.hands.press(checkin.notSure);
  await picture('after30-pain');
  await person.hands.press(checkin.skip);
  await person.page.waitForTimeout(300);
  await picture('came');
  await person.hands.press(checkin.goOn);
  await wait(person, 23 * hour);
  await person.page.waitForTimeout(300);
  await picture('rest-day');
  await person.page.getByText(verdicts.whyToday).first().tap();
  await person.page.waitForTimeout(300);
  await picture('why');
  await person.hands.press(today.toQuestion);
  await person.hands.press(checkin.effects.same);
  await picture('morning-leg');
  await person.hands.press(checkin.no);
  await person.hands.press(checkin.skip);
  await picture('morning-zone');
};

const hurts = (kind: keyof typeof session.itHurts.kinds): Tour => async (person, picture) => {
  await recordSenses(person.page);
  await withPlan(person);
  await startSession(person);
  await followSession(person, { until: async () => (await holdingSince(person.page)) !== null });
  await playOn(person, 2000);
  await pressInSession(person, session.itHurts.button);
  if (kind === 'pain_up') await picture('asked');
  await pressInSession(person, session.itHurts.kinds[kind]);
  await releaseClock(person);
  await person.page.waitForTimeout(500);
  await picture(kind);
};

const settings = async (person: Person, picture: Picture): Promise<void> => {
  await withPlan(person);
  for (const name of ['more', 'data', 'about', 'changed'] as const) {
    await person.page.goto(`/person#${name}`);
    await person.page.waitForTimeout(300);
    await picture(name);
  }
  await person.page.goto('/person#data');
  await person.page.getByLabel(data.chooseFile).setInputFiles(fileOf('nothing of ours'));
  await person.page.getByText(data.refused).waitFor();
  await picture('data-refused');
  await person.page.getByLabel(data.chooseFile).setInputFiles(fileOf(copyOf(careWithPlan())));
  await person.page.getByText(forms.madeOn('').trim()).first().waitFor();
  await picture('data-read');
  await person.hands.press(data.remove);
  await picture('data-sure');
  await person.page.goto('/person#more');
  await person.hands.press(more.closePlan);
  await picture('close-plan');
  await person.hands.press(forms.keepPlan);
  await person.hands.press(today.pause);
  await see(person, today.paused);
  await picture('plan-paused');
  await person.page.goto('/person#nowhere');
  await person.page.waitForTimeout(300);
  await picture('no-such-page');
};

/** What is told when something of the device does not work. */
const troubles = async (person: Person, picture: Picture): Promise<void> => {
  await recordSenses(person.context);
  await withPlan(person);
  await startSession(person);
  await followSession(person, { until: async () => (await holdingSince(person.page)) !== null });
  const first = person.page;
  person.page = await person.tab();
  await person.page.goto('/person');
  for (let tries = 0; tries < 50 && !(await person.page.getByText(errors.secondTab).isVisible()); tries += 1) await drawn(person);
  await picture('second-tab');
  await person.page.close();
  await first.close();
  await person.context.clock.resume();
  await person.context.clock.fastForward(40 * minute);
  person.page = await person.tab();
  await person.page.goto('/person');
  await person.page.getByText(today.closedTitle).waitFor();
  await picture('closed');
  await fullDisk(person, picture);
};

const fullDisk = async ({ page, hands }: Person, picture: Picture): Promise<void> => {
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => { throw new DOMException('', 'QuotaExceededError'); };
  });
  await page.waitForTimeout(700);
  await hands.press(checkin.toToday);
  await page.goto('/person#more');
  await hands.press(today.pause);
  await page.getByText(errors.store.StorageFull).waitFor();
  await picture('not-saved');
};

type Tour = (person: Person, picture: Picture) => Promise<void>;
const tours: Readonly<Record<string, Tour>> = {
  screening, reviewed,
  'cleared': resultOf({}),
  'conditional': resultOf({ ticks: ['C3-5'], answers: { CN02: answers.yes } }),
  'needs-clearance': resultOf({ ticks: ['C2-7'], answers: { RF10B: answers.yes_new } }),
  'soon': resultOf({ ticks: ['C2-3'], answers: { RF11: answers.yes_new } }),
  'same-day': resultOf({ ticks: ['C2-5'], answers: { RF14: answers.unsure } }),
  'emergency': resultOf({ ticks: ['C1-1', 'C1-3'], answers: { RF01: answers.yes_new, RF03: answers.unsure } }),
  'out-of-scope': resultOf({ area: 'neck' }),
  plan: planAndToday,
  session: aSession,
  'hurt-more': hurts('pain_up'),
  'hurt-leg': hurts('leg_symptom'),
  'hurt-stretch': hurts('stretch_only'),
  'hurt-dizzy': hurts('dizzy_vision_headache'),
  'hurt-weak': hurts('weakness_or_ces'),
  settings,
  troubles,
};

if (import.meta.main) await main(process.argv[2] ?? 'looks', process.argv[3]);
