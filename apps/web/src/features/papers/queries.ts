import type { Id } from '@jumelage/domain/ids';
import type { Paper } from '@jumelage/domain/paper';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Response } from '../../lib/api.ts';

export type SessionRef = { readonly eventId: Id<'event'>; readonly sessionId: Id<'session'> };
export type Papers = Response<'GET /api/events/:eventId/sessions/:sessionId/papers'>;
export type PaperState = Papers['papers'][number];
export type Person = Papers['people'][number];
export type Table = Papers['tables'][number];
export type Interpreter = Papers['interpreters'][number];

export const papersQuery = ({ eventId, sessionId }: SessionRef) =>
  queryOptions({
    queryKey: ['papers', eventId, sessionId],
    queryFn: ({ signal }) =>
      api('GET /api/events/:eventId/sessions/:sessionId/papers', { params: { eventId, sessionId }, signal }),
    // On a day with many versions the sheets have to be those of the newest.
    refetchInterval: 60_000,
    refetchOnWindowFocus: true,
  });

/** Writes down that a paper was printed at the version that the page shows. */
export function useRecordPrint(session: SessionRef) {
  const client = useQueryClient();
  const { queryKey } = papersQuery(session);
  return useMutation({
    mutationFn: ({ paper, version }: { readonly paper: Paper; readonly version: number | null }) =>
      api('PUT /api/events/:eventId/sessions/:sessionId/papers/:paper/print', {
        params: { ...session, paper },
        body: { version },
      }),
    onSuccess: ({ papers }) => client.setQueryData(queryKey, (old) => old && { ...old, papers }),
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}
