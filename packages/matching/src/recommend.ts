import { type Emphasis, turnableCriteria } from '@jumelage/domain/match';
import {
  countries as allCountries,
  type Country,
  type OrganisationKind,
  type Sector,
} from '@jumelage/domain/organisation';
import { createBaseRates } from './base-rates.ts';
import { crowdedPrice } from './congestion.ts';
import { handWeights, type Weights } from './criteria.ts';
import { type Exclusion, exclusionOf } from './filters.ts';
import { leastOf, type Placed, withDiscoveries } from './pool/best.ts';
import { createRanking, type Ranked, type Scope } from './pool/ranking.ts';
import { createRows } from './pool/rows.ts';
import { otherSide, type Prepared, prepare } from './prepared.ts';
import type { MatchProfile } from './profile.ts';
import { inOrder, type Reason } from './reason.ts';
import { evidenceOf, logOdds, pairScore, probability, reasonsOf } from './score.ts';
import { type MatchedWords, matchedWords } from './text/matched-words.ts';
import { type TopicTree, taxonomyTree } from './text/taxonomy.ts';
import { createTextIndex } from './text/text-index.ts';
import { type TextVector, vectorise } from './text/vectorise.ts';

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
  /** More or less weight for what the one who asks wishes. */
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
  /** What its texts say, as it is compared. */
  readonly vectorOf: (id: string) => TextVector | undefined;
  /**
   * Puts a profile in, or in place of what was there. Texts that were read before come as their vector, and need not be
   * kept in the profile.
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
  readonly explain: (ours: string, theirs: string, now: number, emphasis?: Emphasis) => Suggestion | Exclusion;
  /**
   * S of some organisations (all, unless named) with all of these, row by row; 0 where two are kept apart or sit on the
   * same side.
   */
  readonly scores: (ids: readonly string[], now: number, some?: readonly string[]) => Float64Array;
  /** x of every criterion for "would the first want the second?"; undefined where they are kept apart. */
  readonly evidence: (wisher: string, candidate: string, now: number) => Float64Array | undefined;
};

const usualCapacity = 10;

/** Words in common that are told of a pair. */
export const shownWords = 5;

/**
 * Makes a pool of published profiles that suggests partners; a changed profile takes effect at once, without
 * rebuilding.
 */
