import type { Emphasis } from '@jumelage/domain/match';
import type { Country, OrganisationKind, Sector } from '@jumelage/domain/organisation';
import type { Reason } from './reason.ts';

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
  /** The chance with which it was drawn at random into its place; null when it earned it. */
  readonly propensity: number | null;
};

export type SuggestOptions = {
  /** The instant of asking, in milliseconds. */
  readonly now: number;
  readonly limit: number;
  readonly offset?: number | undefined;
  /** Ids not to be shown: blocked, hidden, already decided. */
  readonly exclude?: ReadonlySet<string> | undefined;
  /** `other_side` (the default): France sees China and the reverse, other countries see both. */
  readonly countries?: 'other_side' | 'all' | undefined;
  /**
   * The countries of those who look at the list, who are shown what is hidden from others; that of the organisation
   * when left out.
   */
  readonly side?: readonly Country[] | undefined;
  readonly sector?: Sector | undefined;
  readonly kinds?: readonly OrganisationKind[] | undefined;
  /** Only these may be suggested: those who are at an event. */
  readonly among?: ReadonlySet<string> | undefined;
  /** More or less weight for what the one who asks wishes: another order, the same scores. */
  readonly emphasis?: Emphasis | undefined;
  /** Pending requests by organisation; who has many is priced down. */
  readonly inboxes?: ReadonlyMap<string, number> | undefined;
  /** Requests that an organisation can look at; 10 when left out. */
  readonly capacity?: number | undefined;
  /** Fitted log-prices, each ≥ 0, in place of those of the inboxes. */
  readonly prices?: ReadonlyMap<string, number> | undefined;
  /** A seed: every tenth place then goes to one drawn at random. */
  readonly explore?: number | undefined;
};

export type SuggestionPage = { readonly total: number; readonly items: readonly Suggestion[] };
