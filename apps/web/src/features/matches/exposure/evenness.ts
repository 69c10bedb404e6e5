/** The Gini coefficients up to which a distribution gets each word; above the last, the last word. */
const bounds = [0.2, 0.35, 0.5] as const;

export const evennessKeys = ['even0', 'even1', 'even2', 'even3'] as const;
export type EvennessKey = (typeof evennessKeys)[number];

/** Chooses the word for how evenly something falls, by its Gini coefficient: 0 is alike for all, 1 is all for one. */
export function evennessOf(gini: number): EvennessKey {
  const index = bounds.findIndex((bound) => gini < bound);
  return evennessKeys[index < 0 ? bounds.length : index] ?? 'even3';
}
