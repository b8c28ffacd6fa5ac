import { textOfMinute } from '../../../base/day.ts';
import { checkin, today as words } from '../../../content/words/en/screens-today.ts';
import type { Due } from '../../../protocol/today.ts';

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
