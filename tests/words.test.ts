import { describe, expect, test } from 'vitest';
import { catalogue } from '../src/content/catalogue.ts';
import { answers, tiers } from '../src/protocol/catalogue.ts';
import { episodeStates } from '../src/protocol/episode.ts';
import { pacingOf, sayingKey, type Position, type Saying } from '../src/protocol/pacing.ts';
import { restrictions } from '../src/protocol/restriction.ts';
import { isWait } from '../src/protocol/beat.ts';
import { scriptOf } from '../src/protocol/script.ts';
import { breakOfferTable } from '../src/protocol/tables/break-offer.ts';
import { consultRuleTable } from '../src/protocol/tables/consult-rule.ts';
import { equipmentGateTable } from '../src/protocol/tables/equipment-gate.ts';
import { exerciseResponseTable } from '../src/protocol/tables/exercise-response.ts';
import { midSessionSymptomTable } from '../src/protocol/tables/mid-session-symptom.ts';
import { nextDoseTable } from '../src/protocol/tables/next-dose.ts';
import { progressReviewTable } from '../src/protocol/tables/progress-review.ts';
import { sessionGateTable } from '../src/protocol/tables/session-gate.ts';
import { startingDirectionTable } from '../src/protocol/tables/starting-direction.ts';
import { en } from '../src/content/words/en.ts';
import { exerciseKeys, fileRefusalKeys, formKeys, methodKeys, screeningRuleKeys, storeRefusalKeys } from '../src/content/words/keys.ts';
import { spoken, stepCounts } from '../src/content/words/spoken.ts';
import type { ImportRefusal } from '../src/store/export-file.ts';
import type { AppendRefusal, OpenRefusal, ReadRefusal } from '../src/store/store.ts';
import { countWords, gradeOf, problemsOf, sectionsOf, textsOf, type Text } from './plain-words.ts';

const all = textsOf(en);
const sections = [...sectionsOf(all)];
const said = (...texts: readonly string[]): readonly Text[] => texts.map((text) => ({ path: 'forms.cat-cow.steps.0', text }));
const shown = (...texts: readonly string[]): readonly Text[] => texts.map((text) => ({ path: 'screens.today.title', text }));

describe('every text in English', () => {
  test('is short, and claims, frightens and blames nothing', () => {
    expect(all.length).toBeGreaterThan(1500);
    expect(problemsOf(all)).toEqual([]);
  });

  test.each(sections)('%s reads at grade 6 or below', (_, texts) => {
    expect(gradeOf(texts)).toBeLessThanOrEqual(6);
  });

  test('each card with its questions reads at grade 6 or below', () => {
    for (const { id, lines } of catalogue.screening.cards) {
      const asked = lines.flatMap((line) => line.questions).map((question) => `questions.${question}.`);
      const card = all.filter(({ path }) => path.startsWith(`cards.byCard.${id}.`)
        || (asked.some((start) => path.startsWith(start)) && !path.endsWith('.label')));
      expect(gradeOf(card), id).toBeLessThanOrEqual(6);
    }
  });
});

