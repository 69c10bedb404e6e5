import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { AudienceKind, MailingStatus, RecipientOutcome, ReplyChoice } from '@jumelage/domain/mailing';
import type { MailingTexts } from '@jumelage/domain/mailing-text';
import type { PeopleFilter } from '@jumelage/domain/people-filter';
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { mayBeOwnedBy, ownedBy, userIfAny } from './columns.ts';
import type { Events } from './events.ts';
import type { Mails } from './mails.ts';
import type { Participants } from './participants.ts';

/** Defines mailings: what somebody writes to many, and what became of it for each. */
export function defineMailings(
  k: Kit,
  {
    users,
    events,
    participants,
    mails,
  }: Pick<Accounts, 'users'> & Pick<Events, 'events'> & Pick<Participants, 'participants'> & Pick<Mails, 'mails'>,
) {
  const mailings = k.table(
    'mailings',
    {
      id: k.text<Id<'mailing'>>('id').primaryKey(),
      /** Null: of the platform, to no event's people. */
      eventId: mayBeOwnedBy<'event'>(k, 'event_id', () => events.id),
      /** Whoever wrote it last; null once their account is gone, and nothing more is sent. */
      authorId: userIfAny(k, 'author_id', () => users.id),
      status: k.text<MailingStatus>('status').notNull(),
      audience: k.text<AudienceKind>('audience').notNull(),
      filter: k.json<PeopleFilter>('filter').notNull(),
      /** The participants who were chosen one by one. */
      chosen: k.json<Id<'participant'>[]>('chosen').notNull(),
      texts: k.json<MailingTexts>('texts').notNull(),
      /** The language for readers whose own was not written. */
      fallback: k.text<Language>('fallback'),
      replies: k.text<ReplyChoice>('replies').notNull(),
      /** The instant at which it is to begin; null: nobody said when. */
      sendAt: k.instant('send_at'),
      startedAt: k.instant('started_at'),
      endedAt: k.instant('ended_at'),
      /** The last person who was done: the next piece begins behind them. */
      reached: k.text('reached').notNull().default(''),
      /** The number of people it goes to, counted as it began. */
      people: k.int('people').notNull().default(0),
      createdAt: k.instant('created_at').notNull(),
      updatedAt: k.instant('updated_at').notNull(),
    },
    (t) => [k.index('mailings_event').on(t.eventId, t.createdAt), k.index('mailings_due').on(t.status, t.sendAt)],
  );

  const mailingRecipients = k.table(
    'mailing_recipients',
    {
      mailingId: ownedBy<'mailing'>(k, 'mailing_id', () => mailings.id),
      participantId: ownedBy<'participant'>(k, 'participant_id', () => participants.id),
      outcome: k.text<RecipientOutcome>('outcome').notNull(),
      language: k.text<Language>('language').notNull(),
      mailId: mayBeOwnedBy<'mail'>(k, 'mail_id', () => mails.id),
    },
    (t) => [
      // Nobody gets the same mailing twice.
      k.primaryKey({ columns: [t.mailingId, t.participantId] }),
      k.index('mailing_recipients_participant').on(t.participantId),
      k.index('mailing_recipients_mail').on(t.mailId),
    ],
  );

  return { mailings, mailingRecipients };
}
export type Mailings = ReturnType<typeof defineMailings>;
