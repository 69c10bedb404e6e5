/** A text as numbers: places of features, and how much of each stands in it. */
export type Row = { readonly ids: readonly number[]; readonly values: readonly number[] };

/** A row and what it should say: the share of each class, which add up to 1, and how much the row counts. */
export type Lesson = Row & { readonly shares: readonly number[]; readonly weight: number };

export type Training = {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** The epochs that are left out of the mean of the weights. */
  readonly warmUp: number;
};

/** Returns the sums of a row under weights that are laid out feature by feature. */
export function sumsOf({ ids, values }: Row, weights: ArrayLike<number>, classes: number): Float64Array {
  const sums = new Float64Array(classes);
  ids.forEach((id, place) => {
    const value = values[place] ?? 0;
    for (let c = 0; c < classes; c++) sums[c] = (sums[c] ?? 0) + (weights[id * classes + c] ?? 0) * value;
  });
  return sums;
}

/** Turns sums into shares of 1. */
export function softmax(sums: ArrayLike<number>): readonly number[] {
  const list = Array.from(sums);
  const highest = Math.max(...list);
  const powers = list.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Shuffles in place by a linear congruential generator, and returns its next seed: the same every time. */
function shuffle(order: number[], seed: number): number {
  let next = seed;
  for (let i = order.length - 1; i > 0; i--) {
    next = (Math.imul(next, 1103515245) + 12345) & 0x7fffffff;
    const j = next % (i + 1);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return next;
}

/** Writes the errors of a row under the weights so far into `errors`: shares found less shares that should be. */
function errorsOf({ ids, values, shares, weight }: Lesson, weights: Float64Array, errors: Float64Array): void {
  const classes = errors.length;
  errors.fill(0);
  for (let place = 0; place < ids.length; place++) {
    const start = (ids[place] ?? 0) * classes;
    const value = values[place] ?? 0;
    for (let c = 0; c < classes; c++) errors[c] = (errors[c] ?? 0) + (weights[start + c] ?? 0) * value;
  }
  const highest = errors.reduce((most, sum) => Math.max(most, sum), Number.NEGATIVE_INFINITY);
  let total = 0;
  for (let c = 0; c < classes; c++) {
    errors[c] = Math.exp((errors[c] ?? 0) - highest);
    total += errors[c] ?? 0;
  }
  for (let c = 0; c < classes; c++) errors[c] = weight * ((errors[c] ?? 0) / total - (shares[c] ?? 0));
}

/**
 * Trains a multinomial logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) on lessons in a fixed random order,
 * and returns the mean of its weights over the later epochs, feature by feature: it depends less on the order. The same
 * lessons give the same weights.
 */
export function train(
  lessons: readonly Lesson[],
  features: number,
  classes: number,
  { epochs, rate, decay, warmUp }: Training,
): Float64Array {
  const weights = new Float64Array(features * classes);
  const squares = new Float64Array(features * classes).fill(1e-6);
  const mean = new Float64Array(features * classes);
  const errors = new Float64Array(classes);
  const order = [...lessons.keys()];
  let seed = 12345;
  for (let epoch = 0; epoch < epochs; epoch++) {
    seed = shuffle(order, seed);
    for (const index of order) {
      const lesson = lessons[index];
      if (!lesson) continue;
      errorsOf(lesson, weights, errors);
      for (let place = 0; place < lesson.ids.length; place++) {
        const start = (lesson.ids[place] ?? 0) * classes;
        const value = lesson.values[place] ?? 0;
        for (let at = start, c = 0; c < classes; at++, c++) {
          const step = (errors[c] ?? 0) * value + decay * (weights[at] ?? 0);
          const square = (squares[at] ?? 0) + step * step;
          squares[at] = square;
          weights[at] = (weights[at] ?? 0) - (rate * step) / Math.sqrt(square);
        }
      }
    }
    if (epoch >= warmUp) for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0);
  }
  return mean.map((sum) => sum / Math.max(1, epochs - warmUp));
}
