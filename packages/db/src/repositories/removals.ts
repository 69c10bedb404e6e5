import type { Id } from '@jumelage/domain/ids';
import { placeableStatuses } from '@jumelage/domain/meeting';
import type { RequestStatus } from '@jumelage/domain/request';
import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { StoredRemoval } from '../schema/removals.ts';
import { chunksOf, type Store } from '../store.ts';

type ParticipantId = Id<'participant'>;
type MeetingId = Id<'meeting'>;

type Scope = { readonly eventId: Id<'event'>; readonly participantId: ParticipantId };
export type RemovalRow = Store['t']['removals']['$inferSelect'];

/** Statuses of requests that ended with a departure. */
const leftStatuses = ['withdrawn', 'dropped'] as const satisfies readonly RequestStatus[];

/** Records a removal, in place of the participant's earlier one. */
export async function putRemoval({ t, q }: Store, row: RemovalRow): Promise<void> {
  const { participantId: _, ...changes } = row;
  await q.insert(t.removals).values(row).onConflictDoUpdate({ target: t.removals.participantId, set: changes });
}

export async function removalsOf(
  { t, q }: Store,
  ids: readonly ParticipantId[],
): Promise<Map<ParticipantId, RemovalRow>> {
  const rows = await Promise.all(
    chunksOf(ids).map((some) =>
      q
        .select()
        .from(t.removals)
        .where(inArray(t.removals.participantId, [...some])),
    ),
  );
  return new Map(rows.flat().map((row) => [row.participantId, row]));
}

export async function deleteRemoval({ t, q }: Store, participantId: ParticipantId): Promise<void> {
  await q.delete(t.removals).where(eq(t.removals.participantId, participantId));
}

/** Reads the requests that a participant has, sent or received, as they are now. */
export function requestsOf({ t, q }: Store, { eventId, participantId }: Scope) {
  const r = t.meetingRequests;
  return q
    .select()
    .from(r)
    .where(and(eq(r.eventId, eventId), or(eq(r.fromId, participantId), eq(r.toId, participantId))));
}

/** Reads meetings to come: those of these requests, and those at which the participant is to be as a colleague. */
export function meetingsTouched(
  { t, q }: Store,
  { eventId, participantId }: Scope,
  requestIds: readonly Id<'request'>[],
) {
  const m = t.meetings;
  return q
    .select()
    .from(m)
    .where(
      and(
        eq(m.eventId, eventId),
        inArray(m.status, [...placeableStatuses]),
        or(requestIds.length > 0 ? inArray(m.requestId, [...requestIds]) : undefined, eq(m.colleagueId, participantId)),
      ),
    )
    .orderBy(asc(m.createdAt), asc(m.id));
}

/** Reads where meetings stand in the drafts of an event, with the session of each. */
export function draftPlaces({ t, q }: Store, eventId: Id<'event'>, meetingIds: readonly MeetingId[]) {
  if (meetingIds.length === 0) return Promise.resolve([]);
  const p = t.placements;
  return q
    .select({
      scheduleId: p.scheduleId,
      sessionId: t.sessions.id,
      meetingId: p.meetingId,
      slotId: p.slotId,
      tableId: p.tableId,
      interpreterId: p.interpreterId,
      pinned: p.pinned,
    })
    .from(p)
    .innerJoin(t.schedules, eq(t.schedules.id, p.scheduleId))
    .innerJoin(t.sessions, eq(t.sessions.id, t.schedules.sessionId))
    .where(and(eq(t.sessions.eventId, eventId), eq(t.schedules.version, 0), inArray(p.meetingId, [...meetingIds])))
    .orderBy(asc(p.meetingId));
}

/** Reads the seats of meetings in some schedules. */
export function seatsAt({ t, q }: Store, scheduleIds: readonly Id<'schedule'>[], meetingIds: readonly MeetingId[]) {
  if (scheduleIds.length === 0 || meetingIds.length === 0) return Promise.resolve([]);
  return q
    .select()
    .from(t.seats)
    .where(and(inArray(t.seats.scheduleId, [...scheduleIds]), inArray(t.seats.meetingId, [...meetingIds])))
    .orderBy(asc(t.seats.participantId));
}

