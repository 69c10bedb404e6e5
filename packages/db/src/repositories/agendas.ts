import type { Id } from '@jumelage/domain/ids';
import { aliasedTable, and, asc, eq, gt, lt, ne, notExists, sql } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';

type EventId = Id<'event'>;
type ParticipantId = Id<'participant'>;

/** Selects published schedules that have no newer version. */
export function isNewest({ t, q }: Store) {
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
      slotId: t.seats.slotId,
      tableId: t.placements.tableId,
      meeting: t.meetings,
      block: t.slots.block,
      startsAt: t.slots.startsAt,
      endsAt: t.slots.endsAt,
      table: t.tables.number,
      tableKind: t.tables.kind,
      tableLabel: t.tables.label,
      tableZone: t.tables.zone,
      tableLink: t.tables.link,
      interpreter: { family: t.interpreters.family, given: t.interpreters.given, hanzi: t.interpreters.hanzi },
    })
    .from(t.seats)
    .innerJoin(t.schedules, eq(t.schedules.id, t.seats.scheduleId))
    .innerJoin(t.sessions, eq(t.sessions.id, t.schedules.sessionId))
    .innerJoin(
      t.placements,
      and(eq(t.placements.scheduleId, t.seats.scheduleId), eq(t.placements.meetingId, t.seats.meetingId)),
    )
    .innerJoin(t.meetings, eq(t.meetings.id, t.seats.meetingId))
    .innerJoin(t.slots, eq(t.slots.id, t.seats.slotId))
    .innerJoin(t.tables, eq(t.tables.id, t.placements.tableId))
    .leftJoin(t.interpreters, eq(t.interpreters.id, t.placements.interpreterId));
}

type OneSeat = { readonly eventId: EventId; readonly participantId: ParticipantId };

const newestSeats = prepared((store, { eventId, participantId }: Slots<OneSeat>) =>
  selectSeats(store)
    .where(and(eq(store.t.seats.participantId, participantId), eq(store.t.sessions.eventId, eventId), isNewest(store)))
    .orderBy(asc(store.t.slots.startsAt)),
);

/**
 * Lists where a participant sits in the newest published version of each session, in order of time, cancelled meetings
 * included.
 */
export function listSeatsOf(store: Store, scope: OneSeat) {
  return newestSeats(store, scope);
}

export type SeatRow = Awaited<ReturnType<typeof listSeatsOf>>[number];

const seatsOfAllVersions = prepared((store, { eventId, participantId }: Slots<OneSeat>) => {
  const { t } = store;
  return selectSeats(store)
    .where(and(eq(t.seats.participantId, participantId), eq(t.sessions.eventId, eventId), gt(t.schedules.version, 0)))
    .orderBy(asc(t.slots.startsAt), asc(t.schedules.version));
});

/** Lists where a participant sat in any published version of an event's sessions, cancelled meetings included. */
export function listSeatsOfAllVersions(store: Store, scope: OneSeat): Promise<SeatRow[]> {
  return seatsOfAllVersions(store, scope);
}

type Ids = { readonly ids: readonly ParticipantId[] };

const seatsOfParticipants = prepared((store, { ids }: Slots<Ids>) => {
  const { t } = store;
  return selectSeats(store)
    .where(and(isOneOf(store, t.seats.participantId, ids), ne(t.meetings.status, 'cancelled'), isNewest(store)))
    .orderBy(asc(t.slots.startsAt));
});

/** Does the same for all events that these participants belong to. */
export function listSeatsOfParticipants(store: Store, ids: readonly ParticipantId[]): Promise<SeatRow[]> {
  return seatsOfParticipants(store, { ids });
}

type Span = { readonly eventId: EventId; readonly from: Date; readonly until: Date };

const seatsDuring = prepared((store, { eventId, from, until }: Slots<Span>) => {
  const { t } = store;
  const isThen = and(lt(t.slots.startsAt, until), gt(t.slots.endsAt, from));
  return selectSeats(store).where(
    and(eq(t.sessions.eventId, eventId), ne(t.meetings.status, 'cancelled'), isThen, isNewest(store)),
  );
});

/** Lists who sits at which table during some time, in the newest published version of each session. */
export function listSeatsDuring(store: Store, span: Span) {
  return seatsDuring(store, span);
}
