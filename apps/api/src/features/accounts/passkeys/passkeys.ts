import type { Handlings } from '@jumelage/contracts/endpoints';
import { isUniqueViolation } from '@jumelage/db/client';
import {
  findFactors,
  insertPasskey,
  listPasskeys,
  type PasskeyRow,
  removePasskey,
  updatePasskey,
} from '@jumelage/db/repositories/second-factors';
import { reading, writing } from '@jumelage/db/store';
import { fullName } from '@jumelage/domain/participant';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../../deps.ts';
import { AppError, found } from '../../../http/app-error.ts';
import type { Actor } from '../../../http/policy.ts';
import { missChallenge, openChallenge, spendChallenge } from '../challenges.ts';
import { afterAdding, afterRemoving, requireWayIn } from '../factor-changes.ts';
import { renewRecoveryCodes } from '../recovery-codes.ts';
import { answerPasskeyChallenge, challengeMilliseconds, requireRelyingParty } from './challenges.ts';

/** EdDSA, ES256 and RS256, as COSE numbers them. */
const algorithms = [-8, -7, -257];

/** Loads three hundred modules, which no start waits for. */
const webAuthn = () => import('@simplewebauthn/server');

export const toPasskeyView = ({ id, name, createdAt, lastUsedAt }: PasskeyRow) => ({
  ...{ id, name },
  createdAt: createdAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
});

const toDescriptor = ({ id, transports }: PasskeyRow) => ({ id, type: 'public-key' as const, transports });

/**
 * Begins to register a passkey that finds its owner by itself and asks who they are. Refuses `passkeys_unavailable`.
 */
export async function beginPasskey(
  deps: Deps,
  { userId, email, name }: Actor,
  request: FastifyRequest,
): Promise<Handlings['POST /api/accounts/me/passkeys/options']['response']> {
  const party = requireRelyingParty(deps, request);
  const known = await listPasskeys(reading(deps.db), userId);
  const { challenge, rp, user, pubKeyCredParams } = await (await webAuthn()).generateRegistrationOptions({
    ...{ rpName: 'Jumelage', rpID: party.id, challenge: Uint8Array.from(deps.random(32)) },
    ...{
      userID: new TextEncoder().encode(userId),
      userName: email,
      userDisplayName: fullName(name) || email,
      supportedAlgorithmIDs: algorithms,
    },
  });
  const challengeId = await writing(deps.db, (store) =>
    openChallenge(deps, store, { kind: 'passkey_registration', secret: challenge, userId }),
  );
  return {
    challengeId,
    options: {
      rp: { id: party.id, name: rp.name },
      user,
      challenge,
      pubKeyCredParams,
      timeout: challengeMilliseconds('passkey_registration'),
      excludeCredentials: known.map(toDescriptor),
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      attestation: 'none',
    },
  };
}

/**
 * Registers a passkey; with the first second factor come recovery codes. Refuses `challenge_over` and `passkey_wrong`.
 */
export async function finishPasskey(
  deps: Deps,
  actor: Actor,
  { challengeId, name, response }: Handlings['POST /api/accounts/me/passkeys']['body'],
  request: FastifyRequest,
): Promise<Handlings['POST /api/accounts/me/passkeys']['response']> {
  const party = requireRelyingParty(deps, request);
  const { row, challenge } = await answerPasskeyChallenge(
    deps,
    'passkey_registration',
    challengeId,
    response.response.clientDataJSON,
  );
  if (row.userId !== actor.userId) throw new AppError('challenge_over');
  const { registrationInfo } = await (await webAuthn())
    .verifyRegistrationResponse({
      response: {
        ...response,
        response: { ...response.response, transports: response.response.transports ?? [] },
        clientExtensionResults: {},
      },
      ...{
        expectedChallenge: challenge,
        expectedOrigin: party.origin,
        expectedRPID: party.id,
        requireUserVerification: true,
        supportedAlgorithmIDs: algorithms,
      },
    })
    .catch(() => ({ registrationInfo: undefined }));
  if (!registrationInfo) {
    await missChallenge(deps, challengeId);
    throw new AppError('passkey_wrong');
  }
  const { id, publicKey, counter } = registrationInfo.credential;
  const passkey: PasskeyRow = {
    ...{
      id,
      userId: actor.userId,
      publicKey: Buffer.from(publicKey).toString('base64url'),
      counter,
      transports: response.response.transports ?? [],
    },
    ...{ name, createdAt: new Date(deps.now()), lastUsedAt: null },
  };
  try {
    const recoveryCodes = await writing(deps.db, async (store) => {
      await spendChallenge(deps, store, challengeId);
      await insertPasskey(store, passkey);
      await afterAdding(deps, store, actor, 'passkey_added');
      const { recoveryCodes: left } = await findFactors(store, actor.userId);
      return left === 0 ? renewRecoveryCodes(deps, store, actor.userId) : null;
    });
    return { passkey: toPasskeyView(passkey), recoveryCodes };
  } catch (error) {
    // An authenticator makes no key twice: somebody shows one that is another account's.
    if (isUniqueViolation(error)) throw new AppError('passkey_wrong');
    throw error;
  }
}

/** Renames a passkey; 404 where it is not one's own. */
export async function renamePasskey(deps: Deps, { userId }: Actor, id: string, name: string) {
  return toPasskeyView(found(await writing(deps.db, (store) => updatePasskey(store, { id, userId }, { name }))));
}

/** Removes a passkey; 404 where it is not one's own. Refuses `last_way_in`. */
export async function dropPasskey(deps: Deps, actor: Actor, id: string): Promise<undefined> {
  await writing(deps.db, async (store) => {
    found((await removePasskey(store, { id, userId: actor.userId })) || undefined);
    await requireWayIn(store, actor);
    await afterRemoving(deps, store, actor, 'passkey_removed');
  });
  return undefined;
}
