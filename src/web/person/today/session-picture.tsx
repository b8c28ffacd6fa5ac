import { catalogue } from '../../../content/catalogue.ts';
import type { PlannedSession } from '../../../protocol/schedule.ts';
import { Figure } from '../../parts/figure.tsx';

/** The last move of the session: where it leads. */
export default function SessionPicture({ planned }: { readonly planned: Pick<PlannedSession, 'exercises'> }) {
  const rung = catalogue.rungById.get(planned.exercises.at(-1)?.rung ?? planned.exercises[0]?.rung ?? ('' as never));
  return rung === undefined ? null : <Figure pose={rung.pose} />;
}
