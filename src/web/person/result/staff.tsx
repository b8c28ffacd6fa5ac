import { results as words } from '../../../content/words/en/results.ts';
import { person } from '../../../content/words/en/screens-person.ts';
import { Page } from '../../parts/page.tsx';
import type { Care } from '../care.ts';
import { dayText } from '../times.ts';
import { reasonsOf, tierShown } from './reasons.ts';
import '../../parts/care-card.css';

/** For a clinician to read across a desk: large, short, in the person's own words, and ready to be printed. */
export default function Staff({ care }: { readonly care: Care }) {
  const { form, fullOn } = care.record.screening;
  const reasons = reasonsOf(care.record);
  return (
    <Page
      title={words.showStaffTitle} back="#result"
      actions={<button type="button" class="button button-plain" onClick={() => globalThis.print()}>{words.print}</button>}
    >
      <div class="big-text">
        <p>{words.byTier[tierShown(care.record)].tell}</p>
        {reasons.length > 0 && <ul>{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>}
        {form !== null && <p class="quiet">{person.ageIs(form.age)}{fullOn === null ? '' : `. ${person.askedOn(dayText(fullOn))}.`}</p>}
      </div>
    </Page>
  );
}
