import type { Id } from '@jumelage/domain/ids';
import {
  type MeetingStatus,
  meetingStatusesBefore,
  placeableStatuses,
  reportedStatuses,
} from '@jumelage/domain/meeting';
import type { RequestPriority } from '@jumelage/domain/request';
import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import { prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';

type EventId = Id<'event'>;
type MeetingId = Id<'meeting'>;
type ParticipantId = Id<'participant'>;

export type MeetingRow = Store['t']['meetings']['$inferSelect'];

/** Lists the meetings of an event that are not cancelled, in the order of agreeing. */
export function listMeetings(store: Store, eventId: EventId): Promise<MeetingRow[]> {
  return meetingsOfEvent(store, { eventId });
}

const meetingsOfEvent = prepared(({ t, q }, { eventId }: Slots<{ eventId: EventId }>) => {
  const { createdAt, id, status } = t.meetings;
  return q
    .select()
    .from(t.meetings)
    .where(and(eq(t.meetings.eventId, eventId), inArray(status, [...placeableStatuses, ...reportedStatuses])))
    .orderBy(asc(createdAt), asc(id));
});

type OneParticipant = { readonly eventId: EventId; readonly participantId: ParticipantId };

const meetingsOf = prepared(({ t, q }, slots: Slots<OneParticipant>) => {
  const { eventId, firstId, secondId, status, createdAt, id } = t.meetings;
  return q
    .select()
    .from(t.meetings)
    .where(
      and(
        eq(eventId, slots.eventId),
        or(eq(firstId, slots.participantId), eq(secondId, slots.participantId)),
        inArray(status, [...placeableStatuses, ...reportedStatuses]),
      ),
    )
    .orderBy(asc(createdAt), asc(id));
});

/** Lists the meetings of one participant that are not cancelled. */
export function listMeetingsOf(store: Store, scope: OneParticipant): Promise<MeetingRow[]> {
  return meetingsOf(store, scope);
}

export async function findMeeting(
  { t, q }: Store,
  scope: { eventId: EventId; meetingId: MeetingId },
): Promise<MeetingRow | undefined> {
  const [row] = await q
    .select()
    .from(t.meetings)
    .where(and(eq(t.meetings.id, scope.meetingId), eq(t.meetings.eventId, scope.eventId)));
  return row;
}

export type NewMeeting = {
  readonly id: MeetingId;
  readonly eventId: EventId;
  readonly requestId: Id<'request'>;
  readonly pair: readonly [ParticipantId, ParticipantId];
  readonly priority: RequestPriority;
  readonly createdAt: Date;
};

/**
 * Writes the meeting that two agreed on: unscheduled, its participants in ascending order; a request accepted again has
 * the meeting that it had. Answers which.
 */
export async function insertMeeting(
  { t, q }: Store,
  { id, eventId, requestId, pair, priority, createdAt }: NewMeeting,
): Promise<MeetingId> {
  const [firstId, secondId] = pair[0] < pair[1] ? pair : [pair[1], pair[0]];
  const rows = await q
    .insert(t.meetings)
    .values({ id, eventId, requestId, firstId, secondId, priority, status: 'unscheduled', createdAt })
    .onConflictDoUpdate({
      target: t.meetings.requestId,
      set: { status: 'unscheduled' },
      setWhere: eq(t.meetings.status, 'cancelled'),
    })
    .returning({ id: t.meetings.id });
  return rows[0]?.id ?? id;
}

/** Limits a meeting to slots, as its two people agreed. */
export async function limitMeeting(
  { t, q }: Store,
  scope: { readonly eventId: EventId; readonly meetingId: MeetingId; readonly slotIds: readonly Id<'slot'>[] },
): Promise<void> {
  await q
    .update(t.meetings)
    .set({ onlySlots: [...scope.slotIds] })
    .where(and(eq(t.meetings.id, scope.meetingId), eq(t.meetings.eventId, scope.eventId)));
}

/** Lists those of some requests that have a meeting, called off or not. */
export async function requestsWithMeeting(
  { t, q }: Store,
  requestIds: readonly Id<'request'>[],
): Promise<Set<Id<'request'>>> {
  const { requestId } = t.meetings;
  const rows = await q
    .select({ requestId })
    .from(t.meetings)
    .where(inArray(requestId, [...requestIds]));
  return new Set(rows.map((row) => row.requestId));
}

/**
 * Cancels the meetings of these requests that were not held or missed yet, and removes them from every draft; returns
 * which. Published versions are history and stay.
 */
export async function cancelMeetings(
  store: Store,
  eventId: EventId,
  requestIds: readonly Id<'request'>[],
): Promise<MeetingId[]> {
  if (requestIds.length === 0) return [];
  const { t, q } = store;
  const cancelled = await q
    .update(t.meetings)
    .set({ status: 'cancelled' })
    .where(
      and(
        eq(t.meetings.eventId, eventId),
        inArray(t.meetings.requestId, [...requestIds]),
        inArray(t.meetings.status, meetingStatusesBefore('cancelled', 'request')),
      ),
    )
    .returning({ id: t.meetings.id });
  const ids = cancelled.map((row) => row.id);
  await takeOutOfDrafts(store, eventId, ids);
  return ids;
}

/**
 * Removes meetings from the drafts of an event's sessions, seats included; each draft touched gets a new revision.
 * Answers how many placements went.
 */
export async function takeOutOfDrafts(
  { t, q }: Store,
  eventId: EventId,
  meetingIds: readonly MeetingId[],
): Promise<number> {
  if (meetingIds.length === 0) return 0;
  const drafts = await q
    .select({ id: t.schedules.id })
    .from(t.schedules)
    .innerJoin(t.sessions, eq(t.sessions.id, t.schedules.sessionId))
    .where(and(eq(t.sessions.eventId, eventId), eq(t.schedules.version, 0)));
  if (drafts.length === 0) return 0;
  const removed = await q
    .delete(t.placements)
    .where(
      and(
        inArray(
          t.placements.scheduleId,
          drafts.map((draft) => draft.id),
        ),
        inArray(t.placements.meetingId, [...meetingIds]),
      ),
    )
    .returning({ scheduleId: t.placements.scheduleId });
  const touched = [...new Set(removed.map((row) => row.scheduleId))];
  if (touched.length > 0)
    await q
      .update(t.schedules)
      .set({ revision: sql`${t.schedules.revision} + 1` })
      .where(inArray(t.schedules.id, touched));
  return removed.length;
}

/** The terms that an organiser may change of a meeting that is still to come. */
export type MeetingTerms = Partial<
  Pick<MeetingRow, 'priority' | 'interpreter' | 'onlyBlock' | 'onlyZone' | 'colleagueId' | 'afterId'>
>;

export async function updateMeetingTerms(
  { t, q }: Store,
  scope: { eventId: EventId; meetingId: MeetingId },
  terms: MeetingTerms,
): Promise<void> {
  if (Object.keys(terms).length === 0) return;
  await q
    .update(t.meetings)
    .set(terms)
    .where(and(eq(t.meetings.id, scope.meetingId), eq(t.meetings.eventId, scope.eventId)));
}

/** Writes what became of a meeting as it was reported, unless it was cancelled. */
export async function updateReportedStatus(
  { t, q }: Store,
  scope: { eventId: EventId; meetingId: Id<'meeting'> },
  status: MeetingStatus,
): Promise<void> {
  const { id, eventId, status: before } = t.meetings;
  await q
    .update(t.meetings)
    .set({ status })
    .where(
      and(
        eq(id, scope.meetingId),
        eq(eventId, scope.eventId),
        inArray(before, meetingStatusesBefore(status, 'report')),
      ),
    );
}

/** Writes where a meeting takes place online. */
export async function updateMeetingLink(
  { t, q }: Store,
  scope: { eventId: EventId; meetingId: MeetingId },
  link: string | null,
): Promise<void> {
  await q
    .update(t.meetings)
    .set({ link })
    .where(and(eq(t.meetings.id, scope.meetingId), eq(t.meetings.eventId, scope.eventId)));
}
