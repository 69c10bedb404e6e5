import { z } from 'zod';
import { consentsGiven, secondFactorWays, sessionView } from './accounts.ts';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { code, id, language, line, typedName } from './fields.ts';

const challengeId = id('challenge');
const bytes = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[\w-]*$/);
const passkeyId = bytes(1400).min(16);
const passkeyName = line(60);
/** The page to go to afterwards, a path of the product's own; any other is dropped. */
const next = z.string().max(500).optional();

/** Shown once; only hashes of them are stored. */
const recoveryCodes = z.array(z.string());
/** Input and output of `navigator.credentials`, in its own JSON. */
const credential = z.object({
  id: z.string(),
  type: z.literal('public-key'),
  transports: z.array(z.string()).optional(),
});
export const passkeyCreation = z.object({
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ alg: z.number(), type: z.literal('public-key') })),
  timeout: z.number(),
  excludeCredentials: z.array(credential),
  authenticatorSelection: z.object({
    residentKey: z.literal('required'),
    requireResidentKey: z.boolean(),
    userVerification: z.literal('required'),
  }),
  attestation: z.literal('none'),
});
export const passkeyRequest = z.object({
  challenge: z.string(),
  rpId: z.string(),
  timeout: z.number(),
  allowCredentials: z.array(credential).optional(),
  userVerification: z.enum(['required', 'preferred']),
});
const made = z.object({
  id: passkeyId,
  rawId: passkeyId,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: bytes(4000),
    attestationObject: bytes(20_000),
    transports: z.array(z.string().max(30)).max(10).optional(),
  }),
});
const shown = z.object({
  id: passkeyId,
  rawId: passkeyId,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: bytes(4000),
    authenticatorData: bytes(4000),
    signature: bytes(4000),
    userHandle: bytes(200).nullish(),
  }),
});
export type PasskeyMade = z.output<typeof made>;
export type PasskeyShown = z.output<typeof shown>;

export const passkeyView = z
  .object({ id: z.string(), name: z.string(), createdAt: z.string(), lastUsedAt: z.string().nullable() })
  .meta({ id: 'Passkey' });
export const providerView = z.object({ id: z.string(), name: z.string() });
/** An account at an identity provider; its provider's name is null where the platform no longer offers it. */
export const identityView = z
  .object({
    id: z.string(),
    provider: providerView.nullable(),
    issuer: z.string(),
    email: z.string(),
    createdAt: z.string(),
  })
  .meta({ id: 'Identity' });

/** Proofs of identity beside the password. */
export const factorsView = z
  .object({
    hasPassword: z.boolean(),
    /** Since when, null without one. */
    authenticator: z.string().nullable(),
    passkeys: z.array(passkeyView),
    recoveryCodesLeft: z.number().int(),
    identities: z.array(identityView),
  })
  .meta({ id: 'Factors' });
export type FactorsView = z.output<typeof factorsView>;

const waitingFor = { challengeId, next: z.string(), provider: providerView };
/** The step that is left to a browser that came back from a provider. */
export const providerWaiting = z.discriminatedUnion('kind', [
  z.object({ ...waitingFor, kind: z.literal('second_factor'), ways: z.array(z.enum(secondFactorWays)) }),
  /** Nobody has the address: the account is made with `POST /api/accounts/by-provider`. */
  z.object({ ...waitingFor, kind: z.literal('sign_up'), email: z.string(), family: z.string(), given: z.string() }),
  /** An account has the address: once it is signed in to, `POST /api/accounts/me/identities` ties the two. */
  z.object({ ...waitingFor, kind: z.literal('link'), email: z.string() }),
]);
export type ProviderWaiting = z.output<typeof providerWaiting>;

const providerParams = z.object({ providerId: z.string().regex(/^[a-z0-9-]{1,30}$/) });

