import type { Id } from '@jumelage/domain/ids';
import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Store } from '../store.ts';

type UserId = Id<'user'>;
export type AuthenticatorRow = Store['t']['authenticators']['$inferSelect'];

/** What a user can show as a second factor. */
export type Factors = { readonly authenticator: AuthenticatorRow | undefined; readonly passkeys: number; readonly recoveryCodes: number };

/** The second factors that a user set up; an authenticator that never showed a code is none. */
export async function findFactors({ t, q }: Store, userId: UserId): Promise<Factors> {
  const [authenticator] = await q
    .select()
    .from(t.authenticators)
    .where(and(eq(t.authenticators.userId, userId), isNotNull(t.authenticators.confirmedAt)));
  const passkeys = await q.$count(t.passkeys, eq(t.passkeys.userId, userId));
  const recoveryCodes = await q.$count(t.recoveryCodes, and(eq(t.recoveryCodes.userId, userId), isNull(t.recoveryCodes.usedAt)));
  return { authenticator, passkeys, recoveryCodes };
}

/** Takes the step of a code, once: false where it or a later one was taken before. */
export async function takeStep({ t, q }: Store, userId: UserId, step: number): Promise<boolean> {
  const rows = await q
    .update(t.authenticators)
    .set({ lastStep: step })
    .where(and(eq(t.authenticators.userId, userId), lt(t.authenticators.lastStep, step)))
    .returning({ userId: t.authenticators.userId });
  return rows.length === 1;
}

/** Takes a recovery code, once: false where it is not the user's or was taken before. */
export async function takeRecoveryCode({ t, q }: Store, userId: UserId, codeHash: string, now: Date): Promise<boolean> {
  const rows = await q
    .update(t.recoveryCodes)
    .set({ usedAt: now })
    .where(and(eq(t.recoveryCodes.userId, userId), eq(t.recoveryCodes.codeHash, codeHash), isNull(t.recoveryCodes.usedAt)))
    .returning({ userId: t.recoveryCodes.userId });
  return rows.length === 1;
}
