import type { Id } from '@jumelage/domain/ids';
import { and, asc, count, desc, eq, gt, inArray, ne, notInArray, sql } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import type { StoredReason } from '../schema/schedules.ts';
import { chunksOf, type Store } from '../store.ts';

type EventId = Id<'event'>;
type SessionId = Id<'session'>;
type MeetingId = Id<'meeting'>;
type ScheduleId = Id<'schedule'>;
type ParticipantId = Id<'participant'>;

export type SessionScope = { readonly eventId: EventId; readonly sessionId: SessionId };

export type ScheduleRow = Store['t']['schedules']['$inferSelect'];

export type PlacementRow = Store['t']['placements']['$inferSelect'];

/** The place of one meeting, and who sits there. */
export type Placing = {
  readonly meetingId: MeetingId;
  readonly slotId: Id<'slot'>;
  readonly tableId: Id<'table'>;
  readonly interpreterId: Id<'interpreter'> | null;
  readonly pinned: boolean;
  readonly participants: readonly ParticipantId[];
};

export const inScope = ({ t }: Store, scope: SessionScope | Slots<SessionScope>) =>
  and(eq(t.sessions.id, scope.sessionId), eq(t.sessions.eventId, scope.eventId));

type VersionValues = SessionScope & { readonly version: number };

const scheduleOf = prepared((store, slots: Slots<VersionValues>, { newest }: { readonly newest: boolean }) => {
  const { t, q } = store;
  return q
    .select({ schedule: t.schedules })
    .from(t.schedules)
    .innerJoin(t.sessions, eq(t.sessions.id, t.schedules.sessionId))
    .where(and(inScope(store, slots), newest ? gt(t.schedules.version, 0) : eq(t.schedules.version, slots.version)))
    .orderBy(desc(t.schedules.version))
    .limit(1);
});

/** Finds a version of a session's schedule; 0 is the draft, `newest` the newest published. */
export async function findSchedule(
  store: Store,
  scope: SessionScope,
  version: number | 'newest',
): Promise<ScheduleRow | undefined> {
  const newest = version === 'newest';
  const [row] = await scheduleOf(store, { ...scope, version: newest ? 0 : version }, { newest });
  return row?.schedule;
}

/** Finds the draft of a session, or makes it. */
export async function ensureDraft(store: Store, scope: SessionScope, id: ScheduleId): Promise<ScheduleRow> {
  const known = await findSchedule(store, scope, 0);
  if (known) return known;
  const [made] = await store.q
    .insert(store.t.schedules)
    .values({ id, sessionId: scope.sessionId, status: 'draft', version: 0, unplaced: {} })
    .returning();
  if (!made) throw new Error('the draft was not written');
  return made;
}

/** Lists published versions of a session, the newest first, with how many meetings each places. */
export async function listVersions(store: Store, scope: SessionScope) {
  const { t, q } = store;
  const { version, publishedAt, id } = t.schedules;
  return q
    .select({ version, publishedAt, placed: count(t.placements.meetingId) })
    .from(t.schedules)
    .innerJoin(t.sessions, eq(t.sessions.id, t.schedules.sessionId))
    .leftJoin(t.placements, eq(t.placements.scheduleId, id))
    .where(and(inScope(store, scope), gt(version, 0)))
    .groupBy(id, version, publishedAt)
    .orderBy(desc(version));
}

const placementsOf = prepared(({ t, q }, { scheduleId }: Slots<{ scheduleId: ScheduleId }>) =>
  q.select().from(t.placements).where(eq(t.placements.scheduleId, scheduleId)).orderBy(asc(t.placements.meetingId)),
);

export function listPlacements(store: Store, scheduleId: ScheduleId): Promise<PlacementRow[]> {
  return placementsOf(store, { scheduleId });
}

const publishedSchedules = prepared(({ t, q }, { eventId }: Slots<{ eventId: EventId }>) =>
  q
    .select({ schedule: t.schedules })
    .from(t.schedules)
    .innerJoin(t.sessions, eq(t.sessions.id, t.schedules.sessionId))
    .where(and(eq(t.sessions.eventId, eventId), gt(t.schedules.version, 0)))
    .orderBy(asc(t.schedules.version)),
);

