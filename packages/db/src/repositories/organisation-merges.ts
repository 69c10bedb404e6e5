import type { Id } from '@jumelage/domain/ids';
import { reportedStatuses } from '@jumelage/domain/meeting';
import { and, count, eq, inArray, isNull, or } from 'drizzle-orm';
import { changesBetween, seeRows, type Watched } from '../row-changes.ts';
import type { StoredRowChange } from '../schema/merges.ts';
import { chunksOf, type Store } from '../store.ts';
import { followOwners } from './consents.ts';
import { cancelMeetings } from './meetings.ts';
import { settleAtMerge } from './merge-proposals.ts';
import { isLeftAt } from './request-status.ts';

type OrganisationId = Id<'organisation'>;
type EventId = Id<'event'>;

/** The organisation that is joined, and the one that it is joined to. */
export type Pair = { readonly fromId: OrganisationId; readonly intoId: OrganisationId };

/**
 * Reads what decides whether organisations may be joined, and by which people, with what distinguishes them: three
 * statements for a chunk of them. By name.
 */
export async function listMergeable(store: Store, ids: readonly OrganisationId[]) {
  const rows: Awaited<ReturnType<typeof mergeableChunk>> = [];
  for (const some of chunksOf(ids)) rows.push(...(await mergeableChunk(store, some)));
  return rows.sort((one, other) => (one.nameSort < other.nameSort ? -1 : 1)).map(({ nameSort: _, ...row }) => row);
}
export type MergeableRow = Awaited<ReturnType<typeof listMergeable>>[number];

async function mergeableChunk({ t, q }: Store, ids: readonly OrganisationId[]) {
  const { organisations: o, organisationMembers: m, participants: p, users: u } = t;
  const {
    nameLatin,
    nameHanzi,
    nameSort,
    country,
    city,
    kind,
    sector,
    website,
    status,
    isAnonymous,
    shownAbroad,
    draftedByEventId,
    mergedIntoId,
  } = o;
  const facts = {
    nameLatin,
    nameHanzi,
    nameSort,
    country,
    city,
    kind,
    sector,
    website,
    status,
    isAnonymous,
    shownAbroad,
    draftedByEventId,
    mergedIntoId,
  };
  const rows = await q
    .select({ id: o.id, ...facts })
    .from(o)
    .where(inArray(o.id, [...ids]));
  const members = await q
    .select({ id: m.organisationId, userId: m.userId, role: m.role, disabledAt: u.disabledAt })
    .from(m)
    .innerJoin(u, eq(u.id, m.userId))
    .where(inArray(m.organisationId, [...ids]));
  const people = await q
    .select({ id: p.organisationId, eventId: p.eventId, n: count() })
    .from(p)
    .where(inArray(p.organisationId, [...ids]))
    .groupBy(p.organisationId, p.eventId);
  const seats = members.map(({ disabledAt, ...one }) => ({ ...one, isDisabled: disabledAt !== null }));
  const [membersOf, peopleOf] = [Map.groupBy(seats, (one) => one.id), Map.groupBy(people, (one) => one.id)];
  return rows.map((row) => {
    const comes = peopleOf.get(row.id) ?? [];
    return {
      ...row,
      members: membersOf.get(row.id) ?? [],
      eventIds: comes.map((one) => one.eventId),
      people: comes.reduce((sum, { n }) => sum + n, 0),
    };
  });
}
/** Does the same for one organisation. */
export async function findMergeable(store: Store, id: OrganisationId): Promise<MergeableRow | undefined> {
  const [row] = await listMergeable(store, [id]);
  return row;
}

/**
 * Finds the organisations of an event: those that somebody comes for, and those that its imports drafted. Joined and
 * anonymous ones are left out.
 */
export async function organisationsAt({ t, q }: Store, eventId: EventId): Promise<OrganisationId[]> {
  const { organisations: o, participants: p } = t;
  const come = q.select({ id: p.organisationId }).from(p).where(eq(p.eventId, eventId));
  const rows = await q
    .select({ id: o.id })
    .from(o)
    .where(
      and(or(eq(o.draftedByEventId, eventId), inArray(o.id, come)), isNull(o.mergedIntoId), eq(o.isAnonymous, false)),
    );
  return rows.map((row) => row.id);
}

