import type { Id } from '@jumelage/domain/ids';
import { and, count, desc, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import type { ChangedColumns } from '../schema/imports.ts';
import { chunksOf, inPages, type Store } from '../store.ts';
import type { NewParticipant } from './participants.ts';

type EventId = Id<'event'>;
type ImportId = Id<'import'>;
type ParticipantId = Id<'participant'>;

export type NewImport = Omit<Store['t']['imports']['$inferInsert'], 'undoneAt' | 'undoneBy'>;

export async function insertImport({ t, q }: Store, row: NewImport): Promise<void> {
  await q.insert(t.imports).values(row);
}

/** Lists a page of an event's imports, the newest first, with who brought each, and counts them all. */
export async function listImports(
  { t, q }: Store,
  eventId: EventId,
  { page, size }: { readonly page: number; readonly size: number },
) {
  const { imports: i, users: u } = t;
  const [total] = await q.select({ n: count() }).from(i).where(eq(i.eventId, eventId));
  const rows = await q
    .select({ row: i, family: u.family, given: u.given, hanzi: u.hanzi })
    .from(i)
    .leftJoin(u, eq(u.id, i.by))
    .where(eq(i.eventId, eventId))
    .orderBy(desc(i.at), desc(i.id))
    .limit(size)
    .offset((page - 1) * size);
  return { rows, total: total?.n ?? 0 };
}

/** Marks an import as undone, once; undefined where there is none of the event that is not. */
export async function markUndone(
  { t, q }: Store,
  { eventId, importId, by, now }: { eventId: EventId; importId: ImportId; by: Id<'user'> | null; now: Date },
) {
  const { imports: i } = t;
  const [row] = await q
    .update(i)
    .set({ undoneAt: now, undoneBy: by })
    .where(and(eq(i.id, importId), eq(i.eventId, eventId), isNull(i.undoneAt)))
    .returning();
  return row;
}

/** Says of an import that exists whether it is of this event. */
export async function hasImport(
  { t, q }: Store,
  { eventId, importId }: { readonly eventId: EventId; readonly importId: ImportId },
): Promise<boolean> {
  const { imports: i } = t;
  const [row] = await q
    .select({ id: i.id })
    .from(i)
    .where(and(eq(i.id, importId), eq(i.eventId, eventId)));
  return row !== undefined;
}

/** Lists the people that an import added, as they are now: a statement for each thousand. */
export function peopleOfImport(
  { t, q }: Store,
  { eventId, importId }: { readonly eventId: EventId; readonly importId: ImportId },
  breathe?: () => Promise<void> | undefined,
) {
  const p = t.participants;
  const page = (after: ParticipantId | undefined, size: number) =>
    q
      .select()
      .from(p)
      .where(and(eq(p.eventId, eventId), eq(p.importId, importId), after && gt(p.id, after)))
      .orderBy(p.id)
      .limit(size);
  return inPages(page, breathe);
}

/** Lists people of an event by their ids with all columns. */
export async function wholePeople({ t, q }: Store, eventId: EventId, ids: readonly ParticipantId[]) {
  const p = t.participants;
  const found: (typeof p.$inferSelect)[] = [];
  for (const some of chunksOf(ids))
    found.push(
      ...(await q
        .select()
        .from(p)
        .where(and(eq(p.eventId, eventId), inArray(p.id, some)))),
    );
  return found;
}

/** Finds those of some people who sent or received a request, whatever became of it. */
export async function withRequests({ t, q }: Store, ids: readonly ParticipantId[]): Promise<Set<ParticipantId>> {
  const { fromId, toId } = t.meetingRequests;
  const found = new Set<ParticipantId>();
  for (const some of chunksOf(ids, 200)) {
    const rows = await q
      .select({ fromId, toId })
      .from(t.meetingRequests)
      .where(or(inArray(fromId, some), inArray(toId, some)));
    for (const row of rows) found.add(row.fromId).add(row.toId);
  }
  return found;
}

/** Deletes people of an event; nobody has met them. */
export async function deletePeople({ t, q }: Store, eventId: EventId, ids: readonly ParticipantId[]): Promise<void> {
  const p = t.participants;
  await q.delete(p).where(and(eq(p.eventId, eventId), inArray(p.id, [...ids])));
}

export async function insertChanges(
  { t, q }: Store,
  rows: readonly Store['t']['importChanges']['$inferInsert'][],
): Promise<void> {
  for (const chunk of chunksOf(rows)) await q.insert(t.importChanges).values(chunk);
}

/** Lists what an import changed of people. */
export function changesOfImport({ t, q }: Store, importId: ImportId) {
  const { importChanges: c } = t;
  return q.select().from(c).where(eq(c.importId, importId)).orderBy(c.participantId);
}

/** Reads stored columns of a participant as they are written. */
export const toColumns = (stored: ChangedColumns): Partial<NewParticipant> => stored as Partial<NewParticipant>;

/** Empties confirmations that an import made, unless somebody confirmed again since. */
export async function withdrawConfirmations(
  { t, q }: Store,
  ids: readonly Id<'organisation'>[],
  at: Date,
): Promise<void> {
  const { id, countryConfirmedAt } = t.organisations;
  for (const some of chunksOf(ids))
    await q
      .update(t.organisations)
      .set({ countryConfirmedAt: null })
      .where(and(inArray(id, some), eq(countryConfirmedAt, at)));
}

export type Mapping = Pick<Store['t']['importMappings']['$inferSelect'], 'map' | 'defaults'>;

/** Finds how a list with these headings was read before at an event. */
export async function findMapping(
  { t, q }: Store,
  { eventId, headings }: { readonly eventId: EventId; readonly headings: string },
): Promise<Mapping | undefined> {
  const { importMappings: m } = t;
  const [row] = await q
    .select({ map: m.map, defaults: m.defaults })
    .from(m)
    .where(and(eq(m.eventId, eventId), eq(m.headings, headings)));
  return row;
}

/** Remembers how a list was read, for the next one with the same headings. */
export async function putMapping({ t, q }: Store, row: Store['t']['importMappings']['$inferInsert']): Promise<void> {
  const { importMappings: m } = t;
  const { map, defaults, usedAt } = row;
  await q
    .insert(m)
    .values(row)
    .onConflictDoUpdate({ target: [m.eventId, m.headings], set: { map, defaults, usedAt } });
}
