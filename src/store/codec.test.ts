import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeEntry, encodeEntry, sameContent, versionOf, type Versions, type WrittenEntry } from './codec.ts';
import { sampleEntries, sampleEntry } from './sample-entries.ts';

const pause = encodeEntry(sampleEntry(1, { fact: 'pause-set', paused: true }));
const throughText = (entry: WrittenEntry): unknown => JSON.parse(JSON.stringify(entry));

test.each(sampleEntries.map((entry) => [entry.fact.fact, entry] as const))('%s comes back as it was', (_, entry) => {
  expect(decodeEntry(throughText(encodeEntry(entry)))).toEqual({ ok: true, value: entry });
});

test('the order in which a fact names its fields does not matter', () => {
  expect(sameContent(pause, { ...pause, fact: '{ "paused": true, "fact": "pause-set" }' })).toBe(true);
  expect(sameContent(pause, { ...pause, fact: '{"fact":"pause-set","paused":false}' })).toBe(false);
  expect(sameContent(pause, { ...pause, minuteOfDay: 616 })).toBe(false);
});

describe('from a newer version', () => {
  const json = '{"fact":"heart-rate-measured",  "beats": 62.0, "big": 12345678901234567890}';

  test('an unknown kind is kept and passed on word for word', () => {
    const decoded = decodeEntry({ ...pause, kind: 'heart-rate-measured', version: 3, fact: json });
    expect(decoded).toMatchObject({ ok: true, value: { version: 3, fact: { fact: 'unknown', kind: 'heart-rate-measured', json } } });
    if (decoded.ok) expect(encodeEntry(decoded.value)).toEqual({ ...pause, kind: 'heart-rate-measured', version: 3, fact: json });
  });

  test('a newer shape of a known kind, too', () => {
    const newer = { ...pause, version: versionOf('pause-set') + 1, fact: '{"fact":"pause-set","until":20010}' };
    const decoded = decodeEntry(newer);
    expect(decoded).toMatchObject({ ok: true, value: { fact: { fact: 'unknown', kind: 'pause-set', json: newer.fact } } });
    if (decoded.ok) expect(encodeEntry(decoded.value)).toEqual(newer);
  });
});

describe('from an older version', () => {
  const versions: Versions = {
    'pause-set': {
      current: 2,
      upcasts: {
        0: (older) => ({ fact: 'pause-set', on: (older as { pause: string }).pause === 'yes' }),
        1: (older) => ({ fact: 'pause-set', paused: (older as { on: boolean }).on }),
      },
    },
  };
  const old = (version: number, fact: string): WrittenEntry => ({ ...pause, version, fact });
  const now = { ok: true, value: { ...sampleEntry(1, { fact: 'pause-set', paused: true }), version: 2 } };

  test('a fact goes up every step', () => expect(decodeEntry(old(0, '{"fact":"pause-set","pause":"yes"}'), versions)).toEqual(now));
  test('or only the last', () => expect(decodeEntry(old(1, '{"fact":"pause-set","on":true}'), versions)).toEqual(now));
  test('the current version takes no step', () => expect(decodeEntry(old(2, '{"fact":"pause-set","paused":true}'), versions)).toEqual(now));

  test('without a way up it is refused', () => {
    expect(decodeEntry(old(0, '{"fact":"pause-set"}'))).toMatchObject({ ok: false, error: { type: 'Malformed', where: 'version' } });
  });

  test('an old fact that a step cannot read is refused', () => {
    expect(decodeEntry(old(0, 'null'), versions)).toMatchObject({ ok: false, error: { type: 'Malformed', where: 'fact' } });
  });
});

describe('malformed input is refused with the place', () => {
  test.each([
    ['nothing', undefined, 'entry'],
    ['a text', 'entry', 'entry'],
    ['no device', { ...pause, device: undefined }, 'device'],
    ['an id that is not 128 bits', { ...pause, id: 'abc' }, 'id'],
    ['half a millisecond', { ...pause, at: 1.5 }, 'at'],
    ['minute 1440', { ...pause, minuteOfDay: 1440 }, 'minuteOfDay'],
    ['a stranger', { ...pause, by: 'robot' }, 'by'],
    ['one field too many', { ...pause, server: 1 }, 'server'],
    ['cut JSON', { ...pause, fact: '{"fact":' }, 'fact'],
    ['an unknown kind with cut JSON', { ...pause, kind: 'new', fact: '{' }, 'fact'],
    ['a fact of another kind', { ...pause, fact: '{"fact":"episode-opened"}' }, 'fact.fact'],
    ['a field too few', { ...pause, fact: '{"fact":"pause-set"}' }, 'fact.paused'],
    ['a field too many', { ...pause, fact: '{"fact":"pause-set","paused":true,"x":1}' }, 'fact.x'],
    ['pain 11', { ...pause, kind: 'session-ended', fact: '{"fact":"session-ended","session":"s","how":"stopped","painNow":11}' }, 'fact.painNow'],
  ])('%s', (_, input, where) => {
    expect(decodeEntry(input)).toMatchObject({ ok: false, error: { type: 'Malformed', where } });
  });

  test('a correction by an unknown fact', () => {
    const fact = JSON.stringify({ fact: 'correction', entry: '0'.repeat(32), instead: { fact: '__proto__' } });
    expect(decodeEntry({ ...pause, kind: 'correction', fact })).toMatchObject({ ok: false });
  });

  test('anything at all gives a result and never throws', () => {
    const field = fc.constantFrom(...Object.keys(pause));
    fc.assert(fc.property(field, fc.anything(), (name, value) => {
      const decoded = decodeEntry({ ...pause, [name]: value });
      if (decoded.ok) expect(() => encodeEntry(decoded.value)).not.toThrow();
    }), { numRuns: 2000 });
    fc.assert(fc.property(fc.constantFrom(...sampleEntries), fc.jsonValue(), (entry, value) => {
      expect(typeof decodeEntry({ ...encodeEntry(entry), fact: JSON.stringify(value) }).ok).toBe('boolean');
    }));
  });
});
