import { dayActs, presences } from '@jumelage/domain/day';
import { meetingStatuses } from '@jumelage/domain/meeting';
import { z } from 'zod';
import type { Endpoint, EndpointKey } from './endpoint.ts';
import { id, instant } from './fields.ts';
import { participantCard } from './participants.ts';
import { placeView, scheduleView, stepView } from './schedules.ts';
import { slotView } from './sessions.ts';

/** A participant as the desk sees them on the day. */
export const deskPerson = participantCard
  .extend({
    presence: z.enum(presences),
    checkedInAt: instant.nullable(),
    arrivesAt: instant.nullable(),
    meetingCount: z.number().int(),
  })
  .meta({ id: 'DeskPerson' });
export type DeskPerson = z.output<typeof deskPerson>;

/**
 * All that a desk needs, also while the network is gone: who is expected, the published schedule, who waits for a
 * place.
 */
export const dayView = z
  .object({
    /** The server's clock: the page counts by its own, corrected by this. */
    now: instant,
    zone: z.string(),
    schedule: scheduleView,
    people: z.array(deskPerson),
    /** People who said that they will be late for a meeting. */
    delays: z.array(
      z.object({ meetingId: id('meeting'), participantId: id('participant'), minutes: z.number().int() }),
    ),
    /** Meetings that two agreed on for a slot of the day, and that have no place yet. */
    wishes: z.array(z.object({ meetingId: id('meeting'), slotId: id('slot'), startsAt: instant })),
    /** The latest steps of the day, newest first. */
    steps: z.array(stepView),
  })
  .meta({ id: 'Day' });
export type DayView = z.output<typeof dayView>;

/** A disturbance; `fromSlot` is the first slot that can still be changed, null when the session is over. */
export const disturbance = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('late'), participantId: id('participant'), arrivesAt: instant }),
  z.strictObject({ act: z.literal('absent'), participantId: id('participant') }),
  z.strictObject({ act: z.literal('table_closed'), tableId: id('table') }),
  z.strictObject({ act: z.literal('interpreter_gone'), interpreterId: id('interpreter') }),
  z.strictObject({ act: z.literal('walk_in'), firstId: id('participant'), secondId: id('participant') }),
  z.strictObject({ act: z.literal('extra_slot'), minutes: z.number().int().min(5).max(180).optional() }),
  z.strictObject({ act: z.literal('fill_free') }),
]);
export type Disturbance = z.output<typeof disturbance>;
/** The acts of the union and of the closed set are the same. */
export type DisturbanceAct = Extract<Disturbance['act'], (typeof dayActs)[number]>;

export const proposedMove = z.object({
  meetingId: id('meeting'),
  before: placeView.nullable(),
  after: placeView.nullable(),
  /**
   * lost: no place any more · moved because its own place is gone · displaced to make room for another · placed from
   * those who waited · freed: it cannot be held.
   */
  why: z.enum(['lost', 'moved', 'displaced', 'placed', 'freed']),
});

/** The proposal of an act: its changes, before they happen. */
export const proposalView = z
  .object({
    act: z.enum(dayActs),
    revision: z.number().int(),
    moves: z.array(proposedMove),
    /** People whose agenda changes. */
    participantIds: z.array(id('participant')),
    /** A slot that would be added. */
    extraSlot: slotView.omit({ id: true }).nullable(),
  })
  .meta({ id: 'DayProposal' });
export type ProposalView = z.output<typeof proposalView>;

export const checkIn = z.strictObject({
  participantId: id('participant'),
  /** The instant at the desk, which may have had no network then. */
  at: instant,
  /** False takes a check-in back. */
  arrived: z.boolean(),
});
export type CheckIn = z.output<typeof checkIn>;

export const attendanceMark = z.enum(['held', 'missed', 'scheduled']);

/** Reasons why two people cannot be brought together at the desk, and why a draft refuses an act. */
const refusals = [
  'participant_not_admitted',
  'recipient_not_admitted',
  'request_to_own_organisation',
  'request_already_answered',
  'placement_refused',
] as const;

const params = z.object({ eventId: id('event'), sessionId: id('session') });

/** The day itself: who is there, what goes wrong and how it is mended, what is on the wall. */
export const dayEndpoints = {
  'GET /api/events/:eventId/sessions/:sessionId/day': {
    summary: 'The day at a glance, for the desk and the wall.',
    policy: 'organiser',
    params,
    response: dayView,
  },
  'POST /api/events/:eventId/check-ins': {
    summary: 'Check people in, or take it back; may be sent again, what is older than what is known changes nothing.',
    policy: 'organiser',
    params: z.object({ eventId: id('event') }),
    bodyLimit: 250_000,
    body: z.strictObject({ checkIns: z.array(checkIn).min(1).max(500) }),
    response: z.object({ people: z.array(deskPerson) }),
  },
  'POST /api/events/:eventId/sessions/:sessionId/day/proposals': {
    summary: 'What a disturbance would change, with the least disturbance of everybody else; nothing is stored.',
    policy: 'organiser',
    params,
    body: disturbance,
    response: proposalView,
    errors: ['run_in_progress', 'nothing_to_change', 'event_phase_forbids', ...refusals],
  },
  'POST /api/events/:eventId/sessions/:sessionId/day/steps': {
    summary: 'Apply what was proposed, and publish it.',
    policy: 'organiser',
    params,
    body: z.strictObject({ disturbance, revision: z.number().int() }),
    response: dayView,
    status: 201,
    errors: [
      'run_in_progress',
      'schedule_changed',
      'nothing_to_change',
      'event_phase_forbids',
      'schedule_invalid',
      ...refusals,
    ],
  },
  'PUT /api/events/:eventId/sessions/:sessionId/meetings/:meetingId/attendance': {
    summary: 'The desk writes down that a meeting was held or missed, or takes it back.',
    policy: 'organiser',
    params: params.extend({ meetingId: id('meeting') }),
    body: z.strictObject({ status: attendanceMark }),
    response: z.object({ meetingId: id('meeting'), status: z.enum(meetingStatuses) }),
    errors: ['outcome_too_early'],
  },
} as const satisfies Record<EndpointKey, Endpoint>;
