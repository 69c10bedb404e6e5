import type { Side } from '@jumelage/db/repositories/sides';
import type { Fit } from '@jumelage/domain/match';
import { fitOf } from '@jumelage/matching/fit';
import type { Kept } from './pool/pool.ts';

/** The fit of others with a reader's organisation; 0 and null for those that are not suggested to it. */
export type Fits = { readonly scoreOf: (id: string) => number; readonly fitOf: (id: string) => Fit | null };

/**
 * Finds how well everybody fits the first of the reader's organisations that is published; undefined for readers
 * without one. One question to the pool, whatever the length of the list.
 */
export function findFits({ pool }: Kept, { reader, roleIn }: Side, now: number): Fits | undefined {
  const ours = reader.known.find((id) => roleIn(id) && pool.has(id));
  if (!ours) return undefined;
  const found = pool.eligible(ours, { now, limit: 0, countries: 'all', side: reader.countries });
  const scores = new Map(found.map(({ id, score }) => [id, score]));
  const scoreOf = (id: string) => scores.get(id) ?? 0;
  return { scoreOf, fitOf: (id) => (scores.has(id) ? fitOf(scoreOf(id)) : null) };
}
