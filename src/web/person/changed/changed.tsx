import { person } from '../../../content/words/en/screens-person.ts';
import { regions } from '../../../content/words/en/regions.ts';
import { results } from '../../../content/words/en/results.ts';
import { today as words } from '../../../content/words/en/screens-today.ts';
import { Page } from '../../parts/page.tsx';
import { goTo } from '../address.ts';
import type { Care } from '../care.ts';
import type { Choices } from '../choices.ts';

/** Something is new: the safety questions come first, and exercise waits. */
export default function Changed({ care, choices }: { readonly care: Care; readonly choices: Choices }) {
  const begin = (): void => {
    care.happen({ fact: 'condition-changed', what: null });
    goTo('#screening');
  };
  return (
    <Page title={words.somethingChanged} back="#today" actions={<button type="button" class="button" onClick={begin}>{words.overdueStart}</button>}>
      <p>{person.changedLead}</p>
      <p class="quiet">{results.emergencyNumber(regions[choices.region])}</p>
    </Page>
  );
}