/** Finds requests between people of the two that are open, or whose meeting is still to come. */
async function openBetween({ t, q }: Store, { fromId, intoId }: Pair, now: Date) {
  const { participants: p, meetingRequests: r, meetings } = t;
  const of = (id: OrganisationId) => q.select({ id: p.id }).from(p).where(eq(p.organisationId, id));
  const tookPlace = await q
    .select({ requestId: meetings.requestId })
    .from(meetings)
    .where(inArray(meetings.status, [...reportedStatuses]));
  const past = new Set(tookPlace.map((one) => one.requestId));
  const rows = await q
    .select({ id: r.id, eventId: r.eventId })
    .from(r)
    .where(
      and(
        or(
          and(inArray(r.fromId, of(fromId)), inArray(r.toId, of(intoId))),
          and(inArray(r.fromId, of(intoId)), inArray(r.toId, of(fromId))),
        ),
        isLeftAt({ t }, now),
      ),
    );
  return rows.filter((row) => !past.has(row.id));
}

/** Lists every row that joining may change; rows come after those that they depend on. */
async function watchedRows(
  { t, q }: Store,
  { fromId, intoId }: Pair,
  requestIds: readonly Id<'request'>[],
): Promise<Watched[]> {
  const both = [fromId, intoId];
  const meetings = await q
    .select({ id: t.meetings.id })
    .from(t.meetings)
    .where(inArray(t.meetings.requestId, [...requestIds]));
  const meetingIds = meetings.map((one) => one.id);
  const placed = await q
    .select({ id: t.placements.scheduleId })
    .from(t.placements)
    .where(inArray(t.placements.meetingId, meetingIds));
  const id = ['id'];
  return [
    // Whether they are shown abroad is their owners' word, then as now.
    { table: 'organisations', key: id, where: inArray(t.organisations.id, both), without: ['shownAbroad'] },
    {
      table: 'organisationMembers',
      key: ['organisationId', 'userId'],
      where: inArray(t.organisationMembers.organisationId, both),
    },
    { table: 'participants', key: id, where: inArray(t.participants.organisationId, both) },
    {
      table: 'mergeProposals',
      key: id,
      where: or(inArray(t.mergeProposals.fromId, both), inArray(t.mergeProposals.intoId, both)),
    },
    { table: 'documents', key: id, where: inArray(t.documents.organisationId, both), without: ['bytes'] },
    { table: 'documentOpenings', key: id, where: inArray(t.documentOpenings.organisationId, both) },
    { table: 'invitations', key: id, where: inArray(t.invitations.organisationId, both) },
    { table: 'savedSearches', key: id, where: inArray(t.savedSearches.organisationId, both) },
    { table: 'tables', key: id, where: inArray(t.tables.boothOf, both) },
    { table: 'ownershipClaims', key: id, where: inArray(t.ownershipClaims.organisationId, both) },
    { table: 'grants', key: id, where: or(inArray(t.grants.organisationId, both), inArray(t.grants.granteeId, both)) },
    {
      table: 'matchMarks',
      key: ['organisationId', 'otherId'],
      where: or(inArray(t.matchMarks.organisationId, both), inArray(t.matchMarks.otherId, both)),
    },
    {
      ...{ table: 'matchImpressions', key: ['organisationId', 'otherId'] },
      where: or(inArray(t.matchImpressions.organisationId, both), inArray(t.matchImpressions.otherId, both)),
    },
    { table: 'meetingRequests', key: id, where: inArray(t.meetingRequests.id, [...requestIds]) },
    { table: 'meetings', key: id, where: inArray(t.meetings.id, meetingIds) },
    {
      table: 'schedules',
      key: id,
      where: inArray(
        t.schedules.id,
        placed.map((one) => one.id),
      ),
    },
    { table: 'placements', key: ['scheduleId', 'meetingId'], where: inArray(t.placements.meetingId, meetingIds) },
    { table: 'seats', key: ['scheduleId', 'participantId', 'slotId'], where: inArray(t.seats.meetingId, meetingIds) },
  ];
}

/** Moves a pair of organisations that names the joined one in either place; undefined where both would be the same. */
function movedPair(
  { fromId, intoId }: Pair,
  one: OrganisationId,
  other: OrganisationId,
): readonly [OrganisationId, OrganisationId] | undefined {
  const moved = [one === fromId ? intoId : one, other === fromId ? intoId : other] as const;
  return moved[0] === moved[1] ? undefined : moved;
}

