import { eventPermits } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { and, count, desc, eq, gt, inArray, or } from 'drizzle-orm';
import type { Store } from '../store.ts';

type OrganisationId = Id<'organisation'>;

/** Admitted participants of these organisations at events in which requests may be sent, with the event's name: one statement. */
export async function listMeetable({ t, q }: Store, organisationIds: readonly OrganisationId[]) {
  if (organisationIds.length === 0) return [];
  const { id, organisationId, eventId, family, given, hanzi } = t.participants;
  return q
    .select({ id, organisationId, eventId, family, given, hanzi, eventName: t.events.name, startsOn: t.events.startsOn })
    .from(t.participants)
    .innerJoin(t.events, eq(t.events.id, eventId))
    .where(and(inArray(organisationId, [...organisationIds]), eq(t.participants.status, 'admitted'), inArray(t.events.status, [...eventPermits.request])))
    .orderBy(desc(t.events.startsOn), family, id);
}

/** Requests between one side's participants and others', the newest last: one statement. */
export async function listRequestsBetween({ t, q }: Store, ours: readonly Id<'participant'>[], theirs: readonly Id<'participant'>[]) {
  if (ours.length === 0 || theirs.length === 0) return [];
  const { id, fromId, toId, status, expiresAt, createdAt } = t.meetingRequests;
  return q
    .select({ id, fromId, toId, status, expiresAt })
    .from(t.meetingRequests)
    .where(or(and(inArray(fromId, [...ours]), inArray(toId, [...theirs])), and(inArray(fromId, [...theirs]), inArray(toId, [...ours]))))
    .orderBy(createdAt, id);
}

/** How many requests wait for each organisation's answer: one statement. */
export async function countInboxes({ t, q }: Store, now: Date): Promise<Map<OrganisationId, number>> {
  const rows = await q
    .select({ organisationId: t.participants.organisationId, n: count() })
    .from(t.meetingRequests)
    .innerJoin(t.participants, eq(t.participants.id, t.meetingRequests.toId))
    .where(and(eq(t.meetingRequests.status, 'pending'), gt(t.meetingRequests.expiresAt, now)))
    .groupBy(t.participants.organisationId);
  return new Map(rows.map((row) => [row.organisationId, row.n]));
}
