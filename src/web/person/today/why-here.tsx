import { verdicts as words } from '../../../content/words/en/verdicts.ts';
import Ground, { type GroundProps } from './ground.tsx';
import './why.css';

/** The same as `Why`, on screens that a result is the point of: its ground is there at once. */
export const WhyHere = (props: GroundProps) => (
  <details class="more-about why">
    <summary>{words.whyToday}</summary>
    <Ground {...props} />
  </details>
);
