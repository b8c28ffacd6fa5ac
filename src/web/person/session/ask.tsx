import { useEffect, useRef, useState } from 'preact/hooks';
import { en } from '../../../content/words/en.ts';
import type { Effect, Shift } from '../../../protocol/fact.ts';
import { Sign, type SignName } from './icons.tsx';

const { howWasIt: words } = en.session;

const effects: readonly Effect[] = ['better', 'same', 'worse'];
const shifts: readonly Shift[] = ['towards_spine', 'same', 'down_leg'];
const signs: Readonly<Record<Effect | Shift, SignName>> = { better: 'better', same: 'same', worse: 'worse', towards_spine: 'better', down_leg: 'worse' };

export interface HowWasItProps {
  readonly onAnswer: (effect: Effect, shift: Shift) => void;
  /** Says the second question aloud; the first is part of the script. */
  readonly onAsk: (text: string) => void;
  readonly onSkip: () => void;
  readonly skipLabel: string;
}

/** How one exercise was, in two steps: the pain, then where it is. Keys 1, 2 and 3 answer as well. */
export function HowWasIt({ onAnswer, onAsk, onSkip, skipLabel }: HowWasItProps) {
  const [effect, setEffect] = useState<Effect | null>(null);
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (effect === null) return;
    question.current?.focus();
    onAsk(`${words.shift} ${words.shiftKeys}`);
  }, [effect]);
  const options = effect === null
    ? effects.map((value) => ({ value: value as string, sign: signs[value], label: words.effects[value], choose: () => setEffect(value) }))
    : shifts.map((value) => ({ value: value as string, sign: signs[value], label: words.shifts[value], choose: () => onAnswer(effect, value) }));
  return (
    <section class="panel-ask">
      <h2 tabIndex={-1} ref={question} data-first>{effect === null ? words.effect : words.shift}</h2>
      <div class="three" key={effect === null ? 'effect' : 'shift'}>
        {options.map(({ value, sign, label, choose }, place) => (
          <button type="button" class="big big-plain" key={value} data-key={place + 1} onClick={choose}>
            <Sign name={sign} /><span>{label}</span>
          </button>
        ))}
      </div>
      <button type="button" class="button-link" onClick={onSkip}>{skipLabel}</button>
    </section>
  );
}
