import { withdrawRequestsOf } from '@jumelage/db/repositories/meeting-requests';
import { cancelMeetings } from '@jumelage/db/repositories/meetings';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';

/** What follows when somebody is no longer admitted: their open requests are withdrawn, the meetings of these cancelled, and drafts freed of them. */
export async function leaveMeetings(store: Store, scope: { eventId: Id<'event'>; participantId: Id<'participant'>; now: number }): Promise<void> {
  const withdrawn = await withdrawRequestsOf(store, { ...scope, now: new Date(scope.now) });
  await cancelMeetings(store, scope.eventId, withdrawn);
}
