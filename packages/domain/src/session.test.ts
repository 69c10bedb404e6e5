import { describe, expect, it } from 'vitest';
import { isWithinHours } from './session.ts';

const hour = 3_600_000;
const slotAt = (utc: string) => ({ startsAt: Date.parse(utc), endsAt: Date.parse(utc) + hour });
const working = { from: '09:00', to: '18:00' };

describe('hours of the own clock', () => {
  it('are those of the zone on that day: an hour earlier in UTC in summer', () => {
    expect(isWithinHours(slotAt('2026-07-02T07:00:00Z'), 'Europe/Paris', working)).toBe(true);
    expect(isWithinHours(slotAt('2026-01-15T07:00:00Z'), 'Europe/Paris', working)).toBe(false);
    expect(isWithinHours(slotAt('2026-07-02T09:00:00Z'), 'Asia/Shanghai', working)).toBe(true);
    expect(isWithinHours(slotAt('2026-07-02T09:30:00Z'), 'Asia/Shanghai', working)).toBe(false);
  });

  it('change in the night in which the clock does', () => {
    // 29 March 2026: Paris goes from UTC+1 to UTC+2.
    expect(isWithinHours(slotAt('2026-03-28T08:00:00Z'), 'Europe/Paris', { from: '09:00', to: '10:00' })).toBe(true);
    expect(isWithinHours(slotAt('2026-03-29T08:00:00Z'), 'Europe/Paris', { from: '09:00', to: '10:00' })).toBe(false);
    expect(isWithinHours(slotAt('2026-03-29T07:00:00Z'), 'Europe/Paris', { from: '09:00', to: '10:00' })).toBe(true);
  });

  it('hold no slot that goes past midnight', () => {
    expect(isWithinHours(slotAt('2026-07-02T15:30:00Z'), 'Asia/Shanghai', { from: '00:00', to: '23:59' })).toBe(false);
    expect(isWithinHours(slotAt('2026-07-02T14:30:00Z'), 'Asia/Shanghai', { from: '00:00', to: '23:59' })).toBe(true);
  });
});
