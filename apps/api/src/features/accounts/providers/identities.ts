import { createHash } from 'node:crypto';
import type { SessionView } from '@jumelage/contracts/accounts';
import type { Handlings } from '@jumelage/contracts/endpoints';
import { isUniqueViolation } from '@jumelage/db/client';
import { type IdentityRow, insertIdentity, listIdentities, removeIdentity } from '@jumelage/db/repositories/identities';
import { type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../../../deps.ts';
import { AppError, found } from '../../../http/app-error.ts';
import type { Actor } from '../../../http/policy.ts';
import { spendChallenge } from '../challenges.ts';
import { afterRemoving, requireWayIn } from '../factor-changes.ts';
import { tellChange } from '../second-factor.ts';
import { startSignIn } from '../sign-ins.ts';
import { insertProven, requireTerms, toProvenUser } from '../sign-up.ts';
import { clearOidcState, type Found, readOidcState } from './oidc-state.ts';

const idOf = ({ issuer, subject }: Found) =>
  createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest('base64url')
    .slice(0, 16);

/** Describes an identity to its owner. */
export function toIdentityView({ config }: Pick<Deps, 'config'>, row: IdentityRow) {
  const bare = (url: string) => url.replace(/\/$/, '');
  const provider = config.providers.find(({ issuer }) => bare(issuer) === bare(row.issuer));
  return {
    ...{ id: idOf(row), issuer: row.issuer, email: row.email, createdAt: row.createdAt.toISOString() },
    provider: provider ? { id: provider.id, name: provider.name } : null,
  };
}

/** Ties an identity to the signed-in user's account within the caller's transaction, and notifies its owner. */
export async function tieIdentity(deps: Deps, store: Store, actor: Actor, identity: Found): Promise<IdentityRow> {
  const row = { ...identity, userId: actor.userId, createdAt: new Date(deps.now()) };
  await insertIdentity(store, row);
  await tellChange(deps, store, { ...actor, id: actor.userId }, 'identity_added');
  return row;
}

/** Reads what this browser came back with, if a challenge names it. Refuses `challenge_over`. */
async function readBack(deps: Deps, request: FastifyRequest, challengeId: Id<'challenge'>, kind: 'sign_up' | 'link') {
  const { challengeId: held, state } = await readOidcState(deps, request, 'back');
  if (held !== challengeId || state.waiting.kind !== kind || !state.found) throw new AppError('challenge_over');
  return { identity: state.found, owner: state.owner };
}

/**
 * Ties the identity with which this browser came back to the account that has its address, now that its owner signed
 * in. Refuses `challenge_over`.
 */
export async function finishLink(
  deps: Deps,
  actor: Actor,
  challengeId: Id<'challenge'>,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { identity, owner } = await readBack(deps, request, challengeId, 'link');
  if (owner !== actor.userId) throw new AppError('challenge_over');
  const row = await orOver(() =>
    writing(deps.db, async (store) => {
      await spendChallenge(deps, store, challengeId);
      return tieIdentity(deps, store, actor, identity);
    }),
  );
  clearOidcState(deps, reply);
  return toIdentityView(deps, row);
}

/** Makes an account on a provider's word and signs it in. Refuses `terms_not_agreed` and `challenge_over`. */
export async function signUpByProvider(
  deps: Deps,
  { challengeId, name, language, consents }: Handlings['POST /api/accounts/by-provider']['body'],
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SessionView> {
  requireTerms(consents);
  const { identity } = await readBack(deps, request, challengeId, 'sign_up');
  const user = await toProvenUser(deps, { email: identity.email, name, language, passwordHash: null });
  const within = async (store: Store) => {
    await spendChallenge(deps, store, challengeId);
    await insertProven(deps, store, user, consents);
    await insertIdentity(store, { ...identity, userId: user.id, createdAt: new Date(deps.now()) });
  };
  const session = await orOver(() =>
    startSignIn(deps, user, { method: 'provider', strong: false, within }, request, reply),
  );
  clearOidcState(deps, reply);
  return session;
}

/** Unties an identity; 404 where it is not one's own. Refuses `last_way_in`. */
export async function dropIdentity(deps: Deps, actor: Actor, identityId: string): Promise<undefined> {
  await writing(deps.db, async (store) => {
    const row = found((await listIdentities(store, actor.userId)).find((identity) => idOf(identity) === identityId));
    await removeIdentity(store, row);
    await requireWayIn(store, actor);
    await afterRemoving(deps, store, actor, 'identity_removed');
  });
  return undefined;
}

/** Refuses `challenge_over` where the address or the identity got an account meanwhile. */
async function orOver<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isUniqueViolation(error) ? new AppError('challenge_over') : error;
  }
}
