/** A row by its index, or the height of the rows that are missing there, in pixels. */
export type Part = { readonly row: number } | { readonly space: number; readonly before: number };

type Range = { readonly from: number; readonly to: number };

/** The heights of the rows of a list that was left, so that going back finds every row where it was. */
const remembered = new Map<string, Map<string, number>>();
const mostRemembered = 20;

/** Finds the known heights of the rows of a page at a width; they outlive its being drawn. */
export function heightsOf(page: string): Map<string, number> {
  const heights = remembered.get(page) ?? new Map<string, number>();
  remembered.delete(page);
  remembered.set(page, heights);
  const [oldest] = remembered.keys();
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  return heights;
}

/** Adds up where every row begins, in pixels from the first one; behind the last stands where it ends. */
export function layOut(
  keys: readonly string[],
  heights: ReadonlyMap<string, number>,
  estimate: number,
): readonly number[] {
  let top = 0;
  return [0, ...keys.map((key) => (top += heights.get(key) ?? estimate))];
}

/** Finds the row that stands at a distance from the first one; before all the first, behind all the last. */
export function findPlace(tops: readonly number[], distance: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Lists what stands in the document: the rows of a range, one that is held with its neighbours, and the spaces between.
 * All parts together are as high as all rows.
 */
export function partsOf(tops: readonly number[], { from, to }: Range, held: number): readonly Part[] {
  const count = tops.length - 1;
  const rows = new Set(Array.from({ length: Math.max(0, Math.min(to, count) - from) }, (_, n) => from + n));
  if (held >= 0) for (const row of [held - 1, held, held + 1]) if (row >= 0 && row < count) rows.add(row);
  const parts: Part[] = [];
  let next = 0;
  const fill = (row: number) => {
    const space = (tops[row] ?? 0) - (tops[next] ?? 0);
    if (space > 0) parts.push({ space, before: row });
  };
  for (const row of [...rows].toSorted((a, b) => a - b)) {
    fill(row);
    parts.push({ row });
    next = row + 1;
  }
  fill(count);
  return parts;
}
