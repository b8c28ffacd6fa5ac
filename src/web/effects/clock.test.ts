import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOfDay } from '../../base/day.ts';
import { deviceZone, localMoment } from './clock.ts';

const at = (iso: string, zone: string) => {
  const { day, minuteOfDay, offsetMinutes } = localMoment(Date.parse(iso), zone);
  return [textOfDay(day), `${Math.floor(minuteOfDay / 60)}:${String(minuteOfDay % 60).padStart(2, '0')}`, offsetMinutes];
};

test.each([
  ['the last minute of a day', '2026-03-10T02:59:59.999Z', 'Europe/Berlin', ['2026-03-09', '3:59', 60]],
  ['the first minute of a day', '2026-03-10T03:00:00Z', 'Europe/Berlin', ['2026-03-10', '4:00', 60]],
  ['midnight belongs to the evening', '2026-01-01T00:00:00Z', 'UTC', ['2025-12-31', '0:00', 0]],
  ['before the clocks go forward', '2026-03-29T00:59:00Z', 'Europe/Berlin', ['2026-03-28', '1:59', 60]],
  ['after the clocks went forward', '2026-03-29T01:00:00Z', 'Europe/Berlin', ['2026-03-28', '3:00', 120]],
  ['the boundary after the lost hour', '2026-03-29T02:00:00Z', 'Europe/Berlin', ['2026-03-29', '4:00', 120]],
  ['the hour that comes twice, first', '2026-10-25T00:30:00Z', 'Europe/Berlin', ['2026-10-24', '2:30', 120]],
  ['the hour that comes twice, again', '2026-10-25T01:30:00Z', 'Europe/Berlin', ['2026-10-24', '2:30', 60]],
  ['half an hour of summer time', '2026-10-03T15:30:00Z', 'Australia/Lord_Howe', ['2026-10-03', '2:30', 660]],
  ['a gap at midnight', '2024-04-25T22:00:00Z', 'Africa/Cairo', ['2024-04-25', '1:00', 180]],
  ['the day that Samoa left out', '2011-12-30T10:00:00Z', 'Pacific/Apia', ['2011-12-30', '0:00', 840]],
  ['the evening before it', '2011-12-30T09:59:00Z', 'Pacific/Apia', ['2011-12-29', '23:59', -600]],
  ['quarters of an hour', '2026-06-01T00:00:00Z', 'Asia/Kathmandu', ['2026-06-01', '5:45', 345]],
  ['before 1970', '1969-12-31T23:00:00Z', 'America/New_York', ['1969-12-31', '18:00', -300]],
])('%s', (_, iso, zone, expected) => expect(at(iso, zone)).toEqual(expected));

test('the instant is kept to the millisecond', () => expect(localMoment(1_790_000_000_123, 'UTC').at).toBe(1_790_000_000_123));
test('an unknown zone is refused', () => expect(() => localMoment(0, 'Mars/Olympus')).toThrow(RangeError));
test('the device has a zone that works', () => expect(() => localMoment(0, deviceZone())).not.toThrow());

describe('every zone that this system knows', () => {
  const moments = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2041, 0, 1) });
  const zones = Intl.supportedValuesOf('timeZone');

  // Temporal is an independent calendar: it follows the same zone data by other code.
  test('agrees with Temporal', () => {
    fc.assert(fc.property(fc.constantFrom(...zones), moments, (zone, moment) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
      const date = zoned.toPlainDate();
      expect(at(new Date(moment).toISOString(), zone)).toEqual([
        (zoned.hour < 4 ? date.subtract({ days: 1 }) : date).toString(),
        `${zoned.hour}:${String(zoned.minute).padStart(2, '0')}`,
        Math.round(zoned.offsetNanoseconds / 60e9),
      ]);
    }), { numRuns: 3000 });
  });

  test('no change of the clocks turns a day back, and each is followed by the next', () => {
    for (const zone of zones) {
      let before = localMoment(Date.UTC(2024, 0, 1), zone).day;
      for (let hour = 1; hour < 24 * 366; hour += 23) {
        const now = localMoment(Date.UTC(2024, 0, 1, hour), zone).day;
        expect(now - before === 0 || now - before === 1, `${zone} at hour ${hour}`).toBe(true);
        before = now;
      }
    }
  });
});
