import type { EventDays, EventStatus } from './event.ts';
import { dateIn, minute, toInstant } from './time.ts';

/** The days of an event after which something is no longer done: registering, asking for a meeting, answering. */
export const deadlines = {
  register: 'registrationUntil',
  request: 'requestsUntil',
  answer: 'answersUntil',
} as const satisfies Readonly<Record<string, keyof EventDays>>;
export type Deadline = keyof typeof deadlines;
export const allDeadlines = Object.keys(deadlines) as Deadline[];

/** An event as its deadlines are read. */
export type WithDeadlines = Pick<EventDays, (typeof deadlines)[Deadline]> & {
  readonly status: EventStatus;
  readonly zone: string;
  /** The instant at which its organisers last chose a phase; null: never. */
  readonly phaseSetAt?: Date | null | undefined;
};

/** Lists, for each act, the deadlines that close it: a request that nobody could answer is not sent either. */
const closedBy = {
  register: ['register'],
  request: ['request', 'answer'],
  answer: ['answer'],
} as const satisfies Readonly<Record<Deadline, readonly Deadline[]>>;

/**
 * Tells whether a deadline is past, by the calendar of the event. Where its organisers opened registration again after
 * that day, their choice wins: the deadline is set aside until they settle another.
 */
export function isPastDeadline(deadline: Deadline, event: WithDeadlines, now: number): boolean {
  return closedBy[deadline].some((name) => {
    const last = event[deadlines[name]];
    if (!last || dateIn(event.zone, now) <= last) return false;
    const chosen = event.status === 'open' && event.phaseSetAt;
    return !(chosen && dateIn(event.zone, chosen.getTime()) > last);
  });
}

/** Lists the deadlines of an event that are past. */
export function pastDeadlines(event: WithDeadlines, now: number): Deadline[] {
  return allDeadlines.filter((deadline) => isPastDeadline(deadline, event, now));
}

/** Finds the instant at which a calendar day of a zone ends; infinite where there is no day. */
export function endOfDay(date: string | null | undefined, zone: string): number {
  const last = date ? toInstant(`${date}T23:59`, zone) : undefined;
  return last === undefined ? Number.POSITIVE_INFINITY : last + minute;
}

/** Finds the later of the days until which an event takes registrations and requests; none where none is settled. */
export function lastOpenDay({ registrationUntil, requestsUntil }: Partial<EventDays>): string | undefined {
  return [registrationUntil, requestsUntil]
    .flatMap((day) => day || [])
    .toSorted()
    .at(-1);
}

/** Finds the deadline of an event that comes next; none where all are past or none is settled. */
export function nextDeadline(event: WithDeadlines, now: number): { deadline: Deadline; day: string } | undefined {
  return allDeadlines
    .flatMap((deadline) => {
      const day = event[deadlines[deadline]];
      return day && dateIn(event.zone, now) <= day ? [{ deadline, day }] : [];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))[0];
}

/** Finds the phase into which its deadlines move an event: from registration to scheduling, once all are past. */
export function phaseDue(event: WithDeadlines, now: number): EventStatus | undefined {
  if (event.status !== 'open' || !lastOpenDay(event)) return undefined;
  const settled = (['register', 'request'] as const).filter((deadline) => event[deadlines[deadline]]);
  return settled.every((deadline) => isPastDeadline(deadline, event, now)) ? 'scheduling' : undefined;
}
