import type { ProviderWaiting } from '@jumelage/contracts/account-factors';
import type { Store } from '@jumelage/db/store';
import { challenges } from '@jumelage/domain/account';
import { type Id, isId } from '@jumelage/domain/ids';
import { minute } from '@jumelage/domain/time';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../../../deps.ts';
import { AppError } from '../../../http/app-error.ts';
import { answerChallenge, newSecret, openChallenge } from '../challenges.ts';
import { cookieName } from '../sign-ins.ts';
import type { RoundTrip } from './client.ts';

/** An identity that nobody has been tied to yet. */
export type Found = { readonly issuer: string; readonly subject: string; readonly email: string };

type WithoutId<W> = W extends unknown ? Omit<W, 'challengeId'> : never;
export type Waiting = WithoutId<ProviderWaiting>;

type Away = {
  readonly step: 'away';
  readonly providerId: string;
  readonly trip: RoundTrip;
  readonly next: string;
  /** The signed-in user who ties the identity to their account. */
  readonly linkTo: Id<'user'> | undefined;
};
type Back = {
  readonly step: 'back';
  readonly waiting: Waiting;
  /** The challenge of the second factor that is asked for. */
  readonly secondFactor: Id<'challenge'> | undefined;
  readonly found: Found | undefined;
  /** The user to whose account the identity may be tied, once they signed in. */
  readonly owner: Id<'user'> | undefined;
};
type State = Away | Back;

const name = 'jumelage-provider';
const flags = (deps: Deps) =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: deps.config.secureCookies }) as const;

/**
 * Stores the state of a round trip, sealed, for the browser that receives the cookie and for no other; within the
 * caller's transaction.
 */
export async function storeOidcState(deps: Deps, store: Store, state: State, reply: FastifyReply): Promise<void> {
  const secret = newSecret(deps);
  const sealed = deps.key.seal('provider', JSON.stringify(state));
  const challengeId = await openChallenge(deps, store, { kind: 'provider', secret, state: { sealed } });
  reply.setCookie(cookieName(deps, name), `${challengeId}.${secret}`, {
    ...flags(deps),
    maxAge: (challenges.provider.minutes * minute) / 1000,
  });
}

/** Reads the state of this browser's round trip, and the challenge to use up with it. Refuses `challenge_over`. */
export async function readOidcState<S extends State['step']>(
  deps: Deps,
  request: FastifyRequest,
  step: S,
): Promise<{ readonly challengeId: Id<'challenge'>; readonly state: Extract<State, { step: S }> }> {
  const [challengeId = '', secret = ''] = (request.cookies[cookieName(deps, name)] ?? '').split('.');
  if (!isId('challenge', challengeId)) throw new AppError('challenge_over');
  const { state: stored } = await answerChallenge(deps, 'provider', challengeId, secret).catch((error: unknown) => {
    throw error instanceof AppError ? new AppError('challenge_over') : error;
  });
  const opened = deps.key.open('provider', String(stored.sealed));
  const state = opened === undefined ? undefined : (JSON.parse(opened) as State);
  if (state?.step !== step) throw new AppError('challenge_over');
  return { challengeId, state: state as Extract<State, { step: S }> };
}

export function clearOidcState(deps: Deps, reply: FastifyReply): void {
  reply.clearCookie(cookieName(deps, name), flags(deps));
}
