import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import type { Id } from '@jumelage/domain/ids';
import { liveRunStatuses } from '@jumelage/domain/meeting';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError, api, type Response } from '../../lib/api.ts';

export type SessionRef = { readonly eventId: Id<'event'>; readonly sessionId: Id<'session'> };
export type Options = Response<'GET /api/events/:eventId/sessions/:sessionId/placements/:meetingId/options'>['slots'];
export type Run = NonNullable<ScheduleView['run']>;

const keyOf = ({ eventId, sessionId }: SessionRef) => ['schedules', eventId, sessionId] as const;

/** Whether a run still works or waits. */
export const isLive = (run: Run | null): boolean => run !== null && liveRunStatuses.some((status) => status === run.status);

/** The draft, or a published version. */
export const scheduleQuery = (params: SessionRef, version?: number) =>
  queryOptions({
    queryKey: [...keyOf(params), 'schedule', version ?? 'draft'],
    queryFn: ({ signal }) => api('GET /api/events/:eventId/sessions/:sessionId/schedule', { params, query: { version }, signal }),
    placeholderData: keepPreviousData,
  });

export const versionsQuery = (params: SessionRef) =>
  queryOptions({
    queryKey: [...keyOf(params), 'versions'],
    queryFn: ({ signal }) => api('GET /api/events/:eventId/sessions/:sessionId/schedule/versions', { params, signal }),
  });

/** A run is asked for three times a second while it works. */
export const runQuery = (params: SessionRef, runId: Id<'run'>) =>
  queryOptions({
    queryKey: [...keyOf(params), 'runs', runId],
    queryFn: ({ signal }) => api('GET /api/events/:eventId/sessions/:sessionId/runs/:runId', { params: { ...params, runId }, signal }),
    refetchInterval: ({ state }) => (state.data && !isLive(state.data) ? false : 300),
  });

/** Where a meeting could go; depends on every other placement, so that an answer belongs to one revision of the draft. */
export const optionsQuery = (params: SessionRef, meetingId: Id<'meeting'>, revision: number) =>
  queryOptions({
    queryKey: [...keyOf(params), 'options', meetingId, revision],
    queryFn: ({ signal }) => api('GET /api/events/:eventId/sessions/:sessionId/placements/:meetingId/options', { params: { ...params, meetingId }, signal }),
  });

export type Act =
  | { readonly kind: 'place'; readonly meeting: ScheduledMeeting; readonly slotId: Id<'slot'>; readonly tableId: Id<'table'>; readonly pinned?: boolean }
  | { readonly kind: 'pin'; readonly meeting: ScheduledMeeting; readonly pinned: boolean }
  | { readonly kind: 'takeOut'; readonly meeting: ScheduledMeeting };

/** The placement of a meeting that an act would bring about. */
function after(act: Act): Pick<ScheduledMeeting, 'slotId' | 'tableId' | 'pinned'> {
  if (act.kind === 'place') return { slotId: act.slotId, tableId: act.tableId, pinned: act.pinned ?? true };
  if (act.kind === 'takeOut') return { slotId: null, tableId: null, pinned: false };
  return { slotId: act.meeting.slotId, tableId: act.meeting.tableId, pinned: act.pinned };
}

function send(ref: SessionRef, act: Act, revision: number | undefined) {
  const params = { ...ref, meetingId: act.meeting.id };
  if (act.kind === 'pin') return api('PATCH /api/events/:eventId/sessions/:sessionId/placements/:meetingId', { params, body: { pinned: act.pinned } });
  if (act.kind === 'takeOut') return api('DELETE /api/events/:eventId/sessions/:sessionId/placements/:meetingId', { params });
  const body = { slotId: act.slotId, tableId: act.tableId, pinned: act.pinned ?? true, revision };
  return api('PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId', { params, body });
}

/** Changes the draft by hand: at once on the screen, taken back where it is refused, read again where someone else was faster. */
export function useAct(ref: SessionRef) {
  const client = useQueryClient();
  const key = scheduleQuery(ref).queryKey;
  return useMutation({
    mutationFn: (act: Act) => send(ref, act, client.getQueryData(key)?.revision),
    onMutate: async (act) => {
      await client.cancelQueries({ queryKey: key });
      const before = client.getQueryData(key);
      const meetings = before?.meetings.map((meeting) => (meeting.id === act.meeting.id ? { ...meeting, ...after(act) } : meeting));
      if (before && meetings) client.setQueryData(key, { ...before, meetings });
      return { before };
    },
    onSuccess: (schedule) => client.setQueryData(key, schedule),
    onError: (error, _act, context) => {
      client.setQueryData(key, context?.before);
      if (error instanceof ApiError && error.status === 409) void client.invalidateQueries({ queryKey: keyOf(ref) });
    },
  });
}

export function useRunActs(ref: SessionRef) {
  const client = useQueryClient();
  const settle = { onSettled: () => client.invalidateQueries({ queryKey: scheduleQuery(ref).queryKey }) };
  const start = useMutation({
    mutationFn: (body: { seconds: number; seed: number }) => api('POST /api/events/:eventId/sessions/:sessionId/runs', { params: ref, body }),
    ...settle,
  });
  const stop = useMutation({
    mutationFn: (runId: Id<'run'>) => api('DELETE /api/events/:eventId/sessions/:sessionId/runs/:runId', { params: { ...ref, runId } }),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(ref) }),
  });
  return { start, stop };
}

export function usePublish(ref: SessionRef) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api('POST /api/events/:eventId/sessions/:sessionId/schedule/publication', { params: ref }),
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: keyOf(ref) }), client.invalidateQueries({ queryKey: ['events', ref.eventId] })]),
  });
}
