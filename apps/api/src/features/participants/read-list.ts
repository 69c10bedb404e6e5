import type { Handlings } from '@jumelage/contracts/endpoints';
import type { ImportField, ImportPreview } from '@jumelage/contracts/participants';
import { fold } from '@jumelage/domain/fold';
import { importLimits } from '@jumelage/domain/participant';
import { line } from '@jumelage/domain/text';
import { openWorkbook } from '../../files/open-workbook.ts';
import { readDelimited, type TableRow, UnreadableTable } from '../../files/read-delimited.ts';
import { readText, type TextRead } from '../../files/read-text.ts';
import { mostUnpacked, UnreadableWorkbook } from '../../files/read-workbook.ts';
import { AppError } from '../../http/app-error.ts';
import { type CellTexts, cellText, type ReadCells, readCells } from './cells.ts';
import { findAttendance } from './closed-words.ts';
import { type FieldColumn, textsOf } from './row-texts.ts';
import { type HeadedTable, withHeadings } from './table-headings.ts';

type Body = Handlings['POST /api/events/:eventId/participants/import/preview']['body'];
/** A list of people as it comes in, and how to read it. */
export type ListSource = Omit<Body, 'file'> & { readonly file?: string | Uint8Array | undefined };

const mostColumns = 200;
/** Where rows are cut before it is known which of their columns have a heading. */
const widest = 2 * mostColumns;

export type ListRow = ReadCells & { readonly line: number; readonly texts: CellTexts; readonly cells: readonly string[] };
export type ReadList = Pick<ImportPreview, 'encoding' | 'encodings' | 'sheet' | 'otherSheets' | 'columns' | 'missing'> & { readonly rows: readonly ListRow[] };

/** Why a file is no table, worded by the reader's page; with the line, cell or limit where there is one. */
type Why = 'not_text' | 'xls' | 'pdf' | 'workbook' | 'too_large' | 'no_table' | 'no_rows' | 'quote' | 'rows' | 'columns' | 'encoding';
const unreadable = (why: Why, facts: { line?: number; cell?: number | undefined; most?: number } = {}) =>
  new AppError('import_unreadable', { facts: { why, ...facts } });

const starts = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);

type Table = Pick<ReadList, 'encoding' | 'encodings' | 'sheet' | 'otherSheets'> & HeadedTable;

async function tableOf({ csv, file, encoding, sheet }: ListSource): Promise<Table> {
  if (file === undefined) return { ...readLines(csv ?? ''), encoding: null, encodings: [], sheet: null, otherSheets: [] };
  const bytes = typeof file === 'string' ? Buffer.from(file, 'base64') : file;
  if (bytes.length > importLimits.bytes) throw unreadable('too_large', { most: importLimits.bytes });
  if (starts(bytes, [0x50, 0x4b])) return { ...(await readSheets(bytes, sheet)), encoding: null, encodings: [] };
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw unreadable('xls');
  if (starts(bytes, [0x25, 0x50, 0x44, 0x46])) throw unreadable('pdf');
  const read: TextRead | undefined = readText(bytes, encoding);
  if (!read) throw unreadable(encoding ? 'encoding' : 'not_text');
  return { ...readLines(read.text), encoding: read.encoding, encodings: [...read.choices], sheet: null, otherSheets: [] };
}

/** Rows no wider than a table may be; spreadsheets write their empty columns too. Looking for headings takes the square of the width. */
function narrow(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.map((row) => {
    if (row.cells.length <= widest) return row;
    if (row.cells.slice(widest).some((cell) => cell.trim() !== '')) throw unreadable('columns', { line: row.line, most: mostColumns });
    return { ...row, cells: row.cells.slice(0, widest) };
  });
}

function readLines(text: string): HeadedTable {
  try {
    const rows = narrow(readDelimited(text, importLimits.rows + 1000).rows);
    const table = withHeadings(rows);
    if (isProgram.test(text) || !isTable(table, rows)) throw unreadable('no_table', { line: rows[0]?.line ?? 1 });
    return table;
  } catch (error) {
    if (error instanceof UnreadableTable) throw unreadable('quote', { line: error.line, cell: error.cell });
    throw error;
  }
}

