import type { ChallengeKind, SignInMethod } from '@jumelage/domain/account';
import type { ConsentPurpose } from '@jumelage/domain/consent';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { MailTopic } from '@jumelage/domain/mail';
import type { Kit } from '../kit.sqlite.ts';
import { ownedBy } from './columns.ts';

/** Defines what people sign in with, from where, and what they agreed to. */
export function defineAccounts(k: Kit) {
  const users = k.table(
    'users',
    {
      id: k.text<Id<'user'>>('id').primaryKey(),
      /** Canonical: trimmed, lower case; the key of sign-in. */
      email: k.text('email').notNull(),
      /**
       * When a mail to the address was answered; null for who came by an invitation and never did: they get no mail.
       */
      emailVerifiedAt: k.instant('email_verified_at'),
      family: k.text('family').notNull(),
      given: k.text('given').notNull(),
      hanzi: k.text('hanzi'),
      language: k.text<Language>('language').notNull(),
      /** argon2id, PHC string; null for who has no password. */
      passwordHash: k.text('password_hash'),
      isAdmin: k.bool('is_admin').notNull().default(false),
      /** Granted by an admin: creates events, and vouches for the countries of whom they import or admit. */
      mayCreateEvents: k.bool('may_create_events').notNull().default(false),
      isSample: k.bool('is_sample').notNull().default(false),
      /** What the sign-in page of the demonstration shows this person as; null: not shown. */
      demoPart: k.text<'entrepreneur' | 'investor' | 'organiser' | 'admin'>('demo_part'),
      /** Closed by an admin: no sign-in, and those that were open are over. */
      disabledAt: k.instant('disabled_at'),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.uniqueIndex('users_email').on(t.email)],
  );

  const userId = () => ownedBy<'user'>(k, 'user_id', () => users.id);

  const signIns = k.table(
    'sign_ins',
    {
      /** SHA-256 of the token in the cookie. */
      tokenHash: k.text('token_hash').primaryKey(),
      userId: userId(),
      method: k.text<SignInMethod>('method').notNull().default('password'),
      /** Two factors were shown, or a passkey that asked for its owner. */
      strong: k.bool('strong').notNull().default(false),
      /** Browser and system as the browser says, shortened: what its owner recognises it by. */
      device: k.text('device').notNull().default(''),
      createdAt: k.instant('created_at').notNull(),
      /** When the person last proved who they are. */
      provedAt: k.instant('proved_at'),
      lastSeenAt: k.instant('last_seen_at'),
      expiresAt: k.instant('expires_at').notNull(),
    },
    (t) => [k.index('sign_ins_user').on(t.userId), k.index('sign_ins_expires').on(t.expiresAt)],
  );

  /** Browsers from which a person has signed in before, by the hash of a cookie that outlives sign-ins. */
  const knownDevices = k.table(
    'known_devices',
    {
      userId: userId(),
      deviceHash: k.text('device_hash').notNull(),
      firstAt: k.instant('first_at').notNull(),
      lastAt: k.instant('last_at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.userId, t.deviceHash] })],
  );

  const challenges = k.table(
    'challenges',
    {
      id: k.text<Id<'challenge'>>('id').primaryKey(),
      kind: k.text<ChallengeKind>('kind').notNull(),
      /** SHA-256 of the id with the secret, or the public value that a passkey signs. */
      secret: k.text('secret').notNull(),
      userId: k.text<Id<'user'>>('user_id').references(() => users.id, { onDelete: 'cascade' }),
      /** What the act needs when it comes: never a secret in the clear. */
      state: k.json<Record<string, unknown>>('state').notNull(),
      guesses: k.int('guesses').notNull().default(0),
      createdAt: k.instant('created_at').notNull(),
      expiresAt: k.instant('expires_at').notNull(),
      usedAt: k.instant('used_at'),
    },
    (t) => [k.index('challenges_user').on(t.userId, t.kind), k.index('challenges_expires').on(t.expiresAt)],
  );

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

  return {
    users,
    signIns,
    knownDevices,
    challenges,
    passkeys,
    authenticators,
    recoveryCodes,
    identities,
    consents,
    mailRefusals,
  };
}
export type Accounts = ReturnType<typeof defineAccounts>;
