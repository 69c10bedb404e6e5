import { hour } from './time.ts';

/** A meeting as far as the order of a day is concerned. */
export type Timed = { readonly startsAt: string; readonly endsAt: string };

/** The hours before the first meeting of a day from which one's pages open on it, and after the last until when. */
const [before, after] = [2 * hour, 2 * hour];
/** A pause so long that another day begins after it, by whatever clock: an event abroad may run past midnight. */
const night = 6 * hour;

export type OwnDay = { readonly from: string; readonly until: string };

const startOf = ({ startsAt }: Timed) => Date.parse(startsAt);
const endOf = ({ endsAt }: Timed) => Date.parse(endsAt);

/** Divides meetings into days, in order of time. */
function daysOf<Meeting extends Timed>(meetings: readonly Meeting[]): readonly (readonly [Meeting, ...Meeting[]])[] {
  const days: [Meeting, ...Meeting[]][] = [];
  for (const meeting of meetings.toSorted((a, b) => startOf(a) - startOf(b))) {
    const day = days.at(-1);
    if (day && startOf(meeting) - Math.max(...day.map(endOf)) < night) day.push(meeting);
    else days.push([meeting]);
  }
  return days;
}

/**
 * Finds the day of somebody's meetings that is on at an instant: from two hours before its first meeting to two hours
 * after its last.
 */
export function ownDayAt<Meeting extends Timed>(
  meetings: readonly Meeting[],
  now: number,
): (OwnDay & { readonly meetings: readonly Meeting[] }) | undefined {
  for (const day of daysOf(meetings)) {
    const [from, until] = [startOf(day[0]) - before, Math.max(...day.map(endOf)) + after];
    if (from <= now && now < until)
      return { from: new Date(from).toISOString(), until: new Date(until).toISOString(), meetings: day };
  }
  return undefined;
}

/** Finds the next day of somebody's meetings that is not over: the one that is on, or one to come. */
export function nextOwnDay(meetings: readonly Timed[], now: number): OwnDay | undefined {
  const next = daysOf(meetings).find((day) => Math.max(...day.map(endOf)) + after > now);
  return next && ownDayAt(next, Math.max(now, startOf(next[0]) - before));
}

/**
 * Sorts the meetings of a day at an instant: the one that is running, those to come, and those that are over or that
 * somebody has reported already.
 */
export function momentOfDay<Meeting extends Timed>(
  meetings: readonly Meeting[],
  { now, isDone }: { readonly now: number; readonly isDone: (meeting: Meeting) => boolean },
) {
  const open = meetings.filter((meeting) => !isDone(meeting) && endOf(meeting) > now);
  return {
    current: open.find((meeting) => startOf(meeting) <= now),
    coming: open.filter((meeting) => startOf(meeting) > now),
    done: meetings.filter((meeting) => !open.includes(meeting)),
  };
}

type Span = { readonly now: number; readonly until: number };

const isMetIn = (meetings: readonly Timed[], from: number, to: number) =>
  meetings.some((one) => startOf(one) < to && from < endOf(one));

/** Lists the slots of a day that are still to come and in which somebody has no meeting, in order of time. */
export function freeSlots<Slot extends Timed>(
  slots: readonly Slot[],
  meetings: readonly Timed[],
  { now, until }: Span,
): readonly Slot[] {
  return slots
    .filter((slot) => startOf(slot) > now && startOf(slot) < until && !isMetIn(meetings, startOf(slot), endOf(slot)))
    .toSorted((a, b) => startOf(a) - startOf(b));
}

/**
 * Lists the stretches of a day that are still to come and in which somebody has no meeting, by the slots in which they
 * could be met: slots that follow each other without one's meeting between them are one stretch. Slots and meetings may
 * be those of several sessions, which overlap and stand between each other.
 */
export function freeStretches(slots: readonly Timed[], meetings: readonly Timed[], span: Span): readonly Timed[] {
  const stretches: { startsAt: string; endsAt: string }[] = [];
  for (const slot of freeSlots(slots, meetings, span)) {
    const last = stretches.at(-1);
    if (!last || isMetIn(meetings, endOf(last), startOf(slot)))
      stretches.push({ startsAt: slot.startsAt, endsAt: slot.endsAt });
    else if (endOf(slot) > endOf(last)) last.endsAt = slot.endsAt;
  }
  return stretches;
}
