import { matchMarks, organisationKinds, sectors } from '@jumelage/domain/organisation';
import { requestStatuses } from '@jumelage/domain/request';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { id, paragraph, personName, trilingual } from './fields.ts';
import { organisationCard } from './organisations.ts';

/** A criterion with its facts and its share of the score, for one direction; worded by i18n. */
export const reasonView = z.object({
  /** Whose wish it speaks of: `ours` why they suit us, `theirs` why we suit them. */
  side: z.enum(['ours', 'theirs']),
  criterion: z.string(),
  contribution: z.number(),
  facts: z.record(z.string(), z.json()),
});
export type ReasonView = z.output<typeof reasonView>;

/** Where one could meet: an event that both attend, with the other's participants. */
export const meetingPlace = z.object({
  eventId: id('event'),
  eventName: trilingual(200),
  participants: z.array(
    z.object({
      id: id('participant'),
      name: personName,
      request: z.object({ id: id('request'), status: z.enum(requestStatuses), sentByUs: z.boolean() }).nullable(),
    }),
  ),
});

export const matchView = z
  .object({
    organisation: organisationCard,
    /** √(p(ours) · p(theirs)), 0 to 1. */
    score: z.number(),
    ours: z.number(),
    theirs: z.number(),
    /** All criteria of both directions, strongest first; with the two biases they sum to the two logits. */
    reasons: z.array(reasonView),
    mark: z.enum(matchMarks).nullable(),
    note: z.string().nullable(),
    meetAt: z.array(meetingPlace),
  })
  .meta({ id: 'Match' });
export type MatchView = z.output<typeof matchView>;

const params = z.object({ organisationId: id('organisation') });
const pairParams = params.extend({ otherId: id('organisation') });

/** Suggested matches of an organisation, and what it decided about them. */
export const matchEndpoints = {
  'GET /api/organisations/:organisationId/matches': {
    summary: 'Suggested matches with their reasons; by default from the other side.',
    policy: 'member',
    params,
    query: z.object({
      limit: z.coerce.number().int().min(1).max(50).default(20),
      offset: z.coerce.number().int().min(0).max(1000).default(0),
      scope: z.enum(['other_side', 'all']).default('other_side'),
      sector: z.enum(sectors).optional(),
      kind: z.enum(organisationKinds).optional(),
      mark: z.enum(matchMarks).optional(),
    }),
    response: z.object({ items: z.array(matchView), total: z.number().int(), profilePublished: z.boolean() }),
  },
  'GET /api/organisations/:organisationId/matches/:otherId': {
    summary: 'How well one organisation suits another, or what excludes it.',
    policy: 'member',
    params: pairParams,
    response: z.object({ match: matchView.nullable(), excludedBy: z.string().nullable() }),
    errors: ['match_with_itself'],
  },
  'PUT /api/organisations/:organisationId/matches/:otherId/mark': {
    summary: 'Hide or shortlist a suggestion, with a private note.',
    policy: 'member',
    params: pairParams,
    body: z.strictObject({ mark: z.enum(matchMarks), note: paragraph(1000).optional() }),
    status: 204,
    errors: ['match_with_itself'],
  },
  'DELETE /api/organisations/:organisationId/matches/:otherId/mark': {
    summary: 'Take a mark back.',
    policy: 'member',
    params: pairParams,
    status: 204,
  },
} as const satisfies Record<EndpointKey, Endpoint>;
