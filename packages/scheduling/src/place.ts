import type { Model } from './compile.ts';
import { countInBlock, gapOf } from './gaps.ts';
import type { WorkPlan } from './plan.ts';
import type { SlotOf } from './problem.ts';
import { serveAll } from './serve.ts';

/** Flips a person's busy bit of a slot and keeps the gaps; the caller keeps `at`. */
export function flip(plan: WorkPlan, person: number, slot: number): void {
  const { model, busy, score } = plan;
  const block = model.blockOf[slot] ?? 0;
  const word = person * model.words + (model.wordOf[slot] ?? 0);
  score.gaps -= gapOf(plan, person, block);
  busy[word] = (busy[word] ?? 0) ^ (model.bitOf[slot] ?? 0);
  score.gaps += gapOf(plan, person, block);
}

function moveMember(plan: WorkPlan, meeting: number, from: number, to: number): void {
  const { members, memberCount, position, width } = plan;
  const hole = position[meeting] ?? 0;
  const last = (memberCount[from] ?? 0) - 1;
  const moved = members[from * width + last] ?? 0;
  members[from * width + hole] = moved;
  position[moved] = hole;
  memberCount[from] = last;
  const end = memberCount[to] ?? 0;
  members[to * width + end] = meeting;
  position[meeting] = end;
  memberCount[to] = end + 1;
}

/** Changes what a slot's tables, rooms and interpreters serve by one meeting more (+1) or less (−1). */
function use({ model, used }: WorkPlan, meeting: number, slot: number, change: number): void {
  const { start, list } = model.uses;
  for (let i = start[meeting] ?? 0; i < (start[meeting + 1] ?? 0); i++) {
    const at = (list[i] ?? 0) * model.slots + slot;
    used[at] = (used[at] ?? 0) + change;
  }
}

/** Counts one meeting more (+1) or less (−1) of a person: the least they should have, and the worst share of all. */
function share({ model, placedOf, sharing, score }: WorkPlan, person: number, change: number): void {
  const before = placedOf[person] ?? 0;
  const after = before + change;
  placedOf[person] = after;
  if (Math.min(before, after) < (model.least[person] ?? 0)) score.without -= change;
  const row = model.shares.start[person] ?? 0;
  const from = model.shares.rankOf[row + before] ?? 0;
  const to = model.shares.rankOf[row + after] ?? 0;
  sharing[from] = (sharing[from] ?? 0) - 1;
  sharing[to] = (sharing[to] ?? 0) + 1;
  if (to < score.worst) score.worst = to;
  while (sharing[score.worst] === 0) score.worst++;
}

/** Puts an unplaced meeting into a slot in which its people are free. */
export function place(plan: WorkPlan, meeting: number, slot: number): void {
  const { model, score } = plan;
  const { start, list } = model.people;
  for (let i = start[meeting] ?? 0; i < (start[meeting + 1] ?? 0); i++) {
    const person = list[i] ?? 0;
    plan.at[person * model.slots + slot] = meeting;
    flip(plan, person, slot);
    share(plan, person, 1);
  }
  use(plan, meeting, slot, 1);
  moveMember(plan, meeting, model.slots, slot);
  plan.slotOf[meeting] = slot;
  score.placed++;
  score.weight += model.weight[meeting] ?? 0;
}

/** Takes a placed meeting out of its slot. */
export function unplace(plan: WorkPlan, meeting: number): void {
  const { model, score } = plan;
  const slot = plan.slotOf[meeting] ?? 0;
  const { start, list } = model.people;
  for (let i = start[meeting] ?? 0; i < (start[meeting + 1] ?? 0); i++) {
    const person = list[i] ?? 0;
    plan.at[person * model.slots + slot] = -1;
    flip(plan, person, slot);
    share(plan, person, -1);
  }
  use(plan, meeting, slot, -1);
  moveMember(plan, meeting, slot, model.slots);
  plan.slotOf[meeting] = -1;
  score.placed--;
  score.weight -= model.weight[meeting] ?? 0;
}

