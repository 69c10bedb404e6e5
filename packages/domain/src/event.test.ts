import { describe, expect, it } from 'vitest';
import { phaseMiss } from './event.ts';

const event = { startsOn: '2026-07-02', endsOn: '2026-07-03', zone: 'Asia/Shanghai' };
const at = (instant: string) => Date.parse(instant);

describe('a phase and the days of an event, by its own calendar', () => {
  it.each([
    // In Shanghai a day begins at 16:00 UTC of the day before.
    ['running', '2026-06-30T15:59:59Z', { miss: 'starts_later', days: 2, day: '2026-07-02' }],
    ['running', '2026-06-30T16:00:00Z', undefined],
    ['running', '2026-07-03T15:59:59Z', undefined],
    ['running', '2026-07-03T16:00:00Z', { miss: 'ended', days: 1, day: '2026-07-03' }],
    ['closed', '2026-07-02T15:59:59Z', { miss: 'ends_later', days: 1, day: '2026-07-03' }],
    ['closed', '2026-07-02T16:00:00Z', undefined],
    ['closed', '2027-07-02T16:00:00Z', undefined],
    ['open', '2020-01-01T00:00:00Z', undefined],
    ['scheduling', '2027-01-01T00:00:00Z', undefined],
  ] as const)('%s at %s', (to, now, miss) => {
    expect(phaseMiss(event, to, at(now))).toEqual(miss);
  });
});
