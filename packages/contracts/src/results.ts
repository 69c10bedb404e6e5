import { eventStatuses } from '@jumelage/domain/event';
import { figureNames } from '@jumelage/domain/figure';
import { sectors } from '@jumelage/domain/organisation';
import { nextSteps } from '@jumelage/domain/outcome';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { country, date, id, trilingual } from './fields.ts';

/** The number of each figure; null where there is none to show. */
const figureValues = z.record(z.enum(figureNames), z.number().nullable());

const whole = z.number().int();

/** The figures of one event, and what stands behind them. */
export const resultsView = z
  .object({
    figures: figureValues,
    /** People by country and sector: registered, admitted, checked in. */
    people: z.array(
      z.object({ country, sector: z.enum(sectors).nullable(), registered: whole, admitted: whole, came: whole }),
    ),
    /** Requests by the country that they were sent to; null where a country has too few answers to be shown. */
    acceptance: z.array(z.object({ country, requests: whole, answered: whole, accepted: whole })).nullable(),
    /** The number of each rating, the lowest first; null below the least number of people. */
    ratings: z.array(z.object({ rating: whole, n: whole })).nullable(),
    /** Ratings by the country of whoever gave them; null where one of the countries has too few people. */
    ratingsByCountry: z.array(z.object({ country, n: whole, average: z.number() })).nullable(),
    /** Meetings that took place by each next step that was named; null below the least number of people. */
    nextSteps: z.array(z.object({ step: z.enum(nextSteps), meetings: whole })).nullable(),
    /** Approved participants by the number of their scheduled meetings. */
    meetingsPerPerson: z.array(z.object({ meetings: whole, people: whole })),
  })
  .meta({ id: 'EventResults' });
export type ResultsView = z.output<typeof resultsView>;

/** Events of the same organiser with the same figures. */
export const editionsView = z
  .object({
    events: z.array(
      z.object({
        id: id('event'),
        name: trilingual(200),
        startsOn: date,
        status: z.enum(eventStatuses),
        figures: figureValues,
      }),
    ),
  })
  .meta({ id: 'EventEditions' });
export type EditionsView = z.output<typeof editionsView>;

const params = z.object({ eventId: id('event') });

/** The results of an event: figures for its organisers. */
export const resultEndpoints = {
  'GET /api/events/:eventId/results': {
    summary:
      'The figures of an event: who came, what became of requests and meetings, ratings and next steps. Counts only.',
    policy: 'organiser',
    params,
    response: resultsView,
  },
  'GET /api/events/:eventId/results/editions': {
    summary: 'The figures of this event and of others that the caller organises, the newest first.',
    policy: 'organiser',
    params,
    response: editionsView,
  },
  'GET /api/events/:eventId/results.xlsx': {
    summary: 'The report of an event as a workbook: figures with their definitions, tables, other events beside it.',
    policy: 'organiser',
    params,
    file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
} as const satisfies Record<EndpointKey, Endpoint>;
