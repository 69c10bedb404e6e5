import type { Id } from '@jumelage/domain/ids';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';

type SearchId = Id<'search'>;
export type SavedSearch = Response<'GET /api/saved-searches'>['items'][number];
export type NewSearch = NonNullable<Input<'POST /api/saved-searches'>['body']>;

export const savedSearchesQuery = queryOptions({
  queryKey: ['saved-searches'],
  queryFn: ({ signal }) => api('GET /api/saved-searches', { signal }),
});

/** Saves, renames and deletes searches; the list is asked for again after each. */
export function useSearchActs() {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: savedSearchesQuery.queryKey });
  const save = useMutation({
    mutationFn: (body: NewSearch) => api('POST /api/saved-searches', { body }),
    onSuccess,
  });
  const rename = useMutation({
    mutationFn: ({ searchId, name }: { readonly searchId: SearchId; readonly name: string }) =>
      api('PATCH /api/saved-searches/:searchId', { params: { searchId }, body: { name } }),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (searchId: SearchId) => api('DELETE /api/saved-searches/:searchId', { params: { searchId } }),
    onSuccess,
  });
  return { save, rename, remove };
}

/** Says that a search is being looked at. What was new stays marked as such until the list is asked for again. */
export const markSeen = (searchId: SearchId) => api('PUT /api/saved-searches/:searchId/seen', { params: { searchId } });
