import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import type { Id } from '@jumelage/domain/ids';
import type { RunMode } from '@jumelage/domain/meeting';
import { liveRunStatuses } from '@jumelage/domain/meeting';
import { keepPreviousData, type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError, api, type Input, type Response } from '../../lib/api.ts';

export type SessionRef = { readonly eventId: Id<'event'>; readonly sessionId: Id<'session'> };
export type Options = Response<'GET /api/events/:eventId/sessions/:sessionId/placements/:meetingId/options'>['slots'];
/** The meetings with which a placed one can change places, or why not. */
export type Swaps = Response<'GET /api/events/:eventId/sessions/:sessionId/placements/:meetingId/options'>['swaps'];
export type Run = NonNullable<ScheduleView['run']>;

const keyOf = ({ eventId, sessionId }: SessionRef) => ['schedules', eventId, sessionId] as const;

/** Tells whether a run still works or waits. */
export const isLive = (run: Run | null): boolean =>
  run !== null && liveRunStatuses.some((status) => status === run.status);

/** Reads the draft, or a published version. */
export const scheduleQuery = (params: SessionRef, version?: number) =>
  queryOptions({
    queryKey: [...keyOf(params), 'schedule', version ?? 'draft'],
    queryFn: ({ signal }) =>
      api('GET /api/events/:eventId/sessions/:sessionId/schedule', { params, query: { version }, signal }),
    placeholderData: keepPreviousData,
  });

export const versionsQuery = (params: SessionRef) =>
  queryOptions({
    queryKey: [...keyOf(params), 'versions'],
    queryFn: ({ signal }) => api('GET /api/events/:eventId/sessions/:sessionId/schedule/versions', { params, signal }),
  });

/** Polls a run three times a second while it works. */
export const runQuery = (params: SessionRef, runId: Id<'run'>) =>
  queryOptions({
    queryKey: [...keyOf(params), 'runs', runId],
    queryFn: ({ signal }) =>
      api('GET /api/events/:eventId/sessions/:sessionId/runs/:runId', { params: { ...params, runId }, signal }),
    refetchInterval: ({ state }) => (state.data && !isLive(state.data) ? false : 300),
  });

/**
 * Reads the places to which a meeting could go; they depend on every other placement, so that an answer belongs to one
 * revision of the draft.
 */
export const optionsQuery = (params: SessionRef, meetingId: Id<'meeting'>, revision: number) =>
  queryOptions({
    queryKey: [...keyOf(params), 'options', meetingId, revision],
    queryFn: ({ signal }) =>
      api('GET /api/events/:eventId/sessions/:sessionId/placements/:meetingId/options', {
        params: { ...params, meetingId },
        signal,
      }),
  });

export type Act =
  | {
      readonly kind: 'place';
      readonly meeting: ScheduledMeeting;
      readonly slotId: Id<'slot'>;
      readonly tableId: Id<'table'>;
      readonly pinned?: boolean;
    }
  | { readonly kind: 'pin'; readonly meeting: ScheduledMeeting; readonly pinned: boolean }
  | { readonly kind: 'takeOut'; readonly meeting: ScheduledMeeting }
  | { readonly kind: 'swap'; readonly meeting: ScheduledMeeting; readonly other: ScheduledMeeting };

/** Computes a meeting's placement after an act. */
function after(act: Exclude<Act, { kind: 'swap' }>): Pick<ScheduledMeeting, 'slotId' | 'tableId' | 'pinned'> {
  if (act.kind === 'place') return { slotId: act.slotId, tableId: act.tableId, pinned: act.pinned ?? true };
  if (act.kind === 'takeOut') return { slotId: null, tableId: null, pinned: false };
  return { slotId: act.meeting.slotId, tableId: act.meeting.tableId, pinned: act.pinned };
}

function changed(meeting: ScheduledMeeting, act: Act): ScheduledMeeting {
  const placeOf = ({ slotId, tableId }: ScheduledMeeting) => ({ slotId, tableId });
  if (act.kind === 'swap' && meeting.id === act.other.id) return { ...meeting, ...placeOf(act.meeting) };
  if (meeting.id !== act.meeting.id) return meeting;
  return { ...meeting, ...(act.kind === 'swap' ? placeOf(act.other) : after(act)) };
}