export function createPool(
  profiles: Iterable<MatchProfile>,
  { twins = [], weights: first = handWeights, tree = taxonomyTree }: PoolOptions = {},
): Pool {
  const members = new Map<string, MatchProfile>();
  const rows = createRows();
  const rates = createBaseRates(twins);
  const texts = createTextIndex();
  const vectors = new Map<number, TextVector>();
  const embeddings = new Map<number, Float32Array>();
  const rank = createRanking({ rows, rates, tree, texts, vectors, embeddings });
  let weights = first;

  /** Takes a profile off its row; answers the row, whose text stays in the index. */
  function clear(id: string): number | undefined {
    const profile = members.get(id);
    if (!profile) return undefined;
    // Kept lean: what follows from a profile is worked out again when it leaves.
    const prepared = prepare(profile, tree);
    const row = rows.remove(prepared);
    rates.remove(prepared);
    members.delete(id);
    if (row !== undefined) embeddings.delete(row);
    return row;
  }

  function remove(id: string): void {
    const row = clear(id);
    if (row !== undefined && vectors.delete(row)) texts.remove(row);
  }

  function upsert(profile: MatchProfile, vector: TextVector = vectorise(profile.texts)): void {
    const before = clear(profile.id);
    const prepared = prepare(profile, tree);
    const hasText = vector.features.length > 0;
    // The row that was freed last is taken first: an organisation that is put in again keeps its row.
    const row = rows.set(prepared, hasText);
    rates.add(prepared);
    members.set(profile.id, profile);
    if (profile.embedding) embeddings.set(row, profile.embedding);
    if (before !== undefined && vectors.get(before) === vector) return;
    if (before !== undefined && vectors.delete(before)) texts.remove(before);
    if (!hasText) return;
    vectors.set(row, vector);
    texts.set(row, vector);
  }

  function get(id: string): { readonly prepared: Prepared; readonly row: number } | undefined {
    const profile = members.get(id);
    const row = rows.rowOf(id);
    return profile && row !== undefined ? { prepared: prepare(profile, tree), row } : undefined;
  }

  const rowsOf = (ids: Iterable<string>) => [...ids].flatMap((id) => rows.rowOf(id) ?? []);

  function toScope(
    ours: Prepared,
    { countries = 'other_side', side = [ours.profile.country], exclude, sector, kinds, among }: SuggestOptions,
  ): Scope {
    return {
      countries: countries === 'other_side' ? otherSide(ours.profile.country) : allCountries,
      side,
      sector,
      kinds,
      excluded: new Set(rowsOf(exclude ?? [])),
      among: among && rowsOf(among),
    };
  }

  function turned({ emphasis = {} }: Pick<SuggestOptions, 'emphasis'>): Weights {
    return {
      ...weights,
      ...Object.fromEntries(
        turnableCriteria.map((criterion) => [criterion, weights[criterion] * (emphasis[criterion] ?? 1)]),
      ),
    };
  }

  /**
   * Everybody in scope, each with a cost: e^price·(1 − S)/S, as inboxes' prices tell on the odds, or e^price/S with
   * fitted ones.
   */
  function ranked(
    ours: { prepared: Prepared; row: number },
    options: SuggestOptions,
    length?: number,
  ): Ranked & { readonly costs: Float64Array } {
    const { now, prices, inboxes, capacity = usualCapacity } = options;
    // As many more as could lose their place to a price.
    const keep = length === undefined ? undefined : length + (prices ?? inboxes ?? new Map()).size;
    const found = rank(ours.prepared, ours.row, {
      now,
      scope: toScope(ours.prepared, options),
      weights,
      turned: turned(options),
      keep,
    });
    const priceOf = new Map<number, number>();
    for (const [id, price] of prices ?? []) priceOf.set(rows.rowOf(id) ?? -1, price);
    if (!prices)
      for (const [id, inbox] of inboxes ?? []) priceOf.set(rows.rowOf(id) ?? -1, crowdedPrice(inbox, capacity));
    if (priceOf.size === 0) return { ...found, costs: found.disfavour };
    const factor = (index: number) => Math.exp(priceOf.get(found.rows[index] ?? -1) ?? 0);
    // Fitted prices are on ln S, where they were fitted.
    const priced = (value: number, index: number) =>
      prices ? Math.sqrt(value) * factor(index) : (Math.sqrt(value) - 1) * factor(index);
    return { ...found, costs: found.disfavour.map(priced) };
  }

  const isBefore = (a: number, b: number) => rows.idOf(a) < rows.idOf(b);

  /** A list asks for one and the same again and again: it passes what `get` told of it. */
  function pairOf(a: ReturnType<typeof get>, theirs: string, now: number) {
    const b = get(theirs);
    if (!a || !b) return undefined;
    const [first, second] = [vectors.get(a.row), vectors.get(b.row)];
    const cosine = first && second ? texts.cosine(first, second) : undefined;
    let words: readonly MatchedWords[] | undefined;
    const wordsThere = () => {
      words ??= matchedWords(a.prepared.profile.texts, b.prepared.profile.texts, shownWords);
      return words;
    };
    const wordsBack = () =>
      wordsThere().map((found) => ({ ours: found.theirs, theirs: found.ours, topic: found.topic }));
    const there = { wisher: a.prepared, candidate: b.prepared, rates, now, cosine, words: wordsThere };
    return { there, back: { ...there, wisher: b.prepared, candidate: a.prepared, words: wordsBack } };
  }

  function toSuggestion(
    ours: ReturnType<typeof get>,
    theirs: string,
    options: { now: number; turned: Weights; propensity: number | null },
  ): Suggestion | undefined {
    const pair = pairOf(ours, theirs, options.now);
    if (!pair) return undefined;
    const forward = probability(logOdds(pair.there, options.turned));
    const backward = probability(logOdds(pair.back, weights));
    const reasons = inOrder([
      ...reasonsOf(pair.there, 'ours', options.turned),
      ...reasonsOf(pair.back, 'theirs', weights),
    ]);
    return {
      id: theirs,
      score: pairScore(forward, backward),
      forward,
      backward,
      reasons,
      propensity: options.propensity,
    };
  }

  function suggest(id: string, options: SuggestOptions): SuggestionPage {
    const ours = get(id);
    if (!ours) return { total: 0, items: [] };
    const { now, limit, offset = 0, explore } = options;
    const length = offset + limit;
    const found = ranked(ours, options, length);
    const natural = leastOf(found, found.costs, length, isBefore);
    const list: readonly Placed[] =
      explore === undefined
        ? natural.map((row) => ({ row, propensity: null }))
        : withDiscoveries(natural, found.rows, rows.columns().lot, { seed: explore, length });
    const wanted = { now, turned: turned(options) };
    const items = list
      .slice(offset)
      .flatMap(({ row, propensity }) => toSuggestion(ours, rows.idOf(row), { ...wanted, propensity }) ?? []);
    return { total: found.rows.length, items };
  }

  function eligible(id: string, options: SuggestOptions): readonly { readonly id: string; readonly score: number }[] {
    const ours = get(id);
    if (!ours) return [];
    const { rows: found, disfavour } = ranked(ours, options);
    return Array.from(found, (row, i) => ({ id: rows.idOf(row), score: 1 / Math.sqrt(disfavour[i] ?? 1) }));
  }

  function rankOf(
    ours: string,
    theirs: string,
    options: SuggestOptions,
  ): { readonly rank: number | null; readonly total: number } {
    const asking = get(ours);
    const row = rows.rowOf(theirs);
    if (!asking || row === undefined) return { rank: null, total: 0 };
    const found = ranked(asking, options);
    const index = found.rows.indexOf(row);
    if (index < 0) return { rank: null, total: found.rows.length };
    const cost = found.costs[index] ?? 0;
    const better = found.costs.reduce(
      (n, other, i) => n + (other < cost || (other === cost && isBefore(found.rows[i] ?? 0, row)) ? 1 : 0),
      0,
    );
    return { rank: better + 1, total: found.rows.length };
  }

  function explain(ours: string, theirs: string, now: number, emphasis?: Emphasis): Suggestion | Exclusion {
    const asking = get(ours);
    const pair = pairOf(asking, theirs, now);
    if (!pair) return { excludedBy: 'not_in_pool', side: null };
    const exclusion = exclusionOf(pair.there.wisher, pair.there.candidate);
    return (
      exclusion ??
      toSuggestion(asking, theirs, { now, turned: turned({ emphasis }), propensity: null }) ?? {
        excludedBy: 'not_in_pool',
        side: null,
      }
    );
  }

  function scores(ids: readonly string[], now: number, some: readonly string[] = ids): Float64Array {
    const table = new Float64Array(some.length * ids.length);
    const among = new Set(ids);
    const columnOf = new Map(ids.map((id, index) => [rows.rowOf(id), index]));
    some.forEach((id, index) => {
      const ours = get(id);
      if (!ours) return;
      const options = { now, limit: 0, among };
      const { rows: found, disfavour } = rank(ours.prepared, ours.row, {
        now,
        scope: toScope(ours.prepared, options),
        weights,
        turned: weights,
      });
      found.forEach((row, i) => {
        table[index * ids.length + (columnOf.get(row) ?? 0)] = 1 / Math.sqrt(disfavour[i] ?? 1);
      });
    });
    return table;
  }

  function evidence(wisher: string, candidate: string, now: number): Float64Array | undefined {
    const pair = pairOf(get(wisher), candidate, now);
    return !pair || exclusionOf(pair.there.wisher, pair.there.candidate) ? undefined : evidenceOf(pair.there);
  }

  for (const profile of profiles) upsert(profile);
  return {
    size: () => members.size,
    has: (id) => members.has(id),
    profileOf: (id) => members.get(id),
    vectorOf: (id) => vectors.get(rows.rowOf(id) ?? -1),
    upsert,
    remove,
    setWeights: (changed) => {
      weights = changed;
    },
    setTwins: rates.setTwins,
    suggest,
    eligible,
    rankOf,
    explain,
    scores,
    evidence,
  };
}
