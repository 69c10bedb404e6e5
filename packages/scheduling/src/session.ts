export type SessionBlock = { readonly startsAt: number; readonly endsAt: number };

/** Half-open: a slot that ends at 10:00 and one that starts at 10:00 do not overlap. */
export type SlotInterval = { readonly block: number; readonly startsAt: number; readonly endsAt: number };

const minute = 60_000;

/**
 * Lays out the slots of a session in UTC ms, as many whole ones as fit in each block, a break after each but the last;
 * throws unless blocks are in time order and disjoint.
 * Example: one block 09:00–10:00, 20-minute slots, 5-minute breaks → 09:00–09:20, 09:25–09:45.
 */
export function layOutSlots(
  blocks: readonly SessionBlock[],
  slotMinutes: number,
  breakMinutes: number,
): SlotInterval[] {
  if (!(slotMinutes > 0) || !(breakMinutes >= 0))
    throw new RangeError('a slot lasts more than 0 minutes and a break at least 0');
  const slots: SlotInterval[] = [];
  let previousEnd = Number.NEGATIVE_INFINITY;
  blocks.forEach(({ startsAt, endsAt }, block) => {
    if (!(startsAt < endsAt) || startsAt < previousEnd)
      throw new RangeError(`block ${block} is empty, reversed or overlaps the one before`);
    previousEnd = endsAt;
    const step = (slotMinutes + breakMinutes) * minute;
    for (let at = startsAt; at + slotMinutes * minute <= endsAt; at += step)
      slots.push({ block, startsAt: at, endsAt: at + slotMinutes * minute });
  });
  return slots;
}

/** Lists the slots that a person cannot attend: those that overlap a busy interval (half-open, UTC ms). */
export function slotsOverlapping(
  slots: readonly SlotInterval[],
  busy: readonly { readonly startsAt: number; readonly endsAt: number }[],
): number[] {
  return slots.flatMap((slot, index) =>
    busy.some((one) => one.startsAt < slot.endsAt && slot.startsAt < one.endsAt) ? [index] : [],
  );
}