/** Further ways to sign in to an account: second factors, passkeys, identity providers; and accounts closed by an admin. */
export const accountFactorEndpoints = {
  'GET /api/accounts/me/factors': {
    summary: 'What one has set up to sign in with.',
    policy: 'user',
    response: factorsView,
  },
  'POST /api/accounts/me/authenticator': {
    summary: 'Begin to set up an authenticator app; it asks for nothing until a first code of it was shown.',
    policy: 'user',
    fresh: true,
    secret: true,
    response: z.object({ uri: z.string(), secret: z.string() }),
    status: 201,
    errors: ['factor_present'],
  },
  'PUT /api/accounts/me/authenticator': {
    summary: 'Confirm the authenticator app with a code of it; the answer holds new recovery codes, shown once.',
    policy: 'user',
    fresh: true,
    secret: true,
    limit: 'guess',
    body: z.strictObject({ code }),
    response: z.object({ recoveryCodes }),
    errors: ['code_wrong', 'factor_present', 'factor_absent'],
  },
  'DELETE /api/accounts/me/authenticator': {
    summary: 'Remove the authenticator app; other sign-ins end.',
    policy: 'user',
    fresh: true,
    errors: ['factor_absent'],
  },
  'POST /api/accounts/me/recovery-codes': {
    summary: 'Ten new recovery codes, shown once; the old ones are worthless.',
    policy: 'user',
    fresh: true,
    secret: true,
    response: z.object({ recoveryCodes }),
    status: 201,
    errors: ['factor_absent'],
  },
  'POST /api/accounts/me/passkeys/options': {
    summary: 'Begin to register a passkey.',
    policy: 'user',
    fresh: true,
    response: z.object({ challengeId, options: passkeyCreation }),
    status: 201,
    errors: ['passkeys_unavailable'],
  },
  'POST /api/accounts/me/passkeys': {
    summary: 'Register the passkey that was made; who had no recovery codes is given some, shown once.',
    policy: 'user',
    fresh: true,
    secret: true,
    body: z.strictObject({ challengeId, name: passkeyName, response: made }),
    response: z.object({ passkey: passkeyView, recoveryCodes: recoveryCodes.nullable() }),
    status: 201,
    errors: ['challenge_over', 'passkey_wrong', 'passkeys_unavailable'],
  },
  'PATCH /api/accounts/me/passkeys/:passkeyId': {
    summary: 'Rename a passkey.',
    policy: 'user',
    params: z.object({ passkeyId }),
    body: z.strictObject({ name: passkeyName }),
    response: passkeyView,
  },
  'DELETE /api/accounts/me/passkeys/:passkeyId': {
    summary: 'Remove a passkey; other sign-ins end.',
    policy: 'user',
    fresh: true,
    params: z.object({ passkeyId }),
    errors: ['last_way_in'],
  },
  'GET /api/session/ways': {
    summary:
      'The ways to sign in beside the password: identity providers, and the address at which passkeys work, null where they cannot.',
    policy: 'public',
    response: z.object({ providers: z.array(providerView), passkeyOrigin: z.string().nullable() }),
  },
  'POST /api/session/passkey/options': {
    summary:
      'Begin to sign in with a passkey: as the only proof, or, with the challenge of a first factor, as the second.',
    policy: 'public',
    limit: 'guess',
    body: z.strictObject({ challengeId: challengeId.optional() }),
    response: z.object({ challengeId, options: passkeyRequest }),
    status: 201,
    errors: ['challenge_over', 'passkeys_unavailable'],
  },
  'POST /api/session/passkey': {
    summary: 'Sign in with the passkey that was shown.',
    policy: 'public',
    limit: 'guess',
    secret: true,
    body: z.strictObject({ challengeId, response: shown }),
    response: sessionView,
    errors: ['challenge_over', 'passkey_wrong', 'passkeys_unavailable'],
  },
  'POST /api/session/proof/passkey': {
    summary: 'Prove again who one is by a passkey, before something that matters.',
    policy: 'user',
    limit: 'guess',
    body: z.strictObject({ challengeId, response: shown }),
    errors: ['challenge_over', 'passkey_wrong', 'passkeys_unavailable'],
  },
  'POST /api/session/providers/:providerId': {
    summary: 'Begin to sign in with an identity provider: the browser goes to the address in the answer.',
    policy: 'public',
    limit: 'guess',
    params: providerParams,
    body: z.strictObject({ next }),
    response: z.object({ url: z.string() }),
    status: 201,
    errors: ['provider_unreachable'],
  },
  'GET /api/session/providers/:providerId/callback': {
    summary:
      'Where a provider sends the browser back: signs in and goes on to a page, or to the page that says what is asked for still.',
    policy: 'public',
    limit: 'guess',
    params: providerParams,
    status: 303,
  },
  'GET /api/session/provider': {
    summary: 'What this browser, back from an identity provider, is still asked for.',
    policy: 'public',
    response: z.object({ waiting: providerWaiting.nullable() }),
  },
  'POST /api/accounts/by-provider': {
    summary:
      'Make an account that an identity provider vouches for, and sign it in; only in the browser that came back from there.',
    policy: 'public',
    limit: 'guess',
    secret: true,
    body: z.strictObject({ challengeId, name: typedName, language, consents: consentsGiven }),
    response: sessionView,
    status: 201,
    errors: ['challenge_over', 'terms_not_agreed'],
  },
  'POST /api/accounts/me/providers/:providerId': {
    summary:
      'Begin to tie an account at an identity provider to one’s own: the browser goes to the address in the answer.',
    policy: 'user',
    fresh: true,
    params: providerParams,
    body: z.strictObject({ next }),
    response: z.object({ url: z.string() }),
    status: 201,
    errors: ['provider_unreachable'],
  },
  'POST /api/accounts/me/identities': {
    summary: 'Tie the identity with which this browser came back to the account that was then signed in to.',
    policy: 'user',
    fresh: true,
    limit: 'guess',
    body: z.strictObject({ challengeId }),
    response: identityView,
    status: 201,
    errors: ['challenge_over'],
  },
  'DELETE /api/accounts/me/identities/:identityId': {
    summary: 'Untie an identity; never the last way to sign in. Other sign-ins end.',
    policy: 'user',
    fresh: true,
    params: z.object({ identityId: z.string().regex(/^[\w-]{16}$/) }),
    errors: ['last_way_in'],
  },
  'POST /api/admin/accounts/:userId/disabling': {
    summary: 'Close an account: nobody signs in to it, and whoever is signed in no longer is.',
    policy: 'admin',
    fresh: true,
    params: z.object({ userId: id('user') }),
  },
  'DELETE /api/admin/accounts/:userId/disabling': {
    summary: 'Open a closed account again.',
    policy: 'admin',
    fresh: true,
    params: z.object({ userId: id('user') }),
  },
} as const satisfies Record<EndpointKey, Endpoint>;
