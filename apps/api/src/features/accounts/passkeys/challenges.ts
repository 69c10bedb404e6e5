import type { ChallengeRow } from '@jumelage/db/repositories/challenges';
import { challenges } from '@jumelage/domain/account';
import type { Id } from '@jumelage/domain/ids';
import { minute } from '@jumelage/domain/time';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../../deps.ts';
import { AppError } from '../../../http/app-error.ts';
import { answerChallenge } from '../challenges.ts';
import { relyingParty } from '../origin.ts';

type Kind = 'passkey_registration' | 'passkey_sign_in';

export const challengeMilliseconds = (kind: Kind): number => challenges[kind].minutes * minute;

/** Computes the name and origin of passkeys. Refuses `passkeys_unavailable`. */
export function requireRelyingParty({ config }: Pick<Deps, 'config'>, request: FastifyRequest) {
  const party = relyingParty(config, request);
  if (!party) throw new AppError('passkeys_unavailable');
  return party;
}

/**
 * Finds the challenge that a passkey signed, of which only a hash is stored; the signature is still to be verified.
 * Refuses `passkey_wrong` and `challenge_over`.
 */
export async function answerPasskeyChallenge(
  deps: Deps,
  kind: Kind,
  id: Id<'challenge'>,
  clientDataJSON: string,
): Promise<{ row: ChallengeRow; challenge: string }> {
  const challenge = signedChallenge(clientDataJSON);
  const row = await answerChallenge(deps, kind, id, challenge).catch((error: unknown) => {
    throw error instanceof AppError && error.code === 'code_wrong' ? new AppError('passkey_wrong') : error;
  });
  return { row, challenge };
}

function signedChallenge(clientDataJSON: string): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')) as {
      challenge?: unknown;
    };
    return typeof challenge === 'string' ? challenge : '';
  } catch {
    return '';
  }
}
