import { allDeadlines } from '@jumelage/domain/deadline';
import { eventStatuses } from '@jumelage/domain/event';
import { organiserSteps } from '@jumelage/domain/organiser-step';
import { z } from 'zod';
import { agendaItem } from './agendas.ts';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { date, id, instant, trilingual } from './fields.ts';

const eventName = trilingual(200);
const ofEvent = z.object({ eventId: id('event'), eventName, count: z.number().int() });

/** An event as its organisers find it on their home page. */
export const organisedEvent = z.object({
  id: id('event'),
  name: eventName,
  startsOn: date,
  endsOn: date,
  status: z.enum(eventStatuses),
  /** Whatever its phase: its last slot is past. */
  hasEnded: z.boolean(),
  /** The next of its deadlines; null where none is to come. */
  nextDeadline: z.object({ deadline: z.enum(allDeadlines), day: date }).nullable(),
  /** Null for who has to show a second factor first. */
  figures: z
    .object({
      admitted: z.number().int(),
      registered: z.number().int(),
      /** Requests that wait for an answer. */
      unanswered: z.number().int(),
      /** Approved people without any request, and agreed meetings without a place: what the next step is about. */
      withoutRequest: z.number().int(),
      unplaced: z.number().int(),
      nextStep: z.enum(organiserSteps).nullable(),
    })
    .nullable(),
});

export const homeView = z
  .object({
    organisations: z.array(
      z.object({ id: id('organisation'), completeness: z.number().int(), matchCount: z.number().int() }),
    ),
    /** Requests that wait for the reader: to answer, or sent, where the recipient proposes other hours or another event. */
    toAnswer: z.array(ofEvent),
    /** Messages that the reader has not read, by event. */
    toRead: z.array(ofEvent),
    upcoming: z.array(
      agendaItem
        .pick({ meetingId: true, startsAt: true, endsAt: true, table: true, tableKind: true, other: true })
        .extend({ eventId: id('event'), zone: z.string() }),
    ),
    /** The next day of meetings, until it is over: pages open on it from its first instant on. */
    today: z.object({ eventId: id('event'), from: instant, until: instant }).nullable(),
    toReport: z.array(ofEvent),
    /** Requests for access to what the reader's organisations keep, where the reader may answer them. */
    toOpen: z.array(z.object({ organisationId: id('organisation'), count: z.number().int() })),
    /** The next events that are open to the reader and in which they have no place. */
    toRegister: z.array(ofEvent.omit({ count: true }).extend({ startsOn: date, endsOn: date })),
    /** The next first; those that are over behind the others, the latest first. */
    organised: z.array(organisedEvent),
  })
  .meta({ id: 'Home' });

/** The page that greets after sign-in. */
export const homeEndpoints = {
  'GET /api/home': { summary: 'What waits for the reader.', policy: 'user', response: homeView },
} as const satisfies Record<EndpointKey, Endpoint>;
