import { regions } from '../../../content/words/en/regions.ts';
import { restrictions } from '../../../content/words/en/restrictions.ts';
import { results as words } from '../../../content/words/en/results.ts';
import { safety } from '../../../content/words/en/safety.ts';
import { CareCard } from '../../parts/care-card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { advisesVisit, tierShown } from './reasons.ts';
import type { ResultProps } from './result.tsx';

/** The person may start: what stays off and why, then on to the plan. */
export function GoodToGo({ care, choices }: ResultProps) {
  const { record, catalogue } = care;
  const text = words.byTier[tierShown(record)];
  const off = record.screening.restrictions;
  return (
    <Page title={text.title} actions={<a class="button" href="#baseline">{safety.next}</a>}>
      <CareCard level="good" prefix={text.prefix} title={text.first(regions[choices.region])}>
        <p>{text.why}</p>
        <ul>{text.steps.map((step) => <li key={step}>{step}</li>)}</ul>
      </CareCard>
      {advisesVisit(catalogue, record, care.moment().day) && <Notice tone="caution"><p>{words.bookRoutineVisit}</p></Notice>}
      {off.length > 0 && (
        <section class="panel">
          <h2>{words.whatStaysOff}</h2>
          {off.map((restriction) => (
            <details key={restriction} class="more-about">
              <summary>{restrictions[restriction].name}</summary>
              <p>{restrictions[restriction].off} {restrictions[restriction].why}</p>
            </details>
          ))}
        </section>
      )}
    </Page>
  );
}
