import { findUser, updateUser } from '@jumelage/db/repositories/accounts';
import { countOtherAdmins, listAccountRights, otherAdmins } from '@jumelage/db/repositories/vouching';
import { locked, reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { changeRights, type Right, rightActsOf } from '@jumelage/domain/right';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';

type Page = { readonly page: number; readonly size: number };
type Listed = Awaited<ReturnType<typeof listAccountRights>>['rows'][number];
export type RightsWish = { readonly [R in Right]?: boolean | undefined };

/** Describes an account by what its rights depend on. */
const holderOf = (user: Pick<Listed['user'], Right | 'emailVerifiedAt' | 'disabledAt'>) => ({
  ...{ isAdmin: user.isAdmin, mayCreateEvents: user.mayCreateEvents },
  isVerified: user.emailVerifiedAt !== null,
  isDisabled: user.disabledAt !== null,
});

function toView({ user, organises }: Listed, othersBeside: (account: Listed['user']) => number) {
  const { id, email, family, given, hanzi } = user;
  const holder = holderOf(user);
  return {
    ...{ id, email, ...holder, organises },
    name: { family, given, ...(hanzi ? { hanzi } : {}) },
    can: rightActsOf(holder, othersBeside(user)),
  };
}

/** Lists accounts with their rights. */
export async function listRights(deps: Deps, { q, page, size }: Page & { readonly q?: string | undefined }) {
  const store = reading(deps.db);
  const { rows, total } = await listAccountRights(store, { q }, { page, size });
  const beside = await otherAdmins(store);
  return { items: rows.map((row) => toView(row, beside)), total, page, size };
}

/** Grants an account rights or revokes them. Refuses `account_not_confirmed` and `last_admin`. */
export async function setRights(deps: Deps, userId: Id<'user'>, wish: RightsWish) {
  await writing(deps.db, (store) => setRightsWithin(store, userId, wish));
  const store = reading(deps.db);
  const { rows } = await listAccountRights(store, { userId }, { page: 1, size: 1 });
  return toView(found(rows[0]), await otherAdmins(store));
}

/** Does the same as `setRights`, within the caller's transaction. */
export async function setRightsWithin(store: Store, userId: Id<'user'>, wish: RightsWish): Promise<void> {
  await oneAfterAnother(store);
  const user = found(await findUser(store, userId));
  const decision = changeRights(holderOf(user), wish, await countOtherAdmins(store, user));
  if (!decision.ok) throw new AppError(decision.code);
  if (Object.keys(decision.value).length > 0) await updateUser(store, userId, decision.value);
}

/**
 * Locks the list of admins: of two who leave at once, by a request, the command line or an erasure, the second sees
 * that the first is gone.
 */
function oneAfterAnother(store: Store): Promise<void> {
  return locked(store, [{ kind: 'platform', id: 'admins' }]);
}

/** Refuses `last_admin` where nobody would run the platform without this account. */
export async function requireOtherAdmin(store: Store, userId: Id<'user'>): Promise<void> {
  await oneAfterAnother(store);
  const user = found(await findUser(store, userId));
  if (user.isAdmin && (await countOtherAdmins(store, user)) === 0) throw new AppError('last_admin');
}