/** Pages, data for programs and programs have commas too. */
const isProgram = /^\s*(?:<[!?a-z]|\{|\[\s*[[{"\]]|(?:insert into|create table|select|import|from|def|function|const|begin:v\w+|#!)[\s(:])/i;

/** A letter has commas too: a table names a field, or most of its rows are as wide as each other. */
function isTable({ known }: HeadedTable, rows: readonly TableRow[]): boolean {
  if (known > 0) return true;
  const widths = Map.groupBy(rows, (row) => row.cells.length);
  const [width, most] = [...widths].sort((a, b) => b[1].length - a[1].length)[0] ?? [0, []];
  return width > 2 && rows.length > 1 && most.length >= rows.length * 0.8;
}

/** The sheet that is wished, else of those that are shown the one whose headings name most; the others that hold a list are named. */
async function readSheets(bytes: Uint8Array, wanted: string | undefined): Promise<HeadedTable & Pick<ReadList, 'sheet' | 'otherSheets'>> {
  try {
    const sheets = (await openWorkbook(bytes, importLimits.rows + 1000)).map(({ rows, ...sheet }) => ({ ...sheet, table: withHeadings(narrow(rows)) }));
    const shown = sheets.filter(({ isHidden, table }) => !isHidden && table.known > 0);
    const [first, ...others] = wanted === undefined ? (shown.length > 0 ? shown : sheets) : sheets.filter(({ name }) => name === wanted);
    if (!first) throw unreadable('no_table', { line: 1 });
    const best = others.reduce((chosen, next) => (next.table.known > chosen.table.known ? next : chosen), first);
    const isList = ({ known, rows }: HeadedTable) => known >= 2 && rows.length > 0;
    return {
      ...best.table,
      sheet: best.name,
      otherSheets: (wanted === undefined ? shown : []).filter((one) => one.name !== best.name && isList(one.table)).map(({ name }) => name),
    };
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    throw error.isTooLarge ? unreadable('too_large', { most: mostUnpacked }) : unreadable('workbook');
  }
}

/** Fields that every person needs: one of the names, the organisation, the country. */
const needed: readonly (readonly [ImportField, ...ImportField[]])[] = [
  ['family', 'given', 'name', 'hanzi'],
  ['organisation', 'organisation_hanzi'],
  ['country'],
];

/**
 * Reads a list of people: the table in it, what its columns are, and of each row who it is. Nothing is looked up and nothing stored.
 * @throws AppError import_unreadable, with why, and the line, cell or limit
 */
export async function readList(source: ListSource): Promise<ReadList> {
  const { headings, fields: found, ranks, rows, ...table } = await tableOf(source);
  if (rows.length === 0) throw unreadable('no_rows', { line: 1 });
  if (rows.length > importLimits.rows) throw unreadable('rows', { line: rows[importLimits.rows]?.line ?? importLimits.rows, most: importLimits.rows });
  if (headings.length > mostColumns) throw unreadable('columns', { line: 1, most: mostColumns });
  const fields = chosenFields(headings, found, source.map ?? {});
  const columns = fields
    .flatMap((field, i): FieldColumn[] =>
      field
        ? [{ i, field, rank: field === found[i] ? (ranks[i] ?? 0) : 0, ifYes: field === 'attendance' ? findAttendance(headings[i] ?? '') : undefined }]
        : [],
    )
    .sort((a, b) => a.rank - b.rank);
  const defaults = Object.fromEntries(Object.entries(source.defaults ?? {}).map(([field, text]) => [field, cellText(text, field as ImportField)]));
  const edits = new Map((source.edits ?? []).map((edit) => [edit.line, edit.values]));
  const read = rows
    .filter((row) => !isTotal(row))
    .map(({ line: at, cells }): ListRow => {
      const edited = edits.get(at) ?? {};
      const { texts: said, near } = textsOf(cells, columns);
      const texts: Partial<Record<ImportField, string>> = { ...said };
      for (const [field, text] of Object.entries(edited)) texts[field as ImportField] = cellText(text, field as ImportField);
      for (const [field, text] of Object.entries(defaults)) texts[field as ImportField] ||= text;
      return { line: at, texts, cells, ...readCells(texts, near) };
    });
  const present = new Set<ImportField | undefined>([...fields, ...(Object.keys(defaults) as ImportField[])]);
  return {
    ...{ encoding: table.encoding, encodings: table.encodings, sheet: table.sheet, otherSheets: table.otherSheets },
    columns: headings.map((heading, i) => ({ heading, field: fields[i] ?? null, sample: sampleOf(rows, i) })),
    missing: needed.filter((some) => !some.some((field) => present.has(field))).map(([field]) => field),
    rows: read,
  };
}

const sums = /^(?:(?:grand |sous-|sub)?totals?|sum|somme|nombre (?:de |d[’'])?\p{L}+|合计|总计|小计|共计|总数|总人数|人数)(?![\p{L}\p{M}])/iu;

/** A line that sums up the others is nobody: beside its name stand numbers alone. A company may be called Total. */
function isTotal({ cells }: TableRow): boolean {
  const [first, ...others] = cells.map((cell) => cell.trim()).filter(Boolean);
  const isCount = (text: string) => /^[\d\s.,:：=€$¥%()]*(?:\p{L}+)?$/u.test(text) && /\d/.test(text);
  return first !== undefined && sums.test(first) && /^[\s:：=]*$|\d/.test(first.replace(sums, '')) && others.every(isCount);
}

/** What columns are: as a person says, else as was found; a field that a person gave to a column is no other's. */
function chosenFields(headings: readonly string[], found: HeadedTable['fields'], map: NonNullable<ListSource['map']>): (ImportField | undefined)[] {
  const asWritten = (heading: string) => line(heading).toLowerCase();
  const wanted = new Map(Object.entries(map).flatMap(([heading, field]) => [asWritten(heading), fold(heading)].map((key) => [key, field] as const)));
  const said = headings.map((heading) => wanted.get(asWritten(heading)) ?? (fold(heading) === '' ? undefined : wanted.get(fold(heading))));
  return headings.map((_, i) => {
    const choice = said[i];
    if (choice !== undefined) return choice ?? undefined;
    const field = found[i];
    return field && said.includes(field) ? undefined : field;
  });
}

/** Headings that a caller gives a meaning to and the list has not. */
export function unknownHeadings({ columns }: Pick<ReadList, 'columns'>, map: NonNullable<ListSource['map']>): string[] {
  const there = new Set(columns.map(({ heading }) => fold(heading)));
  return Object.keys(map).filter((heading) => !there.has(fold(heading)));
}

/** The first cells of a column, to know it by. */
function sampleOf(rows: readonly TableRow[], i: number): string {
  const cells = rows.slice(0, 50).flatMap((row) => cellText(row.cells[i] ?? '') || []);
  return [...new Set(cells)].slice(0, 3).join(' · ').slice(0, 120);
}
