import type { Id } from '@jumelage/domain/ids';
import type { MeetingStatus } from '@jumelage/domain/meeting';
import type { ParticipantStatus } from '@jumelage/domain/participant';
import type { RequestStatus } from '@jumelage/domain/request';
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { ownedBy, userIfAny } from './columns.ts';
import type { Participants } from './participants.ts';
import type { StoredPlace } from './schedules.ts';

/**
 * Everything that went with a participant who was removed from an event, as it stood: restored when the removal is
 * undone. Instants in UTC milliseconds.
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
  /** The places of these meetings in drafts, and who sat there. */
  places: {
    scheduleId: Id<'schedule'>;
    meetingId: Id<'meeting'>;
    place: StoredPlace;
    participants: Id<'participant'>[];
  }[];
  /** The mails and notifications about it. */
  mails: { participantId: Id<'participant'>; cause: string }[];
  notifications: Id<'notification'>[];
};

/** Defines what went with people who were removed from an event, stored as long as it can be undone. */
export function defineRemovals(
  k: Kit,
  { users, participants }: Pick<Accounts, 'users'> & Pick<Participants, 'participants'>,
) {
  /** The last removal of each participant that can be undone. */
  const removals = k.table('removals', {
    participantId: ownedBy<'participant'>(k, 'participant_id', () => participants.id).primaryKey(),
    /** The status that it brought them into: it is undone from that one alone. */
    status: k.text<ParticipantStatus>('status').notNull(),
    before: k.json<StoredRemoval>('before').notNull(),
    by: userIfAny(k, 'by', () => users.id),
    at: k.instant('at').notNull(),
  });

  return { removals };
}
export type Removals = ReturnType<typeof defineRemovals>;
