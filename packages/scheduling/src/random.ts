export type Random = {
  /** A whole number from 0 to n − 1; 0 < n ≤ 2³¹. */
  readonly below: (n: number) => number;
  /** An exponential variate of mean 1, quantised to 4,096 values. */
  readonly exponential: () => number;
};

/**
 * Tabulates −ln of the midpoints of 4,096 equal steps, by sums and products only, so that every engine computes the
 * same bits.
 */
const logarithms = (() => {
  const size = 4096;
  const table = new Float64Array(size);
  // ln((k+2)/k) = 2·artanh(1/(k+1)); walking down from ln 1 = 0 at k = 2·size in steps of 2 gives ln of every midpoint.
  let logarithm = -1 / (2 * size) - 1 / (8 * size * size);
  table[size - 1] = -logarithm;
  for (let index = size - 2; index >= 0; index--) {
    const x = 1 / (2 * index + 2);
    let power = x;
    let sum = 0;
    for (let term = 1; term < 60; term += 2) {
      sum += power / term;
      power *= x * x;
    }
    logarithm -= 2 * sum;
    table[index] = -logarithm;
  }
  return table;
})();

/**
 * Returns a seeded source of chance (xorshift, 32 bits, Marsaglia 2003): one seed gives one sequence on every machine.
 */
export function createRandom(seed: number): Random {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ 0x27d4eb2f) | 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let warmUp = 0; warmUp < 8; warmUp++) next();
  return {
    below: (n) => Math.floor((next() / 4_294_967_296) * n),
    exponential: () => logarithms[next() >>> 20] ?? 0,
  };
}