/** Finds the newest published schedule of each session of an event. */
export async function newestSchedules(store: Store, eventId: EventId): Promise<ScheduleRow[]> {
  const rows = await publishedSchedules(store, { eventId });
  return [...new Map(rows.map((row) => [row.schedule.sessionId, row.schedule])).values()];
}

type PlacesValues = { readonly scheduleIds: readonly ScheduleId[]; readonly requestIds: readonly Id<'request'>[] };

const placesByRequest = prepared(({ t, q, engine }, { scheduleIds, requestIds }: Slots<PlacesValues>) =>
  q
    .select({
      requestId: t.meetings.requestId,
      startsAt: t.slots.startsAt,
      table: t.tables.number,
      tableKind: t.tables.kind,
    })
    .from(t.placements)
    .innerJoin(t.meetings, eq(t.meetings.id, t.placements.meetingId))
    .innerJoin(t.slots, eq(t.slots.id, t.placements.slotId))
    .innerJoin(t.tables, eq(t.tables.id, t.placements.tableId))
    .where(
      and(
        isOneOf({ engine }, t.placements.scheduleId, scheduleIds),
        isOneOf({ engine }, t.meetings.requestId, requestIds),
        ne(t.meetings.status, 'cancelled'),
      ),
    ),
);

/** Finds the places of these requests' meetings in these schedules. */
export function placesOfRequests(
  store: Store,
  scheduleIds: PlacesValues['scheduleIds'],
  requestIds: PlacesValues['requestIds'],
) {
  return placesByRequest(store, { scheduleIds, requestIds });
}

/** Lists who sits when in the drafts of the event's other sessions: those meetings and hours are taken. */
export function seatsElsewhere({ t, q }: Store, scope: SessionScope) {
  return q
    .select({
      participantId: t.seats.participantId,
      meetingId: t.seats.meetingId,
      startsAt: t.slots.startsAt,
      endsAt: t.slots.endsAt,
    })
    .from(t.seats)
    .innerJoin(t.schedules, eq(t.schedules.id, t.seats.scheduleId))
    .innerJoin(t.sessions, eq(t.sessions.id, t.schedules.sessionId))
    .innerJoin(t.slots, eq(t.slots.id, t.seats.slotId))
    .where(and(eq(t.sessions.eventId, scope.eventId), ne(t.sessions.id, scope.sessionId), eq(t.schedules.version, 0)));
}

/**
 * Writes placements with their seats; a participant or a table taken twice in a slot violates a key. Seats go in
 * ascending order, so that two writers cannot lock each other.
 */
export async function insertPlacings(
  { t, q }: Store,
  scheduleId: ScheduleId,
  placings: readonly Placing[],
): Promise<void> {
  for (const chunk of chunksOf(placings)) {
    await q.insert(t.placements).values(chunk.map(({ participants: _, ...placing }) => ({ scheduleId, ...placing })));
  }
  const seats = placings.flatMap(({ meetingId, slotId, participants }) =>
    participants.map((participantId) => ({ scheduleId, participantId, slotId, meetingId })),
  );
  seats.sort((a, b) =>
    a.participantId < b.participantId ? -1 : a.participantId > b.participantId ? 1 : a.slotId < b.slotId ? -1 : 1,
  );
  for (const chunk of chunksOf(seats)) await q.insert(t.seats).values(chunk);
}

/** Removes one meeting from a schedule, and its seats with it; false where it was not there. */
export async function removePlacement({ t, q }: Store, scheduleId: ScheduleId, meetingId: MeetingId): Promise<boolean> {
  const removed = await q
    .delete(t.placements)
    .where(and(eq(t.placements.scheduleId, scheduleId), eq(t.placements.meetingId, meetingId)))
    .returning({ meetingId: t.placements.meetingId });
  return removed.length > 0;
}

/** Removes everything from a schedule but what must stay. */
export async function removePlacementsExcept(
  { t, q }: Store,
  scheduleId: ScheduleId,
  stays: readonly MeetingId[],
): Promise<void> {
  const keep = stays.length > 0 ? notInArray(t.placements.meetingId, [...stays]) : undefined;
  await q.delete(t.placements).where(and(eq(t.placements.scheduleId, scheduleId), keep));
}

