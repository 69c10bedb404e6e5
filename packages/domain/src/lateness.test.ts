import { expect, test } from 'vitest';
import { mayBeLate } from './lateness.ts';

const startsAt = Date.parse('2026-07-02T08:00:00Z');
const endsAt = Date.parse('2026-07-02T08:20:00Z');

test.each([
  ['07:29', false],
  ['07:30', true],
  ['08:19', true],
  ['08:20', false],
])('one may be late for a meeting from half an hour before it to its end: at %s', (time, may) => {
  expect(mayBeLate({ status: 'scheduled', startsAt, endsAt }, Date.parse(`2026-07-02T${time}:00Z`))).toBe(may);
});

test.each(['held', 'missed', 'cancelled', 'unscheduled'] as const)('nobody is late for one that is %s', (status) => {
  expect(mayBeLate({ status, startsAt, endsAt }, startsAt)).toBe(false);
});
