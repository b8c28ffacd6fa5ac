import { exercises } from '../../../content/words/en/exercises.ts';
import { today as words } from '../../../content/words/en/screens-today.ts';
import { verdicts } from '../../../content/words/en/verdicts.ts';
import { sentenceOf } from '../../../content/words/sentences.ts';
import type { Verdict } from '../../../protocol/fact.ts';
import { WhyHere } from './why-here.tsx';

export interface GateCardProps { readonly verdict: Verdict; readonly version: string | undefined; readonly onAgain: () => void }

/** The gate has not let a session start: why, and what to do instead. */
export default function GateCard({ verdict, version, onAgain }: GateCardProps) {
  const asks = verdict.action === 'NO_SESSION_C1_CARD';
  return (
    <section class="panel gate-card" role="status">
      <h2>{sentenceOf({ verdicts, exercises }, verdict.rule, null)}</h2>
      <WhyHere verdict={verdict} {...(version === undefined ? {} : { version })} />
      {asks && <a class="button" href="#changed">{words.overdueStart}</a>}
      {verdict.action !== 'ANSWER_CHECKIN_FIRST' && <button type="button" class="button-link" onClick={onAgain}>{words.painChanged}</button>}
    </section>
  );
}
