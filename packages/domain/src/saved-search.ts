import type { Id } from './ids.ts';
import type {
  CooperationDirection,
  CooperationKind,
  Country,
  OrganisationKind,
  Sector,
  Stage,
} from './organisation.ts';
import { day } from './time.ts';

/** The lists whose filters can be saved. */
export const searchedLists = ['directory', 'suggestions'] as const;
export type SearchedList = (typeof searchedLists)[number];

/** The sides from which organisations are suggested. */
export const suggestedScopes = ['other_side', 'all'] as const;

/** The filters of a list; which of them a list has is in `filtersOf`. */
export type SearchFilter = {
  readonly q?: string | undefined;
  readonly country?: Country | undefined;
  readonly parkId?: Id<'park'> | undefined;
  readonly sector?: Sector | undefined;
  readonly topic?: string | undefined;
  readonly kind?: OrganisationKind | undefined;
  readonly stage?: Stage | undefined;
  readonly cooperation?: CooperationKind | undefined;
  readonly direction?: CooperationDirection | undefined;
  readonly scope?: (typeof suggestedScopes)[number] | undefined;
  readonly eventId?: Id<'event'> | undefined;
};

/** The filters that each list has, in the order in which a name tells them. */
export const filtersOf = {
  directory: ['q', 'topic', 'sector', 'kind', 'stage', 'direction', 'cooperation', 'parkId', 'country'],
  suggestions: ['sector', 'kind', 'scope', 'eventId'],
} as const satisfies Readonly<Record<SearchedList, readonly (keyof SearchFilter)[]>>;

/** A search by what it asks for, whatever it is called. */
export type Searched = {
  readonly list: SearchedList;
  readonly organisationId: Id<'organisation'> | null;
  readonly filter: SearchFilter;
};

/** Keeps of a filter what its list has; suggestions of the other side are those that nobody has to ask for. */
export function filterOf(list: SearchedList, filter: SearchFilter): SearchFilter {
  const kept = filtersOf[list].flatMap((name) => {
    const value = filter[name];
    return value === undefined || value === '' || value === 'other_side' ? [] : [[name, value]];
  });
  return Object.fromEntries(kept) as SearchFilter;
}

/** Writes what a search asks for, so that two that ask the same are found: their order and names do not count. */
export function searchKey({ list, organisationId, filter }: Searched): string {
  return JSON.stringify([list, list === 'suggestions' ? organisationId : null, filterOf(list, filter)]);
}

/** Searches that one person may save. */
export const mostSavedSearches = 20;

/** Names the refusal of one more search; undefined where it may be saved. */
export function refusalOfSearch(
  search: Searched,
  saved: readonly Searched[],
): 'too_many_saved_searches' | 'search_saved_already' | undefined {
  if (saved.some((one) => searchKey(one) === searchKey(search))) return 'search_saved_already';
  return saved.length >= mostSavedSearches ? 'too_many_saved_searches' : undefined;
}

/** Days between two mails of what is new. */
const mailedEvery = 7 * day;

/**
 * Returns the instant, in milliseconds, since when a mail tells what is new in a search: a week ago, which is when the
 * mail before it was written, or later, when its person looked themselves.
 */
export function mailedSince({ seenAt }: { readonly seenAt: number }, now: number): number {
  return Math.max(seenAt, now - mailedEvery);
}
