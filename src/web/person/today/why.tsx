import { useState } from 'preact/hooks';
import { verdicts as words } from '../../../content/words/en/verdicts.ts';
import { soon } from './soon.tsx';
import type { GroundProps } from './ground.tsx';
import './why.css';

const { Soon: Ground } = soon<GroundProps>(() => import('./ground.tsx'));

/** On what ground something was decided: the rule, how sure it is, and where it comes from. One tap away, never in the way. */
export function Why(props: GroundProps) {
  const [asked, setAsked] = useState(false);
  return (
    <details class="more-about why" onToggle={() => setAsked(true)}>
      <summary>{words.whyToday}</summary>
      {asked && <Ground {...props} />}
    </details>
  );
}
