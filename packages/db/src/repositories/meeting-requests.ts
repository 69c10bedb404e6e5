import type { Id } from '@jumelage/domain/ids';
import { type MeetingStatus, reportedStatuses } from '@jumelage/domain/meeting';
import type { RequestOrder, RequestOrigin, RequestPriority, RequestStatus } from '@jumelage/domain/request';
import { proposalOf } from '@jumelage/domain/request-proposal';
import {
  aliasedTable,
  and,
  asc,
  count,
  desc,
  eq,
  inArray,
  isNotNull,
  ne,
  not,
  notInArray,
  or,
  type Placeholder,
  type SQL,
} from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';
import { hasStatusAt, isAsked, isLeftAt, isOverdue, isSent } from './request-status.ts';
import { findEnded } from './sessions.ts';

type EventId = Id<'event'>;
type ParticipantId = Id<'participant'>;
type RequestId = Id<'request'>;

type Ids = { readonly ids: readonly ParticipantId[] };

export type RequestRow = Store['t']['meetingRequests']['$inferSelect'];

export type NewRequest = Store['t']['meetingRequests']['$inferInsert'];

type OwnShape = { readonly box?: 'received' | 'sent' | undefined; readonly status?: RequestStatus | undefined };

const ownRequests = prepared(
  (store, slots: Slots<{ eventId: EventId; participantId: ParticipantId; now: Date }>, { box, status }: OwnShape) => {
    const { t, q } = store;
    const { fromId, toId, eventId, createdAt, id } = t.meetingRequests;
    // What an organiser proposes was sent by neither, and received by both.
    const received = or(
      and(eq(toId, slots.participantId), isSent(store)),
      and(eq(fromId, slots.participantId), not(isAsked(store) as SQL)),
    );
    const sent = and(eq(fromId, slots.participantId), isAsked(store));
    const mine = box === 'received' ? received : box === 'sent' ? sent : or(received, sent);
    return q
      .select()
      .from(t.meetingRequests)
      .where(and(eq(eventId, slots.eventId), mine, status ? hasStatusAt(store, status, slots.now) : undefined))
      .orderBy(desc(createdAt), desc(id));
  },
);

/** Lists one participant's requests, the newest first. */
export function listRequestsOf(
  store: Store,
  { box, status, ...values }: { eventId: EventId; participantId: ParticipantId; now: Date } & OwnShape,
): Promise<RequestRow[]> {
  return ownRequests(store, values, { box, status });
}

type RequestValues = {
  readonly eventId: EventId;
  readonly now: Date;
  readonly ids: readonly ParticipantId[];
  readonly limit: number;
  readonly offset: number;
};

/** A filter of an organiser's list: of what the organisers proposed, of musts, of meetings in one state. */
export type RequestFilter = {
  readonly status?: RequestStatus | undefined;
  readonly origin?: RequestOrigin | undefined;
  readonly priority?: RequestPriority | undefined;
  readonly meeting?: MeetingStatus | undefined;
};
type RequestShape = RequestFilter & { readonly ofSome: boolean; readonly order?: RequestOrder | undefined };

function isListed(
  store: Store,
  slots: Slots<RequestValues>,
  { status, origin, priority, meeting, ofSome }: RequestShape,
): SQL | undefined {
  const r = store.t.meetingRequests;
  const { fromId, toId, eventId } = r;
  return and(
    eq(eventId, slots.eventId),
    isSent(store),
    status ? hasStatusAt(store, status, slots.now) : undefined,
    origin ? eq(r.origin, origin) : undefined,
    priority ? eq(r.priority, priority) : undefined,
    meeting ? eq(store.t.meetings.status, meeting) : undefined,
    ofSome ? or(isOneOf(store, fromId, slots.ids), isOneOf(store, toId, slots.ids)) : undefined,
  );
}

const countOfRequests = prepared((store, slots: Slots<RequestValues>, shape: RequestShape) =>
  store.q
    .select({ n: count() })
    .from(store.t.meetingRequests)
    .leftJoin(store.t.meetings, eq(store.t.meetings.requestId, store.t.meetingRequests.id))
    .where(isListed(store, slots, shape)),
);

