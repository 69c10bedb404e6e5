import type { accountEndpoints } from '@jumelage/contracts/accounts';
import { findUser, listDemoPeople, updateUser } from '@jumelage/db/repositories/accounts';
import { listSignIns, removeSignIn, removeSignIns, type SignInRow } from '@jumelage/db/repositories/sign-ins';
import { reading, writing } from '@jumelage/db/store';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import type { Handlers } from '../../http/route.ts';
import { beginAddress, finishAddress } from './addresses.ts';
import { askReset, changePassword, resetPassword } from './resets.ts';
import { showSecondFactor } from './second-factor.ts';
import { mailSignInCode, proveAgain, signIn, signInByCode, signInDemo } from './sign-in.ts';
import { describeSession, liveAt, signOut, versionOfPerson } from './sign-ins.ts';
import { beginSignUp, finishSignUp } from './sign-up.ts';

/** A sign-in is named by the beginning of a hash that nobody can turn back. */
const signInIdOf = ({ tokenHash }: SignInRow) => tokenHash.slice(0, 16);

const toSignInView = (row: SignInRow, ownHash: string) => ({
  ...{ id: signInIdOf(row), method: row.method, strong: row.strong, device: row.device },
  createdAt: row.createdAt.toISOString(),
  lastSeenAt: (row.lastSeenAt ?? row.createdAt).toISOString(),
  isThis: row.tokenHash === ownHash,
});

/** Accounts, sign-in and sign-out. */
export function accountHandlers(deps: Deps): Handlers<keyof typeof accountEndpoints> {
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
    'GET /api/demo/people': async () => {
      const rows = await listDemoPeople(reading(deps.db));
      return {
        people: rows.flatMap(({ user, organisation, country }) =>
          user.demoPart
            ? [
                {
                  userId: user.id,
                  name: { family: user.family, given: user.given, hanzi: user.hanzi ?? undefined },
                  language: user.language,
                  part: user.demoPart,
                  organisation,
                  country,
                },
              ]
            : [],
        ),
      };
    },
    'POST /api/demo/session': ({ body, request, reply }) => signInDemo(deps, body.userId, request, reply),
  };
}
