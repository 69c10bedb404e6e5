import type { Id } from '@jumelage/domain/ids';
import { and, asc, eq } from 'drizzle-orm';
import type { Store } from '../store.ts';

export type IdentityRow = Store['t']['identities']['$inferSelect'];
type Name = Pick<IdentityRow, 'issuer' | 'subject'>;

/** Finds the account that an identity opens, by issuer and subject and by nothing else that a provider says. */
export async function findIdentity({ t, q }: Store, { issuer, subject }: Name): Promise<IdentityRow | undefined> {
  const i = t.identities;
  const [row] = await q
    .select()
    .from(i)
    .where(and(eq(i.issuer, issuer), eq(i.subject, subject)));
  return row;
}

/** Lists a user's identities, the oldest first. */
export function listIdentities({ t, q }: Store, userId: Id<'user'>): Promise<IdentityRow[]> {
  const i = t.identities;
  return q.select().from(i).where(eq(i.userId, userId)).orderBy(asc(i.createdAt), asc(i.issuer), asc(i.subject));
}

/** Ties an identity to a user; fails on one that is tied already. */
export async function insertIdentity({ t, q }: Store, identity: IdentityRow): Promise<void> {
  await q.insert(t.identities).values(identity);
}

/** Unties an identity from its user; false where it was not theirs. */
export async function removeIdentity({ t, q }: Store, { issuer, subject, userId }: IdentityRow): Promise<boolean> {
  const i = t.identities;
  const rows = await q
    .delete(i)
    .where(and(eq(i.issuer, issuer), eq(i.subject, subject), eq(i.userId, userId)))
    .returning({ subject: i.subject });
  return rows.length === 1;
}
