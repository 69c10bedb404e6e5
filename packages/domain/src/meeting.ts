export const meetingStatuses = ['unscheduled', 'scheduled', 'held', 'missed', 'cancelled'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** Statuses of meetings that the scheduler has to place. */
export const placeableStatuses = ['unscheduled', 'scheduled'] as const satisfies readonly MeetingStatus[];

/** Statuses of meetings that somebody reported on: they are facts, which nobody cancels. */
export const reportedStatuses = ['held', 'missed'] as const satisfies readonly MeetingStatus[];

/**
 * Changes of a meeting's status by actor: a published `schedule` places it or no longer does; the end of its `request`
 * cancels it, and its return brings it back; a `report`, by its people or by the desk, says whether it took place,
 * until another says otherwise.
 */
const meetingTransitions = [
  { by: 'schedule', from: placeableStatuses, to: placeableStatuses },
  { by: 'request', from: placeableStatuses, to: ['cancelled'] },
  { by: 'request', from: ['cancelled'], to: placeableStatuses },
  { by: 'report', from: [...placeableStatuses, ...reportedStatuses], to: ['scheduled', ...reportedStatuses] },
] as const satisfies readonly {
  readonly by: string;
  readonly from: readonly MeetingStatus[];
  readonly to: readonly MeetingStatus[];
}[];
export type MeetingActor = (typeof meetingTransitions)[number]['by'];

/** Lists the statuses from which a meeting may be brought to another. */
export function meetingStatusesBefore(to: MeetingStatus, by: MeetingActor): MeetingStatus[] {
  return meetingTransitions.flatMap((step) =>
    step.by === by && (step.to as readonly MeetingStatus[]).includes(to) ? [...step.from] : [],
  );
}

/** Tells whether a meeting may be brought from one status to another. */
export function mayChangeMeeting(from: MeetingStatus, to: MeetingStatus, by: MeetingActor): boolean {
  return meetingStatusesBefore(to, by).includes(from);
}

/**
 * Statuses as people see them: a meeting whose time has come is no longer shown as planned, whether or not anybody
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

export const scheduleStatuses = ['draft', 'published'] as const;
export type ScheduleStatus = (typeof scheduleStatuses)[number];

export const runStatuses = ['queued', 'running', 'finished', 'cancelled', 'failed'] as const;
export type RunStatus = (typeof runStatuses)[number];

/** Modes of a run: `insert` places what waits and moves nobody, `all` plans everything from scratch but for pins. */
export const runModes = ['insert', 'all'] as const;
export type RunMode = (typeof runModes)[number];

/** Statuses in which a run still works or waits. */
export const liveRunStatuses = ['queued', 'running'] as const satisfies readonly RunStatus[];
