import { eq, isNotNull } from 'drizzle-orm';
import type { Store } from '../store.ts';

/** The one row: a database has one key. */
const only = 'root';

/**
 * Finds the mark by which a database recognises the key that sealed its secrets; undefined where none was written, or
 * where the tables are older than marks.
 */
export async function findKeyMark({ t, q }: Store): Promise<string | undefined> {
  const rows = await q
    .select({ mark: t.keyMarks.mark })
    .from(t.keyMarks)
    .where(eq(t.keyMarks.id, only))
    .catch(missingTable);
  return rows[0]?.mark;
}

/** Stores a mark where there is none; returns the stored one. */
export async function noteKeyMark({ t, q }: Store, mark: string): Promise<string> {
  await q.insert(t.keyMarks).values({ id: only, mark }).onConflictDoNothing();
  const rows = await q.select({ mark: t.keyMarks.mark }).from(t.keyMarks).where(eq(t.keyMarks.id, only));
  return rows[0]?.mark ?? mark;
}

/** Replaces the mark. */
export async function replaceKeyMark({ t, q }: Store, mark: string): Promise<void> {
  await q.insert(t.keyMarks).values({ id: only, mark }).onConflictDoUpdate({ target: t.keyMarks.id, set: { mark } });
}

/**
 * Tells whether the database still needs a key, for anything sealed or signed with it, and finds one sealed text to
 * test a key on.
 */
export async function findSealedByKey({
  t,
  q,
}: Store): Promise<{ readonly some: boolean; readonly authenticator: string | undefined }> {
  const [authenticators, invitations] = await Promise.all([
    q.select({ secret: t.authenticators.secret }).from(t.authenticators).limit(1).catch(missingTable),
    q
      .select({ id: t.invitations.id })
      .from(t.invitations)
      .where(isNotNull(t.invitations.codeHash))
      .limit(1)
      .catch(missingTable),
  ]);
  return { some: authenticators.length + invitations.length > 0, authenticator: authenticators[0]?.secret };
}

/** Returns no rows where the table does not exist yet, on either engine; throws any other error. */
function missingTable(error: unknown): never[] {
  const { code, message, cause } = error as {
    code?: string;
    message: string;
    cause?: { code?: string; message?: string };
  };
  if ((cause?.code ?? code) === '42P01' || /no such table/.test(`${message} ${cause?.message ?? ''}`)) return [];
  throw error;
}
