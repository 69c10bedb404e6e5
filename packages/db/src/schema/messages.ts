import type { Id } from '@jumelage/domain/ids';
import type { ThreadSubject } from '@jumelage/domain/message';
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { mayBeOwnedBy, ownedBy } from './columns.ts';
import type { Meetings } from './meetings.ts';

/** Defines threads of messages, what was written in them, and how far each person read. */
export function defineMessages(
  k: Kit,
  { users, meetingRequests }: Pick<Accounts, 'users'> & Pick<Meetings, 'meetingRequests'>,
) {
  /** A thread is about one subject, whose column names it; those of the other subjects are null. */
  const threads = k.table(
    'threads',
    {
      id: k.text<Id<'thread'>>('id').primaryKey(),
      subject: k.text<ThreadSubject>('subject').notNull(),
      requestId: mayBeOwnedBy<'request'>(k, 'request_id', () => meetingRequests.id),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.uniqueIndex('threads_request').on(t.requestId)],
  );

  const messages = k.table(
    'messages',
    {
      id: k.text<Id<'message'>>('id').primaryKey(),
      threadId: ownedBy<'thread'>(k, 'thread_id', () => threads.id),
      authorId: ownedBy<'user'>(k, 'author_id', () => users.id),
      text: k.text('text').notNull(),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [
      k.index('messages_thread').on(t.threadId, t.createdAt),
      k.index('messages_author').on(t.authorId, t.createdAt),
    ],
  );

  const threadReads = k.table(
    'thread_reads',
    {
      threadId: ownedBy<'thread'>(k, 'thread_id', () => threads.id),
      userId: ownedBy<'user'>(k, 'user_id', () => users.id),
      /** Everything written until then was read. */
      readAt: k.instant('read_at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.threadId, t.userId] }), k.index('thread_reads_user').on(t.userId)],
  );

  return { threads, messages, threadReads };
}
