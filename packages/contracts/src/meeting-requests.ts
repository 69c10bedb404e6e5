import { requestAnswers, requestMoves, requestPriorities, requestStatuses } from '@jumelage/domain/request';
import { placeKinds } from '@jumelage/domain/session';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { id, instant, optionalLine, paragraph } from './fields.ts';
import { pageOf, pageQuery } from './paging.ts';
import { participantCard } from './participants.ts';

export const requestView = z
  .object({
    id: id('request'),
    eventId: id('event'),
    from: participantCard,
    to: participantCard,
    message: z.string(),
    priority: z.enum(requestPriorities),
    status: z.enum(requestStatuses),
    answerNote: z.string().nullable(),
    createdAt: instant,
    expiresAt: instant,
    answeredAt: instant.nullable(),
    /** The place of an accepted request's meeting in the published schedule. */
    placed: z.object({ startsAt: instant, table: z.number().int(), tableKind: z.enum(placeKinds) }).nullable(),
    /** Statuses to which the reader can bring it now: pages offer these and no other. */
    can: z.array(z.enum(requestMoves)),
  })
  .meta({ id: 'MeetingRequest' });
export type RequestView = z.output<typeof requestView>;

const params = z.object({ eventId: id('event') });
const requestParams = params.extend({ requestId: id('request') });

/** Meeting requests between participants of an event. */
export const meetingRequestEndpoints = {
  'GET /api/events/:eventId/meeting-requests': {
    summary: 'One’s own requests, sent and received, newest first, and how many one may still send.',
    policy: 'participant',
    delegable: true,
    params,
    query: z.object({ box: z.enum(['received', 'sent']).optional(), status: z.enum(requestStatuses).optional() }),
    response: z.object({
      items: z.array(requestView),
      participantId: id('participant').nullable(),
      sentCount: z.number().int(),
      limit: z.number().int(),
    }),
  },
  'POST /api/events/:eventId/meeting-requests': {
    summary: 'Ask another participant for a meeting. A pending request holds no slot.',
    policy: 'participant',
    delegable: true,
    params,
    body: z.strictObject({
      toParticipantId: id('participant'),
      message: paragraph(1000),
      priority: z.enum(requestPriorities),
    }),
    response: requestView,
    status: 201,
    errors: [
      'participant_not_admitted',
      'recipient_not_admitted',
      'other_side_not_agreed',
      'request_to_own_organisation',
      'request_already_open',
      'request_limit_reached',
      'event_phase_forbids',
    ],
  },
  'PUT /api/events/:eventId/meeting-requests/:requestId/answer': {
    summary:
      'Accept or decline a request, with a word if one likes; `pending` takes back a decline of a moment ago. A declined one can be accepted after all until a schedule is published.',
    policy: 'participant',
    delegable: true,
    params: requestParams,
    body: z.strictObject({ answer: z.enum([...requestAnswers, 'pending']), note: paragraph(500).optional() }),
    response: requestView,
    errors: [
      'request_expired',
      'request_already_answered',
      'request_not_yours_to_answer',
      'meeting_begun',
      'answer_is_final',
      'nothing_to_undo',
      'participant_not_admitted',
      'recipient_not_admitted',
      'request_to_own_organisation',
      'request_already_open',
    ],
  },
  'DELETE /api/events/:eventId/meeting-requests/:requestId': {
    summary: 'Withdraw a request that one sent.',
    policy: 'participant',
    delegable: true,
    params: requestParams,
    response: requestView,
    errors: ['request_expired', 'request_already_answered', 'request_not_yours_to_answer', 'meeting_begun'],
  },
  'GET /api/events/:eventId/organise/meeting-requests': {
    summary: 'All requests of an event, for the organiser; messages and answers stay between the two.',
    policy: 'organiser',
    params,
    query: pageQuery.extend({ status: z.enum(requestStatuses).optional(), q: optionalLine(100).optional() }),
    response: pageOf(requestView.omit({ message: true, answerNote: true, can: true })),
  },
} as const satisfies Record<EndpointKey, Endpoint>;
