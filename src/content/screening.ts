import type { NonEmpty } from '../base/id.ts';
import type { Answer, Card, CardId, CardLine, CombinationRule, Question, QuestionId, ScreeningContent } from '../protocol/catalogue.ts';
import { designChoice, guideline } from './provenance.ts';
import { c1 } from './questions/c1.ts';
import { c2 } from './questions/c2.ts';
import { c3 } from './questions/c3.ts';
import { c4 } from './questions/c4.ts';
import { c5 } from './questions/c5.ts';
import { c6 } from './questions/c6.ts';
import { questionId } from './questions/question.ts';

const ids = ([first, ...rest]: NonEmpty<string>): NonEmpty<QuestionId> => [questionId(first), ...rest.map(questionId)];

/** A line is known by its card and its place on it, counted from 1; words are found by that key. */
const card = (id: string, asked: Card['asked'], ...[first, ...rest]: NonEmpty<NonEmpty<string>>): Card => {
  const line = (questions: NonEmpty<string>, place: number): CardLine => ({ id: `${id}-${place}`, questions: ids(questions) });
  return { id: id as CardId, asked, lines: [line(first, 1), ...rest.map((questions, n) => line(questions, n + 2))] };
};

const cards: NonEmpty<Card> = [
  card('C1', 'always',
    ['RF01'], ['RF02', 'RF23'], ['RF03'], ['RF04'], ['RF05'], ['RF06A', 'RF06B'], ['RF24', 'RF24B'], ['RF07'], ['RF13'], ['RF26'],
    ['RF09A'],
  ),
  card('C2', 'always',
    ['RF08', 'RF08B'], ['RF09', 'RF27'], ['RF11'], ['RF12', 'RF12B'], ['RF14', 'RF25'], ['RF15', 'RF16'],
    ['RF10A', 'RF10B', 'RF10C'], ['RF21'], ['RF22'], ['RF18'],
  ),
  card('C3', 'always',
    ['EX01', 'RF17', 'EX04'], ['EX02', 'EX04B', 'RF28'], ['EX03', 'EX03B'], ['CN01'], ['CN02', 'CN27'], ['CN20'], ['CN19', 'CN19B'],
    ['CN26'],
  ),
  card('C4', 'always',
    ['RF19', 'CN05', 'CN06'], ['RF20', 'CN04'], ['CN07'], ['CN11', 'CN11B', 'CN18'], ['CN13', 'CN13B', 'CN14', 'CN15', 'CN15B'],
    ['CN09', 'CN10'], ['CN17', 'CN24', 'CN25'],
  ),
  card('C5', 'before-equipment',
    ['CN08'], ['CN16'], ['CN21'], ['CN22'], ['CN23'],
  ),
  card('C6', 'before-harder-rungs',
    ['CN03'], ['CN12'], ['CN22B'],
  ),
];

const anyYes: NonEmpty<Answer> = ['yes_new', 'yes_assessed', 'unsure'];
const newOrUnsure: NonEmpty<Answer> = ['yes_new', 'unsure'];
const newOnly: NonEmpty<Answer> = ['yes_new'];
const given = (questions: NonEmpty<string>, answers: NonEmpty<Answer>) => ({ anyOf: ids(questions), answers });

/** Single warning signs say little; together they say more. Source of the idea: IFOMPT 2020. */
const combinations: readonly CombinationRule[] = [
  {
    ...guideline('NG234: neurological signs with cancer, immediate'),
    id: 'CR1', ...given(['RF08', 'RF08B'], anyYes),
    and: given(['RF05', 'RF06A', 'RF06B', 'RF07'], newOrUnsure),
    raiseTo: 'EMERGENCY',
  },
  {
    ...guideline('NG234: pain that suggests spread, within 24 h'),
    id: 'CR2', ...given(['RF08', 'RF08B'], anyYes),
    and: given(['RF11', 'RF12', 'RF12B', 'RF21'], newOrUnsure),
    raiseTo: 'SAME_DAY',
  },
  {
    ...designChoice('IFOMPT20: fracture'),
    id: 'CR3', ...given(['EX03', 'EX03B'], anyYes),
    and: given(['RF10B'], newOrUnsure),
    raiseTo: 'SOON',
  },
  {
    ...guideline('IFOMPT20: spinal infection with neurological signs'),
    id: 'CR4', ...given(['RF09'], newOrUnsure),
    and: given(['RF05', 'RF06A', 'RF06B', 'RF07'], newOnly),
    raiseTo: 'EMERGENCY',
  },
  {
    ...designChoice('IFOMPT20', 'OWN'),
    id: 'CR4B', ...given(['RF27'], anyYes),
    and: given(['RF05', 'RF06A', 'RF06B', 'RF07'], newOnly),
    raiseTo: 'EMERGENCY',
  },
  {
    ...designChoice('SEED: L192', 'OWN'),
    id: 'CR5', ...given(['RF22'], newOrUnsure),
    and: { ageAtLeast: 50 },
    raiseTo: 'CONDITIONAL', advice: 'BOOK_ROUTINE_VISIT',
  },
  {
    ...designChoice('GENERAL: bleeding after injury on blood thinners'),
    id: 'CR6', ...given(['CN08'], anyYes),
    and: given(['RF10A', 'RF10B'], newOrUnsure),
    raiseTo: 'SAME_DAY',
  },
  {
    ...designChoice('IFOMPT20', 'OWN'),
    id: 'CR7', ...given(['RF21'], newOrUnsure),
    and: given(['EX03', 'EX03B', 'RF09', 'RF11', 'RF12', 'RF10B', 'RF27'], anyYes),
    raiseTo: 'SOON',
  },
  {
    ...designChoice('IFOMPT20', 'OWN'),
    id: 'CR7B', ...given(['RF21'], newOnly),
    and: { ageAtLeast: 50 },
    raiseTo: 'SOON',
  },
  {
    ...designChoice('IFOMPT20', 'HARDING05'),
    id: 'CR8', ...given(['RF12B'], newOrUnsure),
    and: given(['RF09', 'RF11', 'EX03', 'EX03B', 'RF27'], anyYes),
    raiseTo: 'SOON',
  },
  {
    ...designChoice('IFOMPT20', 'OWN'),
    id: 'CR8B', ...given(['RF12B'], newOnly),
    and: { ageAtLeast: 50 },
    raiseTo: 'SOON',
  },
  {
    ...designChoice('GENERAL: fever or new leg signs after a spinal injection'),
    id: 'CR9', ...given(['EX04B'], anyYes),
    and: given(['RF09', 'RF24', 'RF05', 'RF06A', 'RF06B', 'RF07'], newOrUnsure),
    raiseTo: 'EMERGENCY',
  },
];

const questions: NonEmpty<Question> = [...c1, ...c2, ...c3, ...c4, ...c5, ...c6];

export const screening: ScreeningContent = {
  questions,
  questionById: new Map(questions.map((question) => [question.id, question])),
  cards,
  combinations,
  dailyBank: ids(['RF01', 'RF02', 'RF03', 'RF06A', 'RF06B', 'RF24', 'RF25']),
  midBackQuestion: questionId('RF21'),
  unwellQuestion: questionId('RF09'),
  afterDizziness: ids(['CN11', 'CN11B', 'RF13', 'RF19', 'RF20']),
};
