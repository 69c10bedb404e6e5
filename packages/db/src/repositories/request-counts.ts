import type { Id } from '@jumelage/domain/ids';
import type { DeclineReason } from '@jumelage/domain/request';
import { and, count, eq, inArray, isNotNull, notInArray, or } from 'drizzle-orm';
import { prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';
import type { RequestRow } from './meeting-requests.ts';
import { hasStatusAt, isAsked } from './request-status.ts';

type EventId = Id<'event'>;
type ParticipantId = Id<'participant'>;

const sentBy = prepared(
  ({ t, q }, { eventId, participantId }: Slots<{ eventId: EventId; participantId: ParticipantId }>) => {
    const { fromId, eventId: event, status } = t.meetingRequests;
    return q
      .select({ n: count() })
      .from(t.meetingRequests)
      .where(
        and(
          eq(fromId, participantId),
          eq(event, eventId),
          isAsked({ t }),
          notInArray(status, ['withdrawn', 'dropped']),
        ),
      );
  },
);

/** Counts the requests that a participant has sent or prepared and not withdrawn, for the event's limit. */
export async function countSent(
  store: Store,
  scope: { eventId: EventId; participantId: ParticipantId },
): Promise<number> {
  const [row] = await sentBy(store, scope);
  return row?.n ?? 0;
}

type Awaiting = { readonly eventId: EventId; readonly ids: readonly ParticipantId[]; readonly now: Date };

/** Counts the proposals of organisers that wait for the answer of each of these people. */
export async function countIntroductions(
  store: Store,
  { eventId, ids, now }: Awaiting,
): Promise<ReadonlyMap<ParticipantId, number>> {
  const { t, q } = store;
  const { fromId, toId, eventId: event, origin } = t.meetingRequests;
  const rows = await q
    .select({ fromId, toId, waitsForFrom: t.meetingRequests.fromAnswer, waitsForTo: t.meetingRequests.toAnswer })
    .from(t.meetingRequests)
    .where(
      and(
        eq(event, eventId),
        eq(origin, 'organiser'),
        or(inArray(fromId, [...ids]), inArray(toId, [...ids])),
        hasStatusAt(store, 'pending', now),
      ),
    );
  const counts = new Map<ParticipantId, number>(ids.map((id) => [id, 0]));
  const count = (id: ParticipantId, answer: unknown) => {
    const n = counts.get(id);
    if (n !== undefined && answer === null) counts.set(id, n + 1);
  };
  for (const row of rows) {
    count(row.fromId, row.waitsForFrom);
    count(row.toId, row.waitsForTo);
  }
  return counts;
}

type MustsOf = { eventId: EventId; participantId: ParticipantId; now: Date };

const openMusts = prepared((store, { eventId, participantId, now }: Slots<MustsOf>) => {
  const { fromId, eventId: event, priority } = store.t.meetingRequests;
  const open = or(...(['prepared', 'pending', 'accepted'] as const).map((status) => hasStatusAt(store, status, now)));
  return store.q
    .select({ n: count() })
    .from(store.t.meetingRequests)
    .where(and(eq(fromId, participantId), eq(event, eventId), eq(priority, 'must'), isAsked(store), open));
});

/** Counts the musts among the open requests of a sender. */
export async function countMusts(store: Store, scope: MustsOf): Promise<number> {
  const [row] = await openMusts(store, scope);
  return row?.n ?? 0;
}

const preparedOf = prepared(
  ({ t, q }, { eventId, participantId }: Slots<{ eventId: EventId; participantId: ParticipantId }>) => {
    const { fromId, eventId: event, status, createdAt, id } = t.meetingRequests;
    return q
      .select()
      .from(t.meetingRequests)
      .where(and(eq(fromId, participantId), eq(event, eventId), eq(status, 'prepared')))
      .orderBy(createdAt, id);
  },
);

/** Lists the requests that somebody prepared and that are not sent yet, the oldest first. */
export function listPrepared(
  store: Store,
  scope: { eventId: EventId; participantId: ParticipantId },
): Promise<RequestRow[]> {
  return preparedOf(store, scope);
}

const reasonsOfDeclines = prepared(({ t, q }, { eventId }: Slots<{ eventId: EventId }>) => {
  const { declineReason, status, eventId: event } = t.meetingRequests;
  return q
    .select({ reason: declineReason, n: count() })
    .from(t.meetingRequests)
    .where(and(eq(event, eventId), eq(status, 'declined'), isNotNull(declineReason)))
    .groupBy(declineReason);
});

/** Counts the reasons that were given for declines at an event. */
export async function countDeclines(store: Store, eventId: EventId): Promise<Partial<Record<DeclineReason, number>>> {
  const rows = await reasonsOfDeclines(store, { eventId });
  return Object.fromEntries(rows.flatMap(({ reason, n }) => (reason ? [[reason, n]] : [])));
}

/** Counts the open requests and agreed meetings of each participant of an event who has some. */
export async function countOpen(
  store: Store,
  { eventId, now }: { readonly eventId: EventId; readonly now: Date },
): Promise<ReadonlyMap<ParticipantId, number>> {
  const { fromId, toId, eventId: event } = store.t.meetingRequests;
  const rows = await store.q
    .select({ fromId, toId })
    .from(store.t.meetingRequests)
    .where(and(eq(event, eventId), or(hasStatusAt(store, 'pending', now), hasStatusAt(store, 'accepted', now))));
  const counts = new Map<ParticipantId, number>();
  for (const id of rows.flatMap((row) => [row.fromId, row.toId])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Lists the two people of each request of an event that is open at an instant, or was declined. */
export function listPairs(store: Store, { eventId, now }: { readonly eventId: EventId; readonly now: Date }) {
  const { fromId, toId, eventId: event } = store.t.meetingRequests;
  const statuses = ['prepared', 'pending', 'accepted', 'declined'] as const;
  return store.q
    .select({ fromId, toId })
    .from(store.t.meetingRequests)
    .where(and(eq(event, eventId), or(...statuses.map((status) => hasStatusAt(store, status, now)))));
}
