import type { Id } from '@jumelage/domain/ids';
import type { DeclineReason } from '@jumelage/domain/request';
import { and, count, eq, isNotNull, notInArray, or } from 'drizzle-orm';
import { prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';
import type { RequestRow } from './meeting-requests.ts';
import { hasStatusAt } from './request-status.ts';

type EventId = Id<'event'>;
type ParticipantId = Id<'participant'>;

const sentBy = prepared(
  ({ t, q }, { eventId, participantId }: Slots<{ eventId: EventId; participantId: ParticipantId }>) => {
    const { fromId, eventId: event, status } = t.meetingRequests;
    return q
      .select({ n: count() })
      .from(t.meetingRequests)
      .where(and(eq(fromId, participantId), eq(event, eventId), notInArray(status, ['withdrawn', 'dropped'])));
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

type MustsOf = { eventId: EventId; participantId: ParticipantId; now: Date };

const openMusts = prepared((store, { eventId, participantId, now }: Slots<MustsOf>) => {
  const { fromId, eventId: event, priority } = store.t.meetingRequests;
  const open = or(...(['prepared', 'pending', 'accepted'] as const).map((status) => hasStatusAt(store, status, now)));
  return store.q
    .select({ n: count() })
    .from(store.t.meetingRequests)
    .where(and(eq(fromId, participantId), eq(event, eventId), eq(priority, 'must'), open));
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
