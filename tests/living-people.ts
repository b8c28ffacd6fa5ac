import { catalogue } from '../src/content/catalogue.ts';
import type { Answer } from '../src/protocol/catalogue.ts';
import type { Feeling, Pattern, Presentation } from './living.ts';

const assessed = (...ids: readonly string[]): Readonly<Record<string, Answer>> => Object.fromEntries(ids.map((id) => [id, 'yes_assessed']));

/** "Not sure" to every condition that only changes the programme. */
const unsureOfEveryCondition: Readonly<Record<string, Answer>> = Object.fromEntries(
  catalogue.screening.questions.filter(({ id, tier }) => id.startsWith('CN') && tier.unsure === 'CONDITIONAL').map(({ id }) => [id, 'unsure']),
);

/** Nineteen ways to arrive with a back that hurts, all of them let in by the screen. */
export const presentations: Readonly<Record<string, Presentation>> = {
  healthySitter: { age: 40, worseWith: 'sit_bend', pain: 4 },
  strainOfTwoDays: { age: 45, worseWith: 'both', pain: 6 },
  acuteAndHigh: { age: 33, worseWith: 'sit_bend', pain: 8 },
  worseStanding: { age: 50, worseWith: 'stand_walk', pain: 4 },
  discAndLegStable: { age: 42, worseWith: 'sit_bend', pain: 5, answers: assessed('CN02', 'CN27') },
  discWorseBendingBack: { age: 29, worseWith: 'bend_back', pain: 4, answers: assessed('CN02') },
  stenosis: { age: 70, worseWith: 'stand_walk', pain: 5, answers: assessed('CN01') },
  stenosisFloorAndKnee: { age: 78, worseWith: 'stand_walk', pain: 5, answers: assessed('CN01', 'CN17', 'CN15') },
  osteoporosis: { age: 74, worseWith: 'neither_or_unknown', pain: 4, answers: assessed('EX03', 'EX03B') },
  osteoporosisAndStenosis: { age: 76, worseWith: 'stand_walk', pain: 5, answers: assessed('EX03B', 'CN01') },
  noFloor: { age: 58, worseWith: 'sit_bend', pain: 4, answers: { CN17: 'yes_new' } },
  wheelchair: { age: 45, worseWith: 'sit_bend', pain: 4, answers: assessed('CN24') },
  cordInjury: { age: 45, worseWith: 'sit_bend', pain: 4, answers: assessed('CN24', 'CN25') },
  pregnant: { age: 31, worseWith: 'both', pain: 4, answers: assessed('EX01') },
  fusion: { age: 55, worseWith: 'neither_or_unknown', pain: 4, answers: assessed('EX02', 'CN22') },
  vertigo: { age: 60, worseWith: 'sit_bend', pain: 3, answers: assessed('CN11') },
  shoulder: { age: 27, worseWith: 'neither_or_unknown', pain: 3, answers: assessed('CN13B', 'CN20') },
  frailAtEighty: { age: 80, worseWith: 'stand_walk', pain: 4, answers: { CN17: 'yes_new', CN18: 'yes_assessed', CN15: 'yes_new', CN05: 'yes_new' } },
  unsureOfEverything: { age: 50, worseWith: 'both', pain: 4, answers: unsureOfEveryCondition },
};

const calm: Feeling = { during: 'same', after30: 'same', nextMorning: 'same', shift: 'same', newSign: 'none' };

/** A week of everything that is no reason to stop, one exercise that hurts among it. */
const mixedWeek: readonly Partial<Feeling>[] = [
  { after30: 'better' }, {}, { after30: 'better', nextMorning: 'better' }, { during: 'better' }, { during: 'worse' }, { nextMorning: 'better' },
  { shift: 'towards_spine' },
];
const badWeekday = 4;

/** Ten ways in which four weeks can go. */
export const patterns: Readonly<Record<string, Pattern>> = {
  better: () => ({ ...calm, during: 'better', after30: 'better', nextMorning: 'better' }),
  same: () => calm,
  worseAfter30: () => ({ ...calm, after30: 'worse' }),
  worseNextMorning: () => ({ ...calm, nextMorning: 'worse' }),
  worseDuring: () => ({ ...calm, during: 'worse' }),
  downTheLeg: () => ({ ...calm, shift: 'down_leg' }),
  tingling: () => ({ ...calm, newSign: 'tingling_numbness' }),
  neverAnswers: () => ({ ...calm, after30: null, nextMorning: null }),
  mixed: (day, session, exercise) => (day % 7 === badWeekday && (session > 0 || exercise > 0) ? calm : { ...calm, ...mixedWeek[day % 7] }),
  oneBadDay: (day) => ({ ...calm, after30: day === 9 ? 'worse' : 'better' }),
};
