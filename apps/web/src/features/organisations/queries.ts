import type { Id } from '@jumelage/domain/ids';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';
import { queryClient } from '../../lib/queries.ts';
import { sessionQuery } from '../accounts/queries.ts';
import { currentSession } from '../accounts/session.ts';

export type Organisation = Response<'GET /api/organisations/:organisationId'>;
export type DirectoryItem = Response<'GET /api/organisations'>['items'][number];
export type OrganisationCard = Omit<DirectoryItem, 'fit'>;
export type Changes = Input<'PATCH /api/organisations/:organisationId'>['body'];
export type Topic = Response<'GET /api/topics'>['topics'][number];
export type DirectoryQuery = Input<'GET /api/organisations'>['query'];
type OrganisationId = Id<'organisation'>;

const day = 24 * 60 * 60_000;

/** The tree of topics; it changes only with the product. */
export const topicsQuery = queryOptions({
  queryKey: ['topics'],
  queryFn: ({ signal }) => api('GET /api/topics', { signal }),
  staleTime: day,
});

export const parksQuery = queryOptions({
  queryKey: ['parks'],
  queryFn: ({ signal }) => api('GET /api/parks', { signal }),
  staleTime: day,
});

export const organisationQuery = (organisationId: OrganisationId) =>
  queryOptions({
    queryKey: ['organisations', organisationId],
    queryFn: ({ signal }) => api('GET /api/organisations/:organisationId', { params: { organisationId }, signal }),
  });

export const directoryQuery = (query: DirectoryQuery) =>
  queryOptions({
    queryKey: ['organisations', 'directory', query],
    queryFn: ({ signal }) => api('GET /api/organisations', { query: query ?? {}, signal }),
    placeholderData: keepPreviousData,
  });

/**
 * Stores a saved organisation in the cache and marks what depends on it as stale: directory, suggestions, home, the
 * menu's names.
 */
export function keepSaved(organisation: Organisation): void {
  queryClient.setQueryData(organisationQuery(organisation.id).queryKey, organisation);
  for (const key of [['organisations', 'directory'], ['matches'], ['home']])
    void queryClient.invalidateQueries({ queryKey: key });
  const known = currentSession()?.organisations.find(({ id }) => id === organisation.id);
  const told = ['nameLatin', 'nameHanzi', 'kind', 'country', 'status'] as const;
  if (!known || told.some((field) => known[field] !== organisation[field]))
    void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
}

export const createOrganisation = {
  mutationFn: (body: Input<'POST /api/organisations'>['body']) => api('POST /api/organisations', { body }),
  onSuccess: keepSaved,
};

export const saveOrganisation = (organisationId: OrganisationId, body: Changes, ifMatch: string | undefined) =>
  api('PATCH /api/organisations/:organisationId', { params: { organisationId }, body, ifMatch });

export const readOrganisation = (organisationId: OrganisationId) =>
  api('GET /api/organisations/:organisationId', { params: { organisationId } });

export const changeStatus = (organisationId: OrganisationId) => ({
  mutationFn: (status: Organisation['status']) =>
    api('PUT /api/organisations/:organisationId/status', { params: { organisationId }, body: { status } }),
  onSuccess: keepSaved,
});
