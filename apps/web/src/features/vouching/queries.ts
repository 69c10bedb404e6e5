import type { Id } from '@jumelage/domain/ids';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';
import { queryClient } from '../../lib/queries.ts';

export type Account = Response<'GET /api/admin/accounts'>['items'][number];
export type ToConfirm = Response<'GET /api/admin/organisations'>['items'][number];
export type Claim = Response<'GET /api/admin/claims'>['items'][number];
type Wish = Input<'PUT /api/admin/accounts/:userId/rights'>['body'];

/** The rows of a long list that an admin sees before they search. */
const size = 50;
const searchOf = (q: string) => ({ size, ...(q === '' ? {} : { q }) });

export const accountsQuery = (q: string) =>
  queryOptions({
    queryKey: ['vouching', 'accounts', q],
    queryFn: ({ signal }) => api('GET /api/admin/accounts', { query: searchOf(q), signal }),
    placeholderData: keepPreviousData,
  });

export const countriesQuery = (q: string) =>
  queryOptions({
    queryKey: ['vouching', 'countries', q],
    queryFn: ({ signal }) => api('GET /api/admin/organisations', { query: searchOf(q), signal }),
    placeholderData: keepPreviousData,
  });

/** Reads the claims of an event, for its organisers, or, without one, all of them, for an admin. */
export const claimsQuery = (eventId: Id<'event'> | undefined) =>
  queryOptions({
    queryKey: ['vouching', 'claims', eventId ?? ''],
    queryFn: ({ signal }) =>
      eventId
        ? api('GET /api/events/:eventId/claims', { params: { eventId }, signal })
        : api('GET /api/admin/claims', { signal }),
  });

const forget = () => queryClient.invalidateQueries({ queryKey: ['vouching'] });

export const setRights = {
  mutationFn: ({ userId, ...body }: Wish & { readonly userId: Id<'user'> }) =>
    api('PUT /api/admin/accounts/:userId/rights', { params: { userId }, body }),
  onSettled: forget,
};

export const setDisabled = {
  mutationFn: ({ userId, isDisabled }: { readonly userId: Id<'user'>; readonly isDisabled: boolean }) =>
    isDisabled
      ? api('POST /api/admin/accounts/:userId/disabling', { params: { userId } })
      : api('DELETE /api/admin/accounts/:userId/disabling', { params: { userId } }),
  onSettled: forget,
};

export const setConfirmed = {
  mutationFn: ({ id, country, confirmedAt }: ToConfirm) => {
    const params = { organisationId: id };
    return confirmedAt === null
      ? api('PUT /api/admin/organisations/:organisationId/confirmation', { params, body: { country } })
      : api('DELETE /api/admin/organisations/:organisationId/confirmation', { params });
  },
  onSettled: forget,
};

export const settleClaim = (eventId: Id<'event'> | undefined) => ({
  mutationFn: ({ id: claimId, answer }: Pick<Claim, 'id'> & { readonly answer: 'accepted' | 'refused' }) =>
    eventId
      ? api('PUT /api/events/:eventId/claims/:claimId', { params: { eventId, claimId }, body: { answer } })
      : api('PUT /api/admin/claims/:claimId', { params: { claimId }, body: { answer } }),
  onSettled: forget,
});
