import type { Id } from '@jumelage/domain/ids';
import type { Reader } from '@jumelage/domain/side';
import { aliasedTable, and, asc, count, eq, gt, inArray, ne, notExists, sql } from 'drizzle-orm';
import type { Store } from '../store.ts';
import { organisationsShownTo } from './sides.ts';

type EventId = Id<'event'>;
type ParticipantId = Id<'participant'>;
type UserId = Id<'user'>;

/** Published schedules that no newer version of their session replaces. */
function isNewest({ t, q }: Store) {
  const newer = aliasedTable(t.schedules, 'newer');
  const newerOne = q
    .select({ one: sql`1` })
    .from(newer)
    .where(and(eq(newer.sessionId, t.schedules.sessionId), gt(newer.version, t.schedules.version)));
  return and(gt(t.schedules.version, 0), notExists(newerOne));
}

function selectSeats({ t, q }: Store) {
  return q
    .select({
      eventId: t.sessions.eventId,
      sessionId: t.schedules.sessionId,
      version: t.schedules.version,
      participantId: t.seats.participantId,
      meeting: t.meetings,
      block: t.slots.block,
      startsAt: t.slots.startsAt,
      endsAt: t.slots.endsAt,
      table: t.tables.number,
      tableKind: t.tables.kind,
      tableLabel: t.tables.label,
      tableZone: t.tables.zone,
      interpreter: { family: t.interpreters.family, given: t.interpreters.given, hanzi: t.interpreters.hanzi },
    })
    .from(t.seats)
    .innerJoin(t.schedules, eq(t.schedules.id, t.seats.scheduleId))
    .innerJoin(t.sessions, eq(t.sessions.id, t.schedules.sessionId))
    .innerJoin(t.placements, and(eq(t.placements.scheduleId, t.seats.scheduleId), eq(t.placements.meetingId, t.seats.meetingId)))
    .innerJoin(t.meetings, eq(t.meetings.id, t.seats.meetingId))
    .innerJoin(t.slots, eq(t.slots.id, t.seats.slotId))
    .innerJoin(t.tables, eq(t.tables.id, t.placements.tableId))
    .leftJoin(t.interpreters, eq(t.interpreters.id, t.placements.interpreterId));
}

/** Where a participant sits in the newest published version of each session, in order of time, cancelled meetings included. */
export function listSeatsOf(store: Store, scope: { eventId: EventId; participantId: ParticipantId }) {
  const { t } = store;
  return selectSeats(store)
    .where(and(eq(t.seats.participantId, scope.participantId), eq(t.sessions.eventId, scope.eventId), isNewest(store)))
    .orderBy(asc(t.slots.startsAt));
}
export type SeatRow = Awaited<ReturnType<typeof listSeatsOf>>[number];

/** Where a participant sat in any published version of an event's sessions, cancelled meetings included. */
export function listSeatsOfAllVersions(store: Store, scope: { eventId: EventId; participantId: ParticipantId }): Promise<SeatRow[]> {
  const { t } = store;
  return selectSeats(store)
    .where(and(eq(t.seats.participantId, scope.participantId), eq(t.sessions.eventId, scope.eventId), gt(t.schedules.version, 0)))
    .orderBy(asc(t.slots.startsAt), asc(t.schedules.version));
}

/** The same for all events that these participants belong to. */
export async function listSeatsOfParticipants(store: Store, ids: readonly ParticipantId[]): Promise<SeatRow[]> {
  const { t } = store;
  return selectSeats(store)
    .where(and(inArray(t.seats.participantId, [...ids]), ne(t.meetings.status, 'cancelled'), isNewest(store)))
    .orderBy(asc(t.slots.startsAt));
}

export type OutcomeRow = Store['t']['outcomes']['$inferSelect'];

/** What participants reported so far. */
export function listOutcomesOf({ t, q }: Store, ids: readonly ParticipantId[]): Promise<OutcomeRow[]> {
  return q
    .select()
    .from(t.outcomes)
    .where(inArray(t.outcomes.participantId, [...ids]));
}

