import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import { attendeesOf } from '@jumelage/domain/placed-meeting';
import { matches } from '@jumelage/domain/search';
import { byBlock } from '@jumelage/domain/session';
import { comparePeople } from '../../lib/name-order.ts';

type Person = ScheduledMeeting['participants'][number];
type Session = ScheduleView['session'];

/** A person's cell in a slot: a meeting, waiting between two of a block, being away, or nothing. */
export type TimeCell = {
  readonly slotId: string;
  readonly meeting: ScheduledMeeting | undefined;
  readonly isGap: boolean;
  readonly isAway: boolean;
};
export type TimeRow = { readonly id: string; readonly cells: readonly TimeCell[]; readonly count: number };
export type PersonRow = TimeRow & { readonly person: Person };

/** Finds the free slots between two meetings of a block, in which somebody waits. */
function gapsOf({ slots }: Session, busy: ReadonlySet<string>): Set<string> {
  const gaps = new Set<string>();
  for (const { items: own } of byBlock(slots)) {
    const first = own.findIndex(({ id }) => busy.has(id));
    const last = own.findLastIndex(({ id }) => busy.has(id));
    if (first < 0) continue;
    for (const { id } of own.slice(first + 1, last)) if (!busy.has(id)) gaps.add(id);
  }
  return gaps;
}

function toRow(
  session: Session,
  id: string,
  { meetings, away, waits }: { meetings: readonly ScheduledMeeting[]; away: ReadonlySet<string>; waits: boolean },
): TimeRow {
  const bySlot = new Map(meetings.map((meeting) => [meeting.slotId, meeting]));
  const busy = new Set(meetings.flatMap(({ slotId }) => slotId ?? []));
  const gaps = waits ? gapsOf(session, busy) : new Set<string>();
  return {
    id,
    count: busy.size,
    cells: session.slots.map((slot) => ({
      slotId: slot.id,
      meeting: bySlot.get(slot.id),
      isGap: gaps.has(slot.id),
      isAway: away.has(slot.id),
    })),
  };
}

/** Lists one row a person, by name, with their meetings slot by slot; colleagues who join have theirs too. */
export function personRows({ session, meetings }: ScheduleView): PersonRow[] {
  const people = new Map<string, Person>();
  const own = new Map<string, ScheduledMeeting[]>();
  for (const meeting of meetings) {
    for (const person of attendeesOf(meeting.participants, meeting.colleague)) {
      people.set(person.id, person);
      own.set(person.id, [...(own.get(person.id) ?? []), meeting]);
    }
  }
  return [...people.values()]
    .map((person) => ({
      person,
      ...toRow(session, person.id, { meetings: own.get(person.id) ?? [], away: new Set(), waits: true }),
    }))
    .sort((a, b) => comparePeople(a.person.name, b.person.name));
}

/** Lists one row an interpreter, with the meetings that they are at and the slots in which they are away. */
export function interpreterRows({
  session,
  meetings,
}: ScheduleView): (TimeRow & { readonly interpreter: Session['interpreters'][number] })[] {
  return session.interpreters.map((interpreter) => ({
    interpreter,
    ...toRow(session, interpreter.id, {
      meetings: meetings.filter(({ interpreterId, slotId }) => slotId && interpreterId === interpreter.id),
      away: new Set(interpreter.awaySlots),
      waits: false,
    }),
  }));
}

/** Tells whether a query matches a person's name or organisation; an empty one matches everybody. */
export function isSought({ name, organisation }: Pick<Person, 'name' | 'organisation'>, query: string): boolean {
  return query.trim() === '' || matches(query, { name, texts: [organisation.nameLatin, organisation.nameHanzi] });
}

/** Lists the meetings of the people that a search finds, joined as a colleague too; none without a search. */
export function soughtMeetings(meetings: readonly ScheduledMeeting[], query: string): ReadonlySet<string> {
  if (query.trim() === '') return new Set();
  const isFound = (meeting: ScheduledMeeting) =>
    attendeesOf(meeting.participants, meeting.colleague).some((person) => isSought(person, query));
  return new Set(meetings.filter(isFound).map(({ id }) => id));
}
