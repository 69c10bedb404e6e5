import type { OrganisationKind, Sector } from '@jumelage/domain/organisation';
import type { FilterId } from './filters.ts';
import type { MatchProfile } from './profile.ts';
import type { Reason, ReasonSide } from './reason.ts';

/** A suggested partner: S and the two directions, each 0 to 1, and every reason of both directions, strongest first. */
export type Suggestion = {
  readonly id: string;
  /** √(forward · backward). */
  readonly score: number;
  /** p(they suit us). */
  readonly forward: number;
  /** p(we suit them). */
  readonly backward: number;
  readonly reasons: readonly Reason[];
};

/** The rule that keeps a pair apart, and whose rule it is (null: it holds for both). */
export type Exclusion = { readonly excludedBy: FilterId; readonly side: ReasonSide | null };

export type SuggestOptions = {
  /** The instant of asking, in milliseconds. */
  readonly now: number;
  readonly limit: number;
  readonly offset?: number | undefined;
  /** Ids not to be shown: blocked, hidden, already decided. */
  readonly exclude?: ReadonlySet<string> | undefined;
  /** `other_side`: France sees China and the reverse, other countries see both. */
  readonly countries?: 'other_side' | 'all' | undefined;
  readonly sector?: Sector | undefined;
  readonly kinds?: readonly OrganisationKind[] | undefined;
  /** Pending requests of an organisation; who has many is priced down. */
  readonly inboxOf?: ((id: string) => number) | undefined;
  /** Requests that an organisation can look at; 10 when left out. */
  readonly capacity?: number | undefined;
};

export type SuggestionPage = { readonly total: number; readonly items: readonly Suggestion[] };

export type PoolOptions = {
  /** Pairs of parks that are twinned. */
  readonly twins?: readonly (readonly [string, string])[] | undefined;
};

export type Pool = {
  readonly size: () => number;
  readonly has: (id: string) => boolean;
  readonly upsert: (profile: MatchProfile) => void;
  readonly remove: (id: string) => void;
  /** The best partners of an organisation; an id that is not in the pool has none. */
  readonly suggest: (id: string, options: SuggestOptions) => SuggestionPage;
  /** The same item for any pair, or what keeps the two apart. */
  readonly explain: (ours: string, theirs: string, now: number) => Suggestion | Exclusion;
};

/** Makes a pool of published profiles that suggests partners. */
export function createPool(_profiles: Iterable<MatchProfile>, _options: PoolOptions = {}): Pool {
  return {
    size: () => 0,
    has: () => false,
    upsert: () => {},
    remove: () => {},
    suggest: () => ({ total: 0, items: [] }),
    explain: () => ({ excludedBy: 'not_in_pool', side: null }),
  };
}