describe('nothing is without words', () => {
  const tables = [
    sessionGateTable, startingDirectionTable, exerciseResponseTable, nextDoseTable, midSessionSymptomTable, progressReviewTable,
    breakOfferTable, equipmentGateTable, consultRuleTable,
  ];
  const rungs = [...catalogue.exercises.flatMap((exercise) => exercise.ladder), ...catalogue.methods.flatMap((method) => method.ladder)];
  const same = (words: object, ids: Iterable<string>) => expect(Object.keys(words).toSorted()).toEqual([...new Set(ids)].toSorted());

  test('rows and tables', () => {
    same(en.verdicts.byRow, tables.flatMap((table) => table.rows.map((row) => row.id)));
    same(en.tables.title, tables.map((table) => table.id));
  });
  test('questions, cards, lines and rules', () => {
    same(en.questions, catalogue.screening.questions.map((question) => question.id));
    same(en.cards.byCard, catalogue.screening.cards.map((card) => card.id));
    for (const card of catalogue.screening.cards) {
      same(en.cards.byCard[card.id as unknown as keyof typeof en.cards.byCard].lines, card.lines.map((line) => line.id));
    }
    same(en.results.rules, screeningRuleKeys);
    expect(Object.keys(en.results.rules)).toEqual(expect.arrayContaining(catalogue.screening.combinations.map((rule) => rule.id)));
    for (const answer of answers) expect(en.answers[answer]).toBeTypeOf('string');
  });
  test('tiers, states and restrictions', () => {
    same(en.results.byTier, [...tiers, 'OUT_OF_SCOPE']);
    same(en.verdicts.state, episodeStates);
    same(en.restrictions, restrictions);
  });
  test('exercises, forms and methods', () => {
    same(en.exercises.byExercise, catalogue.exercises.map((exercise) => exercise.id));
    same(en.exercises.byExercise, exerciseKeys);
    same(en.forms, rungs.map((rung) => rung.form));
    same(en.forms, formKeys);
    same(en.methods.byMethod, catalogue.methods.map((method) => method.id));
    same(en.methods.byMethod, methodKeys);
    same(en.exercises.variations, catalogue.exercises.flatMap((exercise) => exercise.variations.map((variation) => variation.id)));
  });
  test('each hold of a repetition has its own call', () => {
    for (const exercise of catalogue.exercises) {
      for (const { form } of exercise.ladder) {
        expect(en.forms[form as keyof typeof en.forms].move, form).toHaveLength(exercise.holdsPerRepetition);
      }
    }
  });
  test('a direction has a reason wherever an order offers it', () => {
    for (const start of Object.keys(catalogue.orders) as (keyof typeof catalogue.orders)[]) {
      for (const { exercise } of [...catalogue.orders[start].exercises, ...catalogue.fillers]) {
        const direction = catalogue.exerciseById.get(exercise)?.direction;
        expect(direction && en.exercises.whyThis[direction][start], `${exercise} ${start}`).toBeTypeOf('string');
      }
    }
  });
  test('refusals of the store and of files', () => {
    const kept: Readonly<Record<(AppendRefusal | OpenRefusal | ReadRefusal)['type'], string>> = en.screens.errors.store;
    const taken: Readonly<Record<ImportRefusal['type'], string>> = en.screens.data.file;
    same(kept, storeRefusalKeys);
    same(taken, fileRefusalKeys);
  });
});

describe('everything a session says has words', () => {
  const pacing = pacingOf({ words: 'full', speechMilliseconds: () => 1000, ...stepCounts(en) });
  const saidIn = (exercise: (typeof catalogue.exercises)[number]): readonly Saying[] => exercise.ladder.flatMap((rung) => {
    const planned = { exercise: exercise.id, rung: rung.id, half: false, sides: exercise.variations.length > 0 };
    const script = scriptOf(catalogue, [planned], pacing);
    return [...script.beats.flatMap((beat) => (isWait(beat) ? beat.sayings : beat.says.map(({ saying }) => saying))),
      ...script.blocks.flatMap((block) => block.wayOut)];
  });
  const positions: readonly Position[] = [
    'sitting', 'standing', 'kneeling', 'head-down', 'face-down', 'face-down-on-bed', 'face-up', 'hanging', 'tilted',
  ];
  const moves = positions.flatMap((to) =>
    [...positions, 'anywhere' as const].map((from): Saying => ({ say: 'change-position', from, to })));
  const rest: readonly Saying[] = [{ say: 'half-range' }, { say: 'rest' }, { say: 'ask-easier' }, { say: 'paused' }];

  test('each saying is one short sentence or a few', () => {
    const byKey = new Map([...catalogue.exercises.flatMap(saidIn), ...moves, ...rest].map((saying) => [sayingKey(saying), saying]));
    expect(byKey.size).toBeGreaterThan(400);
    expect(problemsOf([...byKey].map(([key, saying]) => ({ path: `session.${key}`, text: spoken(en, saying) })))).toEqual([]);
  });

  test('the way up from the floor is said before a person stands, and the way down before a person kneels', () => {
    const move = (from: Position, to: Position) => spoken(en, { say: 'change-position', from, to });
    expect(move('face-down', 'standing')).toBe(`${en.session.upFromTheFloor} ${en.session.moveTo.standing}`);
    expect(move('standing', 'kneeling')).toBe(`${en.session.toTheFloor} ${en.session.moveTo.kneeling}`);
    expect(move('kneeling', 'face-down')).toBe(en.session.moveTo['face-down']);
  });
});

