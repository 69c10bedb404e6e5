import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  dateIn,
  day,
  hour,
  isSkipped,
  isZone,
  minute,
  offsetMinutes,
  overlaps,
  showSameTime,
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
      const isNearChange = (t: number) =>
        /-(?:03-(?:0[78]|2[89])|10-(?:2[45]|31)|11-01)T/.test(new Date(t).toISOString());
      for (let t = Date.UTC(2026, 0, 1); t < Date.UTC(2027, 0, 1); t += isNearChange(t) ? hour : 23 * hour)
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

test('clocks are compared at an instant: one of two zones may have summer time', () => {
  const [winter, summer] = [Date.parse('2026-01-15T12:00:00Z'), Date.parse('2026-07-15T12:00:00Z')];
  expect([winter, summer].map((at) => showSameTime('Europe/Paris', 'Europe/Rome', at))).toEqual([true, true]);
  expect([winter, summer].map((at) => showSameTime('Europe/Paris', 'Africa/Lagos', at))).toEqual([true, false]);
  expect([winter, summer].map((at) => showSameTime('Europe/Paris', 'Asia/Shanghai', at))).toEqual([false, false]);
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

describe('the day of an instant', () => {
  test.each([
    ['Europe/Paris', '2016-07-02T21:59:59.999Z', '2016-07-02'],
    ['Europe/Paris', '2016-07-02T22:00:00.000Z', '2016-07-03'],
    ['Europe/Paris', '2016-12-02T22:59:59.999Z', '2016-12-02'],
    ['Asia/Shanghai', '2016-12-31T16:00:00.000Z', '2017-01-01'],
    ['America/New_York', '2016-07-03T03:59:59.999Z', '2016-07-02'],
    ['Pacific/Kiritimati', '2016-07-02T10:00:00.000Z', '2016-07-03'],
    ['UTC', '2016-02-29T00:00:00.000Z', '2016-02-29'],
    // A day that Samoa never had.
    ['Pacific/Apia', '2011-12-30T09:59:59.999Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31'],
  ])('in %s at %s is %s', (zone, instant, date) => expect(dateIn(zone, Date.parse(instant))).toBe(date));
});

describe('any time of any zone', () => {
  const zones = ['Europe/Paris', 'Asia/Shanghai', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'];
  const instant = fc
    .integer({ min: Date.UTC(2000, 0, 1) / minute, max: Date.UTC(2100, 0, 1) / minute })
    .map((n) => n * minute);

  test('is shown, and read back as itself or as the same time an hour apart', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), (at, zone) => {
        const wall = toWallTime(at, zone);
        expect(wall).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
        const back = toInstant(wall, zone) ?? Number.NaN;
        expect(toWallTime(back, zone)).toBe(wall);
        // The repeated hour is read as the first of the two.
        expect(back <= at && at - back <= hour).toBe(true);
        expect(isSkipped(wall, zone)).toBe(false);
        expect(dateIn(zone, at)).toBe(wall.slice(0, 10));
      }),
      { numRuns: 200 },
    );
  });

  test('is ahead of UTC by as many minutes as its clock shows', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), (at, zone) => {
        const wall = Date.parse(`${toWallTime(at, zone)}:00Z`);
        expect((wall - at) / minute).toBe(offsetMinutes(zone, at));
        expect(Math.abs(offsetMinutes(zone, at))).toBeLessThanOrEqual(14 * 60);
      }),
      { numRuns: 200 },
    );
  });
});

test.each([
  ['2016-07-02T09:00', true],
  ['2016-02-29T09:00', true],
  ['2015-02-29T09:00', false],
  ['2016-04-31T09:00', false],
  ['2016-00-01T09:00', false],
  ['2016-01-00T09:00', false],
  ['2016-01-01T00:00', true],
  ['2016-01-01T23:59', true],
  ['2016-01-01T23:60', false],
  ['2016-1-1T09:00', false],
  ['2016-01-01T09:00:00', false],
  ['2016-01-01T09:00Z', false],
  [' 2016-01-01T09:00', false],
])('%s is a time: %s', (wall, is) => expect(toInstant(wall, 'UTC') !== undefined).toBe(is));

describe('two stretches of time', () => {
  const stretch = fc
    .tuple(fc.nat(20), fc.integer({ min: 1, max: 10 }))
    .map(([startsAt, length]) => ({ startsAt, endsAt: startsAt + length }));
  test('overlap where they share an instant, whichever comes first', () => {
    fc.assert(
      fc.property(stretch, stretch, (a, b) => {
        const instants = (one: { startsAt: number; endsAt: number }) =>
          Array.from({ length: one.endsAt - one.startsAt }, (_, i) => one.startsAt + i);
        const shared = instants(a).some((at) => instants(b).includes(at));
        expect([overlaps(a, b), overlaps(b, a)]).toEqual([shared, shared]);
      }),
      { numRuns: 200 },
    );
  });
});

test('a day is twenty-four hours of sixty minutes', () => {
  expect([day / hour, hour / minute, minute]).toEqual([24, 60, 60_000]);
});
