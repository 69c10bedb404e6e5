import type { Criterion } from '@jumelage/domain/match';

export type Weights = Readonly<Record<Criterion, number>>;

/**
 * The weight of each criterion's evidence. Set by hand, below 1 because the criteria overlap (a topic implies its
 * sector, a text its topics) and naive sums of dependent evidence are overconfident; learned weights start from these.
 * The baseline makes a pair of which nothing is known unlikely (σ(−3) ≈ 5 %), as most pairs are.
 */
export const handWeights: Weights = {
  baseline: -3,
  topics: 0.45,
  sector: 0.35,
  stage: 0.45,
  place: 0.5,
  ticket: 0.4,
  cooperation: 0.6,
  languages: 0.5,
  text: 0.3,
  meaning: 0.5,
  lead: 0.6,
  activity: 0.8,
};
