import { meetingStatuses, runStatuses } from '@jumelage/domain/meeting';
import { requestPriorities } from '@jumelage/domain/request';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { matchmakingSessionView } from './events.ts';
import { id, instant } from './fields.ts';
import { participantCard } from './participants.ts';

export const scoreView = z.object({
  meetings: z.number().int(),
  placed: z.number().int(),
  weight: z.number(),
  /** No schedule can place more than this much priority. */
  bound: z.number(),
  /** Idle stretches between a person's first and last meeting of a block. */
  gaps: z.number().int(),
  idleSlots: z.number().int(),
});

export const runView = z
  .object({
    id: id('run'),
    sessionId: id('session'),
    status: z.enum(runStatuses),
    seed: z.number().int(),
    seconds: z.number().int(),
    /** 0 to 1. */
    progress: z.number(),
    score: scoreView.nullable(),
    /** First come, first served on the same meetings: what the run is compared with. */
    baseline: scoreView.nullable(),
    startedAt: instant,
    finishedAt: instant.nullable(),
  })
  .meta({ id: 'ScheduleRun' });
export type RunView = z.output<typeof runView>;

/** One broken rule, with what it concerns; worded by i18n. */
export const breachView = z.object({
  rule: z.string(),
  meetingIds: z.array(id('meeting')),
  participantId: id('participant').nullable(),
  slotId: id('slot').nullable(),
});

export const scheduledMeeting = z.object({
  id: id('meeting'),
  status: z.enum(meetingStatuses),
  priority: z.enum(requestPriorities),
  participants: z.tuple([participantCard, participantCard]),
  needsInterpreter: z.boolean(),
  slotId: id('slot').nullable(),
  tableId: id('table').nullable(),
  pinned: z.boolean(),
  /** Why it has no slot, where it has none: a code and its facts. */
  unplaced: z.object({ code: z.string(), facts: z.record(z.string(), z.json()) }).nullable(),
});
export type ScheduledMeeting = z.output<typeof scheduledMeeting>;

export const scheduleView = z
  .object({
    session: matchmakingSessionView,
    /** Null for the draft. */
    version: z.number().int().nullable(),
    publishedAt: instant.nullable(),
    /** Grows with every change of the draft; a move made against an older one is refused. */
    revision: z.number().int(),
    meetings: z.array(scheduledMeeting),
    score: scoreView,
    /** Whether the draft differs from the newest published version. */
    differs: z.boolean(),
    run: runView.nullable(),
  })
  .meta({ id: 'Schedule' });
export type ScheduleView = z.output<typeof scheduleView>;

const params = z.object({ eventId: id('event'), sessionId: id('session') });
const placementParams = params.extend({ meetingId: id('meeting') });
const revision = z.number().int().min(0).optional();

/** Schedules of a matchmaking session: runs, the draft and its changes by hand, published versions. */
export const scheduleEndpoints = {
  'GET /api/events/:eventId/sessions/:sessionId/schedule': {
    summary: 'The draft, or a published version.',
    policy: 'organiser',
    params,
    query: z.object({ version: z.coerce.number().int().min(1).optional() }),
    response: scheduleView,
  },
  'GET /api/events/:eventId/sessions/:sessionId/schedule/versions': {
    summary: 'The published versions, newest first.',
    policy: 'organiser',
    params,
    response: z.object({ versions: z.array(z.object({ version: z.number().int(), publishedAt: instant, placed: z.number().int() })) }),
  },
  'POST /api/events/:eventId/sessions/:sessionId/runs': {
    summary: 'Start a run of the scheduler; pinned placements stay.',
    policy: 'organiser',
    params,
    body: z.strictObject({
      seconds: z.number().int().min(1).max(120).default(5),
      seed: z
        .number()
        .int()
        .min(0)
        .max(2 ** 31 - 1)
        .default(1),
    }),
    response: runView,
    status: 202,
    errors: ['run_in_progress', 'nothing_to_schedule', 'event_phase_forbids'],
  },
  'GET /api/events/:eventId/sessions/:sessionId/runs/:runId': {
    summary: 'How far a run is.',
    policy: 'organiser',
    params: params.extend({ runId: id('run') }),
    response: runView,
  },
  'DELETE /api/events/:eventId/sessions/:sessionId/runs/:runId': {
    summary: 'Stop a run; the best that it found is kept.',
    policy: 'organiser',
    params: params.extend({ runId: id('run') }),
    response: runView,
    errors: ['run_over'],
  },
  'GET /api/events/:eventId/sessions/:sessionId/placements/:meetingId/options': {
    summary: 'Where a meeting could go: for each slot the free tables, or the rules that forbid it.',
    policy: 'organiser',
    params: placementParams,
    response: z.object({ slots: z.array(z.object({ slotId: id('slot'), tableIds: z.array(id('table')), breaches: z.array(breachView) })) }),
  },
  'PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId': {
    summary: 'Place or move a meeting by hand; refused where a rule would break.',
    policy: 'organiser',
    params: placementParams,
    body: z.strictObject({ slotId: id('slot'), tableId: id('table').optional(), pinned: z.boolean().default(true), revision }),
    response: scheduleView,
    errors: ['placement_refused', 'schedule_changed', 'run_in_progress', 'meeting_over'],
  },
  'PATCH /api/events/:eventId/sessions/:sessionId/placements/:meetingId': {
    summary: 'Pin or unpin a placement.',
    policy: 'organiser',
    params: placementParams,
    body: z.strictObject({ pinned: z.boolean() }),
    response: scheduleView,
    errors: ['run_in_progress'],
  },
  'DELETE /api/events/:eventId/sessions/:sessionId/placements/:meetingId': {
    summary: 'Take a meeting out of the draft.',
    policy: 'organiser',
    params: placementParams,
    response: scheduleView,
    errors: ['run_in_progress', 'meeting_over'],
  },
  'POST /api/events/:eventId/sessions/:sessionId/schedule/publication': {
    summary: 'Publish the draft as the next numbered version.',
    policy: 'organiser',
    params,
    response: scheduleView,
    status: 201,
    errors: ['nothing_to_publish', 'schedule_invalid', 'run_in_progress'],
  },
} as const satisfies Record<EndpointKey, Endpoint>;
