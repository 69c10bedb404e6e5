import { type Criterion, criteria } from '@jumelage/domain/match';
import type { WeighedReason as Reason } from './match.ts';

/** The reasons of one criterion for one organisation, in both directions; null where there is none. */
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

/** The organisations that stand side by side on a phone. */
const shownOnPhone = 2;

/** Picks what stands side by side from one place on: all in a wide window, two on a phone, the last two at the end. */
export function columnsFrom<Item>(items: readonly Item[], from: number, isWide: boolean): readonly Item[] {
  if (isWide) return items;
  const start = Math.max(0, Math.min(from, items.length - shownOnPhone));
  return items.slice(start, start + shownOnPhone);
}
