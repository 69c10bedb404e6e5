import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { mayBeOwnedBy } from './columns.ts';

/** Defines what the servers themselves remember: their messages, counted calls, answers to repeat, keys and versions. */
export function defineOperations(k: Kit, { users }: Pick<Accounts, 'users'>) {
  /**
   * The announcements of processes to each other behind a pooler, where nobody can listen: each process reads them
   * every second, and drops those some minutes old. Empty everywhere else.
   */
  const announcements = k.table(
    'announcements',
    {
      id: k.text('id').primaryKey(),
      /** The number of its transaction: readers also find rows that were committed late. */
      xid: k.int('xid').notNull(),
      payload: k.text('payload').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.index('announcements_xid').on(t.xid)],
  );

  /**
   * Calls of kinds that are worth guessing at, counted by all processes together on PostgreSQL: until when those of a
   * key are spent.
   */
  const callCounts = k.table(
    'call_counts',
    {
      /** A keyed hash of the kind of call and of its caller. */
      key: k.text('key').primaryKey(),
      spentUntil: k.instant('spent_until').notNull(),
    },
    (t) => [k.index('call_counts_spent').on(t.spentUntil)],
  );

  /** Answers to requests that carried a key of their caller's: the same request again gets the same answer. */
  const idempotencyKeys = k.table(
    'idempotency_keys',
    {
      /** One hash of the caller, the endpoint and the key. */
      key: k.text('key').primaryKey(),
      /** The user who sent the request, so that the answer is erased with them; null for a visitor's. */
      userId: mayBeOwnedBy<'user'>(k, 'user_id', () => users.id),
      bodyHash: k.text('body_hash').notNull(),
      /** Null while the first one is being answered. */
      status: k.int('status'),
      /** Sealed: it may name anybody. */
      reply: k.text('reply'),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.index('idempotency_keys_created').on(t.createdAt), k.index('idempotency_keys_user').on(t.userId)],
  );

  /** The mark by which the database recognises the key that sealed its secrets: one row, which opens nothing. */
  const keyMarks = k.table('key_marks', { id: k.text('id').primaryKey(), mark: k.text('mark').notNull() });

  /** The version of the rules by which stored values were derived from texts. */
  const derivations = k.table('derivations', {
    name: k.text('name').primaryKey(),
    version: k.int('version').notNull(),
  });

  return { announcements, callCounts, idempotencyKeys, keyMarks, derivations };
}
export type Operations = ReturnType<typeof defineOperations>;
