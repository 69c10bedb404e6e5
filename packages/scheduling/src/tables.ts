import { type Problem, peopleOf, type SlotOf } from './problem.ts';

export type TableOptions = {
  /** Tables that can be used in each slot. */
  readonly tables: readonly (readonly number[])[];
  /** Rooms that can be used in each slot, for meetings that are held online; none get one where undefined. */
  readonly rooms?: readonly (readonly number[])[] | undefined;
  /** Tables of each zone of the problem; those of a reserved zone serve nobody else. */
  readonly zoneTables?: readonly (readonly number[])[] | undefined;
  /** Table that a meeting is pinned to, or −1. */
  readonly pinned?: readonly number[] | undefined;
  /** Table of a participant's booth, or −1. */
  readonly booths?: readonly number[] | undefined;
  /** Table of each meeting in the schedule before this one, or −1. */
  readonly previous?: readonly number[] | undefined;
};

/**
 * The worth of a table to a meeting; only the order counts: a booth, then each person who need not change, then the
 * table of the schedule before.
 */
const worth = { booth: 100, stays: 10, previous: 1 };

/**
 * Returns a table for each meeting that has a slot and is held at one, a room for each that is held online (−1 where
 * they run out), one meeting a place and slot. Slot by slot: meetings are matched to the tables where someone of them
 * sits already or has their booth, the most valuable first, by augmenting paths (a matching of the weightiest meetings
 * is found greedily: their sets form a matroid); who is left gets any free table. Meetings that are held to a zone come
 * before the others, so that these cannot leave them without a table of it.
 */
export function assignTables(problem: Problem, slotOf: SlotOf, options: TableOptions): number[] {
  const tableOf = problem.meetings.map(() => -1);
  const seatOf = new Map<number, { table: number; block: number }>();
  for (let slot = 0; slot < problem.slots; slot++) {
    const meetings = problem.meetings.flatMap((meeting, index) =>
      slotOf[index] === slot && meeting.kind === 'table' ? [index] : [],
    );
    const block = problem.blockOf[slot] ?? 0;
    for (const [meeting, room] of matchRooms(problem, slotOf, { slot, options })) tableOf[meeting] = room;
    const seats = seatsOf(problem, { meetings, slot, options, seatOf, block });
    const free = new Set(options.tables[slot]);
    for (const { members, tables } of byZone(problem, meetings, options.zoneTables)) {
      const own = new Set([...free].filter((table) => tables.has(table)));
      for (const [meeting, table] of matchSlot(members, seats, own, options.pinned)) {
        tableOf[meeting] = table;
        free.delete(table);
        const it = problem.meetings[meeting];
        if (it !== undefined) for (const person of peopleOf(it)) seatOf.set(person, { table, block });
      }
    }
  }
  return tableOf;
}

/** Gives out a slot’s rooms: the pinned one, else that of the schedule before, else any; nobody walks between them. */
function matchRooms(
  problem: Problem,
  slotOf: SlotOf,
  { slot, options }: { slot: number; options: TableOptions },
): Map<number, number> {
  const meetings = problem.meetings.flatMap((meeting, index) =>
    slotOf[index] === slot && meeting.kind === 'virtual' ? [index] : [],
  );
  const free = new Set(options.rooms?.[slot]);
  const matched = new Map<number, number>();
  for (const wish of [options.pinned, options.previous]) {
    for (const meeting of meetings) {
      const room = wish?.[meeting] ?? -1;
      if (!matched.has(meeting) && free.delete(room)) matched.set(meeting, room);
    }
  }
  const left = [...free];
  for (const meeting of meetings) {
    const room = matched.has(meeting) ? undefined : left.shift();
    if (room !== undefined) matched.set(meeting, room);
  }
  return matched;
}

/**
 * Lists the places that may serve a meeting in a slot, taken or not: rooms for one that is held online, else the tables
 * of its zone, else those that are reserved to nobody.
 */
