import { unreadSince } from '@jumelage/db/repositories/messages';
import { membersToTell, newOrganisations } from '@jumelage/db/repositories/reminders';
import type { Store } from '@jumelage/db/store';
import { readableText } from '@jumelage/domain/language';
import type { MailFacts } from '@jumelage/domain/mail-facts';
import { day } from '@jumelage/domain/time';
import type { OutgoingMail } from '../mails/outbox.ts';

/** More would not be read. */
const mostItems = 8;

/** Computes the Monday of an instant's week, UTC: a digest is of one week. */
function weekOf(now: number): string {
  const date = new Date(now);
  return new Date(now - ((date.getUTCDay() + 6) % 7) * day).toISOString().slice(0, 10);
}

const digestOf = (now: number, to: OutgoingMail['to'], facts: MailFacts['digest']): OutgoingMail<'digest'> => ({
  ...{ kind: 'digest', to, cause: `digest ${weekOf(now)} ${to.userId}`, facts },
});

/**
 * Lists digests of what came in the last seven days: organisations of the other countries in a member's sector, and
 * messages that were not read. One mail a person and week, none where nothing came.
 */
export async function digestMails(store: Store, now: number): Promise<OutgoingMail[]> {
  const since = new Date(now - 7 * day);
  const fresh = await newOrganisations(store, since);
  const unread = new Map((await unreadSince(store, since)).map((one) => [one.userId, one]));
  const mails = new Map<string, OutgoingMail<'digest'>>();
  for (const { userId, email, language, country, sector } of await membersToTell(store)) {
    const items = fresh
      .filter(
        (one) =>
          one.country !== country &&
          one.shownAbroad &&
          (sector === null || one.sector === null || one.sector === sector),
      )
      .slice(0, mostItems)
      .map(({ id, nameLatin, texts }) => {
        const text = readableText<string>(
          Object.fromEntries(texts.map((one) => [one.language, one.tagline])),
          language,
          texts.find((one) => one.origin === 'original')?.language,
        );
        return { organisation: nameLatin, organisationId: id, ...(text ? { text: text.value } : {}) };
      });
    // Members of two organisations get one mail: of the first that has news.
    if (items.length > 0 && !mails.has(userId))
      mails.set(userId, digestOf(now, { userId, email, language }, { items }));
  }
  for (const { userId, email, language, n } of unread.values()) {
    const items = mails.get(userId)?.facts.items ?? [];
    mails.set(userId, digestOf(now, { userId, email, language }, { items, unread: n }));
  }
  return [...mails.values()];
}

/**
 * Tells whether the weekly mail is due: Mondays from eight in the morning UTC, when Paris is at work and Chengdu still
 * is.
 */
export function isDigestDue(now: number): boolean {
  const date = new Date(now);
  return date.getUTCDay() === 1 && date.getUTCHours() >= 8;
}
