import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { laterDay, type ReminderKind, reminders, remindersDue } from './reminder.ts';
import { day, hour } from './time.ts';

const event = { startsOn: '2016-07-02', endsOn: '2016-07-03', zone: 'Europe/Paris' };
const due = (instant: string) => remindersDue(event, Date.parse(instant));

describe('a later day', () => {
  test.each([
    ['2016-08-31', { months: 6 }, '2017-02-28'],
    ['2015-08-31', { months: 6 }, '2016-02-29'],
    ['2016-02-29', { months: 12 }, '2017-02-28'],
    ['2016-07-02', { days: -2 }, '2016-06-30'],
    ['2015-12-31', { months: 2, days: 1 }, '2016-03-01'],
    ['2016-07-02', {}, '2016-07-02'],
    ['2016-12-31', { days: 1 }, '2017-01-01'],
    ['2016-12-15', { months: 1 }, '2017-01-15'],
    ['2016-03-31', { months: 1 }, '2016-04-30'],
    // Days are counted over the night in which the clocks change.
    ['2016-03-26', { days: 2 }, '2016-03-28'],
  ])('than %s by %j is %s', (date, more, later) => expect(laterDay(date, more)).toBe(later));

  it('is a date that there is, and never before the one it is later than', () => {
    const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.nat(24), fc.nat(400), (from, months, days) => {
        const text = from.toISOString().slice(0, 10);
        const later = laterDay(text, { months, days });
        expect(new Date(later).toISOString().slice(0, 10)).toBe(later);
        expect(later >= text).toBe(true);
        expect(laterDay(laterDay(text, { days }), { days: -days })).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});

it('sends by the event’s clock: the day before from eight, thanks the day after from nine, follow-ups after six and twelve months', () => {
  expect(due('2016-07-01T05:59:00Z')).toEqual([]);
  expect(due('2016-07-01T06:00:00Z')).toEqual(['day_before']);
  expect(due('2016-07-01T22:00:00Z')).toEqual([]);
  expect(due('2016-07-03T22:00:00Z')).toEqual([]);
  expect(due('2016-07-04T07:00:00Z')).toEqual(['thank_you']);
  expect(due('2016-07-08T21:59:00Z')).toEqual(['thank_you']);
  expect(due('2016-07-08T22:00:00Z')).toEqual([]);
  expect(due('2017-01-03T08:00:00Z')).toEqual(['follow_up_6']);
  expect(due('2017-07-03T06:59:00Z')).toEqual([]);
  expect(due('2017-07-16T12:00:00Z')).toEqual(['follow_up_12']);
});

describe('each mail of the calendar', () => {
  const kinds = Object.keys(reminders) as ReminderKind[];

  it.each([
    ['Europe/Paris', { day_before: 16, thank_you: 111, follow_up_6: 327, follow_up_12: 327 }],
    ['America/St_Johns', { day_before: 16, thank_you: 111, follow_up_6: 327, follow_up_12: 327 }],
  ])('is due in %s for as many hours as its row says, in one stretch', (zone, hours) => {
    const here = { ...event, zone };
    for (const kind of kinds) {
      const { after, ...later } = reminders[kind];
      const from = Date.parse(laterDay(event[after], later)) - day;
      const on = Array.from({ length: 17 * 24 }, (_, i) =>
        remindersDue(here, from + i * hour + hour / 2).includes(kind),
      );
      const changes = on.filter((one, i) => i > 0 && one !== on[i - 1]).length;
      expect([kind, on.filter(Boolean).length, changes]).toEqual([kind, hours[kind], 2]);
    }
  });

  it('starts on its day at its hour, in summer and in winter', () => {
    const winter = { startsOn: '2016-12-02', endsOn: '2016-12-02', zone: 'Europe/Paris' };
    expect(remindersDue(winter, Date.parse('2016-12-01T06:59:59Z'))).toEqual([]);
    expect(remindersDue(winter, Date.parse('2016-12-01T07:00:00Z'))).toEqual(['day_before']);
  });
});
