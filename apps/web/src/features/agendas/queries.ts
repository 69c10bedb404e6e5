import type { Id } from '@jumelage/domain/ids';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Response } from '../../lib/api.ts';
import { type KeptAgenda, keepAgenda, recallAgenda } from './kept-agenda.ts';

export type EventId = Id<'event'>;
export type Agenda = Response<'GET /api/events/:eventId/agenda'>;
export type AgendaItem = Agenda['items'][number];

const keyOf = (eventId: EventId) => ['agendas', eventId] as const;

/** Stores an agenda as it was just read. */
function kept(eventId: EventId, agenda: Agenda): KeptAgenda {
  const at = Date.now();
  const one = { agenda, offset: Date.parse(agenda.now) - at, at };
  keepAgenda(eventId, one);
  return one;
}

/** Reads one's own agenda; begins with what this device stored, and stays with it while there is no network. */
export const agendaQuery = (eventId: EventId) =>
  queryOptions({
    queryKey: keyOf(eventId),
    queryFn: async ({ signal }) =>
      kept(eventId, await api('GET /api/events/:eventId/agenda', { params: { eventId }, signal })),
    initialData: () => recallAgenda(eventId),
    initialDataUpdatedAt: 0,
    refetchInterval: 30_000,
    // The page has to learn that the network is gone, where others wait for it.
    networkMode: 'always',
    retry: false,
  });

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
