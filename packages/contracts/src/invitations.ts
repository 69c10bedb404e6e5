import { invitationRoles, invitationStates } from '@jumelage/domain/invitation';
import { memberRoles } from '@jumelage/domain/organisation';
import { z } from 'zod';
import { consentsGiven, sessionView } from './accounts.ts';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { email, id, instant, language, line, personName, spoken, trilingual, typedName } from './fields.ts';

/** An invitation without its code, which is shown once. */
export const invitationView = z
  .object({
    id: id('invitation'),
    role: z.enum(invitationRoles),
    state: z.enum(invitationStates),
    /** The imported participant whose place it hands over. */
    participant: z.object({ id: id('participant'), name: personName }).nullable(),
    email: z.string().nullable(),
    used: z.number().int(),
    usesLeft: z.number().int(),
    createdAt: instant,
    expiresAt: instant,
  })
  .meta({ id: 'Invitation' });
export type InvitationView = z.output<typeof invitationView>;

/** An invitation as the holder of its code sees it. */
export const openInvitation = z
  .object({
    role: z.enum(invitationRoles),
    event: z.object({ id: id('event'), name: trilingual(200) }).nullable(),
    organisation: z
      .object({ id: id('organisation'), nameLatin: z.string(), nameHanzi: z.string().nullable() })
      .nullable(),
    /** The name of the participant whose place it hands over, where it does. */
    name: personName.nullable(),
    expiresAt: instant,
  })
  .meta({ id: 'OpenInvitation' });
export type OpenInvitation = z.output<typeof openInvitation>;

export const memberView = z
  .object({ userId: id('user'), name: personName, email: z.string(), role: z.enum(memberRoles), isMe: z.boolean() })
  .meta({ id: 'Member' });

const days = z.number().int().min(1).max(365).default(30);
const eventParams = z.object({ eventId: id('event') });
const organisationParams = z.object({ organisationId: id('organisation') });
const code = z.object({ code: line(40) });
const made = z.object({ invitation: invitationView, code: z.string() });
const accepted = z.object({
  role: z.enum(invitationRoles),
  eventId: id('event').nullable(),
  organisationId: id('organisation').nullable(),
});

/** Invitations: codes on paper, in a chat or in a mail that let somebody in; and who belongs to an organisation. */
export const invitationEndpoints = {
  'GET /api/events/:eventId/invitations': {
    summary: 'The invitations of an event, the newest first.',
    policy: 'organiser',
    params: eventParams,
    response: z.object({ items: z.array(invitationView) }),
  },
  'POST /api/events/:eventId/invitations': {
    summary:
      'Make a code that lets people take part, hands an imported place over, or makes somebody an organiser; it is shown once.',
    policy: 'organiser',
    limit: 'invite',
    secret: true,
    params: eventParams,
    body: z.strictObject({
      role: z.enum(['participant', 'organiser']),
      participantId: id('participant').optional(),
      email: email.optional(),
      uses: z.number().int().min(1).max(500).default(1),
      days,
    }),
    response: made,
    status: 201,
    errors: ['place_taken', 'event_phase_forbids'],
  },
  'POST /api/events/:eventId/invitations/sheet': {
    summary:
      'Make one code for each imported participant without an account, to be printed; earlier codes of these places end.',
    policy: 'organiser',
    secret: true,
    costly: true,
    params: eventParams,
    bodyLimit: 200_000,
    body: z.strictObject({ participantIds: z.array(id('participant')).max(1000).optional(), days }),
    response: z.object({
      codes: z.array(
        z.object({ participantId: id('participant'), name: personName, organisation: z.string(), code: z.string() }),
      ),
      expiresAt: instant,
    }),
    status: 201,
    errors: ['event_phase_forbids'],
  },
  'DELETE /api/events/:eventId/invitations/:invitationId': {
    summary: 'Take a code back.',
    policy: 'organiser',
    params: eventParams.extend({ invitationId: id('invitation') }),
  },
  'GET /api/organisations/:organisationId/invitations': {
    summary: 'The invitations into an organisation, the newest first.',
    policy: 'owner',
    params: organisationParams,
    response: z.object({ items: z.array(invitationView) }),
  },
  'POST /api/organisations/:organisationId/invitations': {
    summary: 'Make a code that lets colleagues into an organisation; it is shown once.',
    policy: 'owner',
    limit: 'mail',
    secret: true,
    params: organisationParams,
    body: z.strictObject({ email: email.optional(), uses: z.number().int().min(1).max(50).default(1), days }),
    response: made,
    status: 201,
  },
  'DELETE /api/organisations/:organisationId/invitations/:invitationId': {
    summary: 'Take a code into an organisation back.',
    policy: 'owner',
    params: organisationParams.extend({ invitationId: id('invitation') }),
  },
  'GET /api/organisations/:organisationId/members': {
    summary: 'Who belongs to an organisation.',
    policy: 'member',
    params: organisationParams,
    response: z.object({ members: z.array(memberView) }),
  },
  'PATCH /api/organisations/:organisationId/members/:userId': {
    summary: 'Make a member an owner, or an owner a member; an owner is always left.',
    policy: 'owner',
    params: organisationParams.extend({ userId: id('user') }),
    body: z.strictObject({ role: z.enum(memberRoles) }),
    errors: ['last_owner'],
  },
  'DELETE /api/organisations/:organisationId/members/:userId': {
    summary: 'Take a member out of an organisation; an owner is always left.',
    policy: 'owner',
    params: organisationParams.extend({ userId: id('user') }),
    errors: ['last_owner'],
  },
  'DELETE /api/organisations/:organisationId/membership': {
    summary: 'Leave an organisation; its last owner stays.',
    policy: 'member',
    params: organisationParams,
    errors: ['last_owner'],
  },
  'GET /api/invitations/:code': {
    summary: 'What a code opens; unknown, used, expired and revoked ones look alike.',
    policy: 'public',
    limit: 'guess',
    params: code,
    response: openInvitation,
    errors: ['not_found'],
  },
  'POST /api/invitations/:code/acceptance': {
    summary: 'Accept an invitation. Who takes part without an imported place says for which of their organisations.',
    policy: 'user',
    limit: 'guess',
    params: code,
    body: z.strictObject({ organisationId: id('organisation').optional(), languages: spoken.min(1).optional() }),
    response: accepted,
    errors: ['already_registered', 'organisation_not_yours', 'event_phase_forbids'],
  },
  'POST /api/invitations/:code/account': {
    summary:
      'Make an account by an invitation, without a mail: it is signed in at once, and its address stands unverified until it is answered from.',
    policy: 'public',
    limit: 'guess',
    secret: true,
    params: code,
    body: z.strictObject({
      email,
      password: z.string().min(8).max(200),
      name: typedName,
      language,
      consents: consentsGiven,
    }),
    response: sessionView,
    status: 201,
    errors: [
      'not_found',
      'account_not_made',
      'password_too_common',
      'terms_not_agreed',
      'overloaded',
      'event_phase_forbids',
    ],
  },
} as const satisfies Record<EndpointKey, Endpoint>;
