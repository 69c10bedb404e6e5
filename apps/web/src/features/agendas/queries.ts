import type { Id } from '@jumelage/domain/ids';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Input, type Response } from '../../lib/api.ts';

export type EventId = Id<'event'>;
export type Agenda = Response<'GET /api/events/:eventId/agenda'>;
export type AgendaItem = Agenda['items'][number];
export type OutcomeFields = Input<'PUT /api/events/:eventId/meetings/:meetingId/outcome'>['body'];

export const agendaQuery = (eventId: EventId) =>
  queryOptions({
    queryKey: ['agendas', eventId],
    queryFn: ({ signal }) => api('GET /api/events/:eventId/agenda', { params: { eventId }, signal }),
  });

/** Reports a meeting; the agenda shows the answer of the server, for the other side's report counts as well. */
export function useReport(eventId: EventId, meetingId: Id<'meeting'>) {
  const client = useQueryClient();
  const { queryKey } = agendaQuery(eventId);
  return useMutation({
    mutationFn: (body: OutcomeFields) =>
      api('PUT /api/events/:eventId/meetings/:meetingId/outcome', { params: { eventId, meetingId }, body }),
    onSuccess: ({ status, outcome }) => {
      client.setQueryData(
        queryKey,
        (old) =>
          old && {
            ...old,
            items: old.items.map((item) => (item.meetingId === meetingId ? { ...item, status, outcome } : item)),
          },
      );
      return Promise.all([queryKey, ['home']].map((key) => client.invalidateQueries({ queryKey: key })));
    },
  });
}

/** Makes the secret address of one's agenda, and ends it; the address stands nowhere but in the answer. */
export function useFeed(eventId: EventId) {
  const client = useQueryClient();
  const { queryKey } = agendaQuery(eventId);
  const refresh = () => client.invalidateQueries({ queryKey });
  const make = useMutation({
    mutationFn: () => api('POST /api/events/:eventId/agenda/feed', { params: { eventId } }),
    onSuccess: refresh,
  });
  const end = useMutation({
    mutationFn: () => api('DELETE /api/events/:eventId/agenda/feed', { params: { eventId } }),
    onSuccess: () => {
      make.reset();
      return refresh();
    },
  });
  return { make, end };
}
