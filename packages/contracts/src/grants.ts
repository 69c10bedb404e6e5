import { grantLayers, grantStatuses } from '@jumelage/domain/grant';
import { organisationKinds } from '@jumelage/domain/organisation';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { country, id, instant, paragraph } from './fields.ts';

/** A grant as either side sees it, with the other organisation. */
export const grantView = z
  .object({
    id: id('grant'),
    layer: z.enum(grantLayers),
    status: z.enum(grantStatuses),
    message: z.string(),
    /** Statuses to which the reader can bring it now: pages offer these and no other. */
    can: z.array(z.enum(grantStatuses)),
    organisation: z.object({
      id: id('organisation'),
      nameLatin: z.string(),
      nameHanzi: z.string().nullable(),
      kind: z.enum(organisationKinds),
      country,
      isTeaser: z.boolean(),
    }),
    createdAt: instant,
    changedAt: instant,
  })
  .meta({ id: 'Grant' });
export type GrantView = z.output<typeof grantView>;

const params = z.object({ organisationId: id('organisation') });

/** Grants between organisations: profile and documents, beyond what everybody sees. */
export const grantEndpoints = {
  'GET /api/organisations/:organisationId/grants': {
    summary: 'What an organisation opened or is asked to open, and what it asks of others.',
    policy: 'member',
    params,
    response: z.object({ given: z.array(grantView), asked: z.array(grantView) }),
  },
  'POST /api/organisations/:organisationId/grants': {
    summary: 'Ask another organisation for its documents, or for its profile where it is anonymous.',
    policy: 'member',
    params,
    body: z.strictObject({
      ownerId: id('organisation'),
      layer: z.enum(grantLayers),
      message: paragraph(1000).optional(),
    }),
    response: grantView,
    status: 201,
    errors: ['grant_to_itself', 'grant_exists', 'grant_needless'],
    limit: 'mail',
  },
  'POST /api/organisations/:organisationId/grants/given': {
    summary: 'Open a layer to another organisation unasked; an owner’s act.',
    policy: 'owner',
    params,
    body: z.strictObject({ granteeId: id('organisation'), layer: z.enum(grantLayers) }),
    response: grantView,
    status: 201,
    errors: ['grant_to_itself', 'grant_exists'],
    limit: 'mail',
  },
  'PUT /api/organisations/:organisationId/grants/:grantId/status': {
    summary:
      'Grant, refuse or take back as its owner, or withdraw as the one who asked. To open takes an owner; to close, any member.',
    policy: 'member',
    params: params.extend({ grantId: id('grant') }),
    body: z.strictObject({ status: z.enum(['granted', 'refused', 'withdrawn']) }),
    response: grantView,
    errors: ['grant_moved', 'not_allowed'],
  },
} as const satisfies Record<EndpointKey, Endpoint>;
