import type { OrganisationKind, Sector } from '@jumelage/domain/organisation';
import { createBaseRates } from './base-rates.ts';
import { criteria, handWeights, type Weights } from './criteria.ts';
import { type Exclusion, exclusionOf } from './filters.ts';
import { otherSide, type Prepared, prepare } from './prepared.ts';
import type { MatchProfile } from './profile.ts';
import type { Reason } from './reason.ts';
import { logOdds, pairScore, probability, reasonsOf } from './score.ts';

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

export type SuggestOptions = {
  /** The instant of asking, in milliseconds. */
  readonly now: number;
  readonly limit: number;
  readonly offset?: number | undefined;
  /** Ids not to be shown: blocked, hidden, already decided. */
  readonly exclude?: ReadonlySet<string> | undefined;
  /** `other_side` (the default): France sees China and the reverse, other countries see both. */
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
  readonly weights?: Weights | undefined;
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

const usualCapacity = 10;

/** What an overfull inbox takes from the rank of its owner: ½·ln(1 + inbox/capacity). */
export function congestionPrice(inbox: number, capacity: number): number {
  return Math.log1p(inbox / capacity) / 2;
}

function isInScope(candidate: Prepared, wisher: Prepared, { countries = 'other_side', exclude, sector, kinds }: SuggestOptions): boolean {
  const { id, country, kind } = candidate.profile;
  if (countries === 'other_side' && !otherSide(wisher.profile.country).includes(country)) return false;
  if (exclude?.has(id) || (kinds && !kinds.includes(kind))) return false;
  return sector === undefined || candidate.sectors.includes(sector);
}

const byStrength = (a: Reason, b: Reason) =>
  b.contribution - a.contribution || criteria.indexOf(a.criterion) - criteria.indexOf(b.criterion) || (a.side < b.side ? -1 : 1);

/** Makes a pool of published profiles that suggests partners; a changed profile takes effect at once, without rebuilding. */
export function createPool(profiles: Iterable<MatchProfile>, { twins = [], weights = handWeights }: PoolOptions = {}): Pool {
  const members = new Map<string, Prepared>();
  const rates = createBaseRates(twins);

  function remove(id: string): void {
    const known = members.get(id);
    if (!known) return;
    rates.remove(known);
    members.delete(id);
  }

  function upsert(profile: MatchProfile): void {
    const prepared = prepare(profile);
    remove(profile.id);
    members.set(profile.id, prepared);
    rates.add(prepared);
  }

  const chance = (wisher: Prepared, candidate: Prepared, now: number) => probability(logOdds({ wisher, candidate, rates, now }, weights));

  function toSuggestion(ours: Prepared, theirs: Prepared, now: number): Suggestion {
    const forward = chance(ours, theirs, now);
    const backward = chance(theirs, ours, now);
    const reasons = [
      ...reasonsOf({ wisher: ours, candidate: theirs, rates, now }, 'ours', weights),
      ...reasonsOf({ wisher: theirs, candidate: ours, rates, now }, 'theirs', weights),
    ].sort(byStrength);
    return { id: theirs.profile.id, score: pairScore(forward, backward), forward, backward, reasons };
  }

  function suggest(id: string, options: SuggestOptions): SuggestionPage {
    const ours = members.get(id);
    if (!ours) return { total: 0, items: [] };
    const { now, limit, offset = 0, inboxOf = () => 0, capacity = usualCapacity } = options;
    const ranked: { readonly theirs: Prepared; readonly id: string; readonly rank: number }[] = [];
    for (const theirs of members.values()) {
      if (!isInScope(theirs, ours, options) || exclusionOf(ours, theirs)) continue;
      const score = pairScore(chance(ours, theirs, now), chance(theirs, ours, now));
      const { id } = theirs.profile;
      ranked.push({ theirs, id, rank: Math.log(score) - congestionPrice(inboxOf(id), capacity) });
    }
    ranked.sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
    return { total: ranked.length, items: ranked.slice(offset, offset + limit).map(({ theirs }) => toSuggestion(ours, theirs, now)) };
  }

  function explain(ours: string, theirs: string, now: number): Suggestion | Exclusion {
    const [a, b] = [members.get(ours), members.get(theirs)];
    if (!a || !b) return { excludedBy: 'not_in_pool', side: null };
    return exclusionOf(a, b) ?? toSuggestion(a, b, now);
  }

  for (const profile of profiles) upsert(profile);
  return { size: () => members.size, has: (id) => members.has(id), upsert, remove, suggest, explain };
}
