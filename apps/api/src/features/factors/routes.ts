import type { FactorsView, factorEndpoints } from '@jumelage/contracts/factors';
import { findUser } from '@jumelage/db/repositories/accounts';
import { listIdentities } from '@jumelage/db/repositories/identities';
import { findFactors, listPasskeys } from '@jumelage/db/repositories/second-factors';
import { reading } from '@jumelage/db/store';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import type { Handlers } from '../../http/route.ts';
import { beginApp, confirmApp, removeApp } from './authenticators.ts';
import { setDisabled } from './disabling.ts';
import { dropIdentity, finishLink, signUpByProvider, toIdentityView } from './identities.ts';
import { relyingParty } from './origin.ts';
import { beginPasskeySignIn, proveByPasskey, signInByPasskey } from './passkey-sign-in.ts';
import { beginPasskey, dropPasskey, finishPasskey, renamePasskey, toPasskeyView } from './passkeys.ts';
import { providerClient } from './provider-client.ts';
import { describeWaiting, finishOidcSignIn, startOidcSignIn } from './providers.ts';
import { askRecoveryCodes } from './recovery-codes.ts';

async function describeFactors(deps: Deps, { userId }: Actor): Promise<FactorsView> {
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

/** Second factors, passkeys, identity providers; accounts closed by an admin. */
export function factorHandlers(deps: Deps): Handlers<keyof typeof factorEndpoints> {
  const client = providerClient(deps.now);
  return {
    'GET /api/accounts/me/factors': ({ scope }) => describeFactors(deps, scope.actor),
    'POST /api/accounts/me/authenticator': ({ scope }) => beginApp(deps, scope.actor),
    'PUT /api/accounts/me/authenticator': ({ scope, body }) => confirmApp(deps, scope.actor, body.code),
    'DELETE /api/accounts/me/authenticator': ({ scope }) => removeApp(deps, scope.actor),
    'POST /api/accounts/me/recovery-codes': ({ scope }) => askRecoveryCodes(deps, scope.actor),
    'POST /api/accounts/me/passkeys/options': ({ scope, request }) => beginPasskey(deps, scope.actor, request),
    'POST /api/accounts/me/passkeys': ({ scope, body, request }) => finishPasskey(deps, scope.actor, body, request),
    'PATCH /api/accounts/me/passkeys/:passkeyId': ({ scope, params, body }) =>
      renamePasskey(deps, scope.actor, params.passkeyId, body.name),
    'DELETE /api/accounts/me/passkeys/:passkeyId': ({ scope, params }) =>
      dropPasskey(deps, scope.actor, params.passkeyId),
    'GET /api/session/ways': async ({ request }) => ({
      providers: deps.config.providers.map(({ id, name }) => ({ id, name })),
      passkeyOrigin: relyingParty(deps.config, request)?.origin ?? null,
    }),
    'POST /api/session/passkey/options': ({ body, request }) => beginPasskeySignIn(deps, body, request),
    'POST /api/session/passkey': ({ body, request, reply }) => signInByPasskey(deps, body, request, reply),
    'POST /api/session/proof/passkey': ({ scope, body, request }) => proveByPasskey(deps, scope.actor, body, request),
    'POST /api/session/providers/:providerId': ({ params, body, request, reply }) =>
      startOidcSignIn(deps, client, { providerId: params.providerId, next: body.next }, request, reply),
    'GET /api/session/providers/:providerId/callback': async ({ scope, params, request, reply }) => {
      await finishOidcSignIn(deps, client, params.providerId, scope.actor, request, reply);
      return undefined;
    },
    'GET /api/session/provider': ({ request }) => describeWaiting(deps, request),
    'POST /api/accounts/by-provider': ({ body, request, reply }) => signUpByProvider(deps, body, request, reply),
    'POST /api/accounts/me/providers/:providerId': ({ scope, params, body, request, reply }) =>
      startOidcSignIn(
        deps,
        client,
        { providerId: params.providerId, next: body.next, linkTo: scope.actor.userId },
        request,
        reply,
      ),
    'POST /api/accounts/me/identities': ({ scope, body, request, reply }) =>
      finishLink(deps, scope.actor, body.challengeId, request, reply),
    'DELETE /api/accounts/me/identities/:identityId': ({ scope, params }) =>
      dropIdentity(deps, scope.actor, params.identityId),
    'POST /api/admin/accounts/:userId/disabling': ({ scope, params }) => setDisabled(deps, scope, params.userId, true),
    'DELETE /api/admin/accounts/:userId/disabling': ({ scope, params }) =>
      setDisabled(deps, scope, params.userId, false),
  };
}
