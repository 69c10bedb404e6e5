import { handWeights, type Weights } from './criteria.ts';
import { type Exclusion, exclusionOf } from './filters.ts';
import { createLists } from './pool/lists.ts';
import { createMembers } from './pool/members.ts';
import { pairOf, toSuggestion } from './pool/pairs.ts';
import type { MatchProfile } from './profile.ts';
import { evidenceOf } from './score.ts';
import type { Suggestion, SuggestionPage, SuggestOptions } from './suggestion.ts';
import { type TopicTree, taxonomyTree } from './text/taxonomy.ts';
import type { TextVector } from './text/vectorise.ts';

export type PoolOptions = {
  /** Pairs of parks that are twinned. */
  readonly twins?: readonly (readonly [string, string])[] | undefined;
  readonly weights?: Weights | undefined;
  /** Another tree of topics than the product's own. */
  readonly tree?: TopicTree | undefined;
};

export type Pool = {
  readonly size: () => number;
  readonly has: (id: string) => boolean;
  /** The profile as it was put in. */
  readonly profileOf: (id: string) => MatchProfile | undefined;
  /** The vector of its texts, by which they are compared. */
  readonly vectorOf: (id: string) => TextVector | undefined;
  /**
   * Puts a profile in, or in place of what was there. Texts that were read before come as their vector, and need not be
   * stored in the profile.
   */
  readonly upsert: (profile: MatchProfile, vector?: TextVector) => void;
  readonly remove: (id: string) => void;
  readonly setWeights: (weights: Weights) => void;
  readonly setTwins: (twins: readonly (readonly [string, string])[]) => void;
  /** The best partners of an organisation; an id that is not in the pool has none. */
  readonly suggest: (id: string, options: SuggestOptions) => SuggestionPage;
  /** Everybody who may stand in the list of an organisation, with S, in no order. */
  readonly eligible: (
    id: string,
    options: SuggestOptions,
  ) => readonly { readonly id: string; readonly score: number }[];
  /** The place of one in the list of another, 1 for the first, without draws; null when it does not stand in it. */
  readonly rankOf: (
    ours: string,
    theirs: string,
    options: SuggestOptions,
  ) => { readonly rank: number | null; readonly total: number };
  /** The same item for any pair, or what keeps the two apart. */
  readonly explain: (ours: string, theirs: string, now: number) => Suggestion | Exclusion;
  /**
   * S of some organisations (all, unless named) with all of these, row by row; 0 where two are kept apart or sit on the
   * same side.
   */
  readonly scores: (ids: readonly string[], now: number, some?: readonly string[]) => Float64Array;
  /** x of every criterion for "would the first want the second?"; undefined where they are kept apart. */
  readonly evidence: (wisher: string, candidate: string, now: number) => Float64Array | undefined;
};

/**
 * Creates a pool of published profiles that suggests partners; a changed profile takes effect at once, without
 * rebuilding.
 */
export function createPool(
  profiles: Iterable<MatchProfile>,
  { twins = [], weights: first = handWeights, tree = taxonomyTree }: PoolOptions = {},
): Pool {
  const members = createMembers(twins, tree);
  const { get } = members;
  let weights = first;
  const lists = createLists(members, () => weights);

  const pair = (ours: string, theirs: string, now: number) => {
    const [a, b] = [get(ours), get(theirs)];
    return a && b && pairOf(members, a, b, now);
  };

  for (const profile of profiles) members.upsert(profile);
  return {
    size: () => members.profiles.size,
    has: (id) => members.profiles.has(id),
    profileOf: (id) => members.profiles.get(id),
    vectorOf: (id) => members.vectors.get(members.rows.rowOf(id) ?? -1),
    upsert: members.upsert,
    remove: members.remove,
    setWeights: (changed) => {
      weights = changed;
    },
    setTwins: members.rates.setTwins,
    ...lists,
    explain(ours, theirs, now) {
      const found = pair(ours, theirs, now);
      if (!found) return { excludedBy: 'not_in_pool', side: null };
      return exclusionOf(found.there.wisher, found.there.candidate) ?? toSuggestion(found, weights, null);
    },
    evidence(wisher, candidate, now) {
      const found = pair(wisher, candidate, now);
      return !found || exclusionOf(found.there.wisher, found.there.candidate) ? undefined : evidenceOf(found.there);
    },
  };
}
