import type { Id } from '@jumelage/domain/ids';
import { and, eq, isNull, lt } from 'drizzle-orm';
import type { Store } from '../store.ts';

export type KeptReply = Pick<Store['t']['idempotencyKeys']['$inferSelect'], 'bodyHash' | 'status' | 'reply'>;

const hoursStored = 24;

type Claim = {
  readonly key: string;
  readonly userId: Id<'user'> | null;
  readonly bodyHash: string;
  readonly now: Date;
};

/**
 * Claims a key for a new request, and drops keys of a day ago. Returns the stored reply where another request claimed
 * it before.
 */
export async function claimKey({ t, q }: Store, { key, userId, bodyHash, now }: Claim): Promise<KeptReply | undefined> {
  const k = t.idempotencyKeys;
  await q.delete(k).where(lt(k.createdAt, new Date(now.getTime() - hoursStored * 3_600_000)));
  const claimed = await q
    .insert(k)
    .values({ key, userId, bodyHash, status: null, reply: null, createdAt: now })
    .onConflictDoNothing()
    .returning({ key: k.key });
  if (claimed.length === 1) return undefined;
  const [stored] = await q
    .select({ bodyHash: k.bodyHash, status: k.status, reply: k.reply })
    .from(k)
    .where(eq(k.key, key));
  return stored;
}

/** Stores the answer to a request; without a reply only the fact that it was answered. */
export async function keepReply(
  { t, q }: Store,
  key: string,
  { status, reply }: { status: number; reply: string | null },
): Promise<void> {
  const k = t.idempotencyKeys;
  await q
    .update(k)
    .set({ status, reply })
    .where(and(eq(k.key, key), isNull(k.status)));
}

/** Releases a key: its request failed and may be tried again. */
export async function releaseKey({ t, q }: Store, key: string): Promise<void> {
  const k = t.idempotencyKeys;
  await q.delete(k).where(and(eq(k.key, key), isNull(k.status)));
}
