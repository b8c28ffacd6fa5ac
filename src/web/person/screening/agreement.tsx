import { dayOfText, type Day } from '../../../base/day.ts';
import { answers as words } from '../../../content/words/en/questions.ts';
import { person } from '../../../content/words/en/screens-person.ts';
import type { Question } from '../../../protocol/catalogue.ts';
import { Field } from '../../parts/field.tsx';
import { Notice, type Wrongs } from '../../parts/notice.tsx';
import type { AgreementDraft } from './draft.ts';

export interface AgreementProps {
  readonly agreement: AgreementDraft;
  /** Whether the day of an operation counts too. */
  readonly asksEvent: boolean;
  /** 'YYYY-MM-DD'. */
  readonly latest: string;
  readonly wrongs: Wrongs;
  readonly limits: Question['clearance'];
  readonly onChange: (agreement: AgreementDraft) => void;
}

/** Who agreed and when. An agreement that cannot count is said at once: it is kept, and taken as "new". */
export function Agreement({ agreement, asksEvent, latest, wrongs, limits, onChange }: AgreementProps) {
  const problem = problemOf(agreement, latest, limits);
  return (
    <div class="stack">
      <Field small type="text" maxLength={80} name="who" label={words.who} wrong={wrongs['who']} value={agreement.who} onValue={(who) => onChange({ ...agreement, who })} />
      <Field small type="date" max={latest} name="day" label={words.when} wrong={wrongs['day']} value={agreement.day} onValue={(day) => onChange({ ...agreement, day })} />
      {asksEvent && (
        <Field
          small type="date" max={latest} name="event" label={words.operated} wrong={wrongs['event']} value={agreement.eventDay}
          onValue={(eventDay) => onChange({ ...agreement, eventDay })}
        />
      )}
      {problem !== null && <Notice tone="caution"><p>{problem}</p></Notice>}
    </div>
  );
}

const problemOf = ({ day, eventDay }: AgreementDraft, latest: string, limits: Question['clearance']): string | null => {
  const [given, now, event] = [dayOfText(day), dayOfText(latest), dayOfText(eventDay)];
  if (!given.ok || !now.ok || limits === undefined) return null;
  if (now.value - given.value > limits.maxAgeDays) return words.agreementTooOld;
  return limits.minDaysAfterEvent !== undefined && event.ok && given.value - event.value < limits.minDaysAfterEvent ? words.agreementTooEarly : null;
};

export const wrongsOfAgreement = ({ who, day, eventDay }: AgreementDraft, asksEvent: boolean, today: Day): Wrongs => ({
  ...(who.trim() === '' ? { who: person.writeName } : {}),
  ...(isPast(day, today) ? {} : { day: person.chooseDate }),
  ...(!asksEvent || isPast(eventDay, today) ? {} : { event: person.chooseDate }),
});

const isPast = (text: string, today: Day): boolean => {
  const day = dayOfText(text);
  return day.ok && day.value <= today;
};
