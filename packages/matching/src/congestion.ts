/**
 * The strength with which a full inbox lowers the place of its owner; ½ keeps recall while it halves the biggest inbox
 * and more.
 */
const strength = 0.5;

/**
 * Returns the price, on the scale of ln S, of one who already stands in `inbox` lists and can look at `capacity`:
 * ½·ln(1 + inbox/capacity).
 */
export function inboxPrice(inbox: number, capacity: number): number {
  return capacity > 0 ? strength * Math.log1p(Math.max(0, inbox) / capacity) : inbox > 0 ? Number.POSITIVE_INFINITY : 0;
}

/**
 * From this many times its capacity on, an inbox costs more, and by this strength: so that nobody stands in nearly
 * every list.
 */
const crowd = 15;
const crowdStrength = 3;

/**
 * Returns the price of an inbox with a ceiling that gives way: ½·ln(1 + inbox/capacity) + 3·max(0, ln(inbox /
 * (15·capacity))).
 */
export function crowdedPrice(inbox: number, capacity: number): number {
  const plain = inboxPrice(inbox, capacity);
  return inbox > crowd * capacity && capacity > 0
    ? plain + crowdStrength * Math.log(inbox / (crowd * capacity))
    : plain;
}

/**
 * Returns S/(1 − S), the scale on which a price ranks best: near certainty S itself hardly differs between the best and
 * the good, so that the same price on ln S moves far more of a list.
 */
export function odds(score: number): number {
  return score >= 1 ? Number.MAX_VALUE : Math.max(0, score) / (1 - score);
}

/** S ≥ 0 of every pair, row by row; 0 for those who must not meet. */
export type ScoreTable = { readonly scores: Float64Array; readonly columns: number };

const rowsIn = ({ scores, columns }: ScoreTable) => (columns === 0 ? 0 : Math.floor(scores.length / columns));

/** Returns a stream of numbers in [0, 1) that a seed fixes (Mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled(length: number, next: () => number): Int32Array {
  const order = Int32Array.from({ length }, (_, index) => index);
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
  return order;
}

/**
 * Returns the k columns of one row with the greatest S·e^−price, best first, the lower column first among equals; those
 * with S = 0 never.
 */
export function bestColumns(
  table: ScoreTable,
  row: number,
  k: number,
  discount: (column: number) => number,
): readonly number[] {
  const offset = row * table.columns;
  const best: { readonly column: number; readonly value: number }[] = [];
  for (let column = 0; column < table.columns; column++) {
    const score = table.scores[offset + column] ?? 0;
    if (score <= 0) continue;
    const value = score * discount(column);
    if (best.length === k && value <= (best[k - 1]?.value ?? Number.POSITIVE_INFINITY)) continue;
    let place = best.length;
    while (place > 0 && (best[place - 1]?.value ?? 0) < value) place--;
    best.splice(place, 0, { column, value });
    if (best.length > k) best.pop();
  }
  return best.map(({ column }) => column);
}

export type PricedLists = {
  readonly table: ScoreTable;
  /** The length of every list. */
  readonly k: number;
  /** The number of lists that each column can look at. */
  readonly capacity: (column: number) => number;
  readonly seed: number;
  readonly price?: ((inbox: number, capacity: number) => number) | undefined;
  /** After the first, every round takes each row out of the inboxes and ranks it again against all the others. */
  readonly rounds?: number | undefined;
};

/**
 * Returns one list a row by ln S − price, by default ½·ln(1 + inbox/capacity), the inboxes being those of all other
 * rows. Rows go in an order that the seed fixes; later rounds let the first ones see what the last ones took, so that
 * coming first is no advantage.
 */
export function pricedLists({
  table,
  k,
  capacity,
  seed,
  price = inboxPrice,
  rounds = 3,
}: PricedLists): readonly (readonly number[])[] {
  const inboxes = new Int32Array(table.columns);
  const capacities = Float64Array.from({ length: table.columns }, (_, column) => capacity(column));
  const discounts = new Float64Array(table.columns).fill(1);
  const lists: (readonly number[])[] = Array.from({ length: rowsIn(table) }, () => []);
  const next = seededNumbers(seed);
  function count(list: readonly number[], change: 1 | -1): void {
    for (const column of list) {
      const inbox = (inboxes[column] ?? 0) + change;
      inboxes[column] = inbox;
      discounts[column] = Math.exp(-price(inbox, capacities[column] ?? 0));
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const row of shuffled(lists.length, next)) {
      count(lists[row] ?? [], -1);
      const list = bestColumns(table, row, k, (column) => discounts[column] ?? 1);
      lists[row] = list;
      count(list, 1);
    }
  }
  return lists;
}
