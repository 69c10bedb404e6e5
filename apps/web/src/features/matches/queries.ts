import type { Id } from '@jumelage/domain/ids';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { type Marking, marked, type Pages, pipelineMoved } from './marking.ts';
import type { MatchFilter } from './match.ts';

type OrganisationId = Id<'organisation'>;

/** A dozen that may be good, and as many that stand behind them. */
const pageSize = 24;

export const matchesQuery = (organisationId: OrganisationId, filter: MatchFilter) =>
  infiniteQueryOptions({
    queryKey: ['matches', organisationId, 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      api('GET /api/organisations/:organisationId/matches', {
        params: { organisationId },
        query: { ...filter, limit: pageSize, offset: pageParam },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.items.length, 0);
      return last.items.length > 0 && shown < last.total ? shown : undefined;
    },
    placeholderData: keepPreviousData,
  });

/** Reads the first few suggestions, for a page that only announces them. */
export const firstMatchesQuery = (organisationId: OrganisationId, limit: number) =>
  queryOptions({
    queryKey: ['matches', organisationId, 'first', limit],
    queryFn: ({ signal }) =>
      api('GET /api/organisations/:organisationId/matches', { params: { organisationId }, query: { limit }, signal }),
  });

export const matchQuery = (organisationId: OrganisationId, otherId: OrganisationId) =>
  queryOptions({
    queryKey: ['matches', organisationId, 'one', otherId],
    queryFn: ({ signal }) =>
      api('GET /api/organisations/:organisationId/matches/:otherId', {
        params: { organisationId, otherId },
        signal,
      }),
  });

/** Reads all that an organisation shortlisted or took further. */
export const pipelineQuery = (organisationId: OrganisationId) =>
  queryOptions({
    queryKey: ['matches', organisationId, 'pipeline'],
    queryFn: ({ signal }) =>
      api('GET /api/organisations/:organisationId/pipeline', { params: { organisationId }, signal }),
  });

export const coInvestmentsQuery = (organisationId: OrganisationId) =>
  queryOptions({
    queryKey: ['matches', organisationId, 'co-investments'],
    queryFn: ({ signal }) =>
      api('GET /api/organisations/:organisationId/co-investments', { params: { organisationId }, signal }),
  });

/**
 * Marks, moves or takes a mark back, with its note: shown at once in every list, and put back if the server refuses.
 */
export function useMark(organisationId: OrganisationId) {
  const client = useQueryClient();
  const queryKey = ['matches', organisationId];
  return useMutation({
    // Two marks of one organisation must reach the server in the order in which they were set.
    scope: { id: `marks-${organisationId}` },
    mutationKey: ['marks', organisationId],
    mutationFn: ({ otherId, mark, note, answeredStep }: Marking) => {
      const params = { organisationId, otherId };
      return mark
        ? api('PUT /api/organisations/:organisationId/matches/:otherId/mark', {
            params,
            body: { mark, ...(note != null && { note }), ...(answeredStep && { answeredStep }) },
          })
        : api('DELETE /api/organisations/:organisationId/matches/:otherId/mark', { params });
    },
    onMutate: async (marking) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueriesData({ queryKey });
      for (const [key] of client.getQueriesData<Pages>({ queryKey: [...queryKey, 'list'] })) {
        // The edge: the key holds the filter that the list was asked for.
        client.setQueryData<Pages>(key, (pages) => pages && marked(pages, key[3] as MatchFilter, marking));
      }
      const note = (old: string | null) => (marking.mark === null ? null : (marking.note ?? old));
      client.setQueryData(
        matchQuery(organisationId, marking.otherId).queryKey,
        (one) =>
          one && { ...one, match: one.match && { ...one.match, mark: marking.mark, note: note(one.match.note) } },
      );
      client.setQueryData(
        pipelineQuery(organisationId).queryKey,
        (pipeline) => pipeline && pipelineMoved(pipeline, marking),
      );
      return { before };
    },
    onError: (_error, _marking, context) => {
      for (const [key, data] of context?.before ?? []) client.setQueryData(key, data);
    },
    // The last of several asks again; an answer in between would take back what is shown already.
    onSettled: () =>
      client.isMutating({ mutationKey: ['marks', organisationId] }) > 1
        ? undefined
        : client.invalidateQueries({ queryKey }),
  });
}
