import type { Id } from '@jumelage/domain/ids';
import { queryOptions } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';
import { queryClient } from '../../lib/queries.ts';

type OrganisationId = Id<'organisation'>;
type Grants = Response<'GET /api/organisations/:organisationId/grants'>;
export type Grant = Grants['given'][number];
export type Asking = Input<'POST /api/organisations/:organisationId/grants'>['body'];

export const grantsQuery = (organisationId: OrganisationId) =>
  queryOptions({
    queryKey: ['grants', organisationId],
    queryFn: ({ signal }) =>
      api('GET /api/organisations/:organisationId/grants', { params: { organisationId }, signal }),
  });

/** Marks what a grant changes as stale: the lists, and the content of the other organisation. */
const forget = () => {
  for (const key of [['grants'], ['documents'], ['organisations'], ['matches']])
    void queryClient.invalidateQueries({ queryKey: key });
};

export const askGrant = (organisationId: OrganisationId) => ({
  mutationFn: (body: Asking) =>
    api('POST /api/organisations/:organisationId/grants', { params: { organisationId }, body }),
  onSettled: forget,
});

export const moveGrant = (organisationId: OrganisationId) => ({
  mutationFn: ({ id, status }: { readonly id: Grant['id']; readonly status: 'granted' | 'refused' | 'withdrawn' }) =>
    api('PUT /api/organisations/:organisationId/grants/:grantId/status', {
      params: { organisationId, grantId: id },
      body: { status },
    }),
  onSettled: forget,
});
