import type { DeskPerson } from '@jumelage/contracts/days';
import type { Id } from '@jumelage/domain/ids';
import type { Meeting } from './use-day.ts';

/** Sorts people by their next meeting, whether they came or not: the order stays while people are checked in. */
export function bySoonest(
  people: readonly DeskPerson[],
  next: ReadonlyMap<Id<'participant'>, Meeting>,
): readonly DeskPerson[] {
  const startOf = ({ id }: DeskPerson) => Date.parse(next.get(id)?.slot.startsAt ?? '') || Number.MAX_SAFE_INTEGER;
  return [...people].sort((a, b) => startOf(a) - startOf(b));
}
