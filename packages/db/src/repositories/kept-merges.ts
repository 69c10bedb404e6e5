import type { Id } from '@jumelage/domain/ids';
import { aliasedTable, and, desc, eq, getTableColumns, gt, inArray, lte } from 'drizzle-orm';
import { takeBack } from '../row-changes.ts';
import type { StoredRowChange } from '../schema/merges.ts';
import type { Schema } from '../schema/tables.ts';
import type { Store } from '../store.ts';
import { followOwners } from './consents.ts';

type UserId = Id<'user'>;
type ParticipantId = Id<'participant'>;

export type MergeRow = Store['t']['organisationMerges']['$inferSelect'];

/** Writes a merge down. */
export async function insertMerge({ t, q }: Store, row: MergeRow): Promise<void> {
  await q.insert(t.organisationMerges).values(row);
}

export async function findMerge({ t, q }: Store, id: Id<'merge'>): Promise<MergeRow | undefined> {
  const [row] = await q.select().from(t.organisationMerges).where(eq(t.organisationMerges.id, id));
  return row;
}

/**
 * Merges that were made after an instant and are not undone, of all, of one event's organisers, or into one
 * organisation, with the names of both; the newest first.
 */
export function listMerges(
  { t, q }: Store,
  { eventId, intoId }: { readonly eventId?: Id<'event'> | undefined; readonly intoId?: Id<'organisation'> | undefined },
  after: Date,
) {
  const { organisationMerges: m } = t;
  const [from, into] = [aliasedTable(t.organisations, 'joined'), aliasedTable(t.organisations, 'kept')];
  const nameOf = (one: typeof from) => ({ id: one.id, nameLatin: one.nameLatin, nameHanzi: one.nameHanzi });
  return q
    .select({ id: m.id, mergedAt: m.mergedAt, from: nameOf(from), into: nameOf(into) })
    .from(m)
    .innerJoin(from, eq(from.id, m.organisationId))
    .innerJoin(into, eq(into.id, m.intoId))
    .where(
      and(
        gt(m.mergedAt, after),
        eventId ? eq(m.eventId, eventId) : undefined,
        intoId ? eq(m.intoId, intoId) : undefined,
      ),
    )
    .orderBy(desc(m.mergedAt), desc(m.id));
}

/** Forgets what merges at or before an instant changed: they can no longer be undone. */
export async function forgetMergedRows({ t, q }: Store, until: Date): Promise<void> {
  await q.update(t.organisationMerges).set({ changes: [] }).where(lte(t.organisationMerges.mergedAt, until));
}

/**
 * Undoes a merge: every row is what it was. A draft that was changed since stays as it is, and meetings that had a
 * place in it wait for another. Returns false, with nothing written, where anything else that the merge changed has
 * been changed since.
 */
export async function undoMerge(store: Store, { id, organisationId, intoId, changes }: MergeRow): Promise<boolean> {
  const { t, q } = store;
  const drafts = changes.filter((change) => change.table === 'schedules');
  const { id: scheduleId, revision } = t.schedules;
  const ids = drafts.map((change) => change.key.id as Id<'schedule'>);
  const now = new Map(
    (await q.select({ scheduleId, revision }).from(t.schedules).where(inArray(scheduleId, ids))).map((row) => [
      row.scheduleId,
      row.revision,
    ]),
  );
  const changed = new Set<unknown>(
    drafts.filter(({ key, after }) => now.get(key.id as Id<'schedule'>) !== after?.revision).map(({ key }) => key.id),
  );
  const stands = ({ table, key }: StoredRowChange) => !changed.has(table === 'schedules' ? key.id : key.scheduleId);
  if (!(await takeBack(store, changes.filter(stands)))) return false;
  await q.delete(t.organisationMerges).where(eq(t.organisationMerges.id, id));
  await followOwners(store, [organisationId, intoId]);
  return true;
}

/**
 * Removes a person from a stored row: a row that is theirs goes, one that merely names them is nobody's
 * afterwards, and their words are gone. Returns the row, or an empty list.
 */
