import type { MessageView } from '@jumelage/contracts/messages';
import { type EventRow, findEvent } from '@jumelage/db/repositories/events';
import { findRequest, type RequestRow } from '@jumelage/db/repositories/meeting-requests';
import {
  countWrittenSince,
  findMessage,
  findReadAt,
  findThread,
  insertMessage,
  listMessages,
  listUnread,
  type MessageRow,
  markThreadRead,
  openThread,
} from '@jumelage/db/repositories/messages';
import { markReadAbout } from '@jumelage/db/repositories/notifications';
import { locked, reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { isThreadOpen, messageLimits, type RequestThread, writeMessage } from '@jumelage/domain/message';
import { isSent, requestStatusAt } from '@jumelage/domain/request';
import { languageOf } from '@jumelage/matching/text/language';
import { type Deps, newId } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { ParticipantScope } from '../../http/policy.ts';
import { tellMessage } from './tell-messages.ts';

type RequestId = Id<'request'>;

/** As many as a page shows; older ones are in the personal export. */
const shown = 300;

/**
 * Finds a request of which the reader is a side, with the other one. Organisers find none: what the two write is
 * theirs.
 */
export async function findOwnRequest(
  store: Store,
  { eventId, participant }: ParticipantScope,
  requestId: RequestId,
): Promise<{ request: RequestRow; otherId: Id<'participant'> }> {
  const request = found(await findRequest(store, { eventId, requestId }));
  if (!participant || (participant.id !== request.fromId && participant.id !== request.toId))
    throw new AppError('not_found');
  // Nobody but its sender knows of a request that is not sent.
  if (participant.id === request.toId && !isSent(request.status)) throw new AppError('not_found');
  return { request, otherId: participant.id === request.fromId ? request.toId : request.fromId };
}

/** Describes a thread for the rules of the domain. */
const stateOf = ({ status, expiresAt }: RequestRow, event: EventRow, now: number): RequestThread => ({
  status: requestStatusAt({ status, expiresAt: expiresAt.getTime() }, now),
  event,
});

type Seen = { readonly userId: Id<'user'>; readonly readAt: Date | undefined };

const toView = ({ id, authorId, text, createdAt }: MessageRow, { userId, readAt }: Seen): MessageView => ({
  ...{ id, text, isMine: authorId === userId, language: languageOf(text) ?? null },
  createdAt: createdAt.toISOString(),
  isUnread: authorId !== userId && (readAt === undefined || createdAt > readAt),
});

/** Lists what the two people of a request wrote to each other. */
export async function listThread(deps: Deps, scope: ParticipantScope, requestId: RequestId) {
  const store = reading(deps.db);
  const { request } = await findOwnRequest(store, scope, requestId);
  const isOpen = isThreadOpen(stateOf(request, found(await findEvent(store, scope.eventId)), deps.now()), deps.now());
  const threadId = await findThread(store, requestId);
  if (!threadId) return { items: [], isOpen };
  const { userId } = scope.actor;
  const readAt = await findReadAt(store, { threadId, userId });
  const rows = await listMessages(store, { threadId, limit: shown });
  return { items: rows.map((row) => toView(row, { userId, readAt })), isOpen };
}

/** Writes a message to the other person of a request, and tells them. */
export async function write(
  deps: Deps,
  scope: ParticipantScope,
  requestId: RequestId,
  text: string,
): Promise<MessageView> {
  const { eventId, actor, participant } = scope;
  const { userId } = actor;
  return writing(deps.db, async (tx) => {
    // Until this commits the writer does not leave the event, and the request stays what it is read as here.
    if (participant) await locked(tx, [{ kind: 'participant', id: participant.id }]);
    const { request, otherId } = await findOwnRequest(tx, scope, requestId);
    const event = found(await findEvent(tx, eventId));
    const now = deps.now();
    const sentToday = await countWrittenSince(tx, userId, new Date(now - messageLimits.within));
    const decision = writeMessage(stateOf(request, event, now), { sentToday, now });
    if (!decision.ok) throw new AppError(decision.code);
    const at = new Date(now);
    const threadId = await openThread(tx, { id: newId(deps, 'thread'), requestId, at });
    const row = { id: newId(deps, 'message'), threadId, authorId: userId, text, createdAt: at };
    await insertMessage(tx, row);
    // Whoever answers has read what stands above.
    await markThreadRead(tx, { threadId, userId, readAt: at });
    await tellMessage(deps, tx, { eventId, requestId, writer: { userId, participantId: participant?.id }, otherId });
    return toView(row, { userId, readAt: at });
  });
}

/** Marks a thread as read up to one of its messages, and the notice of it as well. */
export async function readThread(
  deps: Deps,
  scope: ParticipantScope,
  { requestId, messageId }: { readonly requestId: RequestId; readonly messageId: Id<'message'> },
): Promise<undefined> {
  const { eventId, actor } = scope;
  await writing(deps.db, async (tx) => {
    await findOwnRequest(tx, scope, requestId);
    const threadId = found(await findThread(tx, requestId));
    const { createdAt } = found(await findMessage(tx, { threadId, messageId }));
    await markThreadRead(tx, { threadId, userId: actor.userId, readAt: createdAt });
    const about = { userId: actor.userId, kind: 'message_received' as const, eventId, requestId };
    await markReadAbout(tx, about, new Date(deps.now()));
  });
  return undefined;
}

/** Counts the reader's unread messages, by request. */
export async function listUnreadOf(deps: Deps, { actor, participant, eventId }: ParticipantScope) {
  if (!participant) return { items: [] };
  const rows = await listUnread(reading(deps.db), { userId: actor.userId, ids: [participant.id] });
  return {
    items: rows.flatMap((row) => (row.eventId === eventId ? [{ requestId: row.requestId, count: row.n }] : [])),
  };
}