/** What both sides reported of a meeting. */
export function listOutcomesOfMeeting({ t, q }: Store, meetingId: Id<'meeting'>): Promise<OutcomeRow[]> {
  return q.select().from(t.outcomes).where(eq(t.outcomes.meetingId, meetingId));
}

/** Writes, or overwrites, what one side reports. */
export async function putOutcome({ t, q }: Store, { meetingId, participantId, ...report }: OutcomeRow): Promise<void> {
  await q
    .insert(t.outcomes)
    .values({ meetingId, participantId, ...report })
    .onConflictDoUpdate({ target: [t.outcomes.meetingId, t.outcomes.participantId], set: report });
}

export async function updateMeetingStatus(
  { t, q }: Store,
  scope: { eventId: EventId; meetingId: Id<'meeting'> },
  status: 'unscheduled' | 'scheduled' | 'held' | 'missed' | 'cancelled',
): Promise<void> {
  await q
    .update(t.meetings)
    .set({ status })
    .where(and(eq(t.meetings.id, scope.meetingId), eq(t.meetings.eventId, scope.eventId)));
}

/** A user's participations with the events that they belong to. */
export function participationsOf({ t, q }: Store, userId: UserId) {
  return q
    .select({ participantId: t.participants.id, status: t.participants.status, event: t.events })
    .from(t.participants)
    .innerJoin(t.events, eq(t.events.id, t.participants.eventId))
    .where(and(eq(t.participants.userId, userId), ne(t.events.status, 'draft')))
    .orderBy(asc(t.events.startsOn), asc(t.events.id));
}

/** How many requests wait for each of these participants' answer. */
export async function countToAnswer({ t, q }: Store, ids: readonly ParticipantId[], now: Date): Promise<Map<ParticipantId, number>> {
  const { toId, status, expiresAt } = t.meetingRequests;
  const rows = await q
    .select({ toId, n: count() })
    .from(t.meetingRequests)
    .where(and(inArray(toId, [...ids]), eq(status, 'pending'), gt(expiresAt, now)))
    .groupBy(toId);
  return new Map(rows.map((row) => [row.toId, row.n]));
}

/** A user's organisations with all that their completeness is told from: three statements. */
export async function ownOrganisations({ t, q }: Store, userId: UserId) {
  const ofUser = eq(t.organisationMembers.userId, userId);
  const member = (id: typeof t.organisations.id | typeof t.organisationTexts.organisationId | typeof t.cooperations.organisationId) =>
    eq(t.organisationMembers.organisationId, id);
  const rows = await q
    .select({ organisation: t.organisations, thesis: t.theses })
    .from(t.organisations)
    .innerJoin(t.organisationMembers, member(t.organisations.id))
    .leftJoin(t.theses, eq(t.theses.organisationId, t.organisations.id))
    .where(ofUser)
    .orderBy(asc(t.organisations.nameFolded), asc(t.organisations.id));
  const texts = await q
    .select({ organisationId: t.organisationTexts.organisationId, language: t.organisationTexts.language })
    .from(t.organisationTexts)
    .innerJoin(t.organisationMembers, member(t.organisationTexts.organisationId))
    .where(ofUser);
  const cooperations = await q
    .select({ organisationId: t.cooperations.organisationId, direction: t.cooperations.direction })
    .from(t.cooperations)
    .innerJoin(t.organisationMembers, member(t.cooperations.organisationId))
    .where(ofUser);
  return rows.map(({ organisation, thesis }) => ({
    ...organisation,
    thesis,
    textLanguages: texts.flatMap((text) => (text.organisationId === organisation.id ? [text.language] : [])),
    directions: cooperations.flatMap((one) => (one.organisationId === organisation.id ? [one.direction] : [])),
  }));
}

/** How many organisations of each country have published their profile, of those that are shown to the reader. */
export function countPublishedByCountry(store: Store, reader: Reader) {
  const { t, q } = store;
  return q
    .select({ country: t.organisations.country, n: count() })
    .from(t.organisations)
    .where(and(eq(t.organisations.status, 'published'), organisationsShownTo(store, reader)))
    .groupBy(t.organisations.country);
}
