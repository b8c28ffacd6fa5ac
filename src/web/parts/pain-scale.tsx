import { pain as words } from '../../content/words/en/pain.ts';
import { Group } from './choice.tsx';
import './choice.css';

export interface PainScaleProps {
  readonly name: string;
  readonly legend?: string;
  readonly chosen: number | null;
  readonly onChoose: (pain: number) => void;
  readonly wrong?: string | undefined;
}

const numbers = Array.from({ length: 11 }, (_, pain) => pain);

/** Pain from 0 to 10: eleven buttons, six above five, with words at both ends and under the one that was chosen. */
export function PainScale({ name, legend, chosen, onChoose, wrong }: PainScaleProps) {
  return (
    <Group name={name} wrong={wrong} {...(legend === undefined ? {} : { legend })}>
      <p class="pain-ends"><span>0: {words.none}</span><span>10: {words.worst}</span></p>
      <div class="pain">
        {numbers.map((pain) => (
          <label class="choice" key={pain}>
            <input
              type="radio" name={name} id={pain === 0 ? name : `${name}-${pain}`} checked={chosen === pain} onChange={() => onChoose(pain)}
              aria-label={`${pain}, ${words.word[pain] ?? ''}`}
            />
            <span aria-hidden="true">{pain}</span>
          </label>
        ))}
      </div>
      <p class="pain-chosen" aria-live="polite">{chosen === null ? '' : `${words.chosen(chosen)}: ${words.word[chosen] ?? ''}`}</p>
    </Group>
  );
}
