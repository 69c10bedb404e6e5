import type { PasskeyShown } from '@jumelage/contracts/account-factors';
import type { SessionView } from '@jumelage/contracts/accounts';
import type { Handlings } from '@jumelage/contracts/endpoints';
import { findUser } from '@jumelage/db/repositories/accounts';
import { findPasskey, listPasskeys, type PasskeyRow, updatePasskey } from '@jumelage/db/repositories/second-factors';
import { updateSignIn } from '@jumelage/db/repositories/sign-ins';
import { reading, type Store, writing } from '@jumelage/db/store';
import type { SignInMethod } from '@jumelage/domain/account';
import { type Id, isId } from '@jumelage/domain/ids';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../../../deps.ts';
import { AppError } from '../../../http/app-error.ts';
import type { Actor } from '../../../http/policy.ts';
import { noteActor } from '../../../http/request-trail.ts';
import { missChallenge, newSecret, openChallenge, readChallenge, spendChallenge } from '../challenges.ts';
import { startSignIn } from '../sign-ins.ts';
import { answerPasskeyChallenge, challengeMilliseconds, requireRelyingParty } from './challenges.ts';

type Body = Handlings['POST /api/session/passkey']['body'];

/**
 * Begins to sign in with a passkey. With the challenge of a first factor it is the second, and must be one of the
 * owner's; without, any passkey that identifies its owner will do, and nobody learns who has which. Refuses
 * `challenge_over` and `passkeys_unavailable`.
 */
export async function beginPasskeySignIn(
  deps: Deps,
  { challengeId: secondFactor }: { challengeId?: Id<'challenge'> | undefined },
  request: FastifyRequest,
): Promise<Handlings['POST /api/session/passkey/options']['response']> {
  const party = requireRelyingParty(deps, request);
  const first = secondFactor && (await readChallenge(deps, 'second_factor', secondFactor));
  const own = first?.userId ? await listPasskeys(reading(deps.db), first.userId) : undefined;
  const challenge = newSecret(deps);
  const challengeId = await writing(deps.db, (store) =>
    openChallenge(deps, store, {
      kind: 'passkey_sign_in',
      secret: challenge,
      userId: first?.userId ?? null,
      state: first ? { secondFactor } : {},
    }),
  );
  const allowed = own && {
    allowCredentials: own.map(({ id, transports }) => ({ id, type: 'public-key' as const, transports })),
  };
  const userVerification = first ? ('preferred' as const) : ('required' as const);
  return {
    challengeId,
    options: {
      challenge,
      rpId: party.id,
      timeout: challengeMilliseconds('passkey_sign_in'),
      userVerification,
      ...allowed,
    },
  };
}

type Verified = {
  readonly passkey: PasskeyRow;
  readonly secondFactor: Id<'challenge'> | undefined;
  readonly keep: (store: Store) => Promise<void>;
};

/**
 * Verifies a passkey's signature against its challenge, its origin and its public key; `keep` uses it up. Refuses
 * `passkey_wrong` and `challenge_over`.
 */
async function verifyPasskey(deps: Deps, { challengeId, response }: Body, request: FastifyRequest): Promise<Verified> {
  const party = requireRelyingParty(deps, request);
  const { row, challenge } = await answerPasskeyChallenge(
    deps,
    'passkey_sign_in',
    challengeId,
    response.response.clientDataJSON,
  );
  const { secondFactor } = row.state;
  const isSecond = typeof secondFactor === 'string' && isId('challenge', secondFactor);
  const passkey = await findPasskey(reading(deps.db), response.id);
  const counter =
    passkey && (!isSecond || passkey.userId === row.userId)
      ? await newCounter(passkey, response, { challenge, party, isSecond })
      : undefined;
  if (!passkey || counter === undefined) {
    await missChallenge(deps, challengeId);
    throw new AppError('passkey_wrong');
  }
  return {
    passkey,
    secondFactor: isSecond ? secondFactor : undefined,
    keep: async (store) => {
      await spendChallenge(deps, store, challengeId);
      if (isSecond) await spendChallenge(deps, store, secondFactor);
      // Removed while it was shown: it opens nothing any more.
      if (!(await updatePasskey(store, passkey, { counter, lastUsedAt: new Date(deps.now()) })))
        throw new AppError('passkey_wrong');
    },
  };
}

async function newCounter(
  { id, userId, publicKey, counter, transports }: PasskeyRow,
  response: PasskeyShown,
  { challenge, party, isSecond }: { challenge: string; party: { id: string; origin: string }; isSecond: boolean },
): Promise<number | undefined> {
  const handle = response.response.userHandle;
  if (handle && Buffer.from(handle, 'base64url').toString('utf8') !== userId) return undefined;
  const { clientDataJSON, authenticatorData, signature } = response.response;
  try {
    const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...response, response: { clientDataJSON, authenticatorData, signature }, clientExtensionResults: {} },
      credential: { id, publicKey: Uint8Array.from(Buffer.from(publicKey, 'base64url')), counter, transports },
      ...{ expectedChallenge: challenge, expectedOrigin: party.origin, expectedRPID: party.id },
      // Alone it must have asked for its owner; after a first factor having it is enough.
      requireUserVerification: !isSecond,
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Signs in with a passkey, alone or as the second factor. Refuses `passkey_wrong`, `challenge_over` and
 * `passkeys_unavailable`.
 */
export async function signInByPasskey(
  deps: Deps,
  body: Body,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SessionView> {
  const { passkey, secondFactor, keep } = await verifyPasskey(deps, body, request);
  const first = secondFactor && (await readChallenge(deps, 'second_factor', secondFactor));
  const user = await findUser(reading(deps.db), passkey.userId);
  if (!user || user.disabledAt) throw new AppError('challenge_over');
  noteActor(user.id);
  const method = first ? (first.state.method as SignInMethod) : 'passkey';
  return startSignIn(deps, user, { method, strong: true, within: keep }, request, reply);
}

/** Proves a user's identity again by a passkey of theirs that verified its owner. Refuses as `signInByPasskey`. */
export async function proveByPasskey(
  deps: Deps,
  { userId, signIn }: Actor,
  body: Body,
  request: FastifyRequest,
): Promise<undefined> {
  const { passkey, secondFactor, keep } = await verifyPasskey(deps, body, request);
  if (secondFactor) throw new AppError('challenge_over');
  if (passkey.userId !== userId) throw new AppError('passkey_wrong');
  await writing(deps.db, async (store) => {
    await keep(store);
    await updateSignIn(store, signIn.tokenHash, { provedAt: new Date(deps.now()), strong: true });
  });
  return undefined;
}
