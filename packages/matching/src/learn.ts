import { type Criterion, criteria } from '@jumelage/domain/match';
import type { Weights } from './criteria.ts';
import type { Example, ExampleSource } from './examples.ts';
import { mean, ndcgAt } from './metrics.ts';
import { solvePositiveDefinite } from './solve.ts';

/**
 * All declines together never weigh more than this share of the accepts: they speak of what was shown, not of what is
 * wanted.
 */
const declineShare = 0.25;

/** τ: how strongly the weights are held to the prior, in examples' worth of certainty. */
const usualCaution = 10;

/**
 * No weight of evidence goes below 0, nor above this multiple of the prior (of the floor, where the prior gives less).
 */
const greatestGrowth = 4;
const growthFloor = 0.25;

/** The constant follows the share of accepts among the examples: it has either sign and is hardly held. */
const constant = criteria.indexOf('baseline' satisfies Criterion);
const constantCaution = 0.01;

const maxSteps = 100;

/**
 * Returns the weight of every example in the loss: declines are scaled down to their share, and without accepts nothing
 * counts.
 */
export function exampleWeights(examples: readonly Example[]): Float64Array {
  const sumOf = (source: ExampleSource) =>
    examples.reduce((sum, example) => (example.source === source ? sum + (example.weight ?? 1) : sum), 0);
  const [accepts, declines] = [sumOf('accept'), sumOf('decline')];
  const factor = declines > 0 ? Math.min(1, (declineShare * accepts) / declines) : 0;
  return Float64Array.from(examples, ({ source, weight = 1 }) =>
    accepts === 0 ? 0 : source === 'decline' ? weight * factor : weight,
  );
}

export type Fit = {
  /** The weights to start from and to stay near, in the order of the evidence. */
  readonly prior: Float64Array;
  readonly examples: readonly Example[];
  /** The place of the constant among them; none is below 0. */
  readonly free: number;
  readonly caution?: number | undefined;
};

/** Returns ln(1 + e^z), without overflow. */
const softplus = (z: number) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);

/** Returns τ_k = τ·(mean square of x_k): a distance from the prior costs the same whatever the scale of a criterion. */
function cautions({ prior, examples, free, caution = usualCaution }: Fit, weights: Float64Array): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return prior.map((_, k) => {
    const square = examples.reduce((sum, { x }, i) => sum + (weights[i] ?? 0) * (x[k] ?? 0) ** 2, 0) / (total || 1);
    return (k === free ? constantCaution : 1) * caution * Math.max(square, 0.01);
  });
}

/**
 * Returns the weights w that minimise Σ c_i·ln(1 + e^(∓w·x_i)) + Σ τ_k/2·(w_k − prior_k)² with every weight but the
 * constant in [0, 4·max(prior, ¼)]: convex, by projected Newton steps (Bertsekas 1982) with backtracking.
 */
export function fitWeights(fit: Fit): Float64Array {
  const { prior, examples, free } = fit;
  const n = prior.length;
  const counts = exampleWeights(examples);
  const tau = cautions(fit, counts);
  const high = prior.map((weight, k) =>
    k === free ? Number.POSITIVE_INFINITY : greatestGrowth * Math.max(weight, growthFloor),
  );
  const clamp = (value: number, k: number) => (k === free ? value : Math.min(Math.max(value, 0), high[k] ?? 0));
  const signs = examples.map(({ source }) => (source === 'accept' ? 1 : -1));

  function loss(w: Float64Array): number {
    const held = w.reduce((sum, value, k) => sum + ((tau[k] ?? 0) / 2) * (value - (prior[k] ?? 0)) ** 2, 0);
    return examples.reduce((sum, { x }, i) => sum + (counts[i] ?? 0) * softplus(-(signs[i] ?? 1) * dot(w, x)), held);
  }

  let w = prior.map(clamp);
  let current = loss(w);
  for (let step = 0; step < maxSteps; step++) {
    const { gradient, hessian } = slopes(w);
    // A weight at its bound that wants to go beyond stays there.
    const stays = gradient.map((slope, k) =>
      k !== free && ((w[k] === 0 && slope > 0) || (w[k] === high[k] && slope < 0)) ? 1 : 0,
    );
    for (let k = 0; k < n; k++) if (stays[k]) isolate(hessian, k, n);
    const direction = solvePositiveDefinite(
      hessian,
      gradient.map((slope, k) => (stays[k] ? 0 : -slope)),
    );
    if (!direction) break;
    const from = w;
    let next = w;
    let reached = current;
    for (let size = 1; size > 1e-6; size /= 2) {
      next = from.map((value, k) => clamp(value + size * (direction[k] ?? 0), k));
      reached = loss(next);
      if (reached < current) break;
    }
    if (!(reached < current)) break;
    const gained = current - reached;
    w = next;
    current = reached;
    if (gained < 1e-12 * Math.max(1, current)) break;
  }
  return w;

  function slopes(at: Float64Array): { readonly gradient: Float64Array; readonly hessian: Float64Array } {
    const gradient = at.map((value, k) => (tau[k] ?? 0) * (value - (prior[k] ?? 0)));
    const hessian = new Float64Array(n * n);
    for (let k = 0; k < n; k++) hessian[k * n + k] = tau[k] ?? 0;
    examples.forEach(({ x }, i) => {
      const p = 1 / (1 + Math.exp(-dot(at, x)));
      const count = counts[i] ?? 0;
      const miss = count * (p - (signs[i] === 1 ? 1 : 0));
      const bend = count * p * (1 - p);
      for (let k = 0; k < n; k++) {
        const value = x[k] ?? 0;
        gradient[k] = (gradient[k] ?? 0) + miss * value;
        if (value !== 0)
          for (let l = 0; l < n; l++) hessian[k * n + l] = (hessian[k * n + l] ?? 0) + bend * value * (x[l] ?? 0);
      }
    });
    return { gradient, hessian };
  }
}

