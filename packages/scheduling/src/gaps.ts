import type { WorkPlan } from './plan.ts';

/** Breaks and idle slots travel as one number, breaks × gapUnit + idle: sums of either never reach the unit. */
export const gapUnit = 2 ** 26;

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function gapOfWord(mask: number): number {
  if (mask === 0) return 0;
  const runs = countBits(mask & ~(mask << 1));
  if (runs === 1) return 0;
  return (runs - 1) * gapUnit + (32 - Math.clz32(mask) - countBits(mask) - countBits((mask & -mask) - 1));
}

/** Counts the breaks and idle slots of a person in a block, as one number. */
export function gapOf(plan: WorkPlan, person: number, block: number): number {
  const { model, busy } = plan;
  const row = person * model.words;
  const first = model.firstWord[block] ?? 0;
  const last = model.lastWord[block] ?? 0;
  if (first === last) return gapOfWord(busy[row + first] ?? 0);
  let runs = 0;
  let slots = 0;
  let low = -1;
  let high = -1;
  let carry = 0;
  for (let word = first; word <= last; word++) {
    const mask = busy[row + word] ?? 0;
    if (mask !== 0) {
      const base = (word - first) * 32;
      if (low < 0) low = base + countBits((mask & -mask) - 1);
      high = base + 31 - Math.clz32(mask);
      runs += countBits(mask & ~((mask << 1) | carry));
      slots += countBits(mask);
    }
    carry = mask >>> 31;
  }
  return runs < 2 ? 0 : (runs - 1) * gapUnit + (high - low + 1 - slots);
}

/** Counts the meetings of a person in a block. */
export function countInBlock(plan: WorkPlan, person: number, block: number): number {
  let count = 0;
  for (let word = plan.model.firstWord[block] ?? 0; word <= (plan.model.lastWord[block] ?? -1); word++)
    count += countBits(plan.busy[person * plan.model.words + word] ?? 0);
  return count;
}
