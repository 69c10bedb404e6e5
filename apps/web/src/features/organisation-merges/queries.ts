import type { Id } from '@jumelage/domain/ids';
import { queryOptions } from '@tanstack/react-query';
import { api, type Response } from '../../lib/api.ts';
import { queryClient } from '../../lib/queries.ts';

type OrganisationId = Id<'organisation'>;
type EventId = Id<'event'>;
export type MergesOf = Response<'GET /api/organisations/:organisationId/merges'>;
export type Proposal = MergesOf['proposals'][number];
export type DoneMerge = MergesOf['merged'][number];
export type Merge = Response<'POST /api/admin/organisation-merges'>;
/** One organisation of a pair that may be the same; an owner's view holds more of it than an organiser's list. */
export type Side = Pick<MergesOf['own'], 'id' | 'nameLatin' | 'nameHanzi' | 'country'> &
  Partial<Pick<MergesOf['own'], 'facts' | 'people' | 'members'>>;
export type Pair = { readonly fromId: OrganisationId; readonly intoId: OrganisationId };

/** The capacity in which somebody merges, proposes or undoes. */
export type Capacity =
  | { readonly as: 'admin' }
  | { readonly as: 'organiser'; readonly eventId: EventId }
  | { readonly as: 'owner'; readonly organisationId: OrganisationId };

export const nameOf = ({ nameLatin, nameHanzi }: Pick<Side, 'nameLatin' | 'nameHanzi'>) =>
  [nameLatin, nameHanzi].filter(Boolean).join(' ');

export const mergesQuery = (organisationId: OrganisationId) =>
  queryOptions({
    queryKey: ['organisation-merges', organisationId],
    queryFn: ({ signal }) =>
      api('GET /api/organisations/:organisationId/merges', { params: { organisationId }, signal }),
  });

export const eventMergesQuery = (eventId: EventId) =>
  queryOptions({
    queryKey: ['organisation-merges', eventId],
    queryFn: ({ signal }) => api('GET /api/events/:eventId/organisation-merges', { params: { eventId }, signal }),
  });

export const allMergesQuery = queryOptions({
  queryKey: ['organisation-merges'],
  queryFn: ({ signal }) => api('GET /api/admin/organisation-merges', { signal }),
});

/** Reads everything again: a merge moves people, requests and documents. */
export const forgetAll = () => queryClient.invalidateQueries();

/** Merges one organisation into the other, or, as a preview, says what that would change. */
export function merge(by: Capacity, { fromId, intoId }: Pair, preview = false): Promise<Merge> {
  const body = { fromId, intoId, preview };
  if (by.as === 'admin') return api('POST /api/admin/organisation-merges', { body });
  if (by.as === 'organiser')
    return api('POST /api/events/:eventId/organisation-merges', { params: { eventId: by.eventId }, body });
  return api('POST /api/organisations/:organisationId/merges', {
    params: { organisationId: intoId },
    body: { fromId, preview },
  });
}

export function undoMerge(by: Capacity, { id: mergeId, into }: Pick<DoneMerge, 'id' | 'into'>) {
  if (by.as === 'admin') return api('DELETE /api/admin/organisation-merges/:mergeId', { params: { mergeId } });
  if (by.as === 'organiser')
    return api('DELETE /api/events/:eventId/organisation-merges/:mergeId', {
      params: { eventId: by.eventId, mergeId },
    });
  return api('DELETE /api/organisations/:organisationId/merges/:mergeId', {
    params: { organisationId: into.id, mergeId },
  });
}

type Proposing = Exclude<Capacity, { readonly as: 'admin' }>;

export const propose = (by: Proposing, body: Pair) =>
  by.as === 'organiser'
    ? api('POST /api/events/:eventId/merge-proposals', { params: { eventId: by.eventId }, body })
    : api('POST /api/organisations/:organisationId/merge-proposals', {
        params: { organisationId: by.organisationId },
        body,
      });

export const withdraw = (by: Proposing, proposalId: Id<'proposal'>) =>
  by.as === 'organiser'
    ? api('DELETE /api/events/:eventId/merge-proposals/:proposalId', { params: { eventId: by.eventId, proposalId } })
    : api('DELETE /api/organisations/:organisationId/merge-proposals/:proposalId', {
        params: { organisationId: by.organisationId, proposalId },
      });

export const answer = (organisationId: OrganisationId, proposalId: Id<'proposal'>, said: 'agreed' | 'declined') =>
  api('PUT /api/organisations/:organisationId/merge-proposals/:proposalId/answer', {
    params: { organisationId, proposalId },
    body: { answer: said },
  });
