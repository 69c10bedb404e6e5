import type { Model } from './compile.ts';
import { countInBlock, gapOf } from './gaps.ts';
import { canServe, interpretedIn, keepsOrder, reseat } from './place.ts';
import type { WorkPlan } from './plan.ts';

/** Working memory of chain moves over one plan. */
export type Chain = {
  readonly plan: WorkPlan;
  readonly meetings: Int32Array;
  readonly stamp: Int32Array;
  readonly ends: Int32Array;
  /** The resources that `to` gains and `from` loses, and which of them the chain touches. */
  readonly net: Int32Array;
  readonly touched: Int32Array;
  readonly touchedAt: Int32Array;
  touchedCount: number;
  round: number;
  length: number;
  endCount: number;
  from: number;
  to: number;
};

/** Makes what the chains of one plan work on; one is enough for all of them. */
export function createChain(plan: WorkPlan): Chain {
  const { meetings, participants, resources } = plan.model;
  const base = {
    meetings: new Int32Array(meetings),
    stamp: new Int32Array(meetings),
    ends: new Int32Array(participants),
  };
  const limits = {
    net: new Int32Array(resources),
    touched: new Int32Array(resources),
    touchedAt: new Int32Array(resources),
    touchedCount: 0,
  };
  return { plan, ...base, ...limits, round: 0, length: 0, endCount: 0, from: 0, to: 0 };
}

/**
 * Builds the Kempe chain of a placed meeting and another slot: the meetings that have to swap the two slots with it so
 * that nobody is in two places. Where a resource is short in the slot that needs more of it, a second chain that gives
 * some back is joined (`pick` chooses it). False where a hard rule forbids it.
 */
export function buildChain(chain: Chain, meeting: number, to: number, pick: (n: number) => number): boolean {
  chain.from = chain.plan.slotOf[meeting] ?? 0;
  chain.to = to;
  chain.round++;
  chain.length = 0;
  chain.endCount = 0;
  chain.touchedCount = 0;
  if (!grow(chain, meeting)) return false;
  const short = shortage(chain);
  if (short >= 0) {
    const partner = pickPartner(chain, short, pick);
    if (chain.stamp[partner] === chain.round || !grow(chain, partner) || shortage(chain) >= 0) return false;
  }
  if (chain.plan.model.servers !== undefined && !canServeBoth(chain)) return false;
  return keepsChainOrder(chain);
}

/** Tells whether the meetings that both slots would have can all have an interpreter. */
function canServeBoth(chain: Chain): boolean {
  const { plan, stamp, round, from, to } = chain;
  const isInterpreted = (meeting: number) => (plan.model.classOf[meeting] ?? -1) >= 0;
  const swapped = [...chain.meetings.subarray(0, chain.length)].filter(isInterpreted);
  if (swapped.length === 0) return true;
  return [from, to].every((slot) => {
    const stay = interpretedIn(plan, slot).filter((meeting) => stamp[meeting] !== round);
    return canServe(plan, slot, [...stay, ...swapped.filter((meeting) => plan.slotOf[meeting] !== slot)]);
  });
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
  const { start, list } = model.uses;
  for (let i = start[meeting] ?? 0; i < (start[meeting + 1] ?? 0); i++) {
    const resource = list[i] ?? 0;
    if (chain.touchedAt[resource] !== chain.round) {
      chain.touchedAt[resource] = chain.round;
      chain.touched[chain.touchedCount++] = resource;
      net[resource] = 0;
    }
    net[resource] = (net[resource] ?? 0) + change;
  }
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

/**
 * Finds where too much is taken, as resource × slots + slot, of the slot of the two that would have more meetings than
 * it serves; −1 where neither has.
 */
function shortage({ plan, net, touched, touchedCount, from, to }: Chain): number {
  const { slots, capacity } = plan.model;
  for (let i = 0; i < touchedCount; i++) {
    const resource = touched[i] ?? 0;
    const change = net[resource] ?? 0;
    const at = resource * slots + (change > 0 ? to : from);
    if (change !== 0 && (plan.used[at] ?? 0) + Math.abs(change) > (capacity[at] ?? 0)) return at;
  }
  return -1;
}

/**
 * The number of times that a partner is drawn until one takes what is short: zones and crews of interpreters serve few
 * of a slot's meetings.
 */
const draws = 6;

function pickPartner({ plan }: Chain, short: number, pick: (n: number) => number): number {
  const { slots, uses } = plan.model;
  const slot = short % slots;
  const resource = (short - slot) / slots;
  let partner = 0;
  for (let draw = 0; draw < draws; draw++) {
    partner = plan.members[slot * plan.width + pick(plan.memberCount[slot] ?? 0)] ?? 0;
    for (let i = uses.start[partner] ?? 0; i < (uses.start[partner + 1] ?? 0); i++)
      if (uses.list[i] === resource) return partner;
  }
  return partner;
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
    for (let i = 0; i < endCount; i++)
      if (countInBlock(plan, ends[i] ?? 0, block) > (model.blockLimit[block] ?? 0)) return false;
  }
  return true;
}

/**
 * Returns the change of the gaps by what was built (only people at the ends of its chains change their busy slots);
 * Infinity where a guaranteed break would be lost.
 */
export function chainGapChange(chain: Chain): number {
  const { model } = chain.plan;
  const before = gapsOfEnds(chain);
  toggleEnds(chain);
  const after = gapsOfEnds(chain);
  const keepsAll = model.blockOf[chain.from] === model.blockOf[chain.to] || keepsBreaks(chain, model);
  toggleEnds(chain);
  return keepsAll ? after - before : Number.POSITIVE_INFINITY;
}

/** Carries out the chain that was built, with the change of gaps that was computed. */
export function applyChain(chain: Chain, gapChange: number): void {
  const { plan, from, to } = chain;
  const { slots, people } = plan.model;
  for (let i = 0; i < chain.length; i++) {
    const meeting = chain.meetings[i] ?? 0;
    const row = plan.slotOf[meeting] ?? 0;
    for (let j = people.start[meeting] ?? 0; j < (people.start[meeting + 1] ?? 0); j++)
      plan.at[(people.list[j] ?? 0) * slots + row] = -1;
  }
  for (let i = 0; i < chain.length; i++) {
    const meeting = chain.meetings[i] ?? 0;
    const slot = plan.slotOf[meeting] === from ? to : from;
    for (let j = people.start[meeting] ?? 0; j < (people.start[meeting + 1] ?? 0); j++)
      plan.at[(people.list[j] ?? 0) * slots + slot] = meeting;
    reseat(plan, meeting, slot);
  }
  toggleEnds(chain);
  plan.score.gaps += gapChange;
}
