import type { FieldCode } from '@jumelage/contracts/errors';
import type { SessionFields } from '@jumelage/contracts/events';
import { allow, type Decision, refuse } from '@jumelage/domain/decision';
import { isSkipped, overlaps, toInstant } from '@jumelage/domain/time';
import { layOutSlots, type SessionBlock, type SlotInterval } from '@jumelage/scheduling/session';

export const mostSlots = 500;

type Wrong = { readonly path: string; readonly code: FieldCode };
type Refusal = 'dates_reversed' | 'blocks_overlap' | 'session_without_slots' | 'session_too_large';

/**
 * Lists the faults in the times of a session's blocks, by field: a time that the clocks skip that day, or an end that
 * is not after its start.
 */
export function wrongTimes(
  { blocks }: Pick<SessionFields, 'blocks'>,
  zone: string,
): { code: 'time_skipped' | 'dates_reversed'; fields: Wrong[] } | undefined {
  const skipped = blocks.flatMap((block, i) =>
    (['startsAt', 'endsAt'] as const).flatMap((edge) =>
      isSkipped(block[edge], zone) ? [{ path: `blocks.${i}.${edge}`, code: 'time_skipped' as const }] : [],
    ),
  );
  if (skipped.length > 0) return { code: 'time_skipped', fields: skipped };
  const reversed = blocks.flatMap<Wrong>(({ startsAt, endsAt }, i) => {
    const [from, to] = [toInstant(startsAt, zone), toInstant(endsAt, zone)];
    if (from === undefined) return [{ path: `blocks.${i}.startsAt`, code: 'wrong_format' as const }];
    if (to === undefined) return [{ path: `blocks.${i}.endsAt`, code: 'wrong_format' as const }];
    return from < to ? [] : [{ path: `blocks.${i}.endsAt`, code: 'too_early' as const }];
  });
  return reversed.length > 0 ? { code: 'dates_reversed', fields: reversed } : undefined;
}

/**
 * Computes blocks as instants and the slots in them, from wall-clock times of the event's zone; in order of time,
 * disjoint, with 1 to 500 slots.
 */
export function laidOut(
  fields: SessionFields,
  zone: string,
): Decision<{ blocks: SessionBlock[]; slots: SlotInterval[] }, Refusal> {
  const blocks: SessionBlock[] = [];
  for (const wall of fields.blocks) {
    const startsAt = toInstant(wall.startsAt, zone);
    const endsAt = toInstant(wall.endsAt, zone);
    if (startsAt === undefined || endsAt === undefined || startsAt >= endsAt) return refuse('dates_reversed');
    blocks.push({ startsAt, endsAt });
  }
  blocks.sort((a, b) => a.startsAt - b.startsAt);
  if (blocks.some((block, i) => blocks[i + 1] !== undefined && overlaps(block, blocks[i + 1] ?? block)))
    return refuse('blocks_overlap');
  // Counted before they are laid out, so that a block of years costs nothing.
  const step = (fields.slotMinutes + fields.breakMinutes) * 60_000;
  const atMost = blocks.reduce((sum, block) => sum + Math.floor((block.endsAt - block.startsAt) / step), 0);
  if (atMost > mostSlots + blocks.length) return refuse('session_too_large');
  const slots = layOutSlots(blocks, fields.slotMinutes, fields.breakMinutes);
  if (slots.length === 0) return refuse('session_without_slots');
  if (slots.length > mostSlots) return refuse('session_too_large');
  return allow({ blocks, slots });
}
