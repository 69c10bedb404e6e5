import type { Id } from '@jumelage/domain/ids';
import type { ScheduleStatus } from '@jumelage/domain/meeting';
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { ownedBy, userIfAny } from './columns.ts';
import type { Meetings } from './meetings.ts';
import type { Participants } from './participants.ts';
import type { Sessions } from './sessions.ts';

/** The place of a meeting in a draft. */
export type StoredPlace = {
  slotId: Id<'slot'>;
  tableId: Id<'table'>;
  interpreterId: Id<'interpreter'> | null;
  pinned: boolean;
};

/** The reason why a meeting has no slot: a code and its facts. */
export type StoredReason = {
  code: string;
  facts: Record<string, string | number | boolean | null | readonly (string | number)[]>;
};

/** Defines schedules: drafts and published versions. */
export function defineSchedules(
  k: Kit,
  {
    sessions,
    slots,
    tables,
    interpreters,
    users,
    meetings,
    participants,
  }: Pick<Sessions, 'sessions' | 'slots' | 'tables' | 'interpreters'> &
    Pick<Accounts, 'users'> &
    Pick<Meetings, 'meetings'> &
    Pick<Participants, 'participants'>,
) {
  const sessionId = () => ownedBy<'session'>(k, 'session_id', () => sessions.id);

  const schedules = k.table(
    'schedules',
    {
      id: k.text<Id<'schedule'>>('id').primaryKey(),
      sessionId: sessionId(),
      status: k.text<ScheduleStatus>('status').notNull(),
      /** 0 for the one draft, 1, 2, … for the published versions. */
      version: k.int('version').notNull(),
      revision: k.int('revision').notNull().default(0),
      publishedAt: k.instant('published_at'),
      publishedBy: userIfAny(k, 'published_by', () => users.id),
      /** Score and bound of the last run that wrote it; null before one. */
      bound: k.int('bound'),
      /**
       * A fingerprint of the session, people and meetings for which the bound was proved. It says nothing of any other.
       */
      boundOf: k.text('bound_of'),
      unplaced: k.json<Record<string, StoredReason>>('unplaced').notNull(),
    },
    (t) => [k.uniqueIndex('schedules_session_version').on(t.sessionId, t.version)],
  );

  const scheduleId = () => ownedBy<'schedule'>(k, 'schedule_id', () => schedules.id);

  /** One table, and one interpreter, serves one meeting a slot, by construction. */
  const placements = k.table(
    'placements',
    {
      scheduleId: scheduleId(),
      meetingId: ownedBy<'meeting'>(k, 'meeting_id', () => meetings.id),
      slotId: k
        .text<Id<'slot'>>('slot_id')
        .notNull()
        .references(() => slots.id),
      tableId: k
        .text<Id<'table'>>('table_id')
        .notNull()
        .references(() => tables.id),
      interpreterId: k.text<Id<'interpreter'>>('interpreter_id').references(() => interpreters.id),
      pinned: k.bool('pinned').notNull().default(false),
    },
    (t) => [
      k.primaryKey({ columns: [t.scheduleId, t.meetingId] }),
      k.uniqueIndex('placements_table_slot').on(t.scheduleId, t.tableId, t.slotId),
      // Without an interpreter the column is null, and nulls are never equal.
      k.uniqueIndex('placements_interpreter_slot').on(t.scheduleId, t.interpreterId, t.slotId),
      k.index('placements_meeting').on(t.meetingId),
    ],
  );

  /** One participant sits in one meeting a slot, by construction. */
  const seats = k.table(
    'seats',
    {
      scheduleId: scheduleId(),
      participantId: ownedBy<'participant'>(k, 'participant_id', () => participants.id),
      slotId: k
        .text<Id<'slot'>>('slot_id')
        .notNull()
        .references(() => slots.id),
      meetingId: k.text<Id<'meeting'>>('meeting_id').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.scheduleId, t.participantId, t.slotId] }),
      k
        .foreignKey({
          columns: [t.scheduleId, t.meetingId],
          foreignColumns: [placements.scheduleId, placements.meetingId],
        })
        .onDelete('cascade'),
      k.index('seats_meeting').on(t.scheduleId, t.meetingId),
      k.index('seats_participant').on(t.participantId),
    ],
  );

  return { schedules, placements, seats };
}
export type Schedules = ReturnType<typeof defineSchedules>;
