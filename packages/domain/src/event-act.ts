import type { Deadline } from './deadline.ts';
import { type EventPermit, type EventStatus, isPermitted } from './event.ts';
import { type ParticipantStatus, takingPartStatuses } from './participant.ts';

type ActRow = {
  /** The permit that the phase has to give; absent: any phase in which the event is seen. */
  readonly permit?: EventPermit;
  /** True for what makes no sense once the event is over, whatever its phase. */
  readonly untilEnd?: boolean;
  /** The deadline that closes it to people themselves; staff still act for them. */
  readonly deadline?: Deadline;
  /** People of an event by their status, `nobody` for those who have no place in it yet, or those who organise it. */
  readonly by: readonly (ParticipantStatus | 'nobody' | 'organiser')[];
  /** Open to organisers on somebody's behalf: true exactly where the endpoint is delegable. */
  readonly delegable: boolean;
};

/**
 * Acts of people at an event, as far as they depend on its phase and on who they are there: pages offer what is listed,
 * and nothing else.
 */
export const eventActs = {
  register: { permit: 'register', untilEnd: true, deadline: 'register', by: ['nobody', 'withdrawn'], delegable: false },
  change_registration: { permit: 'register', untilEnd: true, by: takingPartStatuses, delegable: true },
  withdraw: { by: takingPartStatuses, delegable: true },
  ask: { permit: 'request', untilEnd: true, deadline: 'request', by: takingPartStatuses, delegable: true },
  answer: { deadline: 'answer', by: ['admitted'], delegable: true },
  report: { permit: 'report', by: ['admitted'], delegable: false },
  subscribe: { by: takingPartStatuses, delegable: false },
  schedule: { permit: 'schedule', by: ['organiser'], delegable: false },
} as const satisfies Record<string, ActRow>;
export type EventAct = keyof typeof eventActs;
export const allEventActs = Object.keys(eventActs) as [EventAct, ...EventAct[]];

export type Standing = {
  readonly phase: EventStatus;
  readonly hasEnded: boolean;
  /** Signed in at all. */
  readonly isUser: boolean;
  readonly organises: boolean;
  /** The status of one's own place, or of the represented person's. */
  readonly status: ParticipantStatus | null;
  readonly actsFor: boolean;
  /** The deadlines of the event that are past; none where left out. */
  readonly past?: readonly Deadline[];
};

/** Lists what somebody can do at an event now. */
export function eventActsOf({ phase, hasEnded, isUser, organises, status, actsFor, past = [] }: Standing): EventAct[] {
  if (!isUser) return [];
  const roles: readonly ActRow['by'][number][] = [
    status ?? 'nobody',
    ...(organises && !actsFor ? (['organiser'] as const) : []),
  ];
  return allEventActs.filter((act) => {
    const { permit, untilEnd, deadline, by, delegable }: ActRow = eventActs[act];
    if (untilEnd && hasEnded) return false;
    if (deadline && past.includes(deadline) && !actsFor) return false;
    return (
      (!permit || isPermitted(permit, phase)) && by.some((role) => roles.includes(role)) && (delegable || !actsFor)
    );
  });
}
