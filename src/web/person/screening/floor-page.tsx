import { person } from '../../../content/words/en/screens-person.ts';
import { baseline } from '../../../content/words/en/baseline.ts';
import { safety } from '../../../content/words/en/safety.ts';
import { Choices } from '../../parts/choice.tsx';
import { ErrorSummary, useAttempts } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import type { StepProps } from './step-props.ts';

/** SC7: with thin bones from 65 on, the floor stays out unless the person says that it is safe. */
export function FloorPage({ draft, back, change, next }: StepProps) {
  const { wrongs, tries, goOn } = useAttempts(draft.floorSafe === null ? { floor: person.chooseOne } : {}, () => next(draft));
  return (
    <Page title={baseline.floorSafe} back={back} actions={<button type="button" class="button" onClick={goOn}>{safety.next}</button>}>
      <ErrorSummary wrongs={wrongs} tries={tries} />
      <Choices
        name="floor" wrong={wrongs['floor']} chosen={draft.floorSafe} onChoose={(floorSafe) => change({ ...draft, floorSafe })}
        options={[{ value: 'yes', label: baseline.floorYes }, { value: 'no', label: baseline.floorNo }]}
      />
    </Page>
  );
}
