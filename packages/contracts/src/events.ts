import { eventStatuses } from '@jumelage/domain/event';
import { allEventActs } from '@jumelage/domain/event-act';
import { eventFields } from '@jumelage/domain/event-fields';
import { fieldsWith, pick } from '@jumelage/domain/field';
import { sectors } from '@jumelage/domain/organisation';
import { participantStatuses } from '@jumelage/domain/participant';
import { ownParticipantFields, participantFields } from '@jumelage/domain/participant-fields';
import { sentStatuses } from '@jumelage/domain/request';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { readSchemas, sentSchemas } from './field-schemas.ts';
import { country, id, personName, wallTime } from './fields.ts';
import { matchmakingSessionView } from './sessions.ts';

/** Schemas of the fields of an event as they are sent, all of them or some. */
export const eventBody = z.strictObject(sentSchemas(eventFields));
const shownOfEvent = readSchemas(eventFields);

/** The fields of a matchmaking session: wall-clock blocks in the event's zone, slots, tables. */
export const sessionFields = z.strictObject({
  name: sentSchemas(eventFields).name,
  slotMinutes: z.number().int().min(5).max(180),
  breakMinutes: z.number().int().min(0).max(120),
  tableCount: z.number().int().min(1).max(400),
  blocks: z
    .array(z.strictObject({ startsAt: wallTime, endsAt: wallTime }))
    .min(1)
    .max(40),
});
export type SessionFields = z.output<typeof sessionFields>;

/** One's own registration for an event. */
export const registrationView = z
  .object({
    participantId: id('participant'),
    organisationId: id('organisation'),
    status: z.enum(participantStatuses),
    ...pick(readSchemas(participantFields), ownParticipantFields),
  })
  .meta({ id: 'Registration' });

export const eventCard = z
  .object({
    id: id('event'),
    ...pick(shownOfEvent, fieldsWith(eventFields, 'shown', 'programme')),
    status: z.enum(eventStatuses),
    /** Whatever its phase: its last slot is past. */
    hasEnded: z.boolean(),
    isSample: z.boolean(),
    admittedCount: z.number().int(),
    organises: z.boolean(),
    registration: z.enum(participantStatuses).nullable(),
  })
  .meta({ id: 'EventCard' });

export const eventView = eventCard
  .omit({ registration: true })
  .extend({
    /** Acts that are open to the reader now, or to the person they represent. */
    can: z.array(z.enum(allEventActs)),
    ...pick(shownOfEvent, fieldsWith(eventFields, 'shown', 'page')),
    /** Null for readers who are neither admitted nor organise it. */
    ...pick(shownOfEvent, fieldsWith(eventFields, 'shown', 'admitted')),
    /** Names what organisers can edit of it, as it is now. */
    version: z.string(),
    sessions: z.array(matchmakingSessionView),
    registration: registrationView.nullable(),
  })
  .meta({ id: 'Event' });
export type EventView = z.output<typeof eventView>;

/** The overview of an organiser: counts only. */
export const overviewView = z
  .object({
    participants: z.record(z.enum(participantStatuses), z.number().int()),
    requests: z.record(z.enum(sentStatuses), z.number().int()),
    /** Admitted participants by sector and country. */
    sectorByCountry: z.array(z.object({ sector: z.enum(sectors).nullable(), country, count: z.number().int() })),
    meetings: z.object({
      agreed: z.number().int(),
      placed: z.number().int(),
      held: z.number().int(),
      missed: z.number().int(),
    }),
    withoutRequest: z.number().int(),
    /** People who take part and have no account: nobody reaches them but by a code. */
    withoutAccount: z.number().int(),
    /** Pending requests that expire within a day. */
    expiring: z.number().int(),
    /** Agreed meetings that a draft could not place for want of an interpreter. */
    withoutInterpreter: z.number().int(),
    /** Meetings whose time is past and of which neither side has reported. */
    toReport: z.number().int(),
    /** Admitted participants by the day on which they registered, and their country. */
    admittedByDay: z.array(z.object({ day: z.string(), country, count: z.number().int() })),
    /** The interpreters, with the meetings of the drafts that they serve, of so many slots. */
    interpreters: z.array(
      z.object({ id: id('interpreter'), name: personName, meetings: z.number().int(), slots: z.number().int() }),
    ),
  })
  .meta({ id: 'EventOverview' });

