import type { Attendance } from './participant.ts';
import { isWithinHours, type LocalHours, type PlaceKind } from './session.ts';
import { overlaps } from './time.ts';

type Interval = { readonly startsAt: number; readonly endsAt: number };

export type Availability = {
  readonly attendance: Attendance;
  readonly zone: string;
  readonly hours: LocalHours | null;
  /** True once the desk gave them up for the day. */
  readonly isAbsent: boolean;
  /** Slots that they closed, or that the desk closed for them. */
  readonly unavailable: readonly string[];
  /** Times of their meetings in the published schedules. */
  readonly meetings: readonly Interval[];
};

/**
 * Tells whether somebody can be met in a slot: they are expected, kept it open, have no meeting then, and where they
 * attend from afar it lies within their hours. Example: who has a meeting from 10:00 to 10:20 is free at 10:20.
 */
export function canBeMetIn(
  slot: Interval & { readonly id: string },
  { attendance, zone, hours, isAbsent, unavailable, meetings }: Availability,
  remoteHours: LocalHours,
): boolean {
  if (isAbsent || unavailable.includes(slot.id)) return false;
  if (meetings.some((meeting) => overlaps(slot, meeting))) return false;
  return attendance === 'onsite' || isWithinHours(slot, zone, hours ?? remoteHours);
}

/** Tells the kind of place that two people need: a room for a meeting online, in a session that has rooms. */
export function placeKindFor(
  attending: readonly Attendance[],
  { hasRooms }: { readonly hasRooms: boolean },
): PlaceKind {
  return hasRooms && attending.includes('remote') ? 'room' : 'table';
}
