import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { err } from '../../base/result.ts';
import { about, more } from '../../content/words/en/screens-more.ts';
import { data } from '../../content/words/en/screens-data.ts';
import { errors } from '../../content/words/en/errors.ts';
import { regions } from '../../content/words/en/regions.ts';
import { results } from '../../content/words/en/results.ts';
import { today } from '../../content/words/en/screens-today.ts';
import { welcome } from '../../content/words/en/welcome.ts';
import { verdicts } from '../../content/words/en/verdicts.ts';
import { protocolVersion } from '../../protocol/version.ts';
import type { CareFact } from '../../protocol/fact.ts';
import { openMemory } from '../../store/memory.ts';
import Baseline from './baseline/baseline.tsx';
import type { Care } from './care.ts';
import Changed from './changed/changed.tsx';
import { defaultChoices } from './choices.ts';
import About from './more/about.tsx';
import Data from './more/data.tsx';
import More from './more/more.tsx';
import { Notices } from './notices.tsx';
import Result from './result/result.tsx';
import Gate from './screening/gate.tsx';
import { careOf, screened } from './testing/somebody.ts';
import Waiting from './waiting/waiting.tsx';
import Welcome from './welcome/welcome.tsx';

const plain = (element: ComponentChildren): string => render(<>{element}</>).replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&').replace(/\s+/g, ' ');
const choices = { ...defaultChoices, region: 'US' as const };
const choose = (): void => {};

const baseline: CareFact = {
  fact: 'baseline-given', baseline: {
    painNow: 3, painUsual: 4, zone: 1, side: 'middle', duration: 'chronic_12w+', worseWith: 'sit_bend', wakeMinute: 420, sleepMinute: 1380,
    times: [{ minuteOfDay: 480, home: true }], weekdays: [0, 1, 2, 3, 4, 5, 6],
  },
};
/** Somebody with a plan, and then these facts. */
const careWith = (...facts: readonly CareFact[]): Care => {
  const care = careOf();
  care.happenAll([screened({}), baseline]);
  care.keep(facts);
  return care;
};
const told = (table: string, rule: string, action: string): CareFact => ({
  fact: 'told', verdict: { table, rule, action, tag: 'seed', sources: ['SEED: L62'] }, exercise: null, session: null, of: careOf().moment().day, protocolVersion, edition: '',
});
const fired = (event: 'WORSENED_REVIEW' | 'RED_FLAG' | 'RESCREEN_TIMER' | 'CLOSE'): CareFact => ({ fact: 'phase-changed', event, because: 'test', sources: ['OWN'] });

test('welcome says what this is, where the data stay, and the emergency number', () => {
  const page = plain(<Welcome choices={choices} choose={choose} />);
  for (const text of [welcome.title, welcome.staysHere, welcome.notADoctor, results.emergencyNumber(regions.US)]) expect(page).toContain(text);
});

test('a stopped plan names its rule, its source and the way on', () => {
  const care = careWith(told('D8', 'D8-1', 'STOP_ALL_CONSULT'), fired('WORSENED_REVIEW'));
  expect(care.record.care.episode.state).toBe('STOPPED_CONSULT');
  const page = render(<Result care={care} choices={choices} choose={choose} />);
  for (const text of ['D8-1', 'SEED: L62', 'href="#seen"', 'href="#staff"']) expect(page).toContain(text);
  expect(plain(<Result care={care} choices={choices} choose={choose} />)).toContain(verdicts.byRow['D8-1'](''));
});

test('no tap can be mended where a stopped plan, and not the screen alone, asks for an agreement', () => {
  const care = careWith(told('D8', 'D8-1', 'STOP_ALL_CONSULT'), fired('WORSENED_REVIEW'), fired('RED_FLAG'));
  care.happen(screened({}, care.record));
  expect(care.record.care.episode).toMatchObject({ state: 'AWAITING_CLEARANCE', floorFrom: 'act' });
  const page = plain(<Result care={care} choices={choices} choose={choose} />);
  expect(page).toContain(results.haveAgreement);
  expect(page).not.toContain(results.wrongTap);
});

