import { describe, expect, it } from 'vitest';
import { comingInstant } from './disturbance.ts';

const zone = 'Europe/Paris';

describe('when somebody arrives', () => {
  it('is a time of today by the clock of the event', () => {
    expect(comingInstant('10:30', { zone, now: Date.parse('2026-07-02T08:00:00Z') })).toBe(
      Date.parse('2026-07-02T08:30:00Z'),
    );
  });
  it('may be a little in the past', () => {
    expect(comingInstant('09:45', { zone, now: Date.parse('2026-07-02T08:00:00Z') })).toBe(
      Date.parse('2026-07-02T07:45:00Z'),
    );
  });
  it('is tomorrow when today’s is long past', () => {
    expect(comingInstant('00:10', { zone, now: Date.parse('2026-07-02T21:50:00Z') })).toBe(
      Date.parse('2026-07-02T22:10:00Z'),
    );
  });
  it('is nothing while it is being typed', () => {
    expect(comingInstant('1', { zone, now: 0 })).toBeUndefined();
  });
});
