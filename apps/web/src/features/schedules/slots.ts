import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import { placeableStatuses } from '@jumelage/domain/meeting';

type Session = ScheduleView['session'];
export type Slot = Session['slots'][number];
export type Table = Session['tables'][number];
export type Cell = { readonly slot: Slot; readonly table: Table };

/** Tells whether a meeting may still be placed elsewhere: what was held or missed stays. */
export const isOpen = ({ status }: ScheduledMeeting): boolean => placeableStatuses.some((open) => open === status);

export const cellKey = (slotId: string | null, tableId: string | null) => `${slotId} ${tableId}`;

/** Indexes meetings by their cell. */
export function meetingsByCell(meetings: readonly ScheduledMeeting[]): Map<string, ScheduledMeeting> {
  return new Map(
    meetings.flatMap((meeting) =>
      meeting.slotId ? [[cellKey(meeting.slotId, meeting.tableId), meeting] as const] : [],
    ),
  );
}

/**
 * Chooses the clock beside the event's, since people of both countries read a schedule: Paris for an event in China,
 * else Beijing.
 */
export function otherZone(zone: string): string {
  return zone === 'Asia/Shanghai' ? 'Europe/Paris' : 'Asia/Shanghai';
}

const steps = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] } as const;
export const isArrow = (key: string): key is keyof typeof steps => key in steps;

/**
 * Finds the nearest of some cells in the direction of an arrow key; distance aside counts double, so that straight
 * ahead wins.
 */
export function nearestCell<Point extends { readonly x: number; readonly y: number }>(
  points: readonly Point[],
  from: Point,
  key: keyof typeof steps,
): Point | undefined {
  const [dx, dy] = steps[key];
  const cost = (point: Point) => {
    const [x, y] = [point.x - from.x, point.y - from.y];
    const ahead = x * dx + y * dy;
    return ahead > 0 ? ahead + 2 * Math.abs(dx === 0 ? x : y) : Number.POSITIVE_INFINITY;
  };
  const best = points.reduce<Point | undefined>(
    (found, point) => (found === undefined || cost(point) < cost(found) ? point : found),
    undefined,
  );
  return best && Number.isFinite(cost(best)) ? best : undefined;
}

/** Finds the slot that is under way at a time, or the next one; the first where all are past. */
export const slotAt = (slots: readonly Slot[], time: number): Slot | undefined =>
  slots.find(({ endsAt }) => Date.parse(endsAt) > time) ?? slots[0];
