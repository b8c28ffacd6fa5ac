import { useState } from 'preact/hooks';
import type { Day } from '../../../base/day.ts';
import { baseline } from '../../../content/words/en/baseline.ts';
import { checkin as words } from '../../../content/words/en/screens-today.ts';
import type { Effect, Pain, ResponseFact, Zone } from '../../../protocol/fact.ts';
import { PainPad } from '../today/pain-pad.tsx';
import { Answers, Step } from './step.tsx';

interface Told { readonly effect?: Effect; readonly leg?: boolean; readonly pain?: Pain | null }

const effects: readonly Effect[] = ['better', 'same', 'worse'];
const zones: readonly Zone[] = [0, 1, 2, 3, 4, 5];

/** The morning after: how it is, whether the leg still feels yesterday, the pain now, and how far down it goes. */
export function Morning({ of, onAnswer }: { readonly of: Day; readonly onAnswer: (fact: ResponseFact) => void }) {
  const [{ effect, leg, pain }, setTold] = useState<Told>({});
  const common = { eyebrow: words.morningTitle };
  if (effect === undefined) {
    return (
      <Step {...common} key="effect" question={words.morning} onBack={null}>
        <Answers options={effects.map((value) => ({ value, label: words.effects[value] }))} onChoose={(value) => setTold({ effect: value })} />
      </Step>
    );
  }
  if (leg === undefined) {
    const options = [{ value: false, label: words.no }, { value: true, label: words.yes }];
    return (
      <Step {...common} key="leg" question={words.legStillThere} onBack={() => setTold({})}>
        <Answers options={options} onChoose={(value) => setTold({ effect, leg: value })} />
      </Step>
    );
  }
  if (pain === undefined) {
    return (
      <Step {...common} key="pain" question={words.painNow} onBack={() => setTold({ effect })}>
        <PainPad legend={words.optional} onTap={(value) => setTold({ effect, leg, pain: value })} />
        <button type="button" class="button-link" onClick={() => setTold({ effect, leg, pain: null })}>{words.skip}</button>
      </Step>
    );
  }
  const give = (zone: Zone | null): void =>
    onAnswer({ fact: 'checkin-answered', checkin: 'morning', of, effect, legStillThere: leg, painNow: pain, zone });
  return (
    <Step {...common} key="zone" question={words.zoneNow} onBack={() => setTold({ effect, leg })}>
      <Answers options={zones.map((value) => ({ value, label: baseline.zones[value] }))} onChoose={give} />
      <button type="button" class="button-link" onClick={() => give(null)}>{words.skip}</button>
    </Step>
  );
}
