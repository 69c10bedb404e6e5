import type { Handlings } from '@jumelage/contracts/endpoints';
import { isUniqueViolation } from '@jumelage/db/client';
import { findEvent } from '@jumelage/db/repositories/events';
import { findRequest, updateRequestStatus } from '@jumelage/db/repositories/meeting-requests';
import { findParticipant } from '@jumelage/db/repositories/participants';
import { locked, reading, type Store, writing } from '@jumelage/db/store';
import { isPermitted } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { changeRequest } from '@jumelage/domain/request';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { OrganiserScope } from '../../http/policy.ts';
import { note } from '../../http/request-trail.ts';
import { agree } from '../meeting-requests/accept-proposed.ts';
import { tellChanges } from '../meeting-requests/tell-changes.ts';
import { takeRequestBack } from '../meeting-requests/tell-requests.ts';
import { sideOf, stateOf, toViews } from '../meeting-requests/views.ts';
import { introduceTwo } from './propose.ts';

type Body = Handlings['POST /api/events/:eventId/organise/introductions']['body'];
type RequestId = Id<'request'>;

/** Describes one request as the organiser sees it. */
async function viewOf(deps: Deps, eventId: Id<'event'>, requestId: RequestId) {
  const store = reading(deps.db);
  const row = found(await findRequest(store, { eventId, requestId }));
  const [view] = await toViews(store, [row], { eventId, now: deps.now() });
  return found(view);
}

/** Holds the two people of an act, so that neither leaves or answers meanwhile. */
async function hold(tx: Store, ids: readonly Id<'participant'>[]): Promise<void> {
  await locked(
    tx,
    ids.map((id) => ({ kind: 'participant', id })),
  );
}

/** Proposes a meeting to two people of an event. */
export async function propose(deps: Deps, { eventId }: OrganiserScope, { participantIds, message, priority }: Body) {
  const [firstId, secondId] = participantIds;
  try {
    const requestId = await writing(deps.db, async (tx) => {
      await hold(tx, participantIds);
      const now = deps.now();
      const event = found(await findEvent(tx, eventId));
      if (!isPermitted('request', event.status)) throw new AppError('event_phase_forbids');
      const first = found(await findParticipant(tx, { eventId, participantId: firstId }));
      const second = found(await findParticipant(tx, { eventId, participantId: secondId }));
      return introduceTwo(deps, tx, { event, pair: [first, second], message, priority, now });
    });
    return await viewOf(deps, eventId, requestId);
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('request_already_open');
    throw error;
  }
}

/** Finds a proposal of an organiser, held; what one of the two asked by themselves is theirs to answer. */
async function findIntroduction(tx: Store, eventId: Id<'event'>, requestId: RequestId) {
  const seen = found(await findRequest(tx, { eventId, requestId }));
  if (seen.origin !== 'organiser') throw new AppError('not_found');
  await hold(tx, [seen.fromId, seen.toId]);
  return found(await findRequest(tx, { eventId, requestId }));
}

/** Records that one of the two said yes to an organiser, in the trail too, and tells them. */
export async function recordYes(
  deps: Deps,
  { eventId }: OrganiserScope,
  { requestId, participantId }: { readonly requestId: RequestId; readonly participantId: Id<'participant'> },
) {
  await writing(deps.db, async (tx) => {
    const at = deps.now();
    const row = await findIntroduction(tx, eventId, requestId);
    const side = sideOf(row, participantId);
    if (!side) throw new AppError('not_found');
    note({ participantId });
    await agree(deps, tx, row, { side, answer: 'recorded', at });
    const by = side === 'sender' ? row.toId : row.fromId;
    await tellChanges(deps, tx, {
      ...{ eventId, by, at },
      changes: [{ requestId, to: participantId, change: 'proposal_recorded' }],
    });
  });
  return viewOf(deps, eventId, requestId);
}

/** Withdraws a proposal that waits; whoever heard of it hears that, unless their mail still waited. */
export async function withdraw(deps: Deps, { eventId }: OrganiserScope, requestId: RequestId) {
  await writing(deps.db, async (tx) => {
    const at = deps.now();
    const row = await findIntroduction(tx, eventId, requestId);
    const decision = changeRequest(stateOf(row, undefined), 'withdrawn', 'organiser', at);
    if (!decision.ok)
      throw new AppError(decision.code === 'request_expired' ? decision.code : 'request_already_answered');
    const changes = { status: decision.value, answeredAt: new Date(at), openPair: null };
    if (!(await updateRequestStatus(tx, { eventId, requestId, from: row.status }, changes)))
      throw new AppError('request_already_answered');
    for (const [by, to] of [
      [row.fromId, row.toId],
      [row.toId, row.fromId],
    ] as const)
      if (!(await takeRequestBack(deps, tx, { ...row, fromId: by, toId: to })))
        await tellChanges(deps, tx, {
          ...{ eventId, by, at },
          changes: [{ requestId, to, change: 'proposal_withdrawn' }],
        });
  });
  return viewOf(deps, eventId, requestId);
}
