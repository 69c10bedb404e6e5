import { expect, it, test } from 'vitest';
import { freeStretches, momentOfDay, nextOwnDay, ownDayAt } from './own-day.ts';

const at = (time: string, day = '02') => Date.parse(`2026-07-${day}T${time}:00Z`);
const meeting = (from: string, to: string, day = '02') => ({
  startsAt: new Date(at(from, day)).toISOString(),
  endsAt: new Date(at(to, day)).toISOString(),
});
const morning = meeting('08:00', '08:20');
const noon = meeting('12:00', '12:20');
const nextMorning = meeting('08:00', '08:20', '03');
const all = [nextMorning, noon, morning];

test.each([
  ['05:59', undefined],
  ['06:00', 2],
  ['14:19', 2],
  ['14:20', undefined],
])('a day is on from two hours before its first meeting to two hours after its last: at %s', (time, count) => {
  expect(ownDayAt(all, at(time))?.meetings.length).toBe(count);
});

it('goes past midnight: what follows without a night belongs to it', () => {
  const late = [meeting('23:30', '23:50'), meeting('00:10', '00:30', '03')];
  expect(ownDayAt(late, at('00:20', '03'))?.meetings).toEqual(late);
});

test('the next day is the one that is on, or one to come', () => {
  expect(nextOwnDay(all, at('05:00'))?.from).toBe('2026-07-02T06:00:00.000Z');
  expect(nextOwnDay(all, at('14:20'))?.from).toBe('2026-07-03T06:00:00.000Z');
  expect(nextOwnDay(all, at('11:00', '03'))).toBeUndefined();
});

test('a meeting runs from its first instant to before its last, unless it was reported', () => {
  const momentAt = (time: string, done: readonly object[] = []) =>
    momentOfDay([morning, noon], { now: at(time), isDone: (one) => done.includes(one) });
  expect(momentAt('07:59')).toEqual({ current: undefined, coming: [morning, noon], done: [] });
  expect(momentAt('08:00')).toEqual({ current: morning, coming: [noon], done: [] });
  expect(momentAt('08:20')).toEqual({ current: undefined, coming: [noon], done: [morning] });
  expect(momentAt('08:10', [morning])).toEqual({ current: undefined, coming: [noon], done: [morning] });
});

test('one is free in the slots to come that no meeting takes, those that follow each other as one', () => {
  const slots = ['08:00', '08:30', '09:00', '09:30', '10:00'].map((from) =>
    meeting(from, `${from.slice(0, 3)}${from.endsWith('30') ? '50' : '20'}`),
  );
  const free = (now: string, until = '20:00') =>
    freeStretches(slots, [meeting('09:00', '09:20')], { now: at(now), until: at(until) }).map(
      ({ startsAt, endsAt }) => `${startsAt.slice(11, 16)}–${endsAt.slice(11, 16)}`,
    );
  expect(free('07:00')).toEqual(['08:00–08:50', '09:30–10:20']);
  expect(free('08:00')).toEqual(['08:30–08:50', '09:30–10:20']);
  expect(free('07:00', '10:00')).toEqual(['08:00–08:50', '09:30–09:50']);
  expect(free('10:00')).toEqual([]);
});
