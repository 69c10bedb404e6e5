type Place = {
  readonly number: number;
  readonly kind: 'table' | 'room';
  readonly label: string | null;
  readonly zone: string | null;
};

export type DrawnPlace<P extends Place> = P & { readonly x: number; readonly y: number };
export type DrawnZone<P extends Place> = {
  readonly name: string | null;
  readonly y: number;
  readonly height: number;
  readonly places: readonly DrawnPlace<P>[];
};
export type HallLayout<P extends Place> = { readonly height: number; readonly zones: readonly DrawnZone<P>[] };

/** Measures of the drawing: a cell a place, zones one below the other. */
export const hall = { width: 336, cell: 54, perRow: 6, heading: 24, gap: 12, inset: 6 } as const;

/**
 * Lays the places of a session out for a plan: by zone, in the order of their numbers, six in a row. What the product
 * knows of a hall are zones and numbers, so the plan leads to a zone and is not to scale.
 */
export function layHallOut<P extends Place>(places: readonly P[]): HallLayout<P> {
  const inOrder = places.toSorted((a, b) => a.number - b.number);
  const zones: DrawnZone<P>[] = [];
  let y = 0;
  for (const [name, some] of Map.groupBy(inOrder, ({ zone }) => zone?.trim() || null)) {
    const top = y + (name === null ? hall.inset : hall.heading);
    const drawn = some.map((place, i) => ({
      ...place,
      x: hall.inset + (i % hall.perRow) * hall.cell,
      y: top + Math.floor(i / hall.perRow) * hall.cell,
    }));
    const height = top - y + Math.ceil(some.length / hall.perRow) * hall.cell + hall.inset;
    zones.push({ name, y, height, places: drawn });
    y += height + hall.gap;
  }
  return { height: Math.max(0, y - hall.gap), zones };
}
