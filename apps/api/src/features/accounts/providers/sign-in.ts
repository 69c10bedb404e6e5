import type { ProviderWaiting } from '@jumelage/contracts/account-factors';
import type { SignInResult } from '@jumelage/contracts/accounts';
import { canonicalEmail, findUser, findUserByEmail, givesWay } from '@jumelage/db/repositories/accounts';
import { findIdentity } from '@jumelage/db/repositories/identities';
import { reading, writing } from '@jumelage/db/store';
import type { ProviderProblem } from '@jumelage/domain/account';
import type { Id } from '@jumelage/domain/ids';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AuthorizationResponseError } from 'openid-client';
import type { Deps } from '../../../deps.ts';
import { AppError, found } from '../../../http/app-error.ts';
import type { Actor } from '../../../http/policy.ts';
import type { Provider } from '../../../settings.ts';
import { newSecret, readChallenge, spendChallenge } from '../challenges.ts';
import { ownOrigin, ownPath } from '../origin.ts';
import { afterFirstFactor } from '../sign-in.ts';
import type { Claims, ProviderClient } from './client.ts';
import { tieIdentity } from './identities.ts';
import { clearOidcState, readOidcState, storeOidcState, type Waiting } from './oidc-state.ts';

/** The page on which somebody signed in manages how they sign in. */
const ownPage = '/account/security';

/** Ends a round trip without anybody signed in; its name goes to the page. */
class TripEnded extends Error {
  readonly problem: ProviderProblem;
  constructor(problem: ProviderProblem) {
    super(problem);
    this.problem = problem;
  }
}

export function providerOf({ config }: Pick<Deps, 'config'>, providerId: string): Provider {
  return found(config.providers.find((provider) => provider.id === providerId));
}

/**
 * Begins a round trip to a provider: to sign in, or to tie an identity to the signed-in user's account. Refuses
 * `provider_unreachable`.
 */
