import { api, type Response } from '../../lib/api.ts';
import type { Session } from './session.ts';

/** Tells whether this browser supports passkeys; whether they work at this address, only the server knows. */
export const hasPasskeys = () => typeof PublicKeyCredential === 'function';

/** Tells whether passkeys work here: the browser supports them, and this is the address for which they are made. */
export const passkeysWork = (origin: string | null | undefined) => hasPasskeys() && origin === location.origin;

async function show(challengeId?: Response<'POST /api/session/passkey/options'>['challengeId']) {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const begun = await api('POST /api/session/passkey/options', { body: challengeId ? { challengeId } : {} });
  const response = await startAuthentication({
    optionsJSON: begun.options as Parameters<typeof startAuthentication>[0]['optionsJSON'],
  });
  return { challengeId: begun.challengeId, response: plain(response) };
}

/** Picks the fields that the contract takes from the library's answer, which has more. */
function plain({
  id,
  rawId,
  response,
}: {
  id: string;
  rawId: string;
  response: { clientDataJSON: string; authenticatorData: string; signature: string; userHandle?: string | undefined };
}) {
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  return {
    id,
    rawId,
    type: 'public-key' as const,
    response: { clientDataJSON, authenticatorData, signature, ...(userHandle ? { userHandle } : {}) },
  };
}

/** Signs in with a passkey: alone, or after a first factor with its challenge. */
export async function signInWithPasskey(challengeId?: Parameters<typeof show>[0]): Promise<Session> {
  return api('POST /api/session/passkey', { body: await show(challengeId) });
}

/** Proves again who one is. */
export async function proveWithPasskey(): Promise<void> {
  await api('POST /api/session/proof/passkey', { body: await show() });
}

/** Makes a passkey on this device and registers it under a name. */
export async function addPasskey(name: string) {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const { challengeId, options } = await api('POST /api/accounts/me/passkeys/options');
  const made = await startRegistration({
    optionsJSON: options as Parameters<typeof startRegistration>[0]['optionsJSON'],
  });
  const { clientDataJSON, attestationObject, transports } = made.response;
  return api('POST /api/accounts/me/passkeys', {
    body: {
      challengeId,
      name,
      response: {
        id: made.id,
        rawId: made.rawId,
        type: 'public-key',
        response: { clientDataJSON, attestationObject, ...(transports ? { transports } : {}) },
      },
    },
  });
}

/** Redirects to an identity provider to sign in. */
export async function goToProvider(providerId: string, next: string | undefined): Promise<void> {
  const { url } = await api('POST /api/session/providers/:providerId', {
    params: { providerId },
    body: next ? { next } : {},
  });
  location.assign(url);
}
