import { introductionAnswers, introductionStates } from '@jumelage/domain/introduction';
import { languages } from '@jumelage/domain/language';
import { fits } from '@jumelage/domain/match';
import { meetingStatuses } from '@jumelage/domain/meeting';
import {
  declineReasons,
  requestAnswers,
  requestMoves,
  requestOrders,
  requestOrigins,
  requestPriorities,
  requestStatuses,
  sentStatuses,
} from '@jumelage/domain/request';
import { allStarterKinds, isStarter } from '@jumelage/domain/request-starter';
import { placeKinds } from '@jumelage/domain/session';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { id, instant, optionalLine, paragraph, trilingual } from './fields.ts';
import { matchView } from './matches.ts';
import { organisationCard } from './organisations.ts';
import { pageOf, pageQuery } from './paging.ts';
import { participantCard } from './participants.ts';

const starterFields = { kind: z.enum(allStarterKinds), about: z.string().max(100).nullable() };

/** The sentence with which a request begins, by its kind and what it names: everybody reads it in their own language. */
export const starterView = z.object(starterFields);

const commonEvent = z.object({ id: id('event'), name: trilingual(200), startsOn: z.string() });

export const requestView = z
  .object({
    id: id('request'),
    eventId: id('event'),
    from: participantCard,
    to: participantCard,
    message: z.string(),
    /** The language of the message; null where it cannot be recognised. */
    messageLanguage: z.enum(languages).nullable(),
    starter: starterView.nullable(),
    priority: z.enum(requestPriorities),
    status: z.enum(requestStatuses),
    answerNote: z.string().nullable(),
    answerNoteLanguage: z.enum(languages).nullable(),
    declineReason: z.enum(declineReasons).nullable(),
    createdAt: instant,
    expiresAt: instant,
    /** The slot for which it was proposed on the day; null: the schedule finds one. */
    slotId: id('slot').nullable(),
    answeredAt: instant.nullable(),
    /** The half-days, or the other event, that the recipient proposes while the request waits; null where neither. */
    proposal: z
      .object({
        halfDays: z.array(z.object({ startsAt: instant, endsAt: instant })),
        event: commonEvent.nullable(),
      })
      .nullable(),
    /** The place of an accepted request's meeting in the published schedule. */
    placed: z.object({ startsAt: instant, table: z.number().int(), tableKind: z.enum(placeKinds) }).nullable(),
    /**
     * Of a meeting that an organiser proposes to both, where it stands and what each says; null where one asked the other.
     * Whoever of the two reads it, `to` is they.
     */
    introduction: z
      .object({
        state: z.enum(introductionStates),
        fromAnswer: z.enum(introductionAnswers).nullable(),
        toAnswer: z.enum(introductionAnswers).nullable(),
      })
      .nullable(),
    /** Statuses to which the reader can bring it now: pages offer these and no other. */
    can: z.array(z.enum(requestMoves)),
  })
  .meta({ id: 'MeetingRequest' });
export type RequestView = z.output<typeof requestView>;

/** A request as its sides judge it: with what the other one is, and what speaks for the two. */
export const ownRequest = requestView
  .extend({
    /** The other organisation in the reader’s language; null while its profile is not published or not shown to them. */
    other: organisationCard.nullable(),
    /** Amounts of the other, and facts of both: none where the two are not compared. */
    ...matchView.pick({ raise: true, ticket: true, strongest: true, objections: true }).shape,
    fit: z.enum(fits).nullable(),
  })
  .meta({ id: 'OwnMeetingRequest' });
export type OwnRequest = z.output<typeof ownRequest>;

/** A request as the organiser sees it: messages and answers stay between the two. */
export const organiserRequest = requestView.omit({
  ...{ message: true, messageLanguage: true, starter: true },
  ...{ proposal: true, answerNote: true, answerNoteLanguage: true, declineReason: true, can: true },
});

const listedRequest = organiserRequest.extend({ meeting: z.enum(meetingStatuses).nullable() });

