import type { Id } from '@jumelage/domain/ids';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';

export type InvitationHome = { readonly eventId: Id<'event'> } | { readonly organisationId: Id<'organisation'> };
export type Invitation = Response<'GET /api/events/:eventId/invitations'>['items'][number];
export type Made = Response<'POST /api/events/:eventId/invitations'>;
export type Sheet = Response<'POST /api/events/:eventId/invitations/sheet'>;
export type OpenInvitation = Response<'GET /api/invitations/:code'>;
export type Member = Response<'GET /api/organisations/:organisationId/members'>['members'][number];
type Wish = Input<'POST /api/events/:eventId/invitations'>['body'];

const keyOf = (of: InvitationHome) => ['invitations', 'eventId' in of ? of.eventId : of.organisationId];

/** Reads the invitations of an event or an organisation, without their codes. */
export const invitationsQuery = (of: InvitationHome) =>
  queryOptions({
    queryKey: keyOf(of),
    queryFn: ({ signal }) =>
      'eventId' in of
        ? api('GET /api/events/:eventId/invitations', { params: of, signal })
        : api('GET /api/organisations/:organisationId/invitations', { params: of, signal }),
  });

/** Makes a code, which stands in the answer and nowhere afterwards. */
export function useInvite(of: InvitationHome) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ role, participantId, ...wish }: Wish) =>
      'eventId' in of
        ? api('POST /api/events/:eventId/invitations', {
            params: of,
            body: { ...wish, role, ...(participantId ? { participantId } : {}) },
          })
        : api('POST /api/organisations/:organisationId/invitations', { params: of, body: wish }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(of) }),
  });
}

export function useSheet(eventId: Id<'event'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (days: number) =>
      api('POST /api/events/:eventId/invitations/sheet', { params: { eventId }, body: { days } }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf({ eventId }) }),
  });
}

export function useRevoke(of: InvitationHome) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (invitationId: Id<'invitation'>) =>
      'eventId' in of
        ? api('DELETE /api/events/:eventId/invitations/:invitationId', { params: { ...of, invitationId } })
        : api('DELETE /api/organisations/:organisationId/invitations/:invitationId', {
            params: { ...of, invitationId },
          }),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(of) }),
  });
}

/** Reads the invitation behind a code; once, since each request counts as a guess. */
export const openInvitationQuery = (code: string) =>
  queryOptions({
    queryKey: ['invitation', code],
    queryFn: ({ signal }) => api('GET /api/invitations/:code', { params: { code }, signal }),
    retry: false,
    staleTime: 60_000,
  });

export const membersQuery = (organisationId: Id<'organisation'>) =>
  queryOptions({
    queryKey: ['members', organisationId],
    queryFn: ({ signal }) =>
      api('GET /api/organisations/:organisationId/members', { params: { organisationId }, signal }),
  });

/** Builds the address that a code opens, as it is sent and printed. */
export const linkOf = (code: string) => `${location.origin}/invitation/${code}`;
