type Row = { readonly id: string };

type SlotRow = Row & { readonly startsAt: string };
type TableRow = Row & { readonly number: number };

/** A meeting at its slot and table. */
export type MeetingAtPlace<Slot, Table, Meeting> = {
  readonly meeting: Meeting;
  readonly slot: Slot;
  readonly table: Table;
};

/** A meeting with all rows that its ids name. */
export type PlacedMeeting<Slot, Table, Person, Interpreter, Meeting = Row> = MeetingAtPlace<Slot, Table, Meeting> & {
  readonly people: readonly [Person, Person];
  readonly colleague: Person | undefined;
  readonly interpreter: Interpreter | undefined;
};

const byId = <T extends Row>(rows: readonly T[]) => new Map<string | null, T>(rows.map((row) => [row.id, row]));

/** Joins meetings with their slots and tables, by time, then by table; one without a place is left out. */
export function meetingsAtPlaces<
  Slot extends SlotRow,
  Table extends TableRow,
  Meeting extends { readonly slotId: string | null; readonly tableId: string | null },
>(session: {
  readonly slots: readonly Slot[];
  readonly tables: readonly Table[];
  readonly meetings: readonly Meeting[];
}): MeetingAtPlace<Slot, Table, Meeting>[] {
  const slots = byId(session.slots);
  const tables = byId(session.tables);
  return session.meetings
    .flatMap((meeting) => {
      const slot = slots.get(meeting.slotId);
      const table = tables.get(meeting.tableId);
      return slot && table ? [{ meeting, slot, table }] : [];
    })
    .sort((a, b) => a.slot.startsAt.localeCompare(b.slot.startsAt) || a.table.number - b.table.number);
}

/**
 * Joins the placed meetings of a session with all that their ids name, in the same order; one whose slot, table or
 * people are not among the rows is left out.
 */
export function placedMeetings<
  Slot extends SlotRow,
  Table extends TableRow,
  Person extends Row,
  Interpreter extends Row,
  Meeting extends {
    readonly participantIds: readonly [string, string];
    readonly colleagueId: string | null;
    readonly slotId: string;
    readonly tableId: string;
    readonly interpreterId: string | null;
  },
>(session: {
  readonly slots: readonly Slot[];
  readonly tables: readonly Table[];
  readonly people: readonly Person[];
  readonly interpreters: readonly Interpreter[];
  readonly meetings: readonly Meeting[];
}): PlacedMeeting<Slot, Table, Person, Interpreter, Meeting>[] {
  const people = byId(session.people);
  const interpreters = byId(session.interpreters);
  return meetingsAtPlaces(session).flatMap((one): PlacedMeeting<Slot, Table, Person, Interpreter, Meeting>[] => {
    const { participantIds, colleagueId, interpreterId } = one.meeting;
    const [first, second] = participantIds.map((id) => people.get(id));
    if (!first || !second) return [];
    return [
      {
        ...one,
        people: [first, second],
        colleague: people.get(colleagueId),
        interpreter: interpreters.get(interpreterId),
      },
    ];
  });
}

/** Lists everyone who sits at a meeting: its two people, and the colleague who joins one of them. */
export function attendeesOf<Person>(
  pair: readonly [Person, Person],
  colleague: Person | null | undefined,
): readonly Person[] {
  return colleague ? [...pair, colleague] : pair;
}

/** Selects the meetings at which somebody is expected, or that a table or an interpreter is needed for. */
export function meetingsOf<Meeting extends PlacedMeeting<unknown, Row, Row, Row, unknown>>(
  meetings: readonly Meeting[],
  id: string,
): Meeting[] {
  return meetings.filter(
    ({ people, colleague, table, interpreter }) =>
      attendeesOf(people, colleague).some((one) => one.id === id) || table.id === id || interpreter?.id === id,
  );
}

/** Finds the person across the table from an attendee; for a colleague who joins, the one of the other organisation. */
export function otherOf<Person extends Row & { readonly organisation: Row }>(
  [first, second]: readonly [Person, Person],
  own: Row & { readonly organisation: Row },
): Person {
  if (own.id === first.id) return second;
  if (own.id === second.id) return first;
  return first.organisation.id === own.organisation.id ? second : first;
}
