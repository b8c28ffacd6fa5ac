import { expect, test } from 'vitest';
import { careOf, screened } from '../testing/somebody.ts';
import { readCopy } from './restore.ts';
import { copyOf } from './save-file.ts';

const file = (text: string, size = text.length) => ({ size, text: () => Promise.resolve(text) });
const somebody = () => {
  const care = careOf();
  care.happen(screened({}));
  return care;
};

test('a copy is read whole', async () => {
  const care = somebody();
  const read = await readCopy(file(copyOf(care)), care);
  expect(read.ok && read.value.entries).toEqual(care.entries);
});

test('on a device that knows nothing yet, anybody’s copy is taken', async () => {
  expect(await readCopy(file(copyOf(somebody())), { person: 'new', entries: [] })).toMatchObject({ ok: true });
});

test.each([
  ['Empty', ''], ['NotBackspace', 'hello'], ['Truncated', copyOf(somebody()).split('\n').slice(0, 1).join('\n')],
  ['Truncated', copyOf(somebody()).replace('CLEARED', 'EMERGENCY')],
])('%s is refused by name', async (type, text) => {
  expect(await readCopy(file(text), somebody())).toEqual({ ok: false, error: { type } });
});
test('what is too big is not even read', async () => {
  const big = { size: 50_000_001, text: () => Promise.reject(new Error('must not be read')) };
  expect(await readCopy(big, somebody())).toEqual({ ok: false, error: { type: 'TooBig' } });
});
test('somebody else’s copy is refused where somebody lives already', async () => {
  const care = somebody();
  expect(await readCopy(file(copyOf(care)), { person: 'other', entries: care.entries })).toEqual({ ok: false, error: { type: 'OtherPerson' } });
});
