import type { Id } from '@jumelage/domain/ids';
import type { MeetingStatus } from '@jumelage/domain/meeting';
import type { NextStep } from '@jumelage/domain/outcome';
import type { ParticipantStatus } from '@jumelage/domain/participant';
import type { RequestPriority, RequestStatus } from '@jumelage/domain/request';
import type { InterpreterNeed } from '@jumelage/domain/session';
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { ownedBy, userIfAny } from './columns.ts';
import type { Events } from './events.ts';
import type { Participants } from './participants.ts';
import type { StoredPlace } from './schedules.ts';

/**
 * What went with somebody who was removed from an event, as it stood: restored when the removal is undone. Instants in
 * UTC milliseconds.
 */
export type StoredRemoval = {
  status: ParticipantStatus;
  /** `withdrawnAt`: when it went, by which it is known that nobody changed it since. */
  requests: {
    id: Id<'request'>;
    otherId: Id<'participant'>;
    status: RequestStatus;
    openPair: string | null;
    answeredAt: number | null;
    withdrawnAt: number;
  }[];
  meetings: { id: Id<'meeting'>; requestId: Id<'request'>; status: MeetingStatus }[];
  /** Meetings of others at which they were to be as a colleague. */
  colleagueOf: Id<'meeting'>[];
  /** Where these meetings stood in drafts, and who sat there. */
  places: {
    scheduleId: Id<'schedule'>;
    meetingId: Id<'meeting'>;
    place: StoredPlace;
    participants: Id<'participant'>[];
  }[];
  /** What people were told of it. */
  mails: { participantId: Id<'participant'>; cause: string }[];
  notifications: Id<'notification'>[];
};

/** Defines requests, the meetings that come of them, what both sides report, and what went with who was removed. */
export function defineMeetings(
  k: Kit,
  {
    users,
    events,
    participants,
  }: Pick<Accounts, 'users'> & Pick<Events, 'events'> & Pick<Participants, 'participants'>,
) {
  const eventId = () => ownedBy<'event'>(k, 'event_id', () => events.id);

  const meetingRequests = k.table(
    'meeting_requests',
    {
      id: k.text<Id<'request'>>('id').primaryKey(),
      eventId: eventId(),
      fromId: ownedBy<'participant'>(k, 'from_id', () => participants.id),
      toId: ownedBy<'participant'>(k, 'to_id', () => participants.id),
      message: k.text('message').notNull(),
      priority: k.text<RequestPriority>('priority').notNull(),
      status: k.text<RequestStatus>('status').notNull(),
      answerNote: k.text('answer_note'),
      /**
       * The pair's key while the request is pending or accepted, else null: at most one open request a pair, either
       * way.
       */
      openPair: k.text('open_pair'),
      createdAt: k.instant('created_at').notNull(),
      expiresAt: k.instant('expires_at').notNull(),
      answeredAt: k.instant('answered_at'),
    },
    (t) => [
      k.uniqueIndex('meeting_requests_open_pair').on(t.openPair),
      k.index('meeting_requests_from').on(t.fromId, t.status),
      k.index('meeting_requests_to').on(t.toId, t.status),
      k.index('meeting_requests_event').on(t.eventId, t.status, t.createdAt),
      k.index('meeting_requests_expiry').on(t.status, t.expiresAt),
      k.index('meeting_requests_answered').on(t.status, t.answeredAt),
    ],
  );

  const meetings = k.table(
    'meetings',
    {
      id: k.text<Id<'meeting'>>('id').primaryKey(),
      eventId: eventId(),
      requestId: ownedBy<'request'>(k, 'request_id', () => meetingRequests.id),
      /** The two participants in ascending order of their ids. */
      firstId: ownedBy<'participant'>(k, 'first_id', () => participants.id),
      secondId: ownedBy<'participant'>(k, 'second_id', () => participants.id),
      priority: k.text<RequestPriority>('priority').notNull(),
      status: k.text<MeetingStatus>('status').notNull(),
      interpreter: k.text<InterpreterNeed>('interpreter').notNull().default('auto'),
      /** The only block in which it may be held, counted from 0; null: any. */
      onlyBlock: k.int('only_block'),
      /** The only part of the hall in which it may be held; null: any. */
      onlyZone: k.text('only_zone'),
      /** A colleague of one side who has to be there too. */
      colleagueId: k
        .text<Id<'participant'>>('colleague_id')
        .references(() => participants.id, { onDelete: 'set null' }),
      /** A meeting that has to come before this one. */
      afterId: k.text<Id<'meeting'>>('after_id'),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [
      k.uniqueIndex('meetings_request').on(t.requestId),
      k.index('meetings_event').on(t.eventId, t.status),
      k.index('meetings_first').on(t.firstId),
      k.index('meetings_second').on(t.secondId),
    ],
  );

  const outcomes = k.table(
    'outcomes',
    {
      meetingId: ownedBy<'meeting'>(k, 'meeting_id', () => meetings.id),
      participantId: ownedBy<'participant'>(k, 'participant_id', () => participants.id),
      held: k.bool('held').notNull(),
      rating: k.int('rating'),
      nextStep: k.text<NextStep>('next_step').notNull(),
      note: k.text('note').notNull(),
      updatedAt: k.instant('updated_at').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.meetingId, t.participantId] }),
      k.index('outcomes_participant').on(t.participantId),
    ],
  );

  /** The last removal of each participant that can be undone. */
  const removals = k.table('removals', {
    participantId: ownedBy<'participant'>(k, 'participant_id', () => participants.id).primaryKey(),
    /** The status that it brought them into: it is undone from that one alone. */
    status: k.text<ParticipantStatus>('status').notNull(),
    before: k.json<StoredRemoval>('before').notNull(),
    by: userIfAny(k, 'by', () => users.id),
    at: k.instant('at').notNull(),
  });

  return { meetingRequests, meetings, outcomes, removals };
}
export type Meetings = ReturnType<typeof defineMeetings>;
