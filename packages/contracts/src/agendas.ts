import { contactFields, contactStates, isPhoneNumber } from '@jumelage/domain/contact';
import { latenesses } from '@jumelage/domain/lateness';
import { meetingStatuses } from '@jumelage/domain/meeting';
import { nextSteps, ratingRange } from '@jumelage/domain/outcome';
import { placeKinds } from '@jumelage/domain/session';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { email, id, instant, optionalLine, paragraph, personName, spoken, trilingual, website } from './fields.ts';
import { organisationCard } from './organisations.ts';
import { participantCard } from './participants.ts';

export const outcomeView = z.object({
  held: z.boolean(),
  rating: z.number().int().nullable(),
  nextStep: z.enum(nextSteps),
  note: z.string(),
});

export const agendaItem = z.object({
  meetingId: id('meeting'),
  sessionId: id('session'),
  startsAt: instant,
  endsAt: instant,
  block: z.number().int(),
  table: z.number().int(),
  /** The label on the table's sign beside its number, and its part of the hall. */
  tableKind: z.enum(placeKinds),
  tableLabel: z.string().nullable(),
  tableZone: z.string().nullable(),
  interpreter: personName.nullable(),
  /** One comes along: the meeting is a colleague's, who reports it. */
  isColleagues: z.boolean(),
  status: z.enum(meetingStatuses),
  /** Its place before the last version that changed this agenda, if that was another. */
  before: z.object({ startsAt: instant, table: z.number().int() }).nullable(),
  /** True where that version brought it into the agenda. */
  isNew: z.boolean(),
  other: participantCard,
  organisation: organisationCard,
  languagesInCommon: spoken,
  /** The other's zone where their clock shows another time than the event's. */
  otherZone: z.string().nullable(),
  outcome: outcomeView.nullable(),
  /** Minutes by which one said that one will be late, and by which the other did. */
  ownDelay: z.number().int(),
  otherDelay: z.number().int(),
  /** The address where it takes place online: that of its people, else of its table. */
  link: z.string().nullable(),
  hasOwnLink: z.boolean(),
  /** The sides that gave their card to the other. */
  contact: z.enum(contactStates),
});

/** One participant's view of the published schedule. */
export const agendaView = z
  .object({
    /** The server's clock: a page counts by its own, corrected by this. */
    now: instant,
    eventId: id('event'),
    eventName: trilingual(200),
    place: trilingual(200),
    /** The organisers' online room for the whole event. */
    eventLink: z.string().nullable(),
    zone: z.string(),
    /** The participant's own zone where it shows another time than the event's. */
    homeZone: z.string().nullable(),
    participant: z
      .object({
        id: id('participant'),
        name: personName,
        organisation: z.string(),
        organisationId: id('organisation'),
      })
      .nullable(),
    versions: z.array(
      z.object({
        sessionId: id('session'),
        version: z.number().int(),
        publishedAt: instant,
        /**
         * The instant at which the last version that changed this agenda was published; null: none changed it since the
         * first.
         */
        changedAt: instant.nullable(),
      }),
    ),
    items: z.array(agendaItem),
    /** Meetings that the last change of this agenda took out, or that were cancelled since. */
    removed: z.array(
      z.object({
        meetingId: id('meeting'),
        sessionId: id('session'),
        startsAt: instant,
        table: z.number().int(),
        isCancelled: z.boolean(),
        other: participantCard,
      }),
    ),
    /** Since when a calendar may subscribe to this agenda by a secret address; null: there is none. */
    feedSince: instant.nullable(),
    /** Agreed meetings that the published schedule does not hold. */
    waiting: z.array(z.object({ meetingId: id('meeting'), other: participantCard })),
  })
  .meta({ id: 'Agenda' });
export type AgendaView = z.output<typeof agendaView>;

/** A card: what somebody lets the other side of one meeting know. */
const contactCard = z.object({
  phone: z.string().nullable(),
  wechat: z.string().nullable(),
  email: z.string().nullable(),
});

/** The exchange of cards as one side of a meeting sees it. */
export const contactView = z
  .object({
    state: z.enum(contactStates),
    /** One's own card; before one gave it, what one gave last, to begin with. */
    own: contactCard,
    /** The other side saw it: it cannot be taken back any more. */
    isSeen: z.boolean(),
    /** The other's card, once both gave theirs. */
    other: contactCard.nullable(),
  })
  .meta({ id: 'ContactExchange' });
export type ContactView = z.output<typeof contactView>;

const params = z.object({ eventId: id('event') });
const meetingParams = params.extend({ meetingId: id('meeting') });

