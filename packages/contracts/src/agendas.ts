import { meetingStatuses } from '@jumelage/domain/meeting';
import { nextSteps, ratingRange } from '@jumelage/domain/outcome';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { id, instant, paragraph, personName, spoken, trilingual } from './fields.ts';
import { organisationCard } from './organisations.ts';
import { participantCard } from './participants.ts';

export const outcomeView = z.object({ held: z.boolean(), rating: z.number().int().nullable(), nextStep: z.enum(nextSteps), note: z.string() });

export const agendaItem = z.object({
  meetingId: id('meeting'),
  sessionId: id('session'),
  startsAt: instant,
  endsAt: instant,
  block: z.number().int(),
  table: z.number().int(),
  status: z.enum(meetingStatuses),
  other: participantCard,
  organisation: organisationCard,
  languagesInCommon: spoken,
  /** The other's zone where their clock shows another time than the event's. */
  otherZone: z.string().nullable(),
  outcome: outcomeView.nullable(),
});

/** One participant's view of the published schedule. */
export const agendaView = z
  .object({
    eventId: id('event'),
    eventName: trilingual(200),
    place: trilingual(200),
    zone: z.string(),
    /** The participant's own zone where it shows another time than the event's. */
    homeZone: z.string().nullable(),
    participant: z.object({ id: id('participant'), name: personName, organisation: z.string() }).nullable(),
    versions: z.array(z.object({ sessionId: id('session'), version: z.number().int(), publishedAt: instant })),
    items: z.array(agendaItem),
    /** Agreed meetings that the published schedule does not hold. */
    waiting: z.array(z.object({ meetingId: id('meeting'), other: participantCard })),
  })
  .meta({ id: 'Agenda' });
export type AgendaView = z.output<typeof agendaView>;

export const homeView = z
  .object({
    organisations: z.array(z.object({ id: id('organisation'), completeness: z.number().int(), matchCount: z.number().int() })),
    toAnswer: z.array(z.object({ eventId: id('event'), eventName: trilingual(200), count: z.number().int() })),
    upcoming: z.array(
      agendaItem.pick({ meetingId: true, startsAt: true, endsAt: true, table: true, other: true }).extend({ eventId: id('event'), zone: z.string() }),
    ),
    toReport: z.array(z.object({ eventId: id('event'), eventName: trilingual(200), count: z.number().int() })),
  })
  .meta({ id: 'Home' });

const params = z.object({ eventId: id('event') });

/** Agendas, what came of a meeting, and the page that greets after sign-in. */
export const agendaEndpoints = {
  'GET /api/home': { summary: 'What waits for the reader.', policy: 'user', response: homeView },
  'GET /api/events/:eventId/agenda': { summary: 'One’s own agenda.', policy: 'participant', params, response: agendaView },
  'GET /api/events/:eventId/agenda.ics': { summary: 'One’s own agenda as a calendar file.', policy: 'participant', params, file: 'text/calendar' },
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
} as const satisfies Record<EndpointKey, Endpoint>;
