export const meetingStatuses = ['unscheduled', 'scheduled', 'held', 'missed', 'cancelled'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/**
 * What people are told of a meeting: one whose time has come is no longer said to be planned, whether or not anybody
 * reported on it.
 */
export const shownMeetingStatuses = [...meetingStatuses, 'underway', 'over'] as const;
export type ShownMeetingStatus = (typeof shownMeetingStatuses)[number];

/** Tells how a meeting is shown at an instant: as it is, but a planned one by its time. */
export function shownMeetingStatus(
  { status, startsAt, endsAt }: { readonly status: MeetingStatus; readonly startsAt: string; readonly endsAt: string },
  now: number,
): ShownMeetingStatus {
  if (status !== 'scheduled' || now < Date.parse(startsAt)) return status;
  return now < Date.parse(endsAt) ? 'underway' : 'over';
}

/** Statuses of meetings that the scheduler has to place. */
export const placeableStatuses = ['unscheduled', 'scheduled'] as const satisfies readonly MeetingStatus[];

export const scheduleStatuses = ['draft', 'published'] as const;
export type ScheduleStatus = (typeof scheduleStatuses)[number];

export const runStatuses = ['queued', 'running', 'finished', 'cancelled', 'failed'] as const;
export type RunStatus = (typeof runStatuses)[number];

/** What a run may move: `insert` places what waits and moves nobody, `all` plans everything anew but for pins. */
export const runModes = ['insert', 'all'] as const;
export type RunMode = (typeof runModes)[number];

/** Statuses in which a run still works or waits. */
export const liveRunStatuses = ['queued', 'running'] as const satisfies readonly RunStatus[];
