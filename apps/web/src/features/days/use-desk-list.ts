import type { DayView, DeskPerson } from '@jumelage/contracts/days';
import { useMemo, useState } from 'react';
import type { Moment } from './clock.ts';
import { isNamed } from './find-people.ts';
import { bySoonest } from './soonest.ts';
import { meetingsOfDay, nextMeetings, type PeopleFilter, peopleOf } from './use-day.ts';

const most = 40;

type DeskState = { readonly moment: Moment; readonly now: number; readonly typed: string };

/** Lists the people of the desk: those of a filter, or those whose names match what is typed. */
export function useDeskList(day: DayView, { moment, now, typed }: DeskState) {
  const [limit, setLimit] = useState(most);
  // People just checked in stay in the list: a second tap at the same place must not meet the next person.
  const [recent, setRecent] = useState<ReadonlySet<string>>(new Set());
  // The list need not be made again with every second of the clock.
  const minute = Math.floor(now / 60_000) * 60_000;
  const next = useMemo(() => nextMeetings(meetingsOfDay(day), minute), [day, minute]);
  const inFilter = (name: PeopleFilter) => peopleOf(day.people, name, { next, moment });
  // Between meetings nobody is missed at a table: the desk opens with whoever is not here yet, and does not change
  // lists under a finger.
  const [filter, setFilter] = useState<PeopleFilter>(() => (inFilter('next').length > 0 ? 'next' : 'missing'));
  const isSearch = typed.trim() !== '';
  const chosen = new Set(inFilter(filter));
  const ordered = filter === 'next' || filter === 'missing' ? bySoonest(day.people, next) : day.people;
  const shown = isSearch
    ? day.people.filter((person) => isNamed(person, typed))
    : ordered.filter((person) => chosen.has(person) || recent.has(person.id));
  return {
    next,
    shown,
    isSearch,
    filter,
    setFilter: (name: PeopleFilter) => {
      setFilter(name);
      setLimit(most);
      setRecent(new Set());
    },
    countOf: (name: PeopleFilter) => inFilter(name).length,
    limit,
    showAll: () => setLimit(Number.POSITIVE_INFINITY),
    /** Leaves somebody in the list though its filter no longer holds for them. */
    keep: ({ id }: DeskPerson) => setRecent((before) => new Set([...before, id])),
  };
}
