import { type EventRow, findEvent } from '@jumelage/db/repositories/events';
import { dropWaitingAbout, findWriter, recipientsOf } from '@jumelage/db/repositories/mails';
import type { RequestRow } from '@jumelage/db/repositories/meeting-requests';
import { dropUnread } from '@jumelage/db/repositories/notifications';
import { type ParticipantRow, participantsById } from '@jumelage/db/repositories/participants';
import type { Store } from '@jumelage/db/store';
import { mayBeQuoted } from '@jumelage/domain/account';
import type { Id } from '@jumelage/domain/ids';
import type { MailFacts } from '@jumelage/domain/mail-facts';
import { organisationNameFor } from '@jumelage/domain/organisation-name';
import { fullName } from '@jumelage/domain/participant';
import { type DeclineReason, declineUndo, type RequestStatus, sendUndo } from '@jumelage/domain/request';
import type { Starter } from '@jumelage/domain/request-starter';
import { minute } from '@jumelage/domain/time';
import { topicById } from '@jumelage/matching/text/taxonomy';
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
  /** The instant of the act, UTC milliseconds: what is shown of it in the page is found again by that. */
  readonly at?: number;
  /** Of mails that one request may cause more than once. */
  readonly cause?: string;
  /** The delay of the mail, in milliseconds. */
  readonly wait?: number;
};

/**
 * Notifies one side of a request of the other's act, by mail and in the page, within the caller's transaction; people
 * without an account receive nothing. Words and names of a new account stay on the page; those of a participant without
 * one may be mailed, since an organiser entered them.
 */
export async function tellRequest<K extends Kind>(
  deps: Deps,
  tx: Store,
  {
    kind,
    requestId,
    event,
    from,
    to,
    more,
    at,
    cause,
    wait = kind === 'request_received' ? sendUndo.waits : 0,
  }: Told<K>,
): Promise<void> {
  const [recipient] = await recipientsOf(tx, [to.id]);
  if (!recipient) return;
  const fromName = fullName({ family: from.family, given: from.given, hanzi: from.hanzi ?? undefined });
  const isQuoted = from.userId === null || mayBeQuoted(await findWriter(tx, from), deps.now());
  const said = { ...more };
  if (!isQuoted) delete (said as { message?: string }).message;
  const organisation = organisationNameFor(from.organisation, recipient.language);
  const names = isQuoted ? { fromName, organisation } : { fromName: null, organisation: null };
  const facts = { eventId: event.id, eventName: event.name, ...names, ...said } as MailFacts[Kind];
  const ownCause = kind === 'request_received' ? dailyCause(deps, kind, from.id, to.id) : `${kind} ${requestId}`;
  await enqueueMails<Kind>(deps, tx, { kind, to: recipient, cause: cause ?? ownCause, eventId: event.id, facts, wait });
  if (kind === 'request_reminder') return;
  const status = 'status' in more ? String(more.status) : 'isProposed' in more ? 'introduced' : null;
  await notify(deps, tx, {
    kind,
    userId: recipient.userId,
    eventId: event.id,
    facts: { fromName, organisation, status },
    ...(at === undefined ? {} : { at }),
  });
}

type Waiting = {
  readonly request: RequestRow;
  readonly event: Pick<EventRow, 'id' | 'name' | 'zone'>;
  readonly people: readonly [ParticipantRow, ParticipantRow];
};

/** Reminds those who have not answered a request: its recipient, or of what an organiser proposes, both. */
export async function remindOf(deps: Deps, tx: Store, { request, event, people: [from, to] }: Waiting): Promise<void> {
  const isProposed = request.origin === 'organiser';
  const more = {
    ...{ expiresAt: request.expiresAt.getTime(), zone: event.zone },
    ...(isProposed ? { isProposed: true as const } : {}),
  };
  const told = { kind: 'request_reminder' as const, requestId: request.id, event, more };
  const causeTo = ({ id }: ParticipantRow) => (isProposed ? { cause: `request_reminder ${request.id} ${id}` } : {});
  if (request.toAnswer === null) await tellRequest(deps, tx, { ...told, from, to, ...causeTo(to) });
  if (isProposed && request.fromAnswer === null)
    await tellRequest(deps, tx, { ...told, from: to, to: from, ...causeTo(from) });
}

