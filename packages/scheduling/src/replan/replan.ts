import { compile, type Model } from '../compile.ts';
import { fits, place, planFrom, unplace } from '../place.ts';
import type { WorkPlan } from '../plan.ts';

import { presentIn } from '../problem.ts';
import type { Breach } from '../rules.ts';
import { validateSchedule } from '../validate.ts';
import { type Day, isFact } from './day.ts';
import { bringIn, createSearch, mostMoves, type Search } from './search.ts';
import { type Seating, seatAgain } from './seat.ts';

export type Moved = { readonly meeting: number; readonly from: number; readonly to: number };

/** The changes that a re-planning proposes; nothing is applied. */
export type Proposal = Seating & {
  readonly slotOf: readonly number[];
  /** Meetings that change slot: lost ones that came back, and the others that made room. */
  readonly moved: readonly Moved[];
  /** Waiting meetings that got a slot. */
  readonly placed: readonly number[];
  /** Meetings that had to give up their slot. */
  readonly lost: readonly number[];
  /** The lost ones that found no other slot. */
  readonly dropped: readonly number[];
  /** Moved meetings that were not lost: the disturbance that others feel. */
  readonly otherMoved: number;
};

/**
 * Reschedules a running day with the least disturbance: meetings that are still possible stay, those that are not come
 * back by the fewest moves of others, and the waiting list is tried with none moved. Facts and frozen meetings never
 * move, no hard rule is broken, none is displaced for another.
 */
export function replan(day: Day): Proposal {
  const { problem, from } = day;
  const model = compile(problem);
  const { plan, lost } = planOfDay(day, model);
  const still = Uint8Array.from(problem.meetings, (meeting, index) =>
    isFact(day, index) || day.frozen[index] || meeting.fixed >= 0 ? 1 : 0,
  );
  const search = createSearch(plan, {
    from,
    still,
    announced: Uint8Array.from(problem.meetings, (_, index) => (day.announced?.[index] ? 1 : 0)),
  });
  bringBack(search, [...lost, ...(day.wanted ?? []).filter((meeting) => plan.slotOf[meeting] === -1)]);
  for (const meeting of byPriority(model, waitingOf(day, plan))) bringIn(search, meeting, 0);
  return toProposal(day, plan, lost);
}

/**
 * Returns the plan as it still holds: facts first, then frozen, then by priority, announced before the rest, those
 * whose table is still there before those whose is not; what no longer fits is lost.
 */
function planOfDay(day: Day, model: Model): { readonly plan: WorkPlan; readonly lost: number[] } {
  const { slotOf, frozen, announced } = day;
  const plan = planFrom(model);
  for (let meeting = 0; meeting < model.meetings; meeting++)
    if ((plan.slotOf[meeting] ?? -1) >= 0) unplace(plan, meeting);
  const rank = (meeting: number) => (isFact(day, meeting) ? 3 : frozen[meeting] ? 2 : model.pinned[meeting]);
  const order = [...model.weight.keys()].filter(
    (meeting) => (slotOf[meeting] ?? -1) >= 0 && (slotOf[meeting] ?? -1) < model.slots,
  );
  order.sort(
    (a, b) =>
      (rank(b) ?? 0) - (rank(a) ?? 0) ||
      (model.weight[b] ?? 0) - (model.weight[a] ?? 0) ||
      Number(announced?.[b] ?? false) - Number(announced?.[a] ?? false) ||
      Number(keepsSeat(day, b)) - Number(keepsSeat(day, a)) ||
      a - b,
  );
  const lost: number[] = [];
  for (const meeting of order) {
    const slot = slotOf[meeting] ?? -1;
    const people = peopleOfMeeting(model, meeting);
    // A fact stands even where the rules of now would forbid it; only nobody can have been in two places.
    const stands = isFact(day, meeting) && people.every((person) => plan.at[person * model.slots + slot] === -1);
    if (stands || fits(plan, meeting, slot)) place(plan, meeting, slot);
    else if (!isFact(day, meeting)) lost.push(meeting);
  }
  return { plan, lost };
}

/**
 * Tells whether a meeting's own table and interpreter can still be had in its slot: whoever lost theirs gives way
 * first.
 */
