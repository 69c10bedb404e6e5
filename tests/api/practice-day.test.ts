import { fillDemo } from '@jumelage/api/demo/fill';
import { renewPracticeDay } from '@jumelage/api/demo/renew-practice-day';
import { hour, minute, toWallTime } from '@jumelage/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';

let it: TestApp;
beforeAll(async () => {
  it = await openTestApp();
});
afterAll(() => it.close());

test('the practice day has meetings to come whenever somebody looks, and begins again as it was when it is over', {
  timeout: 60_000,
}, async () => {
  const { deps } = it;
  const { t, read } = deps.db;
  const began = deps.now();
  await fillDemo(deps);
  const day = (await read.select().from(t.events)).find(({ status }) => status === 'running');
  const slotsOf = async () => {
    const sessions = (await read.select().from(t.sessions))
      .filter((one) => one.eventId === day?.id)
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

  // Nothing moves while enough of it is left.
  await renewPracticeDay(deps);
  expect(await slotsOf()).toEqual(first);
  try {
    for (const later of [3 * hour, 7 * hour, 40 * hour, 4000 * hour]) {
      it.setNow(began + later);
      await renewPracticeDay(deps);
      const slots = await slotsOf();
      const [start, end] = [slots[0]?.startsAt.getTime() ?? 0, slots.at(-1)?.endsAt.getTime() ?? 0];
      expect([later, start < deps.now(), end > deps.now() + hour]).toEqual([later, true, true]);
      expect(slots.map(({ id, startsAt }) => [id, startsAt.getTime() - start])).toEqual(
        first.map(({ id, startsAt }) => [id, startsAt.getTime() - (first[0]?.startsAt.getTime() ?? 0)]),
      );
      expect((start - (first[0]?.startsAt.getTime() ?? 0)) % (30 * minute)).toBe(0);
      const [event] = (await read.select().from(t.events)).filter(({ id }) => id === day?.id);
      expect([event?.startsOn, event?.endsOn]).toEqual(
        [start, end].map((at) => toWallTime(at, 'Europe/Paris').slice(0, 10)),
      );
    }
    expect(await placements()).toEqual(seatedAt);
  } finally {
    it.setNow(began);
  }
});
