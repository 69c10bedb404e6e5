import { findUser, updateUser } from '@jumelage/db/repositories/accounts';
import { removeSignIns } from '@jumelage/db/repositories/sign-ins';
import { writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { AdminScope } from '../../http/policy.ts';

/** Closes an account, which ends its sign-ins, or opens it again. Nobody closes their own. */
export async function setDisabled(
  deps: Deps,
  { actor }: AdminScope,
  userId: Id<'user'>,
  isDisabled: boolean,
): Promise<undefined> {
  if (userId === actor.userId) throw new AppError('not_allowed');
  await writing(deps.db, async (store) => {
    const user = found(await findUser(store, userId));
    if ((user.disabledAt !== null) === isDisabled) return;
    await updateUser(store, userId, { disabledAt: isDisabled ? new Date(deps.now()) : null });
    if (isDisabled) await removeSignIns(store, userId);
  });
  return undefined;
}
