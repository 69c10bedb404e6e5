import { findEvent } from '@jumelage/db/repositories/events';
import { findWriter, recipientsOf } from '@jumelage/db/repositories/mails';
import { findParticipant } from '@jumelage/db/repositories/participants';
import type { StoredRemoval } from '@jumelage/db/schema/removals';
import type { Store } from '@jumelage/db/store';
import { mayBeQuoted } from '@jumelage/domain/account';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { RequestChange } from '@jumelage/domain/mail-facts';
import { organisationNameFor } from '@jumelage/domain/organisation-name';
import { fullName } from '@jumelage/domain/participant';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import { enqueueMails } from '../mails/outbox.ts';
import { notify } from '../notifications/notify.ts';

type Told = Pick<StoredRemoval, 'mails' | 'notifications'>;
type ParticipantId = Id<'participant'>;

/** Names the cause of a mail about a request: one for each change, by when it happened. */
export const causeOfChange = (requestId: Id<'request'>, at: number) => `request_changed ${requestId} ${at}`;

type Changed = {
  readonly eventId: Id<'event'>;
  /** The participant who changed their mind, left or came back. */
  readonly by: ParticipantId;
  readonly at: number;
  readonly changes: readonly {
    readonly requestId: Id<'request'>;
    readonly to: ParticipantId;
    readonly change: RequestChange;
  }[];
  /** The delay of mails, in milliseconds: until then they can be withdrawn unseen. */
  readonly wait?: number;
};

/**
 * Notifies the other sides of requests of what somebody's act did to them, by mail and in the page; people without an
 * account receive nothing. Returns what was sent, by person.
 */
export async function tellChanges(deps: Deps, tx: Store, { eventId, by, at, changes, wait }: Changed): Promise<Told> {
  if (changes.length === 0) return { mails: [], notifications: [] };
  const recipients = await recipientsOf(
    tx,
    changes.map(({ to }) => to),
  );
  if (recipients.length === 0) return { mails: [], notifications: [] };
  const event = found(await findEvent(tx, eventId));
  const from = found(await findParticipant(tx, { eventId, participantId: by }));
  const isQuoted = from.userId === null || mayBeQuoted(await findWriter(tx, from), deps.now());
  const namesFor = (language: Language) =>
    isQuoted
      ? {
          fromName: fullName({ family: from.family, given: from.given, hanzi: from.hanzi ?? undefined }),
          organisation: organisationNameFor(from.organisation, language),
        }
      : { fromName: null, organisation: null };
  const told = changes.flatMap(({ to, ...one }) => {
    const recipient = recipients.find(({ participantId }) => participantId === to);
    return recipient ? [{ ...one, recipient, cause: causeOfChange(one.requestId, at) }] : [];
  });
  await enqueueMails(
    deps,
    tx,
    told.map(({ recipient: { participantId: _, ...to }, cause, change }) => ({
      ...{
        kind: 'request_changed' as const,
        to,
        cause,
        eventId,
        facts: { eventId, eventName: event.name, ...namesFor(to.language), change },
      },
      ...(wait === undefined ? {} : { wait }),
    })),
  );
  const notifications: Id<'notification'>[] = [];
  for (const [change, some] of Map.groupBy(told, (one) => one.change)) {
    const userId = some.map(({ recipient }) => recipient.userId);
    notifications.push(
      ...(await notify(deps, tx, { kind: 'request_changed', userId, eventId, facts: { status: change } })),
    );
  }
  return {
    mails: told.map(({ recipient, cause }) => ({ participantId: recipient.participantId, cause })),
    notifications,
  };
}
