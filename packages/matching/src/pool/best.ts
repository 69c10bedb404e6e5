import type { Ranked } from './ranking.ts';

/** A row's place in a list: `random` ones were drawn, each with this chance. */
export type Placed = { readonly row: number; readonly propensity: number | null };

/** Returns the rows of least cost, in order; a heap keeps the best while the rest is read once. */
export function leastOf(
  { rows }: Ranked,
  costs: Float64Array,
  limit: number,
  isBefore: (a: number, b: number) => boolean,
): readonly number[] {
  const before = (a: number, b: number) => {
    const [first, second] = [costs[a] ?? 0, costs[b] ?? 0];
    return first < second || (first === second && isBefore(rows[a] ?? 0, rows[b] ?? 0));
  };
  const heap: number[] = [];
  const sink = (from: number) => {
    let i = from;
    for (;;) {
      let worst = i;
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < heap.length && before(heap[worst] ?? 0, heap[child] ?? 0)) worst = child;
      if (worst === i) return;
      [heap[i], heap[worst]] = [heap[worst] ?? 0, heap[i] ?? 0];
      i = worst;
    }
  };
  for (let i = 0; i < rows.length; i++) {
    if (heap.length < limit) {
      heap.push(i);
      if (heap.length === limit) for (let k = (limit >> 1) - 1; k >= 0; k--) sink(k);
    } else if (limit > 0 && before(i, heap[0] ?? 0)) {
      heap[0] = i;
      sink(0);
    }
  }
  return heap.sort((a, b) => (before(a, b) ? -1 : 1)).map((index) => rows[index] ?? 0);
}

/** One place in ten goes to a row drawn at random. */
const everyTenth = 10;

/** Scrambles a row's lot with a seed: an order of drawing that is the same on every page. */
function draw(lot: number, seed: number): number {
  let x = (lot ^ seed) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b);
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b);
  return (x ^ (x >>> 16)) >>> 0;
}

/** Returns a list with every tenth place drawn at random among all that may stand in it, without repetition. */
export function withDiscoveries(
  natural: readonly number[],
  rows: Int32Array,
  lots: Uint32Array,
  { seed, length }: { seed: number; length: number },
): readonly Placed[] {
  const draws = Math.floor(length / everyTenth);
  const keys = Float64Array.from(rows, (row) => draw(lots[row] ?? 0, seed));
  // The drawn may stand among the best already: as many more are at hand.
  const drawn = leastOf({ rows, disfavour: keys }, keys, draws + natural.length, (a, b) => a < b);
  const list: Placed[] = [];
  const placed = new Set<number>();
  const next = { natural: 0, drawn: 0 };
  while (list.length < Math.min(length, rows.length)) {
    const isDraw = (list.length + 1) % everyTenth === 0;
    const source = isDraw ? drawn : natural;
    const key = isDraw ? 'drawn' : 'natural';
    while (placed.has(source[next[key]] ?? -1)) next[key]++;
    const row = source[next[key]];
    if (row === undefined) break;
    list.push({ row, propensity: isDraw ? 1 / (rows.length - placed.size) : null });
    placed.add(row);
  }
  return list;
}
