import type { Id } from '@jumelage/domain/ids';
import { and, count, desc, eq, gt, gte, inArray, isNull, lt, ne, or } from 'drizzle-orm';
import { isOneOf, prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';

type UserId = Id<'user'>;
type ThreadId = Id<'thread'>;

export type MessageRow = Store['t']['messages']['$inferSelect'];

const threadOf = prepared(({ t, q }, { requestId }: Slots<{ requestId: Id<'request'> }>) =>
  q.select({ id: t.threads.id }).from(t.threads).where(eq(t.threads.requestId, requestId)),
);

/** Finds the thread of a request; undefined where nobody wrote yet. */
export async function findThread(store: Store, requestId: Id<'request'>): Promise<ThreadId | undefined> {
  const [row] = await threadOf(store, { requestId });
  return row?.id;
}

/** Opens the thread of a request; of two who write first at once, both find the same. */
export async function openThread(
  store: Store,
  { id, requestId, at }: { readonly id: ThreadId; readonly requestId: Id<'request'>; readonly at: Date },
): Promise<ThreadId> {
  const { t, q } = store;
  await q
    .insert(t.threads)
    .values({ id, subject: 'request', requestId, createdAt: at })
    .onConflictDoNothing({ target: t.threads.requestId });
  return (await findThread(store, requestId)) ?? id;
}

export async function insertMessage({ t, q }: Store, row: MessageRow): Promise<void> {
  await q.insert(t.messages).values(row);
}

const newestOfThread = prepared(({ t, q }, { threadId, limit }: Slots<{ threadId: ThreadId; limit: number }>) =>
  q
    .select()
    .from(t.messages)
    .where(eq(t.messages.threadId, threadId))
    .orderBy(desc(t.messages.createdAt), desc(t.messages.id))
    .limit(limit),
);

/** Lists the newest messages of a thread, the oldest of them first. */
export async function listMessages(
  store: Store,
  { threadId, limit }: { readonly threadId: ThreadId; readonly limit: number },
): Promise<MessageRow[]> {
  return (await newestOfThread(store, { threadId, limit })).reverse();
}

/** Finds one message of a thread. */
export async function findMessage(
  { t, q }: Store,
  { threadId, messageId }: { readonly threadId: ThreadId; readonly messageId: Id<'message'> },
): Promise<MessageRow | undefined> {
  const [row] = await q
    .select()
    .from(t.messages)
    .where(and(eq(t.messages.id, messageId), eq(t.messages.threadId, threadId)));
  return row;
}

const writtenSince = prepared(({ t, q }, { userId, since }: Slots<{ userId: UserId; since: Date }>) =>
  q
    .select({ n: count() })
    .from(t.messages)
    .where(and(eq(t.messages.authorId, userId), gt(t.messages.createdAt, since))),
);

/** Counts the messages that somebody wrote since an instant, in all threads. */
export async function countWrittenSince(store: Store, userId: UserId, since: Date): Promise<number> {
  const [row] = await writtenSince(store, { userId, since });
  return row?.n ?? 0;
}

const readBy = prepared(({ t, q }, { threadId, userId }: Slots<{ threadId: ThreadId; userId: UserId }>) =>
  q
    .select({ readAt: t.threadReads.readAt })
    .from(t.threadReads)
    .where(and(eq(t.threadReads.threadId, threadId), eq(t.threadReads.userId, userId))),
);

/** Tells until when somebody read a thread; undefined where they never opened it. */
export async function findReadAt(
  store: Store,
  scope: { readonly threadId: ThreadId; readonly userId: UserId },
): Promise<Date | undefined> {
  const [row] = await readBy(store, scope);
  return row?.readAt;
}

/** Marks a thread as read by somebody until an instant, or leaves it where they read further. */
export async function markThreadRead(
  { t, q }: Store,
  { threadId, userId, readAt }: { readonly threadId: ThreadId; readonly userId: UserId; readonly readAt: Date },
): Promise<void> {
  await q
    .insert(t.threadReads)
    .values({ threadId, userId, readAt })
    .onConflictDoUpdate({
      target: [t.threadReads.threadId, t.threadReads.userId],
      set: { readAt },
      setWhere: lt(t.threadReads.readAt, readAt),
    });
}

type Reading = { readonly userId: UserId; readonly ids: readonly Id<'participant'>[] };

const unreadByRequest = prepared(({ t, q, engine }, { userId, ids }: Slots<Reading>) => {
  const { meetingRequests: r, threads, messages: m, threadReads: reads } = t;
  return q
    .select({ requestId: r.id, eventId: r.eventId, n: count() })
    .from(r)
    .innerJoin(threads, eq(threads.requestId, r.id))
    .innerJoin(m, eq(m.threadId, threads.id))
    .leftJoin(reads, and(eq(reads.threadId, threads.id), eq(reads.userId, userId)))
    .where(
      and(
        or(isOneOf({ engine }, r.fromId, ids), isOneOf({ engine }, r.toId, ids)),
        ne(m.authorId, userId),
        or(isNull(reads.readAt), gt(m.createdAt, reads.readAt)),
      ),
    )
    .groupBy(r.id, r.eventId);
});

/** Counts, by request, the messages that somebody has not read in the threads of these places of theirs. */
export function listUnread(store: Store, reading: Reading) {
  return unreadByRequest(store, reading);
}

/** Lists people with messages that came since an instant and were not read, each with how many: for the weekly mail. */
export function unreadSince({ t, q }: Store, since: Date) {
  const { meetingRequests: r, threads, messages: m, threadReads: reads, participants: p, users, events } = t;
  return q
    .select({ userId: users.id, email: users.email, language: users.language, n: count() })
    .from(m)
    .innerJoin(threads, eq(threads.id, m.threadId))
    .innerJoin(r, eq(r.id, threads.requestId))
    .innerJoin(events, eq(events.id, r.eventId))
    .innerJoin(p, or(eq(p.id, r.fromId), eq(p.id, r.toId)))
    .innerJoin(users, eq(users.id, p.userId))
    .leftJoin(reads, and(eq(reads.threadId, threads.id), eq(reads.userId, users.id)))
    .where(
      and(
        gte(m.createdAt, since),
        ne(m.authorId, users.id),
        ne(events.status, 'closed'),
        or(isNull(reads.readAt), gt(m.createdAt, reads.readAt)),
      ),
    )
    .groupBy(users.id, users.email, users.language);
}

/** Removes what was written about the requests of an event, by either side: its people are erased. */
export async function removeThreadsOfEvent({ t, q }: Store, eventId: Id<'event'>): Promise<void> {
  const { meetingRequests: r, threads } = t;
  const requests = q.select({ id: r.id }).from(r).where(eq(r.eventId, eventId));
  await q.delete(threads).where(inArray(threads.requestId, requests));
}
