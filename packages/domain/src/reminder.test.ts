import { expect, it } from 'vitest';
import { laterDay, remindersDue } from './reminder.ts';

const event = { startsOn: '2016-07-02', endsOn: '2016-07-03', zone: 'Europe/Paris' };
const due = (instant: string) => remindersDue(event, Date.parse(instant));

it('counts months to the last day that there is', () => {
  expect(laterDay('2016-08-31', { months: 6 })).toBe('2017-02-28');
  expect(laterDay('2016-07-02', { days: -2 })).toBe('2016-06-30');
  expect(laterDay('2015-12-31', { months: 2, days: 1 })).toBe('2016-03-01');
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
