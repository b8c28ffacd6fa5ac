import { useState } from 'preact/hooks';
import { exercises } from '../../../content/words/en/exercises.ts';
import { checkin as words } from '../../../content/words/en/screens-today.ts';
import { exerciseName } from '../../../content/words/sentences.ts';
import type { SessionDone } from '../../../protocol/areas/session.ts';
import type { ExerciseId } from '../../../protocol/catalogue.ts';
import type { Effect, NewSign, Pain, ResponseFact } from '../../../protocol/fact.ts';
import { PainPad } from '../today/pain-pad.tsx';
import { Answers, Step } from './step.tsx';

interface Told { readonly effect?: Effect; readonly newSign?: NewSign; readonly blamed?: ExerciseId | null }

const effects: readonly Effect[] = ['better', 'same', 'worse'];
const signs: readonly NewSign[] = ['none', 'tingling_numbness', 'weakness_or_ces'];

/** Half an hour later: how it is, whether something is new, which move it was if it is worse, and the pain now. */
export function After30({ session, onAnswer }: { readonly session: SessionDone; readonly onAnswer: (fact: ResponseFact) => void }) {
  const [told, setTold] = useState<Told>({});
  const { effect, newSign, blamed } = told;
  const give = (answer: Told, painNow: Pain | null): void => onAnswer({
    fact: 'checkin-answered', checkin: 'after30', session: session.session, effect: answer.effect ?? 'same', newSign: answer.newSign ?? 'none',
    painNow, blamed: answer.blamed ?? null,
  });
  const common = { eyebrow: words.after30Title };
  if (effect === undefined) {
    return (
      <Step {...common} key="effect" question={words.after30} onBack={null}>
        <Answers options={effects.map((value) => ({ value, label: words.effects[value] }))} onChoose={(value) => setTold({ effect: value })} />
      </Step>
    );
  }
  if (newSign === undefined) {
    // Weakness or numbness in the saddle leaves no time for more questions.
    const choose = (value: NewSign): void => (value === 'weakness_or_ces' ? give({ effect, newSign: value }, null) : setTold({ effect, newSign: value }));
    return (
      <Step {...common} key="sign" question={words.newSign} onBack={() => setTold({})}>
        <Answers options={signs.map((value) => ({ value, label: words.newSigns[value] }))} onChoose={choose} />
      </Step>
    );
  }
  const asksWhich = (effect === 'worse' || newSign !== 'none') && session.done.length > 1;
  if (asksWhich && blamed === undefined) {
    const options: readonly { readonly value: ExerciseId | null; readonly label: string }[] = [
      ...session.done.map((value) => ({ value, label: exerciseName({ exercises }, value, 'name') })), { value: null, label: words.notSure },
    ];
    return (
      <Step {...common} key="which" question={words.which} onBack={() => setTold({ effect })}>
        <Answers options={options} onChoose={(value) => setTold({ ...told, blamed: value })} />
      </Step>
    );
  }
  return (
    <Step {...common} key="pain" question={words.painNow} onBack={() => setTold(asksWhich ? { effect, newSign } : { effect })}>
      <PainPad legend={words.optional} onTap={(pain) => give(told, pain)} />
      <button type="button" class="button-link" onClick={() => give(told, null)}>{words.skip}</button>
    </Step>
  );
}
