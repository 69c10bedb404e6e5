import type { Id } from '@jumelage/domain/ids';
import { and, asc, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Store } from '../store.ts';

type UserId = Id<'user'>;

export type AuthenticatorRow = Store['t']['authenticators']['$inferSelect'];
export type PasskeyRow = Store['t']['passkeys']['$inferSelect'];

/** The second factors that a user can show. */
export type Factors = {
  readonly authenticator: AuthenticatorRow | undefined;
  readonly passkeys: number;
  readonly recoveryCodes: number;
};

/** Finds the second factors that a user set up; an authenticator that never showed a code does not count. */
export async function findFactors({ t, q }: Store, userId: UserId): Promise<Factors> {
  const [authenticator] = await q
    .select()
    .from(t.authenticators)
    .where(and(eq(t.authenticators.userId, userId), isNotNull(t.authenticators.confirmedAt)));
  const passkeys = await q.$count(t.passkeys, eq(t.passkeys.userId, userId));
  const recoveryCodes = await q.$count(
    t.recoveryCodes,
    and(eq(t.recoveryCodes.userId, userId), isNull(t.recoveryCodes.usedAt)),
  );
  return { authenticator, passkeys, recoveryCodes };
}

/**
 * Locks a user's second factors until this transaction has ended: guesses spread over several challenges are counted
 * one after the other.
 */
export async function holdFactors({ t, q }: Store, userId: UserId): Promise<void> {
  await q.update(t.users).set({ id: userId }).where(eq(t.users.id, userId));
}

/** Uses the time step of a code, once: false where it or a later one was used before. */
export async function takeStep({ t, q }: Store, userId: UserId, step: number): Promise<boolean> {
  const rows = await q
    .update(t.authenticators)
    .set({ lastStep: step })
    .where(and(eq(t.authenticators.userId, userId), lt(t.authenticators.lastStep, step)))
    .returning({ userId: t.authenticators.userId });
  return rows.length === 1;
}

/** Uses a recovery code, once: false where it is not the user's or was used before. */
export async function takeRecoveryCode({ t, q }: Store, userId: UserId, codeHash: string, now: Date): Promise<boolean> {
  const rows = await q
    .update(t.recoveryCodes)
    .set({ usedAt: now })
    .where(
      and(eq(t.recoveryCodes.userId, userId), eq(t.recoveryCodes.codeHash, codeHash), isNull(t.recoveryCodes.usedAt)),
    )
    .returning({ userId: t.recoveryCodes.userId });
  return rows.length === 1;
}

/** Finds a user's authenticator app, confirmed or not. */
export async function findAuthenticator({ t, q }: Store, userId: UserId): Promise<AuthenticatorRow | undefined> {
  const [row] = await q.select().from(t.authenticators).where(eq(t.authenticators.userId, userId));
  return row;
}

/** Stores the secret of an app that is being set up, in place of an unconfirmed one; false where one is confirmed. */
export async function beginAuthenticator({ t, q }: Store, userId: UserId, secret: string): Promise<boolean> {
  const a = t.authenticators;
  const rows = await q
    .insert(a)
    .values({ userId, secret, confirmedAt: null, lastStep: 0 })
    .onConflictDoUpdate({ target: a.userId, set: { secret, lastStep: 0 }, setWhere: isNull(a.confirmedAt) })
    .returning({ userId: a.userId });
  return rows.length === 1;
}

/**
 * Confirms the secret that was begun with, by the step of its first code; false where it was confirmed, or begun again,
 * meanwhile.
 */
export async function confirmAuthenticator(
  { t, q }: Store,
  { userId, secret }: AuthenticatorRow,
  step: number,
  now: Date,
): Promise<boolean> {
  const a = t.authenticators;
  const rows = await q
    .update(a)
    .set({ confirmedAt: now, lastStep: step })
    .where(and(eq(a.userId, userId), eq(a.secret, secret), isNull(a.confirmedAt)))
    .returning({ userId: a.userId });
  return rows.length === 1;
}

/** Removes a user's authenticator app; false where a confirmed one is not there. */
export async function removeAuthenticator({ t, q }: Store, userId: UserId): Promise<boolean> {
  const rows = await q
    .delete(t.authenticators)
    .where(eq(t.authenticators.userId, userId))
    .returning({ confirmedAt: t.authenticators.confirmedAt });
  return rows.some((row) => row.confirmedAt !== null);
}

/** Replaces all recovery codes of a user by these; by none where none are given. */
export async function replaceRecoveryCodes(
  { t, q }: Store,
  userId: UserId,
  hashes: readonly string[],
  now: Date,
): Promise<void> {
  await q.delete(t.recoveryCodes).where(eq(t.recoveryCodes.userId, userId));
  if (hashes.length > 0)
    await q
      .insert(t.recoveryCodes)
      .values(hashes.map((codeHash) => ({ codeHash, userId, createdAt: now, usedAt: null })));
}

/** Lists a user's passkeys, the oldest first. */
export function listPasskeys({ t, q }: Store, userId: UserId): Promise<PasskeyRow[]> {
  return q
    .select()
    .from(t.passkeys)
    .where(eq(t.passkeys.userId, userId))
    .orderBy(asc(t.passkeys.createdAt), asc(t.passkeys.id));
}

/** Finds a passkey by its own id, whoever has it. */
export async function findPasskey({ t, q }: Store, id: string): Promise<PasskeyRow | undefined> {
  const [row] = await q.select().from(t.passkeys).where(eq(t.passkeys.id, id));
  return row;
}

export async function insertPasskey({ t, q }: Store, passkey: PasskeyRow): Promise<void> {
  await q.insert(t.passkeys).values(passkey);
}

/** Changes a user's passkey; undefined where it is not theirs. */
export async function updatePasskey(
  { t, q }: Store,
  { id, userId }: Pick<PasskeyRow, 'id' | 'userId'>,
  changes: Partial<Pick<PasskeyRow, 'name' | 'counter' | 'lastUsedAt'>>,
): Promise<PasskeyRow | undefined> {
  const [row] = await q
    .update(t.passkeys)
    .set(changes)
    .where(and(eq(t.passkeys.id, id), eq(t.passkeys.userId, userId)))
    .returning();
  return row;
}

/** Removes a user's passkey; false where it is not theirs. */
export async function removePasskey(
  { t, q }: Store,
  { id, userId }: Pick<PasskeyRow, 'id' | 'userId'>,
): Promise<boolean> {
  const rows = await q
    .delete(t.passkeys)
    .where(and(eq(t.passkeys.id, id), eq(t.passkeys.userId, userId)))
    .returning({ id: t.passkeys.id });
  return rows.length === 1;
}
