import { fits } from '@jumelage/domain/match';
import { cooperationDirections, cooperationKinds, sectors } from '@jumelage/domain/organisation';
import { visitorTextLength } from '@jumelage/domain/visitor';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { eventCard } from './events.ts';
import { country, language, paragraph, topicId } from './fields.ts';
import { reasonView } from './matches.ts';
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

/** An event as visitors without an account see it: what takes place, and how many organisations of each side come. */
export const visitorEvent = eventCard
  .pick({ id: true, name: true, place: true, zone: true, startsOn: true, endsOn: true, status: true, isSample: true })
  .extend({
    /** Its last day is past, or its organisers closed it. */
    hasEnded: z.boolean(),
    /** One can register for it. */
    isOpen: z.boolean(),
    /** Organisations whose people are admitted and agreed to be shown abroad, by country: no anonymous one. */
    sides: z.array(z.object({ country, organisations: z.number().int() })),
    /** The same by sector. */
    sectors: z.array(z.object({ sector: z.enum(sectors), organisations: z.number().int() })),
    /** The meetings of an event that is over; null where they are so few that they would tell of single people. */
    meetings: z.number().int().nullable(),
  })
  .meta({ id: 'VisitorEvent' });

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
  'GET /api/visitors/events': {
    summary: 'The programme for visitors: the next events first, then the past ones, the latest first.',
    policy: 'public',
    response: z.object({ events: z.array(visitorEvent) }),
  },
  'GET /api/visitors/organisations': {
    summary: 'The organisations that are shown to visitors, without their people.',
    policy: 'public',
    query: pageQuery.extend({ sector: z.enum(sectors).optional(), country: country.optional() }),
    response: pageOf(visitorCard),
  },
  'POST /api/visitors/matches': {
    summary:
      'Organisations of the other country that fit a project told in a sentence or two, by what they do and without their names; and what was understood of the text. Nothing of it is stored.',
    policy: 'public',
    costly: true,
    storesNothing: true,
    body: z.strictObject({ text: paragraph(visitorTextLength.max).min(visitorTextLength.min), language, country }),
    response: z.object({
      topics: z.array(topicId),
      cooperations: z.array(z.object({ direction: z.enum(cooperationDirections), kind: z.enum(cooperationKinds) })),
      matches: z.array(z.object({ organisation: visitorCard, fit: z.enum(fits), strongest: z.array(reasonView) })),
      /** So many fit, whether or not they are shown here. */
      total: z.number().int(),
    }),
    errors: ['overloaded'],
  },
} as const satisfies Record<EndpointKey, Endpoint>;
