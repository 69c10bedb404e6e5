import { findFactors, replaceRecoveryCodes } from '@jumelage/db/repositories/second-factors';
import { type Store, writing } from '@jumelage/db/store';
import { recoveryCodeCount } from '@jumelage/domain/account';
import type { Id } from '@jumelage/domain/ids';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { recoveryHash, tellChange } from './second-factor.ts';

/** Without letters that are read as digits. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Draws a code of 80 bits, in four groups that can be read out. */
function newRecoveryCode(deps: Pick<Deps, 'random'>): string {
  const letters = [...deps.random(16)].map((byte) => alphabet[byte & 31]).join('');
  return letters.replace(/.{4}(?=.)/g, '$&-');
}

/**
 * Gives a user new recovery codes within the caller's transaction; earlier ones stop working. Only hashes are stored.
 */
export async function renewRecoveryCodes(deps: Deps, store: Store, userId: Id<'user'>): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, () => newRecoveryCode(deps));
  const hashes = codes.map((code) => recoveryHash(userId, code));
  await replaceRecoveryCodes(store, userId, hashes, new Date(deps.now()));
  return codes;
}

/**
 * Issues new recovery codes at their owner's request. Refuses `factor_absent` where they would stand in for nothing.
 */
export async function askRecoveryCodes(deps: Deps, actor: Actor): Promise<{ recoveryCodes: string[] }> {
  const recoveryCodes = await writing(deps.db, async (store) => {
    const { authenticator, passkeys } = await findFactors(store, actor.userId);
    if (!authenticator && passkeys === 0) throw new AppError('factor_absent');
    const codes = await renewRecoveryCodes(deps, store, actor.userId);
    await tellChange(deps, store, { ...actor, id: actor.userId }, 'recovery_codes_renewed');
    return codes;
  });
  return { recoveryCodes };
}