const params = z.object({ eventId: id('event') });
const sessionParams = params.extend({ sessionId: id('session') });
/** Without defaults: what a change leaves out stays as it is. */
const registrationFields = z.strictObject(pick(sentSchemas(participantFields), ownParticipantFields));
const { attendance, zone, unavailable } = registrationFields.shape;

/** Events, their matchmaking sessions, and one's own registration. */
export const eventEndpoints = {
  'GET /api/events': {
    summary: 'The programme: events that are open or over, and one’s own drafts.',
    policy: 'public',
    response: z.object({ events: z.array(eventCard) }),
  },
  'POST /api/events': {
    summary: 'Create an event; the caller organises it.',
    policy: 'host',
    body: eventBody,
    response: eventView,
    status: 201,
    errors: ['zone_unknown', 'dates_reversed'],
  },
  'GET /api/events/:eventId': {
    summary: 'An event with its matchmaking sessions and one’s registration.',
    policy: 'visible',
    delegable: true,
    params,
    response: eventView,
    version: 'version',
  },
  'PATCH /api/events/:eventId': {
    summary: 'Change an event.',
    policy: 'organiser',
    params,
    body: eventBody.partial(),
    response: eventView,
    version: 'version',
    errors: ['zone_unknown', 'dates_reversed', 'edited_meanwhile'],
  },
  'PUT /api/events/:eventId/status': {
    summary: 'Bring an event into another phase.',
    policy: 'organiser',
    params,
    body: z.strictObject({
      status: z.enum(eventStatuses),
      /** Said where the phase does not go with the event's dates: it is meant. */
      confirm: z.literal(true).optional(),
    }),
    response: eventView,
    version: 'version',
    errors: ['event_phase_refused', 'event_phase_off_dates'],
  },
  'GET /api/events/:eventId/overview': {
    summary: 'Counts for the organiser.',
    policy: 'organiser',
    params,
    response: overviewView,
  },
  'POST /api/events/:eventId/sessions': {
    summary: 'Add a matchmaking session.',
    policy: 'organiser',
    params,
    body: sessionFields,
    response: matchmakingSessionView,
    version: 'version',
    status: 201,
    errors: ['blocks_overlap', 'dates_reversed', 'time_skipped', 'session_without_slots', 'session_too_large'],
  },
  'PUT /api/events/:eventId/sessions/:sessionId': {
    summary:
      'Change a matchmaking session; drafted placements in slots or at tables that vanish are taken out and counted.',
    policy: 'organiser',
    params: sessionParams,
    body: sessionFields,
    response: z.object({ session: matchmakingSessionView, unplaced: z.number().int() }),
    version: 'session.version',
    errors: [
      'blocks_overlap',
      'dates_reversed',
      'time_skipped',
      'session_without_slots',
      'session_too_large',
      'edited_meanwhile',
    ],
  },
  'POST /api/events/:eventId/registration': {
    summary: 'Register for an event, for one’s organisation.',
    policy: 'user',
    params,
    bodyLimit: 400_000,
    body: registrationFields.omit({ refusesDelegation: true }).extend({
      organisationId: id('organisation'),
      attendance: attendance.default('onsite'),
      zone: zone.optional(),
      unavailable: unavailable.default([]),
    }),
    response: registrationView,
    status: 201,
    errors: [
      'already_registered',
      'organisation_not_yours',
      'event_phase_forbids',
      'registration_closed',
      'slot_unknown',
      'zone_unknown',
    ],
  },
  'PATCH /api/events/:eventId/registration': {
    summary: 'Change one’s attendance, languages or availability.',
    policy: 'user',
    delegable: true,
    params,
    bodyLimit: 400_000,
    body: registrationFields.partial(),
    response: registrationView,
    errors: ['slot_unknown', 'zone_unknown'],
  },
  'DELETE /api/events/:eventId/registration': {
    summary: 'Withdraw from an event.',
    policy: 'user',
    delegable: true,
    params,
    response: registrationView,
    errors: ['participant_status_refused'],
  },
} as const satisfies Record<EndpointKey, Endpoint>;
