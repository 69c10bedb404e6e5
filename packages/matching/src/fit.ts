import type { Fit } from '@jumelage/domain/match';

/** The scores from which a fit is high, and good enough to be suggested without being asked for. */
export const fitSteps = { high: 0.3, good: 0.15 } as const;

/** Puts a score, 0 to 1, into one of three words. */
export function fitOf(score: number): Fit {
  if (score >= fitSteps.high) return 'high';
  return score >= fitSteps.good ? 'good' : 'low';
}
