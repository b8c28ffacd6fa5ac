import type { ComponentChildren } from 'preact';
import { person } from '../../../content/words/en/screens-person.ts';
import { Icon } from '../../parts/icon.tsx';
import { Page } from '../../parts/page.tsx';

export interface StepProps {
  readonly eyebrow: string;
  readonly question: string;
  /** The step before. The first step leads back to Today. */
  readonly onBack: (() => void) | null;
  readonly children: ComponentChildren;
}

/** One question a page. */
export function Step({ eyebrow, question, onBack, children }: StepProps) {
  return (
    <div class="checkin">
      {onBack !== null && <button type="button" class="back checkin-back" onClick={onBack}><Icon name="back" size={20} />{person.back}</button>}
      <Page title={question} eyebrow={eyebrow} {...(onBack === null ? { back: '#today' } : {})}>{children}</Page>
    </div>
  );
}

export interface AnswersProps<Value> {
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

/** A tap is the answer, and leads on. */
export function Answers<Value extends string | number | boolean | null>({ options, onChoose }: AnswersProps<Value>) {
  return (
    <div class="answers-to-tap">
      {options.map(({ value, label }) => <button type="button" key={String(value)} onClick={() => onChoose(value)}>{label}</button>)}
    </div>
  );
}
