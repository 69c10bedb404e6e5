import type { FactorsView } from '@jumelage/contracts/account-factors';
import { findUser } from '@jumelage/db/repositories/accounts';
import { listIdentities } from '@jumelage/db/repositories/identities';
import { findFactors, listPasskeys } from '@jumelage/db/repositories/second-factors';
import { reading } from '@jumelage/db/store';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { toPasskeyView } from './passkeys/passkeys.ts';
import { toIdentityView } from './providers/identities.ts';

/** Describes all that somebody has set up to sign in with. */
export async function describeFactors(deps: Deps, { userId }: Actor): Promise<FactorsView> {
  const store = reading(deps.db);
  const { passwordHash } = found(await findUser(store, userId));
  const { authenticator, recoveryCodes } = await findFactors(store, userId);
  return {
    hasPassword: passwordHash !== null,
    authenticator: authenticator?.confirmedAt?.toISOString() ?? null,
    passkeys: (await listPasskeys(store, userId)).map(toPasskeyView),
    recoveryCodesLeft: recoveryCodes,
    identities: (await listIdentities(store, userId)).map((row) => toIdentityView(deps, row)),
  };
}
