import type { ChallengeKind } from '@jumelage/domain/account';
import type { Id } from '@jumelage/domain/ids';
import { and, eq, gt, isNull, lt, lte, sql, sum } from 'drizzle-orm';
import type { Store } from '../store.ts';

export type ChallengeRow = Store['t']['challenges']['$inferSelect'];

/** Stores a challenge, and drops everyone's that ended a day ago. */
export async function insertChallenge({ t, q }: Store, challenge: ChallengeRow): Promise<void> {
  await q.delete(t.challenges).where(lte(t.challenges.expiresAt, new Date(challenge.createdAt.getTime() - 86_400_000)));
  await q.insert(t.challenges).values(challenge);
}

/** Finds a challenge that has neither expired nor been used, and has guesses left. */
export async function findChallenge(
  { t, q }: Store,
  { id, kind, guesses, now }: { id: Id<'challenge'>; kind: ChallengeKind; guesses: number; now: Date },
): Promise<ChallengeRow | undefined> {
  const c = t.challenges;
  const [row] = await q
    .select()
    .from(c)
    .where(and(eq(c.id, id), eq(c.kind, kind), isNull(c.usedAt), gt(c.expiresAt, now), lt(c.guesses, guesses)));
  return row;
}

/**
 * Counts a guess before it is looked at, in one statement, so that no race and no number of processes allows more than
 * there are: the challenge, unless it is over, used or out of guesses.
 */
export async function claimGuess(
  { t, q }: Store,
  { id, kind, guesses, now }: { id: Id<'challenge'>; kind: ChallengeKind; guesses: number; now: Date },
): Promise<ChallengeRow | undefined> {
  const c = t.challenges;
  const [row] = await q
    .update(c)
    .set({ guesses: sql`${c.guesses} + 1` })
    .where(and(eq(c.id, id), eq(c.kind, kind), isNull(c.usedAt), gt(c.expiresAt, now), lt(c.guesses, guesses)))
    .returning();
  return row;
}

/** Counts a wrong answer to a challenge whose secret was right. */
export async function countGuess({ t, q }: Store, id: Id<'challenge'>): Promise<void> {
  await q
    .update(t.challenges)
    .set({ guesses: sql`${t.challenges.guesses} + 1` })
    .where(eq(t.challenges.id, id));
}

/** Subtracts a guess that was right from those counted. */
export async function returnGuess({ t, q }: Store, id: Id<'challenge'>): Promise<void> {
  await q
    .update(t.challenges)
    .set({ guesses: sql`${t.challenges.guesses} - 1` })
    .where(eq(t.challenges.id, id));
}

/** Counts the wrong guesses at a user's challenges of a kind that were opened since an instant. */
export async function countGuesses(
  { t, q }: Store,
  { userId, kind, since }: { userId: Id<'user'>; kind: ChallengeKind; since: Date },
): Promise<number> {
  const c = t.challenges;
  const [row] = await q
    .select({ guesses: sum(c.guesses) })
    .from(c)
    .where(and(eq(c.userId, userId), eq(c.kind, kind), gt(c.createdAt, since)));
  return Number(row?.guesses ?? 0);
}

/** Uses a challenge up; false where somebody was faster. */
export async function useChallenge({ t, q }: Store, id: Id<'challenge'>, now: Date): Promise<boolean> {
  const rows = await q
    .update(t.challenges)
    .set({ usedAt: now, state: {} })
    .where(and(eq(t.challenges.id, id), isNull(t.challenges.usedAt)))
    .returning({ id: t.challenges.id });
  return rows.length === 1;
}

/** Tells whether a later challenge of the same kind was opened for the user. */
export async function hasLaterChallenge({ t, q }: Store, { userId, kind, createdAt }: ChallengeRow): Promise<boolean> {
  const c = t.challenges;
  if (!userId) return false;
  const rows = await q
    .select({ id: c.id })
    .from(c)
    .where(and(eq(c.userId, userId), eq(c.kind, kind), gt(c.createdAt, createdAt)))
    .limit(1);
  return rows.length > 0;
}

/** Ends every challenge of a kind that a user has: they go. */
export async function endChallenges({ t, q }: Store, userId: Id<'user'>, kind: ChallengeKind): Promise<void> {
  await q.delete(t.challenges).where(and(eq(t.challenges.userId, userId), eq(t.challenges.kind, kind)));
}
