import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { date, id, line, trilingual } from './fields.ts';
import { organisationCard } from './organisations.ts';
import { participantCard } from './participants.ts';

/** The most that is found of each: people, organisations, events. */
export const mostFound = 5;

/** People, organisations and events by name, as the palette of pages and acts lists them. */
export const findingsView = z
  .object({
    people: z
      .array(
        participantCard.pick({ id: true, name: true, organisation: true }).extend({
          eventId: id('event'),
          eventName: trilingual(200),
          /** The reader organises the event, and finds the person in the list of its organisers. */
          organises: z.boolean(),
        }),
      )
      .max(mostFound),
    organisations: z
      .array(
        organisationCard.pick({
          id: true,
          kind: true,
          nameLatin: true,
          nameHanzi: true,
          country: true,
          sector: true,
          isTeaser: true,
        }),
      )
      .max(mostFound),
    events: z
      .array(
        z.object({
          id: id('event'),
          name: trilingual(200),
          startsOn: date,
          endsOn: date,
          organises: z.boolean(),
        }),
      )
      .max(mostFound),
  })
  .meta({ id: 'Findings' });

/** The palette: everything that a person may see, by name. */
export const paletteEndpoints = {
  'GET /api/palette': {
    summary:
      'People of one’s events, organisations and events by name, in any script: the first few of each that the reader may see.',
    policy: 'user',
    limit: 'search',
    query: z.object({ q: line(100) }),
    response: findingsView,
  },
} as const satisfies Record<EndpointKey, Endpoint>;
