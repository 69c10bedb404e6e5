import type { ConsentPurpose } from '@jumelage/domain/consent';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { MailTopic } from '@jumelage/domain/mail';
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { ownedBy } from './columns.ts';

/** Defines what people agreed to, and which mails they do not want. */
export function defineConsents(k: Kit, { users }: Pick<Accounts, 'users'>) {
  const userId = () => ownedBy<'user'>(k, 'user_id', () => users.id);

  /** Every yes and no, never changed: which text, in which language, when. The newest of a purpose holds. */
  const consents = k.table(
    'consents',
    {
      id: k.text<Id<'consent'>>('id').primaryKey(),
      userId: userId(),
      purpose: k.text<ConsentPurpose>('purpose').notNull(),
      version: k.text('version').notNull(),
      language: k.text<Language>('language').notNull(),
      given: k.bool('given').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.index('consents_user').on(t.userId, t.purpose, t.at)],
  );

  /** Mails that a person does not want. */
  const mailRefusals = k.table(
    'mail_refusals',
    { userId: userId(), topic: k.text<MailTopic>('topic').notNull(), at: k.instant('at').notNull() },
    (t) => [k.primaryKey({ columns: [t.userId, t.topic] })],
  );

  return { consents, mailRefusals };
}
export type Consents = ReturnType<typeof defineConsents>;
