import type { Id } from '@jumelage/domain/ids';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../../lib/api.ts';

type MeetingRef = { readonly eventId: Id<'event'>; readonly meetingId: Id<'meeting'> };
export type Contact = Response<'GET /api/events/:eventId/meetings/:meetingId/contact'>;
export type ContactFields = Input<'PUT /api/events/:eventId/meetings/:meetingId/contact'>['body'];

/** Asks for the state of the exchange of cards; a card is never stored on this device. */
export const contactQuery = (params: MeetingRef) =>
  queryOptions({
    queryKey: ['contacts', params.eventId, params.meetingId],
    queryFn: ({ signal }) => api('GET /api/events/:eventId/meetings/:meetingId/contact', { params, signal }),
    staleTime: 0,
  });

/** Gives one's card, takes it back, and opens the other's. */
export function useContactActs(params: MeetingRef) {
  const client = useQueryClient();
  const onSuccess = (contact: Contact) => {
    client.setQueryData(contactQuery(params).queryKey, contact);
    return client.invalidateQueries({ queryKey: ['agendas', params.eventId] });
  };
  const give = useMutation({
    mutationFn: (body: ContactFields) => api('PUT /api/events/:eventId/meetings/:meetingId/contact', { params, body }),
    onSuccess,
  });
  const withdraw = useMutation({
    mutationFn: () => api('DELETE /api/events/:eventId/meetings/:meetingId/contact', { params }),
    onSuccess,
  });
  const open = useMutation({
    mutationFn: () => api('POST /api/events/:eventId/meetings/:meetingId/contact/opening', { params }),
    onSuccess,
  });
  return { give, withdraw, open };
}
