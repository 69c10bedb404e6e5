import type { ChallengeKind, SignInMethod } from '@jumelage/domain/account';
import type { Id } from '@jumelage/domain/ids';
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { ownedBy } from './columns.ts';

/** Defines browsers that are signed in or were, and questions that wait for an answer. */
export function defineSignIns(k: Kit, { users }: Pick<Accounts, 'users'>) {
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
      /** The instant at which the person last proved who they are. */
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
      /** The data that the act needs when it comes: never a secret in the clear. */
      state: k.json<Record<string, unknown>>('state').notNull(),
      guesses: k.int('guesses').notNull().default(0),
      createdAt: k.instant('created_at').notNull(),
      expiresAt: k.instant('expires_at').notNull(),
      usedAt: k.instant('used_at'),
    },
    (t) => [k.index('challenges_user').on(t.userId, t.kind), k.index('challenges_expires').on(t.expiresAt)],
  );

  return { signIns, knownDevices, challenges };
}
export type SignIns = ReturnType<typeof defineSignIns>;
