import { interpreterResource, type Model, resources } from './compile.ts';
import { countInBlock, gapOf, keepsOrder, type Plan, reseat } from './place.ts';

/** Working memory of chain moves over one plan. */
export type Chain = {
  readonly plan: Plan;
  readonly meetings: Int32Array;
  readonly stamp: Int32Array;
  readonly ends: Int32Array;
  /** Tables, rooms, interpreters that `to` gains and `from` loses. */
  readonly net: Int32Array;
  round: number;
  length: number;
  endCount: number;
  from: number;
  to: number;
};

/** Chains work on one plan; make one of these for it. */
export function createChain(plan: Plan): Chain {
  const { meetings, participants } = plan.model;
  const base = { meetings: new Int32Array(meetings), stamp: new Int32Array(meetings), ends: new Int32Array(participants), net: new Int32Array(resources) };
  return { plan, ...base, round: 0, length: 0, endCount: 0, from: 0, to: 0 };
}

/**
 * Build the Kempe chain of a placed meeting and another slot: the meetings that have to swap the two slots with it so that nobody is in two places.
 * Where a table is short in the slot that gains one, a second chain that gives one back is joined (`pick` chooses it). False where a hard rule forbids it.
 */
export function buildChain(chain: Chain, meeting: number, to: number, pick: (n: number) => number): boolean {
  const { plan, net } = chain;
  chain.from = plan.slotOf[meeting] ?? 0;
  chain.to = to;
  chain.round++;
  chain.length = 0;
  chain.endCount = 0;
  net.fill(0);
  if (!grow(chain, meeting)) return false;
  const short = shortSlot(chain);
  if (short >= 0) {
    const count = plan.memberCount[short] ?? 0;
    const partner = plan.members[short * plan.width + pick(count)] ?? 0;
    if (chain.stamp[partner] === chain.round || !grow(chain, partner) || shortSlot(chain) >= 0) return false;
  }
  return keepsChainOrder(chain);
}

function add(chain: Chain, meeting: number): boolean {
  const { plan, net } = chain;
  const { model } = plan;
  const here = plan.slotOf[meeting] ?? 0;
  const there = here === chain.from ? chain.to : chain.from;
  if (model.allowedAt[meeting * model.slots + there] !== 1) return false;
  chain.stamp[meeting] = chain.round;
  chain.meetings[chain.length++] = meeting;
  const change = here === chain.from ? 1 : -1;
  const seat = model.place[meeting] ?? 0;
  net[seat] = (net[seat] ?? 0) + change;
  if (model.interpreter[meeting] === 1) net[interpreterResource] = (net[interpreterResource] ?? 0) + change;
  return true;
}

function grow(chain: Chain, first: number): boolean {
  const { plan, stamp, round, from, to } = chain;
  const { slots, people } = plan.model;
  let next = chain.length;
  if (!add(chain, first)) return false;
  while (next < chain.length) {
    const meeting = chain.meetings[next++] ?? 0;
    const there = plan.slotOf[meeting] === from ? to : from;
    const end = people.start[meeting + 1] ?? 0;
    for (let i = people.start[meeting] ?? 0; i < end; i++) {
      const person = people.list[i] ?? 0;
      const other = plan.at[person * slots + there] ?? -1;
      if (other < 0) chain.ends[chain.endCount++] = person;
      else if (stamp[other] !== round && !add(chain, other)) return false;
    }
  }
  return true;
}

/** The slot of the two that would have more meetings than tables, rooms or interpreters; −1 where neither has. */
function shortSlot({ plan, net, from, to }: Chain): number {
  const { slots, capacity } = plan.model;
  for (let resource = 0; resource < resources; resource++) {
    const change = net[resource] ?? 0;
    const gains = change > 0 ? to : from;
    if (change !== 0 && (plan.used[resource * slots + gains] ?? 0) + Math.abs(change) > (capacity[resource * slots + gains] ?? 0)) return gains;
  }
  return -1;
}

