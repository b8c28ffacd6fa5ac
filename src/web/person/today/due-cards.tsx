import { textOfMinute } from '../../../base/day.ts';
import { sentenceOf } from '../../../content/words/sentences.ts';
import { exercises } from '../../../content/words/en/exercises.ts';
import { checkin, today as words } from '../../../content/words/en/screens-today.ts';
import { verdicts } from '../../../content/words/en/verdicts.ts';
import type { Verdict } from '../../../protocol/fact.ts';
import type { Due } from '../../../protocol/today.ts';
import { Why } from './why.tsx';

/** Questions that wait for an answer, or when they will come. */
export function DueCards({ due, minuteOfDayOf }: { readonly due: Due; readonly minuteOfDayOf: (at: number) => number }) {
  const { after30, morning } = due;
  return (
    <>
      {morning !== null && <Question href="#checkin/morning" title={checkin.morningTitle} text={checkin.morning} />}
      {after30 !== null && after30.isDue && <Question href="#checkin/after30" title={checkin.after30Title} text={words.stillOpen} />}
      {after30 !== null && !after30.isDue && <p class="panel">{words.askAt(textOfMinute(minuteOfDayOf(after30.dueAt)))}</p>}
    </>
  );
}

function Question({ href, title, text }: { readonly href: string; readonly title: string; readonly text: string }) {
  return (
    <section class="panel due-card">
      <h2>{title}</h2>
      <p>{text}</p>
      <a class="button" href={href}>{words.toQuestion}</a>
    </section>
  );
}

/** The gate has not let a session start: why, and what to do instead. */
export function GateCard({ verdict, version, onAgain }: { readonly verdict: Verdict; readonly version: string | undefined; readonly onAgain: () => void }) {
  const asks = verdict.action === 'NO_SESSION_C1_CARD';
  return (
    <section class="panel gate-card" role="status">
      <h2>{sentenceOf({ verdicts, exercises }, verdict.rule, null)}</h2>
      <Why verdict={verdict} {...(version === undefined ? {} : { version })} />
      {asks && <a class="button" href="#changed">{words.overdueStart}</a>}
      {verdict.action !== 'ANSWER_CHECKIN_FIRST' && <button type="button" class="button-link" onClick={onAgain}>{words.painChanged}</button>}
    </section>
  );
}
