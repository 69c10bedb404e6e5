import { type Criterion, criteria } from '@jumelage/domain/match';
import type { Reason } from './match.ts';

/** What one criterion adds for one organisation, in both directions; null where it says nothing. */
export type Shares = { readonly ours: Reason | null; readonly theirs: Reason | null };
export type CriterionRow = { readonly criterion: Criterion; readonly cells: readonly Shares[] };

const weighs = (reason: Reason | undefined) => (reason && Math.abs(reason.contribution) >= 0.05 ? reason : null);

/**
 * The criteria of several suggestions side by side, in the order of the score; one that weighs nothing for anybody is
 * left out.
 * The starting point is the same for everyone and is left out too. An organisation without reasons has empty cells.
 */
export function criterionRows(reasonsOfEach: readonly (readonly Reason[])[]): readonly CriterionRow[] {
  return criteria
    .filter((criterion) => criterion !== 'baseline')
    .map((criterion) => ({
      criterion,
      cells: reasonsOfEach.map((reasons) => {
        const of = (side: Reason['side']) =>
          weighs(reasons.find((reason) => reason.criterion === criterion && reason.side === side));
        return { ours: of('ours'), theirs: of('theirs') };
      }),
    }))
    .filter(({ cells }) => cells.some(({ ours, theirs }) => ours || theirs));
}

/** The largest share of any cell, by which all bars are drawn, so that they can be compared. */
export function largestShare(rows: readonly CriterionRow[]): number {
  return Math.max(
    1e-9,
    ...rows.flatMap(({ cells }) =>
      cells.flatMap(({ ours, theirs }) => [Math.abs(ours?.contribution ?? 0), Math.abs(theirs?.contribution ?? 0)]),
    ),
  );
}
