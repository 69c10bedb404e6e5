import type { ImportPreview } from '@jumelage/contracts/imports';
import { importLimits } from '@jumelage/domain/participant';
import { readDelimited, type TableRow, UnreadableTable } from '../../../files/read-delimited.ts';
import { readText, type TextRead } from '../../../files/read-text.ts';
import { mostUnpacked, readWorkbook, UnreadableWorkbook } from '../../../files/read-workbook.ts';
import { AppError } from '../../../http/app-error.ts';
import type { TableSource } from '../../../workers/table-messages.ts';
import { type HeadedTable, withHeadings } from './table-headings.ts';

/**
 * The reason why a file is no table, for the words of the reader's page; with the line, cell or limit where there is
 * one.
 */
type Why =
  | 'not_text'
  | 'xls'
  | 'pdf'
  | 'workbook'
  | 'too_large'
  | 'no_table'
  | 'no_rows'
  | 'quote'
  | 'rows'
  | 'columns'
  | 'encoding';
export const unreadable = (why: Why, facts: { line?: number; cell?: number | undefined; most?: number } = {}) =>
  new AppError('import_unreadable', { facts: { why, ...facts } });

const starts = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);

const mostColumns = 200;
/** The width to which rows are cut before it is known which of their columns have a heading. */
const widest = 2 * mostColumns;

export type Table = Pick<ImportPreview, 'encoding' | 'encodings' | 'sheet' | 'otherSheets'> & HeadedTable;

/**
 * Reads the table in a file or a text, and what its columns are, in one go: a long one belongs into a thread of its own
 * (`tableOf`).
 * @throws AppError import_unreadable, with why, and the line, cell or limit
 */
export async function readTable(source: TableSource): Promise<Table> {
  const table = await readAny(source);
  const { rows, headings } = table;
  if (rows.length === 0) throw unreadable('no_rows', { line: 1 });
  if (rows.length > importLimits.rows)
    throw unreadable('rows', { line: rows[importLimits.rows]?.line ?? importLimits.rows, most: importLimits.rows });
  if (headings.length > mostColumns) throw unreadable('columns', { line: 1, most: mostColumns });
  return table;
}

async function readAny({ text, bytes, encoding, sheet }: TableSource): Promise<Table> {
  if (bytes === undefined)
    return { ...readLines(text ?? ''), encoding: null, encodings: [], sheet: null, otherSheets: [] };
  if (bytes.length > importLimits.bytes) throw unreadable('too_large', { most: importLimits.bytes });
  if (starts(bytes, [0x50, 0x4b])) return { ...(await readSheets(bytes, sheet)), encoding: null, encodings: [] };
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw unreadable('xls');
  if (starts(bytes, [0x25, 0x50, 0x44, 0x46])) throw unreadable('pdf');
  const read: TextRead | undefined = readText(bytes, encoding);
  if (!read) throw unreadable(encoding ? 'encoding' : 'not_text');
  return {
    ...readLines(read.text),
    encoding: read.encoding,
    encodings: [...read.choices],
    sheet: null,
    otherSheets: [],
  };
}

/**
 * Narrows rows to the widest table allowed; spreadsheets write their empty columns too. Looking for headings takes the
 * square of the width.
 */
function narrow(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.map((row) => {
    if (row.cells.length <= widest) return row;
    if (row.cells.slice(widest).some((cell) => cell.trim() !== ''))
      throw unreadable('columns', { line: row.line, most: mostColumns });
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
const isProgram =
  /^\s*(?:<[!?a-z]|\{|\[\s*[[{"\]]|(?:insert into|create table|select|import|from|def|function|const|begin:v\w+|#!)[\s(:])/i;

/**
 * Tells whether rows are a table: one names a field, or most of its rows have the same width. Letters have commas too.
 */
function isTable({ known }: HeadedTable, rows: readonly TableRow[]): boolean {
  if (known > 0) return true;
  const widths = Map.groupBy(rows, (row) => row.cells.length);
  const [width, most] = [...widths].sort((a, b) => b[1].length - a[1].length)[0] ?? [0, []];
  return width > 2 && rows.length > 1 && most.length >= rows.length * 0.8;
}

/**
 * Picks the requested sheet, or of the visible ones that whose headings name most fields, and names the others that
 * hold a list.
 */
async function readSheets(
  bytes: Uint8Array,
  wanted: string | undefined,
): Promise<HeadedTable & Pick<Table, 'sheet' | 'otherSheets'>> {
  try {
    const sheets = (await readWorkbook(bytes, importLimits.rows + 1000)).map(({ rows, ...sheet }) => ({
      ...sheet,
      table: withHeadings(narrow(rows)),
    }));
    const shown = sheets.filter(({ isHidden, table }) => !isHidden && table.known > 0);
    const [first, ...others] =
      wanted === undefined ? (shown.length > 0 ? shown : sheets) : sheets.filter(({ name }) => name === wanted);
    if (!first) throw unreadable('no_table', { line: 1 });
    const best = others.reduce((chosen, next) => (next.table.known > chosen.table.known ? next : chosen), first);
    const isList = ({ known, rows }: HeadedTable) => known >= 2 && rows.length > 0;
    return {
      ...best.table,
      sheet: best.name,
      otherSheets: (wanted === undefined ? shown : [])
        .filter((one) => one.name !== best.name && isList(one.table))
        .map(({ name }) => name),
    };
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    throw error.isTooLarge ? unreadable('too_large', { most: mostUnpacked }) : unreadable('workbook');
  }
}
