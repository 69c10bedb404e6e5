import { line } from './text.ts';

/** Milliseconds of a minute, an hour and a day. */
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Tells whether two half-open intervals [start, end) share an instant. Example: 09:00–09:20 and 09:20–09:40 do not. */
export function overlaps(
  a: { readonly startsAt: number; readonly endsAt: number },
  b: { readonly startsAt: number; readonly endsAt: number },
): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

/** Caches a formatter for each zone: making one costs a hundred times its use. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const cached = formats.get(zone);
  if (cached) return cached;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, format);
  return format;
}

/**
 * Tells by how many minutes a zone's clock is ahead of UTC at an instant. Example: Europe/Paris on 2 July 2016 → 120;
 * Asia/Shanghai → 480.
 */
export function offsetMinutes(zone: string, instant: number): number {
  // `02/07/2016, 09:00:00`: read whole, in half the time that its parts take.
  const shown = formatOf(zone).format(instant).match(/\d+/g) ?? [];
  const [date, month = 1, year = 0, hours, minutes, seconds] = shown.map(Number);
  const wall = Date.UTC(year, month - 1, date, hours, minutes, seconds);
  return Math.round((wall - Math.floor(instant / 1000) * 1000) / minute);
}

/**
 * Tells whether the clocks of two zones show the same time at an instant. Example: Paris and Rome always do, Paris and
 * Lagos in winter.
 */
export function showSameTime(zone: string, other: string, instant: number): boolean {
  return offsetMinutes(zone, instant) === offsetMinutes(other, instant);
}

/**
 * Finds the instant at which the clocks of a zone show a wall-clock time, `YYYY-MM-DDTHH:MM`; undefined when it is
 * malformed. In the hour that summer time repeats, the first; a time that it skips is read with the offset before the
 * jump. Example: 2016-07-02T09:00 in Europe/Paris → 2016-07-02T07:00Z.
 */
export function toInstant(wall: string, zone: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(wall);
  if (!match) return undefined;
  const [year = 0, month = 1, date = 1, hours = 0, minutes = 0] = match.slice(1).map(Number);
  const asUtc = Date.UTC(year, month - 1, date, hours, minutes);
  if (new Date(asUtc).getUTCMonth() !== month - 1 || hours > 23 || minutes > 59) return undefined;
  const before = asUtc - offsetMinutes(zone, asUtc - day) * minute;
  const after = asUtc - offsetMinutes(zone, asUtc + day) * minute;
  if (offsetMinutes(zone, before) * minute === asUtc - before) return before;
  if (offsetMinutes(zone, after) * minute === asUtc - after) return after;
  return before;
}

/** Tells the wall-clock time of an instant in a zone, `YYYY-MM-DDTHH:MM`. */
export function toWallTime(instant: number, zone: string): string {
  return new Date(instant + offsetMinutes(zone, instant) * minute).toISOString().slice(0, 16);
}

/** Tells the calendar day of an instant in a zone, `YYYY-MM-DD`. */
export function dateIn(zone: string, instant: number): string {
  return toWallTime(instant, zone).slice(0, 10);
}

/**
 * Reads the name of a time zone: an IANA name of a place, or UTC, in the spelling that the platform holds as canonical.
 * Undefined for offsets and abbreviations
 * (`+08:00`, `EST`, `Etc/GMT-8`): they are no TZID of a calendar (RFC 5545 §3.2.19), keep no summer time, and name no
 * place. Example: `europe/paris` → `Europe/Paris`.
 */
export function zoneName(text: string): string | undefined {
  const name = line(text);
  if (!/^(?:utc|[a-z]+(?:\/[a-z0-9_+-]+)+)$/i.test(name) || /^etc\/(?!utc$)/i.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Tells whether a text names a time zone. */
export const isZone = (text: string): boolean => zoneName(text) !== undefined;

/**
 * Tells whether the clocks of a zone never show a wall-clock time, `YYYY-MM-DDTHH:MM`: summer time skips it. Example:
 * 2027-03-28T02:30 in Europe/Paris.
 */
export function isSkipped(wall: string, zone: string): boolean {
  const instant = toInstant(wall, zone);
  return instant !== undefined && toWallTime(instant, zone) !== wall;
}

/** Years in which events take place: a date outside them is a slip of the keyboard. */
export const eventYears = { first: 2000, last: 2100 } as const;

/** Names the problem with the year of a date or wall-clock time, `YYYY-…`; undefined where nothing is. */
export function yearProblem(text: string): 'too_early' | 'too_late' | undefined {
  const year = Number(text.slice(0, 4));
  return year < eventYears.first ? 'too_early' : year > eventYears.last ? 'too_late' : undefined;
}
