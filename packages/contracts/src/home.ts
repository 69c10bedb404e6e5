import { z } from 'zod';
import { agendaItem } from './agendas.ts';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { id, instant, trilingual } from './fields.ts';

export const homeView = z
  .object({
    organisations: z.array(
      z.object({ id: id('organisation'), completeness: z.number().int(), matchCount: z.number().int() }),
    ),
    toAnswer: z.array(z.object({ eventId: id('event'), eventName: trilingual(200), count: z.number().int() })),
    /** Messages that the reader has not read, by event. */
    toRead: z.array(z.object({ eventId: id('event'), eventName: trilingual(200), count: z.number().int() })),
    upcoming: z.array(
      agendaItem
        .pick({ meetingId: true, startsAt: true, endsAt: true, table: true, tableKind: true, other: true })
        .extend({ eventId: id('event'), zone: z.string() }),
    ),
    /** The next day of meetings, until it is over: pages open on it from its first instant on. */
    today: z.object({ eventId: id('event'), from: instant, until: instant }).nullable(),
    toReport: z.array(z.object({ eventId: id('event'), eventName: trilingual(200), count: z.number().int() })),
  })
  .meta({ id: 'Home' });

/** The page that greets after sign-in. */
export const homeEndpoints = {
  'GET /api/home': { summary: 'What waits for the reader.', policy: 'user', response: homeView },
} as const satisfies Record<EndpointKey, Endpoint>;
