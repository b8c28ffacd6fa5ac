import { useState } from 'preact/hooks';
import { present } from '../../../base/assert.ts';
import { dayOfText, textOfDay } from '../../../base/day.ts';
import { results as words } from '../../../content/words/en/results.ts';
import { answers } from '../../../content/words/en/questions.ts';
import { person } from '../../../content/words/en/screens-person.ts';
import type { QuestionId } from '../../../protocol/catalogue.ts';
import { minorRule } from '../../../protocol/screening.ts';
import { Field } from '../../parts/field.tsx';
import { ErrorSummary, useAttempts } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { goTo } from '../address.ts';
import type { Care } from '../care.ts';
import { wrongsOfAgreement } from '../screening/agreement.tsx';

/** A clinician was seen after a block, or has agreed: who and when. Only this, naming the block, lifts it; then the screen is asked again. */
export default function Seen({ care, agreed }: { readonly care: Care; readonly agreed: boolean }) {
  const [draft, setDraft] = useState({ who: '', day: '', eventDay: '' });
  const today = care.moment().day;
  // An agreement after an operation counts only with the day of the operation.
  const asksEvent = agreed && questionsOf(care).some((id) => care.catalogue.screening.questionById.get(id)?.clearance?.minDaysAfterEvent !== undefined);
  const give = (kind: 'seen' | 'granted' | 'refused') => (): void => {
    const on = dayOfText(draft.day);
    if (!on.ok) return;
    const block = present(care.record.care.episode.block, 'the block');
    const event = dayOfText(draft.eventDay);
    care.happen({
      fact: 'clearance-given', kind, block, who: draft.who.trim(), on: on.value, questions: kind === 'granted' ? questionsOf(care) : [],
      ...(asksEvent && event.ok ? { eventDay: event.value } : {}),
    });
    goTo('#today');
  };
  const yes = useAttempts(wrongsOfAgreement(draft, asksEvent, today), give(agreed ? 'granted' : 'seen'));
  const no = useAttempts(wrongsOfAgreement(draft, false, today), give('refused'));
  const wrongs = { ...yes.wrongs, ...no.wrongs };
  return (
    <Page
      title={agreed ? person.agreedTitle : person.seenTitle} back="#result"
      actions={(
        <>
          <button type="button" class="button" onClick={yes.goOn}>{agreed ? words.haveAgreement : person.send}</button>
          {agreed && <button type="button" class="button button-plain" onClick={no.goOn}>{words.notAgreed}</button>}
        </>
      )}
    >
      <ErrorSummary wrongs={wrongs} tries={yes.tries + no.tries} />
      <p>{words.beenSeenNext}</p>
      <Field small type="text" maxLength={80} name="who" label={agreed ? answers.who : person.seenWho} wrong={wrongs['who']} value={draft.who} onValue={(who) => setDraft({ ...draft, who })} />
      <Field
        small type="date" max={textOfDay(today)} name="day" label={agreed ? answers.when : person.seenWhen} wrong={wrongs['day']} value={draft.day}
        onValue={(day) => setDraft({ ...draft, day })}
      />
      {asksEvent && (
        <Field
          small type="date" max={textOfDay(today)} name="event" label={answers.operated} wrong={wrongs['event']} value={draft.eventDay}
          onValue={(eventDay) => setDraft({ ...draft, eventDay })}
        />
      )}
    </Page>
  );
}

/** An agreement answers the questions that were the reason, and the age of 16 or 17, which is a reason without a question. */
const questionsOf = ({ catalogue, record }: Care): readonly QuestionId[] =>
  record.screening.because.map((id) => id as QuestionId).filter((id) => catalogue.screening.questionById.has(id) || id === minorRule);
