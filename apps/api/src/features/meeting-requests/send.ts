import type { Handlings } from '@jumelage/contracts/endpoints';
import type { RequestView } from '@jumelage/contracts/meeting-requests';
import { isUniqueViolation } from '@jumelage/db/client';
import { type EventRow, findEvent } from '@jumelage/db/repositories/events';
import { knownTo } from '@jumelage/db/repositories/known-organisations';
import {
  expireAndFindOpen,
  findRequest,
  insertRequest,
  updateRequestStatus,
} from '@jumelage/db/repositories/meeting-requests';
import { findShown } from '@jumelage/db/repositories/organisations';
import { findParticipant, type ParticipantRow } from '@jumelage/db/repositories/participants';
import { countMusts, countSent } from '@jumelage/db/repositories/request-counts';
import { findSidesOfPlaces } from '@jumelage/db/repositories/sides';
import { locked, type Store, writing } from '@jumelage/db/store';
import { endOfDay, isPastDeadline } from '@jumelage/domain/deadline';
import { isPermitted } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { isSent, mostMusts, pairKey, reword, sendRequest } from '@jumelage/domain/request';
import { type Starter, starterKinds } from '@jumelage/domain/request-starter';
import { isShownTo, mayAskAcross } from '@jumelage/domain/side';
import { hour } from '@jumelage/domain/time';
import { isTopicId } from '@jumelage/matching/text/taxonomy';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { ParticipantScope } from '../../http/policy.ts';
import { visibilityOf } from '../access/askable.ts';
import { getFreeSlot } from '../participants/find-free.ts';
import { receivedFacts, tellRequest } from './tell-requests.ts';
import { getView, sideOf } from './views.ts';

type NewRequestBody = Handlings['POST /api/events/:eventId/meeting-requests']['body'];
type Words = Handlings['PATCH /api/events/:eventId/meeting-requests/:requestId']['body'];

/** Refuses a starter about a topic that does not exist. */
function checkStarter(starter: Starter | null | undefined): void {
  if (starter && starterKinds[starter.kind] === 'topic' && !isTopicId(starter.about ?? ''))
    throw new AppError('topic_unknown', { fields: [{ path: 'starter.about', code: 'not_one_of' }] });
}

type Asking = {
  readonly event: EventRow;
  readonly sender: ParticipantRow;
  readonly recipient: ParticipantRow;
  /** The account of the sender; null where staff ask for them. */
  readonly userId: Id<'user'> | null;
  readonly now: number;
};

/** Refuses a request where one of the two is not shown to the other. */
export async function checkAcross(tx: Store, { sender, recipient, userId, now }: Asking): Promise<void> {
  const asking = { ...sender, country: sender.organisation.country, userId };
  const asked = { ...recipient, country: recipient.organisation.country };
  const sideOfPlace = await findSidesOfPlaces(tx, [asking, asked]);
  const reader = sideOfPlace(asking);
  if (!isShownTo(visibilityOf(asked), reader)) throw new AppError('not_found');
  // Who waits to be let in sees of an anonymous organisation no more than any visitor of the directory.
  if (sender.status !== 'admitted' && sender.userId) {
    const row = found(await findShown(tx, recipient.organisationId, { ...reader, seesAll: true }));
    if (!(await knownTo(tx, { userId: sender.userId, seesAll: false }, [row], now))(row))
      throw new AppError('not_found');
  }
  if (!mayAskAcross({ shown: visibilityOf(asking), reader }, sideOfPlace(asked)))
    throw new AppError('other_side_not_agreed');
}

/** Describes a slot for a mail, with the clock by which it is read. */
const mailedSlot = ({ startsAt, endsAt }: { readonly startsAt: number; readonly endsAt: number }, zone: string) => ({
  ...{ start: new Date(startsAt).toISOString(), end: new Date(endsAt).toISOString(), zone },
});

/** Tells when a request expires: after the event's hours, at the end of its last day of answers, or with its slot. */
export function expiryOf(event: EventRow, now: number, slot?: { readonly startsAt: number }): Date {
  const { answersUntil, requestHours, zone } = event;
  // Who acts for somebody after that day still leaves the other time to answer.
  const last = isPastDeadline('answer', event, now) ? Number.POSITIVE_INFINITY : endOfDay(answersUntil, zone);
  return new Date(Math.min(now + requestHours * hour, last, slot?.startsAt ?? Number.POSITIVE_INFINITY));
}

