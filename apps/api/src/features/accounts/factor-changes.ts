import { findUser } from '@jumelage/db/repositories/accounts';
import { listIdentities } from '@jumelage/db/repositories/identities';
import { findFactors, replaceRecoveryCodes } from '@jumelage/db/repositories/second-factors';
import { removeSignIns, updateSignIn } from '@jumelage/db/repositories/sign-ins';
import type { Store } from '@jumelage/db/store';
import type { FactorChange } from '@jumelage/domain/account';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { tellChange } from './second-factor.ts';

/**
 * Follows up on an added factor, within the caller's transaction: notifies its owner, marks this sign-in as strong and,
 * where it is the first, ends sign-ins that were begun without one.
 */
export async function afterAdding(deps: Deps, store: Store, actor: Actor, change: FactorChange): Promise<void> {
  const { authenticator, passkeys } = await findFactors(store, actor.userId);
  if ((authenticator ? 1 : 0) + passkeys === 1) await removeSignIns(store, actor.userId, actor.signIn.tokenHash);
  await updateSignIn(store, actor.signIn.tokenHash, { strong: true });
  await tellChange(deps, store, { ...actor, id: actor.userId }, change);
}

/**
 * Follows up on a removed factor: notifies its owner and ends every other sign-in; with the last second factor go the
 * recovery codes, which stand in for one, and the strength of this sign-in.
 */
export async function afterRemoving(deps: Deps, store: Store, actor: Actor, change: FactorChange): Promise<void> {
  await removeSignIns(store, actor.userId, actor.signIn.tokenHash);
  const { authenticator, passkeys } = await findFactors(store, actor.userId);
  if (!authenticator && passkeys === 0) {
    await replaceRecoveryCodes(store, actor.userId, [], new Date(deps.now()));
    await updateSignIn(store, actor.signIn.tokenHash, { strong: false });
  }
  await tellChange(deps, store, { ...actor, id: actor.userId }, change);
}

/** Checks that a way to sign in is left after a removal. Refuses `last_way_in`. */
export async function requireWayIn(store: Store, { userId }: Actor): Promise<void> {
  const user = found(await findUser(store, userId));
  // A user with neither password nor passkey signs in by a mailed code, once the address was confirmed.
  if (user.passwordHash !== null || user.emailVerifiedAt !== null) return;
  const { passkeys } = await findFactors(store, userId);
  if (passkeys === 0 && (await listIdentities(store, userId)).length === 0) throw new AppError('last_way_in');
}
