import { recipientsOf } from '@jumelage/db/repositories/mails';
import { announceQuietly, hasUnreadAbout } from '@jumelage/db/repositories/notifications';
import { findParticipant } from '@jumelage/db/repositories/participants';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { organisationNameFor } from '@jumelage/domain/organisation-name';
import { fullName } from '@jumelage/domain/participant';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import { notify } from '../notifications/notify.ts';

const kind = 'message_received';

type Written = {
  readonly eventId: Id<'event'>;
  readonly requestId: Id<'request'>;
  readonly writer: { readonly userId: Id<'user'>; readonly participantId: Id<'participant'> | undefined };
  readonly otherId: Id<'participant'>;
};

/**
 * Notifies the other person of a message in the page: one entry a thread until it is read, however much is written.
 * Open pages of both hear of every one. No mail goes out: the weekly one counts what was not read.
 */
export async function tellMessage(deps: Deps, tx: Store, { eventId, requestId, writer, otherId }: Written) {
  const [recipient] = await recipientsOf(tx, [otherId]);
  const from = found(await findParticipant(tx, { eventId, participantId: writer.participantId ?? otherId }));
  const isKnown = !recipient || (await hasUnreadAbout(tx, { userId: recipient.userId, kind, eventId, requestId }));
  if (recipient && !isKnown)
    await notify(deps, tx, {
      kind,
      userId: recipient.userId,
      eventId,
      facts: {
        fromName: fullName({ family: from.family, given: from.given, hanzi: from.hanzi ?? undefined }),
        organisation: organisationNameFor(from.organisation, recipient.language),
        requestId,
      },
    });
  const users = recipient && isKnown ? [recipient.userId, writer.userId] : [writer.userId];
  await announceQuietly(tx, { users, kind, eventId });
}
