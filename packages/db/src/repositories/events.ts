import type { EventStatus } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import type { Reader } from '@jumelage/domain/side';
import { inOrderOf, personSortKey } from '@jumelage/domain/sort-key';
import { and, asc, count, desc, eq, exists, gt, inArray, lte, ne, or, sql } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import { chunksOf, type Store } from '../store.ts';
import { takeOutOfDrafts } from './meetings.ts';
import { lackRequests } from './participants.ts';
import { participantsShownTo } from './sides.ts';

type EventId = Id<'event'>;
type SessionId = Id<'session'>;
type UserId = Id<'user'>;

export type EventRow = Store['t']['events']['$inferSelect'];
export type NewEvent = Store['t']['events']['$inferInsert'];
export type SessionRow = Store['t']['sessions']['$inferSelect'];
export type SlotRow = Store['t']['slots']['$inferSelect'];
export type TableRow = Store['t']['tables']['$inferSelect'];
export type InterpreterRow = Store['t']['interpreters']['$inferSelect'];

/** A place with whose booth it is and the slots in which it is closed. */
export type TableWhole = TableRow & {
  readonly booth: {
    readonly id: Id<'organisation'>;
    readonly nameLatin: string;
    readonly nameHanzi: string | null;
  } | null;
  readonly closedSlots: Id<'slot'>[];
};
export type InterpreterWhole = InterpreterRow & { readonly awaySlots: Id<'slot'>[] };

/** A session with its slots, places and interpreters that are in use, and the newest published version. */
export type SessionWhole = SessionRow & {
  readonly slots: SlotRow[];
  readonly tables: TableWhole[];
  readonly interpreters: InterpreterWhole[];
  readonly publishedVersion: number | null;
};

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

/** Events that a reader may see: all that are no draft, and the drafts that they organise; the next first. */
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
 * How many of the participants admitted to each of these events a reader finds in its list: one statement. Who is
 * hidden from them counts nowhere, so that no
 * difference of two numbers tells that there is somebody.
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

/** Events that a user organises by name; an admin organises all without being named. */
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

