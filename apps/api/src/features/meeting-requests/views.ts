import type { RequestView } from '@jumelage/contracts/meeting-requests';
import { findEvent } from '@jumelage/db/repositories/events';
import { findRequest, type RequestRow } from '@jumelage/db/repositories/meeting-requests';
import { type ParticipantRow, participantsById } from '@jumelage/db/repositories/participants';
import { newestSchedules, placesOfRequests } from '@jumelage/db/repositories/schedules';
import { reading, type Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { answerOf, introductionStateAt, saysYes } from '@jumelage/domain/introduction';
import {
  type DeclinedState,
  type RequestSide,
  type RequestState,
  requestMovesOf,
  requestStatusAt,
} from '@jumelage/domain/request';
import { proposalOf } from '@jumelage/domain/request-proposal';
import { languageOf } from '@jumelage/matching/text/language';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import type { ParticipantScope } from '../../http/policy.ts';
import { toParticipantCard } from '../participants/views.ts';
import { declinedStates } from './find-declines.ts';
import { halfDaysOf } from './find-half-days.ts';

type Seen = {
  readonly eventId: Id<'event'>;
  readonly now: number;
  /** The viewer; undefined: an organiser. */
  readonly participantId?: ParticipantRow['id'] | undefined;
};

/** Finds the side on which a participant is in a request. */
export const sideOf = ({ fromId, toId }: RequestRow, id: ParticipantRow['id'] | undefined): RequestSide | undefined =>
  id === toId ? 'recipient' : id === fromId ? 'sender' : undefined;

/** Names the actor that a side of a request is: of what an organiser proposes, both are invited. */
export const actorOf = ({ origin }: Pick<RequestRow, 'origin'>, side: RequestSide): RequestSide | 'invited' =>
  origin === 'organiser' ? 'invited' : side;

/**
 * Turns a request that an organiser proposed round where its reader is the first of the two: both read it as one that
 * they received.
 */
function orient<R extends RequestRow>(row: R, readerId: ParticipantRow['id'] | undefined): R {
  if (row.origin !== 'organiser' || row.fromId !== readerId) return row;
  return { ...row, fromId: row.toId, toId: row.fromId, fromAnswer: row.toAnswer, toAnswer: row.fromAnswer };
}

/** Describes where a proposal of an organiser stands; null where one of the two asked the other. */
const introductionOf = ({ origin, status, expiresAt, fromAnswer, toAnswer }: RequestRow, now: number) =>
  origin === 'organiser'
    ? {
        state: introductionStateAt({ status, expiresAt: expiresAt.getTime(), fromAnswer, toAnswer }, now),
        ...{ fromAnswer, toAnswer },
      }
    : null;

/** Describes requests for their sides: few statements, whatever their number. */
export async function toViews(
  store: Store,
  stored: readonly RequestRow[],
  { eventId, now, participantId }: Seen,
): Promise<RequestView[]> {
  const rows = stored.map((row) => orient(row, participantId));
  const cards = await participantsById(
    store,
    eventId,
    rows.flatMap((row) => [row.fromId, row.toId]),
  );
  const placeOf = await placesByRequest(store, eventId, rows);
  const declined = await declinedStates(store, rows, { eventId, now, recipientId: participantId });
  const proposals = participantId ? await proposalsOf(store, rows, now) : new Map();
  return rows.map((row) => ({
    id: row.id,
    eventId: row.eventId,
    from: toParticipantCard(found(cards.get(row.fromId))),
    to: toParticipantCard(found(cards.get(row.toId))),
    message: row.message,
    messageLanguage: languageOf(row.message) ?? null,
    starter: row.starter,
    priority: row.priority,
    status: requestStatusAt(stateOf(row, placeOf.get(row.id)), now),
    answerNote: row.answerNote,
    answerNoteLanguage: languageOf(row.answerNote ?? '') ?? null,
    declineReason: row.declineReason,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    slotId: row.slotId,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    proposal: proposals.get(row.id) ?? null,
    placed: toPlaced(placeOf.get(row.id)),
    introduction: introductionOf(row, now),
    can: movesOf(row, {
      ...{ by: sideOf(row, participantId), now },
      ...{ place: placeOf.get(row.id), declined: declined.get(row.id) },
    }),
  }));
}

/** Describes what recipients propose in requests that wait: two statements where somebody does, else none. */
async function proposalsOf(store: Store, rows: readonly RequestRow[], now: number) {
  const described = new Map<Id<'request'>, RequestView['proposal']>();
  for (const row of rows) {
    const proposal = requestStatusAt(stateOf(row, undefined), now) === 'pending' ? proposalOf(row) : undefined;
    if (!proposal) continue;
    if ('slotIds' in proposal) {
      const halfDays = await halfDaysOf(store, row.eventId, proposal.slotIds);
      described.set(row.id, { event: null, halfDays: halfDays.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })) });
    } else {
      const event = await findEvent(store, proposal.eventId);
      if (event)
        described.set(row.id, { event: { id: event.id, name: event.name, startsOn: event.startsOn }, halfDays: [] });
    }
  }
  return described;
}

export type Place = Awaited<ReturnType<typeof placesOfRequests>>[number];

/** Finds the places of requests' meetings in the newest published schedules: two statements. */
export async function placesByRequest(
  store: Store,
  eventId: Id<'event'>,
  rows: readonly RequestRow[],
): Promise<Map<Id<'request'>, Place>> {
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
export const stateOf = (
  { status, expiresAt }: RequestRow,
  place: Place | undefined,
  declined?: DeclinedState | undefined,
  hasAgreed = false,
): RequestState => ({
  ...{ status, expiresAt: expiresAt.getTime(), startsAt: place?.startsAt.getTime(), declined, hasAgreed },
});

export type Side = {
  readonly by: ReturnType<typeof sideOf>;
  readonly place: Place | undefined;
  readonly declined: DeclinedState | undefined;
  readonly now: number;
};
const movesOf = (row: RequestRow, { by, place, declined, now }: Side) =>
  by ? requestMovesOf(stateOf(row, place, declined, saysYes(answerOf(row, by))), actorOf(row, by), now) : [];

export async function getView(
  deps: Deps,
  { eventId, participant }: ParticipantScope,
  requestId: Id<'request'>,
): Promise<RequestView> {
  const store = reading(deps.db);
  const row = found(await findRequest(store, { eventId, requestId }));
  const [view] = await toViews(store, [row], { eventId, now: deps.now(), participantId: participant?.id });
  return found(view);
}
