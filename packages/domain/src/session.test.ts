import { describe, expect, it } from 'vitest';
import { byBlock, defaultRules, interpreterNeeds, isWithinHours, placeKinds } from './session.ts';

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

  it.each([
    ['2026-07-02T08:59:00Z', false],
    ['2026-07-02T09:00:00Z', true],
    ['2026-07-02T17:00:00Z', true],
    ['2026-07-02T17:01:00Z', false],
  ])('hold a slot that touches their ends: from %s, %s', (utc, isWithin) => {
    expect(isWithinHours(slotAt(utc), 'UTC', working)).toBe(isWithin);
  });

  it('hold nothing where they end before they begin', () => {
    for (let i = 0; i < 24; i++)
      expect(
        isWithinHours(slotAt(`2026-07-02T${String(i).padStart(2, '0')}:00:00Z`), 'UTC', { from: '18:00', to: '09:00' }),
      ).toBe(false);
  });

  it('hold in one zone a slot that they do not in another', () => {
    const morning = slotAt('2026-07-02T07:00:00Z');
    const within = ['Europe/Paris', 'Asia/Shanghai', 'America/New_York', 'Asia/Kolkata'].filter((zone) =>
      isWithinHours(morning, zone, working),
    );
    expect(within).toEqual(['Europe/Paris', 'Asia/Shanghai', 'Asia/Kolkata']);
  });
});

it('by default asks nothing of a schedule but one meeting for everybody and hours in which people are awake', () => {
  expect(defaultRules).toMatchObject({ guaranteedBreak: 0, mostMeetings: null, leastMeetings: 1 });
  const { from, to } = defaultRules.remoteHours;
  expect(from < to).toBe(true);
  expect([from, to].every((one) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(one))).toBe(true);
});

it('a place is a table unless it says otherwise, and languages say whether an interpreter is needed', () => {
  expect([placeKinds[0], interpreterNeeds[0]]).toEqual(['table', 'auto']);
});

it('groups by block what comes in any order, and keeps the order within', () => {
  const slots = ['a', 'b', 'c', 'd'].map((id, index) => ({ id, block: [1, 0, 1, 2][index] ?? 0 }));
  const [a, b, c, d] = slots;
  expect(byBlock(slots)).toEqual([
    { block: 1, items: [a, c] },
    { block: 0, items: [b] },
    { block: 2, items: [d] },
  ]);
  expect(byBlock([])).toEqual([]);
});
