import Alarm from '../result/alarm.tsx';
import { alarm } from '../result/reasons.ts';
import type { ResultProps } from '../result/result.tsx';
import Screening from './screening.tsx';

/** The way into the safety screen: past the call for help when a sign in a session asked for it. */
export default function Gate({ part, ...props }: ResultProps & { readonly part: string }) {
  return part === '' && alarm(props.care.record) !== null ? <Alarm {...props} /> : <Screening care={props.care} part={part} />;
}
