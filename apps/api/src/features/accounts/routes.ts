import type { accountFactorEndpoints } from '@jumelage/contracts/account-factors';
import type { accountEndpoints } from '@jumelage/contracts/accounts';
import { findUser, updateUser } from '@jumelage/db/repositories/accounts';
import { listSignIns, removeSignIn, removeSignIns, type SignInRow } from '@jumelage/db/repositories/sign-ins';
import { reading, writing } from '@jumelage/db/store';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import type { Handlers } from '../../http/route.ts';
import { beginApp, confirmApp, removeApp } from './authenticators.ts';
import { describeDemoPeople } from './demo.ts';
import { setDisabled } from './disabling.ts';
import { beginAddress, finishAddress } from './email.ts';
import { describeFactors } from './factors.ts';
import { relyingParty } from './origin.ts';
import { beginPasskey, dropPasskey, finishPasskey, renamePasskey } from './passkeys/passkeys.ts';
import { beginPasskeySignIn, proveByPasskey, signInByPasskey } from './passkeys/sign-in.ts';
import { providerClient } from './providers/client.ts';
import { dropIdentity, finishLink, signUpByProvider } from './providers/identities.ts';
import { describeWaiting, finishOidcSignIn, startOidcSignIn } from './providers/sign-in.ts';
import { askRecoveryCodes } from './recovery-codes.ts';
import { askReset, changePassword, resetPassword } from './resets.ts';
import { showSecondFactor } from './second-factor.ts';
import { mailSignInCode, proveAgain, signIn, signInByCode, signInDemo } from './sign-in.ts';
import { describeSession, liveAt, signOut, versionOfPerson } from './sign-ins.ts';
import { beginSignUp, finishSignUp } from './sign-up.ts';

/** Names a sign-in by the beginning of a hash that nobody can reverse. */
const signInIdOf = ({ tokenHash }: SignInRow) => tokenHash.slice(0, 16);

const toSignInView = (row: SignInRow, ownHash: string) => ({
  ...{ id: signInIdOf(row), method: row.method, strong: row.strong, device: row.device },
  createdAt: row.createdAt.toISOString(),
  lastSeenAt: (row.lastSeenAt ?? row.createdAt).toISOString(),
  isThis: row.tokenHash === ownHash,
});

/** Serves accounts, all ways to sign in, and accounts closed by an admin. */
export function accountHandlers(
  deps: Deps,
): Handlers<keyof typeof accountEndpoints | keyof typeof accountFactorEndpoints> {
  const client = providerClient(deps.now);
  return {
    'POST /api/accounts': ({ body }) => beginSignUp(deps, body),
    'POST /api/accounts/verification': ({ body, request, reply }) => finishSignUp(deps, body, request, reply),
    'PATCH /api/accounts/me': async ({ scope: { actor }, body: { name, language }, requireVersion }) => {
      const named = name ? { family: name.family, given: name.given, hanzi: name.hanzi || null } : {};
      const changes = { ...named, ...(language ? { language } : {}) };
      await writing(deps.db, async (store) => {
        requireVersion?.(versionOfPerson(found(await findUser(store, actor.userId))));
        if (Object.keys(changes).length > 0) await updateUser(store, actor.userId, changes);
      });
      const changed = {
        ...actor,
        name: name ? { ...name, hanzi: name.hanzi || undefined } : actor.name,
        language: language ?? actor.language,
      };
      return describeSession(deps, changed);
    },
    'PUT /api/accounts/me/password': ({ scope, body }) => changePassword(deps, scope.actor, body.password),
    'POST /api/accounts/me/email': ({ scope, body }) => beginAddress(deps, scope.actor, body.email),
    'POST /api/accounts/me/email/verification': ({ scope, body }) => finishAddress(deps, scope.actor, body),
    'GET /api/accounts/me/sign-ins': async ({ scope: { actor } }) => {
      const rows = await listSignIns(reading(deps.db), actor.userId, liveAt(deps));
      return { signIns: rows.map((row) => toSignInView(row, actor.signIn.tokenHash)) };
    },
    'DELETE /api/accounts/me/sign-ins': async ({ scope: { actor } }) => ({
      ended: await writing(deps.db, (store) => removeSignIns(store, actor.userId, actor.signIn.tokenHash)),
    }),
    'DELETE /api/accounts/me/sign-ins/:signInId': async ({ scope: { actor }, params }) => {
      const rows = await listSignIns(reading(deps.db), actor.userId, liveAt(deps));
      const { tokenHash } = found(rows.find((row) => signInIdOf(row) === params.signInId));
      await writing(deps.db, (store) => removeSignIn(store, tokenHash));
      return undefined;
    },
    'GET /api/session': ({ scope }) => describeSession(deps, scope.actor),
    'POST /api/session': ({ body, request, reply }) => signIn(deps, body, request, reply),
    'POST /api/session/second-factor': ({ body, request, reply }) => showSecondFactor(deps, body, request, reply),
    'POST /api/session/codes': ({ body }) => mailSignInCode(deps, body),
    'POST /api/session/code': ({ body, request, reply }) => signInByCode(deps, body, request, reply),
    'POST /api/session/proof': ({ scope, body }) => proveAgain(deps, scope.actor, body),
    'DELETE /api/session': ({ request, reply }) => signOut(deps, request, reply),
    'POST /api/resets': ({ body }) => askReset(deps, body),
    'PUT /api/resets': ({ body }) => resetPassword(deps, body),
    'GET /api/demo/people': () => describeDemoPeople(deps),
    'POST /api/demo/session': ({ body, request, reply }) => signInDemo(deps, body.userId, request, reply),
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
