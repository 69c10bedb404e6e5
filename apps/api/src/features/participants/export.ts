import { type ImportColumn, importColumns, profileColumns } from '@jumelage/contracts/imports';
import { findEvent } from '@jumelage/db/repositories/events';
import { allParticipants, type ParticipantRow } from '@jumelage/db/repositories/participants';
import { reading } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
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

/**
 * Writes all participants of an event as a CSV file that spreadsheets open by a click; the import reads it back as it
 * was.
 */
export async function exportParticipants(deps: Deps, eventId: Id<'event'>, language: Language): Promise<FileReply> {
  const store = reading(deps.db);
  const event = found(await findEvent(store, eventId));
  const rows = await allParticipants(store, eventId);
  const heading = [
    ...listColumns.map((column) => headingOf(column, language)),
    ...exportedColumns.map((column) => exportedHeadingOf(column, language)),
  ];
  const cells = rows.map((row) => {
    const of = cellsOf(row, language);
    return [...listColumns, ...exportedColumns].map((column) => of[column] ?? '');
  });
  const filename = exportName({ subject: 'participants', extension: 'csv', language, event, now: deps.now() });
  return { file: toCsv([heading, ...cells], language), filename };
}