function withoutUser(
  change: StoredRowChange,
  columns: Readonly<Record<string, { readonly notNull: boolean }>>,
  userId: UserId,
): StoredRowChange[] {
  const rows = [change.before, change.after];
  const named = [...new Set(rows.flatMap((row) => Object.keys(row ?? {}).filter((name) => row?.[name] === userId)))];
  if (named.length === 0) return [change];
  if (named.some((name) => columns[name]?.notNull)) return [];
  const blank = (row: StoredRowChange['before']) =>
    row && {
      ...row,
      ...Object.fromEntries(named.map((name) => [name, null])),
      ...(row.askedBy === userId ? { message: '' } : {}),
    };
  return [{ ...change, before: blank(change.before), after: blank(change.after) }];
}

const mergesKept = ({ t, q }: Store) =>
  q
    .select()
    .from(t.organisationMerges)
    .then((rows) => rows.filter(({ changes }) => changes.length > 0));

/**
 * Removes a user from stored merges: undoing them brings back nothing of that person. Returns the organisations that
 * were joined to others and had this user as their only member.
 */
export async function forgetUserInMerges(store: Store, userId: UserId): Promise<Id<'organisation'>[]> {
  const { t, q } = store;
  const alone: Id<'organisation'>[] = [];
  for (const { id, organisationId, changes } of await mergesKept(store)) {
    const members = changes.filter(
      ({ table, key, before }) => table === 'organisationMembers' && key.organisationId === organisationId && before,
    );
    if (members.length > 0 && members.every(({ key }) => key.userId === userId)) alone.push(organisationId);
    const kept = changes.flatMap((change) =>
      withoutUser(change, getTableColumns(t[change.table as keyof Schema]), userId),
    );
    await q.update(t.organisationMerges).set({ changes: kept }).where(eq(t.organisationMerges.id, id));
  }
  return alone;
}

/**
 * Removes an erased organisation that is neither of the two from stored merges: marks, notes and grants between it and
 * them do not come back.
 */
export async function forgetOrganisationInMerges(store: Store, organisationId: Id<'organisation'>): Promise<void> {
  const { t, q } = store;
  const isOf = ({ key, before, after }: StoredRowChange) =>
    [key, before, after].some((row) => row?.organisationId === organisationId || row?.granteeId === organisationId);
  for (const { id, changes } of await mergesKept(store)) {
    const kept = changes.filter((change) => !isOf(change));
    if (kept.length < changes.length)
      await q.update(t.organisationMerges).set({ changes: kept }).where(eq(t.organisationMerges.id, id));
  }
}

/** Removes participants' requests, meetings and places from stored merges: undoing them brings back none. */
export async function forgetMeetingsInMerges(store: Store, participantIds: readonly ParticipantId[]): Promise<void> {
  const { t, q } = store;
  const gone = new Set<string>(participantIds);
  for (const { id, changes } of await mergesKept(store)) {
    const idsOf = (table: string) =>
      changes.flatMap((change) => (change.table === table && change.key.id ? [change.key.id] : []));
    const { meetingRequests: r, meetings: m } = t;
    const requests = await q
      .select({ id: r.id, fromId: r.fromId, toId: r.toId })
      .from(r)
      .where(inArray(r.id, idsOf('meetingRequests') as Id<'request'>[]));
    const lost = new Set<unknown>(
      requests.filter(({ fromId, toId }) => gone.has(fromId) || gone.has(toId)).map((one) => one.id),
    );
    if (lost.size === 0) continue;
    const meetings = await q
      .select({ id: m.id })
      .from(m)
      .where(inArray(m.requestId, [...lost] as Id<'request'>[]));
    for (const meeting of meetings) lost.add(meeting.id);
    const kept = changes.filter(
      ({ key, before, after }) =>
        !lost.has(key.id) && !lost.has((before ?? after)?.meetingId) && !lost.has(key.meetingId),
    );
    await q.update(t.organisationMerges).set({ changes: kept }).where(eq(t.organisationMerges.id, id));
  }
}
