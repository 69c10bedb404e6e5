import type { Handlings } from '@jumelage/contracts/endpoints';
import type { RequestView } from '@jumelage/contracts/meeting-requests';
import { isUniqueViolation } from '@jumelage/db/client';
import { onSchedules } from '@jumelage/db/locks';
import { findEvent } from '@jumelage/db/repositories/events';
import {
  countSent,
  expireAndFindOpen,
  findRequest,
  insertRequest,
  listRequests,
  listRequestsOf,
  type RequestRow,
  updateRequestStatus,
} from '@jumelage/db/repositories/meeting-requests';
import { cancelMeetings } from '@jumelage/db/repositories/meetings';
import { searchParticipants } from '@jumelage/db/repositories/participant-lists';
import { findParticipant, type ParticipantRow, participantsById } from '@jumelage/db/repositories/participants';
import { meetingsTouched } from '@jumelage/db/repositories/removals';
import { newestSchedules, placesOfRequests } from '@jumelage/db/repositories/schedules';
import { findSidesOfPlaces } from '@jumelage/db/repositories/sides';
import { locked, reading, type Store, writing } from '@jumelage/db/store';
import { isPermitted } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import {
  changeRequest,
  type DeclinedState,
  pairKey,
  type RequestAnswer,
  type RequestState,
  type RequestStatus,
  requestMovesOf,
  requestStatusAt,
  sendRequest,
} from '@jumelage/domain/request';
import { isShownTo, mayAskAcross } from '@jumelage/domain/side';
import { hour } from '@jumelage/domain/time';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { ParticipantScope } from '../../http/policy.ts';
import { visibilityOf } from '../access/askable.ts';
import { toParticipantCard } from '../participants/views.ts';
import { tellAhead } from '../schedules/tell-agendas.ts';
import { acceptRequest } from './accept.ts';
import { declinedStates } from './find-declines.ts';
import { tellChanges } from './tell-changes.ts';
import { takeAnswerBack, tellAnswer, tellRequest } from './tell-requests.ts';

type EventId = Id<'event'>;
type RequestId = Id<'request'>;

type Seen = {
  readonly eventId: EventId;
  readonly now: number;
  /** The viewer; undefined: an organiser. */
  readonly participantId?: ParticipantRow['id'] | undefined;
};

/** Finds the side on which a participant is in a request. */
const sideOf = ({ fromId, toId }: RequestRow, id: ParticipantRow['id'] | undefined) =>
  id === toId ? 'recipient' : id === fromId ? 'sender' : undefined;

/** Describes requests for their sides: few statements, whatever their number. */
async function toViews(
  store: Store,
  rows: readonly RequestRow[],
  { eventId, now, participantId }: Seen,
): Promise<RequestView[]> {
  const cards = await participantsById(
    store,
    eventId,
    rows.flatMap((row) => [row.fromId, row.toId]),
  );
  const placeOf = await placesByRequest(store, eventId, rows);
  const declined = await declinedStates(store, rows, { eventId, now, recipientId: participantId });
  return rows.map((row) => ({
    id: row.id,
    eventId: row.eventId,
    from: toParticipantCard(found(cards.get(row.fromId))),
    to: toParticipantCard(found(cards.get(row.toId))),
    message: row.message,
    priority: row.priority,
    status: requestStatusAt(stateOf(row, placeOf.get(row.id)), now),
    answerNote: row.answerNote,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    placed: toPlaced(placeOf.get(row.id)),
    can: movesOf(row, {
      ...{ by: sideOf(row, participantId), now },
      ...{ place: placeOf.get(row.id), declined: declined.get(row.id) },
    }),
  }));
}

type Place = Awaited<ReturnType<typeof placesOfRequests>>[number];

/** Finds the places of requests' meetings in the newest published schedules: two statements. */
async function placesByRequest(
  store: Store,
  eventId: EventId,
  rows: readonly RequestRow[],
): Promise<Map<RequestId, Place>> {
  const schedules = await newestSchedules(store, eventId);
  const places = await placesOfRequests(
    store,
    schedules.map((schedule) => schedule.id),
    rows.map((row) => row.id),
  );
  return new Map(places.map((place) => [place.requestId, place]));
}