type Meant = Pick<Asking, 'sender' | 'recipient' | 'now'> & { readonly slotId: Id<'slot'> | undefined };

/** Finds the slot of the day for which a request asks, in which both have to be free; none for most requests. */
async function findSlot(tx: Store, { sender, recipient, slotId, now }: Meant) {
  if (!slotId) return undefined;
  if (sender.status !== 'admitted') throw new AppError('participant_not_admitted');
  return getFreeSlot(tx, { eventId: sender.eventId, slotId, now }, [sender, recipient]);
}

/**
 * Sends a request to somebody who is shown to the sender, and the sender to them, or prepares it while the sender’s
 * registration waits: decided and written in one transaction; a unique key on the open pair settles simultaneous
 * requests.
 */
export async function send(deps: Deps, by: ParticipantScope, body: NewRequestBody): Promise<RequestView> {
  const { actor, eventId, participant, actsFor } = by;
  if (!participant) throw new AppError('participant_not_admitted');
  checkStarter(body.starter);
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
      if (!actsFor && isPastDeadline('request', event, now)) throw new AppError('requests_closed');
      const sender = found(await findParticipant(tx, { eventId, participantId: participant.id }));
      const recipient = found(await findParticipant(tx, { eventId, participantId: body.toParticipantId }));
      await checkAcross(tx, { event, sender, recipient, userId: actsFor ? null : actor.userId, now });
      const slot = await findSlot(tx, { sender, recipient, slotId: body.slotId, now });
      const pair = pairKey(sender.id, recipient.id);
      const scope = { eventId, participantId: sender.id };
      const decision = sendRequest({
        senderAdmitted: sender.status === 'admitted',
        senderWaits: sender.status === 'registered',
        recipientAdmitted: recipient.status === 'admitted',
        sameOrganisation: sender.organisationId === recipient.organisationId,
        openBetween: await expireAndFindOpen(tx, { eventId, pair, now: new Date(now) }),
        sentCount: await countSent(tx, scope),
        limit: event.requestLimit,
        mustCount: body.priority === 'must' ? await countMusts(tx, { ...scope, now: new Date(now) }) : undefined,
      });
      if (!decision.ok) throw new AppError(decision.code);
      const { message, priority, starter = null } = body;
      await insertRequest(tx, {
        id: requestId,
        eventId,
        fromId: sender.id,
        toId: recipient.id,
        ...{ message, priority, starter },
        status: decision.value,
        openPair: pair,
        createdAt: new Date(now),
        expiresAt: expiryOf(event, now, slot),
        slotId: slot?.id ?? null,
      });
      if (decision.value === 'pending')
        await tellRequest(deps, tx, {
          kind: 'request_received',
          requestId,
          ...{ event, from: sender, to: recipient, at: now },
          more: receivedFacts({ message, starter, ...(slot ? { slot: mailedSlot(slot, event.zone) } : {}) }),
        });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('request_already_open');
    throw error;
  }
  return getView(deps, by, requestId);
}

/** Changes the words and the priority of a request that its sender has prepared. */
export async function changeWords(
  deps: Deps,
  by: ParticipantScope,
  requestId: Id<'request'>,
  { message, priority, starter = null }: Words,
): Promise<RequestView> {
  const { eventId, participant } = by;
  if (!participant) throw new AppError('not_found');
  checkStarter(starter);
  await writing(deps.db, async (tx) => {
    // Their musts are limited: until this commits they send no other.
    await locked(tx, [{ kind: 'participant', id: participant.id }]);
    const row = found(await findRequest(tx, { eventId, requestId }));
    const side = sideOf(row, participant.id);
    // Nobody but its sender knows of a request that is not sent.
    if (!side || (side === 'recipient' && !isSent(row.status))) throw new AppError('not_found');
    const decision = reword(row, side);
    if (!decision.ok) throw new AppError(decision.code);
    if (priority === 'must' && row.priority !== 'must') {
      const { requestLimit } = found(await findEvent(tx, eventId));
      const scope = { eventId, participantId: participant.id, now: new Date(deps.now()) };
      if ((await countMusts(tx, scope)) >= mostMusts(requestLimit)) throw new AppError('must_limit_reached');
    }
    if (!(await updateRequestStatus(tx, { eventId, requestId, from: 'prepared' }, { message, priority, starter })))
      throw new AppError('request_already_sent');
  });
  return getView(deps, by, requestId);
}
