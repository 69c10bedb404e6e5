import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { Kit } from '../kit.sqlite.ts';
import { ownedBy } from './columns.ts';

/** Defines people with an account, and what they sign in with. */
export function defineAccounts(k: Kit) {
  const users = k.table(
    'users',
    {
      id: k.text<Id<'user'>>('id').primaryKey(),
      /** Canonical: trimmed, lower case; the key of sign-in. */
      email: k.text('email').notNull(),
      /**
       * The instant at which a mail to the address was answered; null for those who came by an invitation and never
       * did: they get no mail.
       */
      emailVerifiedAt: k.instant('email_verified_at'),
      family: k.text('family').notNull(),
      given: k.text('given').notNull(),
      hanzi: k.text('hanzi'),
      language: k.text<Language>('language').notNull(),
      /** argon2id, PHC string; null for users without a password. */
      passwordHash: k.text('password_hash'),
      isAdmin: k.bool('is_admin').notNull().default(false),
      /** Granted by an admin: the user creates events, and vouches for the countries of people they import or admit. */
      mayCreateEvents: k.bool('may_create_events').notNull().default(false),
      isSample: k.bool('is_sample').notNull().default(false),
      /** The part under which the demonstration's sign-in page shows this person; null: not shown. */
      demoPart: k.text<'entrepreneur' | 'investor' | 'organiser' | 'admin'>('demo_part'),
      /** Closed by an admin: no sign-in, and those that were open are over. */
      disabledAt: k.instant('disabled_at'),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.uniqueIndex('users_email').on(t.email)],
  );

  const userId = () => ownedBy<'user'>(k, 'user_id', () => users.id);

  const passkeys = k.table(
    'passkeys',
    {
      /** The credential's id, base64url. */
      id: k.text('id').primaryKey(),
      userId: userId(),
      publicKey: k.text('public_key').notNull(),
      counter: k.int('counter').notNull(),
      transports: k.json<string[]>('transports').notNull(),
      name: k.text('name').notNull(),
      createdAt: k.instant('created_at').notNull(),
      lastUsedAt: k.instant('last_used_at'),
    },
    (t) => [k.index('passkeys_user').on(t.userId)],
  );

  /** The time-based codes of an authenticator app. */
  const authenticators = k.table('authenticators', {
    userId: userId().primaryKey(),
    /** Encrypted with the server's key. */
    secret: k.text('secret').notNull(),
    /** Null until a first code was shown: it asks for nothing before. */
    confirmedAt: k.instant('confirmed_at'),
    /** The last step whose code was taken: none is taken twice. */
    lastStep: k.int('last_step').notNull().default(0),
  });

  const recoveryCodes = k.table(
    'recovery_codes',
    {
      codeHash: k.text('code_hash').primaryKey(),
      userId: userId(),
      createdAt: k.instant('created_at').notNull(),
      usedAt: k.instant('used_at'),
    },
    (t) => [k.index('recovery_codes_user').on(t.userId)],
  );

  /** Accounts at identity providers that open an account here. */
  const identities = k.table(
    'identities',
    {
      issuer: k.text('issuer').notNull(),
      subject: k.text('subject').notNull(),
      userId: userId(),
      email: k.text('email').notNull(),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.issuer, t.subject] }), k.index('identities_user').on(t.userId)],
  );

  return { users, passkeys, authenticators, recoveryCodes, identities };
}
export type Accounts = ReturnType<typeof defineAccounts>;
