import { onSchedules } from '@jumelage/db/locks';
import { dropCounts } from '@jumelage/db/repositories/call-counts';
import { eraseEventPeople, eventsToErase } from '@jumelage/db/repositories/erasure';
import { forgetMergedRows } from '@jumelage/db/repositories/kept-merges';
import { removeProposalsBefore } from '@jumelage/db/repositories/merge-proposals';
import { removeNotificationsBefore } from '@jumelage/db/repositories/notifications';
import { reading, writing } from '@jumelage/db/store';
import { isErasureDue } from '@jumelage/domain/event';
import { mergeUndoTime } from '@jumelage/domain/merge';
import { day } from '@jumelage/domain/time';
import type { Deps } from '../../deps.ts';
import { asJob } from '../../http/request-trail.ts';

/** The days for which notifications are stored. */
const notificationDays = 180;
/** The days for which proposals are stored: longer than what was declined may not be proposed again. */
const proposalDays = 90;

/**
 * Applies the retention dates: blanks people of events whose day of erasure is past, and drops old notifications,
 * counts of calls, old proposals and the rows that would undo merges. Returns how many people were blanked.
 */
export async function keepRetention(deps: Deps): Promise<number> {
  const now = deps.now();
  let people = 0;
  for (const event of await eventsToErase(reading(deps.db))) {
    if (!isErasureDue(event, now)) continue;
    people += await asJob('retention', { eventId: event.id }, () =>
      writing(deps.db, (store) => eraseEventPeople(store, event.id, new Date(now)), [
        onSchedules(event.id),
        { kind: 'event', id: event.id },
      ]),
    );
  }
  if (people > 0) await deps.db.scrub();
  await writing(deps.db, async (store) => {
    await removeNotificationsBefore(store, new Date(now - notificationDays * day));
    await dropCounts(store, new Date(now));
    await removeProposalsBefore(store, new Date(now - proposalDays * day));
    await forgetMergedRows(store, new Date(now - mergeUndoTime));
  });
  return people;
}
