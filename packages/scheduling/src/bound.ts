import type { Model } from './compile.ts';

const sweeps = 300;

/**
 * Returns an upper bound on the priority that can be placed, and on nothing softer: the dual of the relaxation "each
 * person at most as many meetings as own open slots (less guaranteed breaks), all meetings together at most the tables,
 * rooms and places of zones there are, and those that only some interpreters can serve at most the slots of these".
 * Every price gives a valid bound (weak duality), so stopping the subgradient early costs tightness, not truth.
 */
export function boundOf(model: Model): number {
  const rows = toRows(model);
  const prices = new Float64Array(rows.limit.length);
  const load = new Int32Array(rows.limit.length);
  let best = Number.POSITIVE_INFINITY;
  let step = 0.5;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let value = 0;
    load.fill(0);
    prices.forEach((price, row) => {
      value += price * (rows.limit[row] ?? 0);
    });
    for (const { weight, members } of rows.meetings) {
      let reduced = weight;
      for (const row of members) reduced -= prices[row] ?? 0;
      if (reduced <= 0) continue;
      value += reduced;
      for (const row of members) load[row] = (load[row] ?? 0) + 1;
    }
    best = Math.min(best, value);
    step *= 0.985;
    prices.forEach((price, row) => {
      const limit = Math.max(1, rows.limit[row] ?? 0);
      const excess = ((load[row] ?? 0) - (rows.limit[row] ?? 0)) / limit;
      prices[row] = Math.max(0, price + step * rows.heaviest * Math.max(-1, Math.min(1, excess)));
    });
  }
  const whole = model.weight.every((weight) => Number.isInteger(weight));
  return whole ? Math.floor(best + 1e-6) : best;
}

/** Returns one row a person, then one a resource; meetings without an open slot are left out. */
function toRows(model: Model) {
  const { participants, slots } = model;
  const limit = new Int32Array(participants + model.resources);
  const open = new Uint8Array(participants * slots);
  const meetings: { weight: number; members: number[] }[] = [];
  let heaviest = 0;
  for (let meeting = 0; meeting < model.meetings; meeting++) {
    const slotsOpen = model.allowed.list.subarray(model.allowed.start[meeting], model.allowed.start[meeting + 1]);
    if (slotsOpen.length === 0) continue;
    const people = [...model.people.list.subarray(model.people.start[meeting], model.people.start[meeting + 1])];
    for (const person of people) for (const slot of slotsOpen) open[person * slots + slot] = 1;
    const members = [...people];
    for (let i = model.uses.start[meeting] ?? 0; i < (model.uses.start[meeting + 1] ?? 0); i++)
      members.push(participants + (model.uses.list[i] ?? 0));
    const weight = model.weight[meeting] ?? 0;
    heaviest = Math.max(heaviest, weight);
    meetings.push({ weight, members });
  }
  for (let person = 0; person < participants; person++) {
    const inBlock = new Int32Array(model.blockLimit.length);
    for (let slot = 0; slot < slots; slot++) {
      const block = model.blockOf[slot] ?? 0;
      if (open[person * slots + slot] === 1) inBlock[block] = (inBlock[block] ?? 0) + 1;
    }
    const fitting = inBlock.reduce((sum, count, block) => sum + Math.min(count, model.blockLimit[block] ?? 0), 0);
    limit[person] = Math.min(model.mostMeetings, fitting);
  }
  for (let resource = 0; resource < model.resources; resource++) {
    limit[participants + resource] = model.capacity
      .subarray(resource * slots, (resource + 1) * slots)
      .reduce((sum, count) => sum + count, 0);
  }
  return { limit, meetings, heaviest };
}
