import type { Id } from '@jumelage/domain/ids';
import { pairKey } from '@jumelage/domain/request';
import { and, desc, eq, gt, inArray, lte, ne, or } from 'drizzle-orm';
import type { Store } from '../store.ts';

type OrganisationId = Id<'organisation'>;
type ProposalId = Id<'proposal'>;

export type ProposalRow = Store['t']['mergeProposals']['$inferSelect'];
type Pair = { readonly fromId: OrganisationId; readonly intoId: OrganisationId };

/** Summarises earlier proposals of a pair, in either direction, once expired ones are written as expired. */
export async function earlierProposals({ t, q }: Store, { fromId, intoId }: Pair, now: Date) {
  const { mergeProposals: p } = t;
  const pair = pairKey(fromId, intoId);
  await q
    .update(p)
    .set({ status: 'expired', openPair: null, settledAt: now })
    .where(and(eq(p.openPair, pair), lte(p.expiresAt, now)));
  const rows = await q
    .select({ status: p.status, settledAt: p.settledAt })
    .from(p)
    .where(eq(p.pair, pair))
    .orderBy(desc(p.createdAt));
  return toEarlier(rows);
}

/** Summarises a pair's rows, which come newest first. */
const toEarlier = (rows: readonly Pick<ProposalRow, 'status' | 'settledAt'>[]) => ({
  isOpen: rows.some(({ status }) => status === 'open'),
  declinedAt: rows.find(({ status }) => status === 'declined')?.settledAt?.getTime(),
});

/**
 * Summarises earlier proposals of one organisation with any other, as `earlierProposals` does, but writes nothing:
 * expired ones count as not open.
 */
export async function earlierOf({ t, q }: Store, id: OrganisationId, now: Date) {
  const { mergeProposals: p } = t;
  const rows = await q
    .select({ pair: p.pair, status: p.status, settledAt: p.settledAt })
    .from(p)
    .where(and(or(eq(p.fromId, id), eq(p.intoId, id)), or(ne(p.status, 'open'), gt(p.expiresAt, now))))
    .orderBy(desc(p.createdAt));
  const byPair = Map.groupBy(rows, (row) => row.pair);
  return (otherId: OrganisationId) => toEarlier(byPair.get(pairKey(id, otherId)) ?? []);
}

/** Writes a proposal down; a second open one of the same pair violates the unique index, however close they come. */
export async function insertProposal(
  { t, q }: Store,
  row: Omit<ProposalRow, 'pair' | 'openPair' | 'status' | 'settledAt'>,
): Promise<void> {
  const pair = pairKey(row.fromId, row.intoId);
  await q.insert(t.mergeProposals).values({ ...row, pair, openPair: pair, status: 'open', settledAt: null });
}

export async function findProposal({ t, q }: Store, id: ProposalId): Promise<ProposalRow | undefined> {
  const [row] = await q.select().from(t.mergeProposals).where(eq(t.mergeProposals.id, id));
  return row;
}

/**
 * Lists open proposals of an organisation, or those that the organisers of an event made, with the event's name; the
 * newest first.
 */
export function listProposals(
  { t, q }: Store,
  of: { readonly organisationId: OrganisationId } | { readonly eventId: Id<'event'> },
  now: Date,
) {
  const { mergeProposals: p, events } = t;
  const which =
    'eventId' in of ? eq(p.eventId, of.eventId) : or(eq(p.fromId, of.organisationId), eq(p.intoId, of.organisationId));
  return q
    .select({ proposal: p, event: { id: events.id, name: events.name } })
    .from(p)
    .leftJoin(events, eq(events.id, p.eventId))
    .where(and(which, eq(p.status, 'open'), gt(p.expiresAt, now)))
    .orderBy(desc(p.createdAt), desc(p.id));
}
export type ListedProposal = Awaited<ReturnType<typeof listProposals>>[number];

/** Records who agreed so far, while the proposal is open. */
export async function agreeToProposal(
  { t, q }: Store,
  id: ProposalId,
  agreed: Pick<ProposalRow, 'fromAgreedBy' | 'intoAgreedBy'>,
): Promise<void> {
  await q.update(t.mergeProposals).set(agreed).where(eq(t.mergeProposals.id, id));
}

/** Ends a proposal that is still open; false where somebody was quicker. */
export async function settleProposal(
  { t, q }: Store,
  id: ProposalId,
  changes: Pick<ProposalRow, 'status' | 'settledAt'>,
): Promise<boolean> {
  const { mergeProposals: p } = t;
  const rows = await q
    .update(p)
    .set({ ...changes, openPair: null })
    .where(and(eq(p.id, id), eq(p.status, 'open')))
    .returning({ id: p.id });
  return rows.length === 1;
}

/**
 * Ends what was proposed of an organisation that is joined to another: of the pair it is done, of others it is void.
 */
export async function settleAtMerge({ t, q }: Store, { fromId, intoId }: Pair, now: Date): Promise<void> {
  const { mergeProposals: p } = t;
  const end = { openPair: null, settledAt: now };
  await q
    .update(p)
    .set({ ...end, status: 'merged' })
    .where(eq(p.openPair, pairKey(fromId, intoId)));
  await q
    .update(p)
    .set({ ...end, status: 'withdrawn' })
    .where(and(eq(p.status, 'open'), or(eq(p.fromId, fromId), eq(p.intoId, fromId))));
}

/** Drops proposals made before an instant, whatever became of them. */
export async function removeProposalsBefore({ t, q }: Store, before: Date): Promise<void> {
  await q.delete(t.mergeProposals).where(lte(t.mergeProposals.createdAt, before));
}

/**
 * Lists the owners of some organisations, for notifications: each person once, with their first organisation of these.
 */
export async function ownersToTell({ t, q }: Store, ids: readonly OrganisationId[]) {
  const { organisationMembers: m, users: u } = t;
  const rows = await q
    .select({
      userId: u.id,
      email: u.email,
      language: u.language,
      disabledAt: u.disabledAt,
      organisationId: m.organisationId,
    })
    .from(m)
    .innerJoin(u, eq(u.id, m.userId))
    .where(and(inArray(m.organisationId, [...ids]), eq(m.role, 'owner')));
  const once = new Map(rows.toReversed().map((row) => [row.userId, row]));
  return [...once.values()].filter(({ disabledAt }) => disabledAt === null);
}
