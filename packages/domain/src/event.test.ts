import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  changeEventStatus,
  dayTooEarly,
  type EventDays,
  type EventPermit,
  type EventStatus,
  earliestDay,
  eventPermits,
  eventStatuses,
  eventTransitions,
  hasEnded,
  hidesPeople,
  isErasureDue,
  isPermitted,
  laterDays,
  phaseMiss,
  toMeetAt,
} from './event.ts';

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
    ['draft', '2027-01-01T00:00:00Z', undefined],
    // A year off: counted in days, a leap day included.
    ['running', '2024-07-02T12:00:00Z', { miss: 'starts_later', days: 730, day: '2026-07-02' }],
    ['closed', '2026-02-28T15:59:59Z', { miss: 'ends_later', days: 125, day: '2026-07-03' }],
  ] as const)('%s at %s', (to, now, miss) => {
    expect(phaseMiss(event, to, at(now))).toEqual(miss);
  });

  it('counts days and not hours where the clocks change between', () => {
    const paris = { startsOn: '2026-03-30', endsOn: '2026-03-30', zone: 'Europe/Paris' };
    expect(phaseMiss(paris, 'running', at('2026-03-27T23:00:00Z'))).toMatchObject({ days: 2 });
    expect(phaseMiss(paris, 'running', at('2026-03-28T23:00:00Z'))).toBeUndefined();
  });
});

describe('phases', () => {
  it('lead forward by one, and back by one to mend a premature step, but never back to a draft once scheduled', () => {
    for (const from of eventStatuses)
      for (const to of eventStatuses) {
        const [here, there] = [eventStatuses.indexOf(from), eventStatuses.indexOf(to)];
        const decision = changeEventStatus(from, to);
        expect([from, to, decision.ok]).toEqual([from, to, Math.abs(here - there) === 1]);
        expect(decision).toEqual(decision.ok ? { ok: true, value: to } : { ok: false, code: 'event_phase_refused' });
      }
  });

  it('can each be left and reached', () => {
    for (const status of eventStatuses) {
      expect(eventTransitions[status].length).toBeGreaterThan(0);
      expect(eventStatuses.some((from) => eventTransitions[from].includes(status))).toBe(true);
    }
  });

  it.each([
    ['draft', []],
    ['open', ['see', 'register', 'request', 'schedule']],
    ['scheduling', ['see', 'register', 'request', 'schedule', 'report']],
    ['running', ['see', 'register', 'request', 'schedule', 'report']],
    ['closed', ['see', 'report']],
  ] as const)('%s permits %j', (status, permitted) => {
    const all = Object.keys(eventPermits) as EventPermit[];
    expect(all.filter((permit) => isPermitted(permit, status))).toEqual(permitted);
  });

  it('permit nothing that cannot be seen', () => {
    for (const permit of Object.keys(eventPermits) as EventPermit[])
      for (const status of eventPermits[permit]) expect([permit, isPermitted('see', status)]).toEqual([permit, true]);
  });
});

test('events are offered for meetings in order: the next first, those under way last, none that has ended', () => {
  const of = (status: EventStatus, startsOn: string, hasEnded = false) => ({ status, startsOn, hasEnded });
  const [under, autumn, spring, placed] = [
    of('running', '2026-07-01'),
    of('open', '2026-10-01'),
    of('open', '2026-08-01'),
    of('scheduling', '2026-07-20'),
  ];
  const past = [of('running', '2026-06-01', true), of('closed', '2016-07-02', true)];
  expect(toMeetAt([under, autumn, ...past, spring, placed])).toEqual([placed, spring, autumn, under]);
});

describe('the days of an event', () => {
  const days = { startsOn: '2026-07-02', endsOn: '2026-07-03', hideOn: '2026-08-01', eraseOn: '2026-09-01' };

  it.each<[string, Partial<EventDays>, ReturnType<typeof dayTooEarly>]>([
    ['in their order', {}, undefined],
    ['all on one day', { startsOn: '2026-07-03', hideOn: '2026-07-03', eraseOn: '2026-07-03' }, undefined],
    ['neither hidden nor erased', { hideOn: null, eraseOn: null }, undefined],
    ['not settled, as a form leaves them', { hideOn: '', eraseOn: '' }, undefined],
    ['not settled, as a request leaves them out', { hideOn: undefined, eraseOn: undefined }, undefined],
    ['erased without being hidden', { hideOn: null, eraseOn: '2026-07-03' }, undefined],
    ['an end before the start', { endsOn: '2026-07-01' }, 'endsOn'],
    ['registration until after the end', { registrationUntil: '2026-07-04' }, 'endsOn'],
    ['answers before requests end', { requestsUntil: '2026-06-20', answersUntil: '2026-06-19' }, 'answersUntil'],
    ['requests before registration ends', { registrationUntil: '2026-06-20', requestsUntil: '2026-06-19' }, undefined],
    ['hidden while it lasts', { hideOn: '2026-07-02' }, 'hideOn'],
    ['erased while it lasts', { hideOn: null, eraseOn: '2026-07-02' }, 'eraseOn'],
    ['erased before hidden', { eraseOn: '2026-07-31' }, 'eraseOn'],
    [
      'all of it wrong: the first is named',
      { endsOn: '2026-07-01', hideOn: '2026-06-01', eraseOn: '2026-05-01' },
      'endsOn',
    ],
  ])('%s', (_, changes, early) => {
    expect(dayTooEarly({ ...days, ...changes })).toBe(early);
  });

  it('have an earliest, which is the last of those before them', () => {
    expect(laterDays.map((day) => [day, earliestDay(day, days)])).toEqual([
      ['endsOn', '2026-07-02'],
      ['registrationUntil', undefined],
      ['requestsUntil', undefined],
      ['answersUntil', undefined],
      ['hideOn', '2026-07-03'],
      ['eraseOn', '2026-08-01'],
    ]);
    expect(earliestDay('eraseOn', { ...days, hideOn: '' })).toBe('2026-07-03');
    expect(earliestDay('eraseOn', { endsOn: '2026-07-03', hideOn: '2026-07-01' })).toBe('2026-07-03');
    expect(earliestDay('endsOn', {})).toBeUndefined();
  });

  it('are too early exactly below their earliest, whichever they are', () => {
    const date = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
    const some = fc.option(date);
    fc.assert(
      fc.property(date, date, some, some, (startsOn, endsOn, hideOn, eraseOn) => {
        const given: EventDays = { startsOn, endsOn, hideOn, eraseOn };
        const early = laterDays.filter((day) => (given[day] ?? '9999') < (earliestDay(day, given) ?? '0000'));
        expect(dayTooEarly(given)).toBe(early[0]);
        const order = [startsOn, endsOn, hideOn, eraseOn].filter((one) => one !== null);
        expect(early.length === 0).toBe(order.every((one, i) => i === 0 || one >= (order[i - 1] ?? '')));
      }),
      { numRuns: 300 },
    );
  });
});

