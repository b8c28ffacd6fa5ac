import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { goldenFiles } from './golden-lines.ts';

/*
 * Every row of the rules, printed, against what was reviewed. A changed row shows as a changed line of tests/golden beside the change
 * itself. After a change that is meant: `npx vitest run --project unit tests/golden-rules.test.ts -u`, then read the difference.
 */
const folder = fileURLToPath(new URL('golden/', import.meta.url));

describe('the rules, row by row, are those that were reviewed', () => {
  test.each(Object.entries(goldenFiles))('%s', async (name, print) => {
    expect(existsSync(`${folder}${name}`), `${name} was reviewed`).toBe(true);
    await expect(`${print()}\n`).toMatchFileSnapshot(`${folder}${name}`);
  });

  test('no golden file is left that nothing prints, and each says something', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    expect(files.sort()).toEqual(Object.keys(goldenFiles).sort());
    for (const name of files) expect(readFileSync(`${folder}${name}`, 'utf8').length, name).toBeGreaterThan(200);
  });
});
