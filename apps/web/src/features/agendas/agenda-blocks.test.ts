import { expect, test } from 'vitest';
import { withOtherClocks } from './agenda-blocks.tsx';

const at = (meetingId: string, startsAt: string) => ({ meetingId, startsAt });
const items = [
  at('second', '2027-05-03T08:25:00Z'),
  at('first', '2027-05-03T08:00:00Z'),
  at('night', '2027-05-03T22:30:00Z'),
  at('later', '2027-05-04T09:00:00Z'),
];
const agenda = { items, zone: 'Europe/Paris' } as never;

test('other clocks stand at the first meeting of each day, by the event’s own clock, and at the next', () => {
  expect([...withOtherClocks(agenda, Date.parse('2027-05-01T00:00:00Z'))]).toEqual(['first', 'night']);
  expect([...withOtherClocks(agenda, Date.parse('2027-05-03T08:10:00Z'))]).toEqual(['first', 'night', 'second']);
  expect([...withOtherClocks(agenda, Date.parse('2028-01-01T00:00:00Z'))]).toEqual(['first', 'night']);
});
