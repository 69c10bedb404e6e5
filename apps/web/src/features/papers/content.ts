import type { Paper } from '@jumelage/domain/paper';
import type { Interpreter, PaperState, Papers, Person, Table } from './queries.ts';

export type SheetId = PaperState['changed'][number];
type Slot = Papers['slots'][number];

/** A meeting with the people and the place that it names. */
export type PlacedMeeting = {
  readonly id: string;
  readonly slot: Slot;
  readonly table: Table;
  readonly people: readonly [Person, Person];
  readonly colleague: Person | undefined;
  readonly interpreter: Interpreter | undefined;
};

export type Content = { readonly papers: Papers; readonly meetings: readonly PlacedMeeting[] };

/** Joins the papers with their meetings, in order of time, then of tables. */
export function contentOf(papers: Papers): Content {
  const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
    new Map<string | null, T>(rows.map((row) => [row.id, row]));
  const slots = byId(papers.slots);
  const tables = byId(papers.tables);
  const people = byId(papers.people);
  const interpreters = byId(papers.interpreters);
  const meetings = papers.meetings.flatMap((meeting): PlacedMeeting[] => {
    const slot = slots.get(meeting.slotId);
    const table = tables.get(meeting.tableId);
    const [first, second] = meeting.participantIds.map((id) => people.get(id));
    if (!slot || !table || !first || !second) return [];
    return [
      {
        id: meeting.id,
        slot,
        table,
        people: [first, second],
        colleague: people.get(meeting.colleagueId),
        interpreter: interpreters.get(meeting.interpreterId),
      },
    ];
  });
  return {
    papers,
    meetings: meetings.sort(
      (a, b) => a.slot.startsAt.localeCompare(b.slot.startsAt) || a.table.number - b.table.number,
    ),
  };
}

/** Lists the meetings at which somebody is expected: their own, and those to which they go along with a colleague. */
export function meetingsOf({ meetings }: Content, person: Person): PlacedMeeting[] {
  return meetings.filter(
    ({ people, colleague }) => colleague?.id === person.id || people.some(({ id }) => id === person.id),
  );
}

/** Lists the people that somebody meets; who goes along with a colleague meets the other organisation's person. */
export function othersOf(meeting: PlacedMeeting, person: Person): Person[] {
  const isOne = meeting.people.some(({ id }) => id === person.id);
  return meeting.people.filter(
    ({ id, organisation }) => id !== person.id && (isOne || organisation.id !== person.organisation.id),
  );
}

/** Lists the sheets of a paper, in the order of printing; the wall is one whole. */
export function sheetIdsOf(content: Content, paper: Paper): SheetId[] {
  const { people, tables, interpreters } = content.papers;
  if (paper === 'wall') return [];
  if (paper === 'tables') return tables.map(({ id }) => id);
  if (paper === 'interpreters') return interpreters.map(({ id }) => id);
  if (paper === 'people') return people.filter((person) => meetingsOf(content, person).length > 0).map(({ id }) => id);
  return people.map(({ id }) => id);
}

/** Cuts a list into pieces of at most so many, as even as they can be. */
export function evenPieces<T>(items: readonly T[], most: number): T[][] {
  const pieces = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, pieces));
  return Array.from({ length: pieces }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** Groups slots by block. */
export function blocksOf(slots: readonly Slot[]): { readonly block: number; readonly slots: Slot[] }[] {
  return [...Map.groupBy(slots, (slot) => slot.block)].map(([block, own]) => ({ block, slots: own }));
}
