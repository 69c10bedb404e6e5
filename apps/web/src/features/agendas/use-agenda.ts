import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { ApiError } from '../../lib/api.ts';
import { useOnline } from '../../lib/online.ts';
import { type MeetingAct, withActs } from './act-queue.ts';
import { addAct, sendActs, useActs } from './acts.ts';
import { type AgendaItem, agendaQuery, type EventId } from './queries.ts';

/** Holds one's own agenda as this device knows it, with what is done here and not sent yet, and the way to send it. */
export function useAgenda(eventId: EventId) {
  const client = useQueryClient();
  const { data, error, isPending, refetch } = useQuery(agendaQuery(eventId));
  const isOnline = useOnline();
  const acts = useActs(eventId);
  const send = useCallback(async () => {
    const isSent = await sendActs(eventId);
    // The other side's report counts as well: what is shown is what the server says.
    if (isSent) await client.invalidateQueries({ queryKey: agendaQuery(eventId).queryKey });
    if (isSent) void client.invalidateQueries({ queryKey: ['home'] });
  }, [client, eventId]);
  const hasOpen = acts.some(({ refused }) => !refused);
  useEffect(() => {
    const again = () => void send();
    addEventListener('online', again);
    const timer = hasOpen ? setInterval(again, 15_000) : undefined;
    if (hasOpen) again();
    return () => {
      removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [hasOpen, send]);
  const act = useCallback(
    (item: Pick<AgendaItem, 'meetingId'>, done: MeetingAct) => {
      addAct(eventId, item.meetingId, done);
      void send();
    },
    [eventId, send],
  );
  const agenda = useMemo(() => data && withActs(data.agenda, acts), [acts, data]);
  const isLost = error instanceof ApiError && error.code === 'network';
  return {
    agenda,
    offset: data?.offset ?? 0,
    at: data?.at ?? 0,
    error: isLost && data ? null : error,
    isPending,
    isOffline: !isOnline || isLost,
    acts,
    act,
    send,
    refetch,
  };
}
export type OwnAgenda = ReturnType<typeof useAgenda>;
