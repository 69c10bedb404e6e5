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

/**
 * Lists digests of what came in the last seven days from the other countries in a member's sector: one mail a person
 * and week, none where nothing came.
 */
export async function digestMails(store: Store, now: number): Promise<OutgoingMail[]> {
  const fresh = await newOrganisations(store, new Date(now - 7 * day));
  if (fresh.length === 0) return [];
  const mails = new Map<string, OutgoingMail & { readonly facts: MailFacts['digest'] }>();
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
      mails.set(userId, {
        kind: 'digest',
        to: { userId, email, language },
        cause: `digest ${weekOf(now)} ${userId}`,
        facts: { items },
      });
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