test('emergency words: first what to do and how fast, and an unknown number is never guessed', () => {
  const { first } = en.results.byTier.EMERGENCY;
  for (const place of Object.values(en.regions)) {
    expect(first(place)).toMatch(/^Call .+ or go to .+ now\.$/);
    expect(first(place)).toContain(place.number);
    if (place.dial !== null) expect(place.number).toContain(place.dial);
  }
  expect(first(en.regions.unknown)).toBe('Call your local emergency number or go to an emergency department now.');
  expect(en.regions.unknown.dial).toBeNull();
});

test('a person with nothing to tick reads the safety questions in 100 seconds at 240 words a minute', () => {
  const { safety, pain } = en.screens;
  const first = textsOf([
    safety.title, safety.lead, safety.age, safety.mainArea, safety.mainAreas, safety.duration, safety.durations, safety.worseWith,
    safety.worse, pain.now, pain.none, pain.worst,
  ]);
  const cards = (['C1', 'C2', 'C3', 'C4'] as const).flatMap((id) => {
    const { heading, lines } = en.cards.byCard[id];
    return textsOf([heading, lines, en.cards.none, en.cards.unsure]);
  });
  const seconds = (countWords([...first, ...cards]) / 240) * 60;
  expect(seconds).toBeGreaterThan(30);
  expect(seconds).toBeLessThanOrEqual(100);
});

describe('the checks can fail', () => {
  test.each([
    ['a sentence of more than 20 words', shown(`${'one '.repeat(21)}more.`), /over 20 words/],
    ['a spoken step of more than 12 words', said('Lift both of your arms up and over your head as far as they go.'), /over 12 words/],
    ['the same step on a screen is fine', shown('Lift both of your arms up and over your head as far as they go.'), null],
    ['one hard sentence among easy ones', shown('Sit.', 'Individual rehabilitation represents multidisciplinary interventions today.'),
      /is hard to read/],
    ['a claim', shown('This move heals your disc.'), /says "heals\$"/],
    ['"health" is no claim', shown('Talk to a health worker.'), null],
    ['a claim in another form', shown('Treats pain.'), /says "treat"/],
    ['fear', shown('Your spine is crushed.'), /says "crush"/],
    ['guilt', shown('You missed two days.'), /says "you missed"/],
    ['a person called a patient', shown('Dear patient, hello.'), /says "patient"/],
    ['a slipped disc outside a question', shown('You have a slipped disc.'), /says "slipped"/],
    ['a slipped disc in a question', [{ path: 'questions.CN02.stem', text: 'Is a disc slipped?' }], null],
    ['a hole', shown('Rest for undefined seconds.'), /has a hole/],
    ['an empty text', shown(' '), /is empty/],
  ] as const)('%s', (_, texts, expected) => {
    const problems = problemsOf(texts).map(({ problem }) => problem).join('\n');
    if (expected === null) expect(problems).toBe('');
    else expect(problems).toMatch(expected);
  });

  test('one planted sentence among all the others is found', () => {
    const planted = { ...en, screens: { ...en.screens, today: { ...en.screens.today, done: 'Spinal decompression cures your back.' } } };
    expect(problemsOf(textsOf(planted))).toEqual([
      { path: 'screens.today.done', problem: 'says "cures": Spinal decompression cures your back.' },
      { path: 'screens.today.done', problem: 'says "cure": Spinal decompression cures your back.' },
    ]);
  });

  test('hard prose is graded as hard, and a sentence without an example is refused', () => {
    const hard = 'Contemporary evidence regarding mechanical lumbar decompression interventions remains methodologically inconsistent.';
    expect(gradeOf(shown(hard))).toBeGreaterThan(12);
    expect(gradeOf(shown('Sit down. Rest for a while.'))).toBeLessThan(3);
    expect(() => textsOf({ greeting: (stranger: string) => stranger })).toThrow(/no example/);
  });
});
