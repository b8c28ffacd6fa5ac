import { useState } from 'preact/hooks';
import { today as words } from '../../../content/words/en/screens-today.ts';
import type { Catalogue } from '../../../protocol/catalogue.ts';
import { PainPad } from './pain-pad.tsx';

export interface Before { readonly painNow: number; readonly redFlag: boolean; readonly unwell: boolean; readonly flare: boolean }

export interface StartPadProps {
  readonly catalogue: Catalogue;
  /** The last pain that was told. Where something is new it stands in for a question that nobody should have to answer then. */
  readonly lastPain: number;
  readonly offersFlare: boolean;
  readonly onAnswer: (before: Before) => void;
}

/** Is anything new, and the pain now: one tap answers both and starts the session. */
export function StartPad({ catalogue, lastPain, offersFlare, onAnswer }: StartPadProps) {
  const [flare, setFlare] = useState(false);
  const answer = (part: Partial<Before>) => (): void => onAnswer({ painNow: lastPain, redFlag: false, unwell: false, flare, ...part });
  return (
    <section class="start-pad" aria-labelledby="first-question">
      <h2 id="first-question">{words.first}</h2>
      <ul>{catalogue.screening.dailyBank.map((id) => <li key={id}>{words.dailyLines[id as string as keyof typeof words.dailyLines]}</li>)}</ul>
      <div class="start-pad-first">
        <button type="button" class="button button-plain start-pad-new" onClick={answer({ redFlag: true })}>{words.newHere}</button>
        <button type="button" class="button-link" onClick={answer({ unwell: true })}>{words.feelIll}</button>
      </div>
      <PainPad legend={words.noneMyPain} onTap={(painNow) => answer({ painNow })()} />
      <p class="quiet small">{words.startsAtOnce}</p>
      {offersFlare && (
        <button type="button" class="button-link" aria-pressed={flare} onClick={() => setFlare(!flare)}>{flare ? words.flareNot : words.flareIs}</button>
      )}
    </section>
  );
}
