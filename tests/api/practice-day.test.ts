import { fillDemo } from '@jumelage/api/demo/fill';
import { renewDemo } from '@jumelage/api/demo/renew';
import { day, hour, minute, toWallTime } from '@jumelage/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';

let it: TestApp;
beforeAll(async () => {
  it = await openTestApp();
});
afterAll(() => it.close());

test('the practice day has a slot that is on and meetings to come whenever somebody looks, and begins again as it was when it is over', {
  timeout: 60_000,
}, async () => {
  const { deps } = it;
  const { t, read } = deps.db;
  const began = deps.now();
  await fillDemo(deps);
  const practice = (await read.select().from(t.events)).find(({ status }) => status === 'running');
  const slotsOf = async () => {
    const sessions = (await read.select().from(t.sessions))
      .filter((one) => one.eventId === practice?.id)
      .map(({ id }) => id);
    return (await read.select().from(t.slots))
      .filter(({ sessionId }) => sessions.includes(sessionId))
      .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  };
  const placements = async () =>
    new Map((await read.select().from(t.placements)).map(({ slotId, meetingId }) => [slotId, meetingId]));
  const first = await slotsOf();
  const seatedAt = await placements();
  expect(first.filter(({ id }) => !seatedAt.has(id))).toEqual([]);

  /** Counts the slots that are on, and what is known of the day. */
  const told = async () => {
    const own = <Row extends { readonly eventId: string }>(rows: readonly Row[]) =>
      rows.filter(({ eventId }) => eventId === practice?.id);
    const meetings = own(await read.select().from(t.meetings));
    const ids = meetings.map(({ id }) => id);
    const of = <Row extends { readonly meetingId: string }>(rows: readonly Row[]) =>
      rows.filter(({ meetingId }) => (ids as readonly string[]).includes(meetingId)).length;
    const now = deps.now();
    const participants = own(await read.select().from(t.participants));
    return {
      on: (await slotsOf()).filter(({ startsAt, endsAt }) => startsAt.getTime() <= now && now < endsAt.getTime())
        .length,
      held: meetings.filter(({ status }) => status === 'held').length,
      missed: meetings.filter(({ status }) => status === 'missed').length,
      outcomes: of(await read.select().from(t.outcomes)),
      delays: of(await read.select().from(t.delays)),
      late: participants.filter(({ arrivesAt }) => arrivesAt && arrivesAt.getTime() > now).length,
      arrived: participants.some(({ checkedInAt }) => checkedInAt && checkedInAt.getTime() < now),
      expected: participants.some(({ checkedInAt, arrivesAt }) => !checkedInAt && !arrivesAt),
    };
  };
  const before = await told();
  expect(before).toEqual({
    ...{ on: 1, held: 7, missed: 1, outcomes: 9, delays: 1, late: 1, arrived: true, expected: true },
  });

  // Nothing moves while enough of it is left.
  await renewDemo(deps);
  expect(await slotsOf()).toEqual(first);
  try {
    for (const later of [3 * hour, 7 * hour, 40 * hour, 4000 * hour]) {
      it.setNow(began + later);
      await renewDemo(deps);
      const slots = await slotsOf();
      const [start, end] = [slots[0]?.startsAt.getTime() ?? 0, slots.at(-1)?.endsAt.getTime() ?? 0];
      expect([later, start < deps.now(), end > deps.now() + hour]).toEqual([later, true, true]);
      expect(await told()).toEqual({ ...before, on: 1 });
      expect(slots.map(({ id, startsAt }) => [id, startsAt.getTime() - start])).toEqual(
        first.map(({ id, startsAt }) => [id, startsAt.getTime() - (first[0]?.startsAt.getTime() ?? 0)]),
      );
      expect((start - (first[0]?.startsAt.getTime() ?? 0)) % (30 * minute)).toBe(0);
      const [event] = (await read.select().from(t.events)).filter(({ id }) => id === practice?.id);
      expect([event?.startsOn, event?.endsOn]).toEqual(
        [start, end].map((at) => toWallTime(at, 'Europe/Paris').slice(0, 10)),
      );
    }
    expect(await placements()).toEqual(seatedAt);
  } finally {
    it.setNow(began);
  }
});

test('the forum to come stays at least three weeks ahead, on the same weekday, with its requests to answer', {
  timeout: 60_000,
}, async () => {
  const fresh = await openTestApp();
  try {
    const { deps } = fresh;
    const { t, read } = deps.db;
    const began = deps.now();
    await fillDemo(deps);
    const forum = async () => {
      const [event] = (await read.select().from(t.events)).filter(({ status }) => status === 'open');
      const requests = await read.select().from(t.meetingRequests);
      const answerable = requests.filter(
        ({ eventId, status, expiresAt }) =>
          eventId === event?.id && status === 'pending' && expiresAt.getTime() > deps.now(),
      ).length;
      const sessions = (await read.select().from(t.sessions)).filter(({ eventId }) => eventId === event?.id);
      const slots = (await read.select().from(t.slots)).filter(({ sessionId }) => sessionId === sessions[0]?.id);
      return { startsOn: event?.startsOn ?? '', answerable, days: [...new Set(slots.map(dayOf))] };
    };
    const dayOf = ({ startsAt }: { readonly startsAt: Date }) =>
      toWallTime(startsAt.getTime(), 'Asia/Shanghai').slice(0, 10);
    const first = await forum();
    expect(first.answerable).toBeGreaterThan(20);
    for (const later of [3 * day, 13 * day, 20 * day, 45 * day, 400 * day]) {
      fresh.setNow(began + later);
      await renewDemo(deps);
      const moved = await forum();
      const ahead = (Date.parse(moved.startsOn) - deps.now()) / day;
      expect([later / day, ahead > 20, ahead < 42, moved.answerable]).toEqual([
        later / day,
        true,
        true,
        first.answerable,
      ]);
      expect((Date.parse(moved.startsOn) - Date.parse(first.startsOn)) % (7 * day)).toBe(0);
      expect(moved.days).toEqual([moved.startsOn]);
    }
    // The one of 2016 stays where it was, and closed.
    const closed = (await read.select().from(t.events)).filter(({ status }) => status === 'closed');
    expect(closed.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([['2016-07-02', '2016-07-02']]);
  } finally {
    await fresh.close();
  }
});
