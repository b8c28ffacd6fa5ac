import { useState } from 'preact/hooks';
import { textOfMinute } from '../../../base/day.ts';
import { checkin as words, today as todayWords } from '../../../content/words/en/screens-today.ts';
import type { ResponseFact } from '../../../protocol/fact.ts';
import { todayOf } from '../../../protocol/today.ts';
import { deviceZone, localMoment } from '../../effects/clock.ts';
import { Page } from '../../parts/page.tsx';
import { addressOfHash } from '../address.ts';
import type { Care } from '../care.ts';
import { useCare, useHash } from '../hooks.ts';
import { After30 } from './after30.tsx';
import { Came, cameOf, type CameOf } from './came.tsx';
import { Morning } from './morning.tsx';
import './checkin.css';

/** The question that is due: half an hour after a session, or on the morning after it. Then what came of the answer. */
export default function Checkin({ care }: { readonly care: Care }) {
  useCare(care);
  const address = addressOfHash(useHash());
  const [came, setCame] = useState<CameOf | null>(null);
  const { due } = todayOf(care.catalogue, care.record, care.moment());
  const answer = (fact: ResponseFact): void => {
    const before = care.entries.length;
    care.happen(fact);
    setCame(cameOf(care.entries.slice(before)));
  };
  if (came !== null) return <Came care={care} came={came} />;
  const asksMorning = due.morning !== null && (due.after30 === null || (address.ok && address.value.part === 'morning'));
  if (asksMorning && due.morning !== null) return <Morning of={due.morning} onAnswer={answer} />;
  const session = care.record.sessions.recent.find((done) => done.session === due.after30?.session);
  if (due.after30?.isDue && session !== undefined) return <After30 session={session} onAnswer={answer} />;
  return (
    <Page title={words.after30Title} back="#today">
      <p>{due.after30 === null ? words.thanks : todayWords.askAt(textOfMinute(localMoment(due.after30.dueAt, deviceZone()).minuteOfDay))}</p>
    </Page>
  );
}
