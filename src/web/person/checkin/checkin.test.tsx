import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { ResponseFact, SessionId } from '../../../protocol/fact.ts';
import type { Care } from '../care.ts';
import { careAt, nine, startedSession } from '../session/testing.ts';
import { After30 } from './after30.tsx';
import { Came, cameOf } from './came.tsx';
import { Morning } from './morning.tsx';
import { checkin as words } from '../../../content/words/en/screens-today.ts';

const afterSession = (clock: { now: number }): Care => {
  const care = careAt(clock);
  care.keep(startedSession(care).facts);
  care.keep([
    { fact: 'repetition-held', session: 'session-1' as SessionId, exercise: 'EX6' as never, rung: 'EX6-1' as never, repetition: 1, heldMilliseconds: 20_000, complete: true },
    { fact: 'session-ended', session: 'session-1' as SessionId, how: 'completed', painNow: 4 },
  ]);
  clock.now += 31 * 60_000;
  return care;
};
const answered = (care: Care, fact: ResponseFact): string => {
  const known = care.entries.length;
  care.happen(fact);
  return render(<Came care={care} came={cameOf(care.entries.slice(known))} />);
};
const after30 = (over: object): ResponseFact => ({
  fact: 'checkin-answered', checkin: 'after30', session: 'session-1' as SessionId, effect: 'better', newSign: 'none', painNow: null, blamed: null, ...over,
}) as ResponseFact;

describe('the question after half an hour', () => {
  it('asks one thing first', () => {
    const care = afterSession({ now: nine });
    const session = care.record.sessions.recent.at(-1);
    if (session === undefined) throw new Error('no session');
    const html = render(<After30 session={session} onAnswer={() => {}} />);
    expect(html).toContain(words.after30);
    expect(html).not.toContain(words.newSign);
  });

  it('says that nothing changes when it is better', () => {
    const html = answered(afterSession({ now: nine }), after30({}));
    expect(html).toContain(words.nothingChanges);
    expect(html).toContain(words.planAsIs);
  });

  it('says what changes and why when it is worse', () => {
    const html = answered(afterSession({ now: nine }), after30({ effect: 'worse' }));
    expect(html).toContain('overhead stretch');
    expect(html).toContain('Rule D2-9');
    expect(html).toContain('care-card-advice');
  });

  it('leads to the safety questions when there is new weakness', () => {
    const care = afterSession({ now: nine });
    care.happen(after30({ newSign: 'weakness_or_ces' }));
    expect(care.record.care.episode.state).toBe('SCREENING');
  });
});

describe('the question of the morning', () => {
  it('asks how it is', () => expect(render(<Morning of={20_000 as never} onAnswer={() => {}} />)).toContain(words.morning));

  it('stops the plan when a leg sign is still there', () => {
    const clock = { now: nine };
    const care = afterSession(clock);
    const of = care.moment().day;
    care.happen(after30({ newSign: 'tingling_numbness' }));
    clock.now += 24 * 3_600_000;
    care.happen({ fact: 'checkin-answered', checkin: 'morning', of, effect: 'same', legStillThere: true, painNow: null, zone: null });
    expect(care.record.care.episode.state).toBe('STOPPED_CONSULT');
  });
});
