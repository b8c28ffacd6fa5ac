import type { AnswerWords, QuestionKey, QuestionWords } from '../words.ts';
import { conditions } from './questions-conditions.ts';
import { redFlags } from './questions-red-flags.ts';

export const questions: Readonly<Record<QuestionKey, QuestionWords>> = { ...redFlags, ...conditions };

export const answers: AnswerWords = {
  no: 'No',
  yes_new: 'Yes, new, changing or never checked',
  yes_assessed: 'Yes, old, and a doctor knows',
  yes_cleared: 'Yes, and a doctor, midwife or physical therapist has agreed to this kind of exercise',
  unsure: 'Not sure',
  yes: 'Yes',
  unsureHelp: 'Tap “Not sure” if you cannot tell. We never count it as a no.',
  who: 'Who agreed? Write a name.',
  when: 'When did they agree?',
  operated: 'When was the operation?',
  agreementTooOld: 'That was too long ago to count. Please ask again.',
  agreementTooEarly: 'It counts only from 12 weeks after the operation.',
};
