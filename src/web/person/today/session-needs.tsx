import { catalogue } from '../../../content/catalogue.ts';
import { equipmentForms } from '../../../content/words/en/forms-equipment.ts';
import { floorForms } from '../../../content/words/en/forms-floor.ts';
import { uprightForms } from '../../../content/words/en/forms-upright.ts';
import { today as words } from '../../../content/words/en/screens-today.ts';
import { formWords } from '../../../content/words/sentences.ts';
import type { PlannedSession } from '../../../protocol/schedule.ts';

const forms = { ...floorForms, ...uprightForms, ...equipmentForms };

/** Everything to have at hand before the voice begins. */
export default function SessionNeeds({ planned }: { readonly planned: Pick<PlannedSession, 'exercises'> }) {
  const needs = [...new Set(planned.exercises.flatMap(({ rung }) => formWords({ forms }, catalogue.rungById.get(rung)?.form ?? '').need))];
  return <p class="session-needs">{needs.length === 0 ? words.nothingNeeded : <><strong>{words.need}</strong> {needs.join(', ')}.</>}</p>;
}
