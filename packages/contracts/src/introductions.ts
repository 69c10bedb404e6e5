import { fits } from '@jumelage/domain/match';
import { requestPriorities } from '@jumelage/domain/request';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { id, optionalLine, paragraph } from './fields.ts';
import { matchView } from './matches.ts';
import { organiserRequest } from './meeting-requests.ts';
import { participantCard } from './participants.ts';

const params = z.object({ eventId: id('event') });
const requestParams = params.extend({ requestId: id('request') });

/** Facts that speak for a pair of organisations, and against it; none where either has no published profile. */
const judged = {
  fit: z.enum(fits).nullable(),
  ...matchView.pick({ strongest: true, objections: true }).shape,
};

/** Somebody who can be proposed to another for a meeting. */
const partner = z.object({
  participant: participantCard,
  ...judged,
  /** The open requests and agreed meetings that they have already. */
  open: z.number().int(),
});

/** As many meetings a person as a filling may bring everybody to. */
const mostUpTo = 10;

const filling = z.object({
  pairs: z.array(z.object({ first: participantCard, second: participantCard, ...judged })),
  /** The people who have fewer, and who will have if all of these are accepted. */
  before: z.number().int(),
  after: z.number().int(),
});

/** Meetings that organisers propose to two people, who each answer. */
export const introductionEndpoints = {
  'GET /api/events/:eventId/organise/participants/:participantId/partners': {
    summary:
      'People who can be proposed to somebody for a meeting, best fit first: admitted, shown to each other, with nothing open between them.',
    policy: 'organiser',
    params: params.extend({ participantId: id('participant') }),
    query: z.object({ q: optionalLine(100).optional() }),
    response: z.object({ items: z.array(partner), total: z.number().int() }),
    errors: ['recipient_not_admitted'],
  },
  'POST /api/events/:eventId/organise/introductions': {
    summary: 'Propose a meeting to two people. It takes place if both accept; it counts for neither as a request.',
    policy: 'organiser',
    params,
    body: z.strictObject({
      participantIds: z.tuple([id('participant'), id('participant')]),
      message: paragraph(1000),
      priority: z.enum(requestPriorities),
    }),
    response: organiserRequest,
    status: 201,
    errors: [
      'recipient_not_admitted',
      'other_side_not_agreed',
      'request_to_own_organisation',
      'request_already_open',
      'request_limit_reached',
      'event_phase_forbids',
    ],
  },
  'GET /api/events/:eventId/organise/introductions/fill': {
    summary:
      'The best pairs for people with few meetings, fairly: whoever has the fewest comes first. Nothing is sent. Counted are agreed meetings and requests that wait.',
    policy: 'organiser',
    costly: true,
    params,
    query: z.object({ upTo: z.coerce.number().int().min(1).max(mostUpTo).default(3) }),
    response: filling,
  },
  'POST /api/events/:eventId/organise/introductions/fill': {
    summary: 'Propose the pairs of a plan that one saw; those that cannot be proposed any more are left out.',
    policy: 'organiser',
    costly: true,
    params,
    bodyLimit: 260_000,
    body: z.strictObject({
      pairs: z
        .array(z.tuple([id('participant'), id('participant')]))
        .min(1)
        .max(1000),
      message: paragraph(1000),
    }),
    response: z.object({ sent: z.number().int(), refused: z.number().int() }),
    errors: ['event_phase_forbids'],
  },
  'PUT /api/events/:eventId/organise/introductions/:requestId/agreements/:participantId': {
    summary: 'Record that one of the two said yes, and tell them. The second yes makes the meeting.',
    policy: 'organiser',
    params: requestParams.extend({ participantId: id('participant') }),
    response: organiserRequest,
    errors: ['request_expired', 'request_already_answered'],
  },
  'DELETE /api/events/:eventId/organise/introductions/:requestId': {
    summary: 'Withdraw a proposal that waits, and tell both.',
    policy: 'organiser',
    params: requestParams,
    response: organiserRequest,
    errors: ['request_expired', 'request_already_answered'],
  },
} as const satisfies Record<EndpointKey, Endpoint>;
