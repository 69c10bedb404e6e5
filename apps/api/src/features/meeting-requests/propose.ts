import type { Handlings } from '@jumelage/contracts/endpoints';
import type { RequestView } from '@jumelage/contracts/meeting-requests';
import { findEvent } from '@jumelage/db/repositories/events';
import { findRequest, type RequestRow, updateRequestStatus } from '@jumelage/db/repositories/meeting-requests';
import { limitMeeting } from '@jumelage/db/repositories/meetings';
import { findParticipant } from '@jumelage/db/repositories/participants';
import { countSent } from '@jumelage/db/repositories/request-counts';
import { areSlotsOfEvent } from '@jumelage/db/repositories/unavailabilities';
import { locked, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { isSent, pairKey } from '@jumelage/domain/request';
import { decideOnProposal, proposalOf } from '@jumelage/domain/request-proposal';
import { hour } from '@jumelage/domain/time';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { ParticipantScope } from '../../http/policy.ts';
import { acceptRequest } from './accept.ts';
import { checkNoneOpen, commonEvents } from './find-choices.ts';
import { tellChanges } from './tell-changes.ts';
import { getView, sideOf, stateOf } from './views.ts';

type Body = Handlings['PUT /api/events/:eventId/meeting-requests/:requestId/proposal']['body'];
type RequestId = Id<'request'>;

/** Finds a request with the side on which somebody is in it; others find none. */
async function findSide(tx: Store, { eventId, participant }: ParticipantScope, requestId: RequestId) {
  const row = found(await findRequest(tx, { eventId, requestId }));
  const side = sideOf(row, participant?.id);
  // Where an organiser proposes the meeting neither of the two asked: there is nothing to propose instead.
  if (!side || !isSent(row.status) || row.origin === 'organiser') throw new AppError('not_found');
  return { row, side };
}

/**
 * Proposes other hours, or another event, to the sender of a request, in place of an earlier proposal. The first one
 * gives them as long to answer as a request has, and notifies them; later ones disturb nobody.
 */
export async function propose(
  deps: Deps,
  scope: ParticipantScope,
  requestId: RequestId,
  body: Body,
): Promise<RequestView> {
  const { eventId } = scope;
  await writing(deps.db, async (tx) => {
    const now = deps.now();
    const { row, side } = await findSide(tx, scope, requestId);
    const decision = decideOnProposal(stateOf(row, undefined), { by: side, act: 'propose' }, now);
    if (!decision.ok) throw new AppError(decision.code);
    const proposed = await checked(tx, row, body, now);
    const isFirst = proposalOf(row) === undefined;
    const event = found(await findEvent(tx, eventId));
    const until = isFirst
      ? { expiresAt: new Date(Math.max(row.expiresAt.getTime(), now + event.requestHours * hour)) }
      : {};
    if (!(await updateRequestStatus(tx, { eventId, requestId, from: 'pending' }, { ...proposed, ...until })))
      throw new AppError('request_already_answered');
    if (isFirst)
      await tellChanges(deps, tx, {
        eventId,
        by: row.toId,
        at: now,
        changes: [{ requestId, to: row.fromId, change: 'proposed' }],
      });
  });
  return getView(deps, scope, requestId);
}

/** Checks what is proposed: slots of this event, or another at which the two could meet. */
async function checked(tx: Store, row: RequestRow, body: Body, now: number) {
  if ('slotIds' in body) {
    if (!(await areSlotsOfEvent(tx, row.eventId, body.slotIds))) throw new AppError('slot_unknown');
    return { proposedSlots: [...new Set(body.slotIds)], proposedEventId: null };
  }
  const events = await commonEvents(tx, row, now);
  const other = events.find(({ event }) => event.id === body.eventId);
  if (!other) throw new AppError('not_found');
  await checkNoneOpen(tx, body.eventId, pairKey(other.sender.id, other.recipient.id), now);
  return { proposedSlots: null, proposedEventId: body.eventId };
}

/**
 * Accepts what the recipient of a request proposed, for its sender: the request is accepted in one act, for these hours
 * or for that event, and makes its meeting there.
 */
export async function acceptProposal(deps: Deps, scope: ParticipantScope, requestId: RequestId): Promise<RequestView> {
  const there = await writing(deps.db, async (tx) => {
    const now = deps.now();
    const { row, side } = await findSide(tx, scope, requestId);
    const proposal = proposalOf(row);
    const decision = decideOnProposal(stateOf(row, undefined), { by: side, act: 'accept' }, now);
    if (!decision.ok) throw new AppError(decision.code);
    if (!proposal) throw new AppError('nothing_proposed');
    const standing = 'eventId' in proposal ? await moveTo(tx, row, { eventId: proposal.eventId, now }) : row;
    const meetingId = await acceptRequest(deps, tx, standing, { by: 'sender', at: now, isProposed: true });
    if ('slotIds' in proposal) await limitMeeting(tx, { eventId: row.eventId, meetingId, slotIds: proposal.slotIds });
    await tellChanges(deps, tx, {
      ...{ eventId: standing.eventId, by: standing.fromId, at: now },
      changes: [{ requestId, to: standing.toId, change: 'proposal_accepted' }],
    });
    return standing;
  });
  const participant = scope.participant && { ...scope.participant, id: there.fromId };
  return getView(deps, { ...scope, eventId: there.eventId, participant }, requestId);
}

type Moving = { readonly eventId: Id<'event'>; readonly now: number };

/** Moves a request to another event of its two people, where it stands as if it had been sent there. */
async function moveTo(tx: Store, row: RequestRow, { eventId, now }: Moving): Promise<RequestRow> {
  const common = (await commonEvents(tx, row, now)).find(({ event }) => event.id === eventId);
  if (!common) throw new AppError('not_found');
  const [fromId, toId] = [common.sender.id, common.recipient.id];
  // Until this commits neither leaves that event, and they ask each other nothing else there.
  await locked(
    tx,
    [fromId, toId].map((id) => ({ kind: 'participant', id })),
  );
  const event = found(await findEvent(tx, eventId));
  const sender = found(await findParticipant(tx, { eventId, participantId: fromId }));
  const recipient = found(await findParticipant(tx, { eventId, participantId: toId }));
  if (sender.status !== 'admitted') throw new AppError('participant_not_admitted');
  if (recipient.status !== 'admitted') throw new AppError('recipient_not_admitted');
  const openPair = pairKey(fromId, toId);
  await checkNoneOpen(tx, eventId, openPair, now);
  if ((await countSent(tx, { eventId, participantId: fromId })) >= event.requestLimit)
    throw new AppError('request_limit_reached');
  const moved = { eventId, fromId, toId, openPair };
  if (!(await updateRequestStatus(tx, { eventId: row.eventId, requestId: row.id, from: 'pending' }, moved)))
    throw new AppError('request_already_answered');
  return { ...row, ...moved };
}
