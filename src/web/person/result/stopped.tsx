import { exercises } from '../../../content/words/en/exercises.ts';
import { regions } from '../../../content/words/en/regions.ts';
import { results as words } from '../../../content/words/en/results.ts';
import { today } from '../../../content/words/en/screens-today.ts';
import { verdicts } from '../../../content/words/en/verdicts.ts';
import type { ExerciseKey, RowKey } from '../../../content/words/keys.ts';
import { CareCard } from '../../parts/care-card.tsx';
import { Page } from '../../parts/page.tsx';
import { stopVerdict } from './reasons.ts';
import type { ResultProps } from './result.tsx';

/** The plan was stopped by a rule: which one, on what ground, and what comes next. */
export function Stopped({ care, choices }: ResultProps) {
  const soon = words.byTier.SOON;
  const stop = stopVerdict(care.record);
  const exercise = stop === null || stop.exercise === null ? '' : exercises.byExercise[stop.exercise as string as ExerciseKey].calledAloud;
  return (
    <Page
      title={verdicts.state.STOPPED_CONSULT}
      actions={<><a class="button button-plain" href="#staff">{words.showStaff}</a><a class="button button-plain" href="#seen">{words.beenSeen}</a></>}
    >
      <CareCard level="advice" prefix={soon.prefix} title={soon.first(regions[choices.region])}>
        {stop !== null && <p>{verdicts.byRow[stop.verdict.rule as RowKey](exercise)}</p>}
        {soon.steps.map((step) => <p key={step}>{step}</p>)}
      </CareCard>
      <p>{today.waiting}</p>
      {stop !== null && (
        <details class="more-about">
          <summary>{verdicts.ruleAndSource}</summary>
          <p>{stop.verdict.rule}: {verdicts.tag[stop.verdict.tag]}. {stop.verdict.sources.join(', ')}</p>
          <p>{verdicts.reviewed}</p>
        </details>
      )}
      <p class="quiet">{words.emergencyNumber(regions[choices.region])}</p>
    </Page>
  );
}
