import { type Criterion, criteria } from '@jumelage/domain/match';
import type { Weights, WeightVersion } from './queries.ts';

/** A criterion's weight beside the one set by hand. */
export type Weighed = {
  readonly criterion: Exclude<Criterion, 'baseline'>;
  readonly weight: number;
  readonly byHand: number;
};

const versionOf = (weights: Weights, version: number): WeightVersion | undefined =>
  weights.versions.find((one) => one.version === version);

/** Finds the version in use; the one set by hand where it is not known. */
export function liveVersion(weights: Weights): WeightVersion | undefined {
  return versionOf(weights, weights.live) ?? versionOf(weights, 0);
}

/**
 * Lists the weights in use, heaviest first, each beside the one set by hand; without the starting point, which weighs
 * nothing against anything.
 */
export function weighed(weights: Weights): readonly Weighed[] {
  const live = liveVersion(weights)?.weights;
  const hand = versionOf(weights, 0)?.weights;
  return criteria
    .flatMap((criterion) =>
      criterion === 'baseline' ? [] : [{ criterion, weight: live?.[criterion] ?? 0, byHand: hand?.[criterion] ?? 0 }],
    )
    .sort((a, b) => b.weight - a.weight);
}

/**
 * Tells whether a version can be put to use: it ranked the newest accepts no worse, is not in use already, and learning
 * is on; the one by hand always can, unless it is in use.
 */
export function mayUse(weights: Weights, { version, learned }: WeightVersion): boolean {
  if (version === weights.live) return false;
  return learned === null || (weights.learning && learned.passed);
}
