import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { freeStretches, momentOfDay, nextOwnDay, ownDayAt } from './own-day.ts';
import { minute } from './time.ts';

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

describe('a day of meetings', () => {
  const start = at('08:00');
  const minutes = fc.integer({ min: 0, max: 4 * 24 * 60 });
  const some = fc.array(fc.tuple(minutes, fc.integer({ min: 5, max: 120 })), { maxLength: 12 }).map((pairs) =>
    pairs.map(([from, length]) => ({
      startsAt: new Date(start + from * minute).toISOString(),
      endsAt: new Date(start + (from + length) * minute).toISOString(),
    })),
  );

  it('is none of nobody’s meetings', () => {
    expect(ownDayAt([], start)).toBeUndefined();
    expect(nextOwnDay([], start)).toBeUndefined();
    expect(momentOfDay([], { now: start, isDone: () => false })).toEqual({ current: undefined, coming: [], done: [] });
  });

  it('holds all its meetings, within its hours, in order of time', () => {
    fc.assert(
      fc.property(some, minutes, (meetings, now) => {
        const day = ownDayAt(meetings, start + now * minute);
        if (!day) return;
        for (const { startsAt, endsAt } of day.meetings)
          expect([day.from < startsAt, endsAt < day.until]).toEqual([true, true]);
        const starts = day.meetings.map(({ startsAt }) => startsAt);
        expect(starts).toEqual(starts.toSorted());
      }),
      { numRuns: 200 },
    );
  });

  it('is on, or to come, as long as a meeting is not over, and is the day that is on where one is', () => {
    fc.assert(
      fc.property(some, minutes, (meetings, since) => {
        const now = start + since * minute;
        const [on, next] = [ownDayAt(meetings, now), nextOwnDay(meetings, now)];
        if (on) expect(next?.from).toBe(on.from);
        if (meetings.some(({ endsAt }) => Date.parse(endsAt) > now)) expect(next).toBeDefined();
        if (next) expect(Date.parse(next.until)).toBeGreaterThan(now);
      }),
      { numRuns: 200 },
    );
  });

  it('begins again after six hours without a meeting, and not a minute before', () => {
    const from = (time: string) => ownDayAt([morning, meeting(time, '14:40')], at('08:10'))?.meetings.length;
    expect([from('14:19'), from('14:20')]).toEqual([2, 1]);
  });

  it('reckons its pauses from the longest meeting, not from the last that began', () => {
    const long = meeting('08:00', '13:00');
    const after = meeting('18:00', '18:20');
    expect(ownDayAt([long, meeting('08:30', '08:50'), after], at('12:00'))?.meetings).toHaveLength(3);
    expect(ownDayAt([long, meeting('08:30', '08:50')], at('14:59'))?.until).toBe('2026-07-02T15:00:00.000Z');
  });

  it('is not torn by a night in which clocks change', () => {
    const night = ['2026-10-25T00:30:00Z', '2026-10-25T00:50:00Z', '2026-10-25T01:30:00Z', '2026-10-25T01:50:00Z'];
    const [first, second] = [
      { startsAt: night[0] ?? '', endsAt: night[1] ?? '' },
      { startsAt: night[2] ?? '', endsAt: night[3] ?? '' },
    ];
    const day = ownDayAt([second, first], Date.parse('2026-10-25T01:00:00Z'));
    expect(day).toEqual({
      from: '2026-10-24T22:30:00.000Z',
      until: '2026-10-25T03:50:00.000Z',
      meetings: [first, second],
    });
  });

  it('reads instants with any offset', () => {
    const inParis = { startsAt: '2026-07-02T10:00:00+02:00', endsAt: '2026-07-02T10:20:00+02:00' };
    expect(ownDayAt([inParis], at('08:10'))?.from).toBe('2026-07-02T06:00:00.000Z');
  });
});

describe('free stretches', () => {
  const slot = meeting;
  const free = (slots: readonly ReturnType<typeof slot>[], own: readonly ReturnType<typeof slot>[]) =>
    freeStretches(slots, own, { now: at('07:00'), until: at('20:00') }).map(
      ({ startsAt, endsAt }) => `${startsAt.slice(11, 16)}–${endsAt.slice(11, 16)}`,
    );

  it('are none without a slot, and all of a day without a meeting', () => {
    expect(free([], [morning])).toEqual([]);
    expect(free([slot('09:00', '09:20'), slot('08:00', '08:20')], [])).toEqual(['08:00–09:20']);
  });

  it('end where a meeting of another session stands between two slots', () => {
    const slots = [slot('08:00', '08:20'), slot('09:00', '09:20')];
    expect(free(slots, [slot('08:25', '08:50')])).toEqual(['08:00–08:20', '09:00–09:20']);
    expect(free(slots, [slot('08:20', '09:00')])).toEqual(['08:00–08:20', '09:00–09:20']);
    expect(free(slots, [slot('09:20', '09:40'), slot('07:40', '08:00')])).toEqual(['08:00–09:20']);
  });

  it('last until the latest end of slots that overlap, as those of two sessions do', () => {
    expect(free([slot('08:00', '09:00'), slot('08:10', '08:30')], [])).toEqual(['08:00–09:00']);
    expect(free([slot('08:00', '08:30'), slot('08:10', '09:00')], [])).toEqual(['08:00–09:00']);
  });

  it('touch a meeting that begins as a slot ends', () => {
    expect(free([slot('08:00', '08:20'), slot('08:20', '08:40')], [slot('08:20', '08:40')])).toEqual(['08:00–08:20']);
  });

  it('leave the slots as they were given', () => {
    const slots = [slot('09:00', '09:20'), slot('08:00', '08:20')].map((one) => Object.freeze(one));
    expect(free(Object.freeze(slots), [])).toEqual(['08:00–09:20']);
  });
});
