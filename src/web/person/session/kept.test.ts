import { describe, expect, it } from 'vitest';
import { emptyDisk, openMemory } from '../../../store/memory.ts';
import { en } from '../../../content/words/en.ts';
import type { SessionId } from '../../../protocol/fact.ts';
import { createController } from './controller.ts';
import { createKeeper, forgetKept, readKept } from './kept.ts';
import { openSession } from './open.ts';
import { careAt, nine, pacing, startedSession } from './testing.ts';

const broken = async () => {
  const clock = { now: nine };
  const care = careAt(clock);
  const keeper = createKeeper(care.store, care.moment);
  const controller = createController(care, pacing, startedSession(care), { perform: () => {}, mark: keeper.mark, draw: () => {} });
  controller.send({ event: 'played', track: 0, atMilliseconds: 1500, byTheSound: false });
  await keeper.settled();
  return { clock, care, controller, keeper };
};

describe('what is kept of a running session', () => {
  it('is the place, with the script that it belongs to', async () => {
    const { care, controller } = await broken();
    const kept = await readKept(care.store);
    expect(kept?.checkpoint).toMatchObject({ session: 'session-1', index: 0, elapsedMilliseconds: 1500, script: controller.session.script.hash });
    expect(kept?.script).toEqual(controller.session.script);
  });

  it('is not believed when it is not word for word what was written', async () => {
    const { care } = await broken();
    const place = await care.store.getSetting('session-place');
    if (!place.ok || typeof place.value !== 'string') throw new Error('nothing kept');
    await care.store.putSetting('session-place', place.value.replace('"index":0', '"index":9'));
    expect(await readKept(care.store)).toBeNull();
  });

  it('writes nothing while nothing changes within a second', async () => {
    const { care, controller, keeper } = await broken();
    await forgetKept(care.store);
    controller.send({ event: 'played', track: 0, atMilliseconds: 1900, byTheSound: false });
    await keeper.settled();
    expect(await readKept(care.store)).toBeNull();
    controller.send({ event: 'played', track: 0, atMilliseconds: 2100, byTheSound: false });
    await keeper.settled();
    expect((await readKept(care.store))?.checkpoint.elapsedMilliseconds).toBe(2100);
  });

  it('goes when the session is over', async () => {
    const { care, controller, keeper } = await broken();
    controller.send({ event: 'ended', painNow: null });
    await keeper.settled();
    expect(await readKept(care.store)).toBeNull();
  });

  it('a store that refuses does not stop the session', async () => {
    const store = openMemory(emptyDisk());
    await store.close();
    const { controller, care } = await broken();
    const keeper = createKeeper(store, care.moment);
    keeper.mark(controller.session);
    await expect(keeper.settled()).resolves.toBeUndefined();
  });
});

describe('opening a session again', () => {
  it('takes it up within 30 minutes', async () => {
    const { care, clock } = await broken();
    clock.now += 30 * 60_000;
    const opened = await openSession(care, en);
    expect(opened).toMatchObject({ opened: 'taken-up', guided: { guidance: { session: { id: 'session-1', status: 'running' } } } });
  });

  it('closes it as stopped after that', async () => {
    const { care, clock } = await broken();
    clock.now += 31 * 60_000;
    expect(await openSession(care, en)).toEqual({ opened: 'closed' });
    expect(care.record.sessions.recent.at(-1)).toMatchObject({ session: 'session-1', how: 'stopped' });
    expect(care.record.care.episode.state).toBe('CHECKIN_PENDING');
  });

  it('closes it when nothing was kept', async () => {
    const { care } = await broken();
    await forgetKept(care.store);
    expect(await openSession(care, en)).toEqual({ opened: 'closed' });
    expect(care.record.sessions.open).toBeNull();
  });

  it('lets a stop that was told before the crash act now', async () => {
    const { care } = await broken();
    care.happen({ fact: 'symptom-reported', session: 'session-1' as SessionId, exercise: 'EX6' as never, kind: 'chest_or_breath' });
    await forgetKept(care.store);
    await openSession(care, en);
    expect(care.record.care.episode.state).toBe('SCREENING');
  });

  it('starts none that the gate has not let through', async () => {
    const care = careAt();
    expect(await openSession(care, en)).toEqual({ opened: 'nothing' });
  });
});
