import { findEvent } from '@jumelage/db/repositories/events';
import { recipientsOf } from '@jumelage/db/repositories/mails';
import type { StoredRemoval } from '@jumelage/db/schema/removals';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { ParticipationChange } from '@jumelage/domain/mail-facts';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import { enqueueMails } from '../mails/outbox.ts';
import { notify } from '../notifications/notify.ts';

type Participation = {
  readonly eventId: Id<'event'>;
  readonly participantId: Id<'participant'>;
  readonly change: ParticipationChange;
  /** The number of meetings and requests that ended with it, or are back. */
  readonly meetings: number;
  readonly requests: number;
  readonly wait?: number;
};

/** The prefix of causes of mails about somebody's own place. */
export const ofParticipation = 'participation_changed';

/**
 * Notifies a participant that organisers removed them from an event, or readmitted them; people without an account
 * receive nothing. Returns what was sent.
 */
export async function tellParticipation(
  deps: Deps,
  tx: Store,
  { eventId, participantId, wait, ...what }: Participation,
): Promise<Pick<StoredRemoval, 'mails' | 'notifications'>> {
  const [recipient] = await recipientsOf(tx, [participantId]);
  if (!recipient) return { mails: [], notifications: [] };
  const event = found(await findEvent(tx, eventId));
  const cause = `${ofParticipation} ${participantId} ${what.change} ${deps.now()}`;
  const facts = { eventId, eventName: event.name, ...what };
  await enqueueMails(deps, tx, {
    kind: 'participation_changed',
    to: recipient,
    cause,
    eventId,
    facts,
    ...(wait === undefined ? {} : { wait }),
  });
  const notifications = await notify(deps, tx, {
    kind: 'participation_changed',
    userId: recipient.userId,
    eventId,
    facts: { status: what.change },
  });
  return { mails: [{ participantId, cause }], notifications };
}
