import { secondFactorDemands, signInMethods } from '@jumelage/domain/account';
import { consentPurposes } from '@jumelage/domain/consent';
import { memberRoles, organisationKinds, profileStatuses } from '@jumelage/domain/organisation';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { code, country, email, id, language, optionalLine, personName, trilingual, typedName } from './fields.ts';

export const userView = z
  .object({
    id: id('user'),
    email: z.string(),
    name: personName,
    language,
    isAdmin: z.boolean(),
    isSample: z.boolean(),
    isVerified: z.boolean(),
    /** Names the person's name and language as they are now. */
    version: z.string(),
    /** This sign-in showed two factors. */
    isStrong: z.boolean(),
  })
  .meta({ id: 'User' });

/** The signed-in person and their organisations and events: the screens derive every role from it. */
export const sessionView = z
  .object({
    user: userView.nullable(),
    organisations: z.array(
      z.object({
        id: id('organisation'),
        nameLatin: z.string(),
        nameHanzi: z.string().nullable(),
        kind: z.enum(organisationKinds),
        country,
        status: z.enum(profileStatuses),
        role: z.enum(memberRoles),
      }),
    ),
    organises: z.array(z.object({ id: id('event'), name: trilingual(200) })),
    mayCreateEvents: z.boolean(),
    /** The people who must show a second factor before they may act. */
    secondFactor: z.enum(secondFactorDemands),
    demo: z.boolean(),
    /** Texts can be translated by a machine, where somebody asks for it. */
    translates: z.boolean(),
    /** Purposes to agree to again, since their wording is newer than the one the user agreed to. */
    consentsDue: z.array(z.enum(consentPurposes)),
  })
  .meta({ id: 'Session' });
export type SessionView = z.output<typeof sessionView>;

export const demoPerson = z.object({
  userId: id('user'),
  name: personName,
  language,
  part: z.enum(['entrepreneur', 'investor', 'organiser', 'admin']),
  organisation: z.string().nullable(),
  country: country.nullable(),
});

/** NIST and ASVS: length counts, composition does not. */
const newPassword = z.string().min(8).max(200);
const challengeId = id('challenge');
const started = z.object({ challengeId });

/** Proofs that may be asked for after the first factor. */
export const secondFactorWays = ['authenticator', 'passkey', 'recovery'] as const;

/** A sign-in that began, or one that waits for its second factor. */
export const signInResult = z
  .object({
    session: sessionView.nullable(),
    secondFactor: z.object({ challengeId, ways: z.array(z.enum(secondFactorWays)) }).nullable(),
  })
  .meta({ id: 'SignInResult' });
export type SignInResult = z.output<typeof signInResult>;

/** A browser that is signed in, as its owner recognises it. */
export const signInView = z
  .object({
    id: z.string(),
    method: z.enum(signInMethods),
    strong: z.boolean(),
    device: z.string(),
    createdAt: z.string(),
    lastSeenAt: z.string(),
    isThis: z.boolean(),
  })
  .meta({ id: 'SignIn' });

export const consentsGiven = z.strictObject({ terms: z.boolean(), other_side: z.boolean(), newsletter: z.boolean() });

