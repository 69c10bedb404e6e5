import { insertMails } from '@jumelage/db/repositories/mails';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { isBulk, type MailKind } from '@jumelage/domain/mail';
import type { MailFacts } from '@jumelage/domain/mail-facts';
import { fullName, type PersonName } from '@jumelage/domain/participant';
import { day } from '@jumelage/domain/time';
import { type Deps, newId } from '../../deps.ts';

/**
 * The receiver of a mail, by name where several may share an address; without a user it is an address that has no
 * account yet.
 */
export type Recipient = {
  readonly userId: Id<'user'> | null;
  readonly email: string;
  readonly language: Language;
  readonly name?: PersonName | null;
};

/**
 * Nobody: a mail to them is written like any other and never sent, so that an unknown address costs the same work as a
 * known one.
 */
export const nobody = { userId: null, email: '', language: 'en' } as const satisfies Recipient;

/** A mail to be sent: its recipient, what it says, and what caused it. */
export type OutgoingMail<K extends MailKind = MailKind> = {
  readonly kind: K;
  readonly to: Recipient;
  readonly cause: string;
  readonly eventId?: Id<'event'> | null;
  readonly facts: MailFacts[K];
  /** The delay before it is sent, in milliseconds. */
  readonly wait?: number;
};

/**
 * Computes the cause of a mail that one side makes another receive: one a day, however often the act is withdrawn and
 * repeated. It holds nothing readable.
 */
export function dailyCause(deps: Pick<Deps, 'key' | 'now'>, kind: MailKind, from: string, to: string): string {
  const today = Math.floor(deps.now() / day);
  return `${kind} ${deps.key.sign('mail-cause', JSON.stringify([kind, from, to, today]))}`;
}

/**
 * Enqueues mails within the caller's transaction: they are sent once that commits, and the same cause never makes two.
 * Answers the id of each in their order; one whose cause there was already has none in the outbox.
 */
export async function enqueueMails<K extends MailKind>(
  deps: Deps,
  store: Store,
  mails: OutgoingMail<K> | readonly OutgoingMail<K>[],
): Promise<readonly Id<'mail'>[]> {
  const now = new Date(deps.now());
  const all: readonly OutgoingMail<K>[] = 'kind' in mails ? [mails] : mails;
  const ids = all.map(() => newId(deps, 'mail'));
  await insertMails(
    store,
    all.map(({ kind, to, cause, eventId = null, facts, wait = 0 }, at) => ({
      id: ids[at] ?? newId(deps, 'mail'),
      ...{ cause, kind, userId: to.userId, address: to.email, language: to.language, eventId },
      // Sealed, since some hold a code: the database alone reveals none.
      facts: {
        sealed: deps.key.seal('mail', JSON.stringify(to.name ? { ...facts, forName: fullName(to.name) } : facts)),
      },
      status: to.email === '' ? ('dropped' as const) : ('waiting' as const),
      ...{
        bulk: isBulk(kind),
        attempts: 0,
        nextAt: new Date(now.getTime() + wait),
        problem: to.email === '' ? 'nobody' : null,
        createdAt: now,
        sentAt: null,
      },
    })),
  );
  return ids;
}
