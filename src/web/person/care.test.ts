import { describe, expect, test, vi } from 'vitest';
import { err, ok } from '../../base/result.ts';
import { recordOf } from '../../protocol/record.ts';
import { importFile } from '../../store/export-file.ts';
import { emptyDisk, openMemory } from '../../store/memory.ts';
import type { AppendRefusal, Store } from '../../store/store.ts';
import { careOf, screened } from './testing/somebody.ts';
import { copyOf } from './more/save-file.ts';

const full: AppendRefusal = { type: 'StorageFull' };
/** A real store that refuses for as long as it is told to. */
const moody = (refusal: () => AppendRefusal | null): Store => {
  const store = openMemory();
  return { ...store, append: (entries) => { const why = refusal(); return why === null ? store.append(entries) : Promise.resolve(err(why)); } };
};

test('a fact and what follows from it are one batch on the disk, counted on by the device', async () => {
  const disk = emptyDisk();
  const care = careOf({ store: openMemory(disk) });
  care.happen(screened({}));
  care.happen({ fact: 'baseline-given', baseline: {
    painNow: 3, painUsual: 4, zone: 1, side: 'middle', duration: 'chronic_12w+', worseWith: 'sit_bend', wakeMinute: 420, sleepMinute: 1380,
    times: [{ minuteOfDay: 480, home: true }], weekdays: [0, 1, 2, 3, 4, 5, 6],
  } });
  await care.settled();
  const read = await openMemory(disk).readAll();
  if (!read.ok) throw new Error(read.error.type);
  expect(read.value.map(({ fact, by }) => [fact.fact, by])).toEqual([['screen-completed', 'person'], ['baseline-given', 'person'], ['plan-made', 'protocol']]);
  expect(read.value.map(({ deviceSequence }) => deviceSequence)).toEqual([0, 1, 2]);
  const [screen, baseline, plan] = read.value.map(({ batch }) => batch);
  expect(plan).toBe(baseline);
  expect(screen).not.toBe(baseline);
  expect(recordOf(read.value)).toEqual(care.record);
  expect(care.record.care.episode.state).toBe('SETTLE');
});

test('nothing is called saved before the disk has confirmed it', async () => {
  let confirm: () => void = () => {};
  const store: Store = { ...openMemory(), append: () => new Promise((done) => { confirm = () => done(ok(undefined)); }) };
  const care = careOf({ store });
  care.happen(screened({}));
  expect(care.saved).toBe('saving');
  confirm();
  await care.settled();
  expect(care.saved).toBe('saved');
});

describe('when the store refuses', () => {
  test('the person goes on, is told why, and everything is kept once it can be', async () => {
    let refusal: AppendRefusal | null = full;
    const care = careOf({ store: moody(() => refusal) });
    const listener = vi.fn();
    care.subscribe(listener);
    care.happen(screened({}));
    await care.settled();
    expect([care.saved, care.problem, care.record.care.episode.state]).toEqual(['not-saved', full, 'BASELINE']);
    expect(listener).toHaveBeenCalled();
    const file = importFile(copyOf(care));
    expect(file.ok && file.value.entries).toEqual(care.entries);
    refusal = null;
    care.retry();
    await care.settled();
    expect([care.saved, care.problem]).toEqual(['saved', null]);
    const read = await care.store.readAll();
    expect(read.ok && read.value).toEqual(care.entries);
  });

  test('the next fact takes along what was refused before', async () => {
    const refusals: (AppendRefusal | null)[] = [full];
    const care = careOf({ store: moody(() => refusals.shift() ?? null) });
    care.happen(screened({ ticks: ['C3-2'], answers: { EX02: 'yes_new' } }));
    await care.settled();
    care.happen({ fact: 'answer-corrected' });
    await care.settled();
    const read = await care.store.readAll();
    expect(read.ok && read.value.map(({ fact }) => fact.fact)).toEqual(['screen-completed', 'answer-corrected']);
    expect(care.saved).toBe('saved');
  });
});

test('another tab’s entries are taken over, and what is not saved yet stays', async () => {
  const disk = emptyDisk();
  const other = careOf({ store: openMemory(disk) });
  const care = careOf({ store: openMemory(disk) });
  other.happen(screened({}));
  await other.settled();
  await care.reload();
  expect(care.record.care.episode.state).toBe('BASELINE');
});

test('a listener that has left hears nothing more', async () => {
  const care = careOf();
  const listener = vi.fn();
  care.subscribe(listener)();
  care.happen(screened({}));
  await care.settled();
  expect(listener).not.toHaveBeenCalled();
});

test('with nothing to bring, time writes nothing', async () => {
  const care = careOf();
  care.review();
  await care.settled();
  expect(care.entries).toEqual([]);
});