export async function startOidcSignIn(
  deps: Deps,
  client: ProviderClient,
  { providerId, next, linkTo }: { providerId: string; next: string | undefined; linkTo?: Id<'user'> },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<{ url: string }> {
  const provider = providerOf(deps, providerId);
  const redirectUri = `${ownOrigin(deps.config, request)}/api/session/providers/${provider.id}/callback`;
  const trip = { redirectUri, state: newSecret(deps), nonce: newSecret(deps), verifier: newSecret(deps) };
  const url = await client.begin(provider, trip).catch(() => {
    throw new AppError('provider_unreachable');
  });
  const goesOn = linkTo && next === undefined ? ownPage : ownPath(next);
  await writing(deps.db, (store) =>
    storeOidcState(deps, store, { step: 'away', providerId, trip, next: goesOn, linkTo }, reply),
  );
  return { url: url.href };
}

/** Finishes a browser's round trip to a provider and redirects it, always to a path of the product's own. */
export async function finishOidcSignIn(
  deps: Deps,
  client: ProviderClient,
  providerId: string,
  actor: Actor | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const provider = providerOf(deps, providerId);
  reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
  let isLink = false;
  try {
    const { challengeId, state } = await readOidcState(deps, request, 'away').catch((error: unknown) => {
      throw error instanceof AppError ? new TripEnded('provider_failed') : error;
    });
    clearOidcState(deps, reply);
    // Used up first: no answer is accepted twice, whatever its result.
    await writing(deps.db, (store) => spendChallenge(deps, store, challengeId));
    isLink = state.linkTo !== undefined;
    if (state.providerId !== providerId) throw new TripEnded('provider_failed');
    const claims = await client
      .finish(provider, state.trip, new URL(request.url, 'http://own.invalid').search)
      .catch((error: unknown) => {
        throw new TripEnded(error instanceof AuthorizationResponseError ? 'provider_refused' : 'provider_failed');
      });
    const { linkTo, next } = state;
    return reply.redirect(
      linkTo
        ? await link(deps, claims, linkTo, next, actor)
        : await enter(deps, provider, claims, next, request, reply),
      303,
    );
  } catch (error) {
    const problem =
      error instanceof TripEnded ? error.problem : error instanceof AppError ? 'provider_failed' : undefined;
    if (problem === undefined) throw error;
    return reply.redirect(`${isLink ? ownPage : '/sign-in'}?problem=${problem}`, 303);
  }
}

/** Ties an identity to the account of a user who began the trip signed in, and still is. */
async function link(
  deps: Deps,
  claims: Claims,
  linkTo: Id<'user'>,
  next: string,
  actor: Actor | undefined,
): Promise<string> {
  if (actor?.userId !== linkTo) throw new TripEnded('provider_failed');
  const known = await findIdentity(reading(deps.db), claims);
  if (known) {
    if (known.userId !== linkTo) throw new TripEnded('provider_failed');
    return next;
  }
  await writing(deps.db, (store) => tieIdentity(deps, store, actor, vouched(claims)));
  return next;
}

/** Returns an identity with its address, if the provider vouches for that. */
function vouched({ issuer, subject, email, isVerified }: Claims) {
  if (email === undefined || !isVerified || !/^[^\s@]{1,64}@[^\s@]{1,189}$/.test(email))
    throw new TripEnded('provider_unverified');
  return { issuer, subject, email: canonicalEmail(email) };
}

/**
 * Signs in the user of a known identity; for an unknown one, describes what must still be answered. An address alone
 * never opens an account.
 */
async function enter(
  deps: Deps,
  provider: Provider,
  claims: Claims,
  next: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  const store = reading(deps.db);
  const { id, name } = provider;
  const common = { next, provider: { id, name } };
  const wait = (state: {
    waiting: Waiting;
    secondFactor?: Id<'challenge'>;
    identity?: ReturnType<typeof vouched>;
    owner?: Id<'user'>;
  }) =>
    writing(deps.db, (within) =>
      storeOidcState(
        deps,
        within,
        {
          step: 'back',
          waiting: state.waiting,
          secondFactor: state.secondFactor,
          found: state.identity,
          owner: state.owner,
        },
        reply,
      ),
    );
  const known = await findIdentity(store, claims);
  if (known) {
    const user = await findUser(store, known.userId);
    if (!user || user.disabledAt) throw new TripEnded('provider_failed');
    const { session, secondFactor }: SignInResult = await afterFirstFactor(
      deps,
      user,
      { method: 'provider' },
      request,
      reply,
    );
    if (session || !secondFactor) return next;
    await wait({
      waiting: { ...common, kind: 'second_factor', ways: secondFactor.ways },
      secondFactor: secondFactor.challengeId,
    });
    return `/sign-in?provider=${id}`;
  }
  const identity = vouched(claims);
  const { email } = identity;
  const owner = await findUserByEmail(store, email);
  // An account that nobody answered for gives way: the provider did.
  if (!owner || givesWay(owner)) {
    await wait({
      waiting: { ...common, kind: 'sign_up', email, family: claims.family, given: claims.given },
      identity,
    });
    return `/sign-up?provider=${id}`;
  }
  if (owner.disabledAt) throw new TripEnded('provider_failed');
  await wait({ waiting: { ...common, kind: 'link', email }, identity, owner: owner.id });
  return `/sign-in?provider=${id}`;
}

/** Describes what this browser, back from a provider, must still answer; null for any other. */
export async function describeWaiting(
  deps: Deps,
  request: FastifyRequest,
): Promise<{ waiting: ProviderWaiting | null }> {
  try {
    const { challengeId, state } = await readOidcState(deps, request, 'back');
    if (state.secondFactor) await readChallenge(deps, 'second_factor', state.secondFactor);
    return { waiting: { ...state.waiting, challengeId: state.secondFactor ?? challengeId } };
  } catch (error) {
    if (error instanceof AppError) return { waiting: null };
    throw error;
  }
}
