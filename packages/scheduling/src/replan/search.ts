import type { Rows } from '../compile.ts';
import { countInBlock } from '../gaps.ts';
import { canServe, fits, gapChange, interpretedIn, place, unplace } from '../place.ts';
import type { WorkPlan } from '../plan.ts';

/** Most other meetings that may move to bring one back. */
export const mostMoves = 4;

/**
 * Placements that are tried for one meeting with one number of moves, and how many more once a way is found: steps and
 * not time, so that every machine finds the same.
 */
const effort = { tries: 6_000, triesOnceFound: 500 };

type Way = {
  readonly moves: number;
  readonly announced: number;
  readonly gaps: number;
  readonly meetings: readonly number[];
  readonly slots: readonly number[];
};

/** Working memory of the search for the least disturbing way to bring meetings into a plan. */
export type Search = {
  readonly plan: WorkPlan;
  readonly from: number;
  /** 1 where a meeting must stay. */
  readonly still: Uint8Array;
  readonly announced: Uint8Array;
  /** 1 for the meetings of the way under work: each moves once. */
  readonly touched: Uint8Array;
  /** The way under work: the meeting itself, then those that it pushes out. */
  readonly path: number[];
  best: Way | undefined;
  tries: number;
};

/** Searches work on one plan; make one of these for it. */
export function createSearch(
  plan: WorkPlan,
  { from, still, announced }: Pick<Search, 'from' | 'still' | 'announced'>,
): Search {
  return {
    plan,
    from,
    still,
    announced,
    touched: new Uint8Array(plan.model.meetings),
    path: [],
    best: undefined,
    tries: 0,
  };
}

/**
 * Brings an unplaced meeting into the open slots, moving at most `moves` others: as few of them as can be, then as few
 * announced ones, then with the fewest gaps. A meeting pushed out takes its next slot from another one in turn, so the
 * ways include ejection chains, swaps of two slots (Kempe chains) and pairs of moves. Answers the others that moved;
 * undefined, with nothing changed, where there is no such way.
 */
export function bringIn(search: Search, meeting: number, moves: number): readonly number[] | undefined {
  const { plan } = search;
  const found = bestWay(search, meeting, moves);
  if (found === undefined) return undefined;
  for (const moved of found.meetings) if ((plan.slotOf[moved] ?? -1) >= 0) unplace(plan, moved);
  found.meetings.forEach((moved, index) => {
    place(plan, moved, found.slots[index] ?? 0);
  });
  return found.meetings.slice(1);
}

function bestWay(search: Search, meeting: number, moves: number): Way | undefined {
  search.best = undefined;
  search.tries = effort.tries;
  search.touched[meeting] = 1;
  search.path.push(meeting);
  seek(search, [meeting], moves);
  search.path.pop();
  search.touched[meeting] = 0;
  return bestOf(search);
}

/** Asks in a function of its own, as the compiler does not see that the search sets it. */
function bestOf({ best }: Search): Way | undefined {
  return best;
}

/**
 * Puts the last of the pending meetings into each slot in turn, and what it pushes out after it; the plan is as before
 * when it returns.
 */
function seek(search: Search, pending: readonly number[], left: number): void {
  const { plan } = search;
  const meeting = pending.at(-1);
  if (meeting === undefined) {
    record(search);
    return;
  }
  const rest = pending.slice(0, -1);
  const { start, list } = plan.model.allowed;
  for (let i = start[meeting] ?? 0; i < (start[meeting + 1] ?? 0) && search.tries > 0; i++) {
    const slot = list[i] ?? 0;
    if (slot < search.from) continue;
    search.tries--;
    if (fits(plan, meeting, slot)) {
      // The last one of a way needs no trial: its gaps are known beforehand.
      if (
        rest.length === 0 &&
        search.best !== undefined &&
        isWorse(search, plan.score.gaps + gapChange(plan, meeting, slot))
      )
        continue;
      place(plan, meeting, slot);
      seek(search, rest, left);
      unplace(plan, meeting);
    } else if (left > 0) pushOut(search, { meeting, slot, rest, left });
  }
}

type Step = {
  readonly meeting: number;
  readonly slot: number;
  readonly rest: readonly number[];
  readonly left: number;
};

/** Takes the people's other meetings out of the slot, and then one by one what else is in the way. */
function pushOut(search: Search, step: Step): void {
  const blockers = blockersOf(search, step.meeting, step.slot);
  if (blockers === undefined || blockers.length > step.left) return;
  for (const blocker of blockers) takeOut(search, blocker);
  makeRoom(search, { ...step, rest: [...step.rest, ...blockers], left: step.left - blockers.length });
  for (const blocker of blockers.toReversed()) putBack(search, blocker, step.slot);
}

