import type { EventStatus } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import type { Reader } from '@jumelage/domain/side';
import { and, asc, count, desc, eq, exists, ne, or, sql } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';
import { participantsShownTo } from './sides.ts';

type EventId = Id<'event'>;
type UserId = Id<'user'>;

export type EventRow = Store['t']['events']['$inferSelect'];

export type NewEvent = Store['t']['events']['$inferInsert'];

const eventsShown = prepared(
  ({ t, q }, { userId }: Slots<{ userId: UserId }>, { reader }: { readonly reader: 'visitor' | 'user' | 'admin' }) => {
    const own = q
      .select({ one: sql`1` })
      .from(t.eventOrganisers)
      .where(and(eq(t.eventOrganisers.eventId, t.events.id), eq(t.eventOrganisers.userId, userId)));
    return q
      .select()
      .from(t.events)
      .where(
        reader === 'admin' ? undefined : or(ne(t.events.status, 'draft'), reader === 'user' ? exists(own) : undefined),
      )
      .orderBy(desc(t.events.startsOn), asc(t.events.id));
  },
);

/** Lists events that a reader may see: all that are no draft, and the drafts that they organise; the next first. */
export function listEvents(
  store: Store,
  reader: { userId: UserId; isAdmin: boolean } | undefined,
): Promise<EventRow[]> {
  return eventsShown(
    store,
    { userId: reader?.userId ?? 'usr_' },
    { reader: reader ? (reader.isAdmin ? 'admin' : 'user') : 'visitor' },
  );
}

type Admitted = {
  readonly eventIds: readonly EventId[];
  /** Those that the reader organises: everybody of them counts. */
  readonly organised: readonly EventId[];
  /** Those to which the reader is admitted: people of anonymous organisations count, too. */
  readonly attended: readonly EventId[];
};

const admittedToEvents = prepared(
  (
    store,
    { eventIds, organised, attended, countries, known }: Slots<Admitted & Pick<Reader, 'countries' | 'known'>>,
    { seesAll }: Pick<Reader, 'seesAll'>,
  ) => {
    const { t, q } = store;
    const { eventId, organisationId, status } = t.participants;
    const isNamed = or(eq(t.organisations.isAnonymous, false), isOneOf(store, eventId, attended));
    const isShown = and(participantsShownTo(store, { countries, known, seesAll }), isNamed);
    return q
      .select({ eventId, n: count() })
      .from(t.participants)
      .innerJoin(t.organisations, eq(t.organisations.id, organisationId))
      .where(
        and(
          isOneOf(store, eventId, eventIds),
          eq(status, 'admitted'),
          seesAll ? undefined : or(isOneOf(store, eventId, organised), isShown),
        ),
      )
      .groupBy(eventId);
  },
);

/**
 * Counts the participants admitted to each of these events that a reader finds in its list, in one statement. People
 * hidden from the reader are counted nowhere, so that no difference of two numbers gives them away.
 */
export async function countAdmitted(
  store: Store,
  events: Admitted,
  { countries, known, seesAll }: Reader,
): Promise<Map<EventId, number>> {
  const rows = await admittedToEvents(store, { ...events, countries, known }, { seesAll });
  return new Map(rows.map((row) => [row.eventId, row.n]));
}

const organised = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) =>
  q.select({ eventId: t.eventOrganisers.eventId }).from(t.eventOrganisers).where(eq(t.eventOrganisers.userId, userId)),
);

/** Finds the events that name a user as an organiser; an admin organises all without being named. */
export async function eventsOrganisedBy(store: Store, userId: UserId): Promise<Set<EventId>> {
  const rows = await organised(store, { userId });
  return new Set(rows.map((row) => row.eventId));
}

const registrations = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) => {
  const { eventId, id, status, organisationId } = t.participants;
  return q
    .select({ eventId, id, status, organisationId })
    .from(t.participants)
    .where(eq(t.participants.userId, userId));
});

/** Finds a user's own registrations, by event. */
export async function registrationsOf(store: Store, userId: UserId) {
  const rows = await registrations(store, { userId });
  return new Map(rows.map((row) => [row.eventId, row]));
}

/** Lists the events that stand in a phase. */
export function eventsInPhase({ t, q }: Store, status: EventStatus): Promise<EventRow[]> {
  return q.select().from(t.events).where(eq(t.events.status, status)).orderBy(asc(t.events.id));
}

const eventById = prepared(({ t, q }, { id }: Slots<{ id: EventId }>) =>
  q.select().from(t.events).where(eq(t.events.id, id)),
);

export async function findEvent(store: Store, id: EventId): Promise<EventRow | undefined> {
  const [row] = await eventById(store, { id });
  return row;
}

const organiserOf = prepared(({ t, q }, slots: Slots<{ eventId: EventId; userId: UserId }>) => {
  const { eventId, userId } = t.eventOrganisers;
  return q
    .select({ eventId })
    .from(t.eventOrganisers)
    .where(and(eq(eventId, slots.eventId), eq(userId, slots.userId)));
});

/** Tells whether an event names a user as an organiser. */
export async function isOrganiser(store: Store, scope: { eventId: EventId; userId: UserId }): Promise<boolean> {
  const [row] = await organiserOf(store, scope);
  return row !== undefined;
}

export async function insertEvent({ t, q }: Store, row: NewEvent, organiser: UserId): Promise<void> {
  await q.insert(t.events).values(row);
  await q.insert(t.eventOrganisers).values({ eventId: row.id, userId: organiser });
}

/** Changes an event; with `from`, only one still in that phase. Says whether there was one. */
export async function updateEvent(
  { t, q }: Store,
  scope: { eventId: EventId; from?: EventStatus },
  changes: Partial<NewEvent>,
): Promise<boolean> {
  const where = and(eq(t.events.id, scope.eventId), scope.from ? eq(t.events.status, scope.from) : undefined);
  const changed = await q.update(t.events).set(changes).where(where).returning({ id: t.events.id });
  return changed.length > 0;
}

const slotCount = prepared(({ t, q }, { eventId }: Slots<{ eventId: EventId }>) =>
  q
    .select({ n: count() })
    .from(t.slots)
    .innerJoin(t.sessions, eq(t.sessions.id, t.slots.sessionId))
    .where(and(eq(t.sessions.eventId, eventId), eq(t.slots.retired, false))),
);

/** Counts an event's slots that are not retired, over all its sessions. */
export async function countSlots(store: Store, eventId: EventId): Promise<number> {
  const [row] = await slotCount(store, { eventId });
  return row?.n ?? 0;
}

/** Makes somebody an organiser of an event; false where they are one. */
export async function insertOrganiser({ t, q }: Store, eventId: EventId, userId: UserId): Promise<boolean> {
  const rows = await q
    .insert(t.eventOrganisers)
    .values({ eventId, userId })
    .onConflictDoNothing()
    .returning({ userId: t.eventOrganisers.userId });
  return rows.length === 1;
}

/** Lists an event's organisers, but for one. */
export function listOrganisers({ t, q }: Store, eventId: EventId, but: UserId) {
  const { id, email, language } = t.users;
  return q
    .select({ userId: id, email, language })
    .from(t.eventOrganisers)
    .innerJoin(t.users, eq(id, t.eventOrganisers.userId))
    .where(and(eq(t.eventOrganisers.eventId, eventId), ne(id, but)));
}
