import type { MeetingStatus } from './meeting.ts';

/** Minutes by which somebody says that they will be late for a meeting; 0 takes it back. */
export const latenesses = [0, 5, 10] as const;
export type Lateness = (typeof latenesses)[number];

/** Minutes before its slot from which a meeting is near enough to say that one will be late for it. */
export const latenessFrom = 30;

/**
 * Tells whether somebody may say at an instant that they will be late for a meeting: from half an hour before its slot
 * to its end, unless it was reported or cancelled.
 */
export function mayBeLate(
  { status, startsAt, endsAt }: { readonly status: MeetingStatus; readonly startsAt: number; readonly endsAt: number },
  now: number,
): boolean {
  return status === 'scheduled' && startsAt - latenessFrom * 60_000 <= now && now < endsAt;
}
