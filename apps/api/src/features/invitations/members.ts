import { followConsent, followOwners } from '@jumelage/db/repositories/consents';
import { changeMember, listMembers } from '@jumelage/db/repositories/organisation-members';
import { reading, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { MemberRole } from '@jumelage/domain/organisation';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';

type MemberScope = { readonly organisationId: Id<'organisation'>; readonly userId: Id<'user'> };

/** Lists an organisation's members, owners first. */
export async function readMembers(deps: Deps, { organisationId, userId: reader }: MemberScope) {
  const rows = await listMembers(reading(deps.db), organisationId);
  return {
    members: rows.map(({ userId, role, email, family, given, hanzi }) => ({
      ...{ userId, role, email, isMe: userId === reader },
      name: { family, given, ...(hanzi ? { hanzi } : {}) },
    })),
  };
}

/**
 * Gives a member another role, or with null removes them. Refuses `last_owner` where nobody would own the organisation.
 */
export async function changeMembership(deps: Deps, of: MemberScope, role: MemberRole | null): Promise<undefined> {
  await writing(deps.db, async (store) => {
    const members = await listMembers(store, of.organisationId);
    const member = found(members.find(({ userId }) => userId === of.userId));
    const owners = members.filter((one) => one.role === 'owner');
    if (member.role === 'owner' && role !== 'owner' && owners.length === 1) throw new AppError('last_owner');
    await changeMember(store, of, role);
    await followOwners(store, [of.organisationId]);
    if (role === 'owner') await followConsent(store, of.userId);
  });
  return undefined;
}
