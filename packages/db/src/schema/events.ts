import type { EventStatus } from '@jumelage/domain/event';
import type { Id } from '@jumelage/domain/ids';
import type { Trilingual } from '@jumelage/domain/language';
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { ownedBy } from './columns.ts';

/** Defines events and their organisers. */
export function defineEvents(k: Kit, { users }: Pick<Accounts, 'users'>) {
  const events = k.table(
    'events',
    {
      id: k.text<Id<'event'>>('id').primaryKey(),
      name: k.json<Trilingual>('name').notNull(),
      place: k.json<Trilingual>('place').notNull(),
      description: k.json<Trilingual>('description').notNull(),
      zone: k.text('zone').notNull(),
      /** Calendar days of the event's zone, YYYY-MM-DD. */
      startsOn: k.text('starts_on').notNull(),
      endsOn: k.text('ends_on').notNull(),
      status: k.text<EventStatus>('status').notNull(),
      /** The last days of registration, requests and answers, as calendar days; null: not settled. */
      registrationUntil: k.text('registration_until'),
      requestsUntil: k.text('requests_until'),
      answersUntil: k.text('answers_until'),
      /** The instant at which its organisers last chose the phase; null: never. */
      phaseSetAt: k.instant('phase_set_at'),
      /** The online room of the organisers; null: there is none. */
      link: k.text('link'),
      requestLimit: k.int('request_limit').notNull(),
      requestHours: k.int('request_hours').notNull(),
      /** Registrations of published organisations are approved at once. */
      admitsPublished: k.bool('admits_published'),
      /** Calendar days after which people's data are hidden from other people, and erased; null: never settled. */
      hideOn: k.text('hide_on'),
      eraseOn: k.text('erase_on'),
      erasedAt: k.instant('erased_at'),
      isSample: k.bool('is_sample').notNull().default(false),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.index('events_status').on(t.status, t.startsOn)],
  );

  const eventId = () => ownedBy<'event'>(k, 'event_id', () => events.id);

  const eventOrganisers = k.table(
    'event_organisers',
    {
      eventId: eventId(),
      userId: ownedBy<'user'>(k, 'user_id', () => users.id),
    },
    (t) => [k.primaryKey({ columns: [t.eventId, t.userId] }), k.index('event_organisers_user').on(t.userId)],
  );

  return { events, eventOrganisers };
}
export type Events = ReturnType<typeof defineEvents>;
