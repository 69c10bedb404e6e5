import type { EventStatus } from './event.ts';

/** The counts and states of an event from which its organisers' next step follows. */
export type EventFacts = {
  readonly status: EventStatus;
  readonly hasEnded: boolean;
  readonly sessions: number;
  /** Registrations that wait for approval, and those that have it. */
  readonly registered: number;
  readonly admitted: number;
  /** Agreed meetings without a place in the draft, and with one. */
  readonly unplaced: number;
  readonly placed: number;
  readonly isPublished: boolean;
  /** Approved people who have neither sent nor received a request. */
  readonly withoutRequest: number;
};

/** Each step of an organiser, the most pressing first, and the state of an event in which it is due. */
const steps = {
  close: ({ status, hasEnded }) => hasEnded && status === 'running',
  session: ({ sessions, hasEnded }) => sessions === 0 && !hasEnded,
  open: ({ status, hasEnded }) => status === 'draft' && !hasEnded,
  admit: ({ registered, hasEnded }) => registered > 0 && !hasEnded,
  import: ({ registered, admitted, hasEnded }) => registered + admitted === 0 && !hasEnded,
  schedule: ({ unplaced, hasEnded }) => unplaced > 0 && !hasEnded,
  publish: ({ placed, isPublished, hasEnded }) => placed > 0 && !isPublished && !hasEnded,
  day: ({ status, hasEnded }) => status === 'running' && !hasEnded,
  remind: ({ withoutRequest, hasEnded }) => withoutRequest > 0 && !hasEnded,
} as const satisfies Readonly<Record<string, (event: EventFacts) => boolean>>;

export type OrganiserStep = keyof typeof steps;
export const organiserSteps = Object.keys(steps) as [OrganiserStep, ...OrganiserStep[]];

/** Chooses the most pressing step of an event; undefined where nothing has to be done. */
export function nextOrganiserStep(event: EventFacts): OrganiserStep | undefined {
  return organiserSteps.find((step) => steps[step](event));
}
