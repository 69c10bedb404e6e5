import { claimStatuses } from '@jumelage/domain/claim';
import { organisationKinds, profileStatuses } from '@jumelage/domain/organisation';
import { rightActs } from '@jumelage/domain/right';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { country, id, optionalLine, personName, trilingual } from './fields.ts';
import { pageOf, pageQuery } from './paging.ts';

const accountRights = z
  .object({
    id: id('user'),
    name: personName,
    email: z.string(),
    isVerified: z.boolean(),
    isDisabled: z.boolean(),
    isAdmin: z.boolean(),
    mayCreateEvents: z.boolean(),
    /** The number of events that the account organises. */
    organises: z.number().int(),
    /** Acts that are open on its rights now: pages offer these and no other. */
    can: z.array(z.enum(rightActs)),
  })
  .meta({ id: 'AccountRights' });

/** An organisation with what an admin looks at before they vouch for its country. */
const organisationToConfirm = z
  .object({
    id: id('organisation'),
    nameLatin: z.string(),
    nameHanzi: z.string().nullable(),
    kind: z.enum(organisationKinds),
    country,
    status: z.enum(profileStatuses),
    confirmedAt: z.string().nullable(),
    /** Addresses of its owners; none where an import drafted it. */
    owners: z.array(z.string()),
  })
  .meta({ id: 'OrganisationToConfirm' });
export type OrganisationToConfirm = z.output<typeof organisationToConfirm>;

const claimView = z
  .object({
    id: id('claim'),
    organisation: z.object({
      id: id('organisation'),
      nameLatin: z.string(),
      nameHanzi: z.string().nullable(),
      country,
    }),
    person: z.object({ name: personName, email: z.string() }),
    /** The event through which they came. */
    event: z.object({ id: id('event'), name: trilingual(200) }).nullable(),
    status: z.enum(claimStatuses),
    createdAt: z.string(),
  })
  .meta({ id: 'Claim' });
export type ClaimView = z.output<typeof claimView>;

const claims = z.object({ items: z.array(claimView) });
const answer = z.strictObject({ answer: z.enum(['accepted', 'refused']) });
const ofEvent = z.object({ eventId: id('event') });
const claimParams = z.object({ claimId: id('claim') });
const organisationParams = z.object({ organisationId: id('organisation') });

/**
 * Things that only somebody else can give: rights, the country that makes a side, an organisation that an import
 * drafted.
 */
export const vouchingEndpoints = {
  'GET /api/admin/accounts': {
    summary:
      'Accounts with what they were granted: those that hold something or organise an event, or those that a search finds.',
    policy: 'admin',
    query: pageQuery.extend({ q: optionalLine(200).optional() }),
    response: pageOf(accountRights),
  },
  'PUT /api/admin/accounts/:userId/rights': {
    summary: 'Grant an account to create events or to run the platform, or take it back.',
    policy: 'admin',
    fresh: true,
    params: z.object({ userId: id('user') }),
    body: z.strictObject({ mayCreateEvents: z.boolean().optional(), isAdmin: z.boolean().optional() }),
    response: accountRights,
    errors: ['account_not_confirmed', 'last_admin'],
  },
  'GET /api/admin/organisations': {
    summary: 'Organisations whose country nobody confirmed, or those that a search finds.',
    policy: 'admin',
    query: pageQuery.extend({ q: optionalLine(200).optional() }),
    response: pageOf(organisationToConfirm),
  },
  'PUT /api/admin/organisations/:organisationId/confirmation': {
    summary: 'Confirm the country of an organisation: its members stand on that side.',
    policy: 'admin',
    params: organisationParams,
    body: z.strictObject({
      /** The country that was looked at: another one meanwhile confirms nothing. */
      country,
    }),
    errors: ['country_changed'],
  },
  'DELETE /api/admin/organisations/:organisationId/confirmation': {
    summary: 'Take back that the country of an organisation was confirmed.',
    policy: 'admin',
    params: organisationParams,
  },
  'GET /api/admin/claims': {
    summary: 'Who says that they own an organisation, and waits.',
    policy: 'admin',
    response: claims,
  },
  'PUT /api/admin/claims/:claimId': {
    summary: 'Decide a claim: whoever is accepted owns the organisation.',
    policy: 'admin',
    params: claimParams,
    body: answer,
    errors: ['claim_settled'],
  },
  'GET /api/events/:eventId/claims': {
    summary: 'Who says that they own an organisation that an import of this event drafted, and waits.',
    policy: 'organiser',
    params: ofEvent,
    response: claims,
  },
  'PUT /api/events/:eventId/claims/:claimId': {
    summary: 'Decide a claim to an organisation that an import of this event drafted.',
    policy: 'organiser',
    params: ofEvent.extend(claimParams.shape),
    body: answer,
    errors: ['claim_settled'],
  },
} as const satisfies Record<EndpointKey, Endpoint>;