const pageOfRequests = prepared((store, slots: Slots<RequestValues>, shape: RequestShape) =>
  store.q
    .select({ request: store.t.meetingRequests, meeting: store.t.meetings.status })
    .from(store.t.meetingRequests)
    .leftJoin(store.t.meetings, eq(store.t.meetings.requestId, store.t.meetingRequests.id))
    .where(isListed(store, slots, shape))
    .orderBy(
      ...(shape.order === 'expiry' ? [asc(store.t.meetingRequests.expiresAt)] : []),
      desc(store.t.meetingRequests.createdAt),
      desc(store.t.meetingRequests.id),
    )
    .limit(slots.limit)
    .offset(slots.offset),
);

/**
 * Lists one page of an event's requests that were sent, with the state of their meetings, and counts them all; with `participantIds`, those in which
 * one of them has a part.
 */
export async function listRequests(
  store: Store,
  {
    eventId,
    now,
    participantIds: ids,
    ...filter
  }: RequestFilter & {
    eventId: EventId;
    now: Date;
    order?: RequestOrder | undefined;
    participantIds?: readonly ParticipantId[] | undefined;
  },
  page: { readonly page: number; readonly size: number },
): Promise<{ rows: { request: RequestRow; meeting: MeetingStatus | null }[]; total: number }> {
  const values = { eventId, now, ids: ids ?? [], limit: page.size, offset: (page.page - 1) * page.size };
  const shape = { ...filter, ofSome: ids !== undefined };
  const [total] = await countOfRequests(store, values, shape);
  const rows = await pageOfRequests(store, values, shape);
  return { rows, total: total?.n ?? 0 };
}

const oneRequest = prepared(({ t, q }, { eventId, requestId }: Slots<{ eventId: EventId; requestId: RequestId }>) =>
  q
    .select()
    .from(t.meetingRequests)
    .where(and(eq(t.meetingRequests.id, requestId), eq(t.meetingRequests.eventId, eventId))),
);

export async function findRequest(
  store: Store,
  scope: { eventId: EventId; requestId: RequestId },
): Promise<RequestRow | undefined> {
  const [row] = await oneRequest(store, scope);
  return row;
}

/**
 * Writes down what has expired between two, either way, and tells whether a request is open between them after that.
 */
export async function expireAndFindOpen(
  { t, q }: Store,
  scope: { eventId: EventId; pair: string; now: Date },
): Promise<boolean> {
  const { openPair, eventId, id } = t.meetingRequests;
  const ofPair = and(eq(openPair, scope.pair), eq(eventId, scope.eventId));
  await q
    .update(t.meetingRequests)
    .set({ status: 'expired', openPair: null })
    .where(and(ofPair, isOverdue({ t }, scope.now)));
  const [row] = await q.select({ id }).from(t.meetingRequests).where(ofPair);
  return row !== undefined;
}

/** Lists those of some pairs of participants that have an open request at an instant. */
export async function openPairsAmong(
  { t, q }: Store,
  scope: { readonly eventId: EventId; readonly pairs: readonly string[]; readonly now: Date },
): Promise<Set<string | null>> {
  const { openPair, eventId } = t.meetingRequests;
  const rows = await q
    .select({ openPair })
    .from(t.meetingRequests)
    .where(
      and(inArray(openPair, [...scope.pairs]), eq(eventId, scope.eventId), not(isOverdue({ t }, scope.now) as SQL)),
    );
  return new Set(rows.map((row) => row.openPair));
}

/** Inserts a request; a second open one of the same pair violates the unique index, however close they come. */
export async function insertRequest({ t, q }: Store, row: NewRequest): Promise<void> {
  await q.insert(t.meetingRequests).values(row);
}

/** Moves a request from one status to another, if it still has the first: of two answers at once, one finds it. */
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

/**
 * Withdraws every request that a participant has open, sent or received, but for those whose meeting took place or has
 * begun, and drops what was prepared by them or for them; answers which.
 */
