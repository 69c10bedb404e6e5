import type { DeskPerson, Disturbance } from '@jumelage/contracts/days';
import type { DayAct } from '@jumelage/domain/day';
import type { Id } from '@jumelage/domain/ids';
import { readWhole } from '@jumelage/domain/numbers';
import { dateIn, day, hour, toInstant } from '@jumelage/domain/time';

/** The organiser's choices so far. */
export type Draft = {
  readonly person?: DeskPerson | undefined;
  readonly second?: DeskPerson | undefined;
  /** `HH:MM` by the clock of the event. */
  readonly arrives?: string;
  readonly tableId?: string;
  readonly interpreterId?: string;
  readonly minutes?: string;
};

/**
 * Reads a clock time as today's, or tomorrow's where today's passed over six hours ago: at ten to midnight, ten past is
 * tomorrow.
 */
export function comingInstant(
  clock: string,
  { zone, now }: { readonly zone: string; readonly now: number },
): number | undefined {
  const on = (instant: number) => toInstant(`${dateIn(zone, instant)}T${clock}`, zone);
  const today = on(now);
  return today !== undefined && today < now - 6 * hour ? on(now + day) : today;
}

/** Reads a draft as a disturbance; undefined while something is missing. */
export function disturbanceOf(
  act: DayAct,
  draft: Draft,
  { zone, now }: { readonly zone: string; readonly now: number },
): Disturbance | undefined {
  const { person, second, arrives, tableId, interpreterId, minutes } = draft;
  if (act === 'fill_free') return { act };
  if (act === 'extra_slot') {
    const length = readWhole(minutes ?? '', { least: 5, most: 180 });
    if ('problem' in length) return undefined;
    return length.value === null ? { act } : { act, minutes: length.value };
  }
  if (act === 'absent') return person && { act, participantId: person.id };
  if (act === 'late') {
    const at = arrives ? comingInstant(arrives, { zone, now }) : undefined;
    return person && at !== undefined
      ? { act, participantId: person.id, arrivesAt: new Date(at).toISOString() }
      : undefined;
  }
  if (act === 'walk_in')
    return person && second && person.id !== second.id ? { act, firstId: person.id, secondId: second.id } : undefined;
  // The ids are those of the options, which came from the server.
  if (act === 'table_closed') return tableId ? { act, tableId: tableId as Id<'table'> } : undefined;
  return interpreterId ? { act, interpreterId: interpreterId as Id<'interpreter'> } : undefined;
}