const params = z.object({ eventId: id('event') });
const words = {
  message: paragraph(1000),
  starter: z.strictObject(starterFields).refine(isStarter, 'not_one_of').nullable().optional(),
  priority: z.enum(requestPriorities),
};
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
      items: z.array(ownRequest),
      participantId: id('participant').nullable(),
      sentCount: z.number().int(),
      limit: z.number().int(),
      /** The number of one’s open requests that may still become musts. */
      mustsLeft: z.number().int(),
    }),
  },
  'POST /api/events/:eventId/meeting-requests': {
    summary:
      'Ask another participant for a meeting. A pending request holds no slot. Whose registration waits for its approval prepares one, which that sends.',
    policy: 'participant',
    delegable: true,
    params,
    body: z.strictObject({
      toParticipantId: id('participant'),
      ...words,
      /** A slot to come in which both are free: the request expires as it begins. */
      slotId: id('slot').optional(),
    }),
    response: requestView,
    status: 201,
    errors: [
      'slot_unknown',
      'slot_not_free',
      'participant_not_admitted',
      'recipient_not_admitted',
      'other_side_not_agreed',
      'request_to_own_organisation',
      'request_already_open',
      'request_limit_reached',
      'must_limit_reached',
      'topic_unknown',
      'event_phase_forbids',
      'requests_closed',
    ],
  },
  'PATCH /api/events/:eventId/meeting-requests/:requestId': {
    summary: 'Change the words and the priority of a request that is not sent yet.',
    policy: 'participant',
    delegable: true,
    params: requestParams,
    body: z.strictObject(words),
    response: requestView,
    errors: ['request_already_sent', 'request_not_yours_to_answer', 'must_limit_reached', 'topic_unknown'],
  },
  'PUT /api/events/:eventId/meeting-requests/:requestId/answer': {
    summary:
      'Accept or decline a request, with a word if one likes; `pending` takes back a decline of a moment ago. A declined one can be accepted after all until a schedule is published.',
    policy: 'participant',
    delegable: true,
    params: requestParams,
    body: z.strictObject({
      answer: z.enum([...requestAnswers, 'pending']),
      note: paragraph(500).optional(),
      /** Given with a decline alone. */
      reason: z.enum(declineReasons).optional(),
    }),
    response: requestView,
    errors: [
      'request_expired',
      'request_already_answered',
      'request_not_yours_to_answer',
      'meeting_begun',
      'answers_closed',
      'answer_is_final',
      'nothing_to_undo',
      'participant_not_admitted',
      'recipient_not_admitted',
      'request_to_own_organisation',
      'request_already_open',
    ],
  },
  'GET /api/events/:eventId/meeting-requests/:requestId/choices': {
    summary: 'What the recipient of a request may propose: half-days in which both are free, and common events.',
    policy: 'participant',
    delegable: true,
    params: requestParams,
    response: z.object({
      halfDays: z.array(z.object({ startsAt: instant, endsAt: instant, slotIds: z.array(id('slot')) })),
      events: z.array(commonEvent),
    }),
  },
  'PUT /api/events/:eventId/meeting-requests/:requestId/proposal': {
    summary: 'Propose hours that suit, or another event to which both come, in place of an earlier proposal.',
    policy: 'participant',
    delegable: true,
    params: requestParams,
    body: z.union([
      z.strictObject({ slotIds: z.array(id('slot')).min(1).max(500) }),
      z.strictObject({ eventId: id('event') }),
    ]),
    response: requestView,
    errors: [
      'request_expired',
      'request_already_answered',
      'request_not_yours_to_answer',
      'slot_unknown',
      'request_already_open',
    ],
  },
  'POST /api/events/:eventId/meeting-requests/:requestId/proposal/acceptance': {
    summary: 'Accept what the recipient proposed: the request is accepted, for those hours or for that event.',
    policy: 'participant',
    delegable: true,
    params: requestParams,
    response: requestView,
    errors: [
      'request_expired',
      'request_already_answered',
      'request_not_yours_to_answer',
      'nothing_proposed',
      'participant_not_admitted',
      'recipient_not_admitted',
      'other_side_not_agreed',
      'request_already_open',
      'request_limit_reached',
    ],
  },
  'DELETE /api/events/:eventId/meeting-requests/:requestId': {
    summary: 'Withdraw a request that one sent, or drop one that is not sent yet.',
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
    query: pageQuery.extend({
      status: z.enum(sentStatuses).optional(),
      /** Requests of the two, or proposals of the organisers. */
      origin: z.enum(requestOrigins).optional(),
      priority: z.enum(requestPriorities).optional(),
      /** The state of the meeting that came of it. */
      meeting: z.enum(meetingStatuses).optional(),
      order: z.enum(requestOrders).optional(),
      q: optionalLine(100).optional(),
    }),
    response: pageOf(listedRequest).extend({
      /** The number of declines with each reason. */
      declines: z.partialRecord(z.enum(declineReasons), z.number().int()),
    }),
  },
} as const satisfies Record<EndpointKey, Endpoint>;
