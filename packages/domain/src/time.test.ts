import { afterEach, describe, expect, test } from 'vitest';
import {
  hour,
  isSkipped,
  isZone,
  minute,
  offsetMinutes,
  overlaps,
  toInstant,
  toWallTime,
  yearProblem,
  zoneName,
} from './time.ts';

const before = process.env.TZ;
afterEach(() => {
  process.env.TZ = before;
});

// The machine's own zone must not matter.
describe.each(['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia'])('on a machine in %s', (machine) => {
  test('a wall-clock time names one instant', () => {
    process.env.TZ = machine;
    expect(toInstant('2016-07-02T09:00', 'Europe/Paris')).toBe(Date.UTC(2016, 6, 2, 7, 0));
    expect(toInstant('2016-12-02T09:00', 'Europe/Paris')).toBe(Date.UTC(2016, 11, 2, 8, 0));
    expect(toInstant('2016-07-02T09:00', 'Asia/Shanghai')).toBe(Date.UTC(2016, 6, 2, 1, 0));
    expect(toInstant('2027-01-01T00:30', 'Asia/Shanghai')).toBe(Date.UTC(2026, 11, 31, 16, 30));
  });

  test('the repeated hour is the first, the skipped one is read before the jump', () => {
    process.env.TZ = machine;
    expect(toInstant('2026-10-25T02:30', 'Europe/Paris')).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(toInstant('2026-03-29T02:30', 'Europe/Paris')).toBe(Date.UTC(2026, 2, 29, 1, 30));
  });

  test('every hour of a year comes back as it went, but for the repeated one', () => {
    process.env.TZ = machine;
    for (const zone of ['Europe/Paris', 'Asia/Shanghai', 'America/St_Johns']) {
      let strays = 0;
      // Every hour of the days around which clocks change, and now and then one besides.
      const isNearChange = (t: number) => /-(?:03-(?:0[78]|29)|10-25|11-01)T/.test(new Date(t).toISOString());
      for (let t = Date.UTC(2026, 0, 1); t < Date.UTC(2027, 0, 1); t += isNearChange(t) ? hour : 12 * hour)
        if (toInstant(toWallTime(t, zone), zone) !== t) strays++;
      expect([zone, strays]).toEqual([zone, zone === 'Asia/Shanghai' ? 0 : 1]);
    }
  });
});

test('Chengdu is six hours ahead of Paris in summer and seven in winter', () => {
  const summer = Date.UTC(2026, 6, 1);
  const winter = Date.UTC(2026, 0, 1);
  expect(offsetMinutes('Asia/Shanghai', summer) - offsetMinutes('Europe/Paris', summer)).toBe(360);
  expect(offsetMinutes('Asia/Shanghai', winter) - offsetMinutes('Europe/Paris', winter)).toBe(420);
});

test('what is no time and no zone is refused', () => {
  for (const text of ['2016-02-30T09:00', '2016-13-01T09:00', '2016-07-02T24:00', '2016-07-02 09:00', ''])
    expect(toInstant(text, 'Europe/Paris')).toBeUndefined();
  expect(isZone('Asia/Chengdu')).toBe(false);
  expect(isZone('Asia/Shanghai')).toBe(true);
});

test('half-open intervals that touch do not overlap', () => {
  const slot = (start: number) => ({ startsAt: start * minute, endsAt: (start + 20) * minute });
  expect(overlaps(slot(0), slot(20))).toBe(false);
  expect(overlaps(slot(0), slot(19))).toBe(true);
});

test('a zone is named by its IANA name, in its one spelling; offsets and abbreviations name none', () => {
  expect(['europe/paris', ' Asia/SHANGHAI\u200B', 'US/Eastern', 'utc', 'Etc/UTC'].map(zoneName)).toEqual([
    'Europe/Paris',
    'Asia/Shanghai',
    'America/New_York',
    'UTC',
    'UTC',
  ]);
  for (const text of [
    '+08:00',
    '+0800',
    'UTC+8',
    'EST',
    'CET',
    'PST8PDT',
    'GMT',
    'Etc/GMT-8',
    'Paris',
    'Europe/Nowhere',
    '',
    '../Paris',
  ])
    expect([text, zoneName(text)]).toEqual([text, undefined]);
});

test('an hour that summer time skips does not exist that day', () => {
  const skipped = (clock: string) => isSkipped(`2027-03-28T${clock}`, 'Europe/Paris');
  expect(['01:59', '02:00', '02:30', '02:59', '03:00'].map(skipped)).toEqual([false, true, true, true, false]);
  expect([isSkipped('2027-03-28T02:30', 'Asia/Shanghai'), isSkipped('2027-10-31T02:30', 'Europe/Paris')]).toEqual([
    false,
    false,
  ]);
  // A whole day that was skipped.
  expect(isSkipped('2011-12-30T12:00', 'Pacific/Apia')).toBe(true);
});

test('years of events have bounds', () => {
  expect(
    ['0001-01-01', '1999-12-31T10:00', '2000-01-01', '2100-12-31', '2101-01-01', '9999-01-01'].map(yearProblem),
  ).toEqual(['too_early', 'too_early', undefined, undefined, 'too_late', 'too_late']);
});
