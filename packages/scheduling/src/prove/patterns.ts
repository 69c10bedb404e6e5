import type { Model } from '../compile.ts';
import { type Formula, negated, no } from './formula.ts';

/** Tells whether every meeting can have a slot of its own among some (augmenting paths, Kuhn 1955). */
export function canFill(model: Model, meetings: readonly number[], from: number, to: number): boolean {
  const taker = new Map<number, number>();
  const place = (meeting: number, seen: Set<number>): boolean => {
    for (let slot = from; slot < to; slot++) {
      if (model.allowedAt[meeting * model.slots + slot] === 0 || seen.has(slot)) continue;
      seen.add(slot);
      const other = taker.get(slot);
      if (other === undefined || place(other, seen)) {
        taker.set(slot, meeting);
        return true;
      }
    }
    return false;
  };
  return meetings.every((meeting) => place(meeting, new Set()));
}

/**
 * States that someone without a break meets in one unbroken row of slots: one literal for each place where it can
 * begin.
 */
export function unbrokenRows(
  formula: Formula,
  model: Model,
  { meetings, row, broken }: { meetings: readonly number[]; row: readonly number[]; broken: number },
): void {
  const length = meetings.length;
  const first = row.findIndex((literal) => literal !== no);
  const last = row.findLastIndex((literal) => literal !== no);
  if (length < 2 || first < 0 || model.blockOf[first] !== model.blockOf[last]) return;
  const starts: number[] = [];
  for (let from = first; from + length <= last + 1; from++) {
    if (!canFill(model, meetings, from, from + length)) continue;
    const start = formula.variable();
    starts.push(start);
    row.forEach((literal, slot) => {
      formula.add(negated(start), slot >= from && slot < from + length ? literal : negated(literal));
    });
    formula.add(negated(start), negated(broken));
  }
  formula.add(broken, ...starts);
}
