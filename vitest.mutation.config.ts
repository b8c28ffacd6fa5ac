import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/*
 * The tests that `npm run mutation` asks about one group of rules. Long populations and the exhaustive pairs of questions are left to
 * `npm test`: what they find, a quick test has to find as well. The groups are in scripts/mutation-groups.ts.
 */
const named = process.env['MUTATION_TESTS'];
const include = named === undefined ? ['tests/golden-rules.test.ts'] : named.split(',');

/** In the order of the group, so that what fails soonest is asked first: the first failure settles a mutant. */
class AsListed extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => include.findIndex((path) => moduleId.endsWith(path));
    return Promise.resolve([...files].sort((a, b) => place(a) - place(b)));
  }
}

export default defineConfig({
  test: { name: 'mutation', environment: 'node', isolate: false, include, sequence: { sequencer: AsListed }, testTimeout: 30_000 },
});
