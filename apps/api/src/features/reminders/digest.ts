import { cardsById } from '@jumelage/db/repositories/directory';
import { unreadSince } from '@jumelage/db/repositories/messages';
import { membersToTell, newOrganisations } from '@jumelage/db/repositories/reminders';
import { searchesToMail } from '@jumelage/db/repositories/saved-searches';
import { findSide } from '@jumelage/db/repositories/sides';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { type Language, readableText, type TextOrigin } from '@jumelage/domain/language';
import type { MailFacts } from '@jumelage/domain/mail-facts';
import { organisationNameFor } from '@jumelage/domain/organisation-name';
import { filterOf, mailedSince } from '@jumelage/domain/saved-search';
import { day } from '@jumelage/domain/time';
import type { OutgoingMail } from '../mails/outbox.ts';
import type { Kept } from '../matches/pool/pool.ts';
import { findNew } from '../saved-searches/find-new.ts';

/** More would not be read: of suggestions, and of each saved search. */
const mostItems = 8;
const mostOfSearch = 3;

type Digest = MailFacts['digest'];
type Recipient = { readonly userId: Id<'user'>; readonly email: string; readonly language: Language };

/** Computes the Monday of an instant's week, UTC: a digest is of one week. */
function weekOf(now: number): string {
  const date = new Date(now);
  return new Date(now - ((date.getUTCDay() + 6) % 7) * day).toISOString().slice(0, 10);
}

type Named = { readonly id: Id<'organisation'>; readonly nameLatin: string; readonly nameHanzi: string | null };
type Tagline = { readonly language: Language; readonly origin: TextOrigin; readonly tagline: string };

function toItem(named: Named, texts: readonly Tagline[], language: Language): Digest['items'][number] {
  const told = texts.filter(({ tagline }) => tagline !== '');
  const text = readableText<string>(
    Object.fromEntries(told.map((one) => [one.language, one.tagline])),
    language,
    told.find((one) => one.origin === 'original')?.language,
  );
  return {
    organisation: organisationNameFor(named, language),
    organisationId: named.id,
    ...(text ? { text: text.value } : {}),
  };
}

/** Lists for each member of a published organisation what came in a week from other countries in its sector. */
async function suggestedTo(
  store: Store,
  now: number,
): Promise<Map<Id<'user'>, { readonly to: Recipient; readonly items: Digest['items'] }>> {
  const fresh = await newOrganisations(store, new Date(now - 7 * day));
  const found = new Map<Id<'user'>, { readonly to: Recipient; readonly items: Digest['items'] }>();
  if (fresh.length === 0) return found;
  for (const { userId, email, language, country, sector } of await membersToTell(store)) {
    const items = fresh
      .filter(
        (one) =>
          one.country !== country &&
          one.shownAbroad &&
          (sector === null || one.sector === null || one.sector === sector),
      )
      .slice(0, mostItems)
      .map((one) => toItem(one, one.texts, language));
    // Members of two organisations get one mail: of the first that has news.
    if (items.length > 0 && !found.has(userId)) found.set(userId, { to: { userId, email, language }, items });
  }
  return found;
}

/**
 * Lists for each person what came in their saved searches since the last mail, or since they looked: only what they may
 * see, and of that only what is shown by its name and has a confirmed country, since nobody mails their own words by
 * signing up.
 */
async function searchedBy(
  store: Store,
  keep: () => Promise<Kept>,
  now: number,
): Promise<Map<Id<'user'>, { readonly to: Recipient; readonly searches: NonNullable<Digest['searches']> }>> {
  const found = new Map<Id<'user'>, { readonly to: Recipient; searches: NonNullable<Digest['searches']> }>();
  const byPerson = Map.groupBy(await searchesToMail(store), ({ user }) => user.userId);
  for (const [userId, rows] of byPerson) {
    // An admin is mailed what their organisations see: the rest is for whoever sits in front of the console.
    const side = await findSide(store, { userId, isAdmin: false });
    for (const { search, user } of rows) {
      const since = new Date(mailedSince({ seenAt: search.seenAt.getTime() }, now));
      const ids = await findNew(store, keep, side, { ...search, since, now });
      const cards = await cardsById(store, ids);
      const shown = ids.flatMap((id) => {
        const card = cards.get(id);
        return card && !card.row.isAnonymous && card.row.countryConfirmedAt ? [card] : [];
      });
      if (shown.length === 0) continue;
      const entry = found.get(userId) ?? { to: user, searches: [] };
      const { name, list, organisationId, filter } = search;
      const told = {
        ...{ name, list, organisationId, filter: filterOf(list, filter), since: since.toISOString() },
        items: shown.slice(0, mostOfSearch).map(({ row, texts }) => toItem(row, texts, user.language)),
        more: Math.max(0, shown.length - mostOfSearch),
      };
      found.set(userId, { ...entry, searches: [...entry.searches, told] });
    }
  }
  return found;
}

/**
 * Lists digests of what came in the last seven days: in each saved search, from the other countries in a member's
 * sector, nobody twice, and messages that were not read. One mail a person and week, none where nothing came.
 */
export async function digestMails(store: Store, keep: () => Promise<Kept>, now: number): Promise<OutgoingMail[]> {
  const suggested = await suggestedTo(store, now);
  const searched = await searchedBy(store, keep, now);
  const unread = new Map((await unreadSince(store, new Date(now - 7 * day))).map((one) => [one.userId, one]));
  const people = new Set([...searched.keys(), ...suggested.keys(), ...unread.keys()]);
  return [...people].flatMap((userId): OutgoingMail[] => {
    const waiting = unread.get(userId);
    const { email, language } = searched.get(userId)?.to ?? suggested.get(userId)?.to ?? waiting ?? {};
    if (!email || !language) return [];
    const searches = searched.get(userId)?.searches ?? [];
    const named = new Set(searches.flatMap(({ items }) => items.map(({ organisationId }) => organisationId)));
    const items = (suggested.get(userId)?.items ?? []).filter(({ organisationId }) => !named.has(organisationId));
    const facts = { items, ...(searches.length > 0 && { searches }), ...(waiting && { unread: waiting.n }) };
    const cause = `digest ${weekOf(now)} ${userId}`;
    return [{ kind: 'digest', to: { userId, email, language }, cause, facts }];
  });
}

/**
 * Tells whether the weekly mail is due: Mondays from eight in the morning UTC, when Paris is at work and Chengdu still
 * is.
 */
export function isDigestDue(now: number): boolean {
  const date = new Date(now);
  return date.getUTCDay() === 1 && date.getUTCHours() >= 8;
}
