/** Rules that are broken on purpose together, with the quick tests that have to notice, the quickest first. */
export interface MutationGroup { readonly name: string; readonly mutate: readonly string[]; readonly tests: readonly string[] }

const core = (...names: readonly string[]): readonly string[] => names.map((name) => `src/protocol/${name}.ts`);

const named: readonly MutationGroup[] = [
  {
    name: 'tables',
    mutate: ['src/protocol/tables/*.ts', ...core('transitions', 'evidence', 'sources', 'version', 'limits', 'catalogue')],
    tests: ['tests/golden-rules.test.ts', 'src/protocol/tables/ranks.test.ts'],
  },
  {
    name: 'content',
    mutate: [
      'src/content/questions/!(*.test).ts', 'src/content/exercises/*.ts',
      ...['restrictions', 'methods', 'planning', 'screening'].map((name) => `src/content/${name}.ts`),
    ],
    tests: ['tests/golden-rules.test.ts'],
  },
  {
    name: 'screening',
    mutate: core('screening', 'restriction'),
    tests: [
      'tests/screen-edges.test.ts', 'src/protocol/restriction.test.ts', 'tests/screen-clearances.test.ts', 'src/content/restrictions.test.ts',
      'tests/screen-rules.test.ts',
    ],
  },
  {
    name: 'episode',
    mutate: core('episode', 'table', 'told', 'stop', 'happening'),
    tests: ['src/protocol/table.test.ts', 'src/protocol/tables/every-table.test.ts', 'src/protocol/episode.test.ts', 'tests/golden-stories.test.ts'],
  },
  {
    name: 'session',
    mutate: core('beat', 'checkpoint', 'interrupt', 'pacing', 'place', 'script', 'session'),
    tests: [
      'tests/golden-scripts.test.ts', 'src/protocol/pacing.test.ts', 'src/protocol/session.test.ts', 'src/protocol/checkpoint.test.ts', 'src/protocol/script.test.ts',
      'src/protocol/session-breaks.test.ts', 'src/protocol/interrupt.test.ts',
    ],
  },
];

/** Everything else in the core: how a day, a plan and a dose come about. A new file is broken here until it has a group of its own. */
const care: MutationGroup = {
  name: 'care',
  mutate: ['src/protocol/*.ts', 'src/protocol/areas/*.ts', ...named.flatMap(({ mutate }) => mutate.map((path) => `!${path}`))],
  tests: [
    'src/protocol/pain-usual.test.ts', 'src/protocol/progress-trend.test.ts', 'src/protocol/areas/what-facts-leave.test.ts',
    'src/protocol/areas/areas.test.ts', 'src/protocol/areas/episode.test.ts', 'src/protocol/record.test.ts', 'tests/screened.test.ts',
    'tests/what-time-brings.test.ts', 'tests/doses-and-counts.test.ts', 'tests/schedule-slots.test.ts', 'tests/golden-stories.test.ts',
  ],
};

export const mutationGroups: readonly MutationGroup[] = [...named, care];

/** No broken rule may go unnoticed here, save those that docs/clinical/equivalent-mutants.md argues to change nothing. */
export const strictFiles: readonly string[] = [
  ...core('screening', 'restriction', 'tables/exercise-response', 'tables/mid-session-symptom'), 'src/content/screening.ts',
];