export async function withdrawRequestsOf(
  { t, q }: Store,
  scope: { eventId: EventId; participantId: ParticipantId; now: Date; begun: readonly RequestId[] },
): Promise<RequestId[]> {
  const { id, eventId, fromId, toId } = t.meetingRequests;
  const ofPerson = and(eq(eventId, scope.eventId), or(eq(fromId, scope.participantId), eq(toId, scope.participantId)));
  const tookPlace = q
    .select({ id: t.meetings.requestId })
    .from(t.meetings)
    .where(and(eq(t.meetings.eventId, scope.eventId), inArray(t.meetings.status, [...reportedStatuses])));
  const changed = await q
    .update(t.meetingRequests)
    .set({ status: 'withdrawn', openPair: null, answeredAt: scope.now })
    .where(
      and(
        ofPerson,
        isLeftAt({ t }, scope.now),
        notInArray(id, tookPlace),
        scope.begun.length > 0 ? notInArray(id, [...scope.begun]) : undefined,
      ),
    )
    .returning({ id });
  const dropped = await q
    .update(t.meetingRequests)
    .set({ status: 'dropped', openPair: null, answeredAt: scope.now })
    .where(and(ofPerson, eq(t.meetingRequests.status, 'prepared')))
    .returning({ id });
  return [...changed, ...dropped].map((row) => row.id);
}

const inboxes = prepared(({ t, q }, { now }: Slots<{ now: Date }>) =>
  q
    .select({ id: t.participants.organisationId, n: count() })
    .from(t.meetingRequests)
    .innerJoin(t.participants, eq(t.participants.id, t.meetingRequests.toId))
    .where(hasStatusAt({ t }, 'pending', now))
    .groupBy(t.participants.organisationId),
);

/** Counts the requests that wait for an answer at each organisation. */
export async function countPendingByOrganisation(store: Store, now: Date): Promise<Map<string, number>> {
  const rows = await inboxes(store, { now });
  return new Map(rows.map(({ id, n }) => [id, n]));
}

type TwoSides = { readonly ours: readonly Id<'participant'>[]; readonly theirs: readonly Id<'participant'>[] };

const requestsBetween = prepared(({ t, q, engine }, { ours, theirs }: Slots<TwoSides>) => {
  const { fromId, toId, createdAt, status } = t.meetingRequests;
  const goes = (from: Placeholder, to: Placeholder) =>
    and(isOneOf({ engine }, fromId, from), isOneOf({ engine }, toId, to));
  const between = or(goes(ours, theirs), goes(theirs, ours));
  return q
    .select()
    .from(t.meetingRequests)
    .where(and(between, notInArray(status, ['withdrawn', 'dropped'])))
    .orderBy(desc(createdAt));
});

/** Lists requests between two groups of participants, either way, the newest first. */
export function listRequestsBetween(store: Store, ours: TwoSides['ours'], theirs: TwoSides['theirs']) {
  return requestsBetween(store, { ours, theirs });
}

type OneOrganisation = { readonly organisationId: Id<'organisation'>; readonly now: Date };

const partnersInTouch = prepared(
  (store, { organisationId, now }: Slots<OneOrganisation>, { box }: { readonly box: 'received' | 'sent' }) => {
    const { t, q } = store;
    const [own, other] = [aliasedTable(t.participants, 'own'), aliasedTable(t.participants, 'other')];
    const { fromId, toId, eventId } = t.meetingRequests;
    const [ofOwn, ofOther] = box === 'sent' ? [fromId, toId] : [toId, fromId];
    return q
      .select({
        id: other.organisationId,
        event: { id: eventId, status: t.events.status, endsOn: t.events.endsOn, zone: t.events.zone },
      })
      .from(own)
      .innerJoin(t.meetingRequests, eq(ofOwn, own.id))
      .innerJoin(other, eq(other.id, ofOther))
      .innerJoin(t.events, eq(t.events.id, eventId))
      .where(
        and(
          eq(own.organisationId, organisationId),
          ne(other.organisationId, organisationId),
          or(
            hasStatusAt(store, 'pending', now),
            hasStatusAt(store, 'accepted', now),
            box === 'sent' ? hasStatusAt(store, 'prepared', now) : undefined,
          ),
          notInArray(t.events.status, ['draft', 'closed']),
        ),
      );
  },
);

/**
 * Lists the organisations with which one has a request that was prepared, waits or was accepted, at events that are
 * neither drafts nor over; each once.
 */