function send(ref: SessionRef, act: Act, revision: number | undefined) {
  const params = { ...ref, meetingId: act.meeting.id };
  if (act.kind === 'pin')
    return api('PATCH /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
      params,
      body: { pinned: act.pinned },
    });
  if (act.kind === 'takeOut')
    return api('DELETE /api/events/:eventId/sessions/:sessionId/placements/:meetingId', { params });
  if (act.kind === 'swap')
    return api('POST /api/events/:eventId/sessions/:sessionId/placements/:meetingId/swap', {
      params,
      body: { withId: act.other.id, revision },
    });
  const body = { slotId: act.slotId, tableId: act.tableId, pinned: act.pinned ?? true, revision };
  return api('PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId', { params, body });
}

/** Reads what the draft changes of the published version; belongs to one revision. */
export const differenceQuery = (params: SessionRef, revision: number) =>
  queryOptions({
    queryKey: [...keyOf(params), 'difference', revision],
    queryFn: ({ signal }) =>
      api('GET /api/events/:eventId/sessions/:sessionId/schedule/difference', { params, signal }),
    placeholderData: keepPreviousData,
  });

function settleDraft(client: QueryClient, ref: SessionRef, schedule: ScheduleView): void {
  client.setQueryData(scheduleQuery(ref).queryKey, schedule);
}

/** Takes the last step back, or does again what was taken back last. */
export function useTravel(ref: SessionRef) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (direction: 'undo' | 'redo') =>
      direction === 'undo'
        ? api('POST /api/events/:eventId/sessions/:sessionId/schedule/undo', { params: ref })
        : api('POST /api/events/:eventId/sessions/:sessionId/schedule/redo', { params: ref }),
    onSuccess: (schedule) => settleDraft(client, ref, schedule),
    onError: () => client.invalidateQueries({ queryKey: keyOf(ref) }),
  });
}

/** Places the meetings without a slot around all others. */
export function useInsertion(ref: SessionRef) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api('POST /api/events/:eventId/sessions/:sessionId/schedule/insertion', { params: ref }),
    onSuccess: (schedule) => settleDraft(client, ref, schedule),
    onError: () => client.invalidateQueries({ queryKey: keyOf(ref) }),
  });
}

export function useEmptyDraft(ref: SessionRef) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api('DELETE /api/events/:eventId/sessions/:sessionId/placements', { params: ref }),
    onSuccess: (schedule) => settleDraft(client, ref, schedule),
  });
}

export type Terms = Input<'PATCH /api/events/:eventId/sessions/:sessionId/meetings/:meetingId'>['body'];

export function useTerms(ref: SessionRef, meetingId: Id<'meeting'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Terms) =>
      api('PATCH /api/events/:eventId/sessions/:sessionId/meetings/:meetingId', {
        params: { ...ref, meetingId },
        body,
      }),
    onSuccess: (schedule) => settleDraft(client, ref, schedule),
  });
}

/**
 * Changes the draft by hand: at once on the screen, taken back where it is refused, read again where someone else was
 * faster.
 */
export function useAct(ref: SessionRef) {
  const client = useQueryClient();
  const key = scheduleQuery(ref).queryKey;
  return useMutation({
    mutationFn: (act: Act) => send(ref, act, client.getQueryData(key)?.revision),
    onMutate: async (act) => {
      await client.cancelQueries({ queryKey: key });
      const before = client.getQueryData(key);
      const meetings = before?.meetings.map((meeting) => changed(meeting, act));
      if (before && meetings) client.setQueryData(key, { ...before, meetings });
      return { before };
    },
    onSuccess: (schedule) => settleDraft(client, ref, schedule),
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
    mutationFn: (body: { seconds: number; seed: number; mode: RunMode }) =>
      api('POST /api/events/:eventId/sessions/:sessionId/runs', { params: ref, body }),
    ...settle,
  });
  const stop = useMutation({
    mutationFn: (runId: Id<'run'>) =>
      api('DELETE /api/events/:eventId/sessions/:sessionId/runs/:runId', { params: { ...ref, runId } }),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(ref) }),
  });
  return { start, stop };
}

export function usePublish(ref: SessionRef) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api('POST /api/events/:eventId/sessions/:sessionId/schedule/publication', { params: ref }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keyOf(ref) }),
        client.invalidateQueries({ queryKey: ['events', ref.eventId] }),
      ]),
  });
}
