import type { Id } from '@jumelage/domain/ids';
import { reportedStatuses } from '@jumelage/domain/meeting';
import { and, asc, desc, eq, inArray, max, min } from 'drizzle-orm';
import type { Store } from '../store.ts';

type EventId = Id<'event'>;

/** Lists sample events that are under way and whose last slot ends before an instant, with their first slot's start. */
export async function listSpentDays({ t, q }: Store, before: Date) {
  const days = await q
    .select({ eventId: t.events.id, zone: t.events.zone, startsAt: min(t.slots.startsAt), endsAt: max(t.slots.endsAt) })
    .from(t.events)
    .innerJoin(t.sessions, eq(t.sessions.eventId, t.events.id))
    .innerJoin(t.slots, and(eq(t.slots.sessionId, t.sessions.id), eq(t.slots.retired, false)))
    .where(and(eq(t.events.isSample, true), eq(t.events.status, 'running')))
    .groupBy(t.events.id, t.events.zone);
  return days.filter(({ endsAt }) => endsAt !== null && endsAt < before);
}

/**
 * Moves an event in time with its sessions and slots by so many milliseconds, and forgets what was done on its day:
 * arrivals, reports, steps.
 */
export async function moveDay(
  { t, q }: Store,
  eventId: EventId,
  { by, startsOn, endsOn }: { by: number; startsOn: string; endsOn: string },
): Promise<void> {
  await q.update(t.events).set({ startsOn, endsOn }).where(eq(t.events.id, eventId));
  const sessions = await q.select().from(t.sessions).where(eq(t.sessions.eventId, eventId));
  for (const { id, blocks } of sessions) {
    const moved = blocks.map((block) => ({ startsAt: block.startsAt + by, endsAt: block.endsAt + by }));
    await q.update(t.sessions).set({ blocks: moved }).where(eq(t.sessions.id, id));
    // The last first, or the first if it goes back in time: no two slots of a session stand at one time, not even for a
    // moment.
    const slots = await q
      .select()
      .from(t.slots)
      .where(eq(t.slots.sessionId, id))
      .orderBy((by > 0 ? desc : asc)(t.slots.startsAt));
    for (const slot of slots) {
      const times = { startsAt: new Date(slot.startsAt.getTime() + by), endsAt: new Date(slot.endsAt.getTime() + by) };
      await q.update(t.slots).set(times).where(eq(t.slots.id, slot.id));
    }
    const schedules = q.select({ id: t.schedules.id }).from(t.schedules).where(eq(t.schedules.sessionId, id));
    await q.delete(t.scheduleSteps).where(inArray(t.scheduleSteps.scheduleId, schedules));
  }
  const meetings = q.select({ id: t.meetings.id }).from(t.meetings).where(eq(t.meetings.eventId, eventId));
  await q.delete(t.outcomes).where(inArray(t.outcomes.meetingId, meetings));
  await q.delete(t.contactCards).where(inArray(t.contactCards.meetingId, meetings));
  await q.delete(t.delays).where(inArray(t.delays.meetingId, meetings));
  await q
    .update(t.meetings)
    .set({ status: 'scheduled' })
    .where(and(eq(t.meetings.eventId, eventId), inArray(t.meetings.status, [...reportedStatuses])));
  await q
    .update(t.participants)
    .set({ checkedInAt: null, arrivesAt: null, absentAt: null, deskAt: null })
    .where(eq(t.participants.eventId, eventId));
}
