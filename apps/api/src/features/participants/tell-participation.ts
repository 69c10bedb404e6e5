import { findEvent } from '@jumelage/db/repositories/events';
import { type MailedParticipant, recipientsOf } from '@jumelage/db/repositories/mails';
import type { StoredRemoval } from '@jumelage/db/schema/removals';
import { chunksOf, type Store } from '@jumelage/db/store';
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

/**
 * Tells people of an event that they are admitted: each with an account gets one mail and one notification. The number
 * of statements is the same for one and for many.
 */
export async function tellAdmitted(
  deps: Deps,
  tx: Store,
  eventId: Id<'event'>,
  ids: readonly Id<'participant'>[],
): Promise<void> {
  const recipients: MailedParticipant[] = [];
  for (const some of chunksOf(ids)) recipients.push(...(await recipientsOf(tx, some)));
  if (recipients.length === 0) return;
  const event = found(await findEvent(tx, eventId));
  const facts = { eventId, eventName: event.name, change: 'admitted' as const, meetings: 0, requests: 0 };
  await enqueueMails(
    deps,
    tx,
    recipients.map((to) => ({
      kind: 'participation_changed' as const,
      ...{ to, eventId, facts },
      cause: `${ofParticipation} ${to.participantId} admitted ${deps.now()}`,
    })),
  );
  const userId = recipients.map((to) => to.userId);
  await notify(deps, tx, { kind: 'participation_changed', userId, eventId, facts: { status: 'admitted' } });
}
