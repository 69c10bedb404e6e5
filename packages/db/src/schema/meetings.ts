import type { Id } from '@jumelage/domain/ids';
import type { IntroductionAnswer } from '@jumelage/domain/introduction';
import type { MeetingStatus } from '@jumelage/domain/meeting';
import type { NextStep } from '@jumelage/domain/outcome';
import type { DeclineReason, RequestOrigin, RequestPriority, RequestStatus } from '@jumelage/domain/request';
import type { Starter } from '@jumelage/domain/request-starter';
import type { InterpreterNeed } from '@jumelage/domain/session';
import type { Kit } from '../kit.sqlite.ts';
import { ownedBy } from './columns.ts';
import type { Events } from './events.ts';
import type { Participants } from './participants.ts';

/** Defines requests, the meetings that come of them and what both sides report of them. */
export function defineMeetings(
  k: Kit,
  { events, participants }: Pick<Events, 'events'> & Pick<Participants, 'participants'>,
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
      /** The sentence before the message, by its kind; everybody reads it in their own language. */
      starter: k.json<Starter>('starter'),
      priority: k.text<RequestPriority>('priority').notNull(),
      status: k.text<RequestStatus>('status').notNull(),
      answerNote: k.text('answer_note'),
      declineReason: k.text<DeclineReason>('decline_reason'),
      /**
       * The pair's key while the request is prepared, pending or accepted, else null: at most one open request a pair, either
       * way.
       */
      openPair: k.text('open_pair'),
      createdAt: k.instant('created_at').notNull(),
      expiresAt: k.instant('expires_at').notNull(),
      answeredAt: k.instant('answered_at'),
      /** The slot of the day for which its sender asks; null: the schedule finds one. */
      slotId: k.text<Id<'slot'>>('slot_id'),
      /** The other event that its recipient proposes, or the slots that suit them; both null where nothing is proposed. */
      proposedEventId: k.text<Id<'event'>>('proposed_event_id'),
      proposedSlots: k.json<Id<'slot'>[]>('proposed_slots'),
      /** An organiser proposes it to both: neither asked, and each answers, while it waits. */
      origin: k.text<RequestOrigin>('origin').notNull().default('participant'),
      fromAnswer: k.text<IntroductionAnswer>('from_answer'),
      toAnswer: k.text<IntroductionAnswer>('to_answer'),
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
      /** The only slots in which it may be held, as its two people agreed; null: any. */
      onlySlots: k.json<Id<'slot'>[]>('only_slots'),
      /** The only part of the hall in which it may be held; null: any. */
      onlyZone: k.text('only_zone'),
      /** A colleague of one side who has to be there too. */
      colleagueId: k
        .text<Id<'participant'>>('colleague_id')
        .references(() => participants.id, { onDelete: 'set null' }),
      /** A meeting that has to come before this one. */
      afterId: k.text<Id<'meeting'>>('after_id'),
      /** The address where its people meet online, of their own; null: that of the table, if it has one. */
      link: k.text('link'),
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

  /** People who said on the day that they will be late for a meeting; who takes it back has no row. */
  const delays = k.table(
    'delays',
    {
      meetingId: ownedBy<'meeting'>(k, 'meeting_id', () => meetings.id),
      participantId: ownedBy<'participant'>(k, 'participant_id', () => participants.id),
      minutes: k.int('minutes').notNull(),
      saidAt: k.instant('said_at').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.meetingId, t.participantId] }),
      k.index('delays_participant').on(t.participantId),
    ],
  );

  /** The card that one side of a meeting gives to the other, who sees it once both gave theirs. */
  const contactCards = k.table(
    'contact_cards',
    {
      meetingId: ownedBy<'meeting'>(k, 'meeting_id', () => meetings.id),
      participantId: ownedBy<'participant'>(k, 'participant_id', () => participants.id),
      phone: k.text('phone'),
      wechat: k.text('wechat'),
      email: k.text('email'),
      givenAt: k.instant('given_at').notNull(),
      /** The instant at which the other side first saw it: from then on it cannot be taken back. */
      seenAt: k.instant('seen_at'),
    },
    (t) => [
      k.primaryKey({ columns: [t.meetingId, t.participantId] }),
      k.index('contact_cards_participant').on(t.participantId),
    ],
  );

  return { meetingRequests, meetings, outcomes, delays, contactCards };
}
export type Meetings = ReturnType<typeof defineMeetings>;
