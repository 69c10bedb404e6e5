import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';

/** A row of a table: the line of the file that it begins on, counted from 1, and its cells. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** The delimiters that spreadsheets, tools and people use, in the order of preference where several fit as well. */
const delimiters = [',', ';', '\t', '|', '，', '；'];

/** A file that cannot be cut into cells, and where it stops to be one. */
export class UnreadableTable extends Error {
  readonly line: number;
  readonly cell: number | undefined;
  constructor(line: number, cell?: number) {
    super(`no table at line ${line}`);
    this.line = line;
    this.cell = cell;
  }
}

type Parsed = { readonly record: string[]; readonly info: { readonly lines: number } };

/**
 * Splits a text into rows by one delimiter. A quotation mark inside a cell is text; lines without any text are left
 * out, and counted.
 */
function rowsBy(text: string, delimiter: string, most: number): TableRow[] {
  let read = 0;
  const rows: TableRow[] = [];
  const take = ({ record, info }: Parsed) => {
    if (record.some((cell) => cell.trim() !== '')) rows.push({ line: read + 1, cells: record });
    read = info.lines;
    return null;
  };
  try {
    parse(text, {
      ...{
        delimiter,
        info: true,
        to: most,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: false,
        ltrim: delimiter !== '\t',
      },
      on_record: (given) => take(given as unknown as Parsed),
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { column } = error as { column?: unknown };
    // The row in which the quotation mark was opened, not the end of the file.
    throw new UnreadableTable(read + 1, typeof column === 'number' ? column + 1 : undefined);
  }
}

/** Rates how well a delimiter cuts: rows of one width, the wider the better; a single column does not count. */
function fitOf(text: string, delimiter: string): number {
  const lines = text.split('\n', 60).join('\n');
  let rows: readonly TableRow[];
  try {
    rows = rowsBy(lines, delimiter, 50);
  } catch {
    // The sample may end within quotes: whether the file does is found when all of it is read.
    rows = lines.split('\n').map((line, i) => ({ line: i + 1, cells: line.replace(/"[^"]*"/g, '').split(delimiter) }));
  }
  const widths = new Map<number, number>();
  for (const { cells } of rows) if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  return Math.max(
    0,
    ...[...widths].map(
      ([width, times]) => (times / rows.length) * Math.min(1, 0.6 + width / 10) * (width >= 3 ? 1.2 : 1),
    ),
  );
}

/** Splits lines again that a program quoted as a whole, cells and all. */
function unwrapped(rows: readonly TableRow[], most: number): readonly TableRow[] {
  const lines = rows.map(({ cells }) => cells[0] ?? '');
  if (rows.length < 2 || rows.some(({ cells }) => cells.length > 1) || lines.some((line) => line.includes('\n')))
    return rows;
  const text = lines.join('\n');
  const [best] = delimiters.map((one) => ({ one, fit: fitOf(text, one) })).sort((a, b) => b.fit - a.fit);
  // A title may hold a comma: cells stand on nearly every line.
  if (!best || best.fit < 0.8) return rows;
  return rowsBy(text, best.one, most).map(({ line, cells }) => ({ line: rows[line - 1]?.line ?? line, cells }));
}

/**
 * Cuts a text into rows and cells, by the delimiter that a first line `sep=;` names, else by the one that cuts it best;
 * at most so many rows.
 * @throws UnreadableTable where a quotation mark is never closed
 */
export function readDelimited(
  text: string,
  most: number,
): { readonly rows: readonly TableRow[]; readonly delimiter: string } {
  const hint = /^"?sep=(.)"?[ \t]*(?:\r\n|\r|\n|$)/i.exec(text);
  const body = (hint ? text.slice(hint[0].length) : text).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const skipped = hint ? 1 : 0;
  const delimiter =
    hint?.[1] ??
    delimiters
      .map((one) => ({ one, fit: fitOf(body, one) }))
      .reduce((best, next) => (next.fit > best.fit ? next : best)).one;
  try {
    const rows = unwrapped(rowsBy(body, delimiter, most), most);
    return { rows: rows.map(({ line, cells }) => ({ line: line + skipped, cells })), delimiter };
  } catch (error) {
    if (error instanceof UnreadableTable) throw new UnreadableTable(error.line + skipped, error.cell);
    throw error;
  }
}
