import { mostSavedSearches, searchedLists, suggestedScopes } from '@jumelage/domain/saved-search';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { id, instant, line } from './fields.ts';
import { directoryFilters } from './organisations.ts';

/** The filters of a list, as its address and its endpoint have them. */
const filter = z.strictObject({
  ...directoryFilters,
  scope: z.enum(suggestedScopes).optional(),
  eventId: id('event').optional(),
});

const name = line(80);

export const savedSearchView = z
  .object({
    id: id('search'),
    list: z.enum(searchedLists),
    /** The organisation whose suggestions it filters; null for the directory. */
    organisationId: id('organisation').nullable(),
    name: z.string(),
    filter,
    /** The instant at which it was last looked at, and how many organisations that fit it came since. */
    seenAt: instant,
    newCount: z.number().int(),
  })
  .meta({ id: 'SavedSearch' });
export type SavedSearchView = z.output<typeof savedSearchView>;

const params = z.object({ searchId: id('search') });

/** Searches that somebody saved: what is new in each is counted, and named in the weekly mail. */
export const savedSearchEndpoints = {
  'GET /api/saved-searches': {
    summary: 'One’s own saved searches, the oldest first, and how many one may save.',
    policy: 'user',
    response: z.object({ items: z.array(savedSearchView), limit: z.literal(mostSavedSearches) }),
  },
  'POST /api/saved-searches': {
    summary: 'Save the filters of the directory, or of the suggestions of one of one’s organisations.',
    policy: 'user',
    body: z.strictObject({
      list: z.enum(searchedLists),
      organisationId: id('organisation').nullable().default(null),
      name,
      filter,
      /** The instant since when to count what is new, to take back a deletion; now where it is left out. */
      seenAt: instant.optional(),
    }),
    response: savedSearchView,
    status: 201,
    errors: ['too_many_saved_searches', 'search_saved_already', 'organisation_not_yours'],
  },
  'PATCH /api/saved-searches/:searchId': {
    summary: 'Rename one of one’s own saved searches.',
    policy: 'user',
    params,
    body: z.strictObject({ name }),
    response: savedSearchView,
  },
  'PUT /api/saved-searches/:searchId/seen': {
    summary: 'Say that one has looked at a saved search: what comes from now on is new.',
    policy: 'user',
    params,
    response: savedSearchView,
  },
  'DELETE /api/saved-searches/:searchId': {
    summary: 'Delete one of one’s own saved searches.',
    policy: 'user',
    params,
    status: 204,
  },
} as const satisfies Record<EndpointKey, Endpoint>;
