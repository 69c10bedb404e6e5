import { placeKinds } from '@jumelage/domain/session';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import {
  id,
  instant,
  interpretedLanguages,
  optionalLine,
  personName,
  spoken,
  trilingual,
  typedName,
  website,
} from './fields.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** Hours of one day: who can be met through the night names two days, which nobody does. */
export const localHours = z
  .strictObject({ from: clock, to: clock })
  .refine(({ from, to }) => from < to, { error: 'invalid', path: ['to'] });

/** Demands of an organiser on every schedule of a session beyond its slots and places. */
export const sessionRules = z
  .strictObject({
    guaranteedBreak: z.number().int().min(0).max(20),
    mostMeetings: z.number().int().min(1).max(400).nullable(),
    leastMeetings: z.number().int().min(0).max(400),
    remoteHours: localHours,
  })
  .refine(({ mostMeetings, leastMeetings }) => mostMeetings === null || leastMeetings <= mostMeetings, {
    error: 'too_large',
    path: ['leastMeetings'],
  });

export const slotView = z.object({ id: id('slot'), block: z.number().int(), startsAt: instant, endsAt: instant });

/** A table or a room: its sign, its part of the hall, whose booth it is, and when it cannot be used. */
export const tableView = z.object({
  id: id('table'),
  number: z.number().int(),
  kind: z.enum(placeKinds),
  label: z.string().nullable(),
  zone: z.string().nullable(),
  /** The address where its meetings take place online; to organisers alone, and to its people in their agenda. */
  link: z.string().nullable(),
  boothOf: z.object({ id: id('organisation'), nameLatin: z.string(), nameHanzi: z.string().nullable() }).nullable(),
  closedSlots: z.array(id('slot')),
});

export const interpreterView = z.object({
  id: id('interpreter'),
  name: personName,
  /** They interpret between any two of these. */
  languages: spoken,
  awaySlots: z.array(id('slot')),
});

export const matchmakingSessionView = z
  .object({
    id: id('session'),
    name: trilingual(200),
    slotMinutes: z.number().int(),
    breakMinutes: z.number().int(),
    tableCount: z.number().int(),
    blocks: z.array(z.object({ startsAt: instant, endsAt: instant })),
    rules: sessionRules,
    slots: z.array(slotView),
    tables: z.array(tableView),
    interpreters: z.array(interpreterView),
    publishedVersion: z.number().int().nullable(),
    /** Names its slots and tables as organisers set them, as they are now. */
    version: z.string(),
  })
  .meta({ id: 'MatchmakingSession' });
export type MatchmakingSessionView = z.output<typeof matchmakingSessionView>;

export const placeFields = z.strictObject({
  id: id('table'),
  kind: z.enum(placeKinds),
  label: optionalLine(40).nullable(),
  zone: optionalLine(40).nullable(),
  /** Absent: as it is. */
  link: website(500).nullable().optional(),
  boothOf: id('organisation').nullable(),
  closedSlots: z.array(id('slot')).max(1000),
});

export const interpreterFields = z.strictObject({
  /** Absent: a new one. */
  id: id('interpreter').optional(),
  name: typedName,
  languages: interpretedLanguages,
  awaySlots: z.array(id('slot')).max(1000),
});

export const whatIfVaries = ['tables', 'slots', 'interpreters'] as const;
export type WhatIfVary = (typeof whatIfVaries)[number];

/**
 * Meetings that fit with so many of the varied resource: placed by a short run, and the bound that no schedule can
 * exceed.
 */
export const whatIfPoint = z.object({
  count: z.number().int(),
  placed: z.number().int(),
  weight: z.number(),
  bound: z.number(),
});
export const whatIfView = z
  .object({
    vary: z.enum(whatIfVaries),
    current: z.number().int(),
    meetings: z.number().int(),
    points: z.array(whatIfPoint),
  })
  .meta({ id: 'WhatIf' });
export type WhatIfView = z.output<typeof whatIfView>;

const params = z.object({ eventId: id('event'), sessionId: id('session') });
const changed = z.object({ session: matchmakingSessionView, unplaced: z.number().int() });
/** With `trial`, nothing is changed: the answer only tells what the change would do. */
const trial = z.object({ trial: z.enum(['true', 'false']).default('false') });
const areDistinct = (ids: readonly (string | undefined)[]) => {
  const named = ids.filter((one) => one !== undefined);
  return new Set(named).size === named.length;
};

/** Resources of a matchmaking session: places, interpreters, rules; and the gain from more of them. */
export const sessionEndpoints = {
  'PUT /api/events/:eventId/sessions/:sessionId/places': {
    summary:
      'Change tables and rooms: sign, zone, booth, slots in which they are closed; drafted placements that this forbids are taken out and counted.',
    policy: 'organiser',
    params,
    query: trial,
    bodyLimit: 1_000_000,
    body: z.strictObject({
      places: z
        .array(placeFields)
        .max(400)
        .refine((places) => areDistinct(places.map(({ id: one }) => one)), { error: 'duplicate' }),
    }),
    response: changed,
    errors: ['slot_unknown', 'run_in_progress'],
  },
  'PUT /api/events/:eventId/sessions/:sessionId/interpreters': {
    summary: 'Set the interpreters: languages, slots in which they are away; who is left out of the list retires.',
    policy: 'organiser',
    params,
    query: trial,
    bodyLimit: 1_000_000,
    body: z.strictObject({
      interpreters: z
        .array(interpreterFields)
        .max(100)
        .refine((all) => areDistinct(all.map(({ id: one }) => one)), { error: 'duplicate' }),
    }),
    response: changed,
    errors: ['slot_unknown', 'run_in_progress'],
  },
  'PUT /api/events/:eventId/sessions/:sessionId/rules': {
    summary:
      'Change the rules of a session: breaks, most and least meetings, hours of people from afar; drafted placements that this forbids are taken out and counted.',
    policy: 'organiser',
    params,
    query: trial,
    body: sessionRules,
    response: changed,
    errors: ['run_in_progress'],
  },
  'POST /api/events/:eventId/sessions/:sessionId/what-if': {
    summary: 'How many meetings would fit with fewer or more tables, slots or interpreters.',
    policy: 'organiser',
    params,
    body: z.strictObject({ vary: z.enum(whatIfVaries) }),
    response: whatIfView,
    errors: ['nothing_to_schedule'],
  },
} as const satisfies Record<EndpointKey, Endpoint>;