export async function updatePinned(
  { t, q }: Store,
  scheduleId: ScheduleId,
  meetingId: MeetingId,
  pinned: boolean,
): Promise<boolean> {
  const changed = await q
    .update(t.placements)
    .set({ pinned })
    .where(and(eq(t.placements.scheduleId, scheduleId), eq(t.placements.meetingId, meetingId)))
    .returning({ meetingId: t.placements.meetingId });
  return changed.length > 0;
}

/**
 * Counts a change of the draft; with a bound, of what it was proved, and `unplaced`, those of the run that wrote it.
 */
export async function touchDraft(
  { t, q }: Store,
  scheduleId: ScheduleId,
  changes: {
    readonly bound?: number;
    readonly boundOf?: string;
    readonly unplaced?: Record<string, StoredReason>;
  } = {},
): Promise<void> {
  await q
    .update(t.schedules)
    .set({ ...changes, revision: sql`${t.schedules.revision} + 1` })
    .where(eq(t.schedules.id, scheduleId));
}

/** Copies the draft into a new published version. */
export async function insertVersion(
  { t, q }: Store,
  draft: ScheduleRow,
  version: {
    readonly id: ScheduleId;
    readonly number: number;
    readonly publishedAt: Date;
    readonly publishedBy: Id<'user'>;
  },
): Promise<void> {
  const { id, publishedAt, publishedBy } = version;
  const { sessionId, bound, boundOf, unplaced, revision } = draft;
  await q.insert(t.schedules).values({
    id,
    sessionId,
    status: 'published',
    version: version.number,
    revision,
    publishedAt,
    publishedBy,
    bound,
    boundOf,
    unplaced,
  });
  const scheduleId = sql<ScheduleId>`${id}`.as('schedule_id');
  const { meetingId, slotId, tableId, interpreterId, pinned } = t.placements;
  await q
    .insert(t.placements)
    .select(
      q
        .select({ scheduleId, meetingId, slotId, tableId, interpreterId, pinned })
        .from(t.placements)
        .where(eq(t.placements.scheduleId, draft.id)),
    );
  const seat = t.seats;
  await q
    .insert(seat)
    .select(
      q
        .select({ scheduleId, participantId: seat.participantId, slotId: seat.slotId, meetingId: seat.meetingId })
        .from(seat)
        .where(eq(seat.scheduleId, draft.id)),
    );
}

/**
 * Sets the status of an event's meetings from the newest published schedules: scheduled where one of them places it,
 * else unscheduled.
 */
export async function settleMeetingStatuses(store: Store, eventId: EventId): Promise<void> {
  const { t, q } = store;
  const newest = (await newestSchedules(store, eventId)).map((schedule) => schedule.id);
  const placed = q
    .select({ id: t.placements.meetingId })
    .from(t.placements)
    .where(inArray(t.placements.scheduleId, newest));
  const ofEvent = eq(t.meetings.eventId, eventId);
  await q
    .update(t.meetings)
    .set({ status: 'scheduled' })
    .where(and(ofEvent, eq(t.meetings.status, 'unscheduled'), inArray(t.meetings.id, placed)));
  await q
    .update(t.meetings)
    .set({ status: 'unscheduled' })
    .where(and(ofEvent, eq(t.meetings.status, 'scheduled'), notInArray(t.meetings.id, placed)));
}

/**
 * The announcement that a run waits or is to stop. It names no users, so that those who listen for notifications find
 * nobody to notify.
 */
export const runAnnouncement = JSON.stringify({ users: [], kind: 'run', eventId: null });

const versionsOfEvent = prepared(({ t, q }, { eventId }: Slots<{ eventId: Id<'event'> }>) => {
  const { id, sessionId, version, publishedAt } = t.schedules;
  return q
    .select({ id, sessionId, version, publishedAt })
    .from(t.schedules)
    .innerJoin(t.sessions, eq(t.sessions.id, sessionId))
    .where(and(eq(t.sessions.eventId, eventId), gt(version, 0)))
    .orderBy(asc(version));
});

/** Lists every published version of an event's sessions, the oldest first. */
export function publishedVersions(store: Store, eventId: Id<'event'>) {
  return versionsOfEvent(store, { eventId });
}

export type PublishedVersion = Awaited<ReturnType<typeof publishedVersions>>[number];
