import type { DayView, DeskPerson } from '@jumelage/contracts/days';
import type { ScheduledMeeting } from '@jumelage/contracts/schedules';
import type { Id } from '@jumelage/domain/ids';
import { type MeetingAtPlace, meetingsAtPlaces } from '@jumelage/domain/placed-meeting';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ApiError } from '../../lib/api.ts';
import { useOnline } from '../../lib/online.ts';
import { withQueue } from './check-in-queue.ts';
import { useCheckIn, useSending } from './check-ins.ts';
import type { Moment, Slot } from './clock.ts';
import { dayQuery, type SessionRef } from './queries.ts';
import { useWaiting } from './queue-store.ts';

export type Table = DayView['schedule']['session']['tables'][number];
export type Meeting = MeetingAtPlace<Slot, Table, ScheduledMeeting>;

/** Holds the day of a session as this desk knows it, whether there is a network, and the check-in. */
export function useDay(ref: SessionRef) {
  const { data, error, isPending, refetch } = useQuery(dayQuery(ref));
  const isOnline = useOnline();
  const waiting = useWaiting(ref.eventId);
  const send = useSending(ref);
  const offset = data?.offset ?? 0;
  const mark = useCheckIn(ref, { offset, send });
  const day = useMemo(() => data && { ...data.day, people: withQueue(data.day.people, waiting) }, [data, waiting]);
  const isLost = error instanceof ApiError && error.code === 'network';
  return {
    day,
    offset,
    at: data?.at ?? 0,
    error: isLost && data ? null : error,
    isPending,
    isOffline: !isOnline || isLost,
    waiting,
    send,
    mark,
    refetch,
  };
}
export type Day = ReturnType<typeof useDay>;

/** Lists the meetings of a day with their slots and tables, in order of time and table; none that was cancelled. */
export function meetingsOfDay({ schedule }: DayView): readonly Meeting[] {
  const meetings = schedule.meetings.filter(({ status }) => status !== 'cancelled');
  return meetingsAtPlaces({ ...schedule.session, meetings });
}

/** Finds everybody's next meeting: their first that is not over. */
export function nextMeetings(placed: readonly Meeting[], now: number): ReadonlyMap<Id<'participant'>, Meeting> {
  const next = new Map<Id<'participant'>, Meeting>();
  for (const one of placed) {
    if (Date.parse(one.slot.endsAt) <= now) continue;
    for (const { id } of one.meeting.participants) if (!next.has(id)) next.set(id, one);
  }
  return next;
}

export type PeopleFilter = 'next' | 'missing' | 'here' | 'all';

/** Lists the people of a filter; those who attend from afar do not come to the desk and are never missing. */
export function peopleOf(
  people: readonly DeskPerson[],
  filter: PeopleFilter,
  { next, moment }: { readonly next: ReadonlyMap<Id<'participant'>, Meeting>; readonly moment: Moment },
): readonly DeskPerson[] {
  const isMissing = ({ presence, attendance }: DeskPerson) =>
    attendance === 'onsite' && (presence === 'expected' || presence === 'late');
  if (filter === 'all') return people;
  if (filter === 'here') return people.filter(({ presence }) => presence === 'arrived');
  if (filter === 'missing') return people.filter(isMissing);
  const slots = new Set([moment.current?.id, moment.next?.id]);
  return people.filter((person) => isMissing(person) && slots.has(next.get(person.id)?.slot.id));
}
