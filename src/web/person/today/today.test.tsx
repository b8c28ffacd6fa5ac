import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { verdicts } from '../../../content/words/en/verdicts.ts';
import { today as words } from '../../../content/words/en/screens-today.ts';
import { catalogue } from '../../../content/catalogue.ts';
import type { Day } from '../../../base/day.ts';
import type { CareFact, SessionId } from '../../../protocol/fact.ts';
import type { NoSession } from '../../../protocol/today.ts';
import type { Care } from '../care.ts';
import { careAt, nine, startedSession } from '../session/testing.ts';
import { newsOf } from './news.ts';
import { NoneCard } from './none-card.tsx';
import { partOfDay } from './part-of-day.ts';
import { TodayPage } from './today.tsx';
import GateCard from './gate-card.tsx';
import NewsCard from './news-card.tsx';
import ReviewCard from './review-card.tsx';
import { WhyHere } from './why-here.tsx';

const hour = 3_600_000;
const shown = (care: Care): string => render(<TodayPage care={care} gate={null} onGateDone={() => {}} onStart={() => {}} onResume={() => {}} />);
const finished = (care: Care): void => {
  care.keep(startedSession(care).facts);
  care.keep([
    { fact: 'effect-reported', session: 'session-1' as SessionId, exercise: 'EX6' as never, effect: 'better', shift: 'same' },
    { fact: 'repetition-held', session: 'session-1' as SessionId, exercise: 'EX6' as never, rung: 'EX6-1' as never, repetition: 1, heldMilliseconds: 20_000, complete: true },
    { fact: 'session-ended', session: 'session-1' as SessionId, how: 'completed', painNow: 3 },
  ]);
};
const before = (painNow: number): CareFact => ({ fact: 'checkin-answered', checkin: 'before', painNow, redFlag: false, unwell: false, flare: false });

