import { type Criterion, criteria } from '@jumelage/domain/match';
import type { WeighedReason as Reason } from './match.ts';

/** The contributions of one criterion for one organisation, in both directions; null where there is none. */
export type Shares = { readonly ours: Reason | null; readonly theirs: Reason | null };
export type CriterionRow = { readonly criterion: Criterion; readonly cells: readonly Shares[] };

/**
 * Puts the criteria of several suggestions side by side, in the order of the score. One that weighs nothing for anybody
 * is left out, and so is the starting point, which is the same for everyone. An organisation without reasons has empty
 * cells.
 */
export function criterionRows(reasonsOfEach: readonly (readonly Reason[])[]): readonly CriterionRow[] {
  return criteria
    .filter((criterion) => criterion !== 'baseline')
    .map((criterion) => ({
      criterion,
      cells: reasonsOfEach.map((reasons) => {
        const of = (side: Reason['side']) =>
          reasons.find(
            (reason) => reason.criterion === criterion && reason.side === side && reason.strength !== 'none',
          ) ?? null;
        return { ours: of('ours'), theirs: of('theirs') };
      }),
    }))
    .filter(({ cells }) => cells.some(({ ours, theirs }) => ours || theirs));
}

/** Finds the largest share of any cell: all bars are drawn to its scale, so that they can be compared. */
export function largestShare(rows: readonly CriterionRow[]): number {
  return Math.max(
    1e-9,
    ...rows.flatMap(({ cells }) =>
      cells.flatMap(({ ours, theirs }) => [Math.abs(ours?.contribution ?? 0), Math.abs(theirs?.contribution ?? 0)]),
    ),
  );
}
