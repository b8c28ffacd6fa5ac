import { describe, expect, it } from 'vitest';
import { dayFromCivil, type LocalMoment } from '../base/day.ts';
import { beatAt, isHold, isWait } from './beat.ts';
import { checkpointOf, resume, type Checkpoint } from './checkpoint.ts';
import { interrupt } from './interrupt.ts';
import { atHand } from './place.ts';
import { smallCatalogue, smallPacing } from './testing/small-catalogue.ts';
import { after, allDone, broken, everywhere, heldFacts, sampleScripts, sessionId, toTheEnd, type Walk } from './testing/walk.ts';

const moment: LocalMoment = { day: dayFromCivil(2026, 11, 22), minuteOfDay: 600, at: 1_795_341_600_000 };
const later = (minutes: number, days = 0): LocalMoment =>
  ({ day: (moment.day + days) as LocalMoment['day'], minuteOfDay: 600 + minutes, at: moment.at + minutes * 60_000 });
const kept = (walk: Walk): Checkpoint => JSON.parse(JSON.stringify(checkpointOf(walk.session, moment))) as Checkpoint;
const resumed = (place: Walk, state: Walk = place): Walk => {
  const back = resume(kept(state), state.session.script, later(5));
  if (!back.ok) throw new Error(back.error.type);
  return { session: back.value.session, cues: back.value.cues, facts: [...state.facts, ...back.value.facts] };
};

describe('after a crash, within 30 minutes of the same day', () => {
  it('gets ready again, begins the same repetition from its start, and does the rest as planned', () => everywhere((place, script) => {
    const on = resumed(place);
    const beat = beatAt(script, place.session.index);
    const now = beatAt(on.session.script, on.session.index);
    if (isWait(beat)) expect([on.session.status, now]).toEqual(['waiting', beat]);
    if (isHold(beat)) {
      expect(now.beat).toBe('get-ready');
      expect(beatAt(on.session.script, on.session.index + 1)).toMatchObject({ exercise: beat.exercise, repetition: beat.repetition, movement: 1 });
      expect(on.cues.at(-1)).toMatchObject({ cue: 'play-track', fromMilliseconds: 0 });
    }
    expect(heldFacts(on.facts).slice(heldFacts(place.facts).length)).toEqual(broken(place));
    const end = toTheEnd(on);
    expect(end.session.status).toBe('finished');
    if (script.blocks[beat.block]?.unit !== 'minutes') expect(heldFacts(end.facts).filter(({ complete }) => complete)).toEqual(allDone(script));
    expect(end.facts.filter(({ fact }) => fact === 'session-ended')).toHaveLength(1);
  }));

  it('may crash again and again: each broken hold is kept, each repetition is done once', () => everywhere((place, script) => {
    const twice = resumed(resumed(place));
    expect(heldFacts(twice.facts).slice(heldFacts(place.facts).length)).toEqual(broken(place));
    if (script.blocks[beatAt(script, place.session.index).block]?.unit !== 'minutes') {
      expect(heldFacts(toTheEnd(twice).facts).filter(({ complete }) => complete)).toEqual(allDone(script));
    }
  }));

  it('keeps what is pending, and what was changed under way', () => everywhere((place) => {
    const { exercise } = atHand(place.session.script, place.session.index).block;
    const easier = { exercise, rung: smallCatalogue.exerciseById.get(exercise)!.ladder[0].id, half: false };
    const { session } = interrupt(smallCatalogue, place.session, { order: 'offer-easier', planned: easier }, smallPacing());
    expect(session.easierOffered).toEqual([exercise]);
    const on = resumed(place, { ...place, session });
    expect(on.session).toEqual(session);
    expect(resumed(place).session.pendingEffects).toEqual(place.session.pendingEffects);
  }));

  it('stays silent and paused after "it hurts", with nothing recorded twice', () => everywhere((place) => {
    const hurt = after(place, { event: 'hurt', kind: null });
    const on = resumed(place, hurt);
    expect(on.session).toEqual(hurt.session);
    expect(on.cues).toEqual([{ cue: 'silence' }]);
    expect(on.facts).toEqual(hurt.facts);
  }));
});

describe('too late', () => {
  it.each([
    ['31 minutes later', later(31)], ['the next local day', later(5, 1)], ['a clock that went back', later(-1)],
    ['a clock that tells nothing', { ...moment, at: Number.NaN }],
  ])('%s: the session is closed as stopped, with the broken hold as it was', (_name, now) => everywhere((place) => {
    const back = resume(kept(place), place.session.script, now);
    expect(back).toEqual({
      ok: false,
      error: { type: 'TooLate', facts: [...broken(place), { fact: 'session-ended', session: sessionId, how: 'stopped', painNow: null }] },
    });
  }));

  it('is not yet 30 minutes', () => everywhere((place) => expect(resume(kept(place), place.session.script, later(30)).ok).toBe(true)));

  it('another script is never played in its place', () => everywhere((place, script) => {
    const other = Object.values(sampleScripts).find(({ hash }) => hash !== script.hash)!;
    expect(resume(kept(place), other, later(1))).toMatchObject({ ok: false, error: { type: 'OtherScript' } });
  }));
});

describe('the row itself', () => {
  it('tells the milliseconds held of the repetition under way', () => everywhere((place) => {
    const [hold] = broken(place);
    expect(kept(place).heldMilliseconds).toBe(hold?.fact === 'repetition-held' ? hold.heldMilliseconds : 0);
    expect(kept(place).script).toBe(place.session.script.hash);
  }));

  it('goes when the session is over', () => everywhere((place) =>
    expect(checkpointOf(after(place, { event: 'ended', painNow: null }).session, moment)).toBeNull()));
});
