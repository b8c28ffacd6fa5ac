import { person } from '../../../content/words/en/screens-person.ts';
import { safety } from '../../../content/words/en/safety.ts';
import { mainAreas } from '../../../protocol/catalogue.ts';
import { Choices } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { ErrorSummary, useAttempts, type Wrongs } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { ageOf, type Draft } from './draft.ts';
import type { StepProps } from './step-props.ts';

/** Age and main area: together they decide which lines of the cards concern this person. */
export function About({ draft, back, change, next }: StepProps) {
  const { wrongs, tries, goOn } = useAttempts(wrongsOf(draft), () => next(draft));
  return (
    <Page title={safety.title} back={back} actions={<button type="button" class="button" onClick={goOn}>{safety.next}</button>}>
      <ErrorSummary wrongs={wrongs} tries={tries} />
      <p>{safety.lead} {safety.twoMinutes}</p>
      <Field
        name="age" type="text" inputMode="numeric" maxLength={3} short label={safety.age} hint={safety.ageHelp} wrong={wrongs['age']} value={draft.age}
        onValue={(age) => change({ ...draft, age })}
      />
      <Choices
        name="area" legend={safety.mainArea} wrong={wrongs['area']} chosen={draft.mainArea}
        options={mainAreas.map((area) => ({ value: area, label: safety.mainAreas[area] }))} onChoose={(mainArea) => change({ ...draft, mainArea })}
      />
    </Page>
  );
}

const wrongsOf = (draft: Draft): Wrongs => ({
  ...(ageOf(draft) === null ? { age: safety.ageWrong } : {}), ...(draft.mainArea === null ? { area: person.chooseOne } : {}),
});
