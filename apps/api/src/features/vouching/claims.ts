import type { ClaimView } from '@jumelage/contracts/vouching';
import { followConsent } from '@jumelage/db/repositories/consents';
import { changeMember, insertMember, listMembers } from '@jumelage/db/repositories/organisation-members';
import { listClaims, settleClaim } from '@jumelage/db/repositories/vouching';
import { locked, reading, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { note } from '../../http/request-trail.ts';

/** The claims to list: of the organisations that one event drafted, or, for an admin, all. */
type ClaimScope = { readonly draftedBy?: Id<'event'> };

/** Lists claims that wait for somebody to decide them. */
export async function listWaiting(deps: Deps, of: ClaimScope): Promise<{ items: ClaimView[] }> {
  const rows = await listClaims(reading(deps.db), of);
  return {
    items: rows.map(({ claim, organisation, person: { family, given, hanzi, email }, event }) => ({
      ...{ id: claim.id, organisation, event, status: claim.status, createdAt: claim.createdAt.toISOString() },
      person: { name: { family, given, ...(hanzi ? { hanzi } : {}) }, email },
    })),
  };
}

/**
 * Accepts a claim, which makes its person an owner, or refuses it. Nobody decides their own. Refuses `claim_settled`
 * where it is decided already, or the organisation has an owner by now, who invites people themselves.
 */
export async function settle(
  deps: Deps,
  actor: Actor,
  { claimId, ...of }: ClaimScope & { readonly claimId: Id<'claim'> },
  answer: 'accepted' | 'refused',
): Promise<undefined> {
  await writing(deps.db, async (store) => {
    const { claim } = found((await listClaims(store, { ...of, claimId }))[0]);
    if (claim.userId === actor.userId) throw new AppError('not_allowed');
    const { organisationId, userId } = claim;
    // Two claims on one organisation, decided at once: the second finds its owner.
    await locked(store, [{ kind: 'organisation', id: organisationId }]);
    const members = await listMembers(store, organisationId);
    if (answer === 'accepted' && members.some(({ role }) => role === 'owner')) throw new AppError('claim_settled');
    if (
      !(await settleClaim(store, claimId, { status: answer, decidedBy: actor.userId, changedAt: new Date(deps.now()) }))
    )
      throw new AppError('claim_settled');
    note({ organisationId, userId });
    if (answer === 'refused') return;
    if (!(await insertMember(store, { organisationId, userId, role: 'owner' })))
      await changeMember(store, { organisationId, userId }, 'owner');
    await followConsent(store, userId);
  });
  return undefined;
}
