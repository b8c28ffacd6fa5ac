import { regions } from '../../../content/words/en/regions.ts';
import { results } from '../../../content/words/en/results.ts';
import { today } from '../../../content/words/en/screens-today.ts';
import { verdicts } from '../../../content/words/en/verdicts.ts';
import type { RowKey } from '../../../content/words/keys.ts';
import { CareCard } from '../../parts/care-card.tsx';
import { Page } from '../../parts/page.tsx';
import { CallForHelp } from './call.tsx';
import { alarm } from './reasons.ts';
import type { ResultProps } from './result.tsx';

/** A sign in a session that may need help now. It comes before any question. */
export default function Alarm({ care, choices, choose }: ResultProps) {
  const text = results.byTier.EMERGENCY;
  const told = alarm(care.record);
  return (
    <Page title={text.title} actions={<a class="button button-plain" href="#screening/about">{today.overdueStart}</a>}>
      <CareCard level="emergency" prefix={text.prefix} title={text.first(regions[choices.region])}>
        {told !== null && <p>{verdicts.byRow[told.verdict.rule as RowKey]('')}</p>}
        {text.steps.slice(0, 1).map((step) => <p key={step}>{step}</p>)}
      </CareCard>
      <CallForHelp choices={choices} choose={choose} />
    </Page>
  );
}
