import type { SessionScope } from '@jumelage/db/repositories/schedules';
import type { Language } from '@jumelage/domain/language';
import { placedMeetings } from '@jumelage/domain/placed-meeting';
import type { Deps } from '../../deps.ts';
import { toCsv } from '../../files/csv.ts';
import { exportName } from '../../files/export-name.ts';
import type { FileReply } from '../../http/route.ts';
import type { Content } from './content.ts';
import { type MeetingRow, type Wording, wording } from './rows.ts';
import { loadContent } from './views.ts';

type Heading = keyof Wording['words']['heading'];

/**
 * The columns of the table, in order, each with its heading: words for people, codes beside them and ids at the end for
 * programs.
 */
export const columns: readonly {
  readonly heading: Heading;
  readonly cell: (row: MeetingRow, say: Wording) => string | number | null;
}[] = [
  { heading: 'date', cell: ({ slot }, say) => say.date(slot.startsAt) },
  { heading: 'start', cell: ({ slot }, say) => say.time(slot.startsAt) },
  { heading: 'end', cell: ({ slot }, say) => say.time(slot.endsAt) },
  { heading: 'table', cell: ({ table }) => table.number },
  { heading: 'sign', cell: ({ table }, say) => say.table(table).sign },
  { heading: 'first', cell: ({ people }, say) => say.latin(people[0]) },
  { heading: 'firstHanzi', cell: ({ people }) => people[0].name.hanzi ?? null },
  { heading: 'firstOrganisation', cell: ({ people }) => people[0].organisation.nameLatin },
  { heading: 'firstOrganisationHanzi', cell: ({ people }) => people[0].organisation.nameHanzi },
  { heading: 'firstCountry', cell: ({ people }, say) => say.terms.country[people[0].organisation.country] },
  { heading: 'firstCountryCode', cell: ({ people }) => people[0].organisation.country },
  { heading: 'second', cell: ({ people }, say) => say.latin(people[1]) },
  { heading: 'secondHanzi', cell: ({ people }) => people[1].name.hanzi ?? null },
  { heading: 'secondOrganisation', cell: ({ people }) => people[1].organisation.nameLatin },
  { heading: 'secondOrganisationHanzi', cell: ({ people }) => people[1].organisation.nameHanzi },
  { heading: 'secondCountry', cell: ({ people }, say) => say.terms.country[people[1].organisation.country] },
  { heading: 'secondCountryCode', cell: ({ people }) => people[1].organisation.country },
  { heading: 'colleague', cell: ({ colleague }, say) => (colleague ? say.name(colleague) : null) },
  { heading: 'interpreter', cell: ({ interpreter }, say) => (interpreter ? say.name(interpreter) : null) },
  { heading: 'priority', cell: ({ meeting }, say) => say.terms.requestPriority[meeting.priority] },
  { heading: 'priorityCode', cell: ({ meeting }) => meeting.priority },
  { heading: 'status', cell: ({ meeting }, say) => say.terms.meetingStatus[meeting.status] },
  { heading: 'statusCode', cell: ({ meeting }) => meeting.status },
  { heading: 'meetingId', cell: ({ meeting }) => meeting.id },
  { heading: 'firstId', cell: ({ people }) => people[0].id },
  { heading: 'firstOrganisationId', cell: ({ people }) => people[0].organisation.id },
  { heading: 'secondId', cell: ({ people }) => people[1].id },
  { heading: 'secondOrganisationId', cell: ({ people }) => people[1].organisation.id },
];

/** Names a file after its event and the version that it shows. */
export function fileName(
  deps: Pick<Deps, 'now'>,
  { event, version }: Content,
  language: Language,
  extension: string,
): string {
  return exportName({
    subject: 'schedule',
    extension,
    language,
    event,
    now: deps.now(),
    version: version === null ? 'draft' : `v${version}`,
  });
}

/**
 * Writes the placed meetings as a CSV file that spreadsheets read as UTF-8; no cell is run as a formula, and each row
 * names its version.
 */
export async function exportTable(deps: Deps, scope: SessionScope, language: Language): Promise<FileReply> {
  const { content } = await loadContent(deps, scope);
  const say = wording(content, language);
  const heading = [...columns.map((column) => say.words.heading[column.heading]), say.words.heading.version];
  const rows = placedMeetings(content).map((row) => [
    ...columns.map((column) => column.cell(row, say) ?? ''),
    say.version,
  ]);
  return { file: toCsv([heading, ...rows], language), filename: fileName(deps, content, language, 'csv') };
}