function isolate(hessian: Float64Array, k: number, n: number): void {
  for (let l = 0; l < n; l++) hessian[k * n + l] = hessian[l * n + k] = l === k ? 1 : 0;
}

/**
 * Those who could have been accepted at one accept, by the evidence of both directions or of one, and which of them
 * were.
 */
export type ValidationList = {
  readonly candidates: readonly { readonly forward: Float64Array; readonly backward?: Float64Array | undefined }[];
  readonly accepted: ReadonlySet<number>;
};

/** Returns the mean nDCG@50 of lists ranked by ln S under these weights; candidates that tie keep their order. */
export function ndcgOf(lists: readonly ValidationList[], weights: Float64Array): number {
  const wish = (x: Float64Array | undefined) => (x ? -softplus(-dot(weights, x)) : 0);
  return mean(
    lists.map(({ candidates, accepted }) => {
      const scores = candidates.map(({ forward, backward }) =>
        backward ? (wish(forward) + wish(backward)) / 2 : dot(weights, forward),
      );
      const ranking = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
      return ndcgAt(ranking, accepted, 50);
    }),
  );
}

export type Counts = {
  readonly accepts: number;
  readonly declines: number;
  readonly unshown: number;
  readonly validated: number;
};

export type LearningRecord = {
  /** The weights that go live: the learned weights when they were accepted, else the prior. */
  readonly weights: Weights;
  readonly learned: Weights;
  /** nDCG on the newest accepts with the prior and with the learned weights. */
  readonly before: number;
  readonly after: number;
  readonly accepted: boolean;
  readonly counts: Counts;
};

const toArray = (weights: Weights) => Float64Array.from(criteria, (criterion) => weights[criterion]);

/** Turns numbers in the order of the criteria into weights by criterion. */
function toWeights(values: Float64Array, prior: Weights): Weights {
  return {
    ...prior,
    ...Object.fromEntries(criteria.map((criterion, k) => [criterion, values[k] ?? prior[criterion]])),
  };
}

/**
 * Learns weights from examples older than the validation lists; they go live only if there is an accept to learn from
 * and one to
 * validate with, and nDCG on the validation lists, the newest fifth of the accepts, does not fall.
 */
export function guardedLearn(options: {
  readonly prior: Weights;
  readonly examples: readonly Example[];
  readonly validation: readonly ValidationList[];
  readonly caution?: number | undefined;
}): LearningRecord {
  const { prior, examples, validation, caution } = options;
  const from = toArray(prior);
  const values = fitWeights({ prior: from, examples, free: constant, caution });
  const [before, after] = [ndcgOf(validation, from), ndcgOf(validation, values)];
  const count = (source: ExampleSource) => examples.filter((example) => example.source === source).length;
  const counts = {
    accepts: count('accept'),
    declines: count('decline'),
    unshown: count('unshown'),
    validated: validation.length,
  };
  const accepted = counts.accepts > 0 && validation.length > 0 && after >= before;
  const learned = toWeights(values, prior);
  return { weights: accepted ? learned : prior, learned, before, after, accepted, counts };
}
