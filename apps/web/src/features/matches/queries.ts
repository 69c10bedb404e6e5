import type { Id } from '@jumelage/domain/ids';
import type { MatchMark } from '@jumelage/domain/match';
import type { OrganisationKind, Sector } from '@jumelage/domain/organisation';
import { infiniteQueryOptions, keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';

type Matches = Response<'GET /api/organisations/:organisationId/matches'>;
export type Match = Matches['items'][number];
export type Reason = Match['reasons'][number];
export type MeetingPlace = Match['meetAt'][number];
type OrganisationId = Id<'organisation'>;

export type MatchFilter = {
  readonly scope: 'other_side' | 'all';
  readonly sector?: Sector | undefined;
  readonly kind?: OrganisationKind | undefined;
  readonly mark?: MatchMark | undefined;
};

const pageSize = 12;

export const matchesQuery = (organisationId: OrganisationId, filter: MatchFilter) =>
  infiniteQueryOptions({
    queryKey: ['matches', organisationId, 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      api('GET /api/organisations/:organisationId/matches', { params: { organisationId }, query: { ...filter, limit: pageSize, offset: pageParam }, signal }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.items.length, 0);
      return last.items.length > 0 && shown < last.total ? shown : undefined;
    },
    placeholderData: keepPreviousData,
  });

/** The first few suggestions, for a page that only announces them. */
export const firstMatchesQuery = (organisationId: OrganisationId, limit: number) =>
  queryOptions({
    queryKey: ['matches', organisationId, 'first', limit],
    queryFn: ({ signal }) => api('GET /api/organisations/:organisationId/matches', { params: { organisationId }, query: { limit }, signal }),
  });

export const matchQuery = (organisationId: OrganisationId, otherId: OrganisationId) =>
  queryOptions({
    queryKey: ['matches', organisationId, 'one', otherId],
    queryFn: ({ signal }) => api('GET /api/organisations/:organisationId/matches/:otherId', { params: { organisationId, otherId }, signal }),
  });

type Pages = { readonly pages: readonly Matches[]; readonly pageParams: readonly unknown[] };
type Marking = { readonly otherId: OrganisationId; readonly mark: MatchMark | null };

/** A list after a mark: what no longer belongs on this tab leaves at once, the rest shows its new mark. */
function marked(pages: Pages, filter: MatchFilter, { otherId, mark }: Marking): Pages {
  const belongs = filter.mark ? mark === filter.mark : mark !== 'hidden';
  return {
    ...pages,
    pages: pages.pages.map((page) => {
      if (!page.items.some((match) => match.organisation.id === otherId)) return page;
      const items = page.items.flatMap((match) => (match.organisation.id !== otherId ? [match] : belongs ? [{ ...match, mark }] : []));
      return { ...page, items, total: page.total - (page.items.length - items.length) };
    }),
  };
}

/** Shortlists, hides, or takes a mark back: shown at once in every list, and put back if the server refuses. */
export function useMark(organisationId: OrganisationId) {
  const client = useQueryClient();
  const queryKey = ['matches', organisationId];
  return useMutation({
    mutationFn: ({ otherId, mark }: Marking) => {
      const params = { organisationId, otherId };
      return mark
        ? api('PUT /api/organisations/:organisationId/matches/:otherId/mark', { params, body: { mark } })
        : api('DELETE /api/organisations/:organisationId/matches/:otherId/mark', { params });
    },
    onMutate: async (marking) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueriesData({ queryKey });
      for (const [key] of client.getQueriesData<Pages>({ queryKey: [...queryKey, 'list'] })) {
        // The edge: the key holds the filter that the list was asked for.
        client.setQueryData<Pages>(key, (pages) => pages && marked(pages, key[3] as MatchFilter, marking));
      }
      client.setQueryData(
        matchQuery(organisationId, marking.otherId).queryKey,
        (one) => one && { ...one, match: one.match && { ...one.match, mark: marking.mark } },
      );
      return { before };
    },
    onError: (_error, _marking, context) => {
      for (const [key, data] of context?.before ?? []) client.setQueryData(key, data);
    },
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}

/** Asks for a meeting; suggestions then show the request, and the event's list of requests holds it. */
export function useSendRequest() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ eventId, ...body }: { readonly eventId: Id<'event'> } & Input<'POST /api/events/:eventId/meeting-requests'>['body']) =>
      api('POST /api/events/:eventId/meeting-requests', { params: { eventId }, body }),
    onSuccess: (request) =>
      Promise.all([['matches'], ['home'], ['meeting-requests', request.eventId]].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
