import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';

type Size = { readonly tables: number; readonly slots: number; readonly people: number };

const numbered = (prefix: string, n: number) => `${prefix}_board${String(n).padStart(11, '0')}`;

/**
 * Makes a schedule of any size out of a real one: its tables and slots again and again, and nine of ten cells with a
 * meeting of two people, whose names are those of the real one. In a slot nobody sits twice.
 */
export function boardLike(real: ScheduleView, size: Size): ScheduleView {
  const [firstSlot] = real.session.slots;
  const [firstTable] = real.session.tables;
  const names = real.meetings.flatMap(({ participants }) => participants);
  if (!firstSlot || !firstTable || names.length === 0) throw new Error('there is nothing to make a board of');
  const start = Date.parse(firstSlot.startsAt);
  const slots = Array.from({ length: size.slots }, (_, n) => ({
    ...firstSlot,
    id: numbered('slt', n) as typeof firstSlot.id,
    block: n < size.slots / 2 ? 0 : 1,
    startsAt: new Date(start + n * 1_800_000).toISOString(),
    endsAt: new Date(start + n * 1_800_000 + 1_200_000).toISOString(),
  }));
  const tables = Array.from({ length: size.tables }, (_, n) => ({
    ...firstTable,
    id: numbered('tbl', n) as typeof firstTable.id,
    number: n + 1,
    closedSlots: [],
  }));
  const people = Array.from({ length: size.people }, (_, n) => {
    const like = names[n % names.length] as (typeof names)[number];
    return { ...like, id: numbered('par', n) as typeof like.id };
  });
  const meetings = slots.flatMap((slot, y) =>
    tables.flatMap((table, x): ScheduledMeeting[] => {
      const like = real.meetings[(y * size.tables + x) % real.meetings.length];
      const [one, other] = [0, 1].map((side) => people[(y * 7 + x * 2 + side) % people.length]);
      if ((x + y) % 10 === 9 || !like || !one || !other) return [];
      return [
        {
          ...like,
          id: numbered('mtg', y * size.tables + x) as typeof like.id,
          status: 'scheduled',
          participants: [one, other],
          colleague: null,
          afterId: null,
          interpreterId: null,
          slotId: slot.id,
          tableId: table.id,
          unplaced: null,
        },
      ];
    }),
  );
  const score = { ...real.score, meetings: meetings.length, placed: meetings.length };
  return { ...real, session: { ...real.session, slots, tables }, meetings, score, differs: false };
}