export function placesFor(
  problem: Problem,
  meeting: number,
  { slot, options }: { readonly slot: number; readonly options: TableOptions },
): readonly number[] {
  const it = problem.meetings[meeting];
  if (it?.kind === 'virtual') return options.rooms?.[slot] ?? [];
  const zone = byZone(problem, [meeting], options.zoneTables).find(({ members }) => members.length > 0);
  return (options.tables[slot] ?? []).filter((table) => zone?.tables.has(table));
}

/**
 * Groups a slot’s meetings with the tables that are theirs: zone by zone, then those that may sit anywhere but in a
 * reserved zone.
 */
function byZone(problem: Problem, meetings: readonly number[], zoneTables: TableOptions['zoneTables']) {
  const zoneOf = (meeting: number) => problem.meetings[meeting]?.zone ?? -1;
  const reserved = new Set(
    (problem.zones ?? []).flatMap((zone, index) => (zone.reserved ? (zoneTables?.[index] ?? []) : [])),
  );
  const anywhere = { has: (table: number) => !reserved.has(table) };
  if (zoneTables === undefined) return [{ members: meetings, tables: { has: () => true } }];
  const zones = zoneTables.map((tables, zone) => ({
    members: meetings.filter((meeting) => zoneOf(meeting) === zone),
    tables: new Set(tables),
  }));
  // Pins of the others come first: they take their tables out of a zone before its meetings are seated.
  return [...zones, { members: meetings.filter((meeting) => zoneOf(meeting) < 0), tables: anywhere }];
}

type Context = {
  readonly meetings: readonly number[];
  readonly slot: number;
  readonly options: TableOptions;
  readonly seatOf: ReadonlyMap<number, { readonly table: number; readonly block: number }>;
  readonly block: number;
};

/** Returns for each meeting the tables that are worth something to it, best first. */
function seatsOf(
  problem: Problem,
  { meetings, slot, options, seatOf, block }: Context,
): Map<number, { table: number; value: number }[]> {
  const open = new Set(options.tables[slot]);
  const seats = new Map<number, { table: number; value: number }[]>();
  for (const index of meetings) {
    const values = new Map<number, number>();
    const add = (table: number | undefined, value: number) => {
      if (table !== undefined && open.has(table)) values.set(table, (values.get(table) ?? 0) + value);
    };
    const meeting = problem.meetings[index];
    for (const person of meeting === undefined ? [] : peopleOf(meeting)) {
      const seat = seatOf.get(person);
      add(options.booths?.[person], worth.booth);
      if (seat?.block === block) add(seat.table, worth.stays);
    }
    add(options.previous?.[index], worth.previous);
    seats.set(
      index,
      [...values].map(([table, value]) => ({ table, value })).sort((a, b) => b.value - a.value || a.table - b.table),
    );
  }
  return seats;
}

function matchSlot(
  meetings: readonly number[],
  seats: ReadonlyMap<number, readonly { readonly table: number; readonly value: number }[]>,
  free: Set<number>,
  pinned: readonly number[] | undefined,
): Map<number, number> {
  const matched = new Map<number, number>();
  const holder = new Map<number, number>();
  const rest: number[] = [];
  for (const meeting of meetings) {
    const table = pinned?.[meeting] ?? -1;
    if (table >= 0 && free.delete(table)) matched.set(meeting, table);
    else if (table < 0) rest.push(meeting);
  }
  const seat = (meeting: number, tried: Set<number>): boolean => {
    for (const { table } of seats.get(meeting) ?? []) {
      if (!free.has(table) || tried.has(table)) continue;
      tried.add(table);
      const other = holder.get(table);
      if (other !== undefined && !seat(other, tried)) continue;
      holder.set(table, meeting);
      return true;
    }
    return false;
  };
  const value = (meeting: number) => seats.get(meeting)?.[0]?.value ?? 0;
  for (const meeting of rest.toSorted((a, b) => value(b) - value(a) || a - b)) seat(meeting, new Set());
  for (const [table, meeting] of holder) {
    matched.set(meeting, table);
    free.delete(table);
  }
  const left = [...free].sort((a, b) => a - b);
  for (const meeting of rest) {
    if (matched.has(meeting)) continue;
    const table = left.shift();
    if (table !== undefined) matched.set(meeting, table);
  }
  return matched;
}