/** Records that a meeting of a chain changes slot; people and gaps are the chain's business. */
export function reseat(plan: WorkPlan, meeting: number, slot: number): void {
  use(plan, meeting, plan.slotOf[meeting] ?? 0, -1);
  use(plan, meeting, slot, 1);
  moveMember(plan, meeting, plan.slotOf[meeting] ?? 0, slot);
  plan.slotOf[meeting] = slot;
}

/** Tells whether the *before* relations of a meeting would hold in a slot, by where the others are now. */
export function keepsOrder({ model, slotOf }: WorkPlan, meeting: number, slot: number): boolean {
  const { earlier, later } = model;
  for (let i = earlier.start[meeting] ?? 0; i < (earlier.start[meeting + 1] ?? 0); i++) {
    if ((slotOf[earlier.list[i] ?? 0] ?? -1) >= slot) return false;
  }
  for (let i = later.start[meeting] ?? 0; i < (later.start[meeting + 1] ?? 0); i++) {
    const other = slotOf[later.list[i] ?? 0] ?? -1;
    if (other >= 0 && other <= slot) return false;
  }
  return true;
}

/** Tells whether an unplaced meeting fits into a slot as the plan stands, breaking no hard rule. */
export function fits(plan: WorkPlan, meeting: number, slot: number): boolean {
  const { model, used } = plan;
  if (model.allowedAt[meeting * model.slots + slot] !== 1) return false;
  const { uses } = model;
  for (let i = uses.start[meeting] ?? 0; i < (uses.start[meeting + 1] ?? 0); i++) {
    const at = (uses.list[i] ?? 0) * model.slots + slot;
    if ((used[at] ?? 0) >= (model.capacity[at] ?? 0)) return false;
  }
  if (
    model.servers !== undefined &&
    (model.classOf[meeting] ?? -1) >= 0 &&
    !canServe(plan, slot, [...interpretedIn(plan, slot), meeting])
  )
    return false;
  const block = model.blockOf[slot] ?? 0;
  const { start, list } = model.people;
  for (let i = start[meeting] ?? 0; i < (start[meeting + 1] ?? 0); i++) {
    const person = list[i] ?? 0;
    if (plan.at[person * model.slots + slot] !== -1) return false;
    if ((plan.placedOf[person] ?? 0) >= model.mostMeetings) return false;
    if (countInBlock(plan, person, block) >= (model.blockLimit[block] ?? 0)) return false;
  }
  for (let i = model.twins.start[meeting] ?? 0; i < (model.twins.start[meeting + 1] ?? 0); i++)
    if (plan.slotOf[model.twins.list[i] ?? 0] !== -1) return false;
  return model.ordered[meeting] !== 1 || keepsOrder(plan, meeting, slot);
}

/** Lists the meetings of a slot that need an interpreter. */
export function interpretedIn({ model, members, memberCount, width }: WorkPlan, slot: number): number[] {
  const all = members.subarray(slot * width, slot * width + (memberCount[slot] ?? 0));
  return [...all].filter((meeting) => (model.classOf[meeting] ?? -1) >= 0);
}

/** Tells whether meetings that need an interpreter could all have one in a slot, where the crews do not say it. */
export function canServe(
  { model: { servers, classOf, slots } }: WorkPlan,
  slot: number,
  meetings: readonly number[],
): boolean {
  return (
    servers === undefined ||
    serveAll(meetings.map((meeting) => servers[(classOf[meeting] ?? 0) * slots + slot] ?? [])) !== undefined
  );
}

/** Counts the gaps closed (below 0) or made (above 0) by putting a meeting that fits into a slot. */
export function gapChange(plan: WorkPlan, meeting: number, slot: number): number {
  const before = plan.score.gaps;
  const { start, list } = plan.model.people;
  for (let i = start[meeting] ?? 0; i < (start[meeting + 1] ?? 0); i++) flip(plan, list[i] ?? 0, slot);
  const change = plan.score.gaps - before;
  for (let i = start[meeting] ?? 0; i < (start[meeting + 1] ?? 0); i++) flip(plan, list[i] ?? 0, slot);
  return change;
}