/** Agendas, and what came of a meeting. */
export const agendaEndpoints = {
  'GET /api/events/:eventId/agenda': {
    summary: 'One’s own agenda.',
    policy: 'participant',
    delegable: true,
    params,
    response: agendaView,
  },
  'GET /api/events/:eventId/agenda.ics': {
    summary: 'One’s own agenda as a calendar file.',
    policy: 'participant',
    params,
    file: 'text/calendar',
  },
  'GET /api/events/:eventId/meetings/:meetingId.ics': {
    summary: 'One of one’s own meetings as a calendar file.',
    policy: 'participant',
    params: params.extend({ meetingId: id('meeting') }),
    file: 'text/calendar',
  },
  'POST /api/events/:eventId/agenda/feed': {
    summary:
      'Make a secret address to which a calendar subscribes; an earlier one of the same agenda ends. It is shown once.',
    policy: 'participant',
    params,
    response: z.object({ path: z.string(), createdAt: instant }),
    status: 201,
  },
  'DELETE /api/events/:eventId/agenda/feed': { summary: 'End the secret address.', policy: 'participant', params },
  'GET /api/calendars/:token.ics': {
    summary: 'An agenda by its secret address, for calendar programs.',
    policy: 'public',
    params: z.object({ token: z.string().regex(/^[\w-]{43}$/) }),
    file: 'text/calendar',
    errors: ['not_found'],
    costly: true,
  },
  'PUT /api/events/:eventId/meetings/:meetingId/outcome': {
    summary: 'Report a meeting: held or missed, a rating, the next step.',
    policy: 'participant',
    params: params.extend({ meetingId: id('meeting') }),
    body: z.strictObject({
      held: z.boolean(),
      rating: z.number().int().min(ratingRange.min).max(ratingRange.max).nullable().default(null),
      nextStep: z.enum(nextSteps).default('none'),
      note: paragraph(1000).default(''),
    }),
    response: z.object({ status: z.enum(meetingStatuses), outcome: outcomeView }),
    errors: ['outcome_too_early', 'event_phase_forbids'],
  },
  'PUT /api/events/:eventId/meetings/:meetingId/delay': {
    summary: 'Tell the other side, and the desk, that one will be late for a meeting; 0 minutes take it back.',
    policy: 'participant',
    params: params.extend({ meetingId: id('meeting') }),
    body: z.strictObject({ minutes: z.literal(latenesses) }),
    response: z.object({ minutes: z.number().int() }),
    errors: ['delay_not_now', 'event_phase_forbids'],
  },
  'PUT /api/events/:eventId/meetings/:meetingId/link': {
    summary: 'Say where one’s own meeting takes place online: https only; null leaves it to the table.',
    policy: 'participant',
    params: meetingParams,
    body: z.strictObject({ link: website(500).nullable() }),
    response: z.object({ link: z.string().nullable() }),
    errors: ['meeting_over'],
  },
  'GET /api/events/:eventId/meetings/:meetingId/contact': {
    summary: 'Which sides of one’s own meeting gave their card, and one’s own.',
    policy: 'participant',
    params: meetingParams,
    response: contactView,
  },
  'PUT /api/events/:eventId/meetings/:meetingId/contact': {
    summary: 'Give one’s card to the other side of a meeting that was held; seen once both gave theirs.',
    policy: 'participant',
    params: meetingParams,
    body: z
      .strictObject({
        phone: optionalLine(contactFields.phone.most)
          .refine((text) => text === '' || isPhoneNumber(text), { error: 'wrong_format' })
          .nullable(),
        wechat: optionalLine(contactFields.wechat.most).nullable(),
        email: email.nullable(),
      })
      .refine((card) => Object.values(card).some(Boolean), { error: 'required', path: ['phone'] }),
    response: contactView,
    errors: ['contact_not_yet', 'contact_seen', 'event_phase_forbids'],
  },
  'DELETE /api/events/:eventId/meetings/:meetingId/contact': {
    summary: 'Take one’s card back, as long as the other side has not seen it.',
    policy: 'participant',
    params: meetingParams,
    response: contactView,
    errors: ['contact_seen'],
  },
  'POST /api/events/:eventId/meetings/:meetingId/contact/opening': {
    summary: 'See the other side’s card, once both gave theirs; from then on theirs stays.',
    policy: 'participant',
    params: meetingParams,
    response: contactView,
    errors: ['contact_not_yet'],
  },
} as const satisfies Record<EndpointKey, Endpoint>;
