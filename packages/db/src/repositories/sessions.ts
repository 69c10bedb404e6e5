import { hasEnded } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { inOrderOf, personSortKey } from '@jumelage/domain/sort-key';
import { and, asc, eq, gt, inArray, max, or } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import { chunksOf, type Store } from '../store.ts';
import { takeOutOfDrafts } from './meetings.ts';

type EventId = Id<'event'>;
type SessionId = Id<'session'>;

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
 * Reads an event's sessions, or one of them, with slots, places and interpreters in use, on demand the retired too:
 * seven statements, whatever their number.
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

const lastSlots = prepared((store, { eventIds }: Slots<{ eventIds: readonly EventId[] }>) => {
  const { sessions, slots } = store.t;
  return store.q
    .select({ eventId: sessions.eventId, endsAt: max(slots.endsAt) })
    .from(sessions)
    .innerJoin(slots, eq(slots.sessionId, sessions.id))
    .where(and(isOneOf(store, sessions.eventId, eventIds), eq(slots.retired, false)))
    .groupBy(sessions.eventId);
});

/** Finds the end of the last slot of each of these events that has any. */
export async function lastSlotsOf(store: Store, eventIds: readonly EventId[]): Promise<Map<EventId, number>> {
  const rows = await lastSlots(store, { eventIds });
  return new Map(rows.flatMap(({ eventId, endsAt }) => (endsAt ? [[eventId, endsAt.getTime()]] : [])));
}

type Ending = Parameters<typeof hasEnded>[0] & { readonly id: EventId };

/** Finds which of these events have ended at an instant, in one statement. */
export async function findEnded(store: Store, events: readonly Ending[], now: number): Promise<Set<EventId>> {
  const ends = await lastSlotsOf(store, [...new Set(events.map(({ id }) => id))]);
  return new Set(events.filter((event) => hasEnded(event, ends.get(event.id) ?? null, now)).map(({ id }) => id));
}
