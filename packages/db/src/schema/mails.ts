import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { ChosenTopic, MailKind, MailStatus, NotificationKind } from '@jumelage/domain/mail';
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { mayBeOwnedBy, ownedBy, userIfAny } from './columns.ts';
import type { Events } from './events.ts';

/** Defines mails and notifications. */
export function defineMails(k: Kit, { users, events }: Pick<Accounts, 'users'> & Pick<Events, 'events'>) {
  const userId = () => ownedBy<'user'>(k, 'user_id', () => users.id);

  const mails = k.table(
    'mails',
    {
      id: k.text<Id<'mail'>>('id').primaryKey(),
      /** The cause of the mail: the same cause never makes two. */
      cause: k.text('cause').notNull(),
      kind: k.text<MailKind>('kind').notNull(),
      userId: userIfAny(k, 'user_id', () => users.id),
      address: k.text('address').notNull(),
      language: k.text<Language>('language').notNull(),
      eventId: mayBeOwnedBy<'event'>(k, 'event_id', () => events.id),
      /** The values that fill the template; emptied once the mail is sent, since they may hold a code. */
      facts: k.json<Record<string, unknown>>('facts').notNull(),
      status: k.text<MailStatus>('status').notNull(),
      /** One of many: it waits behind all others. */
      bulk: k.bool('bulk').notNull().default(false),
      attempts: k.int('attempts').notNull().default(0),
      nextAt: k.instant('next_at').notNull(),
      problem: k.text('problem'),
      createdAt: k.instant('created_at').notNull(),
      sentAt: k.instant('sent_at'),
    },
    (t) => [
      k.uniqueIndex('mails_cause').on(t.cause),
      k.index('mails_due').on(t.status, t.bulk, t.nextAt),
      k.index('mails_user').on(t.userId),
      k.index('mails_created').on(t.createdAt),
    ],
  );

  /** Addresses that refused a mail for good: nothing more is sent to them. */
  const mailStops = k.table('mail_stops', {
    address: k.text('address').primaryKey(),
    problem: k.text('problem').notNull(),
    at: k.instant('at').notNull(),
  });

  /** Topics that somebody without an account does not want at an address. */
  const addressRefusals = k.table(
    'address_refusals',
    {
      address: k.text('address').notNull(),
      topic: k.text<ChosenTopic>('topic').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.address, t.topic] })],
  );

  const notifications = k.table(
    'notifications',
    {
      id: k.text<Id<'notification'>>('id').primaryKey(),
      userId: userId(),
      kind: k.text<NotificationKind>('kind').notNull(),
      eventId: mayBeOwnedBy<'event'>(k, 'event_id', () => events.id),
      facts: k.json<Record<string, string | number | null>>('facts').notNull(),
      createdAt: k.instant('created_at').notNull(),
      readAt: k.instant('read_at'),
    },
    (t) => [k.index('notifications_user').on(t.userId, t.createdAt)],
  );

  return { mails, mailStops, addressRefusals, notifications };
}
export type Mails = ReturnType<typeof defineMails>;
