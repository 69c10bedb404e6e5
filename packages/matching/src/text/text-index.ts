import type { TextVector } from './vectorise.ts';

/** Texts by row, with the cosine of any two. */
export type TextIndex = {
  readonly set: (row: number, vector: TextVector) => void;
  readonly remove: (row: number) => void;
  /** 0 to 1, the same both ways. */
  readonly cosine: (a: TextVector, b: TextVector) => number;
  /**
   * Writes the cosine of every row that has anything in common into its place, and answers those rows; the caller sets
   * them back to 0.
   */
  readonly cosines: (vector: TextVector, into: Float32Array) => Int32Array;
};

/**
 * `count` is its length as rarity takes it, `rarity` what follows from it and from `total`; both are worked out again
 * when these change.
 */
type Posting = {
  rows: Int32Array;
  weights: Float32Array;
  length: number;
  count: number;
  total: number;
  rarity: number;
};

/**
 * Texts that are taken to be there from the start, each feature in half of one: without them the first few texts would
 * be all that is rare.
 */
const background = 20;
const backgroundCount = 0.5;

/** From this size on, features in more than this share of the texts are left out. */
const largePool = 4096;
const toldByMany = 1 / 12;

/**
 * Rounds a count to a half power of two: rarity then changes seldom, and follows from the texts that are there, not
 * from how they came.
 */
const rounded = (count: number) => 2 ** (Math.round(2 * Math.log2(count)) / 2);

/** Rounded once: most features are in a few texts. */
const smallCounts = Float64Array.from({ length: 4096 }, (_, length) => rounded(length + backgroundCount));
const countOf = (length: number) => smallCounts[length] ?? rounded(length + backgroundCount);

const clipBelow = -0.5;
const clipAbove = 2.5;
/**
 * Fitted on pitches in three languages: the cosine at which a pair is as likely to belong together as not, and how fast
 * that turns.
 */
const evenCosine = 0.08;
const slope = 8;

/** Returns x of a cosine: ln P(cosine | belonging together) / P(cosine | not), taken as a straight line and clipped. */
export function textLift(cosine: number): number {
  return Math.max(clipBelow, Math.min(clipAbove, slope * (cosine - evenCosine)));
}

const emptyPosting = (): Posting => ({
  rows: new Int32Array(2),
  weights: new Float32Array(2),
  length: 0,
  count: countOf(0),
  total: Number.NaN,
  rarity: 0,
});

function addTo(list: Posting, row: number, weight: number): void {
  if (list.length === list.rows.length) {
    const [rows, weights] = [new Int32Array(2 * list.length), new Float32Array(2 * list.length)];
    rows.set(list.rows);
    weights.set(list.weights);
    Object.assign(list, { rows, weights });
  }
  list.rows[list.length] = row;
  list.weights[list.length] = weight;
  list.length++;
}

function removeFrom(list: Posting, row: number): void {
  const at = list.rows.subarray(0, list.length).lastIndexOf(row);
  if (at < 0) return;
  list.length--;
  list.rows[at] = list.rows[list.length] ?? 0;
  list.weights[at] = list.weights[list.length] ?? 0;
}

/** The rarity of each feature among the texts that are there, and the rows that have it. */
type Rarities = {
  readonly under: (feature: number) => Posting | undefined;
  readonly rarity: (feature: number) => number;
  /** The squared length of a text, every feature weighed by its rarity. */
  readonly squared: (vector: TextVector) => number;
  /** Changes the rows of a feature; answers them where its rarity is another now, and with it the lengths of theirs. */
  readonly change: (feature: number, act: (list: Posting) => void) => Posting | undefined;
  /** Takes the number of texts; true where every rarity is another now. */
  readonly setTotal: (texts: number) => boolean;
};

