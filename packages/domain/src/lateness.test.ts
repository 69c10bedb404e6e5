import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latenesses, latenessFrom, mayBeLate } from './lateness.ts';

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

test('any instant is within the half hour before and the meeting, or too early or too late', () => {
  fc.assert(
    fc.property(fc.integer({ min: -120, max: 120 }), (minutes) => {
      const may = mayBeLate({ status: 'scheduled', startsAt, endsAt }, startsAt + minutes * 60_000);
      expect(may).toBe(minutes >= -latenessFrom && minutes < 20);
    }),
    { numRuns: 200 },
  );
});

test('the half hour is one of time, not of the clock that goes back within it', () => {
  // At 03:00 in Paris clocks go back to 02:00: the meeting at the second 02:10 has its half hour in both hours.
  const slot = {
    status: 'scheduled',
    startsAt: Date.parse('2026-10-25T01:10Z'),
    endsAt: Date.parse('2026-10-25T01:30Z'),
  };
  const at = (instant: string) => mayBeLate(slot as Parameters<typeof mayBeLate>[0], Date.parse(instant));
  expect(['2026-10-25T00:39Z', '2026-10-25T00:40Z', '2026-10-25T01:29Z', '2026-10-25T01:30Z'].map(at)).toEqual([
    ...[false, true, true, false],
  ]);
});

test('one is late by minutes that go up, or not any more', () => {
  expect(latenesses[0]).toBe(0);
  expect(latenesses).toEqual([...new Set(latenesses)].toSorted((a, b) => a - b));
  expect(Math.max(...latenesses)).toBeLessThan(latenessFrom);
});
