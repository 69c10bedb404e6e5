import { turnableCriteria } from '@jumelage/domain/match';
import { countries as allCountries } from '@jumelage/domain/organisation';
import { crowdedPrice } from '../congestion.ts';
import type { Weights } from '../criteria.ts';
import { otherSide, type Prepared } from '../prepared.ts';
import type { SuggestionPage, SuggestOptions } from '../suggestion.ts';
import { leastOf, type Placed, withDiscoveries } from './best.ts';
import type { Member, Members } from './members.ts';
import { pairOf, toSuggestion } from './pairs.ts';
import type { Scope } from './query.ts';
import { createRanking, type Ranked } from './ranking.ts';

/** Requests that an organisation can look at, where nobody says how many. */
const usualCapacity = 10;

/** Turns the weights of the criteria that the one who asks may turn. */
export function turnedWeights(weights: Weights, { emphasis = {} }: Pick<SuggestOptions, 'emphasis'>): Weights {
  return {
    ...weights,
    ...Object.fromEntries(
      turnableCriteria.map((criterion) => [criterion, weights[criterion] * (emphasis[criterion] ?? 1)]),
    ),
  };
}

/** Answers the log-price of every row that has one: fitted ones, or those of the inboxes. */
function pricesByRow(
  rowOf: (id: string) => number | undefined,
  { prices, inboxes = new Map(), capacity = usualCapacity }: SuggestOptions,
): Map<number, number> {
  const byRow = new Map<number, number>();
  for (const [id, price] of prices ?? []) byRow.set(rowOf(id) ?? -1, price);
  if (!prices) for (const [id, inbox] of inboxes) byRow.set(rowOf(id) ?? -1, crowdedPrice(inbox, capacity));
  return byRow;
}

/** Creates the lists of a pool; `weightsNow` answers the weights in use. */
export function createLists(members: Members, weightsNow: () => Weights) {
  const { rows, get } = members;
  const rank = createRanking(members);
  const rowsOf = (ids: Iterable<string>) => [...ids].flatMap((id) => rows.rowOf(id) ?? []);
  const isBefore = (a: number, b: number) => rows.idOf(a) < rows.idOf(b);

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

  /**
   * Ranks everybody in scope, each with a cost: e^price·(1 − S)/S, as inboxes’ prices tell on the odds, or e^price/S
   * with fitted ones.
   */
  function ranked(ours: Member, options: SuggestOptions, length?: number): Ranked & { readonly costs: Float64Array } {
    const { now, prices, inboxes } = options;
    const weights = weightsNow();
    // As many more as could lose their place to a price.
    const keep = length === undefined ? undefined : length + (prices ?? inboxes ?? new Map()).size;
    const scope = toScope(ours.prepared, options);
    const found = rank(ours.prepared, ours.row, { now, scope, weights, turned: turnedWeights(weights, options), keep });
    const priceOf = pricesByRow(rows.rowOf, options);
    if (priceOf.size === 0) return { ...found, costs: found.disfavour };
    const factor = (index: number) => Math.exp(priceOf.get(found.rows[index] ?? -1) ?? 0);
    // Fitted prices are on ln S, where they were fitted.
    const priced = (value: number, index: number) =>
      prices ? Math.sqrt(value) * factor(index) : (Math.sqrt(value) - 1) * factor(index);
    return { ...found, costs: found.disfavour.map(priced) };
  }

  return {
    suggest(id: string, options: SuggestOptions): SuggestionPage {
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
      const weights = weightsNow();
      const items = list.slice(offset).flatMap(({ row, propensity }) => {
        const theirs = get(rows.idOf(row));
        return theirs ? [toSuggestion(pairOf(members, ours, theirs, now), weights, propensity)] : [];
      });
      return { total: found.rows.length, items };
    },

    eligible(id: string, options: SuggestOptions): readonly { readonly id: string; readonly score: number }[] {
      const ours = get(id);
      if (!ours) return [];
      const { rows: found, disfavour } = ranked(ours, options);
      return Array.from(found, (row, i) => ({ id: rows.idOf(row), score: 1 / Math.sqrt(disfavour[i] ?? 1) }));
    },

    rankOf(ours: string, theirs: string, options: SuggestOptions) {
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
    },

    scores(ids: readonly string[], now: number, some: readonly string[] = ids): Float64Array {
      const table = new Float64Array(some.length * ids.length);
      const among = new Set(ids);
      const columnOf = new Map(ids.map((id, index) => [rows.rowOf(id), index]));
      some.forEach((id, index) => {
        const ours = get(id);
        if (!ours) return;
        const { rows: found, disfavour } = ranked(ours, { now, limit: 0, among });
        found.forEach((row, i) => {
          table[index * ids.length + (columnOf.get(row) ?? 0)] = 1 / Math.sqrt(disfavour[i] ?? 1);
        });
      });
      return table;
    },
  };
}
