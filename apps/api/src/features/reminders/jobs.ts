import { participantsById } from '@jumelage/db/repositories/participants';
import { eventsToRemind, requestsToRemind } from '@jumelage/db/repositories/reminders';
import { reading, writing } from '@jumelage/db/store';
import { remindersDue } from '@jumelage/domain/reminder';
import { day, hour, minute } from '@jumelage/domain/time';
import type { Deps } from '../../deps.ts';
import { enqueueMails } from '../mails/outbox.ts';
import type { Kept } from '../matches/pool/pool.ts';
import { remindOf } from '../meeting-requests/tell-requests.ts';
import { eventMails } from './by-event.ts';
import { digestMails, isDigestDue } from './digest.ts';

/** A request is recalled once, in its last day, unless it is younger than half of one. */
const remindBefore = day;
const youngerThan = 12 * hour;
/** The interval at which the job runs. */
export const roundEvery = 10 * minute;

/**
 * Writes the mails that the clock asks for; what was written before is not written again, so a round may be late or
 * repeated.
 */
export async function writeReminders(deps: Deps, keep: () => Promise<Kept>): Promise<void> {
  const store = reading(deps.db);
  const now = deps.now();
  for (const event of await eventsToRemind(store)) {
    const due = remindersDue(event, now);
    if (due.length === 0) continue;
    const mails = await eventMails(store, event, due);
    if (mails.length > 0) await writing(deps.db, (tx) => enqueueMails(deps, tx, mails));
  }
  const waiting = await requestsToRemind(store, {
    now: new Date(now),
    until: new Date(now + remindBefore),
    sentBefore: new Date(now - youngerThan),
  });
  for (const { request, event } of waiting) {
    const people = await participantsById(store, request.eventId, [request.fromId, request.toId]);
    const [from, to] = [people.get(request.fromId), people.get(request.toId)];
    if (!from || !to) continue;
    await writing(deps.db, (tx) => remindOf(deps, tx, { request, event, people: [from, to] }));
  }
  if (isDigestDue(now)) {
    const mails = await digestMails(store, keep, now);
    if (mails.length > 0) await writing(deps.db, (tx) => enqueueMails(deps, tx, mails));
  }
}
