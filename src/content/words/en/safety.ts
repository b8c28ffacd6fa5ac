import type { Words } from '../words.ts';
import { counted } from './numbers.ts';

export const safety: Words['screens']['safety'] = {
  title: 'First, is it safe for you?',
  lead: 'Tick what fits, or tap “None of these”.',
  twoMinutes: 'This takes about two minutes.',
  age: 'How old are you?',
  ageHelp: 'Write your age in years.',
  ageWrong: 'Write a whole number from 0 to 120.',
  mainArea: 'Where does it hurt most?',
  mainAreas: { low_back: 'Low back', mid_back: 'Middle or upper back', neck: 'Neck', none: 'No pain now' },
  duration: 'How long have you had it?',
  durations: { 'acute_subacute': 'Less than 12 weeks', 'chronic_12w+': '12 weeks or more' },
  worseWith: 'What makes it worse?',
  worse: {
    sit_bend: 'Sitting or bending forward', stand_walk: 'Standing or walking', both: 'Both of these', bend_back: 'Bending back',
    neither_or_unknown: 'None, or not sure',
  },
  next: 'Next',
  begin: 'Begin',
  shortAgain: 'We ask again now and then. It keeps you safe.',
  moreQuestions: (count) => `You ticked ${counted(count, 'thing', 'things')}. A few more questions.`,
};
