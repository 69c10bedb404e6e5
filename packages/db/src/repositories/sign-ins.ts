import type { Id } from '@jumelage/domain/ids';
import { and, desc, eq, gt, isNull, lte, ne, or } from 'drizzle-orm';
import { prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';
import type { UserRow } from './accounts.ts';
import { announceSignInEnd } from './notifications.ts';

type UserId = Id<'user'>;

export type SignInRow = Store['t']['signIns']['$inferSelect'];

/** The limits of a sign-in: when it expires whatever its owner does, and how long it may be idle. */
export type Live = { readonly now: Date; readonly seenSince: Date };

/** Stores a sign-in by the hash of its token, and drops everyone's that are over. */
export async function insertSignIn({ t, q }: Store, signIn: SignInRow): Promise<void> {
  await q.delete(t.signIns).where(lte(t.signIns.expiresAt, signIn.createdAt));
  await q.insert(t.signIns).values(signIn);
}

/** Ends a sign-in, and its open pages with it. */
export async function removeSignIn(store: Store, tokenHash: string): Promise<void> {
  const { t, q } = store;
  const [ended] = await q
    .delete(t.signIns)
    .where(eq(t.signIns.tokenHash, tokenHash))
    .returning({ userId: t.signIns.userId });
  if (ended) await announceSignInEnd(store, ended.userId);
}

const liveSignIn = prepared(({ t, q }, { tokenHash, now, seenSince }: Slots<Live & { readonly tokenHash: string }>) =>
  q
    .select({ signIn: t.signIns, user: t.users })
    .from(t.signIns)
    .innerJoin(t.users, eq(t.users.id, t.signIns.userId))
    .where(
      and(
        eq(t.signIns.tokenHash, tokenHash),
        gt(t.signIns.expiresAt, now),
        or(isNull(t.signIns.lastSeenAt), gt(t.signIns.lastSeenAt, seenSince)),
        isNull(t.users.disabledAt),
      ),
    ),
);

/** Finds the live sign-in behind a token with its user, in one statement; undefined where the account is closed. */
export async function findSignIn(
  store: Store,
  tokenHash: string,
  live: Live,
): Promise<{ signIn: SignInRow; user: UserRow } | undefined> {
  const [row] = await liveSignIn(store, { tokenHash, ...live });
  return row;
}

export async function updateSignIn(
  { t, q }: Store,
  tokenHash: string,
  changes: Partial<Pick<SignInRow, 'lastSeenAt' | 'provedAt' | 'strong'>>,
): Promise<void> {
  await q.update(t.signIns).set(changes).where(eq(t.signIns.tokenHash, tokenHash));
}

/** Lists a user's live sign-ins, the last used first. */
export function listSignIns({ t, q }: Store, userId: UserId, live: Live): Promise<SignInRow[]> {
  return q
    .select()
    .from(t.signIns)
    .where(
      and(
        eq(t.signIns.userId, userId),
        gt(t.signIns.expiresAt, live.now),
        or(isNull(t.signIns.lastSeenAt), gt(t.signIns.lastSeenAt, live.seenSince)),
      ),
    )
    .orderBy(desc(t.signIns.lastSeenAt), desc(t.signIns.createdAt));
}

/** Ends a user's sign-ins, all but one where one is named; answers how many. */
export async function removeSignIns(store: Store, userId: UserId, keep?: string): Promise<number> {
  const { t, q } = store;
  const rows = await q
    .delete(t.signIns)
    .where(and(eq(t.signIns.userId, userId), keep === undefined ? undefined : ne(t.signIns.tokenHash, keep)))
    .returning({ tokenHash: t.signIns.tokenHash });
  if (rows.length > 0) await announceSignInEnd(store, userId);
  return rows.length;
}

/** Remembers a browser of a user's; answers whether it is a new one beside others that were known. */
export async function noteDevice({ t, q }: Store, userId: UserId, deviceHash: string, now: Date): Promise<boolean> {
  const known = await q
    .select({ deviceHash: t.knownDevices.deviceHash })
    .from(t.knownDevices)
    .where(eq(t.knownDevices.userId, userId));
  await q
    .insert(t.knownDevices)
    .values({ userId, deviceHash, firstAt: now, lastAt: now })
    .onConflictDoUpdate({ target: [t.knownDevices.userId, t.knownDevices.deviceHash], set: { lastAt: now } });
  return known.length > 0 && !known.some((device) => device.deviceHash === deviceHash);
}
