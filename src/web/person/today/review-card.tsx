import { exercises } from '../../../content/words/en/exercises.ts';
import { today as words } from '../../../content/words/en/screens-today.ts';
import { verdicts } from '../../../content/words/en/verdicts.ts';
import { sentenceOf } from '../../../content/words/sentences.ts';
import { mayMaintain } from '../../../protocol/review.ts';
import type { Care } from '../care.ts';
import { versionTold } from './version-told.ts';
import { Why } from './why.tsx';

export interface ReviewCardProps { readonly care: Care }

/** Reviews that a person should read; the others say no more than "go on". */
const toTell: ReadonlySet<string> = new Set(['CONSULT_ROUTINE', 'CONTINUE_AND_TELL_4_WEEK_RULE', 'OFFER_MAINTENANCE']);

/** What the daily review says: when to see someone, or that a lighter plan may do. It is offered, never decided. */
export default function ReviewCard({ care }: ReviewCardProps) {
  const { record } = care;
  const { review, reviewedOn } = record.verdicts;
  const { day } = care.moment();
  const offered = mayMaintain(record, day);
  if (review === null || reviewedOn !== day || !(toTell.has(review.action) || offered !== null)) return null;
  const version = versionTold(care.entries, review.rule);
  const accept = (): void => {
    if (offered !== null) care.happen({ fact: 'phase-changed', event: offered, because: review.rule, sources: review.sources });
  };
  return (
    <section class="panel" aria-labelledby="review-title">
      <h2 id="review-title">{words.reviewTitle}</h2>
      <p>{toTell.has(review.action) ? sentenceOf({ verdicts, exercises }, review.rule, null) : words.steady}</p>
      <Why verdict={review} {...(version === undefined ? {} : { version })} />
      {offered !== null && <button type="button" class="button button-plain" onClick={accept}>{words.keepWell}</button>}
    </section>
  );
}
