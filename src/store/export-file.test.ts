import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '../base/text.ts';
import { exportFile, importFile } from './export-file.ts';
import { sampleEntries, sampleEntry } from './sample-entries.ts';

const meta = { person: 'person-1', madeAt: 1_790_000_000_000 };
const file = exportFile(sampleEntries, meta);
const whole = { ok: true, value: { meta, entries: sampleEntries } };
const refused = (type: string, more = {}): unknown => ({ ok: false, error: expect.objectContaining({ type, ...more }) });

/** A file whose sums are right, whatever its lines say. */
const sealed = (lines: readonly string[]): string => `${lines.join('\n')}\n${JSON.stringify({ end: 'backspace', checksum: fingerprint(lines.join('\n')) })}\n`;
const head = (entries: number, more = {}): string => JSON.stringify({ file: 'backspace', format: 1, ...meta, entries, ...more });
const lineOf = (n: number): string => exportFile([sampleEntry(n)], meta).split('\n')[1] ?? '';

test('what goes out comes in', () => expect(importFile(file)).toEqual(whole));
test('an empty record, too', () => expect(importFile(exportFile([], meta))).toEqual({ ok: true, value: { meta, entries: [] } }));
test('the same entries give the same file', () => expect(exportFile(sampleEntries, meta)).toBe(file));
test('a mail program may change line ends, and put a mark in front', () => {
  expect(importFile(`\uFEFF${file.replaceAll('\n', '\r\n')}\r\n`)).toEqual(whole);
});

test.each([
  ['nothing', ''],
  ['a picture', '\u0089PNG\r\n\u001a\n'],
  ['other JSON', '{"resourceType":"Bundle"}'],
  ['a list', '[1,2]'],
  ['another mark', '{"file":"other","format":1}'],
])('%s is not a file of ours', (_, text) => expect(importFile(text)).toEqual(refused('NotBackspace')));

test('a newer file is left to a newer version', () => {
  expect(importFile(sealed([head(0, { format: 2, more: true })]))).toEqual(refused('NewerFile', { found: 2, known: 1 }));
});

test('a file cut at any place is never read', () => {
  for (let length = 0; length < file.length - 1; length += 1) {
    const read = importFile(file.slice(0, length));
    expect(read.ok ? length : read.error.type).toMatch(/^(NotBackspace|Truncated)$/);
  }
});

test('a file with any one character changed is refused, or reads as it was', () => {
  fc.assert(fc.property(fc.nat(file.length - 1), fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }), (at, sign) => {
    const read = importFile(file.slice(0, at) + sign + file.slice(at + 1));
    if (read.ok) expect(read).toEqual(whole);
  }), { numRuns: 2000 });
});

test('a line that was taken out is missed', () => {
  const lines = file.split('\n');
  expect(importFile([...lines.slice(0, 3), ...lines.slice(4)].join('\n'))).toEqual(refused('Truncated', { expected: sampleEntries.length, found: sampleEntries.length - 1 }));
});

test.each([
  ['a line that is no entry', [head(2), lineOf(1), '{"id":1}'], { line: 3 }],
  ['somebody else', [head(1, { person: 'person-2' }), lineOf(1)], { line: 2, where: 'person' }],
  ['two contents under one id', [head(2), lineOf(1), lineOf(1).replace('615', '616')], { line: 3, where: 'id' }],
  ['a head without its time', [head(1, { madeAt: 'today' }), lineOf(1)], { line: 1, where: 'madeAt' }],
])('%s, under right sums, is refused with its line', (_, lines, where) => expect(importFile(sealed(lines))).toEqual(refused('Malformed', where)));

test('the same entry twice is one entry', () => {
  expect(importFile(sealed([head(2), lineOf(1), lineOf(1)]))).toEqual({ ok: true, value: { meta, entries: [sampleEntry(1)] } });
});
