import type { Id } from '@jumelage/domain/ids';
import type { MemberRole } from '@jumelage/domain/organisation';
import { inOrderOf, personSortKey } from '@jumelage/domain/sort-key';
import { and, asc, eq } from 'drizzle-orm';
import type { Store } from '../store.ts';

type UserId = Id<'user'>;
type OrganisationId = Id<'organisation'>;

/** Makes somebody a member; false where they are one. */
export async function insertMember(
  { t, q }: Store,
  row: { organisationId: OrganisationId; userId: UserId; role: MemberRole },
): Promise<boolean> {
  const rows = await q
    .insert(t.organisationMembers)
    .values(row)
    .onConflictDoNothing()
    .returning({ userId: t.organisationMembers.userId });
  return rows.length === 1;
}

/** Lists an organisation's members: owners first, then by name. */
export async function listMembers({ t, q }: Store, organisationId: OrganisationId) {
  const m = t.organisationMembers;
  const { family, given, hanzi, email } = t.users;
  const rows = await q
    .select({ userId: m.userId, role: m.role, family, given, hanzi, email })
    .from(m)
    .innerJoin(t.users, eq(t.users.id, m.userId))
    .where(eq(m.organisationId, organisationId))
    .orderBy(asc(m.userId));
  return inOrderOf(rows, (row) => (row.role === 'owner' ? '0' : '1') + personSortKey(row));
}

/** Changes a member's role, or with null removes them. */
export async function changeMember(
  { t, q }: Store,
  of: { organisationId: OrganisationId; userId: UserId },
  role: MemberRole | null,
): Promise<void> {
  const m = t.organisationMembers;
  const where = and(eq(m.organisationId, of.organisationId), eq(m.userId, of.userId));
  if (role === null) await q.delete(m).where(where);
  else await q.update(m).set({ role }).where(where);
}

/** Finds the country of an organisation that a user belongs to; undefined where they do not. */
export async function findOwnOrganisation(
  { t, q }: Store,
  scope: { userId: UserId; organisationId: Id<'organisation'> },
) {
  const [row] = await q
    .select({ country: t.organisations.country, status: t.organisations.status })
    .from(t.organisationMembers)
    .innerJoin(t.organisations, eq(t.organisations.id, t.organisationMembers.organisationId))
    .where(
      and(
        eq(t.organisationMembers.userId, scope.userId),
        eq(t.organisationMembers.organisationId, scope.organisationId),
      ),
    );
  return row;
}
