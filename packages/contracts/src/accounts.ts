import { memberRoles, organisationKinds, profileStatuses } from '@jumelage/domain/organisation';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { country, email, id, language, personName, trilingual } from './fields.ts';

export const userView = z
  .object({ id: id('user'), email: z.string(), name: personName, language, isAdmin: z.boolean(), isSample: z.boolean() })
  .meta({ id: 'User' });

/** Who is signed in, and what they belong to: from this the screens derive every role. */
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
    demo: z.boolean(),
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

const password = z.string().min(8).max(200);

/** Accounts, sign-in and sign-out. */
export const accountEndpoints = {
  'POST /api/accounts': {
    summary: 'Sign up; the new account is signed in.',
    policy: 'public',
    costly: true,
    body: z.strictObject({ email, password, name: personName, language }),
    response: sessionView,
    status: 201,
    errors: ['email_taken', 'password_too_common', 'overloaded'],
  },
  'PATCH /api/accounts/me': {
    summary: 'Change one’s own name or language.',
    policy: 'user',
    body: z.strictObject({ name: personName.optional(), language: language.optional() }),
    response: sessionView,
  },
  'GET /api/session': { summary: 'Who is signed in.', policy: 'public', response: sessionView },
  'POST /api/session': {
    summary: 'Sign in.',
    policy: 'public',
    costly: true,
    body: z.strictObject({ email: z.string().max(254), password: z.string().max(200) }),
    response: sessionView,
    errors: ['credentials_wrong', 'overloaded'],
  },
  'DELETE /api/session': { summary: 'Sign out.', policy: 'public', status: 204 },
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