const toPlaced = (place: Place | undefined) =>
  place ? { startsAt: place.startsAt.toISOString(), table: place.table, tableKind: place.tableKind } : null;

/** Describes a request for the rules of the domain. */
const stateOf = (
  { status, expiresAt }: RequestRow,
  place: Place | undefined,
  declined?: DeclinedState | undefined,
): RequestState => ({
  ...{ status, expiresAt: expiresAt.getTime(), startsAt: place?.startsAt.getTime(), declined },
});

type Side = {
  readonly by: ReturnType<typeof sideOf>;
  readonly place: Place | undefined;
  readonly declined: DeclinedState | undefined;
  readonly now: number;
};
const movesOf = (row: RequestRow, { by, place, declined, now }: Side) =>
  by ? requestMovesOf(stateOf(row, place, declined), by, now) : [];

async function getView(
  deps: Deps,
  { eventId, participant }: ParticipantScope,
  requestId: RequestId,
): Promise<RequestView> {
  const store = reading(deps.db);
  const row = found(await findRequest(store, { eventId, requestId }));
  const [view] = await toViews(store, [row], { eventId, now: deps.now(), participantId: participant?.id });
  return found(view);
}

type OwnQuery = Handlings['GET /api/events/:eventId/meeting-requests']['query'];

/** Lists the reader's own requests, and how many they may still send. */
export async function listOwn(deps: Deps, { eventId, participant }: ParticipantScope, { box, status }: OwnQuery) {
  const store = reading(deps.db);
  const now = deps.now();
  const { requestLimit: limit } = found(await findEvent(store, eventId));
  if (!participant) return { items: [], participantId: null, sentCount: 0, limit };
  const scope = { eventId, participantId: participant.id };
  const rows = await listRequestsOf(store, { ...scope, box, status, now: new Date(now) });
  return {
    items: await toViews(store, rows, { ...scope, now }),
    participantId: participant.id,
    sentCount: await countSent(store, scope),
    limit,
  };
}

type OrganiserQuery = Handlings['GET /api/events/:eventId/organise/meeting-requests']['query'];

/** Lists all requests of an event without their messages and notes: the contract leaves these out. */
export async function listAll(deps: Deps, eventId: EventId, { page, size, status, q }: OrganiserQuery) {
  const store = reading(deps.db);
  const now = deps.now();
  const participantIds = q ? await searchParticipants(store, { eventId, q }) : undefined;
  const { rows, total } = await listRequests(
    store,
    { eventId, now: new Date(now), status, participantIds },
    { page, size },
  );
  return { items: await toViews(store, rows, { eventId, now }), total, page, size };
}

type NewRequestBody = Handlings['POST /api/events/:eventId/meeting-requests']['body'];

/**
 * Sends a request to somebody who is shown to the sender, and the sender to them: decided and written in one
 * transaction; a unique key on the open pair settles simultaneous requests.
 */