function emptyPlan(model: Model): WorkPlan {
  const width = Math.max(1, model.meetings);
  const members = new Int32Array((model.slots + 1) * width);
  const memberCount = new Int32Array(model.slots + 1);
  memberCount[model.slots] = model.meetings;
  for (let meeting = 0; meeting < model.meetings; meeting++) members[model.slots * width + meeting] = meeting;
  const without = model.least.reduce((sum, least) => sum + least, 0);
  const { shares } = model;
  const top = shares.values.length - 1;
  const sharing = new Int32Array(top + 1);
  // Whoever asked for nothing has all of it.
  for (let person = 0; person < model.participants; person++) {
    const rank = (shares.start[person] ?? 0) < (shares.start[person + 1] ?? 0) ? 0 : top;
    sharing[rank] = (sharing[rank] ?? 0) + 1;
  }
  const worst = (sharing[0] ?? 0) > 0 ? 0 : top;
  return {
    model,
    slotOf: new Int32Array(model.meetings).fill(-1),
    at: new Int32Array(model.participants * model.slots).fill(-1),
    busy: new Int32Array(model.participants * model.words),
    used: new Int32Array(model.resources * model.slots),
    members,
    width,
    memberCount,
    position: Int32Array.from({ length: model.meetings }, (_, meeting) => meeting),
    placedOf: new Int32Array(model.participants),
    sharing,
    score: { placed: 0, weight: 0, without, worst, gaps: 0 },
  };
}

/** Returns a plan from given slots, pinned meetings first; what does not fit stays out. */
export function planFrom(model: Model, slotOf?: SlotOf): WorkPlan {
  const plan = emptyPlan(model);
  const order = Array.from({ length: model.meetings }, (_, meeting) => meeting);
  order.sort(
    (a, b) =>
      (model.pinned[b] ?? 0) - (model.pinned[a] ?? 0) || (model.weight[b] ?? 0) - (model.weight[a] ?? 0) || a - b,
  );
  for (const meeting of order) {
    const slot =
      model.pinned[meeting] === 1
        ? (model.allowed.list[model.allowed.start[meeting] ?? 0] ?? -1)
        : (slotOf?.[meeting] ?? -1);
    if (slot >= 0 && slot < model.slots && fits(plan, meeting, slot)) place(plan, meeting, slot);
  }
  return plan;
}

/** Puts an unplaced meeting into the slot where it fits with the fewest new gaps, if there is one. */
export function placeBest(plan: WorkPlan, meeting: number): boolean {
  const { start, list } = plan.model.allowed;
  let best = -1;
  let bestChange = Number.POSITIVE_INFINITY;
  for (let i = start[meeting] ?? 0; i < (start[meeting + 1] ?? 0); i++) {
    const slot = list[i] ?? 0;
    if (!fits(plan, meeting, slot)) continue;
    const change = gapChange(plan, meeting, slot);
    if (change < bestChange) {
      best = slot;
      bestChange = change;
    }
  }
  if (best >= 0) place(plan, meeting, best);
  return best >= 0;
}

/** Places greedily what is still out: highest priority first, then fewest open slots. */
export function placeGreedily(plan: WorkPlan): void {
  const { model } = plan;
  const { start } = model.allowed;
  const open = (meeting: number) => (start[meeting + 1] ?? 0) - (start[meeting] ?? 0);
  const waiting = [
    ...plan.members.subarray(model.slots * plan.width, model.slots * plan.width + (plan.memberCount[model.slots] ?? 0)),
  ];
  waiting.sort((a, b) => (model.weight[b] ?? 0) - (model.weight[a] ?? 0) || open(a) - open(b) || a - b);
  for (const meeting of waiting) placeBest(plan, meeting);
}
