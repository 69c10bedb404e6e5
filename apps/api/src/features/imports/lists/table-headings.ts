import type { ImportField } from '@jumelage/contracts/imports';
import { emailAddress } from '@jumelage/domain/addresses';
import { line } from '@jumelage/domain/text';
import type { TableRow } from '../../../files/read-delimited.ts';
import { ranks, readHeading } from './columns.ts';
import { columnsOf } from './columns-of-table.ts';

/** A table with its headings found: rows above them are a preamble. */
export type HeadedTable = {
  readonly headings: readonly string[];
  readonly fields: readonly (ImportField | undefined)[];
  /** The order of precedence where several columns hold a field. */
  readonly ranks: readonly number[];
  readonly rows: readonly TableRow[];
  /** The number of fields that the headings name. */
  readonly known: number;
};

/** Headings stand among the first rows, below titles and notes. */
const deepest = 40;
/** So many rows tell what a column without a known heading holds. */
const sampled = 200;

const hasAddress = (row: TableRow) => row.cells.some((cell) => cell.includes('@') && emailAddress(cell) !== undefined);
/** Finds the field that a cell names as a heading among the rows: guesses do not make a heading. */
const findColumn = (cell: string): ImportField | undefined => {
  const column = cell.length > 200 ? undefined : readHeading(cell);
  return column && column.rank <= ranks.second ? column.field : undefined;
};
const countOf = (fields: readonly (ImportField | undefined)[]) => new Set(fields.filter(Boolean)).size;

/** Merges two lines of headings: the lower cell, by itself or with the upper one that spans it, else the upper one. */
function mergedWith(upper: TableRow, lower: TableRow): string[] {
  let spanning = '';
  return Array.from({ length: Math.max(upper.cells.length, lower.cells.length) }, (_, i) => {
    const [above, below] = [line(upper.cells[i] ?? ''), line(lower.cells[i] ?? '')];
    if (above !== '') spanning = above;
    if (below === '') return above;
    const isTwice = lower.cells.filter((cell) => line(cell) === below).length > 1;
    if ((findColumn(below) && !isTwice) || spanning === '') return below;
    return (
      [`${below} ${spanning}`, `${spanning} ${below}`].find((text) => findColumn(text)) ??
      (above !== '' && findColumn(above) ? above : below)
    );
  });
}

/** Names columns without a heading as spreadsheets do: A, B, … Z, AA. */
export function columnLetters(i: number): string {
  return i < 26 ? String.fromCharCode(65 + i) : `${columnLetters(Math.floor(i / 26) - 1)}${columnLetters(i % 26)}`;
}

/** Makes headings unique: a second one of the same words gets a number. */
function distinct(headings: readonly string[]): string[] {
  const times = new Map<string, number>();
  return headings.map((given, i) => {
    const heading = given === '' ? columnLetters(i) : given.slice(0, 200);
    const before = times.get(heading) ?? 0;
    times.set(heading, before + 1);
    return before === 0 ? heading : `${heading} (${before + 1})`;
  });
}

/**
 * Finds the line of headings, one or two lines high, and the field of each column: by its heading, else by its cells.
 * Where no line names two fields, the first that is as wide as most is the headings; where that already holds an
 * address, there are none.
 */
export function withHeadings(rows: readonly TableRow[]): HeadedTable {
  let best = { score: 0, headings: [] as string[], from: 0 };
  for (const [i, row] of rows.slice(0, deepest).entries()) {
    if (hasAddress(row)) {
      // A contact may stand above the headings; below them somebody's row ends the search.
      if (best.score >= 2) break;
      continue;
    }
    const single = row.cells.map(line);
    const score = countOf(single.map(findColumn));
    if (score > best.score) best = { score, headings: single, from: i + 1 };
    const next = rows[i + 1];
    if (!next || next.line !== row.line + 1 || hasAddress(next)) continue;
    const merged = mergedWith(row, next);
    const together = countOf(merged.map(findColumn));
    // The lower line is one of headings itself: the row below is none.
    if (together > best.score && together > score && next.cells.some((cell) => isHalfHeading(line(cell), row)))
      best = { score: together, headings: merged, from: i + 2 };
  }
  const isFound = best.score >= 2 || (best.score === 1 && best.headings.length <= 2);
  if (!isFound) best = withoutKnown(rows);
  const body = rows.slice(best.from);
  const width = Math.max(best.headings.length, ...body.slice(0, sampled).map((row) => row.cells.length));
  const headings = distinct(Array.from({ length: width }, (_, i) => best.headings[i] ?? ''));
  const { fields, ranks: order } = columnsOf(
    headings.map((_, i) => best.headings[i] ?? ''),
    body.slice(0, sampled),
  );
  return { headings, fields, ranks: order, rows: body.filter((row) => !isNobody(row, fields)), known: countOf(fields) };
}

/**
 * Tells whether a row is nobody: the headings again, in this language or another one, as in lists that were joined or
 * printed; or a line drawn of dashes.
 */
function isNobody(row: TableRow, fields: readonly (ImportField | undefined)[]): boolean {
  if (row.cells.some((cell) => cell.includes('@'))) return false;
  const cells = row.cells.map(line);
  const filled = cells.filter(Boolean);
  if (filled.every((cell) => /^:?[-=_—–]{2,}:?$/.test(cell))) return true;
  // Nearly every row is somebody's: it is found out by as few cells as it takes.
  const least = Math.max(2, filled.length / 2);
  let [again, left] = [0, filled.length];
  for (const [i, cell] of cells.entries()) {
    if (cell === '') continue;
    left--;
    if (fields[i] !== undefined && findColumn(cell) === fields[i]) again++;
    if (again + left < least) return false;
  }
  return again >= least;
}

/** Tells whether a cell names a field, by itself or with a cell of the line above. */
function isHalfHeading(cell: string, above: TableRow): boolean {
  return (
    cell !== '' &&
    (findColumn(cell) !== undefined ||
      above.cells.some((upper) => line(upper) !== '' && findColumn(`${cell} ${line(upper)}`) !== undefined))
  );
}

function withoutKnown(rows: readonly TableRow[]) {
  const widths = new Map<number, number>();
  const widthOf = (row: TableRow) => row.cells.filter((cell) => line(cell) !== '').length;
  for (const row of rows) widths.set(row.cells.length, (widths.get(row.cells.length) ?? 0) + 1);
  const usual = [...widths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  const first = Math.max(
    0,
    rows.findIndex((row) => row.cells.length === usual && widthOf(row) > usual / 2),
  );
  const heading = rows[first];
  if (!heading || hasAddress(heading)) return { score: 0, headings: [], from: first };
  return { score: 0, headings: heading.cells.map(line), from: first + 1 };
}