describe('Today', () => {
  it('shows the session, every line of the daily bank, and eleven numbers that start it', () => {
    const html = shown(careAt());
    expect(html).toContain(words.sessionAt.morning);
    for (const line of Object.values(words.dailyLines)) expect(html).toContain(line);
    expect(html.match(/<button[^>]*aria-label="\d+, /g)).toHaveLength(11);
    expect(html).toContain('href="#changed"');
  });

  it('has a line for every question of the daily bank', () =>
    expect(Object.keys(words.dailyLines).sort()).toEqual([...catalogue.screening.dailyBank].sort()));

  it('has no session again within three hours, and tells when the question comes', () => {
    const clock = { now: nine };
    const care = careAt(clock);
    finished(care);
    const html = shown(care);
    expect(html).toContain(words.tooSoonUntil('12:00'));
    expect(html).toContain(words.askAt('09:30'));
    expect(html).not.toContain('aria-label="4, ');
    clock.now += hour / 2;
    expect(shown(care)).toContain('href="#checkin/after30"');
  });

  it('asks about yesterday in the morning', () => {
    const clock = { now: nine };
    const care = careAt(clock);
    finished(care);
    clock.now += 24 * hour;
    expect(shown(care)).toContain('href="#checkin/morning"');
  });

  it('says in a flare that sessions are light', () => {
    const care = careAt();
    care.happen(before(6));
    expect(care.record.care.episode.state).toBe('FLARE');
    expect(render(<NewsCard care={care} />)).toContain(verdicts.state.FLARE);
    expect(shown(care)).toContain(words.light);
  });

  it('shows why the gate has not let a session start', () => {
    const care = careAt();
    care.happen(before(10));
    const { gate } = care.record.verdicts;
    expect(gate?.verdict.rule).toBe('D0-3');
    const html = render(<TodayPage care={care} gate={gate?.verdict ?? null} onGateDone={() => {}} onStart={() => {}} onResume={() => {}} />);
    const card = gate === null ? '' : render(<GateCard verdict={gate.verdict} version={undefined} onAgain={() => {}} />);
    expect(card).toContain(verdicts.byRow['D0-3'](''));
    expect(card).toContain(words.painChanged);
    expect(html).not.toContain('aria-label="4, ');
  });

  it('has words for every reason why there is none', () => {
    const reasons: readonly NoSession[] = [
      ...(['rest-day', 'off-day', 'done', 'enough-today', 'quiet-hours'] as const).map((why) => ({ why })), { why: 'too-soon', fromAt: nine },
    ];
    const texts = reasons.map((none) => render(<NoneCard none={none} minuteOfDayOf={() => 725} />));
    expect(new Set(texts).size).toBe(reasons.length);
    expect(texts.at(-1)).toContain('12:05');
  });
});

describe('the daily review', () => {
  const reviewed = (action: string, rule: string, startedDaysAgo = 30) => {
    const care = careAt();
    const { day } = care.moment();
    const review = { table: 'D5', rule, action, tag: 'seed', sources: ['SEED: L192'] } as const;
    const record = {
      ...care.record, plan: { ...care.record.plan, startedOn: (day - startedDaysAgo) as typeof day },
      verdicts: { ...care.record.verdicts, review, reviewedOn: day },
    };
    return render(<ReviewCard care={{ ...care, record, moment: care.moment, entries: care.entries }} />);
  };
  it('says when to see someone, with its ground', () => {
    expect(reviewed('CONSULT_ROUTINE', 'D5-3')).toContain(verdicts.byRow['D5-3'](''));
    expect(reviewed('CONSULT_ROUTINE', 'D5-3')).not.toContain(words.keepWell);
  });
  it('is silent when it only says "go on"', () => expect(reviewed('CONTINUE', 'D5-5')).toBe(''));
  it('offers the lighter plan after twelve steady weeks', () => {
    expect(reviewed('CONTINUE', 'D5-5', 83)).toBe('');
    expect(reviewed('CONTINUE', 'D5-5', 84)).toContain(words.keepWell);
  });
});

describe('news', () => {
  it('is a change of the plan before anything else', () => {
    const clock = { now: nine };
    const care = careAt(clock);
    finished(care);
    care.happen({ fact: 'symptom-reported', session: 'session-1' as SessionId, exercise: 'EX6' as never, kind: 'leg_symptom' });
    const news = newsOf(care.record, care.moment().day);
    expect(news).toMatchObject({ tone: 'caution', why: { rule: expect.stringMatching(/^D3-/) } });
    expect(news.sentence).toContain('overhead stretch');
  });

  it('shows the most protective verdict of a day, not the pleasant one', () => {
    const care = careAt();
    const { day } = care.moment();
    const told = (rule: string, action: string, exercise: string): CareFact => ({
      fact: 'told', verdict: { table: 'D2', rule, action, tag: 'seed', sources: ['SEED: L98'] }, exercise: exercise as never, session: null, of: day,
      protocolVersion: 'test', edition: 'test',
    });
    care.keep([told('D2-15', 'GREEN', 'EX5'), told('D2-12', 'REGRESS', 'EX6'), told('D2-17', 'NEUTRAL', 'N1')]);
    expect(newsOf(care.record, day)).toMatchObject({ sentence: verdicts.byRow['D2-12']('the overhead stretch'), tone: 'caution', why: { rule: 'D2-12' } });
  });

  it('is the phase when nothing was felt yet', () => expect(newsOf(careAt().record, 0 as Day)).toEqual({ sentence: verdicts.state.SETTLE, tone: 'good', why: null }));
});

describe('the ground of a decision', () => {
  it('names the rule, its tag in words, each source in full and the version', () => {
    const html = render(<WhyHere verdict={{ rule: 'D2-6', tag: 'design-choice', sources: ['SEED: L98', 'OWN'] }} version="2026.11-2" />);
    for (const text of ['D2-6', verdicts.tag['design-choice'], 'Grundy K', '(L98)', 'Our judgment', '2026.11-2']) expect(html).toContain(text);
  });
});

describe('the part of the day', () => {
  it('turns at four, twelve and six', () =>
    expect([0, 239, 240, 719, 720, 1079, 1080, 1439].map(partOfDay)).toEqual(['night', 'night', 'morning', 'morning', 'afternoon', 'afternoon', 'evening', 'evening']));
});
