import type { Id } from '@jumelage/domain/ids';
import type { Language, SpokenLanguage } from '@jumelage/domain/language';
import type { Attendance, ParticipantStatus } from '@jumelage/domain/participant';
import type { LocalHours } from '@jumelage/domain/session';
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { ownedBy, userIfAny } from './columns.ts';
import type { Events } from './events.ts';
import type { Organisations } from './organisations.ts';
import type { Sessions } from './sessions.ts';

/** Defines participants of events, when they cannot be met, and the addresses of their agendas. */
export function defineParticipants(
  k: Kit,
  {
    slots,
    users,
    organisations,
    events,
  }: Pick<Sessions, 'slots'> & Pick<Accounts, 'users'> & Pick<Organisations, 'organisations'> & Pick<Events, 'events'>,
) {
  const eventId = () => ownedBy<'event'>(k, 'event_id', () => events.id);

  const participants = k.table(
    'participants',
    {
      id: k.text<Id<'participant'>>('id').primaryKey(),
      eventId: eventId(),
      organisationId: ownedBy<'organisation'>(k, 'organisation_id', () => organisations.id),
      /** Null until an imported participant has an account. */
      userId: userIfAny(k, 'user_id', () => users.id),
      family: k.text('family').notNull(),
      given: k.text('given').notNull(),
      hanzi: k.text('hanzi'),
      /** The key of their name's order. */
      nameSort: k.bytewise('name_sort').notNull().default(''),
      /** Two people may share one: it claims no place. */
      email: k.text('email'),
      /** The id that the list they came with gives them. */
      externalId: k.text('external_id'),
      /** The import that added them. */
      importId: k.text<Id<'import'>>('import_id'),
      /** A digest of what it wrote of them, by which it is known that nobody changed it since. */
      importMark: k.text('import_mark'),
      languages: k.json<SpokenLanguage[]>('languages').notNull(),
      attendance: k.text<Attendance>('attendance').notNull(),
      zone: k.text('zone').notNull(),
      /** For remote participants: between which hours of their own clock; null: the session's. */
      hours: k.json<LocalHours>('hours'),
      jobTitle: k.text('job_title'),
      phone: k.text('phone'),
      wechat: k.text('wechat'),
      /** The organisers' own words on them. */
      tags: k.json<string[]>('tags').notNull().default([]),
      notes: k.text('notes'),
      status: k.text<ParticipantStatus>('status').notNull(),
      /**
       * True where the person agreed to be shown to the other country's side; follows their consent, or what the
       * importing organiser declared.
       */
      shownAbroad: k.bool('shown_abroad').notNull().default(false),
      /** Organisers may not act for them. */
      refusesDelegation: k.bool('refuses_delegation').notNull().default(false),
      /** Names and addresses are gone; what is left counts. */
      erasedAt: k.instant('erased_at'),
      /** The desk's notes on the day. */
      checkedInAt: k.instant('checked_in_at'),
      arrivesAt: k.instant('arrives_at'),
      absentAt: k.instant('absent_at'),
      /** The time of the desk's last note on them: an older message that arrives late changes nothing. */
      deskAt: k.instant('desk_at'),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [
      k.uniqueIndex('participants_event_user').on(t.eventId, t.userId),
      k.index('participants_event_email').on(t.eventId, t.email),
      k.index('participants_event_status').on(t.eventId, t.status, t.nameSort),
      k.index('participants_import').on(t.importId),
      k.index('participants_organisation').on(t.organisationId),
      k.index('participants_user').on(t.userId),
    ],
  );

  const unavailabilities = k.table(
    'unavailabilities',
    {
      participantId: ownedBy<'participant'>(k, 'participant_id', () => participants.id),
      slotId: ownedBy<'slot'>(k, 'slot_id', () => slots.id),
    },
    (t) => [k.primaryKey({ columns: [t.participantId, t.slotId] }), k.index('unavailabilities_slot').on(t.slotId)],
  );

  /** The secret addresses of agendas that were given to calendars: one a participant. */
  const calendarFeeds = k.table(
    'calendar_feeds',
    {
      participantId: ownedBy<'participant'>(k, 'participant_id', () => participants.id).primaryKey(),
      /** SHA-256 of the secret in the address. */
      tokenHash: k.text('token_hash').notNull(),
      language: k.text<Language>('language').notNull(),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.uniqueIndex('calendar_feeds_token').on(t.tokenHash)],
  );

  return { participants, unavailabilities, calendarFeeds };
}
export type Participants = ReturnType<typeof defineParticipants>;
