import type { Fit } from '@jumelage/domain/match';

/** The scores from which a fit is high, and good enough to be suggested without being asked for. */
export const fitSteps = { high: 0.45, good: 0.25 } as const;

/** Suggestions that are shown at once, at most; the others stand behind them. */
export const mostGood = 12;

/** Puts a score, 0 to 1, into one of three words. */
export function fitOf(score: number): Fit {
  if (score >= fitSteps.high) return 'high';
  return score >= fitSteps.good ? 'good' : 'low';
}
