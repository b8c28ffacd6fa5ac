import { present } from '../../../base/assert.ts';
import { textOfDay, type Day } from '../../../base/day.ts';
import { person } from '../../../content/words/en/screens-person.ts';
import { safety } from '../../../content/words/en/safety.ts';
import { answers as words, questions } from '../../../content/words/en/questions.ts';
import type { QuestionKey } from '../../../content/words/keys.ts';
import type { Answer, Question, QuestionId } from '../../../protocol/catalogue.ts';
import { Choices } from '../../parts/choice.tsx';
import { ErrorSummary, useAttempts, type Wrongs } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Agreement, wrongsOfAgreement } from './agreement.tsx';
import type { AgreementDraft } from './draft.ts';
import { optionsOf } from './flow.ts';
import type { StepProps } from './step-props.ts';

const noAgreement: AgreementDraft = { who: '', day: '', eventDay: '' };

/** One question that a ticked line opened. "No" is an answer here too: the line was short, the question is exact. */
export function QuestionPage({ catalogue, draft, today, id, back, change, next }: StepProps & { readonly id: QuestionId }) {
  const question = present(catalogue.screening.questionById.get(id), `question ${id}`);
  const { stem, items, notes = [] } = questions[id as string as QuestionKey];
  const chosen = draft.answers[id] ?? null;
  const agreement = draft.agreements[id] ?? noAgreement;
  const asksWho = chosen === 'yes_assessed' && question.clearance !== undefined;
  const { wrongs, tries, goOn } = useAttempts(wrongsOf(question, chosen, agreement, today), () => next(draft));
  return (
    <Page title={stem} back={back} actions={<button type="button" class="button" onClick={goOn}>{safety.next}</button>}>
      <ErrorSummary wrongs={wrongs} tries={tries} />
      {items.length > 0 && <ul>{items.map((item) => <li key={item}>{item}</li>)}</ul>}
      {notes.map((note) => <p key={note} class="quiet">{note}</p>)}
      <Choices
        name={id} hint={words.unsureHelp} wrong={wrongs[id]} chosen={chosen}
        options={optionsOf(catalogue, question).map((value) => ({ value, label: labelOf(catalogue, question, value) }))}
        onChoose={(answer) => change({ ...draft, answers: { ...draft.answers, [id]: answer } })}
      />
      {asksWho && (
        <Agreement
          agreement={agreement} asksEvent={question.clearance?.minDaysAfterEvent !== undefined} latest={textOfDay(today)} wrongs={wrongs}
          limits={question.clearance} onChange={(given) => change({ ...draft, agreements: { ...draft.agreements, [id]: given } })}
        />
      )}
    </Page>
  );
}

const labelOf = (catalogue: StepProps['catalogue'], question: Question, answer: Answer): string => {
  if (answer === 'yes_assessed' && question.clearance !== undefined) return words.yes_cleared;
  return answer === 'yes_new' && optionsOf(catalogue, question).length === 3 ? words.yes : words[answer];
};

const wrongsOf = (question: Question, chosen: Answer | null, agreement: AgreementDraft, today: Day): Wrongs => {
  if (chosen === null) return { [question.id]: person.chooseOne };
  if (chosen !== 'yes_assessed' || question.clearance === undefined) return {};
  return wrongsOfAgreement(agreement, question.clearance.minDaysAfterEvent !== undefined, today);
};
