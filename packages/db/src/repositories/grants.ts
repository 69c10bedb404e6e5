import type { GrantLayer, GrantStatus } from '@jumelage/domain/grant';
import type { Id } from '@jumelage/domain/ids';
import { and, desc, eq, isNull, or } from 'drizzle-orm';
import type { Store } from '../store.ts';

type OrganisationId = Id<'organisation'>;

export type GrantRow = Store['t']['grants']['$inferSelect'];

/** The owner, the reader and the layer of a grant: of each there is one at most, which goes from status to status. */
export type GrantPair = {
  readonly organisationId: OrganisationId;
  readonly granteeId: OrganisationId;
  readonly layer: GrantLayer;
};

export async function findGrant({ t, q }: Store, grantId: Id<'grant'>): Promise<GrantRow | undefined> {
  const [row] = await q.select().from(t.grants).where(eq(t.grants.id, grantId));
  return row;
}

export async function findGrantOf(
  { t, q }: Store,
  { organisationId, granteeId, layer }: GrantPair,
): Promise<GrantRow | undefined> {
  const g = t.grants;
  const [row] = await q
    .select()
    .from(g)
    .where(and(eq(g.organisationId, organisationId), eq(g.granteeId, granteeId), eq(g.layer, layer)));
  return row;
}

export async function insertGrant({ t, q }: Store, row: GrantRow): Promise<void> {
  await q.insert(t.grants).values(row);
}

/** Moves a grant on if its status is still the one that the caller saw; undefined where somebody was quicker. */
export async function moveGrant(
  { t, q }: Store,
  { id, from }: { readonly id: Id<'grant'>; readonly from: GrantStatus },
  changes: Pick<GrantRow, 'status' | 'changedAt'> & Partial<Pick<GrantRow, 'message' | 'askedBy' | 'decidedBy'>>,
): Promise<GrantRow | undefined> {
  const [row] = await q
    .update(t.grants)
    .set(changes)
    .where(and(eq(t.grants.id, id), eq(t.grants.status, from)))
    .returning();
  return row;
}

/** Lists every grant that an organisation gives or asks for, with the other organisation, the latest change first. */
export async function listGrants({ t, q }: Store, organisationId: OrganisationId) {
  const { grants: g, organisations: o } = t;
  const other = {
    id: o.id,
    isAnonymous: o.isAnonymous,
    nameLatin: o.nameLatin,
    nameHanzi: o.nameHanzi,
    kind: o.kind,
    sector: o.sector,
    country: o.country,
  };
  const given = await q
    .select({ grant: g, other })
    .from(g)
    .innerJoin(o, eq(o.id, g.granteeId))
    .where(eq(g.organisationId, organisationId))
    .orderBy(desc(g.changedAt), desc(g.id));
  const asked = await q
    .select({ grant: g, other })
    .from(g)
    .innerJoin(o, eq(o.id, g.organisationId))
    .where(eq(g.granteeId, organisationId))
    .orderBy(desc(g.changedAt), desc(g.id));
  return { given, asked };
}
export type GrantWithOther = Awaited<ReturnType<typeof listGrants>>['given'][number];

/**
 * Lists the recipients of news about an organisation's grants: its owners, and one more of its members where somebody
 * asked.
 */
export function grantRecipients({ t, q }: Store, organisationId: OrganisationId, also: Id<'user'> | null = null) {
  const { users, organisationMembers: members } = t;
  return q
    .select({ userId: users.id, email: users.email, language: users.language })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(
      and(
        eq(members.organisationId, organisationId),
        isNull(users.disabledAt),
        or(eq(members.role, 'owner'), also ? eq(users.id, also) : undefined),
      ),
    );
}