/** A user's own registrations, by event. */
export async function registrationsOf(store: Store, userId: UserId) {
  const rows = await registrations(store, { userId });
  return new Map(rows.map((row) => [row.eventId, row]));
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

/** Whether a user is named as an organiser of an event. */
export async function isOrganiser(store: Store, scope: { eventId: EventId; userId: UserId }): Promise<boolean> {
  const [row] = await organiserOf(store, scope);
  return row !== undefined;
}

/** The country of an organisation that a user belongs to; undefined where they do not. */
export async function findCountryOfOwnOrganisation(
  { t, q }: Store,
  scope: { userId: UserId; organisationId: Id<'organisation'> },
) {
  const [row] = await q
    .select({ country: t.organisations.country })
    .from(t.organisationMembers)
    .innerJoin(t.organisations, eq(t.organisations.id, t.organisationMembers.organisationId))
    .where(
      and(
        eq(t.organisationMembers.userId, scope.userId),
        eq(t.organisationMembers.organisationId, scope.organisationId),
      ),
    );
  return row?.country;
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

type SessionValues = { readonly eventId: EventId; readonly sessionId: SessionId };
/** All sessions of an event or one of them, with what is retired or without. */
type SessionShape = { readonly one: boolean; readonly withRetired: boolean };

const inSessions = ({ t }: Store, { eventId, sessionId }: Slots<SessionValues>, { one }: SessionShape) =>
  and(eq(t.sessions.eventId, eventId), one ? eq(t.sessions.id, sessionId) : undefined);

const sessionsOf = prepared((store, values: Slots<SessionValues>, shape: SessionShape) => {
  const { t, q } = store;
  return q
    .select()
    .from(t.sessions)
    .where(inSessions(store, values, shape))
    .orderBy(asc(t.sessions.createdAt), asc(t.sessions.id));
});

const slotsOf = prepared((store, values: Slots<SessionValues>, shape: SessionShape) => {
  const { t, q } = store;
  return q
    .select({ slot: t.slots })
    .from(t.slots)
    .innerJoin(t.sessions, eq(t.sessions.id, t.slots.sessionId))
    .where(and(inSessions(store, values, shape), shape.withRetired ? undefined : eq(t.slots.retired, false)))
    .orderBy(asc(t.slots.startsAt));
});

const tablesOf = prepared((store, values: Slots<SessionValues>, shape: SessionShape) => {
  const { t, q } = store;
  return q
    .select({
      table: t.tables,
      booth: { id: t.organisations.id, nameLatin: t.organisations.nameLatin, nameHanzi: t.organisations.nameHanzi },
    })
    .from(t.tables)
    .innerJoin(t.sessions, eq(t.sessions.id, t.tables.sessionId))
    .leftJoin(t.organisations, eq(t.organisations.id, t.tables.boothOf))
    .where(and(inSessions(store, values, shape), shape.withRetired ? undefined : eq(t.tables.retired, false)))
    .orderBy(asc(t.tables.number));
});

const closuresOf = prepared((store, values: Slots<SessionValues>, shape: SessionShape) => {
  const { t, q } = store;
  return q
    .select({ tableId: t.tableClosures.tableId, slotId: t.tableClosures.slotId })
    .from(t.tableClosures)
    .innerJoin(t.tables, eq(t.tables.id, t.tableClosures.tableId))
    .innerJoin(t.sessions, eq(t.sessions.id, t.tables.sessionId))
    .where(inSessions(store, values, shape));
});

const interpretersOf = prepared((store, values: Slots<SessionValues>, shape: SessionShape) => {
  const { t, q } = store;
  return q
    .select({ interpreter: t.interpreters })
    .from(t.interpreters)
    .innerJoin(t.sessions, eq(t.sessions.id, t.interpreters.sessionId))
    .where(and(inSessions(store, values, shape), shape.withRetired ? undefined : eq(t.interpreters.retired, false)))
    .orderBy(asc(t.interpreters.id));
});

const absencesOf = prepared((store, values: Slots<SessionValues>, shape: SessionShape) => {
  const { t, q } = store;
  return q
    .select({ interpreterId: t.interpreterAbsences.interpreterId, slotId: t.interpreterAbsences.slotId })
    .from(t.interpreterAbsences)
    .innerJoin(t.interpreters, eq(t.interpreters.id, t.interpreterAbsences.interpreterId))
    .innerJoin(t.sessions, eq(t.sessions.id, t.interpreters.sessionId))
    .where(inSessions(store, values, shape));
});

const publishedOf = prepared((store, values: Slots<SessionValues>, shape: SessionShape) => {
  const { t, q } = store;
  return q
    .select({ sessionId: t.schedules.sessionId, version: t.schedules.version })
    .from(t.schedules)
    .innerJoin(t.sessions, eq(t.sessions.id, t.schedules.sessionId))
    .where(and(inSessions(store, values, shape), gt(t.schedules.version, 0)))
    .orderBy(asc(t.schedules.version));
});

/**
 * An event's sessions, or one of them, with slots, places and interpreters in use, on demand the retired too: seven
 * statements, whatever their number.
 */
export async function listSessions(
  store: Store,
  scope: { eventId: EventId; sessionId?: SessionId; withRetired?: boolean },
): Promise<SessionWhole[]> {
  const values = { eventId: scope.eventId, sessionId: scope.sessionId ?? 'ses_' } as const;
  const shape = { one: scope.sessionId !== undefined, withRetired: scope.withRetired === true };
  const sessions = await sessionsOf(store, values, shape);
  const slots = await slotsOf(store, values, shape);
  const tables = await tablesOf(store, values, shape);
  const closures = await closuresOf(store, values, shape);
  const interpreters = inOrderOf(await interpretersOf(store, values, shape), (row) => personSortKey(row.interpreter));
  const absences = await absencesOf(store, values, shape);
  const closedOf = Map.groupBy(closures, (row) => row.tableId);
  const awayOf = Map.groupBy(absences, (row) => row.interpreterId);
  const published = await publishedOf(store, values, shape);
  const versions = new Map(published.map((row) => [row.sessionId, row.version]));
  return sessions.map((session) => ({
    ...session,
    slots: slots.flatMap(({ slot }) => (slot.sessionId === session.id ? [slot] : [])),
    tables: tables.flatMap(({ table, booth }) =>
      table.sessionId === session.id
        ? [{ ...table, booth, closedSlots: (closedOf.get(table.id) ?? []).map((row) => row.slotId) }]
        : [],
    ),
    interpreters: interpreters.flatMap(({ interpreter }) =>
      interpreter.sessionId === session.id
        ? [{ ...interpreter, awaySlots: (awayOf.get(interpreter.id) ?? []).map((row) => row.slotId) }]
        : [],
    ),
    publishedVersion: versions.get(session.id) ?? null,
  }));
}

export type NewSession = Store['t']['sessions']['$inferInsert'];
type SlotTime = { readonly block: number; readonly startsAt: number; readonly endsAt: number };

export type Layout = {
  readonly slots: readonly SlotTime[];
  readonly tableCount: number;
  readonly newSlotId: () => Id<'slot'>;
  readonly newTableId: () => Id<'table'>;
};

/** Inserts a session with its slots, its tables and an empty draft. */
export async function insertSession(
  store: Store,
  row: NewSession,
  layout: Layout & { readonly draftId: Id<'schedule'> },
): Promise<void> {
  await store.q.insert(store.t.sessions).values(row);
  await store.q
    .insert(store.t.schedules)
    .values({ id: layout.draftId, sessionId: row.id, status: 'draft', version: 0, unplaced: {} });
  await layOut(store, row.id, layout);
}

/**
 * Changes a session; slots and tables that stay keep their ids, vanished ones retire, and drafted placements there are
 * taken out and counted.
 */
export async function updateSession(
  store: Store,
  scope: { eventId: EventId; sessionId: SessionId },
  change: { readonly fields: Partial<NewSession>; readonly layout: Layout },
): Promise<number> {
  const { t, q } = store;
  const { id, eventId } = t.sessions;
  const changed = await q
    .update(t.sessions)
    .set(change.fields)
    .where(and(eq(id, scope.sessionId), eq(eventId, scope.eventId)))
    .returning({ id });
  if (changed.length === 0) return 0;
  await layOut(store, scope.sessionId, change.layout);
  const homeless = await q
    .select({ meetingId: t.placements.meetingId })
    .from(t.placements)
    .innerJoin(t.schedules, eq(t.schedules.id, t.placements.scheduleId))
    .innerJoin(t.slots, eq(t.slots.id, t.placements.slotId))
    .innerJoin(t.tables, eq(t.tables.id, t.placements.tableId))
    .where(
      and(
        eq(t.schedules.sessionId, scope.sessionId),
        eq(t.schedules.version, 0),
        or(eq(t.slots.retired, true), eq(t.tables.retired, true)),
      ),
    );
  return takeOutOfDrafts(
    store,
    scope.eventId,
    homeless.map((row) => row.meetingId),
  );
}

const timeKey = (slot: { startsAt: number | Date; endsAt: number | Date }) =>
  `${Number(slot.startsAt)}-${Number(slot.endsAt)}`;

async function layOut(
  { t, q }: Store,
  sessionId: SessionId,
  { slots, tableCount, newSlotId, newTableId }: Layout,
): Promise<void> {
  const known = await q.select().from(t.slots).where(eq(t.slots.sessionId, sessionId));
  const byTime = new Map(known.map((slot) => [timeKey(slot), slot]));
  const wanted = new Set(slots.map(timeKey));
  for (const slot of slots) {
    const same = byTime.get(timeKey(slot));
    if (same && (same.retired || same.block !== slot.block)) {
      await q.update(t.slots).set({ retired: false, block: slot.block }).where(eq(t.slots.id, same.id));
    }
  }
  const fresh = slots.filter((slot) => !byTime.has(timeKey(slot)));
  for (const chunk of chunksOf(fresh)) {
    const rows = chunk.map((slot) => ({
      id: newSlotId(),
      sessionId,
      block: slot.block,
      startsAt: new Date(slot.startsAt),
      endsAt: new Date(slot.endsAt),
    }));
    await q.insert(t.slots).values(rows);
  }
  const gone = known.filter((slot) => !slot.retired && !wanted.has(timeKey(slot))).map((slot) => slot.id);
  if (gone.length > 0) await q.update(t.slots).set({ retired: true }).where(inArray(t.slots.id, gone));

  const tables = await q.select().from(t.tables).where(eq(t.tables.sessionId, sessionId));
  const numbers = new Set(tables.map((table) => table.number));
  const missing = Array.from({ length: tableCount }, (_, i) => i + 1).filter((number) => !numbers.has(number));
  for (const chunk of chunksOf(missing))
    await q.insert(t.tables).values(chunk.map((number) => ({ id: newTableId(), sessionId, number })));
  const back = tables.filter((table) => table.retired && table.number <= tableCount).map((table) => table.id);
  if (back.length > 0) await q.update(t.tables).set({ retired: false }).where(inArray(t.tables.id, back));
  const closed = tables.filter((table) => !table.retired && table.number > tableCount).map((table) => table.id);
  if (closed.length > 0) await q.update(t.tables).set({ retired: true }).where(inArray(t.tables.id, closed));
}

/** What the organiser looks at first, in a fixed number of grouped statements. */
export async function overviewOf(store: Store, eventId: EventId, now: Date) {
  const { t, q } = store;
  const byStatus = await q
    .select({ status: t.participants.status, n: count() })
    .from(t.participants)
    .where(eq(t.participants.eventId, eventId))
    .groupBy(t.participants.status);
  const requests = await q
    .select({ status: t.meetingRequests.status, n: count() })
    .from(t.meetingRequests)
    .where(eq(t.meetingRequests.eventId, eventId))
    .groupBy(t.meetingRequests.status);
  const [overdue] = await q
    .select({ n: count() })
    .from(t.meetingRequests)
    .where(
      and(
        eq(t.meetingRequests.eventId, eventId),
        eq(t.meetingRequests.status, 'pending'),
        lte(t.meetingRequests.expiresAt, now),
      ),
    );
  const sectorByCountry = await q
    .select({ sector: t.organisations.sector, country: t.organisations.country, count: count() })
    .from(t.participants)
    .innerJoin(t.organisations, eq(t.organisations.id, t.participants.organisationId))
    .where(and(eq(t.participants.eventId, eventId), eq(t.participants.status, 'admitted')))
    .groupBy(t.organisations.sector, t.organisations.country)
    .orderBy(asc(t.organisations.sector), asc(t.organisations.country));
  const meetings = await q
    .select({ status: t.meetings.status, n: count() })
    .from(t.meetings)
    .where(eq(t.meetings.eventId, eventId))
    .groupBy(t.meetings.status);
  const [placed] = await q
    .select({ n: count() })
    .from(t.placements)
    .innerJoin(t.schedules, eq(t.schedules.id, t.placements.scheduleId))
    .innerJoin(t.sessions, eq(t.sessions.id, t.schedules.sessionId))
    .where(and(eq(t.sessions.eventId, eventId), eq(t.schedules.version, 0)));
  const [withoutRequest] = await q
    .select({ n: count() })
    .from(t.participants)
    .where(and(eq(t.participants.eventId, eventId), lackRequests(store)));
  return {
    byStatus,
    requests,
    overdue: overdue?.n ?? 0,
    sectorByCountry,
    meetings,
    placed: placed?.n ?? 0,
    withoutRequest: withoutRequest?.n ?? 0,
  };
}

const slotCount = prepared(({ t, q }, { eventId }: Slots<{ eventId: EventId }>) =>
  q
    .select({ n: count() })
    .from(t.slots)
    .innerJoin(t.sessions, eq(t.sessions.id, t.slots.sessionId))
    .where(and(eq(t.sessions.eventId, eventId), eq(t.slots.retired, false))),
);

/** How many slots an event has that are not retired, over all its sessions. */
export async function countSlots(store: Store, eventId: EventId): Promise<number> {
  const [row] = await slotCount(store, { eventId });
  return row?.n ?? 0;
}
