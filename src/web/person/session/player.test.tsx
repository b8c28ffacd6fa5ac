import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { en } from '../../../content/words/en.ts';
import { advance, type Session, type SessionEvent } from '../../../protocol/session.ts';
import { guide } from '../../../protocol/guidance.ts';
import type { CareFact } from '../../../protocol/fact.ts';
import { Playing } from './player.tsx';
import { careAt, pacing, startedSession } from './testing.ts';

const senses = { voice: { canSpeak: () => false, prime: () => {}, say: () => {}, silence: () => {}, setOn: () => {} } };

const drawn = (session: Session, facts: readonly CareFact[] = [], care = careAt()): string => render(
  <Playing
    care={care} send={() => {}} senses={senses} onDone={() => {}}
    running={{ state: 'running', session, heard: '', screenStaysOn: true, told: { index: session.index, facts: facts.filter((fact) => fact.fact === 'told') } }}
  />,
);
const begun = () => {
  const care = careAt();
  const { guidance } = startedSession(care);
  return { care, guidance, session: guidance.session };
};
const at = (session: Session, kind: string): Session => {
  const index = session.script.beats.findIndex(({ beat }) => beat === kind);
  return { ...session, index, elapsedMilliseconds: 0, status: session.script.beats[index]?.milliseconds === 0 ? 'waiting' : 'running' };
};
const { session: words, screens: { player } } = en;
const after = (session: Session, ...events: readonly SessionEvent[]): Session => events.reduce((now, event) => advance(now, event).session, session);

describe('the screen of a session', () => {
  it('has a large pause, "it hurts" and skip while a move runs', () => {
    const html = drawn(at(begun().session, 'hold'));
    for (const text of [words.controls.pause, words.itHurts.button, words.controls.skip]) expect(html).toContain(text);
    expect(html).toContain('role="timer"');
  });

  it('keeps "it hurts" in every wait and pause, and at the end', () => {
    const { session } = begun();
    for (const now of [at(session, 'wait-ready'), at(session, 'ask-effect'), at(session, 'wait-end'), after(at(session, 'hold'), { event: 'paused', why: 'asked' })]) {
      expect(drawn(now)).toContain(words.itHurts.button);
    }
  });

  it('shows the way out first, then asks for each kind of symptom', () => {
    const html = drawn(after({ ...at(begun().session, 'hold'), elapsedMilliseconds: 4000 }, { event: 'hurt', kind: null }));
    expect(html).toContain(words.itHurts.stopped);
    expect(html).toContain(en.forms['seated-overhead-stretch'].wayOut[0]);
    for (const label of Object.values(words.itHurts.kinds)) expect(html).toContain(label);
    expect(html.indexOf(words.itHurts.stopped)).toBeLessThan(html.indexOf(words.itHurts.question));
  });

  it('tells what was decided, with its rule, before it offers an easier form', () => {
    const { care, guidance } = begun();
    care.keep(startedSession(care).facts);
    const held = { ...guidance, record: care.record, session: { ...at(guidance.session, 'hold'), elapsedMilliseconds: 4000 } };
    const stopped = guide(care.catalogue, held, { event: 'hurt', kind: null }, care.moment(), pacing);
    const told = guide(care.catalogue, stopped.guidance, { event: 'hurt', kind: 'pain_up' }, care.moment(), pacing);
    const html = drawn(told.guidance.session, told.facts, care);
    expect(html).toContain(en.verdicts.byRow['D4-4'](en.exercises.byExercise.EX6.calledAloud));
    expect(html).toContain('Rule D4-4');
    expect(html).toContain(words.easier.accept);
  });

  it('asks again at the end what was not answered, then the pain, which may be skipped', () => {
    const { session } = begun();
    const end = at(session, 'wait-end');
    expect(drawn({ ...end, pendingEffects: ['EX6' as never] })).toContain(player.pending);
    const pain = drawn(end);
    expect(pain).toContain(words.end.painNow);
    expect(pain).toContain(player.skipQuestion);
  });
});