/** Reads every seat of a schedule. */
export function listSeats({ t, q }: Store, scheduleId: Id<'schedule'>) {
  return q.select().from(t.seats).where(eq(t.seats.scheduleId, scheduleId));
}

export async function insertSeats(
  { t, q }: Store,
  seats: readonly Store['t']['seats']['$inferInsert'][],
): Promise<void> {
  if (seats.length > 0) await q.insert(t.seats).values([...seats]);
}

/** Frees a participant from the meetings of others at which they were to be as a colleague, in these drafts too. */
export async function leaveAsColleague(
  { t, q }: Store,
  { eventId, participantId }: Scope,
  meetingIds: readonly MeetingId[],
  drafts: readonly Id<'schedule'>[],
): Promise<void> {
  if (meetingIds.length === 0) return;
  await q
    .update(t.meetings)
    .set({ colleagueId: null })
    .where(and(eq(t.meetings.eventId, eventId), inArray(t.meetings.id, [...meetingIds])));
  if (drafts.length === 0) return;
  await q.delete(t.seats).where(
    and(
      // Somebody has a seat in their own event alone.
      eq(t.seats.participantId, participantId),
      inArray(t.seats.scheduleId, [...drafts]),
      inArray(t.seats.meetingId, [...meetingIds]),
    ),
  );
}

/** Restores somebody as the colleague at meetings of others that have no other one now; returns which. */
export async function returnAsColleague(
  { t, q }: Store,
  { eventId, participantId }: Scope,
  meetingIds: readonly MeetingId[],
): Promise<MeetingId[]> {
  if (meetingIds.length === 0) return [];
  const rows = await q
    .update(t.meetings)
    .set({ colleagueId: participantId })
    .where(
      and(
        eq(t.meetings.eventId, eventId),
        inArray(t.meetings.id, [...meetingIds]),
        isNull(t.meetings.colleagueId),
        inArray(t.meetings.status, [...placeableStatuses]),
      ),
    )
    .returning({ id: t.meetings.id });
  return rows.map(({ id }) => id);
}

/** Restores a request to what it was, unless something changed it since; returns whether it did. */
export async function restoreRequest(
  { t, q }: Store,
  eventId: Id<'event'>,
  { id, status, openPair, answeredAt, withdrawnAt }: StoredRemoval['requests'][number],
): Promise<boolean> {
  const r = t.meetingRequests;
  const changed = await q
    .update(r)
    .set({ status, openPair, answeredAt: answeredAt === null ? null : new Date(answeredAt) })
    .where(
      and(
        eq(r.eventId, eventId),
        eq(r.id, id),
        inArray(r.status, [...leftStatuses]),
        eq(r.answeredAt, new Date(withdrawnAt)),
      ),
    )
    .returning({ id: r.id });
  return changed.length > 0;
}

/** Restores cancelled meetings to what they were; returns which. */
export async function restoreMeetings(
  { t, q }: Store,
  eventId: Id<'event'>,
  meetings: StoredRemoval['meetings'],
): Promise<MeetingId[]> {
  const restored: MeetingId[] = [];
  for (const { id, status } of meetings) {
    const rows = await q
      .update(t.meetings)
      .set({ status })
      .where(and(eq(t.meetings.eventId, eventId), eq(t.meetings.id, id), eq(t.meetings.status, 'cancelled')))
      .returning({ id: t.meetings.id });
    if (rows.length > 0) restored.push(id);
  }
  return restored;
}

/** Deletes mails of these causes that nobody tried to send yet; answers the causes of those that went. */
export async function dropMails(
  { t, q }: Store,
  eventId: Id<'event'>,
  causes: readonly string[],
): Promise<Set<string>> {
  if (causes.length === 0) return new Set();
  const m = t.mails;
  const rows = await q
    .delete(m)
    .where(and(eq(m.eventId, eventId), inArray(m.cause, [...causes]), eq(m.status, 'waiting'), eq(m.attempts, 0)))
    .returning({ cause: m.cause });
  return new Set(rows.map(({ cause }) => cause));
}

export async function dropNotifications(
  { t, q }: Store,
  eventId: Id<'event'>,
  ids: readonly Id<'notification'>[],
): Promise<void> {
  const n = t.notifications;
  if (ids.length > 0) await q.delete(n).where(and(eq(n.eventId, eventId), inArray(n.id, [...ids])));
}
