import type { Id } from '@jumelage/domain/ids';
import type { SpokenLanguage } from '@jumelage/domain/language';
import type { PlaceKind, SessionRules } from '@jumelage/domain/session';
import { and, eq, inArray, notInArray } from 'drizzle-orm';
import { chunksOf, type Store } from '../store.ts';
import type { SessionScope } from './schedules.ts';

type SlotId = Id<'slot'>;

/** The settings of a table or room that an organiser may change. */
export type PlaceChange = {
  readonly id: Id<'table'>;
  readonly kind: PlaceKind;
  readonly label: string | null;
  readonly zone: string | null;
  /** Undefined: as it is. */
  readonly link?: string | null | undefined;
  readonly boothOf: Id<'organisation'> | null;
  readonly closedSlots: readonly SlotId[];
};

/**
 * Writes places of a session and replaces the slots in which each is closed; a place of another session is left as it
 * is.
 */
export async function updatePlaces(
  { t, q }: Store,
  { sessionId }: SessionScope,
  places: readonly PlaceChange[],
): Promise<void> {
  const known = await q.select({ id: t.tables.id }).from(t.tables).where(eq(t.tables.sessionId, sessionId));
  const own = new Set(known.map((row) => row.id));
  const mine = places.filter((place) => own.has(place.id));
  for (const { id, kind, label, zone, link, boothOf } of mine)
    await q
      .update(t.tables)
      .set({ kind, label, zone, boothOf, ...(link === undefined ? {} : { link }) })
      .where(eq(t.tables.id, id));
  const ids = mine.map((place) => place.id);
  if (ids.length > 0) await q.delete(t.tableClosures).where(inArray(t.tableClosures.tableId, ids));
  const closures = mine.flatMap(({ id, closedSlots }) =>
    [...new Set(closedSlots)].map((slotId) => ({ tableId: id, slotId })),
  );
  for (const chunk of chunksOf(closures)) await q.insert(t.tableClosures).values(chunk);
}

export type InterpreterChange = {
  readonly id: Id<'interpreter'>;
  readonly family: string;
  readonly given: string;
  readonly hanzi: string | null;
  readonly languages: SpokenLanguage[];
  readonly awaySlots: readonly SlotId[];
};

/**
 * Sets the interpreters of a session: known ones change, new ones come, missing ones retire; published versions still
 * point at them.
 */
export async function putInterpreters(
  { t, q }: Store,
  { sessionId }: SessionScope,
  interpreters: readonly InterpreterChange[],
): Promise<void> {
  const { id, sessionId: session } = t.interpreters;
  const known = new Set(
    (await q.select({ id }).from(t.interpreters).where(eq(session, sessionId))).map((row) => row.id),
  );
  const ids = interpreters.map((one) => one.id);
  const left = ids.length > 0 ? notInArray(id, ids) : undefined;
  await q
    .update(t.interpreters)
    .set({ retired: true })
    .where(and(eq(session, sessionId), left));
  for (const { awaySlots: _, ...row } of interpreters) {
    if (known.has(row.id))
      await q
        .update(t.interpreters)
        .set({ ...row, retired: false })
        .where(and(eq(id, row.id), eq(session, sessionId)));
    else await q.insert(t.interpreters).values({ ...row, sessionId });
  }
  if (ids.length > 0) await q.delete(t.interpreterAbsences).where(inArray(t.interpreterAbsences.interpreterId, ids));
  const absences = interpreters.flatMap((one) =>
    [...new Set(one.awaySlots)].map((slotId) => ({ interpreterId: one.id, slotId })),
  );
  for (const chunk of chunksOf(absences)) await q.insert(t.interpreterAbsences).values(chunk);
}

export async function updateRules(
  { t, q }: Store,
  { sessionId, eventId }: SessionScope,
  rules: SessionRules,
): Promise<void> {
  await q
    .update(t.sessions)
    .set({ rules })
    .where(and(eq(t.sessions.id, sessionId), eq(t.sessions.eventId, eventId)));
}

export async function updateInterpretersOf(
  { t, q }: Store,
  scheduleId: Id<'schedule'>,
  changes: readonly { readonly meetingId: Id<'meeting'>; readonly interpreterId: Id<'interpreter'> | null }[],
): Promise<void> {
  const of = (meetingId: Id<'meeting'>) =>
    and(eq(t.placements.scheduleId, scheduleId), eq(t.placements.meetingId, meetingId));
  // All are cleared first, so that two meetings that exchange interpreters do not conflict in between.
  for (const { meetingId } of changes) await q.update(t.placements).set({ interpreterId: null }).where(of(meetingId));
  for (const { meetingId, interpreterId } of changes)
    if (interpreterId) await q.update(t.placements).set({ interpreterId }).where(of(meetingId));
}

/** Lists organisations whose people take part in an event, or ask to: the ones that may have a booth there. */
export async function organisationsAt({ t, q }: Store, eventId: Id<'event'>): Promise<Set<Id<'organisation'>>> {
  const rows = await q
    .selectDistinct({ id: t.participants.organisationId })
    .from(t.participants)
    .where(eq(t.participants.eventId, eventId));
  return new Set(rows.map((row) => row.id));
}

/** Adds a slot to a session, or takes a retired one of the same time into use again; answers which. */
export async function insertSlot({ t, q }: Store, row: Store['t']['slots']['$inferInsert']): Promise<Id<'slot'>> {
  const { sessionId, startsAt, endsAt, id } = t.slots;
  const rows = await q
    .insert(t.slots)
    .values(row)
    .onConflictDoUpdate({ target: [sessionId, startsAt, endsAt], set: { retired: false, block: row.block } })
    .returning({ id });
  return rows[0]?.id ?? row.id;
}
