import type { Id } from '@jumelage/domain/ids';
import type { RequestStatus } from '@jumelage/domain/request';
import { and, count, desc, eq, gt, inArray, lte, ne, notInArray, or, type SQL } from 'drizzle-orm';
import type { Store } from '../store.ts';

type EventId = Id<'event'>;
type ParticipantId = Id<'participant'>;
type RequestId = Id<'request'>;

export type RequestRow = Store['t']['meetingRequests']['$inferSelect'];
export type NewRequest = Store['t']['meetingRequests']['$inferInsert'];

/** Requests that have a status at an instant: a pending one past its expiry counts as expired, whether or not that was written down. */
function hasStatus({ t }: Store, status: RequestStatus, now: Date): SQL | undefined {
  const { status: stored, expiresAt } = t.meetingRequests;
  if (status === 'pending') return and(eq(stored, 'pending'), gt(expiresAt, now));
  if (status === 'expired') return or(eq(stored, 'expired'), and(eq(stored, 'pending'), lte(expiresAt, now)));
  return eq(stored, status);
}

/** One participant's requests, newest first. */
export function listRequestsOf(
  store: Store,
  scope: { eventId: EventId; participantId: ParticipantId; now: Date; box?: 'received' | 'sent' | undefined; status?: RequestStatus | undefined },
): Promise<RequestRow[]> {
  const { t, q } = store;
  const { fromId, toId, eventId, createdAt, id } = t.meetingRequests;
  const received = eq(toId, scope.participantId);
  const sent = eq(fromId, scope.participantId);
  const mine = scope.box === 'received' ? received : scope.box === 'sent' ? sent : or(received, sent);
  return q
    .select()
    .from(t.meetingRequests)
    .where(and(eq(eventId, scope.eventId), mine, scope.status ? hasStatus(store, scope.status, scope.now) : undefined))
    .orderBy(desc(createdAt), desc(id));
}

/** One page of an event's requests, newest first, and how many there are; with `participantIds`, those in which one of them has a part. */
export async function listRequests(
  store: Store,
  filter: { eventId: EventId; now: Date; status?: RequestStatus | undefined; participantIds?: readonly ParticipantId[] | undefined },
  page: { readonly page: number; readonly size: number },
): Promise<{ rows: RequestRow[]; total: number }> {
  const { t, q } = store;
  const { fromId, toId, eventId, createdAt, id } = t.meetingRequests;
  const ids = filter.participantIds;
  const where = and(
    eq(eventId, filter.eventId),
    filter.status ? hasStatus(store, filter.status, filter.now) : undefined,
    ids ? or(inArray(fromId, [...ids]), inArray(toId, [...ids])) : undefined,
  );
  const [total] = await q.select({ n: count() }).from(t.meetingRequests).where(where);
  const rows = await q
    .select()
    .from(t.meetingRequests)
    .where(where)
    .orderBy(desc(createdAt), desc(id))
    .limit(page.size)
    .offset((page.page - 1) * page.size);
  return { rows, total: total?.n ?? 0 };
}

export async function findRequest({ t, q }: Store, scope: { eventId: EventId; requestId: RequestId }): Promise<RequestRow | undefined> {
  const [row] = await q
    .select()
    .from(t.meetingRequests)
    .where(and(eq(t.meetingRequests.id, scope.requestId), eq(t.meetingRequests.eventId, scope.eventId)));
  return row;
}

/** Requests that a participant has sent and not withdrawn: what the event's limit counts. */
export async function countSent({ t, q }: Store, scope: { eventId: EventId; participantId: ParticipantId }): Promise<number> {
  const { fromId, eventId, status } = t.meetingRequests;
  const [row] = await q
    .select({ n: count() })
    .from(t.meetingRequests)
    .where(and(eq(fromId, scope.participantId), eq(eventId, scope.eventId), ne(status, 'withdrawn')));
  return row?.n ?? 0;
}

/** Whether two have a request open between them, either way, once what has expired by now is written down. */
export async function hasOpenRequest({ t, q }: Store, scope: { eventId: EventId; pair: string; now: Date }): Promise<boolean> {
  const { openPair, eventId, status, expiresAt, id } = t.meetingRequests;
  const ofPair = and(eq(openPair, scope.pair), eq(eventId, scope.eventId));
  await q
    .update(t.meetingRequests)
    .set({ status: 'expired', openPair: null })
    .where(and(ofPair, eq(status, 'pending'), lte(expiresAt, scope.now)));
  const [row] = await q.select({ id }).from(t.meetingRequests).where(ofPair);
  return row !== undefined;
}

/** Inserts a request; a second open one of the same pair violates the unique index, however close they come. */
export async function insertRequest({ t, q }: Store, row: NewRequest): Promise<void> {
  await q.insert(t.meetingRequests).values(row);
}

/** Brings a request from one status to another, if it still has the first: of two answers at once, one finds it. */
export async function updateRequestStatus(
  { t, q }: Store,
  scope: { eventId: EventId; requestId: RequestId; from: RequestStatus },
  changes: Partial<NewRequest>,
): Promise<boolean> {
  const { id, eventId, status } = t.meetingRequests;
  const changed = await q
    .update(t.meetingRequests)
    .set(changes)
    .where(and(eq(id, scope.requestId), eq(eventId, scope.eventId), eq(status, scope.from)))
    .returning({ id });
  return changed.length > 0;
}

/** Withdraws every request that a participant has open, sent or received, but for those whose meeting took place; answers which. */
export async function withdrawRequestsOf({ t, q }: Store, scope: { eventId: EventId; participantId: ParticipantId; now: Date }): Promise<RequestId[]> {
  const { id, eventId, fromId, toId, status } = t.meetingRequests;
  const tookPlace = q
    .select({ id: t.meetings.requestId })
    .from(t.meetings)
    .where(and(eq(t.meetings.eventId, scope.eventId), inArray(t.meetings.status, ['held', 'missed'])));
  const changed = await q
    .update(t.meetingRequests)
    .set({ status: 'withdrawn', openPair: null, answeredAt: scope.now })
    .where(
      and(
        eq(eventId, scope.eventId),
        or(eq(fromId, scope.participantId), eq(toId, scope.participantId)),
        or(eq(status, 'accepted'), and(eq(status, 'pending'), gt(t.meetingRequests.expiresAt, scope.now))),
        notInArray(id, tookPlace),
      ),
    )
    .returning({ id });
  return changed.map((row) => row.id);
}
