/** A column that a row may have, and what that costs. */
export type Choice = { readonly column: number; readonly cost: number };

/**
 * Gives each row one of its columns, each column to one row, so that the costs together are least; a row without any
 * costs `none`, and gets −1. By successive
 * shortest paths: each row in turn takes the cheapest way to a free column, on which others may change theirs
 * (Bellman–Ford, as freed columns give costs back).
 */
export function cheapestMatching(rows: readonly (readonly Choice[])[], none: number): number[] {
  const columnOf = rows.map(() => -1);
  const rowOf = new Map<number, number>();
  const costOf = (row: number, column: number) => rows[row]?.find((choice) => choice.column === column)?.cost ?? none;
  for (const first of rows.keys()) {
    // Cheapest way from the new row to each row that would lose its column, and the row before it on that way.
    const distance = new Map<number, number>([[first, 0]]);
    const before = new Map<number, { readonly row: number; readonly column: number }>();
    let end = { row: first, column: -1, cost: none };
    const queue = [first];
    for (let row = queue.shift(); row !== undefined; row = queue.shift()) {
      const soFar = distance.get(row) ?? 0;
      if (soFar + none < end.cost) end = { row, column: -1, cost: soFar + none };
      for (const { column, cost } of rows[row] ?? []) {
        const holder = rowOf.get(column);
        if (holder === row) continue;
        if (holder === undefined) {
          if (soFar + cost < end.cost) end = { row, column, cost: soFar + cost };
          continue;
        }
        const onwards = soFar + cost - costOf(holder, column);
        if (onwards >= (distance.get(holder) ?? Number.POSITIVE_INFINITY)) continue;
        distance.set(holder, onwards);
        before.set(holder, { row, column });
        if (!queue.includes(holder)) queue.push(holder);
      }
    }
    let { row, column } = end;
    for (let step = before.get(row); ; step = before.get(row)) {
      columnOf[row] = column;
      if (column >= 0) rowOf.set(column, row);
      if (step === undefined || row === first) break;
      ({ row, column } = step);
    }
  }
  return columnOf;
}
