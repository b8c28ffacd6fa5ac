import { baseline as words } from '../../../content/words/en/baseline.ts';
import { Group, Ticks } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { clockText } from '../times.ts';
import { minuteOf } from './draft.ts';
import type { BodyProps } from './baseline.tsx';
import '../../parts/choice.css';

/** When the person is up, and when a session fits. */
export function DayPart({ draft, wrongs, onChange }: BodyProps) {
  return (
    <>
      <div class="field-pair">
        <Field small type="time" name="wake" label={words.wake} wrong={wrongs['wake']} value={draft.wake} onValue={(wake) => onChange({ ...draft, wake })} />
        <Field small type="time" name="sleep" label={words.sleep} wrong={wrongs['sleep']} value={draft.sleep} onValue={(sleep) => onChange({ ...draft, sleep })} />
      </div>
      <Ticks
        name="times" look="chips" legend={words.times} hint={words.timesHelp} wrong={wrongs['times']} ticked={draft.times}
        options={hoursOf(draft).map((minute) => ({ value: minute, label: clockText(minute) }))} onTick={(times) => onChange({ ...draft, times })}
      />
      {draft.times.length > 0 && (
        <Group name="home" legend={words.home}>
          <div class="group-lines">
            {draft.times.map((minute) => <HomeLine key={minute} minute={minute} away={draft.away} onAway={(away) => onChange({ ...draft, away })} />)}
          </div>
        </Group>
      )}
      <Ticks
        name="days" look="chips" legend={words.days} wrong={wrongs['days']} ticked={draft.weekdays}
        options={words.weekdays.map((label, weekday) => ({ value: weekday, label }))} onTick={(weekdays) => onChange({ ...draft, weekdays })}
      />
    </>
  );
}

function HomeLine({ minute, away, onAway }: { readonly minute: number; readonly away: readonly number[]; readonly onAway: (away: readonly number[]) => void }) {
  const isAway = away.includes(minute);
  return (
    <label class="choice">
      <input type="checkbox" checked={!isAway} onChange={() => onAway(isAway ? away.filter((each) => each !== minute) : [...away, minute])} />
      <span><b>{clockText(minute)}:</b> {isAway ? words.homeNo : words.homeYes}</span>
    </label>
  );
}

/** Full hours while the person is up, within the hours in which sessions are held; times that were chosen before stay. */
const hoursOf = ({ wake, sleep, times }: BodyProps['draft']): readonly number[] => {
  const [from, until] = [minuteOf(wake) ?? 7 * 60, minuteOf(sleep) ?? 22 * 60];
  const awake = (minute: number): boolean => (from <= until ? minute >= from && minute <= until : minute >= from || minute <= until);
  const hours = Array.from({ length: 15 }, (_, n) => (n + 7) * 60).filter(awake);
  return [...new Set([...hours, ...times])].sort((a, b) => a - b);
};
