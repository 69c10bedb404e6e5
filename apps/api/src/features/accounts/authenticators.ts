import {
  beginAuthenticator,
  confirmAuthenticator,
  findAuthenticator,
  removeAuthenticator,
} from '@jumelage/db/repositories/second-factors';
import { reading, writing } from '@jumelage/db/store';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { afterAdding, afterRemoving } from './factor-changes.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import { authenticatorUri, newAuthenticatorSecret, stepOfCode } from './totp.ts';

/** Issues a fresh secret for an authenticator app. Refuses `factor_present` where one is confirmed. */
export async function beginApp(deps: Deps, { userId, email }: Actor): Promise<{ uri: string; secret: string }> {
  const secret = newAuthenticatorSecret(deps);
  const isBegun = await writing(deps.db, (store) =>
    beginAuthenticator(store, userId, deps.key.seal('authenticator', secret)),
  );
  if (!isBegun) throw new AppError('factor_present');
  return { uri: authenticatorUri(secret, email), secret };
}

/** Confirms the app with a code of it, and gives recovery codes. Refuses `code_wrong` and `factor_present`. */
export async function confirmApp(deps: Deps, actor: Actor, code: string): Promise<{ recoveryCodes: string[] }> {
  const begun = await findAuthenticator(reading(deps.db), actor.userId);
  if (!begun) throw new AppError('factor_absent');
  if (begun.confirmedAt) throw new AppError('factor_present');
  const step = stepOfCode(deps.key.open('authenticator', begun.secret) ?? '', code.replace(/\s/g, ''), deps.now());
  if (step === undefined) throw new AppError('code_wrong', { fields: [{ path: 'code', code: 'invalid' }] });
  const recoveryCodes = await writing(deps.db, async (store) => {
    if (!(await confirmAuthenticator(store, begun, step, new Date(deps.now())))) throw new AppError('factor_present');
    await afterAdding(deps, store, actor, 'authenticator_added');
    return renewRecoveryCodes(deps, store, actor.userId);
  });
  return { recoveryCodes };
}

/** Removes the app. Refuses `factor_absent`. */
export async function removeApp(deps: Deps, actor: Actor): Promise<undefined> {
  await writing(deps.db, async (store) => {
    if (!(await removeAuthenticator(store, actor.userId))) throw new AppError('factor_absent');
    await afterRemoving(deps, store, actor, 'authenticator_removed');
  });
  return undefined;
}
