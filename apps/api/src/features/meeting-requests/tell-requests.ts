import { type EventRow, findEvent } from '@jumelage/db/repositories/events';
import { findWriter, recipientsOf } from '@jumelage/db/repositories/mails';
import type { RequestRow } from '@jumelage/db/repositories/meeting-requests';
import { type ParticipantRow, participantsById } from '@jumelage/db/repositories/participants';
import type { Store } from '@jumelage/db/store';
import { mayBeQuoted } from '@jumelage/domain/account';
import type { Id } from '@jumelage/domain/ids';
import type { MailFacts } from '@jumelage/domain/mail-facts';
import { fullName } from '@jumelage/domain/participant';
import type { RequestStatus } from '@jumelage/domain/request';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import { dailyCause, enqueueMails } from '../mails/outbox.ts';
import { notify } from '../notifications/notify.ts';

type Kind = 'request_received' | 'request_answered' | 'request_reminder';
type More<K extends Kind> = Omit<MailFacts[K], 'eventId' | 'eventName' | 'fromName' | 'organisation'>;

type Told<K extends Kind> = {
  readonly kind: K;
  readonly requestId: Id<'request'>;
  readonly event: Pick<EventRow, 'id' | 'name'>;
  readonly from: ParticipantRow;
  readonly to: ParticipantRow;
  readonly more: More<K>;
};

/**
 * Notifies one side of a request of the other's act, by mail and in the page, within the caller's transaction; people
 * without an account receive nothing. Words and names of a new account stay on the page; those of a participant without
 * one may be mailed, since an organiser entered them.
 */
export async function tellRequest<K extends Kind>(
  deps: Deps,
  tx: Store,
  { kind, requestId, event, from, to, more }: Told<K>,
): Promise<void> {
  const [recipient] = await recipientsOf(tx, [to.id]);
  if (!recipient) return;
  const fromName = fullName({ family: from.family, given: from.given, hanzi: from.hanzi ?? undefined });
  const isQuoted = from.userId === null || mayBeQuoted(await findWriter(tx, from), deps.now());
  const said = { ...more };
  if (!isQuoted) delete (said as { message?: string }).message;
  const names = isQuoted
    ? { fromName, organisation: from.organisation.nameLatin }
    : { fromName: null, organisation: null };
  const facts = { eventId: event.id, eventName: event.name, ...names, ...said };
  const cause = kind === 'request_received' ? dailyCause(deps, kind, from.id, to.id) : `${kind} ${requestId}`;
  await enqueueMails<Kind>(deps, tx, { kind, to: recipient, cause, eventId: event.id, facts });
  if (kind === 'request_reminder') return;
  const status = 'status' in more ? String(more.status) : null;
  await notify(deps, tx, {
    kind,
    userId: recipient.userId,
    eventId: event.id,
    facts: { fromName, organisation: from.organisation.nameLatin, status },
  });
}

export async function tellAnswer(
  deps: Deps,
  tx: Store,
  row: RequestRow,
  status: RequestStatus,
  note: string | undefined,
): Promise<void> {
  if (status !== 'accepted' && status !== 'declined') return;
  const people = await participantsById(tx, row.eventId, [row.fromId, row.toId]);
  const event = found(await findEvent(tx, row.eventId));
  const [from, to] = [found(people.get(row.toId)), found(people.get(row.fromId))];
  await tellRequest(deps, tx, {
    kind: 'request_answered',
    requestId: row.id,
    event,
    from,
    to,
    more: { status, ...(note ? { message: note } : {}) },
  });
}
