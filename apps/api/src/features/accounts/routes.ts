import type { accountEndpoints } from '@jumelage/contracts/accounts';
import { listDemoPeople, updateUser } from '@jumelage/db/repositories/accounts';
import { reading, writing } from '@jumelage/db/store';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { describeSession, signIn, signInDemo, signOut, signUp } from './service.ts';

/** Accounts, sign-in and sign-out. */
export function accountHandlers(deps: Deps): Handlers<keyof typeof accountEndpoints> {
  return {
    'POST /api/accounts': ({ body, request, reply }) => signUp(deps, body, request, reply),
    'PATCH /api/accounts/me': async ({ scope: { actor }, body: { name, language } }) => {
      const named = name ? { family: name.family, given: name.given, hanzi: name.hanzi || null } : {};
      const changes = { ...named, ...(language ? { language } : {}) };
      if (Object.keys(changes).length > 0) await writing(deps.db, (store) => updateUser(store, actor.userId, changes));
      const changed = { ...actor, name: name ? { ...name, hanzi: name.hanzi || undefined } : actor.name, language: language ?? actor.language };
      return describeSession(deps, changed);
    },
    'GET /api/session': ({ scope }) => describeSession(deps, scope.actor),
    'POST /api/session': ({ body, request, reply }) => signIn(deps, body, request, reply),
    'DELETE /api/session': ({ request, reply }) => signOut(deps, request, reply),
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
