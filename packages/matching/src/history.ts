import { halfLifeOfActions } from './evidence.ts';
import type { MatchAction } from './profile.ts';
import type { TopicTree } from './text/taxonomy.ts';

/** Weighted sums over past actions. A sum holds at `epoch`; `fade` brings it to another instant. */
export type History = {
  readonly total: number;
  /** By topic, the branches above included. */
  readonly topics: ReadonlyMap<string, number>;
  readonly stages: ReadonlyMap<string, number>;
  readonly countries: ReadonlyMap<string, number>;
  readonly regions: ReadonlyMap<string, number>;
  readonly parks: ReadonlyMap<string, number>;
  /** Over the logarithms of the partners' rounds. */
  readonly amounts: { readonly weight: number; readonly sum: number; readonly squares: number };
};

/** Any fixed instant will do, for a half-life fades all sums alike; this one keeps them near 1. */
const epoch = Date.UTC(2020, 0, 1);

/** Returns what a weight summed at the epoch counts now: half after two years. */
export function fade(now: number): number {
  return 2 ** ((epoch - now) / halfLifeOfActions);
}

/** Returns the key of a region: names such as "North" exist in several countries. */
export const regionKey = (country: string, region: string) => `${country}/${region}`;

/** Sums past actions, each weighing half as much for every two years of age; undefined when there are none. */
export function toHistory(actions: readonly MatchAction[] | undefined, tree: TopicTree): History | undefined {
  if (!actions || actions.length === 0) return undefined;
  const topics = new Map<string, number>();
  const stages = new Map<string, number>();
  const countries = new Map<string, number>();
  const regions = new Map<string, number>();
  const parks = new Map<string, number>();
  const amounts = { weight: 0, sum: 0, squares: 0 };
  let total = 0;
  for (const { at, topics: ids, stage, country, region, parkId, euroCents } of actions) {
    const weight = 2 ** ((at - epoch) / halfLifeOfActions);
    const add = (sums: Map<string, number>, key: string | undefined) =>
      key !== undefined && sums.set(key, (sums.get(key) ?? 0) + weight);
    total += weight;
    for (const node of new Set(ids.filter(tree.has).flatMap((id) => [id, ...tree.above(id)]))) add(topics, node);
    add(stages, stage);
    add(countries, country);
    add(regions, region && regionKey(country, region));
    add(parks, parkId);
    if (euroCents && euroCents > 0) {
      const amount = Math.log(euroCents);
      amounts.weight += weight;
      amounts.sum += weight * amount;
      amounts.squares += weight * amount ** 2;
    }
  }
  return { total, topics, stages, countries, regions, parks, amounts };
}
