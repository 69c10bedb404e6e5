import type { DayView, Disturbance, ProposalView } from '@jumelage/contracts/days';
import type { Id } from '@jumelage/domain/ids';
import type { MeetingStatus } from '@jumelage/domain/meeting';
import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { readStoredDay, type StoredDay, storeDay } from './stored-day.ts';

export type SessionRef = { readonly eventId: Id<'event'>; readonly sessionId: Id<'session'> };

const keyOf = ({ eventId, sessionId }: SessionRef) => ['days', eventId, sessionId] as const;

function stored(sessionId: Id<'session'>, day: DayView): StoredDay {
  const at = Date.now();
  const one = { day, offset: Date.parse(day.now) - at, at };
  storeDay(sessionId, one);
  return one;
}

/**
 * Reads the day every ten seconds; begins with what this device stored, and stays with it while there is no network.
 */
export const dayQuery = (params: SessionRef) =>
  queryOptions({
    queryKey: keyOf(params),
    queryFn: async ({ signal }) =>
      stored(params.sessionId, await api('GET /api/events/:eventId/sessions/:sessionId/day', { params, signal })),
    initialData: () => readStoredDay(params.sessionId),
    initialDataUpdatedAt: 0,
    refetchInterval: 10_000,
    refetchIntervalInBackground: true,
    // The page has to learn that the network is gone, where others wait for it.
    networkMode: 'always',
    retry: false,
  });

/** Changes the day on the screen, and what this device stored of it. */
export function changeDay(client: QueryClient, ref: SessionRef, change: (day: DayView) => DayView): void {
  client.setQueryData(dayQuery(ref).queryKey, (old) => {
    if (!old) return old;
    const next = { ...old, day: change(old.day) };
    storeDay(ref.sessionId, next);
    return next;
  });
}

/** Asks what a disturbance would change: each time, since the day goes on. */
export const proposalQuery = (params: SessionRef, body: Disturbance, attempt: number) =>
  queryOptions({
    queryKey: [...keyOf(params), 'proposal', body, attempt],
    queryFn: ({ signal }) =>
      api('POST /api/events/:eventId/sessions/:sessionId/day/proposals', { params, body, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });

/** Reads day, schedule and agendas again after a change of the day. */
const settled = (client: QueryClient, ref: SessionRef) =>
  Promise.all([
    client.invalidateQueries({ queryKey: keyOf(ref), exact: true }),
    client.invalidateQueries({ queryKey: ['schedules', ref.eventId] }),
  ]);

/** Applies what was proposed. */
export function useApply(ref: SessionRef) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ disturbance, revision }: { disturbance: Disturbance; revision: ProposalView['revision'] }) =>
      api('POST /api/events/:eventId/sessions/:sessionId/day/steps', { params: ref, body: { disturbance, revision } }),
    onMutate: () => client.cancelQueries({ queryKey: keyOf(ref), exact: true }),
    onSuccess: (day) => client.setQueryData(dayQuery(ref).queryKey, stored(ref.sessionId, day)),
    onSettled: () => void settled(client, ref),
  });
}

/** Takes the last step back, or does it again. */
export function useSteps(ref: SessionRef) {
  const client = useQueryClient();
  const onSettled = () => settled(client, ref);
  const undo = useMutation({
    mutationFn: () => api('POST /api/events/:eventId/sessions/:sessionId/schedule/undo', { params: ref }),
    onSettled,
  });
  const redo = useMutation({
    mutationFn: () => api('POST /api/events/:eventId/sessions/:sessionId/schedule/redo', { params: ref }),
    onSettled,
  });
  return { undo, redo };
}

type Mark = {
  readonly meetingId: Id<'meeting'>;
  readonly status: Extract<MeetingStatus, 'held' | 'missed' | 'scheduled'>;
};

/** Writes down that a meeting was held or missed, at once on the screen. */
export function useAttendance(ref: SessionRef) {
  const client = useQueryClient();
  const show = ({ meetingId, status }: Mark) =>
    changeDay(client, ref, (day) => ({
      ...day,
      schedule: {
        ...day.schedule,
        meetings: day.schedule.meetings.map((one) => (one.id === meetingId ? { ...one, status } : one)),
      },
    }));
  return useMutation({
    mutationFn: ({ meetingId, status }: Mark) =>
      api('PUT /api/events/:eventId/sessions/:sessionId/meetings/:meetingId/attendance', {
        params: { ...ref, meetingId },
        body: { status },
      }),
    onMutate: async (mark) => {
      await client.cancelQueries({ queryKey: keyOf(ref), exact: true });
      show(mark);
    },
    onSettled: () => settled(client, ref),
  });
}
