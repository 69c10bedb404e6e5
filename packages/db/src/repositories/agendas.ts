import type { Id } from '@jumelage/domain/ids';
import { type MeetingStatus, meetingStatusesBefore } from '@jumelage/domain/meeting';
import type { Reader } from '@jumelage/domain/side';
import { aliasedTable, and, asc, count, eq, gt, inArray, ne, notExists, sql } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';
import { hasStatusAt } from './request-status.ts';
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
 * Where a participant sits in the newest published version of each session, in order of time, cancelled meetings
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

/** Where a participant sat in any published version of an event's sessions, cancelled meetings included. */
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

/** The same for all events that these participants belong to. */
export function listSeatsOfParticipants(store: Store, ids: readonly ParticipantId[]): Promise<SeatRow[]> {
  return seatsOfParticipants(store, { ids });
}

export type OutcomeRow = Store['t']['outcomes']['$inferSelect'];

const outcomesOf = prepared(({ t, q, engine }, { ids }: Slots<Ids>) =>
  q
    .select()
    .from(t.outcomes)
    .where(isOneOf({ engine }, t.outcomes.participantId, ids)),
);

/** What participants reported so far. */
export function listOutcomesOf(store: Store, ids: readonly ParticipantId[]): Promise<OutcomeRow[]> {
  return outcomesOf(store, { ids });
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

const participations = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) =>
  q
    .select({ participantId: t.participants.id, status: t.participants.status, event: t.events })
    .from(t.participants)
    .innerJoin(t.events, eq(t.events.id, t.participants.eventId))
    .where(and(eq(t.participants.userId, userId), ne(t.events.status, 'draft')))
    .orderBy(asc(t.events.startsOn), asc(t.events.id)),
);

/** A user's participations with the events that they belong to. */
export function participationsOf(store: Store, userId: UserId) {
  return participations(store, { userId });
}

const toAnswer = prepared(({ t, q, engine }, { ids, now }: Slots<Ids & { readonly now: Date }>) => {
  const { toId } = t.meetingRequests;
  return q
    .select({ toId, n: count() })
    .from(t.meetingRequests)
    .where(and(isOneOf({ engine }, toId, ids), hasStatusAt({ t }, 'pending', now)))
    .groupBy(toId);
});

/** How many requests wait for each of these participants' answer. */
export async function countToAnswer(
  store: Store,
  ids: readonly ParticipantId[],
  now: Date,
): Promise<Map<ParticipantId, number>> {
  const rows = await toAnswer(store, { ids, now });
  return new Map(rows.map((row) => [row.toId, row.n]));
}

const organisationsOf = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) =>
  q
    .select({ organisation: t.organisations, thesis: t.theses })
    .from(t.organisations)
    .innerJoin(t.organisationMembers, eq(t.organisationMembers.organisationId, t.organisations.id))
    .leftJoin(t.theses, eq(t.theses.organisationId, t.organisations.id))
    .where(eq(t.organisationMembers.userId, userId))
    .orderBy(asc(t.organisations.nameSort), asc(t.organisations.id)),
);

const textLanguagesOf = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) =>
  q
    .select({ organisationId: t.organisationTexts.organisationId, language: t.organisationTexts.language })
    .from(t.organisationTexts)
    .innerJoin(t.organisationMembers, eq(t.organisationMembers.organisationId, t.organisationTexts.organisationId))
    .where(eq(t.organisationMembers.userId, userId)),
);

const directionsOf = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) =>
  q
    .select({ organisationId: t.cooperations.organisationId, direction: t.cooperations.direction })
    .from(t.cooperations)
    .innerJoin(t.organisationMembers, eq(t.organisationMembers.organisationId, t.cooperations.organisationId))
    .where(eq(t.organisationMembers.userId, userId)),
);

/** A user's organisations with all that their completeness is told from: three statements. */
export async function ownOrganisations(store: Store, userId: UserId) {
  const rows = await organisationsOf(store, { userId });
  const texts = await textLanguagesOf(store, { userId });
  const cooperations = await directionsOf(store, { userId });
  return rows.map(({ organisation, thesis }) => ({
    ...organisation,
    thesis,
    textLanguages: texts.flatMap((text) => (text.organisationId === organisation.id ? [text.language] : [])),
    directions: cooperations.flatMap((one) => (one.organisationId === organisation.id ? [one.direction] : [])),
  }));
}

const publishedByCountry = prepared(
  (store, { countries, known }: Slots<Pick<Reader, 'countries' | 'known'>>, { seesAll }: Pick<Reader, 'seesAll'>) => {
    const { t, q } = store;
    return q
      .select({ country: t.organisations.country, n: count() })
      .from(t.organisations)
      .where(and(eq(t.organisations.status, 'published'), organisationsShownTo(store, { countries, known, seesAll })))
      .groupBy(t.organisations.country);
  },
);

/** How many organisations of each country have published their profile, of those that are shown to the reader. */
export function countPublishedByCountry(store: Store, { countries, known, seesAll }: Reader) {
  return publishedByCountry(store, { countries, known }, { seesAll });
}
