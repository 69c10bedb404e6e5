import { createHash } from 'node:crypto';
import type { PaperState } from '@jumelage/contracts/papers';
import type { PrintRow } from '@jumelage/db/repositories/papers';
import { type Paper, papers, sheetSubjects } from '@jumelage/domain/paper';
import { meetingsOf, placedMeetings } from '@jumelage/domain/placed-meeting';
import type { Content } from './content.ts';
import type { MeetingRow } from './rows.ts';

type SheetId = PaperState['changed'][number];

/** The fingerprint of each sheet of a paper: another one means that the sheet says something else. */
export type Sheets = ReadonlyMap<SheetId, string>;

const fingerprint = (shown: unknown) =>
  createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 16);

type Row<Name extends 'slots' | 'tables' | 'interpreters' | 'people'> = Content[Name][number];

const slotFacts = ({ startsAt, endsAt }: Row<'slots'>) => [startsAt, endsAt];
const tableFacts = ({ number, kind, label, zone, boothOf }: Row<'tables'>) => [number, kind, label, zone, boothOf];
const interpreterFacts = ({ name, languages }: Row<'interpreters'>) => [name, languages];
const personFacts = ({ name, organisation, attendance, zone }: Row<'people'>) => [name, organisation, attendance, zone];
const meetingFacts = ({ slot, table, interpreter, people, colleague }: MeetingRow) => [
  slotFacts(slot),
  tableFacts(table),
  interpreter && interpreterFacts(interpreter),
  people.map(personFacts),
  colleague && personFacts(colleague),
];

/**
 * Computes the sheets of every paper. The version and the time of publishing are left out: they stand on each sheet and
 * alone make none wrong.
 */
export function sheetsOf(content: Content): Readonly<Record<Paper, Sheets>> {
  const meetings = placedMeetings(content);
  const slots = content.slots.map(slotFacts);
  const factsOf = new Map<SheetId, unknown>([
    ...content.people.map((one) => [one.id, personFacts(one)] as const),
    ...content.tables.map((one) => [one.id, tableFacts(one)] as const),
    ...content.interpreters.map((one) => [one.id, interpreterFacts(one)] as const),
  ]);
  const planOf = (id: SheetId) => [factsOf.get(id), meetingsOf(meetings, id).map(meetingFacts)];
  const signOf = (id: SheetId) => [factsOf.get(id), slots, meetingsOf(meetings, id).map(meetingFacts)];
  const lineOf = (id: SheetId) => factsOf.get(id);
  const sheets = (paper: Paper, shownOn: (id: SheetId) => unknown): Sheets =>
    new Map(sheetSubjects(paper, content, meetings).map((id) => [id, fingerprint(shownOn(id))]));
  return {
    people: sheets('people', planOf),
    tables: sheets('tables', signOf),
    wall: sheets('wall', signOf),
    interpreters: sheets('interpreters', planOf),
    sign_in: sheets('sign_in', lineOf),
    badges: sheets('badges', lineOf),
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
