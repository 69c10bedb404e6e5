import type { SessionWhole } from '@jumelage/db/repositories/events';
import type { MeetingRow } from '@jumelage/db/repositories/meetings';
import type { ParticipantRow } from '@jumelage/db/repositories/participants';
import { languagesInCommon } from '@jumelage/domain/language';
import type { Problem } from '@jumelage/scheduling/problem';
import type { InterpreterFacts } from '@jumelage/scheduling/rules';

/** A session's places and interpreters as the scheduler names them: by index, slot by slot. */
export type Furniture = {
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

/** The pair of languages of an interpreter, whichever comes first. */
const pairOf = ({ first, second }: { readonly first: string; readonly second: string }) => [first, second].sort().join(' ');

function pairsOf(session: SessionWhole): string[] {
  return [...new Set(session.interpreters.map(pairOf))];
}

/** Places and interpreters of a session by index. */
export function furnitureOf(session: SessionWhole): Furniture {
  const { slots, tables } = session;
  const usable = (kind: 'table' | 'room') =>
    slots.map((slot) => tables.flatMap((table, index) => (table.kind === kind && !table.closedSlots.includes(slot.id) ? [index] : [])));
  const parts = [...new Set(tables.flatMap((table) => (table.kind === 'table' && table.boothOf === null && table.zone ? [table.zone] : [])))];
  const booths = [...new Set(tables.flatMap((table) => (table.kind === 'table' && table.boothOf ? [table.boothOf] : [])))];
  const tablesWhere = (isIt: (table: SessionWhole['tables'][number]) => boolean) =>
    tables.flatMap((table, index) => (table.kind === 'table' && isIt(table) ? [index] : []));
  const slotIndex = new Map(slots.map((slot, index) => [slot.id, index]));
  const pairs = pairsOf(session);
  return {
    tables: usable('table'),
    rooms: usable('room'),
    zoneTables: [
      ...parts.map((part) => tablesWhere((table) => table.boothOf === null && table.zone === part)),
      ...booths.map((organisation) => tablesWhere((table) => table.boothOf === organisation)),
    ],
    reserved: [...parts.map(() => false), ...booths.map(() => true)],
    interpreters: session.interpreters.map((one) => ({
      pool: pairs.indexOf(pairOf(one)),
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

/** How many common tables, rooms and tables of each zone there are, slot by slot. */
export function capacitiesOf(
  { slots }: SessionWhole,
  { tables, rooms, zoneTables, reserved }: Furniture,
): Pick<Problem, 'capacity' | 'virtualCapacity' | 'zones'> {
  const kept = new Set(zoneTables.flatMap((own, zone) => (reserved[zone] ? own : [])));
  return {
    capacity: slots.map((_, slot) => (tables[slot] ?? []).filter((table) => !kept.has(table)).length),
    virtualCapacity: slots.map((_, slot) => (rooms[slot] ?? []).length),
    zones: zoneTables.map((own, zone) => ({
      capacity: slots.map((_, slot) => own.filter((table) => tables[slot]?.includes(table)).length),
      reserved: reserved[zone] ?? false,
    })),
  };
}

/**
 * Interpreters by pair of languages, and which pair a meeting needs. A session without interpreters schedules none and only marks who would need one;
 * with some, a meeting whose people share no language has one of theirs or no place: the last pool is empty, for pairs that nobody interprets.
 */
export function languagePools(session: SessionWhole, { interpreters: facts }: Furniture) {
  const pairs = pairsOf(session);
  const free = (pool: number) => session.slots.map((_, slot) => facts.filter((one) => one.pool === pool && !one.away.includes(slot)).length);
  return {
    capacities: [...pairs.map((_, pool) => free(pool)), session.slots.map(() => 0)],
    poolFor: ({ interpreter }: MeetingRow, first: ParticipantRow, second: ParticipantRow): number => {
      const needed = interpreter === 'needed' || (interpreter === 'auto' && languagesInCommon(first.languages, second.languages).length === 0);
      if (!needed || pairs.length === 0) return -1;
      const speaks = (person: ParticipantRow, language: string | undefined) => (person.languages as readonly string[]).includes(language ?? '');
      const fits = (pair: string) => {
        const [one, other] = pair.split(' ');
        return (speaks(first, one) && speaks(second, other)) || (speaks(first, other) && speaks(second, one));
      };
      const pool = pairs.findIndex(fits);
      return pool < 0 ? pairs.length : pool;
    },
  };
}
