import type { Id } from '@jumelage/domain/ids';
import type { SpokenLanguage, Trilingual } from '@jumelage/domain/language';
import type { PlaceKind, SessionRules } from '@jumelage/domain/session';
import type { Kit } from '../kit.sqlite.ts';
import { ownedBy } from './columns.ts';
import type { Events } from './events.ts';
import type { Organisations } from './organisations.ts';

/** Defines matchmaking sessions with their slots, places and interpreters. */
export function defineSessions(
  k: Kit,
  { organisations, events }: Pick<Organisations, 'organisations'> & Pick<Events, 'events'>,
) {
  const eventId = () => ownedBy<'event'>(k, 'event_id', () => events.id);

  const sessions = k.table(
    'matchmaking_sessions',
    {
      id: k.text<Id<'session'>>('id').primaryKey(),
      eventId: eventId(),
      name: k.json<Trilingual>('name').notNull(),
      slotMinutes: k.int('slot_minutes').notNull(),
      breakMinutes: k.int('break_minutes').notNull(),
      /** UTC milliseconds, in order of time. */
      blocks: k.json<{ startsAt: number; endsAt: number }[]>('blocks').notNull(),
      /** Null: the default rules. */
      rules: k.json<SessionRules>('rules'),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.index('matchmaking_sessions_event').on(t.eventId)],
  );

  const sessionId = () => ownedBy<'session'>(k, 'session_id', () => sessions.id);

  /** Slots and tables are never deleted, only retired: published versions keep pointing at them. */
  const slots = k.table(
    'slots',
    {
      id: k.text<Id<'slot'>>('id').primaryKey(),
      sessionId: sessionId(),
      block: k.int('block').notNull(),
      startsAt: k.instant('starts_at').notNull(),
      endsAt: k.instant('ends_at').notNull(),
      retired: k.bool('retired').notNull().default(false),
    },
    (t) => [k.uniqueIndex('slots_session_time').on(t.sessionId, t.startsAt, t.endsAt)],
  );

  const slotId = () => ownedBy<'slot'>(k, 'slot_id', () => slots.id);

  const tables = k.table(
    'tables',
    {
      id: k.text<Id<'table'>>('id').primaryKey(),
      sessionId: sessionId(),
      number: k.int('number').notNull(),
      retired: k.bool('retired').notNull().default(false),
      kind: k.text<PlaceKind>('kind').notNull().default('table'),
      /** The text on its sign beside the number. */
      label: k.text('label'),
      /** Part of the hall: meetings may be held to it. */
      zone: k.text('zone'),
      /** The address where its meetings take place online; null: only in the hall. */
      link: k.text('link'),
      /** An organisation's booth: its meetings take place there, and nobody else's. */
      boothOf: k.text<Id<'organisation'>>('booth_of').references(() => organisations.id, { onDelete: 'set null' }),
    },
    (t) => [k.uniqueIndex('tables_session_number').on(t.sessionId, t.number)],
  );

  const tableId = () => ownedBy<'table'>(k, 'table_id', () => tables.id);

  /** Slots in which a place cannot be used. */
  const tableClosures = k.table('table_closures', { tableId: tableId(), slotId: slotId() }, (t) => [
    k.primaryKey({ columns: [t.tableId, t.slotId] }),
    k.index('table_closures_slot').on(t.slotId),
  ]);

  const interpreters = k.table(
    'interpreters',
    {
      id: k.text<Id<'interpreter'>>('id').primaryKey(),
      sessionId: sessionId(),
      family: k.text('family').notNull(),
      given: k.text('given').notNull(),
      hanzi: k.text('hanzi'),
      /** Between any two of which they interpret; two at the least, in the order of the closed set. */
      languages: k.json<SpokenLanguage[]>('languages').notNull().default([]),
      retired: k.bool('retired').notNull().default(false),
    },
    (t) => [k.index('interpreters_session').on(t.sessionId)],
  );

  const interpreterId = () => ownedBy<'interpreter'>(k, 'interpreter_id', () => interpreters.id);

  /** Slots in which an interpreter is away or rests. */
  const interpreterAbsences = k.table(
    'interpreter_absences',
    { interpreterId: interpreterId(), slotId: slotId() },
    (t) => [k.primaryKey({ columns: [t.interpreterId, t.slotId] }), k.index('interpreter_absences_slot').on(t.slotId)],
  );

  return { sessions, slots, tables, tableClosures, interpreters, interpreterAbsences };
}
export type Sessions = ReturnType<typeof defineSessions>;
