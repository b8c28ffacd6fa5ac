import { errors } from '../../content/words/en/errors.ts';
import { results } from '../../content/words/en/results.ts';
import { regions } from '../../content/words/en/regions.ts';
import { Page } from '../parts/page.tsx';
import type { Unreadable } from './opening.ts';

/** What is kept here cannot be read. Nothing is touched, and no exercise is offered from half of it. */
export default function Trouble({ refusal }: { readonly refusal: Unreadable }) {
  return (
    <div class="shell">
      <main>
        <Page title={errors.title} actions={<button type="button" class="button" onClick={() => globalThis.location.reload()}>{errors.tryAgain}</button>}>
          <p>{errors.store[refusal.type]}</p>
          <p class="quiet">{results.emergencyNumber(regions.unknown)}</p>
        </Page>
      </main>
    </div>
  );
}
