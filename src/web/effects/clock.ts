import { addDays, dayFromCivil, type LocalMoment } from '../../base/day.ts';

/** The day of a person turns at 04:00, so that a session after midnight still belongs to the evening. */
const firstMinuteOfDay = 4 * 60;

export interface ZonedMoment extends LocalMoment {
  /** Minutes that the zone added to UTC at that moment. */
  readonly offsetMinutes: number;
}

/**
 * Where a moment falls in the local time of a zone.
 *
 * @param nowMilliseconds epoch milliseconds.
 * @param zone an IANA name that this device knows, as `deviceZone` gives it.
 * @throws RangeError for a zone that this device does not know.
 */
export const localMoment = (nowMilliseconds: number, zone: string): ZonedMoment => {
  const { year, month, day, hour, minute, second } = wallClock(nowMilliseconds, zone);
  const minuteOfDay = hour * 60 + minute;
  const civil = dayFromCivil(year, month, day);
  const wallMilliseconds = ((civil * 24 * 60 + minuteOfDay) * 60 + second) * 1000;
  const wholeSeconds = Math.floor(nowMilliseconds / 1000) * 1000;
  return {
    day: minuteOfDay < firstMinuteOfDay ? addDays(civil, -1) : civil,
    minuteOfDay,
    at: nowMilliseconds,
    offsetMinutes: Math.round((wallMilliseconds - wholeSeconds) / 60_000),
  };
};

/** The zone of this device; UTC where the system names none that its own calendar knows. */
export const deviceZone = (): string => {
  try {
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    formatOf(zone);
    return zone;
  } catch {
    return 'UTC';
  }
};

type Wall = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>;

const wallClock = (at: number, zone: string): Wall => {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) parts[type] = Number(value);
  return parts as Wall;
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it. */
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  formats.set(zone, made);
  return made;
};
