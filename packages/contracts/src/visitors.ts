import { sectors } from '@jumelage/domain/organisation';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { country } from './fields.ts';
import { organisationCard } from './organisations.ts';
import { pageOf, pageQuery } from './paging.ts';

/** An organisation as visitors without an account see it: without its people, picture and place. */
export const visitorCard = organisationCard
  .pick({
    id: true,
    kind: true,
    nameLatin: true,
    nameHanzi: true,
    country: true,
    sector: true,
    topics: true,
    stage: true,
    offers: true,
    needs: true,
    tagline: true,
    isTeaser: true,
    isSample: true,
  })
  .meta({ id: 'VisitorCard' });

/** Visitors without an account: what they see of the organisations that agreed to be shown to everybody. */
export const visitorEndpoints = {
  'GET /api/visitors/overview': {
    summary: 'How many organisations are shown to visitors, by sector; those without one count in the total alone.',
    policy: 'public',
    response: z.object({
      organisations: z.number().int(),
      countries: z.number().int(),
      sectors: z.array(z.object({ sector: z.enum(sectors), organisations: z.number().int() })),
    }),
  },
  'GET /api/visitors/organisations': {
    summary: 'The organisations that are shown to visitors, without their people.',
    policy: 'public',
    query: pageQuery.extend({ sector: z.enum(sectors).optional(), country: country.optional() }),
    response: pageOf(visitorCard),
  },
} as const satisfies Record<EndpointKey, Endpoint>;
