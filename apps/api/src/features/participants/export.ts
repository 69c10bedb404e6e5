import { type ImportColumn, importColumns, profileColumns } from '@jumelage/contracts/imports';
import { findEvent } from '@jumelage/db/repositories/events';
import { listNames, type ParticipantFilter } from '@jumelage/db/repositories/participant-lists';
import { allParticipants, type ParticipantRow } from '@jumelage/db/repositories/participants';
import { reading } from '@jumelage/db/store';
import type { Language } from '@jumelage/domain/language';
import { wordsOf } from '@jumelage/i18n/all-words';
import { formatList } from '@jumelage/i18n/format';
import type { Deps } from '../../deps.ts';
import { toCsv } from '../../files/csv.ts';
import { exportName } from '../../files/export-name.ts';
import { found } from '../../http/app-error.ts';
import type { FileReply } from '../../http/route.ts';
import { exportedHeadingOf, headingOf } from '../imports/lists/columns.ts';
import { type ExportedColumn, exportedColumns } from '../imports/lists/heading-words.ts';

type ListColumn = Exclude<ImportColumn, (typeof profileColumns)[number]>;
/** The columns of a list of people: what is of their organisations' profiles is not in it. */
const listColumns = importColumns.filter(
  (column): column is ListColumn => !(profileColumns as readonly ImportColumn[]).includes(column),
);

/**
 * Computes the cell of each column: codes, which an import reads in any language, words beside them for people, ids for
 * programs.
 */
function cellsOf(
  row: ParticipantRow,
  language: Language,
): Readonly<Record<ListColumn | ExportedColumn, string | null>> {
  const {
    id,
    family,
    given,
    hanzi,
    email,
    organisation,
    languages,
    attendance,
    status,
    jobTitle,
    phone,
    wechat,
    tags,
  } = row;
  const { nameLatin, nameHanzi, country, kind, sector } = organisation;
  const terms = wordsOf(language, 'terms');
  return {
    ...{
      family,
      given,
      hanzi,
      email,
      organisation: nameLatin,
      organisation_hanzi: nameHanzi,
      country,
      kind,
      sector,
      attendance,
      status,
      ...{ jobTitle, phone, wechat, tags: tags.join('; ') },
    },
    languages: languages.join(' '),
    countryLabel: terms.country[country],
    kindLabel: terms.organisationKind[kind],
    sectorLabel: sector && terms.sector[sector],
    languageLabels: formatList(
      languages.map((one) => terms.language[one]),
      language,
    ),
    attendanceLabel: terms.attendance[attendance],
    statusLabel: terms.participantStatus[status],
    ...{ id, organisationId: organisation.id },
  };
}

type Asked = { readonly filter: ParticipantFilter; readonly language: Language };

/** Reads the event, and its people as a table: those that the filter leaves, in its order. */
async function readTable(deps: Deps, { filter, language }: Asked) {
  const store = reading(deps.db);
  const { eventId } = filter;
  const event = found(await findEvent(store, eventId));
  const ids = (await listNames(store, filter)).map(({ id }) => id);
  const people = new Map((await allParticipants(store, eventId)).map((row) => [row.id, row]));
  const heading = [
    ...listColumns.map((column) => headingOf(column, language)),
    ...exportedColumns.map((column) => exportedHeadingOf(column, language)),
  ];
  const cells = ids.flatMap((id) => {
    const row = people.get(id);
    if (!row) return [];
    const of = cellsOf(row, language);
    return [[...listColumns, ...exportedColumns].map((column) => of[column] ?? '')];
  });
  return { event, rows: [heading, ...cells] };
}

/**
 * Writes people of an event as a CSV file that spreadsheets open by a click; the import reads it back as it was.
 */
export async function exportParticipants(deps: Deps, { filter, language }: Asked): Promise<FileReply> {
  const { event, rows } = await readTable(deps, { filter, language });
  const filename = exportName({ subject: 'participants', extension: 'csv', language, event, now: deps.now() });
  return { file: toCsv(rows, language), filename };
}

/** Writes people of an event as a workbook; every cell is typed as text, so that none runs as a formula. */
export async function exportWorkbook(deps: Deps, { filter, language }: Asked): Promise<FileReply> {
  const { event, rows } = await readTable(deps, { filter, language });
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const data = rows.map((row, i) =>
    row.map((value) => (value ? { value, type: String, ...(i === 0 && { fontWeight: 'bold' as const }) } : null)),
  );
  const columns = (rows[0] ?? []).map(() => ({ width: 22 }));
  const file = await writeExcelFile(data, { columns, stickyRowsCount: 1 }).toBuffer();
  const filename = exportName({ subject: 'participants', extension: 'xlsx', language, event, now: deps.now() });
  return { file, filename };
}