export async function organisationsInTouch(store: Store, scope: OneOrganisation): Promise<Id<'organisation'>[]> {
  const sent = await partnersInTouch(store, scope, { box: 'sent' });
  const received = await partnersInTouch(store, scope, { box: 'received' });
  const all = [...sent, ...received];
  const ended = await findEnded(
    store,
    all.map(({ event }) => event),
    scope.now.getTime(),
  );
  return [...new Set(all.flatMap(({ id, event }) => (ended.has(event.id) ? [] : [id])))];
}

/** Lists those of some requests that are accepted, with both organisations. */
export function acceptedById({ t, q }: Store, ids: readonly Id<'request'>[]) {
  const [sender, recipient] = [aliasedTable(t.participants, 'sender'), aliasedTable(t.participants, 'recipient')];
  const { id, status, answeredAt, fromId, toId } = t.meetingRequests;
  return q
    .select({ id, answeredAt, fromId: sender.organisationId, toId: recipient.organisationId })
    .from(t.meetingRequests)
    .innerJoin(sender, eq(sender.id, fromId))
    .innerJoin(recipient, eq(recipient.id, toId))
    .where(and(inArray(id, [...ids]), eq(status, 'accepted')));
}

const toAnswer = prepared(({ t, q, engine }, { ids, now }: Slots<Ids & { readonly now: Date }>) => {
  const { fromId, toId, origin, fromAnswer, toAnswer, proposedSlots, proposedEventId } = t.meetingRequests;
  const isReceived = isOneOf({ engine }, toId, ids);
  const isProposed = or(isNotNull(proposedSlots), isNotNull(proposedEventId), eq(origin, 'organiser'));
  const isAnswered = and(isOneOf({ engine }, fromId, ids), isProposed);
  return q
    .select({ fromId, toId, origin, fromAnswer, toAnswer, proposedSlots, proposedEventId })
    .from(t.meetingRequests)
    .where(and(hasStatusAt({ t }, 'pending', now), or(isReceived, isAnswered)));
});

/**
 * Counts the requests that wait for each of these participants: those that they received, those that they sent in
 * which the recipient proposes other hours or another event, and what an organiser proposes, until they answer.
 */
export async function countToAnswer(
  store: Store,
  ids: readonly ParticipantId[],
  now: Date,
): Promise<Map<ParticipantId, number>> {
  const rows = await toAnswer(store, { ids, now });
  const counts = new Map<ParticipantId, number>();
  const count = (id: ParticipantId) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { fromId, toId, origin, fromAnswer, toAnswer, ...proposed } of rows) {
    if (toAnswer === null) count(toId);
    if (origin === 'organiser' ? fromAnswer === null : proposalOf(proposed)) count(fromId);
  }
  return counts;
}

/** Finds the open request between two participants, and its meeting where there is one. */
export async function findOpenBetween({ t, q }: Store, scope: { readonly eventId: EventId; readonly pair: string }) {
  const { openPair, eventId, id } = t.meetingRequests;
  const [row] = await q
    .select({ request: t.meetingRequests, meetingId: t.meetings.id })
    .from(t.meetingRequests)
    .leftJoin(t.meetings, and(eq(t.meetings.requestId, id), ne(t.meetings.status, 'cancelled')))
    .where(and(eq(openPair, scope.pair), eq(eventId, scope.eventId)));
  return row;
}

/** Lists the agreed meetings of an event that were asked for in a slot, with the slot, and wait for a place. */
export function listWishes({ t, q }: Store, eventId: EventId) {
  const { requestId, status, id } = t.meetings;
  return q
    .select({ meetingId: id, slotId: t.slots.id, sessionId: t.slots.sessionId, startsAt: t.slots.startsAt })
    .from(t.meetings)
    .innerJoin(t.meetingRequests, eq(t.meetingRequests.id, requestId))
    .innerJoin(t.slots, eq(t.slots.id, t.meetingRequests.slotId))
    .where(and(eq(t.meetings.eventId, eventId), eq(status, 'unscheduled'), eq(t.slots.retired, false)))
    .orderBy(asc(t.slots.startsAt), asc(id));
}