function keepsChainOrder(chain: Chain): boolean {
  const { plan, from, to } = chain;
  const { ordered, slots } = plan.model;
  if (slots === 0) return false;
  let holds = true;
  let some = false;
  for (let i = 0; i < chain.length; i++) if (ordered[chain.meetings[i] ?? 0] === 1) some = true;
  if (!some) return true;
  const swap = () => {
    for (let i = 0; i < chain.length; i++) {
      const meeting = chain.meetings[i] ?? 0;
      plan.slotOf[meeting] = plan.slotOf[meeting] === from ? to : from;
    }
  };
  swap();
  for (let i = 0; i < chain.length && holds; i++) {
    const meeting = chain.meetings[i] ?? 0;
    if (ordered[meeting] === 1 && !keepsOrder(plan, meeting, plan.slotOf[meeting] ?? 0)) holds = false;
  }
  swap();
  return holds;
}

function toggleEnds({ plan, ends, endCount, from, to }: Chain): void {
  const { model, busy } = plan;
  const fromWord = model.wordOf[from] ?? 0;
  const toWord = model.wordOf[to] ?? 0;
  for (let i = 0; i < endCount; i++) {
    const row = (ends[i] ?? 0) * model.words;
    busy[row + fromWord] = (busy[row + fromWord] ?? 0) ^ (model.bitOf[from] ?? 0);
    busy[row + toWord] = (busy[row + toWord] ?? 0) ^ (model.bitOf[to] ?? 0);
  }
}

function gapsOfEnds({ plan, ends, endCount, from, to }: Chain): number {
  const first = plan.model.blockOf[from] ?? 0;
  const second = plan.model.blockOf[to] ?? 0;
  let gaps = 0;
  for (let i = 0; i < endCount; i++) {
    const person = ends[i] ?? 0;
    gaps += gapOf(plan, person, first);
    if (second !== first) gaps += gapOf(plan, person, second);
  }
  return gaps;
}

function keepsBreaks({ plan, ends, endCount, from, to }: Chain, model: Model): boolean {
  for (const slot of [from, to]) {
    const block = model.blockOf[slot] ?? 0;
    for (let i = 0; i < endCount; i++) if (countInBlock(plan, ends[i] ?? 0, block) > (model.blockLimit[block] ?? 0)) return false;
  }
  return true;
}

/** Change of the gaps by the chain that was built (only its two end people change their busy slots); Infinity where a guaranteed break would be lost. */
export function chainGapChange(chain: Chain): number {
  const { model } = chain.plan;
  const before = gapsOfEnds(chain);
  toggleEnds(chain);
  const after = gapsOfEnds(chain);
  const kept = model.blockOf[chain.from] === model.blockOf[chain.to] || keepsBreaks(chain, model);
  toggleEnds(chain);
  return kept ? after - before : Number.POSITIVE_INFINITY;
}

/** Carry out the chain that was built, with the change of gaps that was computed. */
export function applyChain(chain: Chain, gapChange: number): void {
  const { plan, from, to } = chain;
  const { slots, people } = plan.model;
  for (let i = 0; i < chain.length; i++) {
    const meeting = chain.meetings[i] ?? 0;
    const row = plan.slotOf[meeting] ?? 0;
    for (let j = people.start[meeting] ?? 0; j < (people.start[meeting + 1] ?? 0); j++) plan.at[(people.list[j] ?? 0) * slots + row] = -1;
  }
  for (let i = 0; i < chain.length; i++) {
    const meeting = chain.meetings[i] ?? 0;
    const slot = plan.slotOf[meeting] === from ? to : from;
    for (let j = people.start[meeting] ?? 0; j < (people.start[meeting + 1] ?? 0); j++) plan.at[(people.list[j] ?? 0) * slots + slot] = meeting;
    reseat(plan, meeting, slot);
  }
  toggleEnds(chain);
  plan.score.gaps += gapChange;
}
