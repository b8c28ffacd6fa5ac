import { cards as words } from '../../../content/words/en/cards.ts';
import { safety } from '../../../content/words/en/safety.ts';
import type { CardKey } from '../../../content/words/keys.ts';
import { Ticks } from '../../parts/choice.tsx';
import { Page } from '../../parts/page.tsx';
import { linesOf } from './flow.ts';
import type { StepProps } from './step-props.ts';

/** One card: short lines to tick. With nothing ticked the ways on are to say so, or "not sure", which asks about every line. */
export function CardPage({ catalogue, draft, card, back, change, next }: StepProps & { readonly card: string }) {
  const { heading, why, lines } = words.byCard[card as CardKey];
  const ticked = draft.ticked[card] ?? [];
  const all = linesOf(catalogue, draft, card);
  const tick = (now: readonly string[]) => ({ ...draft, ticked: { ...draft.ticked, [card]: now } });
  const text = lines as Readonly<Record<string, string>>;
  return (
    <Page
      title={heading} back={back}
      actions={(
        <>
          {ticked.length > 0 && <p class="quiet" role="status">{safety.moreQuestions(ticked.length)}</p>}
          <button type="button" class="button" onClick={() => next(tick(ticked))}>{ticked.length === 0 ? words.none : safety.next}</button>
          {ticked.length === 0 && <button type="button" class="button button-plain" onClick={() => next(tick(all.map(({ id }) => id)))}>{words.unsure}</button>}
        </>
      )}
    >
      <Ticks
        name={card} hint={words.unsureHelp} ticked={ticked} onTick={(now) => change(tick(now))}
        options={all.map(({ id }) => ({ value: id, label: text[id] ?? id }))}
      />
      <details class="more-about"><summary>{words.whyWeAsk}</summary><p>{why}</p></details>
    </Page>
  );
}
