export const meetingStatuses = ['unscheduled', 'scheduled', 'held', 'missed', 'cancelled'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** Statuses of meetings that the scheduler has to place. */
export const placeableStatuses = ['unscheduled', 'scheduled'] as const satisfies readonly MeetingStatus[];

export const scheduleStatuses = ['draft', 'published'] as const;
export type ScheduleStatus = (typeof scheduleStatuses)[number];

export const runStatuses = ['queued', 'running', 'finished', 'cancelled', 'failed'] as const;
export type RunStatus = (typeof runStatuses)[number];

/** Statuses in which a run still works or waits. */
export const liveRunStatuses = ['queued', 'running'] as const satisfies readonly RunStatus[];