export async function send(deps: Deps, by: ParticipantScope, body: NewRequestBody): Promise<RequestView> {
  const { actor, eventId, participant, actsFor } = by;
  if (!participant) throw new AppError('participant_not_admitted');
  const requestId = newId(deps, 'request');
  try {
    await writing(deps.db, async (tx) => {
      // Until this commits neither side leaves, and the sender sends nothing else: the number of requests is limited.
      await locked(
        tx,
        [participant.id, body.toParticipantId].map((id) => ({ kind: 'participant', id })),
      );
      const now = deps.now();
      const event = found(await findEvent(tx, eventId));
      if (!isPermitted('request', event.status)) throw new AppError('event_phase_forbids');
      const sender = found(await findParticipant(tx, { eventId, participantId: participant.id }));
      const recipient = found(await findParticipant(tx, { eventId, participantId: body.toParticipantId }));
      const asking = { ...sender, country: sender.organisation.country, userId: actsFor ? null : actor.userId };
      const asked = { ...recipient, country: recipient.organisation.country };
      const sideOf = await findSidesOfPlaces(tx, [asking, asked]);
      const reader = sideOf(asking);
      if (!isShownTo(visibilityOf(asked), reader)) throw new AppError('not_found');
      if (!mayAskAcross({ shown: visibilityOf(asking), reader }, sideOf(asked)))
        throw new AppError('other_side_not_agreed');
      const pair = pairKey(sender.id, recipient.id);
      const decision = sendRequest({
        senderAdmitted: sender.status === 'admitted',
        recipientAdmitted: recipient.status === 'admitted',
        sameOrganisation: sender.organisationId === recipient.organisationId,
        openBetween: await expireAndFindOpen(tx, { eventId, pair, now: new Date(now) }),
        sentCount: await countSent(tx, { eventId, participantId: sender.id }),
        limit: event.requestLimit,
      });
      if (!decision.ok) throw new AppError(decision.code);
      await insertRequest(tx, {
        id: requestId,
        eventId,
        fromId: sender.id,
        toId: recipient.id,
        message: body.message,
        priority: body.priority,
        status: decision.value,
        openPair: pair,
        createdAt: new Date(now),
        expiresAt: new Date(now + event.requestHours * hour),
      });
      await tellRequest(deps, tx, {
        kind: 'request_received',
        requestId,
        event,
        from: sender,
        to: recipient,
        more: body.message ? { message: body.message } : {},
      });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('request_already_open');
    throw error;
  }
  return getView(deps, by, requestId);
}

/**
 * Moves a request for one of its sides; others get a 404. Of two answers at once exactly one finds the status it was
 * decided for. Ending an accepted request cancels its meeting, unless it took place.
 */
async function move(
  deps: Deps,
  moving: ParticipantScope,
  requestId: RequestId,
  step: { to: RequestStatus; note?: string | undefined; endsMeeting?: boolean },
) {
  const { eventId, participant } = moving;
  await writing(
    deps.db,
    async (tx) => {
      const now = deps.now();
      const scope = { eventId, requestId };
      const seen = found(await findRequest(tx, scope));
      const by = sideOf(seen, participant?.id);
      if (!by) throw new AppError('not_found');
      // Until a decline is turned round neither side leaves, and they ask each other nothing else.
      if (seen.status === 'declined')
        await locked(
          tx,
          [seen.fromId, seen.toId].map((id) => ({ kind: 'participant', id })),
        );
      const row = seen.status === 'declined' ? found(await findRequest(tx, scope)) : seen;
      const declined = (await declinedStates(tx, [row], { eventId, now, recipientId: participant?.id })).get(row.id);
      if (declined && !declined.pair.openBetween)
        await expireAndFindOpen(tx, { eventId, pair: pairKey(row.fromId, row.toId), now: new Date(now) });
      if (step.to === 'accepted') {
        await acceptRequest(deps, tx, row, { by, at: now, note: step.note, declined });
        await takeAnswerBack(tx, row, 'any');
        await tellAnswer(deps, tx, row, step);
        return;
      }
      if (step.to === 'pending') return takeDeclineBack(tx, row, { by, now, declined });
      const place = row.status === 'accepted' ? (await placesByRequest(tx, eventId, [row])).get(row.id) : undefined;
      const decision = changeRequest(stateOf(row, place), step.to, by, now);
      if (!decision.ok) throw new AppError(decision.code);
      // Accepted since the sender's decision was looked at: nobody holds the schedules for it.
      if (row.status === 'accepted' && !step.endsMeeting) throw new AppError('request_already_answered');
      const note = step.note === undefined ? {} : { answerNote: step.note };
      const changes = { status: decision.value, answeredAt: new Date(now), openPair: null, ...note };
      if (!(await updateRequestStatus(tx, { ...scope, from: row.status }, changes)))
        throw new AppError('request_already_answered');
      if (row.status === 'accepted') {
        // Where nobody was mailed yet that it was accepted after all, nobody is mailed that it is not.
        const isUnheard = await takeAnswerBack(tx, row, 'again');
        await tellEnd(deps, tx, row, { by: by === 'sender' ? row.fromId : row.toId, isUnheard });
        if ((await cancelMeetings(tx, eventId, [requestId])).length === 0)
          throw new AppError('request_already_answered');
      }
      if (by === 'recipient' && row.status === 'pending') await tellAnswer(deps, tx, row, step);
    },
    step.endsMeeting ? [onSchedules(eventId)] : [],
  );
  return getView(deps, moving, requestId);
}

type TakenBack = Omit<Side, 'place'>;

/** Makes a request wait again whose decline was a slip: its sender receives nothing about either. */
async function takeDeclineBack(tx: Store, row: RequestRow, { by, now, declined }: TakenBack): Promise<void> {
  const decision = changeRequest(stateOf(row, undefined, declined), 'pending', by ?? 'sender', now);
  if (!decision.ok) throw new AppError(decision.code);
  const openPair = pairKey(row.fromId, row.toId);
  const changes = { status: decision.value, answeredAt: null, answerNote: null, openPair };
  if (!(await updateRequestStatus(tx, { eventId: row.eventId, requestId: row.id, from: row.status }, changes)))
    throw new AppError('request_already_answered');
  await takeAnswerBack(tx, row, 'any');
}

/**
 * Notifies those who have the meeting of a request in their published agenda that it is off, but for the one who ends
 * it; the other side in any case but where they had not heard that it was agreed after all.
 */
async function tellEnd(
  deps: Deps,
  tx: Store,
  { id, eventId, fromId, toId }: RequestRow,
  { by, isUnheard }: { readonly by: ParticipantRow['id']; readonly isUnheard: boolean },
): Promise<void> {
  const touched = await meetingsTouched(tx, { eventId, participantId: fromId }, [id]);
  const meetingIds = new Set(touched.flatMap((meeting) => (meeting.requestId === id ? [meeting.id] : [])));
  const now = deps.now();
  const causeOf = (to: ParticipantRow['id']) => `agenda_changed without ${id} ${now} ${to}`;
  const { mails } = await tellAhead(deps, tx, eventId, { meetingIds, change: 'removed', but: new Set([by]), causeOf });
  const other = by === fromId ? toId : fromId;
  if (isUnheard || mails.some(({ participantId }) => participantId === other)) return;
  await tellChanges(deps, tx, { eventId, by, at: now, changes: [{ requestId: id, to: other, change: 'cancelled' }] });
}

/**
 * Accepts or declines a request that the reader received, or takes a decline back; one that they had accepted can be
 * declined after all, and takes its meeting along.
 */
export async function answer(
  deps: Deps,
  scope: ParticipantScope,
  requestId: RequestId,
  body: { answer: RequestAnswer | 'pending'; note?: string | undefined },
) {
  return move(deps, scope, requestId, {
    to: body.answer,
    note: body.note,
    endsMeeting: await isAccepted(deps, scope, requestId),
  });
}

/**
 * Tells whether an act on a request may end a meeting: then its schedules are locked, so that nobody places it
 * meanwhile.
 */
async function isAccepted(deps: Deps, { eventId }: ParticipantScope, requestId: RequestId): Promise<boolean> {
  return (await findRequest(reading(deps.db), { eventId, requestId }))?.status === 'accepted';
}

/**
 * Withdraws a request that the reader sent. An agreed one may take a meeting along, so schedules are locked; a pending
 * one locks none, and where the answer comes at the same moment the sender learns it before they decide again.
 */
export async function withdrawRequest(deps: Deps, scope: ParticipantScope, requestId: RequestId) {
  return move(deps, scope, requestId, { to: 'withdrawn', endsMeeting: await isAccepted(deps, scope, requestId) });
}
