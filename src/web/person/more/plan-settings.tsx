import { useState } from 'preact/hooks';
import { more as words } from '../../../content/words/en/screens-more.ts';
import { person } from '../../../content/words/en/screens-person.ts';
import { today } from '../../../content/words/en/screens-today.ts';
import { transitions } from '../../../protocol/transitions.ts';
import { goTo } from '../address.ts';
import type { Care } from '../care.ts';

/** To pause the plan, or to close it in two steps. Each only where the state of care accepts it. */
export function PlanSettings({ care, title }: { readonly care: Care; readonly title: string }) {
  const [closing, setClosing] = useState(false);
  const accepted = transitions[care.record.care.episode.state] ?? {};
  const mayClose = accepted.CLOSE !== undefined && care.record.plan.startedOn !== null;
  if (accepted.PAUSE === undefined && !mayClose) return null;
  const pause = (): void => {
    care.happen({ fact: 'pause-set', paused: true });
    goTo('#today');
  };
  const close = (): void => {
    care.happen({ fact: 'phase-changed', event: 'CLOSE', because: 'person', sources: ['OWN'] });
    goTo('#today');
  };
  return (
    <section class="stack">
      <h2>{closing ? person.endPlanSure : title}</h2>
      {closing && <p>{words.closePlanWhy}</p>}
      {closing && <button type="button" class="button button-urgent" onClick={close}>{words.closePlan}</button>}
      {closing && <button type="button" class="button button-plain" onClick={() => setClosing(false)}>{person.keepPlan}</button>}
      {!closing && accepted.PAUSE !== undefined && <button type="button" class="button button-plain" onClick={pause}>{today.pause}</button>}
      {!closing && mayClose && <button type="button" class="button-link" onClick={() => setClosing(true)}>{words.closePlan}</button>}
    </section>
  );
}
