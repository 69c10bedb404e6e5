import type { Side } from '@jumelage/db/repositories/sides';
import type { Id } from '@jumelage/domain/ids';
import type { Fit } from '@jumelage/domain/match';
import type { Country } from '@jumelage/domain/organisation';
import { fitOf } from '@jumelage/matching/fit';
import type { Kept } from './pool/pool.ts';

/** The fit of others with a reader's organisation; 0 and null for those that are not suggested to it. */
export type Fits = { readonly scoreOf: (id: string) => number; readonly fitOf: (id: string) => Fit | null };

/**
 * Finds how well everybody fits the first of the reader's organisations that is published; undefined for readers
 * without one. One question to the pool, whatever the length of the list.
 */
export function findFits(kept: Kept, { reader, roleIn }: Side, now: number): Fits | undefined {
  const ours = reader.known.find((id) => roleIn(id) && kept.pool.has(id));
  return ours && findFitsOf(kept, ours, { side: reader.countries, now });
}

/** Finds the same for one organisation; undefined while it is not published. */
export function findFitsOf(
  { pool }: Kept,
  ours: Id<'organisation'>,
  { side, now }: { readonly side: readonly Country[]; readonly now: number },
): Fits | undefined {
  if (!pool.has(ours)) return undefined;
  const found = pool.eligible(ours, { now, limit: 0, countries: 'all', side });
  const scores = new Map(found.map(({ id, score }) => [id, score]));
  const scoreOf = (id: string) => scores.get(id) ?? 0;
  return { scoreOf, fitOf: (id) => (scores.has(id) ? fitOf(scoreOf(id)) : null) };
}
