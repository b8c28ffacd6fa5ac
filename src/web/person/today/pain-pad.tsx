import { pain as words } from '../../../content/words/en/pain.ts';
import './pain-pad.css';

export interface PainPadProps {
  readonly legend: string;
  readonly onTap: (pain: number) => void;
}

const numbers = Array.from({ length: 11 }, (_, pain) => pain);

/** Pain from 0 to 10 in one tap: the tap is the answer. */
export function PainPad({ legend, onTap }: PainPadProps) {
  return (
    <fieldset class="pain-pad">
      <legend>{legend}</legend>
      <p class="pain-pad-ends"><span>0: {words.none}</span><span>10: {words.worst}</span></p>
      <div class="pain-pad-numbers">
        {numbers.map((pain) => (
          <button type="button" key={pain} aria-label={`${pain}, ${words.word[pain] ?? ''}`} onClick={() => onTap(pain)}>{pain}</button>
        ))}
      </div>
    </fieldset>
  );
}
