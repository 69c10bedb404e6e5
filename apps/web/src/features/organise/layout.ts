import { toInstant } from '@jumelage/domain/time';

/** A block of one day as a form holds it. */
export type WallBlock = { readonly key: string; readonly day: string; readonly begin: string; readonly end: string };
export type SlotRules = { readonly slotMinutes: number; readonly breakMinutes: number; readonly tableCount: number };

/** Counts the minutes of a block by the event's clock; 0 while it is not yet written, or ends before it begins. */
function minutesOf({ day, begin, end }: WallBlock, zone: string): number {
  const from = toInstant(`${day}T${begin}`, zone);
  const to = toInstant(`${day}T${end}`, zone);
  return from === undefined || to === undefined ? 0 : Math.max(0, (to - from) / 60_000);
}

/**
 * Counts the slots and meetings that fit: in each block whole slots, a break after each but the last. Example:
 * 09:00–10:00, 20 + 5 minutes → 2 slots.
 */
export function fits(
  blocks: readonly WallBlock[],
  { slotMinutes, breakMinutes, tableCount }: SlotRules,
  zone: string,
): { slots: number; meetings: number } {
  if (!(slotMinutes > 0) || !(breakMinutes >= 0)) return { slots: 0, meetings: 0 };
  const slots = blocks.reduce(
    (sum, block) => sum + Math.floor((minutesOf(block, zone) + breakMinutes) / (slotMinutes + breakMinutes)),
    0,
  );
  return { slots, meetings: slots * (tableCount > 0 ? tableCount : 0) };
}