function createRarities(): Rarities {
  const postings = new Map<number, Posting>();
  let total = rounded(background);

  /**
   * Returns ln(1 + N/n)², squared as it weighs both sides. In a large pool what many say tells nothing, and is not gone
   * through.
   */
  const rarityOf = (count: number) =>
    total >= largePool && count > total * toldByMany ? 0 : Math.log(1 + total / count) ** 2;

  function rarity(feature: number): number {
    const list = postings.get(feature);
    if (!list) return rarityOf(countOf(0));
    if (list.total !== total) {
      list.total = total;
      list.rarity = rarityOf(list.count);
    }
    return list.rarity;
  }

  return {
    under: (feature) => postings.get(feature),
    rarity,
    squared({ features, weights }) {
      let sum = 0;
      for (let i = 0; i < features.length; i++) sum += (weights[i] ?? 0) ** 2 * rarity(features[i] ?? 0);
      return sum;
    },
    change(feature, act) {
      let list = postings.get(feature);
      if (!list) {
        list = emptyPosting();
        postings.set(feature, list);
      }
      act(list);
      if (list.length === 0) postings.delete(feature);
      const count = countOf(list.length);
      if (count === list.count) return undefined;
      list.count = count;
      list.total = Number.NaN;
      return list;
    },
    setTotal(texts) {
      const now = rounded(texts + background);
      if (now === total) return false;
      total = now;
      return true;
    },
  };
}

/** Works out the cosine of two texts, by one walk over the features of both. */
function cosineOf(a: TextVector, b: TextVector, { squared, rarity }: Rarities): number {
  const [first, second] = [squared(a), squared(b)];
  if (first === 0 || second === 0) return 0;
  let sum = 0;
  for (let i = 0, j = 0; i < a.features.length && j < b.features.length; ) {
    const [x, y] = [a.features[i] ?? 0, b.features[j] ?? 0];
    if (x === y) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0) * rarity(x);
    else if (x < y) i++;
    else j++;
  }
  return Math.min(1, sum / Math.sqrt(first * second));
}

/** Creates an empty index; built for a hundred thousand texts. */
export function createTextIndex(): TextIndex {
  const rarities = createRarities();
  const { under, rarity, squared } = rarities;
  const texts = new Map<number, TextVector>();
  /** Squared lengths by row; NaN where they have to be worked out again. */
  let lengths = new Float64Array(64).fill(Number.NaN);

  function lengthOf(row: number): number {
    const known = lengths[row] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const vector = texts.get(row);
    lengths[row] = vector ? squared(vector) : 0;
    return lengths[row] ?? 0;
  }

  function change(feature: number, act: (list: Posting) => void): void {
    const changed = rarities.change(feature, act);
    for (let i = 0; changed && i < changed.length; i++) lengths[changed.rows[i] ?? 0] = Number.NaN;
  }

  function recount(): void {
    if (rarities.setTotal(texts.size)) lengths.fill(Number.NaN);
  }

  function remove(row: number): void {
    const vector = texts.get(row);
    if (!vector) return;
    texts.delete(row);
    for (const feature of vector.features) change(feature, (list) => removeFrom(list, row));
    recount();
  }

  function set(row: number, vector: TextVector): void {
    remove(row);
    if (row >= lengths.length) {
      const larger = new Float64Array(Math.max(row + 1, 2 * lengths.length)).fill(Number.NaN);
      larger.set(lengths);
      lengths = larger;
    }
    texts.set(row, vector);
    lengths[row] = Number.NaN;
    vector.features.forEach((feature, i) => {
      change(feature, (list) => addTo(list, row, vector.weights[i] ?? 0));
    });
    recount();
  }

  function cosines(vector: TextVector, into: Float32Array): Int32Array {
    const touched: number[] = [];
    const own = squared(vector);
    if (own === 0) return new Int32Array();
    for (let k = 0; k < vector.features.length; k++) {
      const feature = vector.features[k] ?? 0;
      const list = under(feature);
      if (!list) continue;
      const share = (vector.weights[k] ?? 0) * rarity(feature);
      if (share === 0) continue;
      for (let i = 0; i < list.length; i++) {
        const row = list.rows[i] ?? 0;
        if (into[row] === 0) touched.push(row);
        into[row] = (into[row] ?? 0) + share * (list.weights[i] ?? 0);
      }
    }
    for (const row of touched) into[row] = Math.min(1, (into[row] ?? 0) / Math.sqrt(own * lengthOf(row)));
    return Int32Array.from(touched);
  }

  return { set, remove, cosine: (a, b) => cosineOf(a, b, rarities), cosines };
}
