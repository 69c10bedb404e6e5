import type { Handlings } from '@jumelage/contracts/endpoints';
import type { ImportField, ImportPreview } from '@jumelage/contracts/imports';
import { fold } from '@jumelage/domain/fold';
import { line } from '@jumelage/domain/text';
import type { TableRow } from '../../../files/read-delimited.ts';
import { inSlices } from '../../../runtime/breathe.ts';
import { cellText, type ReadCells, readCells } from './cells.ts';
import { findAttendance } from './closed-words.ts';
import type { CellTexts } from './detail-cells.ts';
import { type ListPace, unwatched } from './list-progress.ts';
import { type FieldColumn, textsOf } from './row-texts.ts';
import type { HeadedTable } from './table-headings.ts';
import { tableOf } from './table-of.ts';
import { tableOfRows } from './table-of-rows.ts';

type Body = Handlings['POST /api/events/:eventId/participants/import/preview']['body'];
/** A list of people as it comes in, and how to read it. */
export type ListSource = Omit<Body, 'file'> & { readonly file?: string | Uint8Array | undefined };

export type ListRow = ReadCells & {
  readonly line: number;
  readonly texts: CellTexts;
  readonly cells: readonly string[];
};
export type ReadList = Pick<
  ImportPreview,
  'encoding' | 'encodings' | 'sheet' | 'otherSheets' | 'columns' | 'missing' | 'remembered'
> & { readonly rows: readonly ListRow[] };

/** Finds how a list with these headings was read before. */
export type Recall = (
  headings: readonly string[],
) => Promise<Pick<Required<ListSource>, 'map' | 'defaults'> | undefined>;

/** Fields that every person needs: one of the names, the organisation, the country. */
const needed: readonly (readonly [ImportField, ...ImportField[]])[] = [
  ['family', 'given', 'name', 'hanzi'],
  ['organisation', 'organisation_hanzi'],
  ['country'],
];

/**
 * Reads a list of people: the table in it, what its columns are, and of each row who it is. Nothing is looked up and
 * nothing stored.
 * @throws AppError import_unreadable, with why, and the line, cell or limit
 */
export async function readList(
  given: ListSource,
  { breathe, tell }: ListPace = unwatched(),
  recall?: Recall,
): Promise<ReadList> {
  const { csv: text, file, encoding, sheet } = given;
  const bytes = typeof file === 'string' ? Buffer.from(file, 'base64') : file;
  const {
    headings,
    fields: found,
    ranks,
    rows: all,
    ...table
  } = given.rows ? tableOfRows(given.rows) : await tableOf({ text, bytes, encoding, sheet });
  // What somebody says of the columns now holds, not what was said before.
  const before = given.map || given.rows ? undefined : await recall?.(headings);
  const source: ListSource = before
    ? { ...given, map: before.map, defaults: given.defaults ?? before.defaults }
    : given;
  const rows = (await inSlices(all, breathe, (row) => (isTotal(row) ? [] : [row]))).flat();
  const fields = chosenFields(headings, found, source.map ?? {});
  const columns = fields
    .flatMap((field, i): FieldColumn[] =>
      field
        ? [
            {
              i,
              field,
              rank: field === found[i] ? (ranks[i] ?? 0) : 0,
              ifYes: field === 'attendance' ? findAttendance(headings[i] ?? '') : undefined,
            },
          ]
        : [],
    )
    .sort((a, b) => a.rank - b.rank);
  const defaults = Object.fromEntries(
    Object.entries(source.defaults ?? {}).map(([field, text]) => [field, cellText(text, field as ImportField)]),
  );
  const edits = new Map((source.edits ?? []).map((edit) => [edit.line, edit.values]));
  let done = 0;
  const read = await inSlices(rows, breathe, ({ line: at, cells }): ListRow => {
    tell('rows', ++done, rows.length);
    const edited = edits.get(at) ?? {};
    const { texts: said, near } = textsOf(cells, columns);
    const texts: Partial<Record<ImportField, string>> = { ...said };
    for (const [field, text] of Object.entries(edited))
      texts[field as ImportField] = cellText(text, field as ImportField);
    for (const [field, text] of Object.entries(defaults)) texts[field as ImportField] ||= text;
    return { line: at, texts, cells, ...readCells(texts, near) };
  });
  const present = new Set<ImportField | undefined>([...fields, ...(Object.keys(defaults) as ImportField[])]);
  return {
    ...{ encoding: table.encoding, encodings: table.encodings, sheet: table.sheet, otherSheets: table.otherSheets },
    columns: headings.map((heading, i) => ({ heading, field: fields[i] ?? null, sample: sampleOf(all, i) })),
    missing: needed.filter((some) => !some.some((field) => present.has(field))).map(([field]) => field),
    rows: read,
    remembered: before ? { defaults: { ...before.defaults } } : null,
  };
}

const sums =
  /^(?:(?:grand |sous-|sub)?totals?|sum|somme|nombre (?:de |d[’'])?\p{L}+|合计|总计|小计|共计|总数|总人数|人数)(?![\p{L}\p{M}])/iu;

/**
 * Tells whether a row sums up the others and so is nobody: beside its name stand numbers alone. A company may be called
 * Total.
 */
function isTotal({ cells }: TableRow): boolean {
  const [first, ...others] = cells.map((cell) => cell.trim()).filter(Boolean);
  const isCount = (text: string) => /^[\d\s.,:：=€$¥%()]*(?:\p{L}+)?$/u.test(text) && /\d/.test(text);
  return (
    first !== undefined && sums.test(first) && /^[\s:：=]*$|\d/.test(first.replace(sums, '')) && others.every(isCount)
  );
}

/**
 * Decides what columns are: as a person says, else as was found; a field that a person gave to a column is no other's.
 */
function chosenFields(
  headings: readonly string[],
  found: HeadedTable['fields'],
  map: NonNullable<ListSource['map']>,
): (ImportField | undefined)[] {
  const asWritten = (heading: string) => line(heading).toLowerCase();
  const wanted = new Map(
    Object.entries(map).flatMap(([heading, field]) =>
      [asWritten(heading), fold(heading)].map((key) => [key, field] as const),
    ),
  );
  const said = headings.map(
    (heading) => wanted.get(asWritten(heading)) ?? (fold(heading) === '' ? undefined : wanted.get(fold(heading))),
  );
  return headings.map((_, i) => {
    const choice = said[i];
    if (choice !== undefined) return choice ?? undefined;
    const field = found[i];
    return field && said.includes(field) ? undefined : field;
  });
}

/** Lists headings that a caller maps and the list has not. */
export function unknownHeadings({ columns }: Pick<ReadList, 'columns'>, map: NonNullable<ListSource['map']>): string[] {
  const there = new Set(columns.map(({ heading }) => fold(heading)));
  return Object.keys(map).filter((heading) => !there.has(fold(heading)));
}

/** Joins the first cells of a column as a sample. */
function sampleOf(rows: readonly TableRow[], i: number): string {
  const cells = rows.slice(0, 50).flatMap((row) => cellText(row.cells[i] ?? '') || []);
  return [...new Set(cells)].slice(0, 3).join(' · ').slice(0, 120);
}
