import { allow, type Decision, refuse } from './decision.ts';
import { dateIn, day } from './time.ts';

export const eventStatuses = ['draft', 'open', 'scheduling', 'running', 'closed'] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** Phases to which an event may go from each: forward by one, and back to mend a premature step. */
export const eventTransitions: Readonly<Record<EventStatus, readonly EventStatus[]>> = {
  draft: ['open'],
  open: ['draft', 'scheduling'],
  scheduling: ['open', 'running'],
  running: ['scheduling', 'closed'],
  closed: ['running'],
};

/** Phases in which each thing may happen. */
export const eventPermits = {
  see: ['open', 'scheduling', 'running', 'closed'],
  register: ['open', 'scheduling', 'running'],
  request: ['open', 'scheduling', 'running'],
  schedule: ['open', 'scheduling', 'running'],
  report: ['scheduling', 'running', 'closed'],
} as const satisfies Record<string, readonly EventStatus[]>;
export type EventPermit = keyof typeof eventPermits;

/** Tells whether an event in this phase permits the act. */
export function isPermitted(permit: EventPermit, status: EventStatus): boolean {
  return (eventPermits[permit] as readonly EventStatus[]).includes(status);
}

/** Moves an event to another phase, along the table of transitions. */
export function changeEventStatus(from: EventStatus, to: EventStatus): Decision<EventStatus, 'event_phase_refused'> {
  return eventTransitions[from].includes(to) ? allow(to) : refuse('event_phase_refused');
}

/** A phase that does not go with an event's dates: the day that it goes by, and how far that is from today. */
export type PhaseMiss = {
  readonly miss: 'starts_later' | 'ends_later' | 'ended' | 'open_until' | 'deadline_past';
  readonly days: number;
  readonly day: string;
};

/**
 * Compares a phase with the days of an event, by the calendar of its zone: under way from the eve of the first day
 * until the last, closed from the last day on; open until the last deadline of registration and requests. Undefined where they agree. Example: an event of 2 July 2026 that goes under way on 18 June starts in 14 days.
 */
export function phaseMiss(
  event: Omit<EventDays, 'hideOn' | 'eraseOn'> & { readonly zone: string; readonly status?: EventStatus },
  to: EventStatus,
  now: number,
): PhaseMiss | undefined {
  const today = dateIn(event.zone, now);
  const daysTo = (date: string) => Math.round((Date.parse(date) - Date.parse(today)) / day);
  if (to === 'running' && daysTo(event.startsOn) > 1)
    return { miss: 'starts_later', days: daysTo(event.startsOn), day: event.startsOn };
  if (to === 'running' && daysTo(event.endsOn) < 0)
    return { miss: 'ended', days: -daysTo(event.endsOn), day: event.endsOn };
  if (to === 'closed' && daysTo(event.endsOn) > 0)
    return { miss: 'ends_later', days: daysTo(event.endsOn), day: event.endsOn };
  const last = [event.registrationUntil, event.requestsUntil]
    .flatMap((date) => date || [])
    .toSorted()
    .at(-1);
  if (last && event.status === 'open' && to === 'scheduling' && daysTo(last) >= 0)
    return { miss: 'open_until', days: daysTo(last), day: last };
  if (last && event.status === 'scheduling' && to === 'open' && daysTo(last) < 0)
    return { miss: 'deadline_past', days: -daysTo(last), day: last };
  return undefined;
}

/** The days of an event, `YYYY-MM-DD`; null or absent where nobody settled one. */
export type EventDays = {
  readonly startsOn: string;
  readonly endsOn: string;
  /** The last days on which one registers, asks for a meeting and answers. */
  readonly registrationUntil?: string | null | undefined;
  readonly requestsUntil?: string | null | undefined;
  readonly answersUntil?: string | null | undefined;
  /** After this day its people no longer see each other's data. */
  readonly hideOn?: string | null | undefined;
  /** After this day their data is erased. */
  readonly eraseOn?: string | null | undefined;
};

/** The order in which things happen: under each day, those that it may not come before. */
const daysBefore = {
  endsOn: ['startsOn', 'registrationUntil', 'requestsUntil', 'answersUntil'],
  registrationUntil: [],
  requestsUntil: [],
  answersUntil: ['requestsUntil'],
  hideOn: ['endsOn'],
  eraseOn: ['endsOn', 'hideOn'],
} as const satisfies { readonly [D in keyof EventDays]?: readonly (keyof EventDays)[] };
export type LaterDay = keyof typeof daysBefore;
export const laterDays = Object.keys(daysBefore) as LaterDay[];

/** Tells the earliest that a day of an event may be; undefined where nothing before it is settled. */
export function earliestDay(of: LaterDay, days: Partial<EventDays>): string | undefined {
  return daysBefore[of]
    .flatMap((before) => days[before] || [])
    .toSorted()
    .at(-1);
}

/** Names the first day of an event that comes too early; undefined where all stand in their order. */
export function dayTooEarly(days: EventDays): LaterDay | undefined {
  return laterDays.find((name) => days[name] && days[name] < (earliestDay(name, days) ?? ''));
}

/** Tells whether a calendar day of a zone lies in the past; no day never does. */
function isPastDay(date: string | null, zone: string, now: number): boolean {
  return date !== null && dateIn(zone, now) > date;
}

/**
 * Tells whether an event is over, whatever its phase: it was closed, its last slot is past, or, where it has no slots,
 * its last day is.
 */
export function hasEnded(
  { status, endsOn, zone }: Pick<EventDays, 'endsOn'> & { readonly status: EventStatus; readonly zone: string },
  lastSlotEndsAt: number | null,
  now: number,
): boolean {
  return status === 'closed' || (lastSlotEndsAt === null ? isPastDay(endsOn, zone, now) : lastSlotEndsAt <= now);
}

/**
 * Puts events in the order in which they are offered for meetings: those for which people still arrange meetings, the
 * soonest first, then those under way; one that has ended is left out.
 */
export function toMeetAt<
  Event extends { readonly status: EventStatus; readonly startsOn: string; readonly hasEnded: boolean },
>(events: readonly Event[]): Event[] {
  const lateness = ({ status }: Event) => Number(status === 'running');
  return events
    .filter((event) => !event.hasEnded)
    .toSorted((a, b) => lateness(a) - lateness(b) || (a.startsOn < b.startsOn ? -1 : Number(a.startsOn > b.startsOn)));
}

/**
 * Tells whether the people of an event are hidden from each other: after the day that its organisers settled, by its
 * own calendar. Example: 2016-07-02 in Europe/Paris is over from 22:00 UTC.
 */
export function hidesPeople(
  { hideOn, zone }: { readonly hideOn: string | null; readonly zone: string },
  now: number,
): boolean {
  return isPastDay(hideOn, zone, now);
}

/** Tells whether the data of an event's people is to be erased: after the day settled for that, by its own calendar. */
export function isErasureDue(
  { eraseOn, zone }: { readonly eraseOn: string | null; readonly zone: string },
  now: number,
): boolean {
  return isPastDay(eraseOn, zone, now);
}
