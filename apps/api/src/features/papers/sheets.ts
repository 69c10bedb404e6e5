import { createHash } from 'node:crypto';
import type { PaperState } from '@jumelage/contracts/papers';
import type { PrintRow } from '@jumelage/db/repositories/papers';
import { type Paper, papers } from '@jumelage/domain/paper';
import type { Content } from './content.ts';

type SheetId = PaperState['changed'][number];

/** The fingerprint of each sheet of a paper: another one means that the sheet says something else. */
export type Sheets = ReadonlyMap<SheetId, string>;

const fingerprint = (shown: unknown) =>
  createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 16);

/**
 * Computes the sheets of every paper. The version and the time of publishing are left out: they stand on each sheet and
 * alone make none wrong.
 */
export function sheetsOf(content: Content): Readonly<Record<Paper, Sheets>> {
  const slotOf = new Map<string, unknown>(content.slots.map((slot) => [slot.id, [slot.startsAt, slot.endsAt]]));
  const tableOf = new Map<string, unknown>(
    content.tables.map(({ id, number, kind, label, zone, boothOf }) => [id, [number, kind, label, zone, boothOf]]),
  );
  const interpreterOf = new Map<string, unknown>(
    content.interpreters.map(({ id, name, languages }) => [id, [name, languages]]),
  );
  const personOf = new Map<string, unknown>(
    content.people.map(({ id, name, organisation, attendance, zone }) => [id, [name, organisation, attendance, zone]]),
  );
  const shown = content.meetings
    .map((meeting) => ({
      meeting,
      facts: [
        slotOf.get(meeting.slotId),
        tableOf.get(meeting.tableId),
        meeting.interpreterId && interpreterOf.get(meeting.interpreterId),
        meeting.participantIds.map((id) => personOf.get(id)),
        meeting.colleagueId && personOf.get(meeting.colleagueId),
      ],
    }))
    .sort((a, b) => String(a.facts[0]).localeCompare(String(b.facts[0])) || a.meeting.id.localeCompare(b.meeting.id));
  const factsWhere = (isIt: (meeting: Content['meetings'][number]) => boolean) =>
    shown.flatMap(({ meeting, facts }) => (isIt(meeting) ? [facts] : []));
  const sheets = (rows: readonly { readonly id: SheetId }[], of: (id: SheetId) => unknown): Sheets =>
    new Map(rows.map(({ id }) => [id, fingerprint(of(id))] as const));
  const isAt = (id: SheetId) => (meeting: Content['meetings'][number]) =>
    meeting.participantIds.some((one) => one === id) ||
    meeting.colleagueId === id ||
    meeting.tableId === id ||
    meeting.interpreterId === id;
  const slots = content.slots.map((slot) => slotOf.get(slot.id));
  // Without a meeting there is no plan to print.
  const seated = content.people.filter((person) => content.meetings.some(isAt(person.id)));
  const people = sheets(seated, (id) => [personOf.get(id), factsWhere(isAt(id))]);
  const tables = sheets(content.tables, (id) => [tableOf.get(id), slots, factsWhere(isAt(id))]);
  const lists = sheets(content.people, (id) => personOf.get(id));
  return {
    people,
    tables,
    wall: tables,
    interpreters: sheets(content.interpreters, (id) => [interpreterOf.get(id), factsWhere(isAt(id))]),
    sign_in: lists,
    badges: lists,
  };
}

/**
 * Describes the state of each paper: when it was printed, and which sheets say something else by now. These include the
 * plan of somebody who lost every meeting; a table that was removed needs no sheet.
 */
export function toPaperStates(content: Content, prints: readonly PrintRow[]): PaperState[] {
  const now = sheetsOf(content);
  return papers.map((paper) => {
    const print = prints.find((one) => one.paper === paper);
    if (!print) return { paper, printed: null, changed: [] };
    return {
      paper,
      printed: { version: print.version === 0 ? null : print.version, printedAt: print.printedAt.toISOString() },
      changed: [
        ...[...now[paper]].flatMap(([id, mark]) => (print.sheets[id] === mark ? [] : [id])),
        ...content.people.flatMap(({ id }) => (print.sheets[id] && !now[paper].has(id) ? [id] : [])),
      ],
    };
  });
}
