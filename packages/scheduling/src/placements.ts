import { type Problem, type ProblemMeeting, peopleOf, type SlotOf } from './problem.ts';

/** Meetings and their slots. */
type Slotted = { readonly problem: Problem; readonly slotOf: SlotOf };

export type Placed = { readonly index: number; readonly slot: number };

/** Lists the meetings that have a slot. */
export function placedMeetings({ problem, slotOf }: Slotted): Placed[] {
  return problem.meetings.flatMap((_, index) =>
    (slotOf[index] ?? -1) >= 0 ? [{ index, slot: slotOf[index] ?? -1 }] : [],
  );
}

/** Groups items by a key, in the order in which the keys come. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Finds the slots that hold more of some meetings than they have places, with these meetings. */
export function overfull(
  schedule: Slotted,
  isOne: (index: number) => boolean,
  capacity: readonly number[] | undefined,
): { readonly meetings: readonly number[]; readonly slot: number }[] {
  const bySlot = groupBy(
    placedMeetings(schedule).filter(({ index }) => isOne(index)),
    ({ slot }) => `${slot}`,
  );
  return bySlot.flatMap((group) => {
    const slot = group[0]?.slot ?? 0;
    return group.length > (capacity?.[slot] ?? 0) ? [{ meetings: group.map(({ index }) => index), slot }] : [];
  });
}

/** Lists who is where when: each person of each placed meeting. */
export function visits(schedule: Slotted) {
  return placedMeetings(schedule).flatMap(({ index, slot }) => {
    const meeting = schedule.problem.meetings[index];
    return meeting === undefined ? [] : peopleOf(meeting).map((person) => ({ index, slot, person }));
  });
}

/** Tells whether a meeting is at a table that is not reserved. */
export function takesCommonTable({ meetings, zones }: Problem, index: number): boolean {
  const meeting = meetings[index];
  return meeting?.kind === 'table' && !(meeting.zone !== undefined && zones?.[meeting.zone]?.reserved === true);
}

export const isInZone = (meeting: ProblemMeeting | undefined, zone: number) =>
  meeting?.kind === 'table' && meeting.zone === zone;

export function needsInterpreter({ meetings }: Problem, index: number): boolean {
  return (meetings[index]?.interpreter ?? -1) >= 0;
}

/** Tells whether an interpreter is there in a slot and can serve a meeting that needs one. */
export function serves(
  { meetings, interpreters, needs }: Problem,
  interpreter: number,
  { index, slot }: Placed,
): boolean {
  const fits = needs?.[meetings[index]?.interpreter ?? -1]?.includes(interpreter) ?? false;
  return fits && interpreters?.[interpreter]?.away.includes(slot) === false;
}

/**
 * Finds the meetings of a slot that cannot all have an interpreter of their own: meetings are matched to interpreters
 * as far as that goes (augmenting paths, Kuhn 1955); those that can be reached from one left over, by way of the
 * interpreters that could serve it and the meetings that these serve, compete with it. None where all can be served.
 */
export function unserved(problem: Problem, group: readonly Placed[]): number[] {
  const everyone = [...(problem.interpreters ?? []).keys()];
  const serving = new Map<number, Placed>();
  const serversOf = new Map(group.map((placed) => [placed, everyone.filter((one) => serves(problem, one, placed))]));
  const reach = (from: Placed, seen: Set<Placed>): boolean => {
    seen.add(from);
    for (const interpreter of serversOf.get(from) ?? []) {
      const other = serving.get(interpreter);
      if (other !== undefined && (seen.has(other) || !reach(other, seen))) continue;
      serving.set(interpreter, from);
      return true;
    }
    return false;
  };
  const left = group.filter((placed) => !reach(placed, new Set()));
  // With nobody free on the way, a walk that finds nothing has seen all who compete.
  const competing = new Set<Placed>();
  for (const placed of left) reach(placed, competing);
  return group.flatMap((placed) => (competing.has(placed) ? [placed.index] : []));
}
