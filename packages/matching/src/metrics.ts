/** Returns the share of the positives that stand among the first k of a ranking; 0 when there are none. */
export function recallAt<Id>(ranking: readonly Id[], positives: ReadonlySet<Id>, k: number): number {
  if (positives.size === 0) return 0;
  return ranking.slice(0, k).filter((id) => positives.has(id)).length / positives.size;
}

/**
 * Returns nDCG@k with yes-or-no gains (Järvelin and Kekäläinen 2002): Σ 1/log₂(place + 1) over the positives among the
 * first k, divided by the same sum with all positives first; 0 when there are none.
 */
export function ndcgAt<Id>(ranking: readonly Id[], positives: ReadonlySet<Id>, k: number): number {
  const gain = (place: number) => 1 / Math.log2(place + 1);
  let best = 0;
  for (let place = 1; place <= Math.min(k, positives.size); place++) best += gain(place);
  if (best === 0) return 0;
  return ranking.slice(0, k).reduce((sum, id, index) => (positives.has(id) ? sum + gain(index + 1) : sum), 0) / best;
}

/** Returns 1 divided by the place of the first positive; 0 when there is none in the ranking. */
export function reciprocalRank<Id>(ranking: readonly Id[], positives: ReadonlySet<Id>): number {
  const index = ranking.findIndex((id) => positives.has(id));
  return index < 0 ? 0 : 1 / (index + 1);
}

/** Returns the mean of numbers; 0 of none. Example: the mean of reciprocal ranks is the MRR. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Returns the chance that a positive scores above a negative, ties counting half (Mann and Whitney 1947); 0.5 when
 * either is missing.
 */
export function auc(positives: readonly number[], negatives: readonly number[]): number {
  if (positives.length === 0 || negatives.length === 0) return 0.5;
  const sorted = Float64Array.from(negatives).sort();
  const wins = positives.reduce(
    (sum, score) => sum + (countBefore(sorted, score, false) + countBefore(sorted, score, true)) / 2,
    0,
  );
  return wins / (positives.length * negatives.length);
}

/** Tells how many of the sorted values are below the limit, or not above it. */
function countBefore(sorted: Float64Array, limit: number, inclusive: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? 0;
    if (value < limit || (inclusive && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Returns the Gini coefficient of counts ≥ 0: 0 when all are equal, near 1 when one has everything; 0 of none or of
 * zeros.
 */
export function gini(counts: Iterable<number>): number {
  const sorted = Float64Array.from(counts).sort();
  const n = sorted.length;
  const total = sorted.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const weighted = sorted.reduce((sum, count, index) => sum + (2 * (index + 1) - n - 1) * count, 0);
  return weighted / (n * total);
}

/** The evenness with which lists show a population. */
export type Exposure = {
  readonly gini: number;
  /** In how many lists the one shown most often stands. */
  readonly biggestInbox: number;
  /** The share of the population that stands in at least one list. */
  readonly shareShown: number;
};

/** Tells how often each of a population, numbered from 0, stands in the lists. */
export function inboxesOf(lists: readonly (readonly number[])[], population: number): Int32Array {
  const inboxes = new Int32Array(population);
  for (const list of lists) for (const member of list) inboxes[member] = (inboxes[member] ?? 0) + 1;
  return inboxes;
}

/** Returns the exposure of a population, numbered from 0, in lists. */
export function exposureOf(lists: readonly (readonly number[])[], population: number): Exposure {
  const inboxes = inboxesOf(lists, population);
  return {
    gini: gini(inboxes),
    biggestInbox: inboxes.reduce((most, inbox) => Math.max(most, inbox), 0),
    shareShown: population === 0 ? 0 : inboxes.reduce((shown, inbox) => shown + (inbox > 0 ? 1 : 0), 0) / population,
  };
}