/** Collects what a mail about a request says of it. */
export function receivedFacts({
  message,
  starter,
  slot,
}: {
  readonly message: string;
  readonly starter: Starter | null;
  readonly slot?: More<'request_received'>['slot'];
}): More<'request_received'> {
  const topic = starter?.kind === 'topic' ? topicById(starter.about ?? '')?.label : undefined;
  return {
    ...(message ? { message } : {}),
    ...(slot ? { slot } : {}),
    ...(starter ? { starter: { ...starter, ...(topic ? { topic } : {}) } } : {}),
  };
}

/**
 * Withdraws what a request told its recipient, as far as it was not mailed or read: its sender took it back. Tells
 * whether its mail waited.
 */
export async function takeRequestBack(
  deps: Deps,
  tx: Store,
  { eventId, fromId, toId, createdAt }: Pick<RequestRow, 'eventId' | 'fromId' | 'toId' | 'createdAt'>,
): Promise<boolean> {
  const sentThen = { key: deps.key, now: () => createdAt.getTime() };
  const about = dailyCause(sentThen, 'request_received', fromId, toId);
  const hasWaited = (await dropWaitingAbout(tx, { eventId, about })) > 0;
  const [recipient] = await recipientsOf(tx, [toId]);
  if (recipient) await dropUnread(tx, { userId: recipient.userId, kind: 'request_received', eventId, createdAt });
  return hasWaited;
}

/** The delay of mails about an answer that replaces another, in milliseconds: who wavers is mailed about once. */
const wavering = 10 * minute;

/** Names the causes of mails about the answers to a request: all of them, or those that replace another. */
const aboutAnswers = {
  any: (requestId: Id<'request'>) => `request_answered ${requestId} `,
  again: (requestId: Id<'request'>) => `request_answered ${requestId} again `,
} as const;

type Answered = {
  readonly to: RequestStatus;
  readonly note?: string | undefined;
  readonly reason?: DeclineReason | undefined;
};

/**
 * Notifies the sender of an answer, or the other of two who were proposed to each other. A decline is mailed when it can no longer be taken back, and an answer in place of
 * another only if it stands for a while.
 */
export async function tellAnswer(
  deps: Deps,
  tx: Store,
  row: Pick<RequestRow, 'id' | 'eventId' | 'status' | 'fromId' | 'toId' | 'origin'>,
  { to: status, note, reason, at, by = row.toId }: Answered & { readonly at: number; readonly by?: RequestRow['toId'] },
): Promise<void> {
  if (status !== 'accepted' && status !== 'declined') return;
  const people = await participantsById(tx, row.eventId, [row.fromId, row.toId]);
  const event = found(await findEvent(tx, row.eventId));
  const isAgain = row.status === 'declined';
  const other = by === row.toId ? row.fromId : row.toId;
  const [from, to] = [found(people.get(by)), found(people.get(other))];
  await tellRequest(deps, tx, {
    kind: 'request_answered',
    requestId: row.id,
    ...{ event, from, to },
    more: {
      status,
      ...(row.origin === 'organiser' ? { isProposed: true as const } : {}),
      ...(note ? { message: note } : {}),
      ...(status === 'declined' && reason ? { reason } : {}),
    },
    at,
    cause: `${aboutAnswers[isAgain ? 'again' : 'any'](row.id)}${at}`,
    wait: isAgain ? wavering : status === 'declined' ? declineUndo.taken + 1000 : 0,
  });
}

/**
 * Withdraws what an answer told its sender, as far as it was not mailed or read; with `again`, only if it replaced
 * another and its mail still waits. Tells whether a mail waited.
 */
export async function takeAnswerBack(
  tx: Store,
  { id, eventId, fromId, toId, answeredAt }: RequestRow,
  which: keyof typeof aboutAnswers,
  by = toId,
): Promise<boolean> {
  if (!answeredAt) return false;
  const hasWaited = (await dropWaitingAbout(tx, { eventId, about: aboutAnswers[which](id) })) > 0;
  const [sender] = hasWaited || which === 'any' ? await recipientsOf(tx, [by === toId ? fromId : toId]) : [];
  if (sender) await dropUnread(tx, { userId: sender.userId, kind: 'request_answered', eventId, createdAt: answeredAt });
  return hasWaited;
}
