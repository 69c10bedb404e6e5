import { stepActs } from '@jumelage/domain/day';
import { meetingStatuses, runModes, runStatuses } from '@jumelage/domain/meeting';
import { requestPriorities } from '@jumelage/domain/request';
import { interpreterNeeds } from '@jumelage/domain/session';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { id, instant, optionalLine } from './fields.ts';
import { participantCard } from './participants.ts';
import { matchmakingSessionView } from './sessions.ts';

export const scoreView = z.object({
  meetings: z.number().int(),
  placed: z.number().int(),
  weight: z.number(),
  /** No schedule can place more than this much priority. */
  bound: z.number(),
  /** Idle stretches between a person's first and last meeting of a block. */
  gaps: z.number().int(),
  idleSlots: z.number().int(),
  /** People who asked for meetings and have none. */
  without: z.number().int().optional(),
  /** No schedule that places all has fewer gaps: proved. */
  gapsBound: z.number().int().optional(),
  /** The proof that the gaps are the fewest: not tried, being tried, found, or left open. */
  proof: z.enum(['none', 'searching', 'proved', 'open']).optional(),
});

export const runView = z
  .object({
    id: id('run'),
    sessionId: id('session'),
    status: z.enum(runStatuses),
    mode: z.enum(runModes),
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

/** The place of a meeting. */
export const placeView = z.object({
  slotId: id('slot'),
  tableId: id('table'),
  interpreterId: id('interpreter').nullable(),
});

/** One thing that was done to the draft, worded by i18n from the act and its facts. */
export const stepView = z.object({
  id: id('step'),
  act: z.enum(stepActs),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  undone: z.boolean(),
  at: instant,
});
export type StepView = z.output<typeof stepView>;

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
  /** Told from the languages, or set by the organiser. */
  interpreter: z.enum(interpreterNeeds),
  onlyBlock: z.number().int().nullable(),
  onlyZone: z.string().nullable(),
  /** A colleague of one side who has to be there too. */
  colleague: participantCard.nullable(),
  afterId: id('meeting').nullable(),
  interpreterId: id('interpreter').nullable(),
  slotId: id('slot').nullable(),
  tableId: id('table').nullable(),
  pinned: z.boolean(),
  /** The reason why it has no slot, where it has none: a code and its facts. */
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
    /** True where the draft differs from the newest published version. */
    differs: z.boolean(),
    /** The steps that undo and redo would reverse and repeat. */
    undo: stepView.nullable(),
    redo: stepView.nullable(),
    run: runView.nullable(),
  })
  .meta({ id: 'Schedule' });
export type ScheduleView = z.output<typeof scheduleView>;

/** The changes of a draft against a published version, by agenda. */
export const differenceView = z
  .object({
    /** Null: nothing is published yet. */
    version: z.number().int().nullable(),
    changes: z.array(z.object({ meetingId: id('meeting'), before: placeView.nullable(), after: placeView.nullable() })),
    /** The people who would get a mail, with the number of their changes. */
    people: z.array(z.object({ participant: participantCard, changes: z.number().int() })),
  })
  .meta({ id: 'ScheduleDifference' });
export type DifferenceView = z.output<typeof differenceView>;

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
    response: z.object({
      versions: z.array(z.object({ version: z.number().int(), publishedAt: instant, placed: z.number().int() })),
    }),
  },
  'POST /api/events/:eventId/sessions/:sessionId/runs': {
    summary:
      'Start a run of the scheduler; pinned placements stay, and once something is published all others too, unless `mode` is `all`.',
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
      /** Absent: `insert` once something is published, `all` before. */
      mode: z.enum(runModes).optional(),
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
    summary:
      'Where a meeting could go: for each slot the free tables, for each other placed meeting whether both can change places, or the rules that forbid it.',
    policy: 'organiser',
    params: placementParams,
    response: z.object({
      slots: z.array(z.object({ slotId: id('slot'), tableIds: z.array(id('table')), breaches: z.array(breachView) })),
      swaps: z.array(z.object({ meetingId: id('meeting'), breaches: z.array(breachView) })),
    }),
  },
  'PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId': {
    summary: 'Place or move a meeting by hand; refused where a rule would break.',
    policy: 'organiser',
    params: placementParams,
    body: z.strictObject({
      slotId: id('slot'),
      tableId: id('table').optional(),
      pinned: z.boolean().default(true),
      revision,
    }),
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
  'POST /api/events/:eventId/sessions/:sessionId/placements/:meetingId/swap': {
    summary: 'Let two placed meetings change slots and tables with each other; refused where a rule would break.',
    policy: 'organiser',
    params: placementParams,
    body: z.strictObject({ withId: id('meeting'), revision }),
    response: scheduleView,
    errors: ['placement_refused', 'schedule_changed', 'run_in_progress', 'meeting_over'],
  },
  'PATCH /api/events/:eventId/sessions/:sessionId/meetings/:meetingId': {
    summary: 'What one meeting needs: priority, interpreter, block, zone, a colleague, another meeting before it.',
    policy: 'organiser',
    params: placementParams,
    body: z.strictObject({
      priority: z.enum(requestPriorities).optional(),
      interpreter: z.enum(interpreterNeeds).optional(),
      onlyBlock: z.number().int().min(0).max(39).nullable().optional(),
      onlyZone: optionalLine(40).nullable().optional(),
      colleagueId: id('participant').nullable().optional(),
      afterId: id('meeting').nullable().optional(),
    }),
    response: scheduleView,
    errors: ['run_in_progress', 'meeting_over', 'placement_refused'],
  },
  'DELETE /api/events/:eventId/sessions/:sessionId/placements': {
    summary: 'Empty the draft but for what is pinned or took place.',
    policy: 'organiser',
    params,
    response: scheduleView,
    errors: ['run_in_progress'],
  },
  'POST /api/events/:eventId/sessions/:sessionId/schedule/undo': {
    summary: 'Take back the last step of the draft.',
    policy: 'organiser',
    params,
    response: scheduleView,
    errors: ['run_in_progress', 'nothing_to_undo', 'placement_refused', 'schedule_invalid'],
  },
  'POST /api/events/:eventId/sessions/:sessionId/schedule/redo': {
    summary: 'Do again what was taken back last.',
    policy: 'organiser',
    params,
    response: scheduleView,
    errors: ['run_in_progress', 'nothing_to_undo', 'placement_refused', 'schedule_invalid'],
  },
  'POST /api/events/:eventId/sessions/:sessionId/schedule/insertion': {
    summary: 'Place the meetings without a slot around all others, at once; nobody is moved who can stay.',
    policy: 'organiser',
    params,
    response: scheduleView,
    errors: ['run_in_progress', 'event_phase_forbids', 'placement_refused'],
  },
  'GET /api/events/:eventId/sessions/:sessionId/schedule/difference': {
    summary: 'Changes of the draft against the newest published version, and the people concerned.',
    policy: 'organiser',
    params,
    response: differenceView,
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