function keepsSeat({ problem, slotOf, tableOf, tables, rooms, interpreterOf }: Day, meeting: number): boolean {
  const slot = slotOf[meeting] ?? -1;
  const table = tableOf?.[meeting] ?? -1;
  const places = problem.meetings[meeting]?.kind === 'virtual' ? rooms : tables;
  const interpreter = interpreterOf?.[meeting] ?? -1;
  const isThere = interpreter < 0 || presentIn(problem, [interpreter], slot).length > 0;
  return isThere && (table < 0 || (places?.[slot]?.includes(table) ?? true));
}

function peopleOfMeeting({ people }: Model, meeting: number): Int32Array {
  return people.list.subarray(people.start[meeting] ?? 0, people.start[meeting + 1] ?? 0);
}

function byPriority(model: Model, meetings: readonly number[]): number[] {
  return meetings.toSorted((a, b) => (model.weight[b] ?? 0) - (model.weight[a] ?? 0) || a - b);
}

/**
 * Brings meetings back, those with the shortest ways first and within a length by priority: a short way taken late may
 * have become a long one.
 */
function bringBack(search: Search, meetings: readonly number[]): void {
  const out = new Set(byPriority(search.plan.model, meetings));
  for (let moves = 0; moves <= mostMoves && out.size > 0; moves++) {
    for (const meeting of out) if (bringIn(search, meeting, moves) !== undefined) out.delete(meeting);
  }
}

/** Returns unplaced meetings; a fact that the plan could not hold is no waiting one. */
function waitingOf(day: Day, plan: WorkPlan): number[] {
  return [...plan.slotOf.keys()].filter((meeting) => plan.slotOf[meeting] === -1 && !isFact(day, meeting));
}

function toProposal(day: Day, plan: WorkPlan, displaced: readonly number[]): Proposal {
  const slotOf = Array.from(plan.slotOf, (slot, meeting) =>
    isFact(day, meeting) ? (day.slotOf[meeting] ?? -1) : slot,
  );
  const before = (meeting: number) => day.slotOf[meeting] ?? -1;
  const moved: Moved[] = slotOf.flatMap((to, meeting) =>
    to >= 0 && before(meeting) >= 0 && to !== before(meeting) ? [{ meeting, from: before(meeting), to }] : [],
  );
  const lost = namesOfLost(displaced, { slotOf, before, moved });
  return {
    slotOf,
    ...seatAgain(day, slotOf),
    moved,
    placed: slotOf.flatMap((to, meeting) => (to >= 0 && before(meeting) < 0 ? [meeting] : [])),
    lost,
    dropped: lost.filter((meeting) => slotOf[meeting] === -1),
    otherMoved: moved.filter(({ meeting }) => !lost.includes(meeting)).length,
  };
}

type Outcome = {
  readonly slotOf: readonly number[];
  readonly before: (meeting: number) => number;
  readonly moved: readonly Moved[];
};

/** Finds the lost ones: where a meeting of a slot too full came back to it, the one that left it instead. */
function namesOfLost(displaced: readonly number[], { slotOf, before, moved }: Outcome): number[] {
  const named = new Set(displaced);
  for (const meeting of displaced) {
    if (slotOf[meeting] !== before(meeting)) continue;
    const instead = moved.find((move) => move.from === before(meeting) && !named.has(move.meeting));
    named.delete(meeting);
    if (instead !== undefined) named.add(instead.meeting);
  }
  return [...named].sort((a, b) => a - b);
}

/**
 * Lists the breaches of hard rules that a proposal would make, by the independent check; what is wrong with facts alone
 * is none of its doing.
 */
export function breachesOf(
  day: Day,
  { slotOf, tableOf, interpreterOf }: Pick<Proposal, 'slotOf' | 'tableOf' | 'interpreterOf'>,
): readonly Breach[] {
  const { problem, tables, rooms, zoneTables } = day;
  const breaches = validateSchedule(problem, slotOf, { tableOf, tables, rooms, zoneTables, interpreterOf });
  return breaches.filter(({ meetings }) => !meetings.every((meeting) => isFact(day, meeting)));
}