describe('the way into the safety screen', () => {
  const gate = (care: Care, part: string) => render(<Gate care={care} choices={choices} choose={choose} part={part} />);
  const alarmed = careWith(told('D4', 'D4-1', 'END_SESSION_EMERGENCY_SCREEN'), fired('RED_FLAG'));
  test('calls for help first when a sign in a session asked for it', () => {
    expect(gate(alarmed, '')).toContain('href="tel:911"');
    expect(gate(alarmed, 'about')).not.toContain('care-card');
  });
  test('else asks at once', () => expect(gate(careWith(fired('RED_FLAG')), '')).toContain('id="age"'));
});

describe('a plan that waits', () => {
  test.each([
    ['PAUSED', [{ fact: 'pause-set', paused: true } as const], today.resume],
    ['RESCREEN_DUE', [fired('RESCREEN_TIMER')], today.overdueStart],
    ['CLOSED', [fired('CLOSE')], today.noPlanStart],
  ] as const)('%s', (state, facts, way) => {
    const care = careWith(...facts);
    expect(care.record.care.episode.state).toBe(state);
    expect(plain(<Waiting care={care} />)).toContain(way);
  });
});

test('the start questions come with no pain chosen', () => {
  const care = careOf();
  care.happen(screened({}));
  expect(render(<Baseline care={care} part="" />)).not.toMatch(/<input[^>]* checked/);
});

test('something changed leads to the questions, with the emergency number beside it', () => {
  expect(plain(<Changed care={careWith()} choices={choices} />)).toContain(results.emergencyNumber(regions.US));
});

test('settings show only what works, and the plan’s own only where there is a plan', () => {
  const page = plain(<More care={careWith()} choices={choices} choose={choose} />);
  for (const text of [more.theme, more.region, data.title, about.title, today.pause, today.somethingChanged]) expect(page).toContain(text);
  expect(plain(<More care={careOf()} choices={choices} choose={choose} />)).not.toContain(today.pause);
});

test('about carries the intended use, the version of the rules and the licenses', () => {
  const page = plain(<About care={careOf()} />);
  for (const text of [about.purpose, about.limits, about.status, protocolVersion, 'Apache-2.0', 'OFL-1.1']) expect(page).toContain(text);
});

test('the data page saves, brings back and deletes, and deletes in two steps', () => {
  const page = plain(<Data care={careWith()} choices={choices} choose={choose} />);
  for (const text of [data.save, data.restore, data.remove, data.neverSaved]) expect(page).toContain(text);
  expect(page).not.toContain(data.removeYes);
});

describe('what stands above every screen', () => {
  test('nothing, when all is well', () => expect(render(<Notices care={careWith()} update={null} />)).toBe(''));
  test('that something is not saved, with a copy to keep', async () => {
    const care = careOf({ store: { ...openMemory(), append: () => Promise.resolve(err({ type: 'StorageFull' })) } });
    care.happen(screened({}));
    await care.settled();
    const shown = plain(<Notices care={care} update={null} />);
    for (const text of [errors.store.StorageFull, errors.tryAgain, data.save]) expect(shown).toContain(text);
  });
  test('that entries of a newer version are kept unread', () => {
    const [first] = careWith().entries;
    if (first === undefined) throw new Error('no entry');
    const care = careOf({ entries: [{ ...first, fact: { fact: 'unknown', kind: 'newer', json: '{}' } }] });
    expect(plain(<Notices care={care} update={null} />)).toContain(errors.store.NewerVersion);
    expect(care.entries).toHaveLength(1);
  });
  test('that a new version waits', () => expect(plain(<Notices care={careWith()} update={() => {}} />)).toContain(errors.newerApp));
});
