import { textOfMinute } from '../../../base/day.ts';
import { today as words } from '../../../content/words/en/screens-today.ts';
import type { NoSession } from '../../../protocol/today.ts';

/** Why there is nothing to start now, said plainly and without a push to do more. */
export function NoneCard({ none, minuteOfDayOf }: { readonly none: NoSession; readonly minuteOfDayOf: (at: number) => number }) {
  const [title, text] = textsOf(none, minuteOfDayOf);
  return <section class="panel none-card"><h2>{title}</h2>{text !== '' && <p>{text}</p>}</section>;
}

const textsOf = (none: NoSession, minuteOfDayOf: (at: number) => number): readonly [title: string, text: string] => {
  switch (none.why) {
    case 'rest-day': return [words.rest, words.restWhy];
    case 'off-day': return [words.offDay, words.restWhy];
    case 'done': return [words.done, words.doneNext];
    case 'enough-today': return [words.done, words.enoughWhy];
    case 'quiet-hours': return [words.noSessionTime, words.quietHours];
    case 'too-soon': return [words.restABit, words.tooSoonUntil(textOfMinute(minuteOfDayOf(none.fromAt)))];
  }
};
