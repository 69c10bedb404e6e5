import type { MailFacts } from '@jumelage/domain/mail-facts';
import type { SearchedList } from '@jumelage/domain/saved-search';
import type { MailPart, MailRow } from './mail-text.ts';

type Digest = MailFacts['digest'];
type Search = NonNullable<Digest['searches']>[number];

/** Encodes a value of an address, signs included that some mail programs read as their own. */
const encoded = (value: unknown) =>
  encodeURIComponent(String(value)).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const pages = { directory: '/directory', suggestions: '/suggestions' } as const satisfies Record<SearchedList, string>;

/**
 * Writes the page of a search with its filters, and with what came since the last mail alone. Example: the directory,
 * China → `/directory?country=CN&since=2016-06-27T08%3A00%3A00.000Z`.
 */
function pathOf({ list, organisationId, filter: { eventId, ...filter }, since }: Search): string {
  const query = {
    ...filter,
    ...(list === 'suggestions' && organisationId && { organisation: organisationId }),
    ...(eventId && { event: eventId }),
    since,
  };
  const written = Object.entries(query).map(([name, value]) => `${name}=${encoded(value)}`);
  return `${pages[list]}?${written.join('&')}`;
}

/** Draws an organisation of a digest as a line that leads to its profile. */
export function organisationRow({ organisation, organisationId, text = '' }: Digest['items'][number]): MailRow {
  return { head: organisation, text, path: `/organisations/${organisationId}` };
}

/** Counts what is new in saved searches: an organisation that fits two of them counts in both. */
export function newIn(searches: readonly Search[]): number {
  return searches.reduce((sum, { items, more }) => sum + items.length + more, 0);
}

/** Draws what is new in a saved search: its name, the newest of it, and the way to what else there is. */
export function searchParts(
  search: Search,
  title: (name: string) => string,
  more: (n: number) => string,
): readonly MailPart[] {
  const path = pathOf(search);
  const rest = search.more > 0 ? [{ head: more(search.more), text: '', path }] : [];
  return [title(search.name), { rows: [...search.items.map(organisationRow), ...rest] }];
}