describe('an event’s people', () => {
  const on = (zone: string, day: string | null) => ({ hideOn: day, eraseOn: day, zone });

  it.each([
    // 2 July 2016 is over at 22:00 UTC in Paris, at 16:00 in Shanghai, at 10:00 on Kiritimati, a day later on Samoa’s other side.
    ['Europe/Paris', '2016-07-02T22:00:00Z'],
    ['Asia/Shanghai', '2016-07-02T16:00:00Z'],
    ['Pacific/Kiritimati', '2016-07-02T10:00:00Z'],
    ['Pacific/Pago_Pago', '2016-07-03T11:00:00Z'],
    ['UTC', '2016-07-03T00:00:00Z'],
  ])('are hidden and erased when the day is over in %s: at %s', (zone, over) => {
    const days = on(zone, '2016-07-02');
    expect([hidesPeople(days, at(over) - 1), hidesPeople(days, at(over))]).toEqual([false, true]);
    expect([isErasureDue(days, at(over) - 1), isErasureDue(days, at(over))]).toEqual([false, true]);
  });

  it('stay where no day is settled', () => {
    expect(hidesPeople(on('Europe/Paris', null), at('9999-01-01T00:00:00Z'))).toBe(false);
    expect(isErasureDue(on('Europe/Paris', null), at('9999-01-01T00:00:00Z'))).toBe(false);
  });

  it('are hidden by the one day and erased by the other', () => {
    const event = { hideOn: '2026-08-01', eraseOn: '2026-09-01', zone: 'UTC' };
    expect([hidesPeople(event, at('2026-08-15T00:00:00Z')), isErasureDue(event, at('2026-08-15T00:00:00Z'))]).toEqual([
      true,
      false,
    ]);
  });
});

describe('a phase and any dates', () => {
  const day = 24 * 3_600_000;
  const from = Date.UTC(2026, 0, 1);
  const dateOf = (n: number) => new Date(from + n * day).toISOString().slice(0, 10);
  const event = fc.tuple(fc.nat(300), fc.nat(4)).map(([first, length]) => ({
    startsOn: dateOf(first),
    endsOn: dateOf(first + length),
    zone: 'UTC',
  }));

  it('miss each other by the days between today and the day that the phase goes by', () => {
    fc.assert(
      fc.property(event, fc.nat(320), fc.constantFrom(...eventStatuses), (of, today, to) => {
        const miss = phaseMiss(of, to, from + today * day + day / 2);
        if (!miss) return;
        const between = (Date.parse(miss.day) - (from + today * day)) / day;
        expect(miss.days).toBe(Math.abs(between));
        expect(miss.miss === 'ended').toBe(between < 0);
        expect(miss.day).toBe(miss.miss === 'starts_later' ? of.startsOn : of.endsOn);
      }),
      { numRuns: 200 },
    );
  });

  it('never leave a day on which an event can neither be under way nor be closed', () => {
    fc.assert(
      fc.property(event, fc.nat(320), (of, today) => {
        const now = from + today * day + day / 2;
        const isBefore = phaseMiss(of, 'running', now)?.miss === 'starts_later';
        const may = phaseMiss(of, 'running', now) === undefined || phaseMiss(of, 'closed', now) === undefined;
        expect(isBefore || may).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an event is over', () => {
  const running = { status: 'running', endsOn: '2026-07-02', zone: 'Europe/Paris' } as const;

  test('once its last slot is past, on its last day too, whatever its phase', () => {
    const lastSlot = at('2026-07-02T15:00:00Z');
    expect(hasEnded(running, lastSlot, lastSlot - 1)).toBe(false);
    expect(hasEnded(running, lastSlot, lastSlot)).toBe(true);
    expect(hasEnded({ ...running, status: 'open' }, lastSlot, lastSlot)).toBe(true);
  });

  test('without slots once its last day is past, by its own calendar', () => {
    expect(hasEnded(running, null, at('2026-07-02T21:59:00Z'))).toBe(false);
    expect(hasEnded(running, null, at('2026-07-02T22:00:00Z'))).toBe(true);
  });

  test('once it was closed', () => {
    expect(hasEnded({ ...running, status: 'closed' }, at('2026-07-03T00:00:00Z'), at('2026-07-01T00:00:00Z'))).toBe(
      true,
    );
  });
});
