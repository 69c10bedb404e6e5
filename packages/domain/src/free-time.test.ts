import { expect, it } from 'vitest';
import { type Availability, canBeMetIn, placeKindFor } from './free-time.ts';

const at = (time: string) => Date.parse(`2026-07-02T${time}:00Z`);
const slot = { id: 'slt_a', startsAt: at('08:00'), endsAt: at('08:20') };
const remoteHours = { from: '07:00', to: '22:00' };
const free: Availability = {
  ...{ attendance: 'onsite', zone: 'Europe/Paris', hours: null },
  ...{ isAbsent: false, unavailable: [], meetings: [] },
};
const can = (changes: Partial<Availability>) => canBeMetIn(slot, { ...free, ...changes }, remoteHours);

it('meets whoever is expected, kept the slot open and has no meeting then', () => {
  expect(can({})).toBe(true);
  expect(can({ isAbsent: true })).toBe(false);
  expect(can({ unavailable: ['slt_b'] })).toBe(true);
  expect(can({ unavailable: ['slt_a'] })).toBe(false);
});

it('counts a meeting of another session that overlaps, and none that only touches the slot', () => {
  expect(can({ meetings: [{ startsAt: at('08:10'), endsAt: at('08:40') }] })).toBe(false);
  expect(can({ meetings: [{ startsAt: at('07:40'), endsAt: at('08:00') }] })).toBe(true);
  expect(can({ meetings: [{ startsAt: at('08:20'), endsAt: at('08:40') }] })).toBe(true);
});

it('asks people from afar at their own hours alone, else at the session’s, and those in the hall at any', () => {
  // 08:00 UTC is 16:00 in Shanghai and 04:00 in New York.
  expect(can({ attendance: 'remote', zone: 'Asia/Shanghai' })).toBe(true);
  expect(can({ attendance: 'remote', zone: 'Asia/Shanghai', hours: { from: '09:00', to: '15:00' } })).toBe(false);
  expect(can({ attendance: 'remote', zone: 'America/New_York' })).toBe(false);
  expect(can({ attendance: 'onsite', zone: 'America/New_York' })).toBe(true);
});

it('needs a room for a meeting online where there are rooms', () => {
  expect(placeKindFor(['onsite', 'remote'], { hasRooms: true })).toBe('room');
  expect(placeKindFor(['onsite', 'remote'], { hasRooms: false })).toBe('table');
  expect(placeKindFor(['onsite', 'onsite'], { hasRooms: true })).toBe('table');
});
