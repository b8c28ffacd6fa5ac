import { capital } from '../../../content/words/en/numbers.ts';
import { cards as words } from '../../../content/words/en/cards.ts';
import { answers as answerWords, questions } from '../../../content/words/en/questions.ts';
import { person } from '../../../content/words/en/screens-person.ts';
import { baseline } from '../../../content/words/en/baseline.ts';
import { safety } from '../../../content/words/en/safety.ts';
import type { CardKey, QuestionKey } from '../../../content/words/keys.ts';
import type { QuestionId } from '../../../protocol/catalogue.ts';
import { Page } from '../../parts/page.tsx';
import { optionsOf, openedOn, stepsOf, type Step } from './flow.ts';
import type { StepProps } from './step-props.ts';
import '../../parts/list.css';

export interface ReviewProps extends StepProps {
  readonly linkTo: (step: Step) => string;
  readonly confirm: () => void;
}

/** Everything that was answered, before any of it counts. Each answer can be changed here, and not later. */
export function Review({ catalogue, record, draft, back, linkTo, confirm }: ReviewProps) {
  const steps = stepsOf(catalogue, record, draft);
  const anything = draft.cards.some((card) => (draft.ticked[card] ?? []).length > 0);
  return (
    <Page
      title={words.review.title} back={back}
      actions={(
        <>
          <p class="quiet small">{words.review.notStored} {words.review.afterwards}</p>
          <button type="button" class="button" onClick={confirm}>{words.review.right}</button>
        </>
      )}
    >
      {draft.cards.length > 0 && <p>{anything ? words.review.ticked : words.review.nothing}</p>}
      <dl class="answers panel">
        {steps.filter(({ step }) => step !== 'question' && step !== 'review').map((step) => <Line key={linkTo(step)} step={step} href={linkTo(step)} catalogue={catalogue} draft={draft} />)}
      </dl>
    </Page>
  );
}

type LineProps = Pick<ReviewProps, 'catalogue' | 'draft'> & { readonly step: Step; readonly href: string };

function Line({ step, href, catalogue, draft }: LineProps) {
  const title = titleOf(step);
  return (
    <div>
      <dt>{title}</dt>
      {linesFor(step, catalogue, draft).map(([what, answer]) => <dd key={what}>{what}{answer !== undefined && <b>{answer}</b>}</dd>)}
      <dd class="answers-change"><a href={href} aria-label={person.changeLine(title)}>{person.change}</a></dd>
    </div>
  );
}

const titleOf = (step: Step): string => {
  if (step.step === 'card') return words.byCard[step.card as CardKey].heading;
  return step.step === 'floor' ? baseline.floorSafe : safety.title;
};

type AnswerLine = readonly [what: string, answer?: string];

const linesFor = (step: Step, catalogue: ReviewProps['catalogue'], draft: ReviewProps['draft']): readonly AnswerLine[] => {
  if (step.step === 'about') return [[person.ageIs(Number(draft.age))], ...(draft.mainArea === null ? [] : [[safety.mainAreas[draft.mainArea]] as const])];
  if (step.step === 'floor') return [[draft.floorSafe === 'yes' ? baseline.floorYes : baseline.floorNo]];
  if (step.step !== 'card') return [];
  const opened = openedOn(catalogue, draft, step.card);
  return opened.length === 0 ? [[words.none]] : opened.map((id) => [capital(questions[id as string as QuestionKey].label), answered(catalogue, draft, id)]);
};

const answered = (catalogue: ReviewProps['catalogue'], draft: ReviewProps['draft'], id: QuestionId): string => {
  const answer = draft.answers[id] ?? 'unsure';
  const question = catalogue.screening.questionById.get(id);
  if (answer === 'yes_new' && question !== undefined && optionsOf(catalogue, question).length === 3) return answerWords.yes;
  return answer === 'yes_assessed' && question?.clearance !== undefined ? answerWords.yes_cleared : answerWords[answer];
};
