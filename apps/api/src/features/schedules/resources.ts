import type { MeetingRow } from '@jumelage/db/repositories/meetings';
import type { ParticipantRow } from '@jumelage/db/repositories/participants';
import type { SessionWhole } from '@jumelage/db/repositories/sessions';
import { languagesInCommon } from '@jumelage/domain/language';
import { type Needs, needsOf } from '@jumelage/scheduling/needs';
import type { InterpreterFacts, Problem } from '@jumelage/scheduling/problem';

/** A session's places and interpreters as the scheduler names them: by index, slot by slot. */
export type Resources = {
  /** Tables that can be used, by slot; booths among them. */
  readonly tables: readonly (readonly number[])[];
  readonly rooms: readonly (readonly number[])[];
  /** Tables of each zone: the parts of the hall first, then the booths, one each. */
  readonly zoneTables: readonly (readonly number[])[];
  readonly reserved: readonly boolean[];
  readonly interpreters: readonly InterpreterFacts[];
  /** The zone that a meeting is held to: the booth of one side, else the part of the hall that the organiser chose. */
  readonly zoneFor: (meeting: MeetingRow, first: ParticipantRow, second: ParticipantRow) => number | undefined;
};

/** Indexes the places and interpreters of a session. */
export function resourcesOf(session: SessionWhole): Resources {
  const { slots, tables } = session;
  const usable = (kind: 'table' | 'room') =>
    slots.map((slot) =>
      tables.flatMap((table, index) => (table.kind === kind && !table.closedSlots.includes(slot.id) ? [index] : [])),
    );
  const parts = [
    ...new Set(
      tables.flatMap((table) => (table.kind === 'table' && table.boothOf === null && table.zone ? [table.zone] : [])),
    ),
  ];
  const booths = [
    ...new Set(tables.flatMap((table) => (table.kind === 'table' && table.boothOf ? [table.boothOf] : []))),
  ];
  const tablesWhere = (isIt: (table: SessionWhole['tables'][number]) => boolean) =>
    tables.flatMap((table, index) => (table.kind === 'table' && isIt(table) ? [index] : []));
  const slotIndex = new Map(slots.map((slot, index) => [slot.id, index]));
  return {
    tables: usable('table'),
    rooms: usable('room'),
    zoneTables: [
      ...parts.map((part) => tablesWhere((table) => table.boothOf === null && table.zone === part)),
      ...booths.map((organisation) => tablesWhere((table) => table.boothOf === organisation)),
    ],
    reserved: [...parts.map(() => false), ...booths.map(() => true)],
    interpreters: session.interpreters.map((one) => ({
      away: one.retired ? slots.map((_, index) => index) : one.awaySlots.flatMap((id) => slotIndex.get(id) ?? []),
    })),
    zoneFor: (meeting, first, second) => {
      const booth = [second, first].map((person) => booths.indexOf(person.organisationId)).find((index) => index >= 0);
      if (booth !== undefined) return parts.length + booth;
      const part = meeting.onlyZone === null ? -1 : parts.indexOf(meeting.onlyZone);
      return part < 0 ? undefined : part;
    },
  };
}

/** Counts common tables, rooms and tables of each zone, slot by slot. */
export function capacitiesOf(
  { slots }: SessionWhole,
  { tables, rooms, zoneTables, reserved }: Resources,
): Pick<Problem, 'capacity' | 'virtualCapacity' | 'zones'> {
  const reservedTables = new Set(zoneTables.flatMap((own, zone) => (reserved[zone] ? own : [])));
  return {
    capacity: slots.map((_, slot) => (tables[slot] ?? []).filter((table) => !reservedTables.has(table)).length),
    virtualCapacity: slots.map((_, slot) => (rooms[slot] ?? []).length),
    zones: zoneTables.map((own, zone) => ({
      capacity: slots.map((_, slot) => own.filter((table) => tables[slot]?.includes(table)).length),
      reserved: reserved[zone] ?? false,
    })),
  };
}

type Interpreted = {
  readonly meeting: MeetingRow;
  readonly first: ParticipantRow;
  readonly second: ParticipantRow;
  readonly colleague: ParticipantRow | undefined;
};

/**
 * Finds which interpreters can serve which meetings: those who speak a language of each side, a colleague's among them.
 * A session without interpreters schedules none and only marks who would need one; with some, a meeting whose people
 * share no language has an interpreter or no place.
 */
export function interpreterNeeds({ interpreters }: SessionWhole, meetings: readonly Interpreted[]): Needs {
  const sidesOf = ({ meeting: { interpreter }, first, second, colleague }: Interpreted) => {
    const needed =
      interpreter === 'needed' ||
      (interpreter === 'auto' && languagesInCommon(first.languages, second.languages).length === 0);
    if (!needed || interpreters.length === 0) return undefined;
    const spokenBeside = ({ organisationId, languages }: ParticipantRow) => [
      ...languages,
      ...(colleague?.organisationId === organisationId ? colleague.languages : []),
    ];
    return [spokenBeside(first), spokenBeside(second)] as const;
  };
  return needsOf(
    interpreters.map(({ languages }) => languages),
    meetings.map(sidesOf),
  );
}