async function moveMembers({ t, q }: Store, { fromId, intoId }: Pair): Promise<void> {
  const m = t.organisationMembers;
  const rows = await q
    .select()
    .from(m)
    .where(inArray(m.organisationId, [fromId, intoId]));
  for (const row of rows.filter((one) => one.organisationId === fromId)) {
    const there = rows.find((one) => one.organisationId === intoId && one.userId === row.userId);
    const isThere = and(eq(m.organisationId, intoId), eq(m.userId, row.userId));
    if (there?.role === 'member' && row.role === 'owner') await q.update(m).set({ role: 'owner' }).where(isThere);
    const own = and(eq(m.organisationId, fromId), eq(m.userId, row.userId));
    if (there) await q.delete(m).where(own);
    else await q.update(m).set({ organisationId: intoId }).where(own);
  }
}

async function movePairs({ t, q }: Store, pair: Pair): Promise<void> {
  const { grants: g, ownershipClaims: c } = t;
  const { fromId, intoId } = pair;
  const grants = await q
    .select()
    .from(g)
    .where(or(inArray(g.organisationId, [fromId, intoId]), inArray(g.granteeId, [fromId, intoId])));
  for (const row of grants.filter((one) => one.organisationId === fromId || one.granteeId === fromId)) {
    const moved = movedPair(pair, row.organisationId, row.granteeId);
    const isThere = grants.some(
      (one) => moved && one.organisationId === moved[0] && one.granteeId === moved[1] && one.layer === row.layer,
    );
    if (!moved || isThere) await q.delete(g).where(eq(g.id, row.id));
    else await q.update(g).set({ organisationId: moved[0], granteeId: moved[1] }).where(eq(g.id, row.id));
  }
  const claims = await q
    .select()
    .from(c)
    .where(inArray(c.organisationId, [fromId, intoId]));
  for (const row of claims.filter((one) => one.organisationId === fromId)) {
    if (claims.some((one) => one.organisationId === intoId && one.userId === row.userId))
      await q.delete(c).where(eq(c.id, row.id));
    else await q.update(c).set({ organisationId: intoId }).where(eq(c.id, row.id));
  }
  for (const table of [t.matchMarks, t.matchImpressions] as const) {
    const marks = await q
      .select({ organisationId: table.organisationId, otherId: table.otherId })
      .from(table)
      .where(or(inArray(table.organisationId, [fromId, intoId]), inArray(table.otherId, [fromId, intoId])));
    for (const row of marks.filter((one) => one.organisationId === fromId || one.otherId === fromId)) {
      const moved = movedPair(pair, row.organisationId, row.otherId);
      const own = and(eq(table.organisationId, row.organisationId), eq(table.otherId, row.otherId));
      if (!moved || marks.some((one) => one.organisationId === moved[0] && one.otherId === moved[1]))
        await q.delete(table).where(own);
      else await q.update(table).set({ organisationId: moved[0], otherId: moved[1] }).where(own);
    }
  }
}

/**
 * Joins an organisation to another: its people, members, documents, invitations, searches, booths, grants and marks go
 * there,
 * where both have the same the other's stays, and
 * its profile is put away, its names leading to the other. Open requests between the two are withdrawn and their
 * meetings cancelled, since nobody meets their
 * own house. Answers every row that changed, for `undoMerge` of `kept-merges.ts`.
 */
export async function mergeOrganisations(store: Store, pair: Pair, now: Date): Promise<StoredRowChange[]> {
  const { t, q } = store;
  const { fromId, intoId } = pair;
  const requests = await openBetween(store, pair, now);
  const requestIds = requests.map((one) => one.id);
  const watched = await watchedRows(store, pair, requestIds);
  const before = await seeRows(store, watched);
  const { meetingRequests: r } = t;
  if (requestIds.length > 0)
    await q.update(r).set({ status: 'withdrawn', openPair: null, answeredAt: now }).where(inArray(r.id, requestIds));
  for (const [eventId, some] of Map.groupBy(requests, (one) => one.eventId))
    await cancelMeetings(
      store,
      eventId,
      some.map((one) => one.id),
    );
  await moveMembers(store, pair);
  await movePairs(store, pair);
  for (const table of [t.participants, t.documents, t.documentOpenings, t.invitations, t.savedSearches] as const)
    await q.update(table).set({ organisationId: intoId }).where(eq(table.organisationId, fromId));
  await q.update(t.tables).set({ boothOf: intoId }).where(eq(t.tables.boothOf, fromId));
  await q.update(t.organisations).set({ mergedIntoId: intoId, status: 'draft' }).where(eq(t.organisations.id, fromId));
  await settleAtMerge(store, pair, now);
  await followOwners(store, [fromId, intoId]);
  return changesBetween(before, await seeRows(store, watched));
}