/**
 * Goes on where the meeting fits; else pushes out one more, where a table, a room, an interpreter or a break is short.
 */
function makeRoom(search: Search, { meeting, slot, rest, left }: Step): void {
  const { plan } = search;
  if (fits(plan, meeting, slot)) {
    place(plan, meeting, slot);
    seek(search, rest, left);
    unplace(plan, meeting);
    return;
  }
  if (left === 0) return;
  for (const candidate of candidatesOf(search, meeting, slot)) {
    if (search.tries-- <= 0) return;
    const home = takeOut(search, candidate);
    makeRoom(search, { meeting, slot, rest: [...rest, candidate], left: left - 1 });
    putBack(search, candidate, home);
  }
}

/** Returns the meetings of a slot that occupy a meeting's people; undefined where one of them must stay. */
function blockersOf({ plan, still, touched }: Search, meeting: number, slot: number): number[] | undefined {
  const { people, slots } = plan.model;
  const blockers: number[] = [];
  for (let i = people.start[meeting] ?? 0; i < (people.start[meeting + 1] ?? 0); i++) {
    const other = plan.at[(people.list[i] ?? 0) * slots + slot] ?? -1;
    if (other < 0 || blockers.includes(other)) continue;
    if (still[other] === 1 || touched[other] === 1) return undefined;
    blockers.push(other);
  }
  return blockers;
}

/**
 * Lists the meetings in the way of one whose people are free: others of the block where a break is due, else those of
 * the slot that take what is short there.
 */
function candidatesOf({ plan, still, touched }: Search, meeting: number, slot: number): number[] {
  const { model, width } = plan;
  const interpreted = (model.classOf[meeting] ?? -1) >= 0 ? interpretedIn(plan, slot) : [];
  const unserved = interpreted.length > 0 && !canServe(plan, slot, [...interpreted, meeting]) ? interpreted : [];
  const block = model.blockOf[slot] ?? 0;
  const rowOf = ({ start, list }: Rows, index: number) => [...list.subarray(start[index] ?? 0, start[index + 1] ?? 0)];
  const people = rowOf(model.people, meeting);
  // Moving a meeting of who has had the most of a session would not make room for another.
  if (people.some((person) => (plan.placedOf[person] ?? 0) >= model.mostMeetings)) return [];
  const full = people.find((person) => countInBlock(plan, person, block) >= (model.blockLimit[block] ?? 0));
  const short = rowOf(model.uses, meeting).filter(
    (resource) =>
      (plan.used[resource * model.slots + slot] ?? 0) >= (model.capacity[resource * model.slots + slot] ?? 0),
  );
  const all =
    full === undefined
      ? [...plan.members.subarray(slot * width, slot * width + (plan.memberCount[slot] ?? 0))].filter(
          (other) => unserved.includes(other) || rowOf(model.uses, other).some((resource) => short.includes(resource)),
        )
      : [...plan.at.subarray(full * model.slots, (full + 1) * model.slots)].filter(
          (other, at) => other >= 0 && model.blockOf[at] === block,
        );
  return all.filter((other) => still[other] !== 1 && touched[other] !== 1).sort((a, b) => a - b);
}

function takeOut({ plan, touched, path }: Search, meeting: number): number {
  const home = plan.slotOf[meeting] ?? -1;
  unplace(plan, meeting);
  touched[meeting] = 1;
  path.push(meeting);
  return home;
}

function putBack({ plan, touched, path }: Search, meeting: number, slot: number): void {
  path.pop();
  touched[meeting] = 0;
  place(plan, meeting, slot);
}

function announcedOn({ path, announced }: Search): number {
  return path.reduce((sum, meeting, index) => sum + (index > 0 ? (announced[meeting] ?? 0) : 0), 0);
}

/** Tells whether the way under work is no better than the one found, given the gaps that it would have. */
function isWorse(search: Search, gaps: number): boolean {
  const { best, path } = search;
  if (best === undefined) return false;
  return (path.length - 1 - best.moves || announcedOn(search) - best.announced || gaps - best.gaps) >= 0;
}

function record(search: Search): void {
  const { plan, path } = search;
  if (isWorse(search, plan.score.gaps)) return;
  if (search.best === undefined) search.tries = Math.min(search.tries, effort.triesOnceFound);
  const slots = path.map((meeting) => plan.slotOf[meeting] ?? -1);
  search.best = {
    moves: path.length - 1,
    announced: announcedOn(search),
    gaps: plan.score.gaps,
    meetings: [...path],
    slots,
  };
}
