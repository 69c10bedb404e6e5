/** A text as numbers: places of features, and how much of each stands in it. */
export type Row = { readonly ids: readonly number[]; readonly values: readonly number[] };

/** A row and what it should say: the share of each class, which add up to 1, and how much the row counts. */
export type Lesson = Row & { readonly shares: readonly number[]; readonly weight: number };

export type Training = { readonly epochs: number; readonly rate: number; readonly decay: number };

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

/**
 * Trains a multinomial logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) on lessons in a fixed random order,
 * and returns its weights, feature by feature. The same lessons give the same weights.
 */
export function train(
  lessons: readonly Lesson[],
  features: number,
  classes: number,
  { epochs, rate, decay }: Training,
): Float64Array {
  const weights = new Float64Array(features * classes);
  const squares = new Float64Array(features * classes).fill(1e-6);
  const order = [...lessons.keys()];
  let seed = 12345;
  for (let epoch = 0; epoch < epochs; epoch++) {
    seed = shuffle(order, seed);
    for (const index of order) {
      const lesson = lessons[index];
      if (!lesson) continue;
      const found = softmax(sumsOf(lesson, weights, classes));
      const errors = found.map((share, c) => lesson.weight * (share - (lesson.shares[c] ?? 0)));
      for (let place = 0; place < lesson.ids.length; place++) {
        const start = (lesson.ids[place] ?? 0) * classes;
        const value = lesson.values[place] ?? 0;
        for (let c = 0; c < classes; c++) {
          const step = (errors[c] ?? 0) * value + decay * (weights[start + c] ?? 0);
          squares[start + c] = (squares[start + c] ?? 0) + step * step;
          weights[start + c] = (weights[start + c] ?? 0) - (rate * step) / Math.sqrt(squares[start + c] ?? 1);
        }
      }
    }
  }
  return weights;
}
