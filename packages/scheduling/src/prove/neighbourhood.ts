import type { Model, Rows } from '../compile.ts';
import type { Random } from '../random.ts';
import type { Encoding } from './encode.ts';

/**
 * The kinds of neighbourhood of a schedule. Patterns frees when some people meet, also for everyone they meet then;
 * people frees all meetings of some people; slots frees the meetings of some neighbouring slots.
 */
export const kinds = ['patterns', 'people', 'slots'] as const;
export type Kind = (typeof kinds)[number];
export type Neighbourhood = { readonly kind: Kind; readonly size: number };
export type Sizes = Record<Kind, number>;

export type Around = {
  readonly model: Model;
  readonly encoding: Encoding;
  readonly slotOf: readonly number[];
  readonly random: Random;
};

const rowOf = ({ start, list }: Rows, row: number) => list.subarray(start[row] ?? 0, start[row + 1] ?? 0);

/** Counts the breaks of each person. */
export function breaksOf(model: Model, slotOf: readonly number[]): number[] {
  return Array.from({ length: model.participants }, (_, person) => {
    const slots = [...rowOf(model.meetingsOf, person)].map((meeting) => slotOf[meeting] ?? -1).sort((a, b) => a - b);
    return slots.filter((slot, index) => {
      const before = slots[index - 1];
      return before !== undefined && slot - before > 1 && model.blockOf[slot] === model.blockOf[before];
    }).length;
  });
}

/** Picks so many people: one who has a break, then those who meet someone chosen, others with breaks, or anyone. */
function choosePeople({ model, slotOf, random }: Around, size: number): Set<number> {
  const { below } = random;
  const breaks = breaksOf(model, slotOf);
  const waiting = breaks.flatMap((count, person) => (count > 0 ? [person] : []));
  const chosen = new Set<number>();
  const first = waiting[below(Math.max(1, waiting.length))];
  if (first !== undefined) chosen.add(first);
  for (let tries = 0; chosen.size < Math.min(size, model.participants) && tries < 50 * size; tries++) {
    const draw = below(10);
    const list = [...chosen];
    const from = list[below(Math.max(1, list.length))] ?? 0;
    if (draw < 5) {
      const own = rowOf(model.meetingsOf, from);
      const people = rowOf(model.people, own[below(Math.max(1, own.length))] ?? 0);
      chosen.add(people[below(people.length)] ?? 0);
    } else if (draw < 7 && waiting.length > 0) chosen.add(waiting[below(waiting.length)] ?? 0);
    else chosen.add(below(model.participants));
  }
  return chosen;
}

/** Returns the assumptions that hold a schedule fast outside a neighbourhood. */
export function holdFast(around: Around, { kind, size }: Neighbourhood): number[] {
  const { model, encoding, slotOf, random } = around;
  const { slots } = model;
  const { at, busy } = encoding;
  const fixed: number[] = [];
  if (kind === 'slots') {
    const first = random.below(Math.max(1, slots - size + 1));
    slotOf.forEach((slot, meeting) => {
      if (slot < first || slot >= first + size) fixed.push(at[meeting * slots + slot] ?? 1);
    });
    return fixed;
  }
  const free = choosePeople(around, size);
  if (kind === 'people') {
    slotOf.forEach((slot, meeting) => {
      if (!rowOf(model.people, meeting).some((person) => free.has(person))) fixed.push(at[meeting * slots + slot] ?? 1);
    });
    return fixed;
  }
  for (let person = 0; person < model.participants; person++) {
    if (free.has(person)) continue;
    for (const meeting of rowOf(model.meetingsOf, person))
      fixed.push(busy[person * slots + (slotOf[meeting] ?? 0)] ?? 1);
  }
  return fixed;
}