/** Accounts, sign-in and sign-out. */
export const accountEndpoints = {
  'POST /api/accounts': {
    summary:
      'Begin to sign up: a code is mailed to the address; the answer is the same whether the address has an account or not.',
    policy: 'public',
    limit: 'mail',
    /** Without a password one signs in by mailed codes. */
    body: z.strictObject({
      email,
      password: newPassword.optional(),
      name: typedName,
      language,
      consents: consentsGiven,
    }),
    response: started,
    status: 202,
    errors: ['password_too_common', 'terms_not_agreed', 'overloaded'],
  },
  'POST /api/accounts/verification': {
    summary: 'Finish signing up with the mailed code; the new account is signed in.',
    policy: 'public',
    limit: 'guess',
    body: z.strictObject({ challengeId, code }),
    response: sessionView,
    status: 201,
    errors: ['code_wrong', 'challenge_over'],
  },
  'PATCH /api/accounts/me': {
    summary: 'Change one’s own name or language.',
    policy: 'user',
    body: z.strictObject({ name: typedName.optional(), language: language.optional() }),
    response: sessionView,
    version: 'user.version',
    errors: ['edited_meanwhile'],
  },
  'PUT /api/accounts/me/password': {
    summary: 'Choose another password; every other sign-in ends.',
    policy: 'user',
    fresh: true,
    body: z.strictObject({ password: newPassword }),
    errors: ['password_too_common', 'overloaded'],
  },
  'POST /api/accounts/me/email': {
    summary: 'Begin to change or verify one’s address: a code is mailed to it.',
    policy: 'user',
    fresh: true,
    limit: 'mail',
    body: z.strictObject({ email }),
    response: started,
    status: 202,
  },
  'POST /api/accounts/me/email/verification': {
    summary: 'Take the address over with the mailed code.',
    policy: 'user',
    limit: 'guess',
    body: z.strictObject({ challengeId, code }),
    response: sessionView,
    errors: ['code_wrong', 'challenge_over'],
  },
  'GET /api/accounts/me/sign-ins': {
    summary: 'The browsers in which one is signed in.',
    policy: 'user',
    response: z.object({ signIns: z.array(signInView) }),
  },
  'DELETE /api/accounts/me/sign-ins': {
    summary: 'End every other sign-in of one’s own.',
    policy: 'user',
    response: z.object({ ended: z.number().int() }),
  },
  'DELETE /api/accounts/me/sign-ins/:signInId': {
    summary: 'End one sign-in of one’s own.',
    policy: 'user',
    params: z.object({ signInId: z.string().regex(/^[\w-]{16}$/) }),
  },
  'GET /api/session': {
    summary: 'Who is signed in.',
    policy: 'public',
    response: sessionView,
    version: 'user.version',
  },
  'POST /api/session': {
    summary: 'Sign in by address and password.',
    policy: 'public',
    limit: 'sign_in',
    secret: true,
    body: z.strictObject({ email: optionalLine(254), password: z.string().max(200) }),
    response: signInResult,
    errors: ['credentials_wrong', 'overloaded'],
  },
  'POST /api/session/second-factor': {
    summary: 'Finish a sign-in with a code of the authenticator app or a recovery code.',
    policy: 'public',
    limit: 'guess',
    secret: true,
    body: z.strictObject({ challengeId, code }),
    response: sessionView,
    errors: ['code_wrong', 'challenge_over'],
  },
  'POST /api/session/codes': {
    summary: 'Ask for a code by mail instead of a password; the answer is the same for every address.',
    policy: 'public',
    limit: 'mail',
    body: z.strictObject({ email: optionalLine(254), language }),
    response: started,
    status: 202,
  },
  'POST /api/session/code': {
    summary: 'Sign in with a mailed code.',
    policy: 'public',
    limit: 'guess',
    secret: true,
    body: z.strictObject({ challengeId, code }),
    response: signInResult,
    errors: ['code_wrong', 'challenge_over'],
  },
  'POST /api/session/proof': {
    summary: 'Prove again who one is, by the password or the authenticator app, before something that matters.',
    policy: 'user',
    limit: 'sign_in',
    body: z.strictObject({ password: z.string().max(200).optional(), code: code.optional() }),
    errors: ['credentials_wrong', 'code_wrong', 'overloaded'],
  },
  'DELETE /api/session': { summary: 'Sign out.', policy: 'public', status: 204 },
  'POST /api/resets': {
    summary: 'Ask for a link to choose a new password; the answer is the same for every address.',
    policy: 'public',
    limit: 'mail',
    body: z.strictObject({ email: optionalLine(254), language }),
    status: 202,
  },
  'PUT /api/resets': {
    summary: 'Choose a new password by the link that was mailed; every sign-in ends, and none begins.',
    policy: 'public',
    limit: 'guess',
    body: z.strictObject({ challengeId, secret: z.string().max(200), password: newPassword }),
    errors: ['challenge_over', 'password_too_common', 'overloaded'],
  },
  'GET /api/demo/people': {
    summary: 'The sample people of the demonstration.',
    policy: 'demo',
    response: z.object({ people: z.array(demoPerson) }),
    errors: ['demo_only'],
  },
  'POST /api/demo/session': {
    summary: 'Sign in as a sample person; only in the demonstration.',
    policy: 'demo',
    body: z.strictObject({ userId: id('user') }),
    response: sessionView,
    errors: ['demo_only'],
  },
} as const satisfies Record<EndpointKey, Endpoint>;
