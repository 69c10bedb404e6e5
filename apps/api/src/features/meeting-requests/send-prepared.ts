import { findEvent } from '@jumelage/db/repositories/events';
import { updateRequestStatus } from '@jumelage/db/repositories/meeting-requests';
import { findParticipant, participantsById } from '@jumelage/db/repositories/participants';
import { listPrepared } from '@jumelage/db/repositories/request-counts';
import { locked, type Store } from '@jumelage/db/store';
import { isPermitted } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { changeRequest, mayMeet } from '@jumelage/domain/request';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import { checkAcross, expiryOf } from './send.ts';
import { receivedFacts, tellRequest } from './tell-requests.ts';

/**
 * Sends what somebody prepared while their registration waited, now that they are admitted; drops what can no longer be
 * sent, since its recipient left or is no longer shown to them.
 */
export async function sendPrepared(
  deps: Deps,
  tx: Store,
  scope: { readonly eventId: Id<'event'>; readonly participantId: Id<'participant'> },
): Promise<void> {
  const rows = await listPrepared(tx, scope);
  if (rows.length === 0) return;
  await locked(
    tx,
    [scope.participantId, ...rows.map(({ toId }) => toId)].map((id) => ({ kind: 'participant', id })),
  );
  const now = deps.now();
  const event = found(await findEvent(tx, scope.eventId));
  const from = found(await findParticipant(tx, scope));
  const people = await participantsById(
    tx,
    scope.eventId,
    rows.map(({ toId }) => toId),
  );
  for (const row of rows) {
    const to = found(people.get(row.toId));
    const mayBeOpen = mayMeet({
      senderAdmitted: from.status === 'admitted',
      recipientAdmitted: to.status === 'admitted',
      sameOrganisation: from.organisationId === to.organisationId,
      // The key of the pair is held by the request itself.
      openBetween: false,
    }).ok;
    const asking = { event, sender: from, recipient: to, userId: from.userId, now };
    const isSendable = mayBeOpen && isPermitted('request', event.status) && (await isShown(tx, asking));
    const decision = changeRequest(
      { status: row.status, expiresAt: row.expiresAt.getTime() },
      isSendable ? 'pending' : 'dropped',
      'admission',
      now,
    );
    if (!decision.ok) throw new AppError(decision.code);
    const at = new Date(now);
    const changes = isSendable
      ? { createdAt: at, expiresAt: expiryOf(event, now) }
      : { openPair: null, answeredAt: at };
    const moved = { eventId: scope.eventId, requestId: row.id, from: row.status };
    if (!(await updateRequestStatus(tx, moved, { status: decision.value, ...changes }))) continue;
    if (isSendable)
      await tellRequest(deps, tx, {
        kind: 'request_received',
        requestId: row.id,
        ...{ event, from, to, at: now },
        more: receivedFacts(row),
      });
  }
}

/** Tells whether the two may still ask each other, as far as their sides go. */
async function isShown(tx: Store, asking: Parameters<typeof checkAcross>[1]): Promise<boolean> {
  try {
    await checkAcross(tx, asking);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
