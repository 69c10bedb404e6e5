import type { Id } from '@jumelage/domain/ids';
import { reportedStatuses } from '@jumelage/domain/meeting';
import { and, asc, desc, eq, inArray, max, min, notInArray } from 'drizzle-orm';
import type { Store } from '../store.ts';

type EventId = Id<'event'>;

/** Lists sample events that are neither drafts nor closed, with the time from their first slot to their last. */
export async function listSampleEvents({ t, q }: Store) {
  const { id: eventId, zone, status, isSample } = t.events;
  const found = await q
    .select({ eventId, zone, status, startsAt: min(t.slots.startsAt), endsAt: max(t.slots.endsAt) })
    .from(t.events)
    .innerJoin(t.sessions, eq(t.sessions.eventId, eventId))
    .innerJoin(t.slots, and(eq(t.slots.sessionId, t.sessions.id), eq(t.slots.retired, false)))
    .where(and(eq(isSample, true), notInArray(status, ['draft', 'closed'])))
    .groupBy(eventId, zone, status);
  return found.flatMap(({ startsAt, endsAt, ...event }) =>
    startsAt && endsAt ? [{ ...event, startsAt, endsAt }] : [],
  );
}

/**
 * Moves an event in time by so many milliseconds, with its sessions and slots, and with the instants until which its
 * requests can be answered.
 */
export async function moveEvent(
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
  }
  const { id: requestId, expiresAt, eventId: requestEvent, status } = t.meetingRequests;
  const pending = and(eq(requestEvent, eventId), eq(status, 'pending'));
  for (const request of await q.select({ requestId, expiresAt }).from(t.meetingRequests).where(pending))
    await q
      .update(t.meetingRequests)
      .set({ expiresAt: new Date(request.expiresAt.getTime() + by) })
      .where(eq(requestId, request.requestId));
}

/** Forgets what was done on the day of an event: arrivals, reports, steps. */
export async function forgetDay({ t, q }: Store, eventId: EventId): Promise<void> {
  const sessions = q.select({ id: t.sessions.id }).from(t.sessions).where(eq(t.sessions.eventId, eventId));
  const schedules = q.select({ id: t.schedules.id }).from(t.schedules).where(inArray(t.schedules.sessionId, sessions));
  await q.delete(t.scheduleSteps).where(inArray(t.scheduleSteps.scheduleId, schedules));
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
