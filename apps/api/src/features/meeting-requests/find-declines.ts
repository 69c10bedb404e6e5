import { findEvent } from '@jumelage/db/repositories/events';
import { openPairsAmong, type RequestRow } from '@jumelage/db/repositories/meeting-requests';
import { requestsWithMeeting } from '@jumelage/db/repositories/meetings';
import { type ParticipantRow, participantsById } from '@jumelage/db/repositories/participants';
import { newestSchedules } from '@jumelage/db/repositories/schedules';
import type { Store } from '@jumelage/db/store';
import { isPermitted } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import { type DeclinedState, pairKey } from '@jumelage/domain/request';
import { found } from '../../http/app-error.ts';

type Of = {
  readonly eventId: Id<'event'>;
  readonly now: number;
  readonly recipientId: ParticipantRow['id'] | undefined;
};

/** Tells whether a decline is somebody's: the recipient's, or of what an organiser proposed, of whoever gave it. */
function isDecliner({ origin, fromId, toId, fromAnswer, toAnswer }: RequestRow, id: ParticipantRow['id'] | undefined) {
  if (origin === 'participant') return toId === id;
  return (fromId === id && fromAnswer === 'declined') || (toId === id && toAnswer === 'declined');
}

/**
 * Finds what decides whether declines of a recipient can still be turned round: five statements, whatever their number;
 * none where there is no decline.
 */
export async function declinedStates(
  store: Store,
  rows: readonly RequestRow[],
  { eventId, now, recipientId }: Of,
): Promise<Map<Id<'request'>, DeclinedState>> {
  const declined = rows.filter((row) => row.status === 'declined' && isDecliner(row, recipientId));
  if (declined.length === 0) return new Map();
  const event = found(await findEvent(store, eventId));
  const people = await participantsById(
    store,
    eventId,
    declined.flatMap(({ fromId, toId }) => [fromId, toId]),
  );
  const pairs = declined.map(({ fromId, toId }) => pairKey(fromId, toId));
  const open = await openPairsAmong(store, { eventId, pairs, now: new Date(now) });
  const agreed = await requestsWithMeeting(
    store,
    declined.map(({ id }) => id),
  );
  const isPublished = (await newestSchedules(store, eventId)).length > 0;
  return new Map(
    declined.map(({ id, fromId, toId, answeredAt }) => {
      const [sender, recipient] = [found(people.get(fromId)), found(people.get(toId))];
      const pair = {
        senderAdmitted: sender.status === 'admitted',
        recipientAdmitted: recipient.status === 'admitted',
        sameOrganisation: sender.organisationId === recipient.organisationId,
        openBetween: open.has(pairKey(fromId, toId)),
      };
      const isFinal = isPublished || !isPermitted('request', event.status);
      return [id, { answeredAt: answeredAt?.getTime() ?? 0, wasAgreed: agreed.has(id), isFinal, pair }];
    }),
  );
}
