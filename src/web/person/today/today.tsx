import { useEffect, useState } from 'preact/hooks';
import { weekdayOf } from '../../../base/day.ts';
import { player, today as words } from '../../../content/words/en/screens-today.ts';
import { baseline } from '../../../content/words/en/baseline.ts';
import type { Verdict } from '../../../protocol/fact.ts';
import { gatedSession, todayOf, type Today as TodayPlan } from '../../../protocol/today.ts';
import { deviceZone, localMoment } from '../../effects/clock.ts';
import { later } from '../../parts/later.tsx';
import { Page } from '../../parts/page.tsx';
import { goTo } from '../address.ts';
import type { Care } from '../care.ts';
import { useCare } from '../hooks.ts';
import { createSenses, primeSenses } from '../session/senses.ts';
import type { BreakCardProps } from './break-card.tsx';
import type { ReviewCardProps } from './review-card.tsx';
import { DueCards } from './due-cards.tsx';
import type { GateCardProps } from './gate-card.tsx';
import type { NewsCardProps } from './news-card.tsx';
import { NoneCard } from './none-card.tsx';
import { partOfDay } from './part-of-day.ts';
import { SessionCard } from './session-card.tsx';
import { soon } from './soon.tsx';
import { StartPad, type Before } from './start-pad.tsx';
import { versionTold } from './version-told.ts';
import './today.css';

// The way into a session comes first; what is read beside it follows a moment later, into room that is kept for it.
const { Soon: NewsCard } = soon<NewsCardProps>(() => import('./news-card.tsx'));
const { Soon: GateCard, fetched: fetchGateCard } = soon<GateCardProps>(() => import('./gate-card.tsx'));
const { Soon: BreakCard } = soon<BreakCardProps>(() => import('./break-card.tsx'));
const { Soon: ReviewCard } = soon<ReviewCardProps>(() => import('./review-card.tsx'));
const playingScreen = later(() => import('../session/player.tsx'));

/** What today is for: one glance, one tap into the session. */
export default function Today({ care }: { readonly care: Care }) {
  useCare(care);
  useMinutes();
  const { state } = care.record.care.episode;
  const [playing, setPlaying] = useState(state === 'IN_SESSION');
  const [senses] = useState(() => createSenses('en-US'));
  const [gate, setGate] = useState<Verdict | null>(null);
  // The player and the answer of the gate are brought early, so that the first tap needs no network.
  useEffect(() => void Promise.all([playingScreen.fetched(), fetchGateCard()]).catch(() => {}), []);
  if (playing) {
    return <playingScreen.Later care={care} senses={senses} onDone={() => { setPlaying(false); setGate(null); }} />;
  }
  const start = (before: Before): void => {
    primeSenses(senses);
    care.happen({ fact: 'checkin-answered', checkin: 'before', ...before });
    if (gatedSession(care.catalogue, care.record, care.moment()) !== null) return setPlaying(true);
    setGate(care.record.verdicts.gate?.verdict ?? null);
    if (care.record.care.episode.state === 'SCREENING') goTo('#screening');
  };
  return <TodayPage care={care} gate={gate} onGateDone={() => setGate(null)} onStart={start} onResume={() => setPlaying(true)} />;
}

export interface TodayPageProps {
  readonly care: Care;
  readonly gate: Verdict | null;
  readonly onGateDone: () => void;
  readonly onStart: (before: Before) => void;
  /** Back into a session that is open. */
  readonly onResume: () => void;
}

export function TodayPage({ care, gate, onGateDone, onStart, onResume }: TodayPageProps) {
  const moment = care.moment();
  const today = todayOf(care.catalogue, care.record, moment);
  const part = partOfDay(moment.minuteOfDay);
  return (
    <div class="today">
      <Page title={words.greeting[part]} name={words.title} eyebrow={`${baseline.weekdays[weekdayOf(moment.day)]} ${words.partOfDay[part]}`}>
        <div class="news-room"><NewsCard care={care} /></div>
        {today.state === 'IN_SESSION' && <button type="button" class="button" onClick={onResume}>{player.resumeHere}</button>}
        <DueCards due={today.due} minuteOfDayOf={minuteOfDayOf} />
        {gate === null || isAnswered(gate, today)
          ? <Ahead care={care} today={today} onStart={onStart} />
          : <GateCard verdict={gate} version={versionTold(care.entries, gate.rule)} onAgain={onGateDone} />}
        <a class="row-card changed-card" href="#changed"><strong>{words.somethingChanged}</strong><span>{words.changeHint}</span></a>
        <ReviewCard care={care} />
        <BreakCard care={care} />
      </Page>
    </div>
  );
}

/** The gate asked for an open answer, and it has been given since. */
const isAnswered = ({ action }: Verdict, { due }: TodayPlan): boolean =>
  action === 'ANSWER_CHECKIN_FIRST' && due.morning === null && !(due.after30?.isDue ?? false);

function Ahead({ care, today: { next, none, state }, onStart }: Pick<TodayPageProps, 'care' | 'onStart'> & { readonly today: TodayPlan }) {
  const { record, catalogue } = care;
  if (none !== null) return <NoneCard none={none} minuteOfDayOf={minuteOfDayOf} />;
  if (next === null) return null;
  const lastPain = record.responses.pain.at(-1)?.latest ?? record.care.baseline?.painNow ?? 0;
  return (
    <SessionCard planned={next} minuteOfDay={care.moment().minuteOfDay}>
      <StartPad catalogue={catalogue} lastPain={lastPain} offersFlare={state !== 'FLARE'} onAnswer={onStart} />
    </SessionCard>
  );
}

const minuteOfDayOf = (at: number): number => localMoment(at, deviceZone()).minuteOfDay;

/** Hours pass while the page stays open: it is drawn again twice a minute. */
const useMinutes = (): void => {
  const [, again] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => again((times) => times + 1), 30_000);
    return () => clearInterval(timer);
  }, []);
};

