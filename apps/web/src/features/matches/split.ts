import { mostGood } from '@jumelage/domain/match';
import type { Match } from './match.ts';

/** Parts the good suggestions, at most a dozen, from what stands behind them, each in the order of the list. */
export function splitGood(items: readonly Match[]): {
  readonly good: readonly Match[];
  readonly others: readonly Match[];
} {
  const good = items.filter(({ fit }) => fit !== 'low').slice(0, mostGood);
  const shown = new Set(good);
  return { good, others: items.filter((match) => !shown.has(match)) };
}
